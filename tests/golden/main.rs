//! Golden cases: what is known of the results from elsewhere.

mod ahp;
mod cities;
mod coinr;
mod criteria;
#[path = "../packages/mod.rs"]
mod packages;
mod reference;
mod worked_example;
mod worked_methods;
