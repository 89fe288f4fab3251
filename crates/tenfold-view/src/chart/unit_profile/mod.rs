//! The profile of one unit: the reasons for its rank.
//!
//! `score_breakdown` is the contribution of each theme to its score, `profile` its figures among those of all, `strip`
//! their positions, `scale` their normalisation, `calculation_trace` the calculation from figures to score,
//! `weight_sensitivity` the weights that its rank depends on, `printed` its rank in printed editions.

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
