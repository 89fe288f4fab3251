//! The same bits everywhere: scores of every city under every preset, as they were first computed, on this machine and in
//! WebAssembly (`cargo xtask test` runs this in both).
//!
//! After a change of method or data, `TENFOLD_WRITE_BITS=1 cargo test --test bits` writes the record anew.

use std::fmt::Write;

use tenfold::{
    bundled,
    ranking::{Prepared, Ranking, resolve},
};

#[cfg(target_arch = "wasm32")]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

/// A line a city: its id, then its score under each preset as hexadecimal bits.
const RECORD: &str = include_str!("bits.txt");

fn computed() -> String {
    let dataset = bundled::dataset();
    let prepared = Prepared::of(&dataset);
    let rankings: Vec<Ranking> = dataset
        .presets
        .iter()
        .filter_map(|preset| resolve(&dataset, &preset.code))
        .map(|weighting| Ranking::of(&prepared, &weighting, &dataset.framework))
        .collect();
    let mut text = String::new();
    for (i, &unit) in prepared.screened.ranked.iter().enumerate() {
        text += &dataset.table.units[unit].id;
        for ranking in &rankings {
            let _ = write!(text, " {:016x}", ranking.composite.scores[i].to_bits());
        }
        text.push('\n');
    }
    text
}

#[cfg_attr(not(target_arch = "wasm32"), test)]
#[cfg_attr(target_arch = "wasm32", wasm_bindgen_test::wasm_bindgen_test)]
fn every_score_has_the_bits_on_record() {
    let computed = computed();
    #[cfg(not(target_arch = "wasm32"))]
    if std::env::var_os("TENFOLD_WRITE_BITS").is_some() {
        std::fs::write(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/bits.txt"), &computed)
            .expect("the record is written");
        return;
    }
    assert_eq!(computed.lines().count(), 285);
    for (is, should) in computed.lines().zip(RECORD.lines()) {
        assert_eq!(is, should);
    }
    assert_eq!(computed.len(), RECORD.len());
}
