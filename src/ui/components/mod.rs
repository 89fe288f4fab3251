//! What the page is made of: functions of the scene. Only what keeps something of its own is a Yew component, because each
//! of those costs the reader some three thousand bytes.

mod announcer;
mod aspect;
mod badge;
mod branch;
mod card;
mod compare;
mod findings;
mod footer;
mod heading;
mod indicator_table;
mod knob;
mod masthead;
mod method;
mod notices;
mod preset_picker;
mod share;
mod shares;
mod still;
mod sure;
mod take_away;
pub(super) mod ten;
mod verdict;
mod weights_panel;

pub use announcer::Announcer;
pub use badge::badge;
pub use branch::{Branch, BranchProps};
pub use preset_picker::preset_picker;
pub use share::Share;
pub use shares::Shares;
pub use still::{Draw, Still};
pub use sure::{REACH, Reach, Sure, Take, flips, heat, ramp, reached};
pub use take_away::{TAKE_AWAY, TakeAway};
pub use ten::{
    Legend, PICK, Rows, aspect_swatch, axis, chart, missed, pick, rank_axis, ranked_row, ranks, stacked_bar, whisker,
};
pub use verdict::{spoken, verdict};
pub use weights_panel::weights_panel;
pub use {card::card, compare::compare, findings::findings, footer::footer, heading::heading, knob::Knob};
pub use {masthead::masthead, method::method, notices::notices};
