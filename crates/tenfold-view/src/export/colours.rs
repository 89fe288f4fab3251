//! The colours of `styles/tokens.css`, read from it at compile time: a picture has the page's colours, and a colour
//! that is missing there stops the build.

/// The colour of a mark. Colour means aspect: everything else is ink on paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ink {
    /// The background.
    Paper,
    /// The background of the focused unit.
    Wash,
    /// Faint lines.
    Rule,
    /// Firm lines.
    Edge,
    /// Text.
    Black,
    /// Secondary text.
    Grey,
    /// Faint text.
    Pale,
    /// The aspect at an index, from 0.
    Aspect(usize),
}

const NAMES: [&[u8]; 11] = [
    b"--paper:",
    b"--wash:",
    b"--rule:",
    b"--edge:",
    b"--ink:",
    b"--ink-2:",
    b"--ink-3:",
    b"--a1:",
    b"--a2:",
    b"--a3:",
    b"--a4:",
];
const ASPECTS: usize = 4;

const TOKENS: &[u8] = include_bytes!("../../../../styles/tokens.css");
static LIGHT: [[u8; 7]; NAMES.len()] = colours(b":root{");
static DARK: [[u8; 7]; NAMES.len()] = colours(b"[data-theme=dark]{");
const SANS_AT: usize = after(0, b"--sans:");
static SANS: [u8; after(SANS_AT, b";") - 1 - SANS_AT] = copy(SANS_AT);

impl Ink {
    /// Returns the colour, as in CSS.
    pub(super) fn colour(self, dark: bool) -> &'static str {
        let place = match self {
            Self::Paper => 0,
            Self::Wash => 1,
            Self::Rule => 2,
            Self::Edge => 3,
            Self::Black => 4,
            Self::Grey => 5,
            Self::Pale => 6,
            Self::Aspect(place) => NAMES.len() - ASPECTS + place % ASPECTS,
        };
        let theme = if dark { &DARK } else { &LIGHT };
        str::from_utf8(&theme[place]).unwrap_or_default()
    }
}

/// Returns the fonts of the page: the reader's own.
pub(super) fn sans() -> &'static str {
    str::from_utf8(&SANS).unwrap_or_default()
}

/// Returns the paper colour as red, green and blue: the corner of a drawing that a browser returns must have it.
pub fn paper(dark: bool) -> [u8; 3] {
    parts(Ink::Paper, dark)
}

/// Returns the colours of the aspects as red, green and blue.
pub fn aspects(dark: bool) -> [[u8; 3]; ASPECTS] {
    [0, 1, 2, 3].map(|place| parts(Ink::Aspect(place), dark))
}

fn parts(ink: Ink, dark: bool) -> [u8; 3] {
    let colour = ink.colour(dark).as_bytes();
    let digit = |at: usize| colour.get(at).and_then(|d| char::from(*d).to_digit(16)).unwrap_or_default() as u8;
    [1, 3, 5].map(|at| digit(at) * 16 + digit(at + 1))
}

const fn colours(theme: &[u8]) -> [[u8; 7]; NAMES.len()] {
    let from = after(0, theme);
    let mut all = [[0; 7]; NAMES.len()];
    let mut name = 0;
    while name < NAMES.len() {
        all[name] = copy(after(from, NAMES[name]));
        name += 1;
    }
    all
}

/// Returns the position after the next occurrence of a word.
const fn after(mut from: usize, word: &[u8]) -> usize {
    loop {
        let mut same = 0;
        while same < word.len() && TOKENS[from + same] == word[same] {
            same += 1;
        }
        if same == word.len() {
            return from + same;
        }
        from += 1;
    }
}

const fn copy<const N: usize>(from: usize) -> [u8; N] {
    let mut copied = [0; N];
    let mut at = 0;
    while at < N {
        copied[at] = TOKENS[from + at];
        at += 1;
    }
    copied
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_those_of_the_stylesheet() {
        let plain = [Ink::Paper, Ink::Wash, Ink::Rule, Ink::Edge, Ink::Black, Ink::Grey, Ink::Pale];
        for ink in plain.into_iter().chain((0..ASPECTS).map(Ink::Aspect)) {
            let [light, dark] = [false, true].map(|dark| ink.colour(dark));
            for colour in [light, dark] {
                let digits = colour.strip_prefix('#').unwrap_or_default();
                assert!(digits.len() == 6 && digits.bytes().all(|d| d.is_ascii_hexdigit()), "{ink:?}: {colour:?}");
            }
            assert_ne!(light, dark, "{ink:?}");
        }
        let hex = |[r, g, b]: [u8; 3]| format!("#{r:02x}{g:02x}{b:02x}");
        assert_eq!(hex(paper(true)), Ink::Paper.colour(true));
        assert!(sans().starts_with("system-ui,") && sans().ends_with("sans-serif"), "{}", sans());
    }
}
