//! Tenfold: an embeddable ranking that its readers can re-weigh.
//!
//! ```
//! use tenfold::{bundled, link, ranking::{Prepared, Ranking}};
//!
//! let cities = bundled::dataset();
//! let (view, _) = link::read("?preset=talent&w=resources:40", &cities);
//! let ranking = Ranking::of(&Prepared::of(&cities), &view.recipe.weighting, &cities.framework);
//! assert_eq!((ranking.places[0].rank, ranking.places.len()), (1, 285));
//! ```
//!
//! # Crates
//!
//! A crate sees only the crates below it: the compiler holds the walls.
//!
//! | crate | here | what it is |
//! | --- | --- | --- |
//! | `tenfold-site` | | static pages and preview pictures; native |
//! | `tenfold` | [`ui`], [`worker`], [`reader`] | the widget: the screen (feature `web`), the worker, the reader of other data |
//! | `tenfold-view` | [`chart`], [`link`], [`export`], [`embed`] | chart models, the view as a link, downloads, messages to the host |
//! | `tenfold-robustness` | [`robustness`] | how sure a ranking is |
//! | `tenfold-ranking` | [`ranking`] | the composite index and its ranks |
//! | `tenfold-bundled` | [`bundled`] | the package in `data/`, read when the program is built |
//! | `tenfold-data` | [`dataset`] | a dataset package as published |
//!
//! # Invariants
//!
//! * A weight touches only [`ranking::Ranking`]; all before it is computed once a dataset.
//! * Nothing that can be computed is stored: the state is the view and what was said about it.
//! * Only `ranking::normalise` knows direction, only [`ranking::Weights`] divides by a sum of points, only [`link`] knows
//!   the grammar of links, only `ui::hooks` know the window.
//! * Every machine computes the same bits (`tests/bits.rs`).
//! * Scores that differ by less than arithmetic can tell are equal, wherever they are compared ([`ranking::Rounding`]).
//! * Nothing that a reader, a link or a package says can panic the page.
//!
//! Terms are those of the OECD/JRC *Handbook on Constructing Composite Indicators* (2008).

/// Takes and gives back memory in WebAssembly.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

pub use tenfold_bundled as bundled;
pub use tenfold_data as dataset;
pub use tenfold_ranking as ranking;
pub use tenfold_robustness as robustness;
pub use tenfold_view::{chart, embed, export, link};

// The page has it read elsewhere.
#[cfg(any(feature = "worker", not(target_arch = "wasm32")))]
pub mod reader;
#[cfg(feature = "web")]
pub mod ui;
pub mod worker;
