//! **One unit**: why it stands where it stands.
//!
//! `account` is what each theme adds to its score, `profile` its figures among all, `strip` where those lie, `scale` how they came
//! there, `trail` how they become its score, `hold` the weights that its rank hangs on, `printed` the ranks that somebody printed.

mod account;
mod hold;
mod printed;
mod profile;
mod scale;
mod strip;
mod trail;

pub use account::{Account, Entry, Part};
pub use hold::Hold;
pub use printed::{Dot, PRINTED_HEIGHT, PRINTED_WIDTH, Printed, PrintedLine};
pub use profile::{Among, Figure, Profile};
pub use scale::Scale;
pub use strip::{STRIP_HEIGHT, STRIP_WIDTH, strip, strip_x};
pub use trail::{Figured, Join, Origin, Step, Trail};
