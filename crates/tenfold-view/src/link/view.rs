use super::{Language, Stamp, Theme, Top, ViewMode};
use tenfold_data::Dataset;
use tenfold_ranking::{Edition, Recipe};

/// All that a link holds: the recipe, and how to show it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct View {
    /// Where the data is from: the address of a package or a CSV file. `None` is the bundled one.
    pub data: Option<String>,
    /// What is ranked, and how.
    pub recipe: Recipe,
    /// The unit that is looked at, by id.
    pub focus: Option<String>,
    /// The units that are compared, by id: four at most.
    pub compare: Vec<String>,
    /// The node that is ranked by alone, by code; `None` is the whole.
    pub by: Option<String>,
    /// The group or the region whose units are shown alone, by code.
    pub within: Option<String>,
    /// How many rows are shown.
    pub top: Top,
    /// How much of the page is shown.
    pub layout: ViewMode,
    /// The language of the page; `None` leaves it to the browser.
    pub language: Option<Language>,
    /// Light or dark; `None` leaves it to the system.
    pub appearance: Option<Theme>,
    /// The figures that the link was made on.
    pub stamp: Option<Stamp>,
    /// The edition that the link is pinned to; `None` follows what is newest.
    pub asof: Option<Edition>,
}

impl View {
    /// So many units can be compared at most: more marks than that are not told apart.
    pub const COMPARED: usize = 4;

    /// The view that the page opens with.
    pub fn start(dataset: &Dataset) -> Self {
        Self {
            data: None,
            recipe: Recipe::start(dataset),
            focus: None,
            compare: Vec::new(),
            by: None,
            within: None,
            top: Top::default(),
            layout: ViewMode::Full,
            language: None,
            appearance: None,
            stamp: None,
            asof: None,
        }
    }
}
