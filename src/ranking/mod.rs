//! **What we compute**: from figures to ranks, each step its own type, each adding and never overwriting.
//!
//! `screen -> treat -> normalise -> impute` make a [`Prepared`], which no weight touches;
//! `weights -> aggregate -> order` make a [`Ranking`] of it, which only weights touch. `recipe` is what the reader
//! chose, `preset` what the publisher offers, `locks` what a reader has set fast, `explain` why a unit stands where it stands, `edition` which figures and
//! which method all of this is, written in `digits`.
//!
//! Sums run in the order of node codes and of unit ids, and logarithms come from the `libm` crate, so that every browser
//! and the native build give the same bits.

mod aggregate;
mod digits;
mod edition;
mod explain;
mod impute;
mod locks;
mod normalise;
mod order;
mod prepare;
mod preset;
mod recipe;
mod screen;
mod treat;
mod weights;

pub use aggregate::Composite;
pub use digits::{read_digits, write_digits};
pub use edition::{Edition, Hash, NoEdition};
pub use explain::{Contribution, contribution, contributions};
pub use impute::{Imputed, impute};
pub use locks::{Locks, Unbearable, moved_border};
pub use normalise::{Normalised, merit, normalise};
pub use order::{Place, Ranking, order};
pub use prepare::Prepared;
pub use preset::resolve;
pub use recipe::Recipe;
pub use screen::{COVER, Screened, Unranked, screen};
pub use treat::{Logarithm, Treated, Treatment, skewness_and_kurtosis, treat};
pub use weights::{Weighting, Weights};
