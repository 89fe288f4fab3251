use serde::{Deserialize, Serialize};

use super::LocalizedText;

/// A printed finding, and how it can be checked with these figures.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// How it is checked: one of [`Finding::CHECKS`].
    pub check: String,
    /// Codes of the nodes that it speaks of.
    pub nodes: Vec<String>,
    /// Ids of the units that it speaks of, or codes of parts.
    pub who: Vec<String>,
    /// What was found, as a sentence.
    pub claim: LocalizedText,
    /// Where it was printed.
    pub source: LocalizedText,
}

impl Finding {
    /// What can be checked.
    ///
    /// `weighs`: a theme weighs most. `found`: the printed order of the whole is found by equal weights. `order`: so is that of
    /// a node. `leads`: a unit is first on each of some nodes. `consistent`: two nodes order units alike. `separates`: an aspect
    /// tells the printed units from the rest. `regions`: one part leads in all aspects but some, in which another does well.
    /// `skewed`: scores have a long tail above.
    pub const CHECKS: [&str; 8] = ["weighs", "found", "order", "leads", "consistent", "separates", "regions", "skewed"];
}
