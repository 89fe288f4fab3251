//! Golden links: what each released version of the grammar wrote must read the same for ever.

use tenfold::{
    dataset::{self, Dataset, PointsError},
    link::{self, Appearance, Language, Notice},
};

fn cities() -> Dataset {
    dataset::bundled().unwrap()
}

#[track_caller]
fn unread(query: &str) -> Vec<Notice> {
    link::read(query, &cities()).1
}

fn points(query: &str, node: &str) -> String {
    let dataset = cities();
    let (view, _) = link::read(query, &dataset);
    view.recipe.weighting.get(dataset.framework.find(node).unwrap()).to_string()
}

#[test]
fn links_of_grammar_1_read_as_they_did_when_it_was_released() {
    let dataset = cities();
    // One of each: never change a line, add new ones below.
    for (query, preset, moved, language, appearance) in [
        ("", "published", &[][..], None, None),
        ("?v=1", "published", &[], None, None),
        ("v=1&preset=talent&w=resources:40,talent:60", "talent", &[("resources", "40"), ("talent", "60")], None, None),
        ("v=1&preset=equal&lang=zh", "equal", &[], Some(Language::Chinese), None),
        ("v=1&w=pm25:0,gdp_pc:33.333333", "published", &[("pm25", "0"), ("gdp_pc", "33.333333")], None, None),
        ("lang=en&theme=dark&preset=people", "people", &[], Some(Language::English), Some(Appearance::Dark)),
        ("v=1&w=talent%3A60%2Cgreen%3A1", "published", &[("talent", "60"), ("green", "1")], None, None),
    ] {
        let (view, notices) = link::read(query, &dataset);
        assert_eq!((notices, view.recipe.preset.as_str()), (Vec::new(), preset), "{query}");
        let is: Vec<_> = view.recipe.moved_nodes(&dataset).into_iter().collect();
        let mut should: Vec<_> = moved.iter().map(|(node, _)| dataset.framework.find(node).unwrap()).collect();
        should.sort();
        assert_eq!(is, should, "{query}");
        for (node, given) in moved {
            assert_eq!(points(query, node), *given, "{query}");
        }
        assert_eq!((view.language, view.appearance), (language, appearance), "{query}");
    }
}

#[test]
fn what_cannot_be_read_is_named_and_the_rest_stands() {
    let dataset = cities();
    let query = "v=1&preset=equal&colour=red&lang=tlh&w=resources:40,talnet:90,services,green:-1,policy:101,finance:1e9,economy:NaN,talent:70";
    let (view, notices) = link::read(query, &dataset);
    let bad = |node: &str, points: &str, why| Notice::NotPoints { node: node.into(), points: points.into(), why };
    assert_eq!(
        notices,
        [
            Notice::UnknownKey("colour".into()),
            Notice::UnknownNode("talnet".into()),
            Notice::NotAWeight("services".into()),
            bad("green", "-1", PointsError::OutOfRange),
            bad("policy", "101", PointsError::OutOfRange),
            bad("finance", "1e9", PointsError::NotANumber),
            bad("economy", "NaN", PointsError::NotANumber),
            Notice::UnknownValue { key: "lang", value: "tlh".into() },
        ]
    );
    assert_eq!(link::write(&view, &dataset), "equal/?v=1&w=resources:40,talent:70");
}

#[test]
fn of_what_is_repeated_the_last_counts() {
    assert_eq!(unread("w=talent:1&w=talent:2"), [Notice::RepeatedKey("w")]);
    assert_eq!(points("w=talent:1&w=talent:2", "talent"), "2");
    assert_eq!(unread("w=talent:1,talent:2"), [Notice::RepeatedNode("talent".into())]);
    assert_eq!(points("w=talent:1,talent:2", "talent"), "2");
    assert_eq!(
        points("preset=equal&w=talent:1,talent:NaN", "talent"),
        "50",
        "a bad last one is left out, not replaced"
    );
}

#[test]
fn a_newer_grammar_is_read_as_far_as_it_can_be() {
    assert_eq!(unread("v=7&w=talent:2"), [Notice::Version("7".into())]);
    assert_eq!(points("v=7&w=talent:2", "talent"), "2");
}

#[test]
fn a_hundred_kilobytes_are_read_like_any_other_link() {
    let dataset = cities();
    let long = "x".repeat(100_000);
    assert_eq!(link::read(&long, &dataset).1.len(), 1);
    let junk = "a:1,".repeat(25_000);
    let (view, notices) = link::read(&format!("w={junk}talent:3"), &dataset);
    assert_eq!(notices.len(), 25_000);
    assert_eq!(link::write(&view, &dataset), "?v=1&w=talent:3");
}

#[test]
fn every_single_change_makes_a_link_for_a_message() {
    let dataset = cities();
    for preset in &dataset.presets {
        for id in dataset.framework.ids() {
            let (mut view, _) = link::read(&format!("preset={}&lang=zh&theme=light", preset.code), &dataset);
            view.recipe.weighting.set(id, "12.345678".parse().unwrap());
            assert!(link::write(&view, &dataset).len() < 120, "with a host's name and path under 200");
        }
    }
}
