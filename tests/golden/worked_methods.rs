//! Each method on a case small enough to compute by hand: these always run.

use std::fmt::Write;

use crate::{packages::Files, worked_example::FRAMEWORK};
use tenfold::{
    dataset::{Dataset, RankedId, UnitId},
    ranking::{AppliedTreatment, Method, MethodError, Prepared, Ranking, Recipe, Weights},
};

const UNITS: &str = "id,name_en,region_en\na,A,North\nb,B,North\nc,C,South\nd,D,South\n";
/// More is better but for smoke. d ties with c in papers.
const VALUES: &str = "id,patents,papers,smoke
a,10,4,5
b,20,2,1
c,4,1,2
d,8,1,4
";

fn dataset(values: &str) -> Dataset {
    Files::of(FRAMEWORK, UNITS, values).dataset()
}

fn method(keys: &[(&str, &str)]) -> Method {
    let mut method = Method::default();
    for (key, code) in keys {
        match *key {
            "cover" => method.min_coverage = Method::parse_min_coverage(code).unwrap(),
            "treat" => method.treat = code.parse().unwrap(),
            "normalise" => method.normalise = code.parse().unwrap(),
            "impute" => method.impute = code.parse().unwrap(),
            "weigh" => method.weigh = code.parse().unwrap(),
            _ => method.aggregate = code.parse().unwrap(),
        }
    }
    method
}

fn columns(values: &str, normalise: &str) -> Vec<Vec<Option<f64>>> {
    Prepared::by(&dataset(values), &method(&[("normalise", normalise)])).unwrap().normalised.columns
}

fn ranking(values: &str, keys: &[(&str, &str)]) -> (Ranking, Weights) {
    let dataset = dataset(values);
    let prepared = Prepared::by(&dataset, &method(keys)).unwrap();
    let (points, ranking) = Ranking::by(&prepared, &Recipe::start(&dataset).weighting, &dataset.framework);
    (ranking, Weights::of(&points, &dataset.framework))
}

fn refused(values: &str, keys: &[(&str, &str)]) -> MethodError {
    Prepared::by(&dataset(values), &method(keys)).unwrap_err()
}

#[track_caller]
fn near(ours: &[f64], theirs: &[f64]) {
    assert!(
        ours.len() == theirs.len() && ours.iter().zip(theirs).all(|(a, b)| (a - b).abs() < 1e-9 * b.abs().max(1.0)),
        "{ours:?} for {theirs:?}"
    );
}

#[test]
fn every_scale_by_hand() {
    let of = |normalise: &str, column: usize| {
        columns(VALUES, normalise)[column].iter().flatten().copied().collect::<Vec<f64>>()
    };
    near(&of("minmax(1,100)", 0), &[38.125, 100.0, 1.0, 25.75]);
    near(&of("minmax(1,100)", 2), &[1.0, 100.0, 75.25, 25.75]);
    // Smoke: mean 3, deviation the root of 10/3; less is better.
    let sd = (10.0_f64 / 3.0).sqrt();
    near(&of("zscore(0,1)", 2), &[-2.0 / sd, 2.0 / sd, 1.0 / sd, -1.0 / sd]);
    near(&of("zscore", 2), &[50.0 - 20.0 / sd, 50.0 + 20.0 / sd, 50.0 + 10.0 / sd, 50.0 - 10.0 / sd]);
    near(&of("rank", 1), &[4.0, 3.0, 1.0, 1.0]);
    near(&of("borda", 2), &[0.0, 3.0, 2.0, 1.0]);
    near(&of("percentile", 2), &[0.0, 100.0, 200.0 / 3.0, 100.0 / 3.0]);
    near(&of("share", 0), &[50.0, 100.0, 20.0, 40.0]);
    near(&of("share", 2), &[20.0, 100.0, 50.0, 25.0]);
    // Held between 5 and 15: below and above nothing is gained.
    near(&of("goalposts(patents:5:15)", 0), &[50.0, 100.0, 0.0, 30.0]);
    near(&of("goalposts(patents:5:15)", 2), &[0.0, 100.0, 75.0, 25.0]);
    near(&of("goalposts(smoke:1:16:log,patents:5:15)", 0), &[50.0, 100.0, 0.0, 30.0]);
    near(&of("goalposts(smoke:1:16:log,patents:5:15)", 2), &of("loggoalposts(smoke:1:16)", 2));
    near(&of("loggoalposts(smoke:1:16)", 2), &[100.0 * (1.0 - 5.0_f64.ln() / 16.0_f64.ln()), 100.0, 75.0, 50.0]);
}

