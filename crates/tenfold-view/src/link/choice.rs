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

/// What a reader can change in an embedded chart (`view=chart`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Controls {
    /// A line of presets.
    pub presets: bool,
    /// The sliders of the top level.
    pub weights: WeightControls,
}

/// Whether an embedded chart has sliders, and whether they are visible from the start.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum WeightControls {
    /// It has none.
    Absent,
    /// The reader opens them.
    Closed,
    /// They are open from the start.
    Open,
}

impl Default for Controls {
    fn default() -> Self {
        Self { presets: true, weights: WeightControls::Closed }
    }
}

impl Controls {
    /// The most sliders of an embedded chart that are visible at first.
    pub const SLIDERS: u8 = 6;

    /// Every combination, the default first.
    pub const ALL: [Self; 6] = [
        Self { presets: true, weights: WeightControls::Closed },
        Self { presets: true, weights: WeightControls::Open },
        Self { presets: true, weights: WeightControls::Absent },
        Self { presets: false, weights: WeightControls::Closed },
        Self { presets: false, weights: WeightControls::Open },
        Self { presets: false, weights: WeightControls::Absent },
    ];

    /// Returns its code in links and in the page's `data-controls`.
    pub fn code(self) -> &'static str {
        match (self.presets, self.weights) {
            (true, WeightControls::Closed) => "presets,weights",
            (true, WeightControls::Open) => "presets,open",
            (true, WeightControls::Absent) => "presets",
            (false, WeightControls::Closed) => "weights",
            (false, WeightControls::Open) => "open",
            (false, WeightControls::Absent) => "none",
        }
    }

    /// Parses its code in a link: `none`, or a list of `presets`, `weights` and `open` in any order. `open` means sliders
    /// that are open from the start.
    ///
    /// ```
    /// # use tenfold_view::link::{Controls, WeightControls};
    /// assert_eq!(Controls::of("weights,presets"), Some(Controls::default()));
    /// assert_eq!(Controls::of("weights,open"), Some(Controls { presets: false, weights: WeightControls::Open }));
    /// assert_eq!(Controls::of("sliders"), None);
    /// ```
    pub fn of(code: &str) -> Option<Self> {
        let mut controls = Self { presets: false, weights: WeightControls::Absent };
        if code == "none" {
            return Some(controls);
        }
        for part in code.split(',') {
            match part {
                "presets" => controls.presets = true,
                "weights" if controls.weights == WeightControls::Absent => controls.weights = WeightControls::Closed,
                "weights" => (),
                "open" => controls.weights = WeightControls::Open,
                _ => return None,
            }
        }
        Some(controls)
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
