//! Methods to test with.
#![allow(dead_code, reason = "each test program uses what it needs")]

#[cfg(not(target_arch = "wasm32"))]
use proptest::prelude::*;
use tenfold::ranking::{Aggregation, Imputation, Method, MethodKey, Normalisation, Treatment, WeightingScheme};

/// A method of these choices, as a link has them.
pub(crate) fn method(keys: &[(&str, &str)]) -> Method {
    keys.iter().fold(Method::default(), |method, (key, code)| {
        let known = MethodKey::ALL.into_iter().find(|known| known.code() == *key);
        let read = known.and_then(|key| key.with(&method, code));
        read.unwrap_or_else(|| panic!("{key}={code} is no choice"))
    })
}

/// Every scheme of a step as a link has it, and some of them with other parameters.
fn codes<T: ToString>(all: &[T], others: &[&str]) -> Vec<String> {
    all.iter().map(ToString::to_string).chain(others.iter().map(ToString::to_string)).collect()
}

pub(crate) fn treatments() -> Vec<String> {
    codes(Treatment::ALL, &["winsorise(2)", "boxcox(0.5)"])
}

pub(crate) fn normalisations() -> Vec<String> {
    codes(Normalisation::ALL, &["minmax(1,100)", "zscore(0,1)"])
}

pub(crate) fn imputations() -> Vec<String> {
    codes(Imputation::ALL, &[])
}

pub(crate) fn weighting_schemes() -> Vec<String> {
    codes(WeightingScheme::ALL, &[])
}

pub(crate) fn aggregations() -> Vec<String> {
    codes(Aggregation::ALL, &["power(2)", "owa(0.5)", "power(-1.5)"])
}

/// Every scheme with its default parameters, with the step that it is for.
pub(crate) fn schemes() -> Vec<(MethodKey, String)> {
    [
        (MethodKey::Treat, codes(Treatment::ALL, &[])),
        (MethodKey::Normalise, codes(Normalisation::ALL, &[])),
        (MethodKey::Impute, codes(Imputation::ALL, &[])),
        (MethodKey::Weigh, codes(WeightingScheme::ALL, &[])),
        (MethodKey::Aggregate, codes(Aggregation::ALL, &[])),
    ]
    .into_iter()
    .flat_map(|(key, codes)| codes.into_iter().map(move |code| (key, code)))
    .collect()
}

/// Any method that can be written, whether or not figures can be ranked by it.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) fn any_method() -> impl Strategy<Value = Method> {
    (
        (0_u32..=100).prop_map(|cover| format!("0.{cover:03}")),
        prop::sample::select(treatments()),
        prop::sample::select(normalisations()),
        prop::sample::select(imputations()),
        prop::sample::select(weighting_schemes()),
        prop::collection::vec(prop::sample::select(aggregations()), 1..=3),
    )
        .prop_map(|(cover, treat, normalise, impute, weigh, means)| {
            method(&[
                ("cover", &cover),
                ("treat", &treat),
                ("normalise", &normalise),
                ("impute", &impute),
                ("weigh", &weigh),
                ("aggregate", &means.join(".")),
            ])
        })
}
