//! What the page says in each language, sentence by sentence, so that none can be missing.
//!
//! A dataset's own words (names, titles, cautions) are in its package; these are the widget's.

mod card;
mod chart;
mod closeness;
mod compare;
mod embed;
mod findings;
mod fit;
mod grammar;
mod holes;
mod method;
mod notices;
mod order_fault;
mod page;
mod panel;
mod pick;
mod reach;
mod sureness;
mod take;
mod take_away;
mod trail;
mod ways;
mod weights;

pub use self::{
    card::*, chart::*, closeness::*, compare::*, embed::*, findings::*, fit::*, holes::*, method::*, notices::*,
    order_fault::*, page::*, panel::*, pick::*, reach::*, sureness::*, take::*, take_away::*, trail::*, ways::*,
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
