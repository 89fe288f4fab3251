//! The values of link keys that allow only a few.

/// The colour theme of the page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Theme {
    /// `theme=light`.
    Light,
    /// `theme=dark`.
    Dark,
}

impl Theme {
    /// Both themes.
    pub const ALL: [Self; 2] = [Self::Light, Self::Dark];

    /// Returns its code in links and in the page's `data-theme`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Dark => "dark",
        }
    }

    /// Returns the theme with a code.
    pub fn of(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|a| a.code() == code)
    }

    /// Returns the other theme.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::Light => Self::Dark,
            Self::Dark => Self::Light,
        }
    }
}

/// The part of the page that is visible.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum ViewMode {
    /// The whole page.
    #[default]
    Full,
    /// The chart alone (`view=chart`).
    Chart,
    /// One unit's rank, for that unit's own page (`view=badge`).
    Badge,
}

impl ViewMode {
    /// Every view mode, the default first.
    pub const ALL: [Self; 3] = [Self::Full, Self::Chart, Self::Badge];

    /// Returns its code in links and in the page's `data-view`.
    pub fn code(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Chart => "chart",
            Self::Badge => "badge",
        }
    }

    /// Returns the view mode with a code.
    pub fn of(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|l| l.code() == code)
    }
}

/// The number of visible rows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Top {
    /// The first rows, 3 to 50.
    First(usize),
    /// All ranked units (`top=all`).
    All,
}

impl Default for Top {
    fn default() -> Self {
        Self::First(10)
    }
}

impl Top {
    const FEWEST: usize = 3;
    const MOST: usize = 50;

    /// Returns its code in links.
    pub fn code(self) -> String {
        match self {
            Self::First(rows) => rows.to_string(),
            Self::All => "all".to_owned(),
        }
    }

    /// Parses its code in a link: 3 to 50, or `all`.
    pub fn of(code: &str) -> Option<Self> {
        if code == "all" {
            return Some(Self::All);
        }
        let rows = code.bytes().all(|b| b.is_ascii_digit()).then(|| code.parse().ok())??;
        (Self::FEWEST..=Self::MOST).contains(&rows).then_some(Self::First(rows))
    }

    /// Returns the number of rows, given the number of ranked units.
    pub fn rows(self, ranked: usize) -> usize {
        match self {
            Self::First(rows) => rows.min(ranked),
            Self::All => ranked,
        }
    }
}
