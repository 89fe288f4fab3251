//! The page's words, in each language.
//!
//! `sentences` names every sentence, as a trait that each language implements in a file of its own: a missing sentence
//! does not compile. `shared` has what is written alike in all of them. A dataset's own words (names, titles, cautions)
//! are in its package.

/// Calls a sentence in a language.
macro_rules! in_language {
    ($language:expr, $sentence:ident($($argument:expr),*)) => {
        match $language {
            Language::English => en::English::$sentence($($argument),*),
            Language::Chinese => zh::Chinese::$sentence($($argument),*),
        }
    };
}

/// Declares the trait of all sentences, and for each a function that takes the language first.
macro_rules! sentences {
    ($($(#[$doc:meta])* fn $name:ident($($argument:ident: $kind:ty),*) -> $said:ty;)*) => {
        /// Every sentence of the page, in one language.
        pub(super) trait Sentences {
            $($(#[$doc])* fn $name($($argument: $kind),*) -> $said;)*
        }
        $(
            $(#[$doc])*
            pub fn $name(l: Language, $($argument: $kind),*) -> $said {
                in_language!(l, $name($($argument),*))
            }
        )*
    };
}

/// Sentences without anything to fill in, by name.
macro_rules! text {
    ($($name:ident: $said:literal,)*) => {
        $(fn $name() -> &'static str {
            $said
        })*
    };
}

#[allow(clippy::wildcard_imports, reason = "sentences speak of most types of the page, and all languages of the same")]
mod en;
#[allow(clippy::wildcard_imports, reason = "as for a language")]
mod sentences;
#[allow(clippy::wildcard_imports, reason = "as for a language")]
mod shared;
#[cfg(test)]
mod tests;
#[allow(clippy::wildcard_imports, reason = "as for English")]
mod zh;

use std::cmp::Ordering;

use sentences::Sentences;
pub use sentences::*;
pub use shared::{
    Filled, MethodChoice, change_mark, chosen, from_to, held_edition, imputed_mark, in_each_language, name_and_mean,
    outside_unit, part, plain_span, product, signed,
};

use crate::{
    chart::{self, Change, Figured, FindingOutcome, Group, Tally},
    dataset::{Dataset, Direction, NodeId, PointsError, isolated, quoted},
    link::{Language, Notice, Owner, Source, Theme, View, ViewMode},
    ranking::{
        AppliedTreatment, Count, FormulaParameters, Levels, LockConflict, Method, MethodError, MethodKey,
        statistics::{Correlation, Extent},
    },
    robustness::WeightLowerBounds,
    ui::{self, OrderError},
};
