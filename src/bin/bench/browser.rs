//! The measured functions as a module. The script that loads it takes the times.

use wasm_bindgen::prelude::wasm_bindgen;

use tenfold::robustness::{LANES, Leaders};

use crate::{
    measured::Measured,
    solvers::{SOLVERS, solve},
};

/// The figures that are measured on.
#[wasm_bindgen]
pub struct Bench(Measured);

/// Weightings that are ready made.
#[wasm_bindgen]
pub struct Ready(Vec<[f32; LANES]>);

#[wasm_bindgen]
impl Bench {
    /// The bundled figures.
    pub fn bundled() -> Self {
        Self(Measured::bundled())
    }

    /// Makes up this many units.
    pub fn made_up(units: usize) -> Self {
        Self(Measured::made_up(units))
    }

    /// The figures, a row a unit.
    pub fn matrix(&self) -> Vec<f64> {
        self.0.matrix()
    }

    /// What each indicator has of the whole.
    pub fn shares(&self) -> Vec<f64> {
        self.0.shares()
    }

    /// How often each unit is first, then how often it is among the first ten.
    pub fn leaders(&self, count: usize) -> Vec<u32> {
        both(self.0.leaders(count))
    }

    /// Draws this many weightings beforehand, as the peers get them.
    pub fn ready(&self, count: usize) -> Ready {
        Ready(self.0.ready(count))
    }

    /// The same counts over these.
    pub fn leaders_of(&self, ready: &Ready) -> Vec<u32> {
        both(self.0.leaders_of(&ready.0))
    }

    /// Ranks a number of times; the units in order.
    pub fn rank(&self, times: usize) -> Vec<u32> {
        self.0.rank(times).places.iter().map(|place| place.unit.0 as u32).collect()
    }

    /// Asks a solver a number of times.
    pub fn solve(&self, solver: usize, times: usize) {
        solve(&self.0, solver, times);
    }

    /// Lists the questions for the solvers.
    pub fn solvers() -> Vec<String> {
        SOLVERS.iter().map(|(name, _)| (*name).to_owned()).collect()
    }
}

fn both(leaders: Leaders) -> Vec<u32> {
    leaders.first.into_iter().chain(leaders.among).collect()
}
