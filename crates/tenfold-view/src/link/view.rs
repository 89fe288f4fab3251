use super::{Language, Stamp, Theme, Top, ViewMode};
use tenfold_data::Dataset;
use tenfold_ranking::{Edition, Recipe};

/// All that a link holds: the recipe, and how to show it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct View {
    /// The address of the data: a package or a CSV file. `None` is the bundled one.
    pub data: Option<String>,
    /// The preset, the weights and the method.
    pub recipe: Recipe,
    /// The unit that is looked at, by id.
    pub focus: Option<String>,
    /// The units that are compared, by id: four at most.
    pub compare: Vec<String>,
    /// The node that ranks alone, by code; `None` is the composite.
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
    /// The edition that the link is pinned to; `None` follows updates.
    pub asof: Option<Edition>,
}

impl View {
    /// The most units that can be compared: more marks cannot be distinguished.
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
