//! Tenfold: an embeddable ranking that its readers can re-weigh.
pub mod dataset;
pub mod ranking;
