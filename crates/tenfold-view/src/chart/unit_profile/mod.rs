//! One unit: the reasons for its rank.
//!
//! `score_breakdown` is the contribution of each theme to its score, `profile` its figures among all, `strip` their
//! positions, `scale` how they were normalised, `calculation_trace` how they become its score, `weight_sensitivity` the
//! weights that its rank depends on, `printed` its rank in printed editions.

mod calculation_trace;
mod printed;
mod profile;
mod scale;
mod score_breakdown;
mod strip;
mod weight_sensitivity;

pub use calculation_trace::{AggregationStep, CalculationTrace, Figured, Step, ValueOrigin};
pub use printed::{Dot, PRINTED_HEIGHT, PRINTED_WIDTH, Printed, PrintedLine};
pub use profile::{Among, FigureRank, Profile};
pub use scale::Scale;
pub use score_breakdown::{AspectBreakdown, Entry, ScoreBreakdown};
pub use strip::{STRIP_HEIGHT, STRIP_WIDTH, strip, strip_x};
pub use weight_sensitivity::WeightSensitivity;
