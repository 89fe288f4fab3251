//! **One unit**: why it stands where it stands.
//!
//! `account` is what each theme adds to its score, `profile` its figures among all, `strip` where those lie, `scale` how they came
//! there, `trail` how they become its score, `hold` the weights that its rank hangs on, `printed` the ranks that somebody printed.

mod calculation_trace;
mod printed;
mod profile;
mod scale;
mod score_breakdown;
mod strip;
mod weight_sensitivity;

pub use calculation_trace::{AggregationStep, CalculationTrace, Figured, Step, ValueOrigin};
pub use printed::{Dot, PRINTED_HEIGHT, PRINTED_WIDTH, Printed, PrintedLine};
pub use profile::{Among, Figure, Profile};
pub use scale::Scale;
pub use score_breakdown::{Entry, Part, ScoreBreakdown};
pub use strip::{STRIP_HEIGHT, STRIP_WIDTH, strip, strip_x};
pub use weight_sensitivity::WeightSensitivity;
