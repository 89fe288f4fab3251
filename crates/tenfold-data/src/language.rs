//! The languages of the page: their codes, how they write numbers, and the few words that a dataset may leave to the page.

/// How a language writes numbers, after the Unicode CLDR.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NumberMarks {
    /// Before the decimals.
    pub decimal: char,
    /// Before each three digits of the whole part.
    pub group: char,
    /// The fewest digits of a whole part that is grouped.
    pub grouped_from: usize,
    /// After a number of percent.
    pub percent: &'static str,
}

/// The marks of English. Chinese has the same, and Arabic takes them with the western digits, as most of its press does for figures.
const POINT: NumberMarks = NumberMarks { decimal: '.', group: ',', grouped_from: 4, percent: "%" };
/// The marks of German.
const COMMA: NumberMarks = NumberMarks { decimal: ',', group: '.', grouped_from: 4, percent: "\u{a0}%" };

/// What is said where a dataset does not say it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct OwnWords {
    /// What one unit is called.
    pub(super) unit: &'static str,
    /// What several are.
    pub(super) units: &'static str,
    /// The name of equal weights.
    pub(super) equal: &'static str,
    /// Why one would weigh so.
    pub(super) why_equal: &'static str,
}

/// Declares the languages: for each its code in links and packages, its marks and words.
macro_rules! languages {
    ($($(#[$attribute:meta])* $name:ident = $code:literal, $marks:expr, $unit:literal, $units:literal, $equal:literal, $why:literal;)+) => {
        /// A language of the page. A text of a package in one of these is shown, even if the package does not list the
        /// language.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
        pub enum Language {
            $(
                #[doc = concat!("`", $code, "`")]
                $(#[$attribute])*
                $name,
            )+
        }

        impl Language {
            /// Every language, the default first.
            pub const ALL: [Self; [$($code),+].len()] = [$(Self::$name),+];

            /// Its code in links and packages.
            pub fn code(self) -> &'static str {
                match self {
                    $(Self::$name => $code,)+
                }
            }

            /// How it writes numbers.
            pub const fn marks(self) -> NumberMarks {
                match self {
                    $(Self::$name => $marks,)+
                }
            }

            /// What is said in it where a dataset does not say it.
            pub(super) const fn own_words(self) -> OwnWords {
                match self {
                    $(Self::$name => OwnWords { unit: $unit, units: $units, equal: $equal, why_equal: $why },)+
                }
            }
        }
    };
}

languages! {
    #[default]
    English = "en", POINT, "Unit", "units", "Equal", "The same points everywhere.";
    Chinese = "zh", POINT, "单位", "个单位", "等权", "处处同分。";
    Arabic = "ar", POINT, "وحدة", "وحدات", "أوزان متساوية", "عدد النقاط نفسه في كل مكان.";
    German = "de", COMMA, "Einheit", "Einheiten", "Gleiche Gewichte", "Überall gleich viele Punkte.";
    Spanish = "es", NumberMarks { grouped_from: 5, ..COMMA }, "Unidad", "unidades", "Pesos iguales", "Los mismos puntos en todas partes.";
    French = "fr", NumberMarks { group: '\u{202f}', percent: "\u{202f}%", ..COMMA }, "Unité", "unités", "Poids égaux", "Les mêmes points partout.";
}

impl Language {
    /// The language with a code.
    pub fn of(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|l| l.code() == code)
    }

    /// The language of a browser's language tag, such as `zh-Hans-CN`.
    pub fn of_tag(tag: &str) -> Option<Self> {
        Self::of(&tag.split('-').next().unwrap_or_default().to_ascii_lowercase())
    }
}
