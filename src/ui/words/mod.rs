//! What the page says in each language, sentence by sentence, so that none can be missing.
//!
//! A dataset's own words (names, titles, cautions) are in its package; these are the widget's.

mod card;
mod chart;
mod closeness;
mod compare;
mod download;
mod downloads;
mod embed;
mod findings;
mod fit;
mod grammar;
mod method;
mod missing_data;
mod notices;
mod order_error;
mod page;
mod panel;
mod pick;
mod reach;
mod sureness;
mod trail;
mod ways;
mod weights;

pub use self::{
    card::*, chart::*, closeness::*, compare::*, download::*, downloads::*, embed::*, findings::*, fit::*, method::*,
    missing_data::*, notices::*, order_error::*, page::*, panel::*, pick::*, reach::*, sureness::*, trail::*, ways::*,
    weights::*,
};

use crate::link::Language;
pub use grammar::in_a_row;
use grammar::{are, capital, counts, in_text, list, many, place, plural, suffix};

/// The same in each language.
fn say<T>(language: Language, english: T, chinese: T) -> T {
    match language {
        Language::English => english,
        Language::Chinese => chinese,
    }
}

/// What parts a sentence from the next: Chinese stops are wide enough alone.
pub fn gap(language: Language) -> &'static str {
    say(language, " ", "")
}
