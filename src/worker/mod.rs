//! **Off the main thread**: what takes longer than a frame, asked and answered in bytes.
//!
//! `query` is what the page asks, `ask` a query with the type of its response, `response` what the worker answers, `job` the
//! work between them, and `solver` the work that the chart itself never asks for: it is loaded when something else does. `program`
//! works a little at a time, so that a new question does not wait for an old one. Nothing here depends on a browser: `bin/worker`
//! runs the program in one, and `ui::hooks` asks it.

mod ask;
mod response;
// The page asks, and answers nothing.
#[cfg(any(feature = "worker", not(target_arch = "wasm32")))]
mod job;
#[cfg(any(feature = "worker", not(target_arch = "wasm32")))]
mod program;
mod query;
#[cfg(any(feature = "worker", not(target_arch = "wasm32")))]
mod solver;

pub use ask::Ask;
#[cfg(any(feature = "worker", not(target_arch = "wasm32")))]
pub use program::{Program, Unreadable};
pub use query::{DRAWN, DRAWN_BY, PAIRS, Query, Question, criteria, subject};
pub use response::{Answer, ByMethod, End, Fitted, FoundWeights, Span, WeightSearch};
#[cfg(any(feature = "worker", not(target_arch = "wasm32")))]
pub use solver::Solver;
#[cfg(feature = "worker")]
pub use solver::load_solver;