#[test]
fn figures_that_do_not_vary_stand_in_the_middle_of_every_scale() {
    let flat = "id,patents,papers,smoke\na,7,4,5\nb,7,2,1\nc,7,1,2\nd,7,1,4\n";
    for (normalise, middle) in [
        ("minmax(1,100)", 50.5),
        ("zscore(0,1)", 0.0),
        ("rank", 2.5),
        ("borda", 1.5),
        ("percentile", 50.0),
        ("goalposts", 50.0),
    ] {
        assert_eq!(columns(flat, normalise)[0], [Some(middle); 4], "{normalise}");
    }
}

#[test]
fn every_mean_by_hand() {
    // Shares of the best: patents 50, 100, 20, 40; papers 100, 50, 25, 25; smoke 20, 100, 50, 25.
    let scores =
        |aggregate: &str| ranking(VALUES, &[("normalise", "share"), ("aggregate", aggregate)]).0.composite.scores;
    near(&scores("arithmetic"), &[47.5, 87.5, 36.25, 28.75]);
    let output = [5000.0_f64.sqrt(), 5000.0_f64.sqrt(), 500.0_f64.sqrt(), 1000.0_f64.sqrt()];
    let smoke = [20.0, 100.0, 50.0, 25.0];
    let geometric: Vec<f64> = output.iter().zip(smoke).map(|(o, s)| (o * s).sqrt()).collect();
    near(&scores("geometric"), &geometric);
    let mixed: Vec<f64> =
        [75.0, 75.0, 22.5, 32.5].iter().zip(smoke).map(|(o, s): (&f64, f64)| (o * s).sqrt()).collect();
    near(&scores("arithmetic.geometric"), &mixed);
    near(&scores("power(-1)"), &scores("harmonic"));
    // a: patents 50 and papers 100: the better counts a quarter, so 62.5; with smoke 20: again a quarter of the better.
    let owa = scores("owa(2)");
    assert!((owa[0] - (0.25 * 62.5 + 0.75 * 20.0)).abs() < 1e-9, "{owa:?}");
    near(&scores("owa(1)"), &scores("arithmetic"));
}

#[test]
fn copelands_rule_by_hand_whatever_the_order_of_rows() {
    // Halves: output is 75, 75, 22.5, 32.5 of 100, smoke 20, 100, 50, 25. b beats all but draws with a on output and beats
    // it on smoke; a and c: one each, a draw; a and d: a draw; c and d: a draw.
    let keys = [("normalise", "share"), ("aggregate", "arithmetic.copeland")];
    let scores = ranking(VALUES, &keys).0.composite.scores;
    near(&scores, &[100.0 / 3.0, 100.0, 100.0 / 3.0, 100.0 / 3.0]);
    let reversed = "id,patents,papers,smoke\nd,8,1,4\nc,4,1,2\nb,20,2,1\na,10,4,5\n";
    assert_eq!(ranking(reversed, &keys).0.composite.scores, scores);
}

