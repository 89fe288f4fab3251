//! **Below the chart**: what the appendix draws, a program of its own.

mod as_table;
mod card;
mod compare;
mod downloads;
mod findings;
mod indicator_table;
mod method;
mod methods;
mod robustness;
mod share;
mod structure;

pub use card::card;
pub use compare::compare;
pub use downloads::{DOWNLOADS, Downloads};
pub use findings::findings;
pub use method::method;
pub use methods::Methods;
pub use robustness::{REACH, RankMoves, Reach, Sure, critical_weight_changes, heat, ramp, reached};
pub use share::Share;
pub use structure::Structure;
