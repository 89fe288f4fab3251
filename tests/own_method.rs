//! A package whose method is its own: the Human Development Index, as the UNDP works it out and prints it.

#[path = "packages/mod.rs"]
mod packages;

use packages::Files;
use tenfold::{
    dataset::{self, Dataset, RankedId},
    link::{self, View},
    ranking::{Edition, Method, MethodError, Prepared, Ranking, Recipe},
};

/// The index of 2021 as printed, to its three decimals (UNDP, Human Development Report 2021/22, table 1).
const PRINTED: [(&str, f64); 5] =
    [("switzerland", 0.962), ("chile", 0.855), ("albania", 0.796), ("angola", 0.586), ("afghanistan", 0.478)];

fn countries() -> Dataset {
    Files::human_development().dataset()
}

fn ranked(dataset: &Dataset, recipe: &Recipe) -> Vec<(String, f64)> {
    let prepared = Prepared::by(dataset, &recipe.method).unwrap();
    let ranking = Ranking::by(&prepared, &recipe.weighting, &dataset.framework).1;
    let id = |unit: RankedId| dataset.table.unit(prepared.screened.unit(unit)).id.clone();
    ranking.places.iter().map(|place| (id(place.unit), place.score)).collect()
}

#[test]
fn the_human_development_index_comes_out_as_printed() {
    let dataset = countries();
    let ours = ranked(&dataset, &Recipe::start(&dataset));
    for ((id, score), (printed_id, printed)) in ours.iter().zip(PRINTED) {
        assert_eq!(id, printed_id);
        assert!((score / 100.0 - printed).abs() <= 0.0005, "{id}: {score} of 100, printed {printed}");
    }
    assert_eq!(ours.len(), PRINTED.len());
}

#[test]
fn a_link_says_only_what_is_not_as_the_publisher_has_it() {
    let dataset = countries();
    assert_eq!(link::write(&View::start(&dataset), &dataset), "?v=1");
    // Its own method said again is no difference, the default one is.
    let (view, notices) = link::read("?aggregate=arithmetic.geometric&treat=none", &dataset);
    assert_eq!((link::write(&view, &dataset).as_str(), notices.len()), ("?v=1", 0));
    let plain = "?v=1&treat=jrc&normalise=minmax&aggregate=arithmetic";
    let (view, notices) = link::read(plain, &dataset);
    assert_eq!((view.recipe.method.clone(), notices.len()), (Method::default(), 0));
    assert_eq!(link::write(&view, &dataset), plain);
    assert!(!view.recipe.method.is_published(&dataset));
    // A preset keeps it, and so does a step back to the start.
    assert_eq!(Recipe::preset(&dataset, "equal").unwrap().method, Method::published(&dataset));
    assert_eq!(ranked(&dataset, &view.recipe)[0].0, "switzerland");
}

#[test]
fn it_is_packed_with_the_rest_and_makes_an_edition_of_its_own() {
    let dataset = countries();
    assert_eq!(dataset::unpack(&dataset::pack(&dataset)).as_ref(), Some(&dataset));
    let by_means = Files::human_development().with("datapackage.json", "arithmetic.geometric", "arithmetic").dataset();
    let edition = |dataset: &Dataset| Edition::of(dataset, &Prepared::published(dataset).unwrap());
    assert_ne!(edition(&dataset), edition(&by_means), "the figures are the same, how they become one is not");
    let cities = tenfold::bundled::dataset();
    assert_eq!(Method::published(&cities), Method::default());
    assert_eq!(Prepared::published(&cities), Ok(Prepared::of(&cities)));
}

#[test]
fn what_is_no_choice_is_a_fault_with_the_way_to_mend_it() {
    let with = |from: &str, to: &str| Files::human_development().with("datapackage.json", from, to);
    let diagnostics =
        |files: Files| Method::diagnostics(&files.dataset()).iter().map(ToString::to_string).collect::<Vec<_>>();
    assert!(diagnostics(Files::human_development()).is_empty());
    let told = |what: &str| {
        format!(
            "datapackage.json: “{what}” in tenfold.about.method is no choice. Take one that a link can take, see docs/links.md; weights are a preset's points."
        )
    };
    assert_eq!(diagnostics(with("\"none\"", "\"nothing\"")), [told("treat=nothing")]);
    assert_eq!(diagnostics(with("\"treat\"", "\"treatment\"")), [told("treatment=none")]);
    assert_eq!(diagnostics(with("\"treat\": \"none\"", "\"weigh\": \"entropy\"")), [told("weigh=entropy")]);
    let no_text = with("\"treat\": \"none\"", "\"treat\": 0").read().unwrap_err();
    let mend = "Write tenfold.about.method as keys and texts, such as \"aggregate\": \"geometric\"";
    assert_eq!(no_text[0].to_string(), format!("datapackage.json: “treat” has no text. {mend}."));
}

#[test]
fn one_that_the_figures_do_not_bear_is_refused_and_no_other_ranks_in_its_place() {
    let posts = "goalposts(life_expectancy:20:85,expected_schooling:0:18,mean_schooling:0:15,income:100:75000:log)";
    let dataset = Files::human_development().with("datapackage.json", posts, "minmax").dataset();
    let refused = Prepared::by(&dataset, &Method::published(&dataset)).unwrap_err();
    assert!(matches!(refused, MethodError::NotPositive { .. }), "{refused:?}");
    assert_eq!(Prepared::published(&dataset), Err(refused));
}
