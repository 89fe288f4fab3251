//! What the page is made of: functions of the scene. Only what keeps something of its own is a Yew component, because each
//! of those costs the reader some three thousand bytes.

mod again;
mod announcer;
mod aspect;
mod badge;
mod below;
mod branch;
mod choice_group;
mod footer;
mod heading;
mod knob;
mod masthead;
mod notices;
mod preset_picker;
mod shares;
mod source;
mod still;
pub(super) mod ten;
mod verdict;
mod weights_panel;

pub use again::again;
pub use announcer::Announcer;
pub use badge::badge;
pub use below::{
    Methods, REACH, Reach, Share, Structure, Sure, TAKE_AWAY, Take, TakeAway, card, compare, findings, flips, heat,
    method, ramp, reached,
};
pub use branch::{Branch, BranchProps};
pub(crate) use choice_group::choice_group;
pub use preset_picker::preset_picker;
pub use shares::Shares;
pub use source::source;
pub use still::{Draw, Still};
pub use ten::{
    Legend, PICK, Rows, aspect_swatch, axis, chart, missed, pick, rank_axis, ranked_row, ranks, stacked_bar, whisker,
};
pub use verdict::{spoken, verdict};
pub use weights_panel::weights_panel;
pub use {footer::footer, heading::heading, knob::Knob, masthead::masthead, notices::notices};
