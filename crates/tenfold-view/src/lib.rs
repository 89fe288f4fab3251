//! The presentation of a ranking: chart models, the view as a link, exports, and messages to the host.

pub mod chart;
pub mod embed;
pub mod export;
pub mod link;
