//! Nothing that is not finite is ranked, shown or written: it is refused with the column's name, or comes out as a number.

#[path = "methods/mod.rs"]
mod methods;
#[path = "packages/mod.rs"]
mod packages;

use methods::{any_method, method};
use packages::sentences;
use proptest::prelude::*;
use tenfold::{
    chart::exact,
    dataset::{Dataset, Points, RankedId, pack, read_csv},
    export::{calculation_csv, ranking_csv, structure_csv},
    link::Language,
    ranking::{Method, MethodError, Prepared, Ranking, Recipe},
    robustness::Level,
    ui::i18n,
    worker::{Program, Query, Question, subject},
};

/// The figures of the issue that overflow.
const HUGE: &str = "City,A,B\nBath,1.7e308,2\nLeeds,-1.7e308,1\nYork,0,3\n";
/// Those whose spread vanishes.
const TINY: &str = "City,A,B,C\na,1e-300,1,3\nb,2e-300,2,1\nc,3e-300,3,2\nd,9e-300,1,1\n";
/// As near as figures can be to each other, and as small as they are read.
const NARROW: &str =
    "City,A,B\na,1e-150,1\nb,1.0000000000000002e-150,2\nc,1.0000000000000004e-150,3\nd,1.0000000000000006e-150,1\n";
/// As far apart as they are read.
const WIDE: &str = "City,A,B\na,1e150,1\nb,-1e150,2\nc,3e149,3\nd,-4e149,1\ne,1,2\n";

#[test]
fn figures_that_cannot_be_computed_with_are_refused_with_column_and_line() {
    let refused = |text: &str| sentences(&read_csv("e308.csv", text).unwrap_err());
    let said = |line: usize, quoted: &str| {
        format!(
            "e308.csv, line {line}, column A: “{quoted}” is too large or too small to compute with. \
             Give the column in another unit: a figure is 0, or from 1e-150 to 1e150 in size."
        )
    };
    assert_eq!(refused(HUGE), [said(2, "1.7e308"), said(3, "-1.7e308")]);
    assert_eq!(refused(TINY), [said(2, "1e-300"), said(3, "2e-300"), said(4, "3e-300"), said(5, "9e-300")]);
    assert_eq!(refused("City,A\nBath,1e400\nLeeds,1\n"), [said(2, "1e400")]);
}

/// Every number of a ranking, of its files and of a question about it.
#[track_caller]
fn is_finite(dataset: &Dataset, method: &Method) -> Result<(), MethodError> {
    let prepared = Prepared::by(dataset, method)?;
    let points = Recipe::start(dataset).weighting;
    let (points, ranking) = Ranking::by(&prepared, &points, &dataset.framework);
    assert!(ranking.places.iter().all(|place| place.score.is_finite()), "{method:?}: {:?}", ranking.places);
    for id in dataset.framework.ids() {
        assert!(ranking.weights.global_weight(id).is_finite());
        assert!(ranking.composite.all_on(id).known().iter().all(|score| score.is_finite()), "{method:?}");
    }
    let files = [ranking_csv, calculation_csv, structure_csv].map(|file| file(dataset, &prepared, &ranking, "en", ""));
    for cell in files.iter().flat_map(|file| file.split([',', '\r', '\n'])) {
        assert!(!["NaN", "inf", "-inf"].contains(&cell), "{method:?}");
        assert!(cell.parse::<f64>().map_or(true, f64::is_finite), "{cell} by {method:?}");
    }
    let mut program = Program::default();
    program.open(&subject(method, &pack(dataset))).unwrap();
    let units: Vec<RankedId> = (0..ranking.places.len()).map(RankedId).collect();
    for ask in [
        Query::Leaders,
        Query::Nearby(units.clone(), Level::Indicators.shares(&ranking.weights, &dataset.framework)),
        Query::Everywhere(units.clone()),
        Query::Firsts,
        Query::Ranges(units.clone()),
        Query::Swaps(vec![(RankedId(0), RankedId(1))]),
        Query::Reach(RankedId(0), 1),
        Query::Fit(units.clone(), false),
        Query::SobolIndices(RankedId(0)),
    ] {
        let points: Vec<Points> = points.points().to_vec();
        program.ask(&Question { id: 1, points, ask }.pack()).unwrap();
    }
    // Each question is begun: one that has begun without a panic goes on in the same way.
    let mut left = 12;
    while left > 0 && program.step() {
        left -= 1;
    }
    Ok(())
}

