//! The parts of the page: functions of the scene. Only a part that keeps state is a Yew component, because each
//! component costs the reader some three thousand bytes.

mod again;
mod announcer;
mod aspect;
mod badge;
pub(super) mod chart;
mod chart_weights;
mod choice_group;
mod deferred;
mod fold;
mod footer;
mod heading;
mod masthead;
mod notices;
mod preset_picker;
mod sections;
mod shares;
mod source;
mod verdict;
mod weight_group;
mod weight_slider;
mod weights_panel;

pub use again::again;
pub use announcer::Announcer;
pub use badge::badge;
pub use chart::{
    Legend, PICK, RowMoves, RowMovesProps, Rows, aspect_swatch, axis, chart, missed, pick, rank_axis, ranked_row,
    ranks, stacked_bar, whisker,
};
pub use chart_weights::chart_weights;
pub(crate) use choice_group::choice_group;
pub use deferred::{Deferred, Draw};
pub use fold::{Fold, FoldProps};
pub use preset_picker::preset_picker;
pub use sections::{
    Appendix, AppendixProps, DOWNLOADS, Downloads, Methods, REACH, RankMoves, Reach, RobustnessPanel, Share,
    SlopeChart, SlopeChartProps, Structure, card, compare, critical_weight_changes, findings, heat, method, one_place,
    ramp, reached,
};
pub use shares::Shares;
pub use source::source;
pub use verdict::{spoken, verdict};
pub(crate) use weights_panel::{ECHOED, weights_panel};
pub use {
    footer::footer,
    heading::heading,
    masthead::masthead,
    notices::{has_notices, notices},
    weight_slider::WeightSlider,
};
