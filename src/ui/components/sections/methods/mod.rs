//! **The ways from figures to ranks**, for a reader to choose: a list a step, what each does, and what a choice did.

mod effect;
mod levels;
mod pairs;
mod panel;
mod step;

use effect::effect;
use levels::levels;
use pairs::pairs;
pub use panel::Methods;
use step::{Step, options};
