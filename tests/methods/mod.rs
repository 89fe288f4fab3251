//! Methods to test with.
#![allow(dead_code, reason = "each test program uses what it needs")]

use proptest::prelude::*;
use tenfold::ranking::Method;

/// A method of these choices, as a link has them.
pub(crate) fn method(keys: &[(&str, &str)]) -> Method {
    let mut method = Method::default();
    for (key, code) in keys {
        let read = match *key {
            "cover" => Method::read_cover(code).map(|cover| method.cover = cover),
            "treat" => code.parse().ok().map(|by| method.treat = by),
            "normalise" => code.parse().ok().map(|by| method.normalise = by),
            "impute" => code.parse().ok().map(|by| method.impute = by),
            "weigh" => code.parse().ok().map(|by| method.weigh = by),
            "aggregate" => code.parse().ok().map(|by| method.aggregate = by),
            _ => None,
        };
        assert!(read.is_some(), "{key}={code} is no choice");
    }
    method
}

pub(crate) const TREATS: [&str; 7] = ["jrc", "winsorise", "winsorise(2)", "log", "boxcox", "boxcox(0.5)", "none"];
pub(crate) const SCALES: [&str; 9] =
    ["minmax", "minmax(1,100)", "zscore", "zscore(0,1)", "rank", "percentile", "borda", "share", "goalposts"];
pub(crate) const IMPUTES: [&str; 6] = ["theme", "aspect", "mean", "median", "group", "none"];
pub(crate) const WEIGHTS: [&str; 9] =
    ["points", "equal", "equal(indicators)", "entropy", "critic", "deviation", "pca", "influence", "bod"];
pub(crate) const MEANS: [&str; 9] =
    ["arithmetic", "geometric", "harmonic", "power", "power(2)", "owa", "owa(0.5)", "copeland", "power(-1.5)"];

/// Any method that can be written, whether or not figures can be ranked by it.
pub(crate) fn any_method() -> impl Strategy<Value = Method> {
    let select = |codes: &'static [&'static str]| prop::sample::select(codes);
    (
        (0_u32..=100).prop_map(|cover| format!("0.{cover:03}")),
        select(&TREATS),
        select(&SCALES),
        select(&IMPUTES),
        select(&WEIGHTS),
        prop::collection::vec(select(&MEANS), 1..=3),
    )
        .prop_map(|(cover, treat, normalise, impute, weigh, means)| {
            method(&[
                ("cover", &cover),
                ("treat", treat),
                ("normalise", normalise),
                ("impute", impute),
                ("weigh", weigh),
                ("aggregate", &means.join(".")),
            ])
        })
}
