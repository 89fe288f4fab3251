//! What stands below the chart: the page fetches it once it can be used.

use tenfold::ui::{Beside, open_appendix};
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::{Element, js_sys::Function};

fn main() {}

/// What it was handed is cut short, or of another build.
const UNREADABLE: &str = "what the program was handed cannot be read";

/// The appendix, open in an element of the page.
#[wasm_bindgen]
pub struct Appendix(Beside);

#[wasm_bindgen]
impl Appendix {
    /// Draws it for packed data and a link. `tell` is called with the link that a reader asks for.
    ///
    /// # Errors
    /// The data was packed by another build, or is cut short.
    #[wasm_bindgen(constructor)]
    pub fn new(
        root: Element,
        packed: Vec<u8>,
        link: &str,
        site: String,
        kept: &str,
        tell: Function,
    ) -> Result<Self, String> {
        let opened = open_appendix(root, packed, link, site, kept, tell);
        opened.map(Self).ok_or_else(|| UNREADABLE.to_owned())
    }

    /// Follows a link on the data that it has.
    pub fn show(&self, link: &str) {
        self.0.show(link);
    }

    /// Asks what it would take for a ranked unit to have a rank.
    pub fn want(&self, unit: usize, rank: usize) {
        self.0.want(unit, rank);
    }

    /// Follows a link on other data, packed.
    ///
    /// # Errors
    /// The data was packed by another build, or is cut short.
    pub fn open(&self, packed: Vec<u8>, link: &str) -> Result<(), String> {
        self.0.open(packed, link).ok_or_else(|| UNREADABLE.to_owned())
    }
}
