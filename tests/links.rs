//! Golden links: what each released version of the grammar wrote must read the same for ever.

use tenfold::{
    dataset::{Dataset, PointsError},
    link::{self, Appearance, Language, Notice, Stamp, View},
    ranking::{Edition, Prepared, Ranking},
};

fn cities() -> Dataset {
    tenfold::bundled::dataset()
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
fn links_of_grammar_1_with_folders_read_as_they_did_when_these_came() {
    let dataset = cities();
    // Each with what it is written as. One of each: never change a line, add new ones below.
    for (link, written) in [
        ("talent/?v=1&w=resources:40,talent:60&focus=shenzhen", "talent/?v=1&w=resources:40,talent:60&focus=shenzhen"),
        ("zh/", "zh/?v=1"),
        ("zh/talent/", "zh/talent/?v=1"),
        ("zh/talent/index.html?v=1#ten", "zh/talent/?v=1"),
        ("talent/zh", "zh/talent/?v=1"),
        ("zh/talent/?preset=equal&lang=en", "equal/?v=1&lang=en"),
        ("?preset=talent&lang=zh&theme=light", "zh/talent/?v=1&theme=light"),
        ("?v=1&top=20&view=chart", "?v=1&top=20&view=chart"),
        ("?top=all&view=badge&focus=wuhan", "?v=1&focus=wuhan&top=all&view=badge"),
        ("?top=10&view=full&preset=published", "?v=1"),
        (
            "?data=https://a.example/b%20c.csv%3Fd%3De&preset=talent",
            "?v=1&data=https://a.example/b%20c.csv%3Fd%3De&preset=talent",
        ),
        ("zh/?data=own/", "zh/?v=1&data=own/"),
        ("?stamp=shm14m.n14ams6t1nf84dhgcn2ii43b7hnghe", "?v=1&stamp=shm14m.n14ams6t1nf84dhgcn2ii43b7hnghe"),
        ("talent/?asof=shm14m", "talent/?v=1&asof=shm14m"),
        ("asof/shm14m/talent/", "talent/?v=1&asof=shm14m"),
        ("?childId=a&initialWidth=600&parentTitle=b&parentUrl=c&utm_source=d&fbclid=e&gclid=f&ref=g", "?v=1"),
    ] {
        let (view, notices) = link::read(link, &dataset);
        assert_eq!((link::write(&view, &dataset).as_str(), notices), (written, Vec::new()), "{link}");
    }
}

#[test]
fn what_the_newer_keys_cannot_hold_is_left_out_and_named() {
    let unknown = |key: &'static str, value: &str| Notice::UnknownValue { key, value: value.into() };
    for (link, notice) in [
        ("?top=2", unknown("top", "2")),
        ("?top=51", unknown("top", "51")),
        ("?top=+7", unknown("top", " 7")),
        ("?top=", unknown("top", "")),
        ("?top=99999999999999999999", unknown("top", "99999999999999999999")),
        ("?view=poster", unknown("view", "poster")),
        ("?focus=atlantis", unknown("focus", "atlantis")),
        ("?stamp=shm14m", unknown("stamp", "shm14m")),
        ("?stamp=shm14m.zzz", unknown("stamp", "shm14m.zzz")),
        ("?stamp=SHM14M.n14", unknown("stamp", "SHM14M.n14")),
        ("?stamp=shm14m.城", unknown("stamp", "shm14m.城")),
        ("?asof=yesterday", unknown("asof", "yesterday")),
        ("asof/yesterday/", unknown("asof", "yesterday")),
        ("nowhere/", Notice::UnknownPath("nowhere".into())),
    ] {
        assert_eq!(link::read(link, &cities()), (View::start(&cities()), vec![notice]), "{link}");
    }
}

#[test]
fn a_link_over_a_view_keeps_how_it_is_shown() {
    let dataset = cities();
    let (chart, _) = link::read("zh/?view=chart&theme=dark&focus=wuhan&top=5", &dataset);
    let (view, _) = link::read_over(&chart, "talent/?w=green:3", &dataset);
    assert_eq!(link::write(&view, &dataset), "zh/talent/?v=1&w=green:3&view=chart&theme=dark");
    let (view, _) = link::read_over(&chart, "?view=full&lang=en", &dataset);
    assert_eq!(link::write(&view, &dataset), "?v=1&lang=en&theme=dark");
}

#[test]
fn snippets_hold_the_view_and_no_markup_of_others() {
    let dataset = cities();
    let (view, _) = link::read("talent/?view=chart&data=\"><script>", &dataset);
    let element = link::element(&view, &dataset, "https://a.example/", "<b>\"A\" & B</b>");
    assert!(element.contains("<script async src=\"https://a.example/v1/embed.js\"></script>"), "{element}");
    assert!(element.contains("data=\"&quot;&gt;&lt;script&gt;\" preset=\"talent\" view=\"chart\""), "{element}");
    assert!(element.contains(">&lt;b&gt;&quot;A&quot; &amp; B&lt;/b&gt;</a>"), "{element}");
    let frame = link::frame(&view, &dataset, "https://a.example/", "A");
    assert!(
        frame.starts_with(
            "<iframe src=\"https://a.example/?v=1&amp;data=%22%3E%3Cscript%3E&amp;preset=talent&amp;view=chart\""
        ),
        "{frame}"
    );
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
    let prepared = Prepared::of(&dataset);
    let edition = Edition::of(&dataset, &prepared);
    for preset in &dataset.presets {
        for id in dataset.framework.ids() {
            let (mut view, _) = link::read(&format!("preset={}&lang=zh&theme=light", preset.code), &dataset);
            view.recipe.weighting.set(id, "12.345678".parse().unwrap());
            let prepared = &prepared;
            let ranking = Ranking::of(prepared, &view.recipe.weighting, &dataset.framework);
            view.stamp = Some(Stamp::of(edition, &dataset, prepared, &ranking));
            let link = link::plain(&view, &dataset, "https://rankings.newspaper.example/innovation/cities/");
            assert!(link.len() < 200, "{} characters: {link}", link.len());
        }
    }
}