#[test]
fn the_narrowest_and_the_widest_columns_have_scores_by_every_scale() {
    for text in [NARROW, WIDE] {
        let dataset = read_csv("edge.csv", text).unwrap();
        for normalise in ["minmax", "zscore", "zscore(0,1)", "rank", "percentile", "borda", "goalposts"] {
            for treat in ["jrc", "winsorise", "log", "none"] {
                is_finite(&dataset, &method(&[("normalise", normalise), ("treat", treat)])).unwrap();
            }
        }
        // Z-scores of a column are of mean 50 and spread 10, however narrow it is, but for the rounding of its mean to a figure.
        let prepared = Prepared::by(&dataset, &method(&[("normalise", "zscore"), ("treat", "none")])).unwrap();
        let scores: Vec<f64> = prepared.normalised.columns[0].iter().flatten().copied().collect();
        let mean = scores.iter().sum::<f64>() / scores.len() as f64;
        let variance = scores.iter().map(|s| (s - mean) * (s - mean)).sum::<f64>() / (scores.len() - 1) as f64;
        assert!((mean - 50.0).abs() < 5.0 && (7.0..10.001).contains(&variance.sqrt()), "{scores:?}");
    }
}

#[test]
fn a_way_that_overflows_is_refused_with_the_column_in_both_languages() {
    // The best is 1e-140, the worst -1e140: their share is beyond all numbers that can be printed or squared.
    let dataset = read_csv("edge.csv", "City,A,B\na,1e-140,1\nb,-1e140,2\nc,1e-145,3\n").unwrap();
    let refusal = is_finite(&dataset, &method(&[("normalise", "share"), ("treat", "none")])).unwrap_err();
    let said = Language::ALL.map(|l| i18n::refused(l, &refusal, &dataset));
    assert_eq!(
        said[0],
        "share makes figures of “A” that are too large to compute with: take treat=jrc and normalise=minmax."
    );
    assert_eq!(said[1], "share使“A”的数值大到无法计算：请改用treat=jrc与normalise=minmax。");
    // A power of figures that are far apart: skewed, so that it is taken.
    let skewed: String = (0..40).map(|i| format!("u{i},{i}e100,{i}\n")).chain(["z,9e149,2\n".into()]).collect();
    let dataset = read_csv("edge.csv", &format!("City,A,B\n{skewed}")).unwrap();
    let refusal = is_finite(&dataset, &method(&[("treat", "boxcox(5)")])).unwrap_err();
    assert!(i18n::refused(Language::English, &refusal, &dataset).starts_with("boxcox(5) makes figures of “A” that"));
}

/// A figure of any size, as somebody might write it.
fn any_figure() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => (-400_i32..400, -155_i32..155).prop_map(|(digits, exponent)| format!("{digits}e{exponent}")),
        2 => (-400_i32..400).prop_map(|digits| digits.to_string()),
        1 => prop::num::f64::ANY.prop_map(exact),
        1 => Just(String::new()),
    ]
}

fn any_table() -> impl Strategy<Value = Vec<[String; 3]>> {
    prop::collection::vec([any_figure(), any_figure(), any_figure()], 2..9)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn every_table_is_refused_by_its_column_or_ranked_in_numbers(rows in any_table(), any in any_method()) {
        let lines: Vec<String> = rows.iter().enumerate().map(|(at, row)| format!("n{at},{}", row.join(","))).collect();
        match read_csv("any.csv", &format!("City,A,B,C\n{}\n", lines.join("\n"))) {
            Err(diagnostics) => {
                for diagnostic in diagnostics {
                    let column = diagnostic.column.clone().unwrap_or_default();
                    prop_assert!(["A", "B", "C"].contains(&column.as_str()), "{diagnostic}");
                }
            }
            Ok(dataset) => {
                // Whatever is read can be ranked by the default.
                let prepared = Prepared::of(&dataset);
                let points = Recipe::start(&dataset).weighting;
                for place in Ranking::of(&prepared, &points, &dataset.framework).places {
                    prop_assert!((-1e-9..=100.0 + 1e-9).contains(&place.score));
                }
                let with = |key: &str, value: &str| method(&[("cover", "0.4"), (key, value)]);
                for method in [Method::default(), with("normalise", "zscore"), with("normalise", "share"), with("treat", "boxcox"), any] {
                    if let Err(refusal) = is_finite(&dataset, &method)
                        && let MethodError::Beyond { by, node } = &refusal
                    {
                        let said = i18n::refused(Language::English, &refusal, &dataset);
                        let quoted = format!("“{}”", dataset.framework.node(*node).name.say("en"));
                        prop_assert!(said.contains(&quoted) && said.starts_with(by.as_str()), "{}", said);
                    }
                }
            }
        }
    }
}
