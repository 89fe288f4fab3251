//! English nouns and verbs by number: every sentence that counts something is said with one and with two of it.

use std::{collections::BTreeSet, fs, path::Path};

use tenfold::{
    chart::Change,
    link::Language::English as L,
    ranking::{AppliedTreatment, Method, MethodError, statistics::Extent},
    ui::words::{self, Filled},
};

/// Every sentence with a count in it, by its function, where all that it counts is this many.
#[allow(clippy::too_many_lines, reason = "a sentence a line")]
fn sentences(n: usize) -> Vec<(&'static str, String)> {
    let nouns = ["City", "cities"];
    let all = [Filled::Theme, Filled::Aspect, Filled::Mean, Filled::Median, Filled::Region, Filled::Middle];
    let both: Vec<(Filled, usize)> = all.iter().map(|by| (*by, n)).collect();
    vec![
        ("compare_full", words::compare_full(L, n.max(2))),
        ("nth", words::nth(L, n, false)),
        ("stands", words::stands(L, n, false, &words::counted(L, n, nouns), 50.0)),
        ("stands_nearby", words::stands_nearby(L, (n, n))),
        ("stands_under", words::stands_under(L, n, "P")),
        ("has_no_rank", words::has_no_rank(L, n, 26, 21) + &words::has_no_rank(L, 0, n, n)),
        ("of_how_many", words::of_how_many(L, n)),
        ("never_printed", words::never_printed(L, n)),
        ("all_figures", words::all_figures(L, n)),
        ("all_ranked", words::all_ranked(L, n, nouns)),
        ("too_few_figures", words::too_few_figures(L, n, n, [n, n]).concat()),
        ("first_ranges", words::first_ranges(L, n, n)),
        ("top", words::top(L, n, n) + &words::top(L, n, 9)),
        ("bars", words::bars(L, n)),
        ("moved", words::moved(L, "A", Some(n), Some(n))),
        ("outside", words::outside(L, false, n)),
        ("outside_unit", words::outside_unit(n, "A", 50.0)),
        ("outside_more", words::outside_more(L, n, true)),
        ("gap_to_last", words::gap_to_last(L, n, [0.0, 0.5])),
        ("tied", words::tied(L, &["A"; 4], "4 cities", n)),
        ("add_one", words::add_one(L, Some(n))),
        ("no_more", words::no_more(L, n)),
        ("ranked_at", words::ranked_at(L, n, 50.0)),
        ("no_rank", words::no_rank(L, n, 21, 26) + &words::no_rank(L, 0, n, n)),
        ("made_of", words::made_of(L, &[("A", 1.5)], n, 1.5, (n, 1.5))),
        ("most_parted", words::most_parted(L, n, n)),
        ("side_by_side", words::side_by_side(L, n)),
        ("ordinal", words::ordinal(L, Some(n)).1),
        ("weighs", words::weighs(L, "A", [0.5; 2], n, n, 0.5)),
        ("found_of", words::found_of(L, n, n, &[("A", n)], true)),
        ("order_on", words::order_on(L, "A", &["A"], &["A"], &[("A", n)])),
        ("leads_on", words::leads_on(L, "A", &[("B", [n, n])])),
        ("apart", words::apart(L, n, &[("A", 0.5)], true)),
        ("go_together", words::go_together(L, ["A", "B"], [0.5; 2], [n; 2])),
        ("stands_at", words::stands_at(L, "A", n, n, "B")),
        ("histogram", words::histogram(L, n)),
        ("fit_fill", words::fit_fill(L, n)[1].clone()),
        ("fit_all", words::fit_all(L, n, ("A", 0.5), 0.5, "B")),
        ("fit_beginning", words::fit_beginning(L, n, "A")),
        ("fit_indicators", words::fit_indicators(L, n)),
        ("imputed_mark", words::imputed_mark(n)),
        ("imputed_note", words::imputed_note(L, n)),
        ("missing_note", words::missing_note(L, n)),
        ("imputed", words::imputed(L, n, n)),
        ("missing", words::missing(L, n, n)),
        ("rings", words::rings(L, n, n)),
        ("unmarked", words::unmarked(L, n, n)),
        ("filled", words::filled(L, &[(Filled::Mean, n)], n) + &words::filled(L, &[(Filled::LeftOut, n)], n)),
        ("filled", words::filled(L, &both, 90)),
        ("unplaced", words::unplaced(L, n, &words::counted(L, n, nouns), "A", &["B".to_owned()])),
        ("ranked", words::ranked(L, &Method::default(), [n; 2], nouns, n)),
        ("indicators_and_sources", words::indicators_and_sources(L, n)),
        ("not_ranked", words::not_ranked(L, n, nouns)),
        ("why_not_ranked", words::why_not_ranked(L, n, n)),
        ("known", words::known(L, "A", n, n)),
        ("and_more", words::and_more(L, n)),
        ("kicker", words::kicker(L, "", n, &words::counted(L, n, nouns))),
        ("counted", words::counted(L, n, nouns)),
        ("selected", words::selected(L, None, None, "A", n, &words::counted(L, n, nouns))),
        ("moved_from", words::moved_from(L, "A", n, n)),
        ("which_place_note", words::which_place_note(L, 200 * n, 0.5)),
        ("can_be_first_note", words::can_be_first_note(L, 200 * n, 0.5)),
        ("plain_span", words::plain_span(n, n)),
        ("unproved", words::unproved(L, n, true)),
        ("load_rank", words::load_rank(L, "A", n)),
        ("more_found", words::more_found(L, n)),
        ("found_at", words::found_at(L, Some(n))),
        ("shown", words::shown(L, "A", Some(n))),
        ("rows", words::rows(L, n)),
        ("all_rows", words::all_rows(L, n)),
        ("top_within", words::top_within(L, n, n, "A") + &words::top_within(L, n, 9, "A")),
        ("ranks_run", words::ranks_run(L, n)),
        ("is_ranked", words::is_ranked(L, "A", n)),
        ("is_ranked_now", words::is_ranked_now(L, "A", n)),
        ("by_indicators", words::by_indicators(L, n, 0.5, true, &[]) + &words::by_indicators(L, n, 0.5, false, &[])),
        ("no_smaller", words::no_smaller(L, n)),
        ("not_itself", words::not_itself(L, n)),
        ("cannot_be", words::cannot_be(L, "A", n, Some(n))),
        ("none_found", words::none_found(L, Some(n))),
        ("what_distance_is", words::what_distance_is(L, n)),
        ("nearby", words::nearby(L, n)),
        ("rank_moves", words::rank_moves(L, "A", "B", Some(n))),
        ("copied_table", words::copied_table(L, n)),
        ("left_out", words::left_out(L, n)),
        ("sources", words::sources(L, n, "A", n)),
        ("many_methods_note", words::many_methods_note(L, n)),
        ("rank_in_methods", words::rank_in_methods(L, n, n, n, (n, n + 1))),
        ("ranks_of_holes", words::ranks_of_holes(L, n, (n, n + 1))),
        ("level", words::level(L, 0, n)),
        ("what_it_did_note", words::what_it_did_note(L, 0.5, n, n)),
        ("bars_on_a_scale", words::bars_on_a_scale(L, n)),
        ("stands_on_a_scale", words::stands_on_a_scale(L, n, false, &words::counted(L, n, nouns), 0.5)),
        ("structure_limit", limit(n, Extent::Linear) + &limit(n, Extent::Nothing)),
        ("themes_and_indicators", words::themes_and_indicators(L, n, n)),
        ("indicators_only", words::indicators_only(L, n)),
        // Counts that are no numbers of their own in the call.
        ("treatment", words::treatment(L, AppliedTreatment::Winsorised(n))),
        ("steps", words::steps(L, &vec![AppliedTreatment::Winsorised(1); n])),
        ("slider_value", words::slider_value(L, &n.to_string(), 0.5)),
        ("change", words::change(L, Change::Up(n), "A") + &words::change(L, Change::Down(n), "A")),
        ("refused", refused(MethodError::Levels { named: n, levels: n }) + &refused(MethodError::Limits(n))),
    ]
}

