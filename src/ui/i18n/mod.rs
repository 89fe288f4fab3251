//! The page's words, in each language.
//!
//! `sentences` names every sentence, as a trait that each language implements in a file of its own: a missing sentence
//! does not compile. `shared` has what is written alike in all of them. A dataset's own words (names, titles, cautions)
//! are in its package.
//!
//! The sentences of a language are chunks of the program, so that a reader fetches those of one: what the page itself says with the
//! page ([`load`]), all else with what says it ([`load_rest`]). Natively all are there.

/// Declares a trait of sentences, the table that a language's own make up, and for each sentence a function that takes the
/// language first.
macro_rules! sentences {
    ($sentences:ident, $table:ident, $find:ident: $($(#[$doc:meta])* fn $name:ident($($argument:ident: $kind:ty),*) -> $said:ty;)*) => {
        /// Sentences in one language.
        pub(super) trait $sentences {
            $($(#[$doc])* fn $name($($argument: $kind),*) -> $said;)*
        }

        /// The sentences of one language.
        #[allow(clippy::struct_field_names, reason = "a sentence may be about a table")]
        pub(super) struct $table {
            $($name: fn($($kind),*) -> $said,)*
        }

        impl $table {
            /// The table of a language.
            pub(super) const fn of<L: $sentences>() -> Self {
                Self { $($name: L::$name,)* }
            }
        }

        $(
            $(#[$doc])*
            pub fn $name(l: Language, $($argument: $kind),*) -> $said {
                ($find(l).$name)($($argument),*)
            }
        )*
    };
}

/// Declares the languages: the name of each in `tenfold-data`, its file here, and its two chunks.
macro_rules! languages {
    ($($language:ident in $file:ident, $page:ident, $rest:ident;)*) => {
        $(
            #[allow(clippy::wildcard_imports, reason = "sentences speak of most types of the page, and all languages of the same")]
            mod $file;

            #[wasm_split($page, fallible)]
            fn $page() -> Result<&'static PageTable, SplitLoaderError> {
                static TABLE: PageTable = PageTable::of::<$file::$language>();
                Ok(&TABLE)
            }

            #[wasm_split($rest, fallible)]
            fn $rest() -> Result<&'static Table, SplitLoaderError> {
                static TABLE: Table = Table::of::<$file::$language>();
                Ok(&TABLE)
            }
        )*

        /// The sentences of a language that are there from the start.
        fn first_table(l: Language) -> &'static FirstTable {
            match l {
                $(Language::$language => {
                    static TABLE: FirstTable = FirstTable::of::<$file::$language>();
                    &TABLE
                })*
            }
        }

        /// What the page itself says in a language.
        #[cfg(not(target_arch = "wasm32"))]
        fn page_table(l: Language) -> &'static PageTable {
            match l {
                $(Language::$language => {
                    static TABLE: PageTable = PageTable::of::<$file::$language>();
                    &TABLE
                })*
            }
        }

        /// What is said in a language of all that comes later.
        #[cfg(not(target_arch = "wasm32"))]
        fn table(l: Language) -> &'static Table {
            match l {
                $(Language::$language => {
                    static TABLE: Table = Table::of::<$file::$language>();
                    &TABLE
                })*
            }
        }

        async fn load_page_table(l: Language) -> Result<&'static PageTable, SplitLoaderError> {
            match l {
                $(Language::$language => $page().await,)*
            }
        }

        async fn load_table(l: Language) -> Result<&'static Table, SplitLoaderError> {
            match l {
                $(Language::$language => $rest().await,)*
            }
        }
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

languages! {
    English in en, words_en, more_words_en;
    Chinese in zh, words_zh, more_words_zh;
    Arabic in ar, words_ar, more_words_ar;
    German in de, words_de, more_words_de;
    Spanish in es, words_es, more_words_es;
    French in fr, words_fr, more_words_fr;
}

mod loaded;
#[allow(clippy::wildcard_imports, reason = "as for a language")]
mod sentences;
#[allow(clippy::wildcard_imports, reason = "as for a language")]
mod shared;
#[cfg(test)]
mod tests;

use std::cmp::Ordering;

pub use loaded::{is_loaded, load, load_rest};
#[cfg(target_arch = "wasm32")]
use loaded::{page_table, table};
pub use sentences::*;
use sentences::{FirstSentences, FirstTable, PageSentences, PageTable, Sentences, Table};
pub use shared::{
    Filled, MethodChoice, change_mark, chosen, from_to, held_edition, imputed_mark, in_each_language, localized,
    name_and_mean, outside_unit, part, plain_span, product, signed, tag_of,
};

use wasm_split_helpers::{SplitLoaderError, wasm_split};

use crate::{
    chart::{self, Change, Figured, FindingOutcome, Group, Tally},
    dataset::{Dataset, Direction, LocalizedText, NodeId, PointsError, isolated, quoted},
    link::{
        ColourFault, Controls, LEAST_CONTRAST, Language, Notice, Owner, Sight, Source, Theme, View, ViewMode,
        WeightControls,
    },
    ranking::{
        AppliedTreatment, Count, FormulaParameters, Levels, LockConflict, Method, MethodError, MethodKey,
        statistics::{Correlation, Extent},
    },
    robustness::WeightLowerBounds,
    ui::{self, OrderError},
};
