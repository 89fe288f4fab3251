//! Times on this machine, and what the peers get to work on: `bench FOLDER RUNS WEIGHTINGS UNITS...` writes the bundled
//! figures and the weightings into a folder, as rows of little-endian numbers, with the counts that they come to, and
//! prints a line of JSON for each that it measures.

use std::{env, error::Error, fs, hint::black_box, path::Path, time::Instant};

use serde_json::json;
use tenfold::robustness::LANES;

use crate::{
    measured::Measured,
    solvers::{SOLVERS, solve},
};

/// Work that ends sooner is repeated until it takes this many milliseconds.
const LONG_ENOUGH: f64 = 20.0;
/// Slow peers get this many of the weightings.
const FEW: usize = 2000;

pub(crate) fn main() -> Result<(), Box<dyn Error>> {
    let usage = "usage: bench FOLDER RUNS WEIGHTINGS UNITS...";
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [folder, runs, weightings, sizes @ ..] = arguments.as_slice() else { return Err(usage.into()) };
    let (runs, weightings): (usize, usize) = (runs.parse()?, weightings.parse()?);

    let bundled = Measured::bundled();
    write(&bundled, Path::new(folder), weightings)?;
    measure("weightings", runs, |times| (0..times).for_each(|_| drop(black_box(bundled.leaders(weightings)))));
    let ready = bundled.ready(weightings);
    measure("weightings ready made", runs, |times| {
        (0..times).for_each(|_| drop(black_box(bundled.leaders_of(&ready))));
    });
    for units in sizes {
        let made_up = Measured::made_up(units.parse()?);
        measure(&format!("rerank:{units}"), runs, |times| drop(black_box(made_up.rank(times))));
    }
    for (place, (name, _)) in SOLVERS.iter().enumerate() {
        measure(&format!("solvers:{name}"), runs, |times| solve(&bundled, place, times));
    }
    Ok(())
}

/// Prints how long `work` takes, run after run. `work` gets the number of repetitions.
fn measure(name: &str, runs: usize, work: impl Fn(usize)) {
    let milliseconds = |times: usize| {
        let start = Instant::now();
        work(times);
        start.elapsed().as_secs_f64() * 1000.0
    };
    milliseconds(1);
    let times = (LONG_ENOUGH / milliseconds(1)).ceil().max(1.0) as usize;
    let taken: Vec<f64> = (0..runs).map(|_| milliseconds(times) / times as f64).collect();
    println!("{}", json!({ "name": name, "milliseconds": taken }));
}

fn write(bundled: &Measured, folder: &Path, count: usize) -> Result<(), Box<dyn Error>> {
    let bytes = |numbers: Vec<f64>| numbers.into_iter().flat_map(f64::to_le_bytes).collect::<Vec<u8>>();
    fs::create_dir_all(folder)?;
    fs::write(folder.join("matrix.f64"), bytes(bundled.matrix()))?;
    let (ready, width) = (bundled.ready(count), bundled.draws().width());
    let row = |set: &[[f32; LANES]], lane: usize| set.iter().map(|shares| f64::from(shares[lane])).collect::<Vec<_>>();
    let rows = ready.chunks_exact(width).flat_map(|set| (0..LANES).flat_map(move |lane| row(set, lane)));
    fs::write(folder.join("weightings.f64"), bytes(rows.collect()))?;
    let counts = |count: usize| {
        let leaders = bundled.leaders(count);
        json!({ "drawn": leaders.drawn, "first": leaders.first, "among": leaders.among })
    };
    fs::write(folder.join("counts.json"), json!({ "all": counts(count), "few": counts(FEW) }).to_string())?;
    Ok(())
}
