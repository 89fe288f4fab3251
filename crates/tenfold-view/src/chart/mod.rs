//! View models and geometry of the charts, which depend neither on a screen nor on `link`.
//!
//! - The chart: `selection` is the visible rows and what ranks them, `top_ten` the rows, `bar` their segments,
//!   `figures` the formatting of numbers, `change` a change of rank.
//! - Uncertainty: `close_groups` are the rows too close to call, `rank_uncertainty` the ranks under other weights,
//!   `whisker` draws these in a row, `heat` the shares of the ranks, `rank_distribution` the ranks by many methods.
//! - Sensitivity: `rank_move` is a change of one rank, `shift` a change of weights, `nearest_change` the smallest
//!   change for two neighbours, with `log_axis` for its size, `slope` two rankings side by side.
//! - Printed results: `findings` checked against the figures, `edition_agreement` with printed orders.
//! - Units: `unit_profile` is about one unit, `side_by_side` the differences of a few, with `dots` for their marks.

mod bar;
mod change;
mod close_groups;
mod dots;
mod edition_agreement;
mod figures;
mod findings;
mod heat;
mod log_axis;
mod nearest_change;
mod rank_distribution;
mod rank_move;
mod rank_uncertainty;
mod selection;
mod shift;
mod side_by_side;
mod slope;
mod top_ten;
mod unit_profile;
mod whisker;

pub use bar::{BAR_HEIGHT, BAR_WIDTH, Bar, SWATCH_HEIGHT, SWATCH_WIDTH, swatch};
pub use change::Change;
pub use close_groups::{CloseGroups, Group, GroupPosition, NearMiss};
pub use dots::{DOT, DOT_TICKS, Dots, LETTERS, MARKS, percent_x};
pub use figures::{
    correlation, count, exact, figure, fine_share, from_to, gap, given, percent, points, precise, product_share, ranks,
    score, share, tick,
};
pub use findings::{Apart, Bars, Checked, Evidence, FindingOutcome, LeadOn, Order, Scatter};
pub use log_axis::{LOG_HEIGHT, LOG_TICKS, LOG_WIDTH, log_x};
pub use nearest_change::{NearestChange, Neighbours};
pub use selection::Selection;
pub use shift::{Shift, distance, shifts};
pub use side_by_side::{AspectScores, Lead, NodeScores, Side, SideBySide, Tally, best, themes};
pub use slope::{Crossing, Pointed, Slope, SlopeLine};
pub use top_ten::{Move, Row, TopTen};
pub use unit_profile::{
    AggregationStep, Among, AspectBreakdown, CalculationTrace, Dot, Entry, FigureRank, Figured, PRINTED_HEIGHT,
    PRINTED_WIDTH, Printed, PrintedLine, Profile, STRIP_HEIGHT, STRIP_WIDTH, Scale, ScoreBreakdown, Step, ValueOrigin,
    WeightSensitivity, strip, strip_x,
};
pub use whisker::{RankAxis, WHISKER_HEIGHT, WHISKER_WIDTH, Whisker};
pub use {edition_agreement::EditionAgreement, heat::Heat, heat::HeatCell, heat::HeatRow};
pub use {rank_distribution::RanksTried, rank_move::RankMove, rank_uncertainty::RankUncertainty};
