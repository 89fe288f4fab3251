//! Golden cases: what is known of the results from elsewhere.

mod cities;
mod coinr;
#[path = "../packages/mod.rs"]
mod packages;
mod worked_example;
