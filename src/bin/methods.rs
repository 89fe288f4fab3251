//! The methods that few choose, for the page to fetch once one is chosen.

use tenfold::{
    dataset::{Dataset, unpack},
    link::Language,
    ranking::{Method, Prepared, Ranking, Reckoned, Weighting},
    ui::{Directly, Reckon},
};
use wasm_bindgen::prelude::wasm_bindgen;

fn main() {}

/// What it was handed is cut short, or of another build.
const UNREADABLE: &str = "what the program was handed cannot be read";

/// A dataset, and the figures as they were last prepared.
#[wasm_bindgen]
pub struct Methods {
    dataset: Dataset,
    prepared: Prepared,
}

#[wasm_bindgen]
impl Methods {
    /// Opens packed data.
    ///
    /// # Errors
    /// The bytes are none that were packed.
    #[wasm_bindgen(constructor)]
    pub fn open(packed: &[u8]) -> Result<Self, String> {
        let dataset = unpack(packed).ok_or(UNREADABLE)?;
        let prepared = Prepared::of(&dataset);
        Ok(Self { dataset, prepared })
    }

    /// Prepares the figures by a method, and packs them.
    ///
    /// # Errors
    /// Why that cannot be, a line a language.
    pub fn prepare(&mut self, method: &str) -> Result<Vec<u8>, String> {
        let method = Method::of_code(method).ok_or(UNREADABLE)?;
        // Asked whether it can be, and then for what comes of it.
        if self.prepared.method == method {
            return Ok(self.prepared.pack());
        }
        let prepared = Directly
            .prepare(&self.dataset, &method)
            .map_err(|why| Language::ALL.map(|language| why.say(language.code()).to_owned()).join("\n"))?;
        let packed = prepared.pack();
        self.prepared = prepared;
        Ok(packed)
    }

    /// Ranks by a method, under packed points, and packs what comes of it.
    ///
    /// # Errors
    /// The figures cannot be ranked so, or the points are of another framework.
    pub fn rank(&mut self, method: &str, points: &[u8]) -> Result<Vec<u8>, String> {
        let method = Method::of_code(method).ok_or(UNREADABLE)?;
        if self.prepared.method.by_points() != method.by_points() {
            self.prepare(&method.code())?;
        }
        self.prepared.method = method;
        let framework = &self.dataset.framework;
        let given = Weighting::unpack(points, framework).ok_or(UNREADABLE)?;
        let (weighting, ranking) = Ranking::by(&self.prepared, &given, framework);
        Ok(Reckoned::of(&weighting, ranking).pack())
    }
}
