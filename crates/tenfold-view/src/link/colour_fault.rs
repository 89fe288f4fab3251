//! Whether the colours that a host gives can be seen and told apart, by readers who see colours otherwise, too.

use super::{Colours, Theme, dress::hex};
use crate::export;

/// The least contrast of a part of a drawing with what is behind it (WCAG 2.2, success criterion 1.4.11).
pub const LEAST_CONTRAST: f64 = 3.0;
/// The least distance of two colours in OKLab. The page's own are 0.116 apart at the least, to readers with protanopia.
const LEAST_DISTANCE: f64 = 0.1;

/// How colours are seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sight {
    /// By most.
    Usual,
    /// Without the cones for long waves: red.
    Protanopia,
    /// Without those for middle ones: green.
    Deuteranopia,
    /// Without those for short ones: blue.
    Tritanopia,
}

impl Sight {
    /// Every one.
    pub const ALL: [Self; 4] = [Self::Usual, Self::Protanopia, Self::Deuteranopia, Self::Tritanopia];

    /// What it makes of linear red, green and blue: Machado, Oliveira and Fernandes (2009), “A Physiologically-based Model for
    /// Simulation of Color Vision Deficiency”, severity 1.
    fn matrix(self) -> [[f64; 3]; 3] {
        match self {
            Self::Usual => [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]],
            Self::Protanopia => [
                [0.152_286, 1.052_583, -0.204_868],
                [0.114_503, 0.786_281, 0.099_216],
                [-0.003_882, -0.048_116, 1.051_998],
            ],
            Self::Deuteranopia => [
                [0.367_322, 0.860_646, -0.227_968],
                [0.280_085, 0.672_501, 0.047_413],
                [-0.011_820, 0.042_940, 0.968_881],
            ],
            Self::Tritanopia => [
                [1.255_528, -0.076_749, -0.178_779],
                [-0.078_411, 0.930_809, 0.147_602],
                [0.004_733, 0.691_367, 0.303_900],
            ],
        }
    }
}

/// Why colours are refused.
#[derive(Debug, Clone, PartialEq)]
pub enum ColourFault {
    /// One is too near to what is behind it.
    Faint {
        /// The colour, as in the link.
        colour: String,
        /// The theme of the page.
        theme: Theme,
        /// The contrast of the colour with that page, 1 to 21.
        contrast: f64,
    },
    /// Two are too near to each other. One of them may be the page's own.
    Alike {
        /// The two colours, as in a link.
        colours: [String; 2],
        /// The theme of the page.
        theme: Theme,
        /// The sight of the readers to whom they look alike.
        sight: Sight,
    },
}

/// Finds what is wrong with the colours of a view: in the theme that it shows, or in both where it leaves that to the reader's system.
///
/// ```
/// # use tenfold_view::link::{ColourFault, Colours, Theme, fault};
/// let pale = Colours::of("ffee88").unwrap();
/// assert!(matches!(fault(&pale, Some(Theme::Light)), Some(ColourFault::Faint { contrast, .. }) if contrast < 1.3));
/// assert_eq!(fault(&pale, Some(Theme::Dark)), Some(ColourFault::Alike {
///     colours: ["ffee88".into(), "f1d390".into()], theme: Theme::Dark, sight: tenfold_view::link::Sight::Usual,
/// }));
/// ```
pub fn fault(colours: &Colours, shown: Option<Theme>) -> Option<ColourFault> {
    Theme::ALL.into_iter().filter(|theme| shown.is_none_or(|shown| shown == *theme)).find_map(|theme| {
        let dark = theme == Theme::Dark;
        let (own, given, paper) = (export::aspects(dark), colours.set(dark), export::paper(dark));
        let contrast = |colour: [u8; 3]| contrast(colour, paper);
        let faint = given.iter().copied().find(|&colour| contrast(colour) < LEAST_CONTRAST);
        let faint = faint.map(|colour| ColourFault::Faint { colour: hex(colour), theme, contrast: contrast(colour) });
        let all: Vec<[u8; 3]> = given.iter().copied().chain(own.into_iter().skip(given.len())).collect();
        faint.or_else(|| alike(&all, theme))
    })
}

fn alike(all: &[[u8; 3]], theme: Theme) -> Option<ColourFault> {
    Sight::ALL.into_iter().find_map(|sight| {
        let pairs = all.iter().enumerate().flat_map(|(at, one)| all[at + 1..].iter().map(move |other| [*one, *other]));
        let near = pairs.into_iter().find(|[one, other]| distance(*one, *other, sight) < LEAST_DISTANCE)?;
        Some(ColourFault::Alike { colours: near.map(hex), theme, sight })
    })
}

/// Returns the contrast of two colours, 1 to 21 (WCAG 2.2).
fn contrast(one: [u8; 3], other: [u8; 3]) -> f64 {
    let luminance = |colour| {
        let [red, green, blue] = linear(colour);
        0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05
    };
    let (one, other) = (luminance(one), luminance(other));
    f64::max(one, other) / f64::min(one, other)
}