#[test]
fn a_hole_is_filled_as_chosen_or_left_out() {
    let values = "id,patents,papers,smoke\na,10,,5\nb,20,2,1\nc,0,1,2\nd,5,0,4\n";
    // patents 50, 100, 0, 25; papers -, 100, 50, 0; smoke 0, 100, 75, 25.
    let cell = |impute: &str| {
        let method = method(&[("cover", "0.6"), ("impute", impute)]);
        Prepared::by(&dataset(values), &method).unwrap().imputed.at(1, RankedId(0))
    };
    for (impute, value) in [("theme", 50.0), ("aspect", 50.0), ("mean", 50.0), ("median", 50.0), ("group", 100.0)] {
        assert_eq!(cell(impute), Some(value), "{impute}");
    }
    assert_eq!(cell("none"), None);
    // Left out: output is patents alone, 50; the whole its mean with smoke.
    let keys = [("cover", "0.6"), ("impute", "none")];
    assert_eq!(ranking(values, &keys).0.composite.scores[0], 25.0);
    // One missing figure makes no missing figure of all the rest, as it does in COINr's generalised mean.
    let keys = [("cover", "0.6"), ("impute", "none"), ("normalise", "minmax(1,100)"), ("aggregate", "power(2)")];
    assert!(ranking(values, &keys).0.composite.scores[0].is_finite());
}

#[test]
fn weights_by_hand() {
    let shares = |weigh: &str, node: usize| {
        ranking(VALUES, &[("normalise", "share"), ("weigh", weigh)]).1.local_weight(tenfold::dataset::NodeId(node))
    };
    // Nodes: output, patents, papers, burden, smoke.
    assert_eq!((shares("equal", 0), shares("equal", 1)), (0.5, 0.5));
    assert!((shares("equal(indicators)", 0) - 2.0 / 3.0).abs() < 1e-6, "two of three indicators");
    assert!((shares("ahp(output:burden:3)", 0) - 0.75).abs() < 1e-6);
    assert!((shares("ahp(output:burden:1/4)", 0) - 0.2).abs() < 1e-6);
    let spreads: Vec<f64> = [[50.0, 100.0, 20.0, 40.0], [100.0, 50.0, 25.0, 25.0], [20.0, 100.0, 50.0, 25.0]]
        .map(|c: [f64; 4]| {
            let m = c.iter().sum::<f64>() / 4.0;
            (c.iter().map(|v| (v - m) * (v - m)).sum::<f64>() / 3.0).sqrt()
        })
        .to_vec();
    let all: f64 = spreads.iter().sum();
    assert!((shares("deviation", 3) - spreads[2] / all).abs() < 1e-6);
    // Two columns load alike on their first component.
    assert!((shares("pca", 1) - 0.5).abs() < 1e-6);
}

#[test]
fn each_unit_at_its_own_best() {
    let (ranking, _) = ranking(VALUES, &[("normalise", "share"), ("weigh", "bod(0,1)")]);
    // a and b have the best output, 75; b the best burden, too.
    near(&ranking.composite.scores, &[100.0, 100.0, 50.0, 100.0 * 32.5 / 75.0]);
}

#[test]
fn both_skews_reach_the_logarithm_and_the_other_treatments() {
    // Powers of two: no five cells moved make that sound.
    let long: Vec<f64> = (0..90).map(|i| 2_f64.powi(i)).collect();
    let build = |sign: f64| {
        let mut units = "id,name_en\n".to_owned();
        let mut values = "id,x\n".to_owned();
        for (i, v) in long.iter().enumerate() {
            writeln!(units, "u{i:02},U{i}").unwrap();
            writeln!(values, "u{i:02},{}", sign * v).unwrap();
        }
        Files::of("code,parent,direction,name_en\nx,,+,X\n", &units, &values).dataset()
    };
    for sign in [1.0, -1.0] {
        let dataset = build(sign);
        let treated = |treat: &str| {
            let treated = Prepared::by(&dataset, &method(&[("treat", treat)])).unwrap().treated;
            (treated.treatments[0], treated.columns[0].iter().flatten().copied().collect::<Vec<f64>>())
        };
        let (low, high) = if sign > 0.0 { (long[0], long[89]) } else { (-long[89], -long[0]) };
        let by_hand = |v: f64| {
            let part = 0.01 * (high - low);
            if sign > 0.0 { (v - low + part).ln() } else { -(high - v + part).ln() }
        };
        let expected: Vec<f64> = long.iter().map(|v| by_hand(sign * v)).collect();
        for treat in ["jrc", "log"] {
            let (how, values) = treated(treat);
            assert_eq!(how, AppliedTreatment::Logged, "{treat}");
            near(&values, &expected);
        }
        let (how, values) = treated("winsorise");
        assert_eq!(how, AppliedTreatment::Winsorised(5));
        let end = if sign > 0.0 {
            values.iter().copied().fold(f64::MIN, f64::max)
        } else {
            values.iter().copied().fold(f64::MAX, f64::min)
        };
        assert_eq!(end, sign * long[84], "five moved to the sixth");
        let (how, values) = treated("boxcox(0.5)");
        assert!(matches!(how, AppliedTreatment::BoxCox(_)));
        let root = |v: f64| (((sign * v - low + 0.01 * (high - low)).sqrt()) - 1.0) / 0.5;
        near(&values, &long.iter().map(|v| root(*v)).collect::<Vec<_>>());
        assert_eq!(treated("none").0, AppliedTreatment::None);
    }
}

