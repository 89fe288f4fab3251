//! Of the ways from figures to ranks: what can be chosen, what cannot be, and what comes of it.

mod choices;
mod many;
mod panel;
mod refusal;
mod structure;

use super::{say, suffix};
pub use {choices::*, many::*, panel::*, refusal::*, structure::*};
