//! View models and geometry of the charts. Nothing here knows a screen, or `link`.
//!
//! `selection` says which rows are shown and by what, `top_ten` what each holds, `change` how ranks moved, `closeness` which rows are too close to call, `uncertainty`
//! how they hold under others, `whisker` that in a row, `heat`
//! the shares of the ranks, `held` how well printed orders agree, `rank_move` what moves a place, `shift` what other weights
//! change, `tried` the ranks by many methods, `nearest` how little swaps two neighbours and `log_axis` where that lies,
//! `findings` what was printed compared with the figures, `comparison` what parts a few units and `dots` where their marks
//! lie, `bar` where a row's segments lie, `figures` how numbers are printed, `portrait` all there is to show of one unit.

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
mod top_ten;
mod unit_profile;
mod whisker;

pub use bar::{BAR_HEIGHT, BAR_WIDTH, Bar, SWATCH_HEIGHT, SWATCH_WIDTH, swatch};
pub use change::Change;
pub use close_groups::{CloseGroups, Group, GroupPosition, NearMiss};
pub use dots::{DOT, DOT_TICKS, Dots, LETTERS, MARKS, percent_x};
pub use figures::{
    correlation, count, exact, figure, fine_share, from_to, gap, percent, points, precise, ranks, score, share,
};
pub use findings::{Apart, Bars, Checked, Evidence, FindingOutcome, LeadOn, Order, Scatter};
pub use log_axis::{LOG_HEIGHT, LOG_TICKS, LOG_WIDTH, log_x};
pub use nearest_change::{NearestChange, Neighbours};
pub use selection::Selection;
pub use shift::{Shift, distance, shifts};
pub use side_by_side::{AspectScores, Lead, NodeScores, Side, SideBySide, Tally, best, themes};
pub use top_ten::{Move, Row, TopTen};
pub use unit_profile::{
    AggregationStep, Among, AspectBreakdown, CalculationTrace, Dot, Entry, FigureRank, Figured, PRINTED_HEIGHT,
    PRINTED_WIDTH, Printed, PrintedLine, Profile, STRIP_HEIGHT, STRIP_WIDTH, Scale, ScoreBreakdown, Step, ValueOrigin,
    WeightSensitivity, strip, strip_x,
};
pub use whisker::{RankAxis, WHISKER_HEIGHT, WHISKER_WIDTH, Whisker};
pub use {edition_agreement::EditionAgreement, heat::Heat, heat::HeatCell, heat::HeatRow};
pub use {rank_distribution::RanksTried, rank_move::RankMove, rank_uncertainty::RankUncertainty};
