//! The same bits everywhere: scores of every city under every preset, as they were first computed, on this machine and in
//! WebAssembly (`cargo xtask test` runs this in both).
//!
//! After a change of method or data, `TENFOLD_WRITE_BITS=1 cargo test --test bits` rewrites the record.

#[path = "methods/mod.rs"]
mod methods;

use std::fmt::Write;

use tenfold::{
    bundled,
    dataset::{Dataset, read_csv},
    ranking::{Hash, Method, MethodError, Prepared, Ranking, Weighting, resolve},
};

#[cfg(target_arch = "wasm32")]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

/// A line of codes of presets, then a line a city: its id, then its score under each of them as hexadecimal bits.
const RECORD: &str = include_str!("bits.txt");

/// The record as it is computed now, of presets by code.
fn computed(dataset: &Dataset, presets: &[&str]) -> String {
    let prepared = Prepared::of(dataset);
    let rankings: Vec<Ranking> = presets
        .iter()
        .map(|code| resolve(dataset, code).expect("the preset that is on record"))
        .map(|weighting| Ranking::of(&prepared, &weighting, &dataset.framework))
        .collect();
    let mut text = format!("{}\n", presets.join(" "));
    for (i, &unit) in prepared.screened.ranked.iter().enumerate() {
        text += &dataset.table.unit(unit).id;
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
    let dataset = bundled::dataset();
    #[cfg(not(target_arch = "wasm32"))]
    if std::env::var_os("TENFOLD_WRITE_BITS").is_some() {
        let presets: Vec<&str> = dataset.presets.iter().map(|preset| preset.code.as_str()).collect();
        let computed = computed(&dataset, &presets);
        std::fs::write(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/bits.txt"), &computed)
            .expect("the record is written");
        return;
    }
    // Of the presets that are on record: one that comes later changes none of them.
    let on_record: Vec<&str> = RECORD.lines().next().unwrap().split(' ').collect();
    assert_eq!(on_record[0], dataset.about.start);
    let computed = computed(&dataset, &on_record);
    assert_eq!(computed.lines().count(), 1 + 285);
    for (is, should) in computed.lines().zip(RECORD.lines()) {
        assert_eq!(is, should);
    }
    assert_eq!(computed.len(), RECORD.len());
}

/// A line a method: its choices, and a hash of every score's bits and every point's.
const METHODS: &str = include_str!("bits_of_methods.txt");

/// Every choice once, beside the default of all others or with what it needs.
const CHOSEN: [&str; 30] = [
    "0.8;winsorise;minmax;theme;points;arithmetic",
    "0.8;log;minmax;theme;points;arithmetic",
    "0.8;boxcox;minmax;theme;points;arithmetic",
    "0.8;none;minmax;theme;points;arithmetic",
    "0.9;jrc;minmax(1,100);aspect;points;geometric",
    "0.8;jrc;minmax(1,100);theme;points;harmonic",
    "0.8;jrc;minmax(1,100);theme;points;power",
    "0.8;jrc;minmax;theme;points;power(3)",
    "0.8;jrc;minmax;theme;points;owa",
    "0.8;jrc;minmax;theme;points;copeland",
    "0.8;jrc;minmax(1,100);theme;points;arithmetic.geometric.harmonic",
    "0.8;jrc;zscore;theme;points;arithmetic",
    "0.8;jrc;zscore(0,1);mean;points;arithmetic",
    "0.8;jrc;rank;median;points;arithmetic",
    "0.8;jrc;percentile;group;points;arithmetic",
    "0.8;jrc;borda;theme;points;arithmetic",
    "0.8;jrc;goalposts(gdp_pc:10000:200000);theme;points;arithmetic",
    "0.8;jrc;loggoalposts(gdp_pc:10000:200000);theme;points;arithmetic",
    "0.7;jrc;minmax;none;points;arithmetic",
    "0.7;jrc;minmax(1,100);none;points;geometric",
    "0.8;jrc;minmax;theme;equal;arithmetic",
    "0.8;jrc;minmax;theme;equal(indicators);arithmetic",
    "0.8;jrc;minmax;theme;entropy;arithmetic",
    "0.8;jrc;minmax;theme;critic;arithmetic",
    "0.8;jrc;minmax;theme;deviation;arithmetic",
    "0.8;jrc;minmax;theme;pca;arithmetic",
    "0.8;jrc;minmax;theme;influence;arithmetic",
    "0.8;jrc;minmax;theme;ahp(resources:environment:3,resources:services:2,resources:performance:1/2);arithmetic",
    "0.8;jrc;minmax(1,100);theme;bod;arithmetic",
    "0.8;jrc;minmax(1,100);theme;bod(0.2,0.3);geometric",
];

/// A hash of every score's bits and every point's.
fn hashed(dataset: &Dataset, method: &Method) -> Result<String, MethodError> {
    let given = resolve(dataset, &dataset.about.start).expect("the first preset");
    let mut hash = Hash::new();
    let prepared = Prepared::by(dataset, method)?;
    let (points, ranking) = Ranking::by(&prepared, &given, &dataset.framework);
    ranking.composite.scores.iter().for_each(|score| hash.add(&score.to_bits().to_le_bytes()));
    points.points().iter().for_each(|points| hash.add(&points.millionths().to_le_bytes()));
    Ok(format!("{:015x}", hash.bits(60)))
}

fn of_methods() -> String {
    let dataset = bundled::dataset();
    let mut text = String::new();
    for code in CHOSEN {
        let method = Method::of_code(code).unwrap();
        let hash = hashed(&dataset, &method).unwrap_or_else(|error| format!("{error:?}"));
        let _ = writeln!(text, "{} {hash}", method.code());
    }
    text
}

#[cfg_attr(not(target_arch = "wasm32"), test)]
#[cfg_attr(target_arch = "wasm32", wasm_bindgen_test::wasm_bindgen_test)]
fn every_method_has_the_bits_on_record() {
    let computed = of_methods();
    #[cfg(not(target_arch = "wasm32"))]
    if std::env::var_os("TENFOLD_WRITE_BITS").is_some() {
        std::fs::write(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/bits_of_methods.txt"), &computed)
            .expect("the record is written");
        return;
    }
    assert_eq!(computed.lines().count(), CHOSEN.len());
    for ((is, should), code) in computed.lines().zip(METHODS.lines()).zip(CHOSEN) {
        assert_eq!(is, should);
        assert!(is.starts_with(code) && !is.contains('{'), "{is} is not the method {code}, ranked");
    }
}

/// A line a scheme of a step, beside the default of all other steps: its method, and a hash of every score's bits and every point's.
const SCHEMES: &str = include_str!("bits_of_schemes.txt");

fn of_schemes() -> String {
    let dataset = bundled::dataset();
    let mut text = String::new();
    for (key, scheme) in methods::schemes() {
        let method = key.with(&Method::default(), &scheme).expect("a scheme that parses");
        let hash = hashed(&dataset, &method).unwrap_or_else(|_| "refused".to_owned());
        let _ = writeln!(text, "{} {hash}", method.code());
    }
    text
}

#[cfg_attr(not(target_arch = "wasm32"), test)]
#[cfg_attr(target_arch = "wasm32", wasm_bindgen_test::wasm_bindgen_test)]
fn every_scheme_has_the_bits_on_record() {
    let computed = of_schemes();
    #[cfg(not(target_arch = "wasm32"))]
    if std::env::var_os("TENFOLD_WRITE_BITS").is_some() {
        std::fs::write(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/bits_of_schemes.txt"), &computed)
            .expect("the record is written");
        return;
    }
    for (is, should) in computed.lines().zip(SCHEMES.lines()) {
        assert_eq!(is, should);
    }
    assert_eq!(computed.lines().count(), SCHEMES.lines().count(), "a scheme without a record");
}

/// A line a method: its choices, how far equal scores can be apart as hexadecimal bits, and a hash of every rank.
const TIES: &str = include_str!("bits_of_ties.txt");

fn of_ties() -> String {
    let dataset = bundled::dataset();
    let given = resolve(&dataset, &dataset.about.start).expect("the first preset");
    let mut text = String::new();
    for code in CHOSEN {
        let method = Method::of_code(code).unwrap();
        let prepared = Prepared::by(&dataset, &method).expect("a method that ranks the cities");
        let ranking = Ranking::by(&prepared, &given, &dataset.framework).1;
        let mut hash = Hash::new();
        ranking.places.iter().for_each(|place| hash.add(format!("{} {}", place.unit.0, place.rank).as_bytes()));
        let tolerance = ranking.composite.tolerance(None);
        let _ = writeln!(text, "{} {:016x} {:015x}", method.code(), tolerance.to_bits(), hash.bits(60));
    }
    text
}

#[cfg_attr(not(target_arch = "wasm32"), test)]
#[cfg_attr(target_arch = "wasm32", wasm_bindgen_test::wasm_bindgen_test)]
fn every_tie_is_one_on_every_machine() {
    let computed = of_ties();
    #[cfg(not(target_arch = "wasm32"))]
    if std::env::var_os("TENFOLD_WRITE_BITS").is_some() {
        std::fs::write(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/bits_of_ties.txt"), &computed)
            .expect("the record is written");
        return;
    }
    for (is, should) in computed.lines().zip(TIES.lines()) {
        assert_eq!(is, should);
    }
    assert_eq!(computed.len(), TIES.len());
    // The permutations of five figures between the best and the worst.
    let dataset = read_csv("ties.csv", include_str!("tables/ties.csv")).expect("a table");
    let ranking = Ranking::of(&Prepared::of(&dataset), &Weighting::even(&dataset.framework), &dataset.framework);
    let ranks: Vec<usize> = ranking.places.iter().map(|place| place.rank).collect();
    assert_eq!(ranks, std::iter::once(1).chain([2; 120]).chain([122]).collect::<Vec<_>>());
}
