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
//! # The house
//!
//! Rooms stand on floors, and import only from floors below their own. A test (`tests/floors.rs`) holds the walls.
//!
//! | floor | room | what it is |
//! | --- | --- | --- |
//! | 7 | `prerender` | before any script: the pages of a site as text (feature `prerender`) |
//! | 6 | `ui` | the screen (feature `web`) |
//! | 5 | [`embed`] | how it travels: what an embedded page tells its host |
//! | 4 | [`export`] | taken away: the ranking as a file |
//! | 3 | [`chart`], [`link`], [`reader`], [`worker`] | what we show, the view as text, other data from its bytes, what is computed off the main thread; strangers to each other |
//! | 2 | [`robustness`] | how sure we are |
//! | 1 | [`ranking`], [`bundled`] | what we compute; the data that comes with the page |
//! | 0 | [`dataset`] | what we know |
//!
//! # Invariants
//!
//! * A weight touches only [`ranking::Ranking`]; all before it is computed once a dataset.
//! * Nothing that can be computed is stored: the state is the view and what was said about it.
//! * Only `ranking::normalise` knows direction, only [`ranking::Weights`] divides by a sum of points, only [`link`] knows
//!   the grammar of links, only `ui::hooks` and the embed's bridge know the window.
//! * Every machine computes the same bits (`tests/bits.rs`).
//! * Scores that differ by less than arithmetic can tell are equal, wherever they are compared ([`ranking::Rounding`]).
//! * Nothing that a reader, a link or a package says can panic the page.
//!
//! Terms are those of the OECD/JRC *Handbook on Constructing Composite Indicators* (2008).

pub mod bundled;
pub mod chart;
pub mod dataset;
pub mod embed;
pub mod export;
pub mod link;
#[cfg(all(feature = "prerender", not(target_arch = "wasm32")))]
pub mod prerender;
pub mod ranking;
pub mod reader;
pub mod robustness;
#[cfg(feature = "web")]
pub mod ui;
pub mod worker;
