//! Golden links: what each released version of the grammar wrote must read the same for ever.

use tenfold::{
    dataset::{Dataset, PointsError},
    link::{self, Language, Notice, Stamp, Theme, View},
    ranking::{Edition, Prepared, Ranking},
    ui::i18n,
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
        ("lang=en&theme=dark&preset=people", "people", &[], Some(Language::English), Some(Theme::Dark)),
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
        (
            "?v=1&stamp=shm14m.n14ams6t1nf84dhgcn2ii43b7hnghe.0abcde",
            "?v=1&stamp=shm14m.n14ams6t1nf84dhgcn2ii43b7hnghe.0abcde",
        ),
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
        ("?stamp=shm14m.n14.0abcd", unknown("stamp", "shm14m.n14.0abcd")),
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
    let query = "v=1&preset=equal&paint=red&lang=tlh&w=resources:40,talnet:90,services,green:-1,policy:101,finance:1e9,economy:NaN,talent:70";
    let (view, notices) = link::read(query, &dataset);
    let bad = |node: &str, points: &str, why| Notice::NotPoints { node: node.into(), points: points.into(), why };
    assert_eq!(
        notices,
        [
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

/// Reads a link in which nothing is amiss, and gives what it is written as.
#[track_caller]
fn sound(link: &str) -> String {
    let dataset = cities();
    let (view, notices) = link::read(link, &dataset);
    assert_eq!(notices, [], "{link}");
    link::write(&view, &dataset)
}

#[test]
fn an_ampersand_that_a_page_s_source_escapes_is_one() {
    let plain = sound("talent/?v=1&w=resources:40,talent:60&focus=shenzhen");
    for amp in ["&amp;", "&AMP;", "&amp%3B", "&amp;amp;", "&amp;amp%3b"] {
        let link = format!("?v=1{amp}preset=talent{amp}w=resources:40,talent:60{amp}focus=shenzhen");
        assert_eq!(sound(&link), plain, "{link}");
        let data = format!("?v=1{amp}data=https://a.example/b.csv{amp}top=5");
        assert_eq!(link::data(&data).as_deref(), Some("https://a.example/b.csv"), "{data}");
    }
    assert_eq!(sound("?amp;preset=talent"), sound("?preset=talent"), "before the first key too");
}

#[test]
fn keys_that_senders_of_links_add_are_passed_over() {
    for key in [
        "from",
        "isappinstalled",
        "mc_cid",
        "mc_eid",
        "msclkid",
        "igshid",
        "_gl",
        "yclid",
        "gad_source",
        "wbraid",
        "gbraid",
        "srsltid",
        "twclid",
        "_x_tr_sl",
        "_x_tr_hist",
        "spm",
        "share_token",
        "share_source",
        "utm_source",
        "fbclid",
        "gclid",
        "dclid",
        "ttclid",
        "li_fat_id",
        "s",
        "t",
        "p",
        "q",
        "si",
        "hl",
        "ref_src",
        "_hsenc",
        "vero_id",
        "oly_enc_id",
        "scene",
        "clicktime",
        "paint",
        "城",
        "",
        &"x".repeat(100_000),
    ] {
        assert_eq!(sound(&format!("?{key}=1&w=talent:60&{key}=top")), "?v=1&w=talent:60", "{key}");
    }
}

#[test]
fn a_key_that_is_nearly_one_of_ours_is_named_with_it() {
    for (key, near) in [
        ("W", "w"),
        ("preset2", "preset"),
        ("weigth", "weigh"),
        ("presets", "preset"),
        ("rpeset", "preset"),
        ("normalize", "normalise"),
        ("Focus", "focus"),
        ("LANG", "lang"),
        ("colour", "colours"),
        ("tpo", "top"),
        ("w2", "w"),
        (" compare", "compare"),
    ] {
        let link = format!("?{}=1", key.replace(' ', "+"));
        assert_eq!(unread(&link), [Notice::UnknownKey { key: key.into(), near }], "{link}");
    }
    let notice = Notice::UnknownKey { key: "weigth".into(), near: "weigh" };
    assert_eq!(i18n::notice(Language::English, &notice), "weigth: no such key; did you mean “weigh”?");
    assert_eq!(i18n::notice(Language::Chinese, &notice), "weigth：没有这一项，是否指“weigh”？");
}

#[test]
fn punctuation_that_sticks_to_the_end_of_a_link_is_no_part_of_it() {
    let stuck = [
        ")",
        ".",
        "。",
        "，",
        ",",
        ";",
        "!",
        "?",
        "\"",
        "'",
        "”",
        "’",
        "]",
        "}",
        ">",
        "》",
        "」",
        "）",
        "…",
        "*",
        "%29",
        "%2C",
        "%E3%80%82",
        "%e3%80%82",
        "%EF%BC%8C",
        "%22",
        "”.",
        ").",
        "%22)",
        "」。",
    ];
    for mark in stuck {
        for link in [
            "talent/?v=1&focus=shenzhen",
            "?lang=zh",
            "?v=1&top=20",
            "?preset=equal&view=chart",
            "?asof=shm14m",
            "?by=talent",
        ] {
            assert_eq!(sound(&format!("{link}{mark}")), sound(link), "{link}{mark}");
            assert_eq!(sound(&format!("{link}{mark}#ten")), sound(link), "{link}{mark}#ten");
        }
        assert_eq!(
            sound(&format!("?w=resources:40,talent:60.5{mark}")),
            sound("?w=resources:40,talent:60.5"),
            "{mark}"
        );
    }
    // What reads with it stands, and what does not read without it either is told as it was sent.
    assert_eq!(sound("?data=https://a.example/b_(c)"), "?v=1&data=https://a.example/b_(c)");
    assert_eq!(unread("?focus=atlantis)."), [Notice::UnknownValue { key: "focus", value: "atlantis).".into() }]);
    assert_eq!(unread("?focus=atlantis&top=5)"), [Notice::UnknownValue { key: "focus", value: "atlantis".into() }]);
}

#[test]
fn units_and_nodes_by_row_or_column_number_are_not_followed() {
    let numbered = |key: &'static str, value: &str| Notice::Numbered { key, value: value.into() };
    for (link, notices) in [
        ("?focus=u7", vec![numbered("focus", "u7")]),
        ("?compare=u12,beijing,u3", vec![numbered("compare", "u12"), numbered("compare", "u3")]),
        ("?by=c3", vec![numbered("by", "c3")]),
        ("?w=c3:40,talent:60,c12:7", vec![numbered("w", "c3:40"), numbered("w", "c12:7")]),
        ("?focus=u", vec![Notice::UnknownValue { key: "focus", value: "u".into() }]),
        ("?w=c3x:40", vec![Notice::UnknownNode("c3x".into())]),
    ] {
        assert_eq!(unread(link), notices, "{link}");
    }
    // An id that is one is followed.
    let dataset = tenfold::dataset::read_csv("a.csv", "Model,Price\nU7,3\nU8,4\n").unwrap();
    let (view, notices) = link::read("?focus=u7", &dataset);
    assert_eq!((view.focus.as_deref(), notices), (Some("u7"), Vec::new()));
    let said = i18n::notice(Language::English, &numbered("focus", "u7"));
    assert!(said.starts_with("focus=u7: names a unit by the number of its row"), "{said}");
}

#[test]
fn a_unit_that_is_not_compared_is_told_why() {
    assert_eq!(
        unread("?compare=beijing,shanghai,xian,wuhan,nanjing,beijing,atlantis"),
        [
            Notice::TooManyUnits("nanjing".into()),
            Notice::RepeatedUnit("beijing".into()),
            Notice::UnknownValue { key: "compare", value: "atlantis".into() },
        ]
    );
    let said = i18n::notice(Language::English, &Notice::TooManyUnits("nanjing".into()));
    assert_eq!(said, "compare=nanjing: no more than 4 can be compared");
}
