//! How a host's page has the ranking look: the colours of its aspects, its font, and what is behind it.

/// The colours of aspects, one to four, that a host gives: a set for both themes, or one for each. Aspects beyond them keep the page's
/// own. [`fault`](super::fault) says whether they can be seen and told apart.
///
/// ```
/// # use tenfold_view::link::Colours;
/// let colours = Colours::of("0B5FA5,c2410c/7db8f0").unwrap();
/// assert_eq!(colours.code(), "0b5fa5,c2410c/7db8f0");
/// assert_eq!((colours.set(false).len(), colours.set(true).len()), (2, 1));
/// assert_eq!(Colours::of("red"), None);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Colours {
    light: Vec<[u8; 3]>,
    dark: Option<Vec<[u8; 3]>>,
}

impl Colours {
    /// The most colours of a set: as many as the page has.
    pub const MOST: usize = 4;

    /// Parses its code in a link: one to four colours of six hexadecimal digits, with commas between them; after a slash those of the
    /// dark page.
    pub fn of(code: &str) -> Option<Self> {
        let mut sets = code.split('/').map(parse);
        let (light, dark) = (sets.next()??, sets.next());
        match (dark, sets.next()) {
            (None, None) => Some(Self { light, dark: None }),
            (Some(dark), None) => Some(Self { light, dark: Some(dark?) }),
            _ => None,
        }
    }

    /// Returns its code in links.
    pub fn code(&self) -> String {
        let said = |set: &[[u8; 3]]| set.iter().map(|one| hex(*one)).collect::<Vec<_>>().join(",");
        let dark = self.dark.as_ref().map(|set| "/".to_owned() + &said(set)).unwrap_or_default();
        said(&self.light) + &dark
    }

    /// Returns the colours of a theme, as red, green and blue.
    pub fn set(&self, dark: bool) -> &[[u8; 3]] {
        self.dark.as_ref().filter(|_| dark).unwrap_or(&self.light)
    }

    /// Returns the same as in CSS: `#0b5fa5`.
    pub fn css(&self, dark: bool) -> Vec<String> {
        self.set(dark).iter().map(|one| "#".to_owned() + &hex(*one)).collect()
    }
}

fn parse(set: &str) -> Option<Vec<[u8; 3]>> {
    let colours: Option<Vec<[u8; 3]>> = set.split(',').map(colour).collect();
    colours.filter(|colours| colours.len() <= Colours::MOST)
}

/// Returns the colour of six hexadecimal digits.
fn colour(code: &str) -> Option<[u8; 3]> {
    if code.len() != 6 || !code.bytes().all(|digit| digit.is_ascii_hexdigit()) {
        return None;
    }
    let number = u32::from_str_radix(code, 16).ok()?;
    let [_, red, green, blue] = number.to_be_bytes();
    Some([red, green, blue])
}

/// Returns six hexadecimal digits of a colour.
pub(super) fn hex([red, green, blue]: [u8; 3]) -> String {
    format!("{red:02x}{green:02x}{blue:02x}")
}

/// The font of the page. Nothing is fetched: a family that the reader's system does not have leaves the page's own.
///
/// ```
/// # use tenfold_view::link::Font;
/// assert_eq!(Font::of("serif").unwrap().css(), "ui-serif,Georgia,serif");
/// assert_eq!(Font::of("Source Sans 3").unwrap().css(), "\"Source Sans 3\"");
/// assert_eq!(Font::of("a;b"), None);
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Font {
    /// `serif`.
    Serif,
    /// `sans`.
    Sans,
    /// `mono`.
    Mono,
    /// A family, by its name.
    Named(String),
}

impl Font {
    /// The longest name, in characters.
    const LONGEST: usize = 40;

    /// Parses its code in a link: `serif`, `sans`, `mono` or a family's name: of ASCII only letters, digits, spaces and hyphens.
    pub fn of(code: &str) -> Option<Self> {
        let is_name = |code: &str| {
            code.chars().all(|c| c > '\u{9f}' || c.is_ascii_alphanumeric() || c == ' ' || c == '-')
                && code.trim() == code
                && (1..=Self::LONGEST).contains(&code.chars().count())
        };
        match code {
            "serif" => Some(Self::Serif),
            "sans" => Some(Self::Sans),
            "mono" => Some(Self::Mono),
            _ => is_name(code).then(|| Self::Named(code.to_owned())),
        }
    }

    /// Returns its code in links.
    pub fn code(&self) -> &str {
        match self {
            Self::Serif => "serif",
            Self::Sans => "sans",
            Self::Mono => "mono",
            Self::Named(name) => name,
        }
    }

    /// Returns the families, as in CSS.
    pub fn css(&self) -> String {
        match self {
            Self::Serif => "ui-serif,Georgia,serif".to_owned(),
            Self::Sans => "system-ui,sans-serif".to_owned(),
            Self::Mono => "ui-monospace,SFMono-Regular,Consolas,monospace".to_owned(),
            Self::Named(name) => format!("\"{name}\""),
        }
    }
}

/// What is behind the ranking.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Background {
    /// The page's own colour.
    #[default]
    Paper,
    /// The host's page.
    Transparent,
}

impl Background {
    /// Both, the default first.
    pub const ALL: [Self; 2] = [Self::Paper, Self::Transparent];

    /// Returns its code in links.
    pub fn code(self) -> &'static str {
        match self {
            Self::Paper => "paper",
            Self::Transparent => "transparent",
        }
    }

    /// Returns that with a code.
    pub fn of(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }
}
