//! Tenfold: an embeddable ranking that its readers can re-weigh.
pub mod chart;
pub mod dataset;
pub mod embed;
pub mod export;
pub mod link;
pub mod ranking;
pub mod robustness;
#[cfg(feature = "web")]
pub mod ui;
