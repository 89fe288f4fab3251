//! Methods to test with.
#![allow(dead_code, reason = "each test program uses what it needs")]

use proptest::prelude::*;
use tenfold::ranking::{Method, MethodKey};

/// A method of these choices, as a link has them.
pub(crate) fn method(keys: &[(&str, &str)]) -> Method {
    keys.iter().fold(Method::default(), |method, (key, code)| {
        let known = MethodKey::ALL.into_iter().find(|known| known.code() == *key);
        let read = known.and_then(|key| key.with(&method, code));
        read.unwrap_or_else(|| panic!("{key}={code} is no choice"))
    })
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
