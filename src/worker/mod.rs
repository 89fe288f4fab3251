//! **Off the main thread**: what takes longer than a frame, asked and answered in bytes.
//!
//! `question` is what the page asks, `answer` what it is told, `job` the work between them,
//! `solver` the work that the chart itself never asks for and that is loaded when something else does, `program` does that a little at a
//! time, so that a new question need not wait for an old one. Nothing here knows a browser: `bin/worker` puts the program
//! into one, `ui::hooks` asks it.

mod response;
// The page asks, and answers nothing.
#[cfg(any(feature = "worker", not(target_arch = "wasm32")))]
mod job;
#[cfg(any(feature = "worker", not(target_arch = "wasm32")))]
mod program;
mod query;
#[cfg(any(feature = "worker", not(target_arch = "wasm32")))]
mod solver;

#[cfg(any(feature = "worker", not(target_arch = "wasm32")))]
pub use program::{Program, Unreadable};
pub use query::{DRAWN, DRAWN_BY, PAIRS, Query, Question, criteria, subject};
pub use response::{Answer, ByMethod, End, Fitted, Found, Response, Span, Way};
#[cfg(any(feature = "worker", not(target_arch = "wasm32")))]
pub use solver::Solver;
#[cfg(feature = "worker")]
pub use solver::load_solver;
