//! **A unit's card**: where it stands, why, what would move it, its figures and how they become its score.

mod drivers;
mod figures;
mod head;
mod moves;
mod printed;
mod sheet;
mod trail;
mod why;

use drivers::Drivers;
use figures::figures;
use head::head;
use moves::moves;
use printed::printed;
pub use sheet::card;
use trail::trail;
use why::why;
