//! **Below the chart**: what the appendix draws, a program of its own.

mod as_table;
mod card;
mod compare;
mod findings;
mod indicator_table;
mod method;
mod methods;
mod share;
mod structure;
mod sure;
mod take_away;

pub use card::card;
pub use compare::compare;
pub use findings::findings;
pub use method::method;
pub use methods::Methods;
pub use share::Share;
pub use structure::Structure;
pub use sure::{REACH, Reach, Sure, Take, flips, heat, ramp, reached};
pub use take_away::{TAKE_AWAY, TakeAway};
