//! The languages of the page.

/// A language of the page. A text of a package in one of these is shown, even if the package does not list the language.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Language {
    /// English (`en`).
    #[default]
    English,
    /// Simplified Chinese (`zh`).
    Chinese,
}

impl Language {
    /// Every language, the default first.
    pub const ALL: [Self; 2] = [Self::English, Self::Chinese];

    /// Its code in links and packages.
    pub fn code(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Chinese => "zh",
        }
    }

    /// The language with a code.
    pub fn of(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|l| l.code() == code)
    }

    /// The language of a browser's language tag, such as `zh-Hans-CN`.
    pub fn of_tag(tag: &str) -> Option<Self> {
        Self::of(&tag.split('-').next().unwrap_or_default().to_ascii_lowercase())
    }
}
