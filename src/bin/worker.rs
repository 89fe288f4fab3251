//! How sure the ranking is, worked out off the main thread: `worker-start.js` calls these.

use std::cell::RefCell;

use tenfold::worker::Program;
use wasm_bindgen::prelude::wasm_bindgen;

thread_local! {
    static PROGRAM: RefCell<Program> = RefCell::default();
}

fn main() {}

/// Takes a dataset, packed.
///
/// # Errors
/// It cannot be read.
#[wasm_bindgen]
pub fn open(packed: &[u8]) -> Result<(), String> {
    PROGRAM.with_borrow_mut(|program| program.open(packed)).map_err(|why| why.to_string())
}

/// Takes a question, packed.
///
/// # Errors
/// It cannot be read.
#[wasm_bindgen]
pub fn ask(packed: &[u8]) -> Result<(), String> {
    PROGRAM.with_borrow_mut(|program| program.ask(packed)).map_err(|why| why.to_string())
}

/// Works for some milliseconds. Whether there is more to do.
#[wasm_bindgen]
pub fn step() -> bool {
    PROGRAM.with_borrow_mut(Program::step)
}

/// What there is to tell, packed.
#[wasm_bindgen]
pub fn told() -> Option<Vec<u8>> {
    PROGRAM.with_borrow_mut(Program::told)
}