fn limit(n: usize, extent: Extent) -> String {
    words::structure_limit(L, &words::counted(L, n, ["City", "cities"]), n, extent).unwrap()
}

fn refused(refusal: MethodError) -> String {
    words::refused(L, &refusal, &tenfold::bundled::dataset())
}

/// What is said of one as of several, or of two as of one.
fn at_odds(said: &str, n: usize) -> Option<String> {
    let words: Vec<&str> = said.split([' ', '\u{a0}']).collect();
    let plain = |word: &str| word.trim_matches(|c: char| !c.is_alphanumeric() && c != '-').to_lowercase();
    words.windows(2).find_map(|pair| {
        let [count, noun] = [plain(pair[0]), plain(pair[1])];
        let is_count = pair[0].trim_start_matches(['(', '“']) == n.to_string();
        let is_plural =
            NOUNS.iter().any(|of| format!("{of}s") == noun) || noun == "cities" || noun == "are" || noun == "have";
        let is_singular = NOUNS.contains(&noun.as_str()) || noun == "city" || noun == "is" || noun == "has";
        let off = is_count && if n == 1 { is_plural } else { is_singular };
        off.then(|| format!("{count} {noun}"))
    })
}

/// What is counted anywhere.
const NOUNS: [&str; 16] = [
    "part",
    "indicator",
    "figure",
    "cell",
    "aspect",
    "theme",
    "unit",
    "row",
    "weight",
    "method",
    "place",
    "point",
    "level",
    "other",
    "weighting",
    "edition",
];

#[test]
fn one_is_one_and_two_are_two() {
    for n in [1, 2] {
        for (name, said) in sentences(n) {
            // A share of several is counted by the whole: "1 of 2 figures".
            assert_eq!(at_odds(&said, n), None, "{name}: {said}");
        }
    }
    let said = |name: &str, n: usize| sentences(n).into_iter().find(|(other, _)| *other == name).unwrap().1;
    assert_eq!(said("kicker", 1), "1 indicator · 1 city");
    assert_eq!(said("kicker", 2), "2 indicators · 2 cities");
    assert_eq!([said("not_ranked", 1), said("not_ranked", 2)], ["1 city is not ranked", "2 cities are not ranked"]);
    assert_eq!(said("bars", 1), "Score out of 100, built from 1 aspect.");
    // The check itself finds what the issue found.
    assert!(at_odds("1 indicators · 3 units", 1).is_some() && at_odds("1 units are not ranked", 1).is_some());
    assert!(at_odds("2 city is not ranked", 2).is_some());
}

/// The public functions of words that are told how many, by name.
fn counting(folder: &Path) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            names.append(&mut counting(&path));
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        for function in text.split("\npub fn ").skip(1) {
            let head = function.split(" {\n").next().unwrap();
            if head.contains("usize") {
                names.insert(head.split(['(', '<']).next().unwrap().to_owned());
            }
        }
    }
    names
}

#[test]
fn every_sentence_that_is_told_a_count_is_walked() {
    let all = counting(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/ui/words"));
    let walked: BTreeSet<String> = sentences(2).into_iter().map(|(name, _)| name.to_owned()).collect();
    assert!(all.len() > 80, "{all:?}");
    assert_eq!(all.difference(&walked).collect::<Vec<_>>(), Vec::<&String>::new(), "walk these, too");
}
