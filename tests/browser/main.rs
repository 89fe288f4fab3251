//! End to end, in a real Chromium, driven as a person would: `cargo xtask test` builds the page and runs these.
//!
//! `host` serves the built page, `visit` drives a browser, `article` is a host's page; each other module is something that a reader does.

mod against;
mod article;
mod away;
mod axe;
mod card;
mod chart_controls;
mod colours;
mod early;
mod edges;
mod embeds;
mod failures;
mod files;
mod fit;
mod hand;
mod host;
mod keyboard;
mod languages;
mod large;
mod leaks;
mod links;
mod looks;
mod methods;
mod others;
mod own_method;
#[path = "../packages/mod.rs"]
mod packages;
mod phone;
mod picking;
mod private;
mod reach;
mod reading;
mod reflow;
mod safety;
mod sharing;
mod static_pages;
mod structure;
mod tables;
mod translated;
mod visit;
mod weighing;
mod worker;
