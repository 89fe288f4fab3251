//! The choice of method: a list for each step, what each choice does, and its effect.

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
