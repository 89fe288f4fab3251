//! The table of who leads over 100 000 weightings.

use serde_json::Value;

use super::{
    markdown::{Spread, grouped, list, number, ratio, table, text},
    robustness::WEIGHTINGS,
};

/// No peer's count may be further from ours, in parts of the weightings: rounding turns a few.
const ROUNDING: f64 = 1e-4;
const MISSING: &str = "not measured here";

pub(super) fn section(results: &Value) -> Result<String, String> {
    let came = |name: &str| format!("/chromium/came/weightings:{name}");
    for name in ["wasm", "wasm ready made"] {
        agree(results, name, &came(name), "all")?;
    }
    let ours = Spread::of(results, "/chromium/taken/weightings:wasm ready made")?;
    let row = |name: &str, taken: Spread| vec![name.to_owned(), taken.say(), ratio(taken.median, ours.median)];
    let mut rows = vec![
        row("Tenfold, wasm in Chromium", ours),
        row("Tenfold, native", Spread::of(results, "/native/weightings ready made")?),
        row("Tenfold, wasm in Chromium, drawing them too", Spread::of(results, "/chromium/taken/weightings:wasm")?),
        row("Tenfold, native, drawing them too", Spread::of(results, "/native/weightings")?),
    ];

    for name in ["js by rows", "js by columns"] {
        agree(results, name, &came(name), "all")?;
        let taken = Spread::of(results, &format!("/chromium/taken/weightings:{name}"))?;
        rows.push(row(&format!("JavaScript in Chromium, typed arrays ({})", &name["js ".len()..]), taken));
    }

    let mut versions = String::new();
    if results["python"].is_null() {
        let missing = |name: &str| vec![name.to_owned(), MISSING.to_owned(), String::new()];
        rows.extend(["NumPy", "NumPy on all threads", "pymcdm"].map(missing));
    } else {
        for (threads, label) in [("one", "NumPy"), ("all", "NumPy on all threads")] {
            for (name, _) in results["python"][threads]["numpy"].as_object().into_iter().flatten() {
                let at = format!("/python/{threads}/numpy/{name}");
                agree(results, name, &at, "all")?;
                let taken = Spread::of(results, &format!("{at}/milliseconds"))?;
                rows.push(row(&format!("{label} ({name})"), taken));
            }
        }
        agree(results, "pymcdm", "/python/one/pymcdm", "few")?;
        let few = number(results, "/counts/few/drawn")?;
        let taken = Spread::of(results, "/python/one/pymcdm/milliseconds")?.times(WEIGHTINGS as f64 / few);
        rows.push(row(&format!("pymcdm ({} weightings, scaled)", grouped(few)), taken));
        let version = |of: &str| text(results, &format!("/python/one/{of}version"));
        versions = format!("NumPy {}, pymcdm {}. ", version("")?, version("pymcdm/")?);
    }
    Ok(format!(
        "## 100 000 weightings

How often each of 285 cities is first and among the first ten, over 100 000 weightings of 26 indicators; one thread.

{}
All count over the same 285 × 26 figures and the same weightings, and the command fails where a city's count differs from
ours by more than 0.01 % of the weightings. All get the weightings ready made; a reader waits for them to be drawn, too, as in
the rows that say so. Tenfold also sums up the central weighting of each city, which no peer does. {versions}Tenfold computes in
single precision, JavaScript and pymcdm in double. JavaScript takes a dot product a city, or adds up column by column, and
keeps a list of ten. NumPy multiplies matrices in blocks of 500 weightings, and takes the ten by `argpartition`, or counts
who is no lower than the tenth score by `partition`; its threads but one are OpenBLAS's. pymcdm is its `WSM` and `rank`,
weighting by weighting.
",
        table(&["program", "milliseconds", "of Tenfold's in Chromium"], rows)
    ))
}

/// An error where a peer counts otherwise.
fn agree(results: &Value, name: &str, at: &str, of: &str) -> Result<(), String> {
    let allowed = (number(results, &format!("/counts/{of}/drawn"))? * ROUNDING).ceil();
    for what in ["first", "among"] {
        let ours = list(results, &format!("/counts/{of}/{what}"))?;
        let theirs = list(results, &format!("{at}/{what}"))?;
        let apart = |(ours, theirs): (&Value, &Value)| Some((ours.as_f64()? - theirs.as_f64()?).abs());
        let most = ours.iter().zip(theirs).map(|pair| apart(pair).unwrap_or(f64::INFINITY)).fold(0.0, f64::max);
        if ours.len() != theirs.len() || most > allowed {
            return Err(format!("{name} counts otherwise: {what} differs by {most} where {allowed} is rounding."));
        }
    }
    Ok(())
}
