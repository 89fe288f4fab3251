//! **A unit's card**: where it stands, why, what would move it, its figures and how they become its score.

mod drivers;
mod extremes;
mod figures;
mod head;
mod many;
mod moves;
mod printed;
mod sheet;
mod trail;
mod why;

use drivers::Drivers;
use extremes::Extremes;
use figures::figures;
use head::head;
use many::Many;
use moves::moves;
use printed::printed;
pub use sheet::card;
use trail::trail;
use why::why;