/// Returns how far two colours are apart to a reader, in OKLab (Ottosson 2020).
fn distance(one: [u8; 3], other: [u8; 3], sight: Sight) -> f64 {
    let (one, other) = (seen(one, sight), seen(other, sight));
    one.into_iter().zip(other).map(|(one, other)| (one - other) * (one - other)).sum::<f64>().sqrt()
}

/// A colour as it is seen, in OKLab.
fn seen(colour: [u8; 3], sight: Sight) -> [f64; 3] {
    let times = |matrix: [[f64; 3]; 3], of: [f64; 3]| {
        matrix.map(|row| row.into_iter().zip(of).map(|(factor, value)| factor * value).sum::<f64>())
    };
    let light = times(sight.matrix(), linear(colour)).map(|part| part.clamp(0.0, 1.0));
    let cones = times(
        [
            [0.412_221_470_8, 0.536_332_536_3, 0.051_445_992_9],
            [0.211_903_498_2, 0.680_699_545_1, 0.107_396_956_6],
            [0.088_302_461_9, 0.281_718_837_6, 0.629_978_700_5],
        ],
        light,
    );
    times(
        [
            [0.210_454_255_3, 0.793_617_785_0, -0.004_072_046_8],
            [1.977_998_495_1, -2.428_592_205_0, 0.450_593_709_9],
            [0.025_904_037_1, 0.782_771_766_2, -0.808_675_766_0],
        ],
        cones.map(libm::cbrt),
    )
}

/// The linear parts of a colour of sRGB, 0 to 1.
fn linear(colour: [u8; 3]) -> [f64; 3] {
    colour.map(|part| {
        let part = f64::from(part) / 255.0;
        if part <= 0.040_45 { part / 12.92 } else { libm::pow((part + 0.055) / 1.055, 2.4) }
    })
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn contrasts_are_those_of_the_guidelines() {
        // The grey that WCAG's own examples give as the lightest to pass 4.5 on white.
        let near = |value: f64, to: f64| assert!((value - to).abs() < 0.005, "{value}, not {to}");
        near(contrast([0; 3], [255; 3]), 21.0);
        near(contrast([0x76; 3], [255; 3]), 4.54);
        near(contrast([255, 0, 0], [255; 3]), 4.0);
    }

    #[test]
    fn the_pages_own_colours_pass_in_each_theme() {
        for theme in Theme::ALL {
            let own = export::aspects(theme == Theme::Dark);
            let code: Vec<String> = own.map(hex).into();
            assert_eq!(fault(&Colours::of(&code.join(",")).unwrap(), Some(theme)), None, "{theme:?}");
            let least = |sight| {
                let pairs = (0..4).flat_map(|i| (i + 1..4).map(move |j| (i, j)));
                pairs.map(|(i, j)| distance(own[i], own[j], sight)).fold(f64::INFINITY, f64::min)
            };
            let least = Sight::ALL.map(least).into_iter().fold(f64::INFINITY, f64::min);
            assert!((0.115..0.125).contains(&least), "LEAST_DISTANCE says how near they are: {least}");
        }
    }

    #[test]
    fn red_and_green_that_some_cannot_tell_apart_are_refused() {
        let colours = Colours::of("1f77b4,2ca02c,d62728").unwrap();
        let Some(ColourFault::Alike { sight, .. }) = fault(&colours, Some(Theme::Light)) else { panic!("refused") };
        assert_ne!(sight, Sight::Usual);
    }

    #[test]
    fn a_set_for_each_theme_is_checked_in_its_own() {
        let own = |dark| export::aspects(dark).map(hex).join(",");
        let both = Colours::of(&format!("{}/{}", own(false), own(true))).unwrap();
        assert_eq!(fault(&both, None), None);
        let light = Colours::of(&own(false)).unwrap();
        assert!(matches!(fault(&light, None), Some(ColourFault::Faint { theme: Theme::Dark, .. })));
    }

    proptest! {
        #[test]
        fn whatever_is_not_refused_is_seen_and_told_apart(set in prop::collection::vec(any::<[u8; 3]>(), 1..=4)) {
            let code = set.iter().map(|one| hex(*one)).collect::<Vec<_>>().join(",");
            let colours = Colours::of(&code).unwrap();
            prop_assert_eq!(colours.code(), code);
            if fault(&colours, Some(Theme::Light)).is_none() {
                let paper = export::paper(false);
                prop_assert!(set.iter().all(|one| contrast(*one, paper) >= LEAST_CONTRAST));
                for sight in Sight::ALL {
                    for (at, one) in set.iter().enumerate() {
                        prop_assert!(set[at + 1..].iter().all(|other| distance(*one, *other, sight) >= LEAST_DISTANCE));
                    }
                }
            }
        }

        #[test]
        fn no_text_breaks_what_reads_colours_and_fonts(code in "\\PC{0,60}") {
            if let Some(colours) = Colours::of(&code) {
                prop_assert_eq!(Colours::of(&colours.code()), Some(colours));
            }
            if let Some(font) = super::super::Font::of(&code) {
                prop_assert!(!font.css().contains([';', '}', '\\', '<', '(', '/']), "{}", font.css());
            }
        }
    }
}