#[test]
fn what_a_method_needs_is_asked_for_first() {
    let node = |code: &str| dataset(VALUES).framework.find(code).unwrap();
    let geometric = refused(VALUES, &[("aggregate", "geometric")]);
    assert!(
        matches!(geometric, MethodError::NotPositive { ref by, node: at, unit: UnitId(2), value: 0.0 } if by == "geometric" && at == node("patents")),
        "{geometric:?}"
    );
    assert!(matches!(refused(VALUES, &[("aggregate", "arithmetic.harmonic")]), MethodError::NotPositive { .. }));
    assert!(matches!(
        refused(VALUES, &[("normalise", "zscore(0,1)"), ("aggregate", "power(0.5)")]),
        MethodError::NotPositive { .. }
    ));
    let keys = [("normalise", "minmax(1,100)"), ("aggregate", "copeland.geometric")];
    assert_eq!(refused(VALUES, &keys), MethodError::OverCopeland("geometric".into()));
    assert_eq!(
        refused(VALUES, &[("aggregate", "arithmetic.arithmetic.geometric")]),
        MethodError::Levels { named: 3, levels: 2 }
    );
    let nought = "id,patents,papers,smoke\na,10,4,0\nb,20,2,1\nc,4,1,2\nd,8,1,4\n";
    assert_eq!(
        refused(nought, &[("normalise", "share")]),
        MethodError::NoShare { node: node("smoke"), unit: UnitId(0) }
    );
    assert_eq!(refused(nought, &[("normalise", "loggoalposts")]), MethodError::NoLogarithm(node("smoke")));
    assert_eq!(refused(VALUES, &[("normalise", "goalposts(patent:0:1)")]), MethodError::UnknownNode("patent".into()));
    let holes = "id,patents,papers,smoke\na,10,,5\nb,20,2,1\nc,4,1,2\nd,8,1,4\n";
    for weigh in ["entropy", "critic", "deviation", "pca", "influence", "bod"] {
        let keys = [("cover", "0.5"), ("impute", "none"), ("weigh", weigh)];
        assert_eq!(
            refused(holes, &keys),
            MethodError::Holes { by: weigh.into(), node: node("papers"), unit: UnitId(0) }
        );
    }
    assert_eq!(
        refused(VALUES, &[("weigh", "ahp(output:papers:2)")]),
        MethodError::NotSiblings("output".into(), "papers".into())
    );
    assert_eq!(
        refused(VALUES, &[("weigh", "ahp(output:burden:2,burden:output:2)")]),
        MethodError::Twice("burden:output".into())
    );
    assert_eq!(refused(VALUES, &[("normalise", "share"), ("weigh", "bod(0.6,0.9)")]), MethodError::Limits(2));
    assert_eq!(
        refused("id,patents,papers,smoke\na,,4,5\nb,20,,1\nc,4,1,\nd,,1,4\n", &[("cover", "1")]),
        MethodError::NoUnit
    );
}
