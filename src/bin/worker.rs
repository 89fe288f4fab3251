//! The worker's program: it computes how sure the ranking is, and reads packages. `worker-start.js` calls these
//! functions.

use std::cell::{Cell, RefCell};

use tenfold::{
    reader::{self, Read},
    worker::{self, Program},
};
use wasm_bindgen::prelude::wasm_bindgen;

thread_local! {
    static PROGRAM: RefCell<Program> = RefCell::default();
    static READER: Cell<Option<&'static dyn Read>> = const { Cell::new(None) };
}

fn main() {}

/// Takes a dataset, packed, and the scores on its indicators, if there are any.
///
/// # Errors
/// It cannot be read.
#[wasm_bindgen]
pub fn open(packed: &[u8], criteria: Option<Vec<u8>>) -> Result<(), String> {
    let opened = PROGRAM.with_borrow_mut(|program| {
        program.open(packed)?;
        criteria.map_or(Ok(()), |criteria| program.take_criteria(&criteria))
    });
    opened.map_err(|why| why.to_string())
}

/// Takes a question, packed.
///
/// # Errors
/// It cannot be read.
#[wasm_bindgen]
pub fn ask(packed: &[u8]) -> Result<(), String> {
    PROGRAM.with_borrow_mut(|program| program.ask(packed)).map_err(|why| why.to_string())
}

/// Works for some milliseconds. Returns whether there is more to do.
#[wasm_bindgen]
pub fn step() -> bool {
    PROGRAM.with_borrow_mut(Program::step)
}

/// Takes the next answer, packed.
#[wasm_bindgen]
pub fn told() -> Option<Vec<u8>> {
    PROGRAM.with_borrow_mut(Program::told)
}

/// Whether anything waits for the solver.
#[wasm_bindgen]
pub fn waits() -> bool {
    PROGRAM.with_borrow(Program::waits)
}

/// Loads the solver, and begins what has waited for it.
///
/// # Errors
/// Its chunk did not come, or what has waited cannot be read.
#[wasm_bindgen]
pub async fn solver() -> Result<(), String> {
    let solver = worker::load_solver().await.map_err(|why| why.to_string())?;
    PROGRAM.with_borrow_mut(|program| program.take_solver(solver)).map_err(|why| why.to_string())
}

/// Loads the package reader: nothing is read before.
///
/// # Errors
/// Its chunk did not come.
#[wasm_bindgen]
pub async fn reader() -> Result<(), String> {
    let reader = reader::load().await.map_err(|why| why.to_string())?;
    READER.set(Some(reader));
    Ok(())
}

fn loaded() -> Result<&'static dyn Read, String> {
    READER.get().ok_or_else(|| "the reader of packages is not loaded".to_owned())
}

/// Says what an address leads to if that is not a file that can be read. Empty if nothing is known against it.
///
/// # Errors
/// The reader is not loaded.
#[wasm_bindgen]
pub fn unreadable(address: &str) -> Result<String, String> {
    Ok(loaded()?.unreadable(address))
}

/// Lists the files that a manifest names.
///
/// # Errors
/// The reader is not loaded.
#[wasm_bindgen]
pub fn files(manifest: &[u8]) -> Result<Vec<String>, String> {
    Ok(loaded()?.files(manifest))
}

/// Reads a package, and packs it.
///
/// # Errors
/// Every diagnostic, or the reader is not loaded.
#[wasm_bindgen]
pub fn read(names: Vec<String>, lengths: Vec<u32>, bytes: &[u8]) -> Result<Vec<u8>, String> {
    loaded()?.read(&names, &lengths, bytes)
}

/// Reads a single CSV file, and packs it.
///
/// # Errors
/// Every diagnostic, or the reader is not loaded.
#[wasm_bindgen]
pub fn read_csv(name: &str, bytes: &[u8]) -> Result<Vec<u8>, String> {
    loaded()?.read_csv(name, bytes)
}
