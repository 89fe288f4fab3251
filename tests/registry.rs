//! Every scheme of every step, as its `ALL` lists them: what each must have, the one who adds it.

#[path = "methods/mod.rs"]
mod methods;
#[path = "packages/mod.rs"]
mod packages;

use std::collections::BTreeSet;

use methods::{normalisations, schemes};
use packages::Files;
use tenfold::{
    chart::{CalculationTrace, Figured, ValueOrigin, points},
    dataset::{Dataset, RankedId},
    link::Language,
    ranking::{Method, MethodKey, Prepared, Ranking, Recipe},
    ui::i18n::{self, MethodChoice},
};

const FRAMEWORK: &str = "code,parent,direction,name_en\nx,,,X\np,x,+,P\nq,x,-,Q\ny,,,Y\nr,y,+,R\nz,,-,Z\n";
const UNITS: &str = "id,name_en,region_en\na,A,North\nb,B,North\nc,C,South\nd,D,South\ne,E,South\n";
/// All above zero; two are alike, one column has an outlier, one no spread.
const POSITIVE: &str = "id,p,q,r,z\na,1.5,2,3,7\nb,2,9,3,7\nc,2,4,3,7\nd,3.25,1,3,7\ne,900,8,3,7\n";
/// Zeros, negative figures and missing ones.
const AWKWARD: &str = "id,p,q,r,z\na,0,0,-3,0\nb,2,-9,,0\nc,,4,3,0\nd,-3.25,1,3,\ne,900,8,0,0\n";

fn dataset(values: &str) -> Dataset {
    Files::of(FRAMEWORK, UNITS, values).dataset()
}

fn method(key: MethodKey, code: &str) -> Method {
    key.with(&Method::default(), code).unwrap_or_else(|| panic!("{}={code} does not parse", key.code()))
}

fn rank(dataset: &Dataset, prepared: &Prepared) -> Ranking {
    Ranking::by(prepared, &Recipe::start(dataset).weighting, &dataset.framework).1
}

#[test]
fn the_code_of_each_scheme_reads_back_and_is_its_own() {
    let all = schemes();
    for (key, code) in &all {
        assert_eq!(&key.value(&method(*key, code)), code, "{}", key.code());
    }
    let distinct: BTreeSet<(&str, &str)> = all.iter().map(|(key, code)| (key.code(), code.as_str())).collect();
    assert_eq!(distinct.len(), all.len());
    for key in MethodKey::ALL {
        let first = all.iter().find(|(k, _)| *k == key).map(|(_, code)| code.clone());
        assert!(
            first.is_none_or(|code| code == key.value(&Method::default())),
            "the default of {} is first",
            key.code()
        );
    }
}

#[test]
fn each_scheme_has_an_entry_in_the_menu_and_a_sentence_in_each_language() {
    for (key, code) in schemes() {
        let mut said = BTreeSet::new();
        for l in Language::ALL {
            let choice = MethodChoice::of(l, key, &code).unwrap_or_else(|| panic!("no menu has {}={code}", key.code()));
            assert_eq!(choice.code, code);
            assert!(!choice.name.is_empty(), "{code} has no name");
            assert!(said.insert(choice.why) && !choice.why.is_empty(), "{code} has no sentence of {}", l.code());
        }
    }
    // Nor has a menu what is no scheme.
    let all: BTreeSet<String> = schemes().into_iter().map(|(_, code)| code).collect();
    for key in MethodKey::ALL.into_iter().filter(|key| *key != MethodKey::Cover) {
        // Each language lists the same, in the same order.
        let lists = Language::ALL.map(|l| i18n::choices(l, key).iter().map(|choice| choice.code).collect::<Vec<_>>());
        assert!(lists.iter().all(|list| *list == lists[0]), "{lists:?}");
        for choice in i18n::choices(Language::default(), key) {
            let value = key.value(&method(key, choice.code));
            assert_eq!(value, choice.code);
            assert!(all.contains(value.split('(').next().unwrap()) || all.contains(&value), "{value}");
        }
    }
}

#[test]
fn the_explanation_of_each_normalisation_gives_the_value_that_the_ranking_has_to_the_bit() {
    let dataset = dataset(POSITIVE);
    let mut scales = normalisations();
    scales.push("goalposts(p:1:5,q:2:9:log,r:1:2)".into());
    scales.push("loggoalposts(p:1:5,q:2:9)".into());
    for scale in scales {
        for treat in ["jrc", "none", "log"] {
            let method = MethodKey::Treat.with(&method(MethodKey::Normalise, &scale), treat).unwrap();
            // Logarithms can be below zero, which not every scale bears.
            let prepared = match Prepared::by(&dataset, &method) {
                Ok(prepared) => prepared,
                Err(_) if treat != "none" => continue,
                Err(error) => panic!("{scale}: {error:?}"),
            };
            let ranking = rank(&dataset, &prepared);
            let mut explained = 0;
            for unit in 0..prepared.screened.ranked.len() {
                for step in CalculationTrace::of(&dataset, &prepared, &ranking, RankedId(unit)).steps {
                    let ValueOrigin::Figure(figured) = &step.from else { continue };
                    let Figured { treated, scale: of, .. } = figured;
                    let stood = step.on.unwrap();
                    assert_eq!(of.on(*treated).to_bits(), stood.to_bits(), "{scale} by {:?}", of.formula);
                    for l in Language::ALL {
                        let said = i18n::put_on_scale(l, figured, stood);
                        assert!(
                            said.contains(&points(l, stood)) || said.replace(',', ".").contains(&stood.to_string()),
                            "{scale}: {said}"
                        );
                    }
                    explained += 1;
                }
            }
            assert_eq!(explained, 20, "{scale}: each figure");
        }
    }
}

#[test]
fn each_scheme_ranks_or_is_refused_with_a_sentence_in_each_language() {
    for values in [POSITIVE, AWKWARD] {
        let dataset = dataset(values);
        for (key, code) in schemes() {
            for others in ["impute=theme", "impute=none", "normalise=minmax(1,100)", "normalise=zscore(0,1)"] {
                let (step, value) = others.split_once('=').unwrap();
                let step = MethodKey::ALL.into_iter().find(|key| key.code() == step).unwrap();
                let with =
                    step.with(&Method { min_coverage: "0.5".parse().unwrap(), ..Method::default() }, value).unwrap();
                let method = key.with(&with, &code).unwrap();
                match Prepared::by(&dataset, &method) {
                    Ok(prepared) => {
                        let ranking = rank(&dataset, &prepared);
                        assert!(ranking.composite.scores.iter().all(|score| score.is_finite()), "{code} with {others}");
                    }
                    Err(error) => {
                        let said = Language::ALL.map(|l| i18n::refused(l, &error, &dataset));
                        assert!(said[0] != said[1] && said.iter().all(|said| !said.is_empty()), "{error:?}: {said:?}");
                    }
                }
            }
        }
    }
}
