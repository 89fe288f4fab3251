use crate::{dataset::Dataset, ranking::Recipe};

/// All that a link holds: the recipe, and how to show it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct View {
    /// What is ranked, and how.
    pub recipe: Recipe,
    /// The language of the page; `None` leaves it to the browser.
    pub language: Option<Language>,
    /// Light or dark; `None` leaves it to the system.
    pub appearance: Option<Appearance>,
}

impl View {
    /// The view that the page opens with.
    pub fn start(dataset: &Dataset) -> Self {
        Self { recipe: Recipe::start(dataset), language: None, appearance: None }
    }
}

/// A language that the page speaks.
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

/// Ink on paper, or paper on ink.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Appearance {
    /// `theme=light`.
    Light,
    /// `theme=dark`.
    Dark,
}

impl Appearance {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Light, Self::Dark];

    /// Its code in links and in the page's `data-theme`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// The appearance with a code.
    pub fn of(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|a| a.code() == code)
    }

    /// The other one.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::Light => Self::Dark,
            Self::Dark => Self::Light,
        }
    }
}
