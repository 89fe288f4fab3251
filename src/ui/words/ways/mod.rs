//! Of the ways from figures to ranks: what can be chosen, what cannot be, and what comes of it.

mod choices;
mod many;
mod panel;
mod refusal;
mod scale;
mod structure;

use super::{are, calculation_heads, many, nth, say, suffix};
pub use {choices::*, many::*, panel::*, refusal::*, scale::*, structure::*};
