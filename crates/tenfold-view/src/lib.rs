//! What is shown and shared of a ranking: chart models, the view as a link, downloads, and messages to the host.

pub mod chart;
pub mod embed;
pub mod export;
pub mod link;
