use super::{Background, Colours, Controls, Font, Language, Stamp, Theme, Top, ViewMode};
use tenfold_data::Dataset;
use tenfold_ranking::{Edition, Recipe};

/// The content of a link: the recipe, and how to show it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct View {
    /// The address of the data: a package or a CSV file. `None` is the bundled one.
    pub data: Option<String>,
    /// The preset, the weights and the method.
    pub recipe: Recipe,
    /// The focused unit, by id.
    pub focus: Option<String>,
    /// The compared units, by id: four at most.
    pub compare: Vec<String>,
    /// The node that alone ranks the units, by code; `None` is the composite.
    pub by: Option<String>,
    /// The group or the region whose units alone are visible, by code.
    pub within: Option<String>,
    /// The number of visible rows.
    pub top: Top,
    /// The part of the page that is visible.
    pub layout: ViewMode,
    /// What a reader can change in an embedded chart.
    pub controls: Controls,
    /// The preset whose ranking stands beside this one, by code; `None` shows this one alone.
    pub against: Option<String>,
    /// The language of the page; `None` leaves it to the browser.
    pub language: Option<Language>,
    /// The theme; `None` leaves it to the system.
    pub appearance: Option<Theme>,
    /// The colours of the aspects; `None` are the page's own.
    pub colours: Option<Colours>,
    /// The font; `None` is the page's own.
    pub font: Option<Font>,
    /// What is behind it.
    pub background: Background,
    /// The state on which the link was made.
    pub stamp: Option<Stamp>,
    /// The edition that the link is pinned to; `None` follows updates.
    pub asof: Option<Edition>,
}

impl View {
    /// The most units that can be compared: more marks cannot be distinguished.
    pub const COMPARED: usize = 4;

    /// Returns the view with which the page opens.
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
            controls: Controls::default(),
            against: None,
            language: None,
            appearance: None,
            colours: None,
            font: None,
            background: Background::default(),
            stamp: None,
            asof: None,
        }
    }

    /// Returns the preset that changes of rank are counted from, by code: the one whose ranking stands beside this one, or else
    /// the recipe's own.
    pub fn reference<'a>(&'a self, dataset: &'a Dataset) -> &'a str {
        self.against.as_deref().unwrap_or_else(|| self.recipe.against(dataset))
    }

    /// Returns the same view on the whole page, in its own colours and type: that of an embedded chart leads there.
    #[must_use]
    pub fn on_whole_page(&self) -> Self {
        Self {
            layout: ViewMode::Full,
            controls: Controls::default(),
            colours: None,
            font: None,
            background: Background::default(),
            ..self.clone()
        }
    }
}
