//! English nouns and verbs by number: every sentence that counts something is said with one and with two of it.

use std::{collections::BTreeSet, fs, path::Path};

use tenfold::{
    chart::Change,
    link::Language::English as L,
    ranking::{AppliedTreatment, Method, MethodError, statistics::Extent},
    ui::i18n::{self, Filled},
};

/// Every sentence with a count in it, by its function, where all that it counts is this many.
#[allow(clippy::too_many_lines, reason = "a sentence a line")]
fn sentences(n: usize) -> Vec<(&'static str, String)> {
    let nouns = ["City", "cities"];
    let all = [Filled::Theme, Filled::Aspect, Filled::Mean, Filled::Median, Filled::Region, Filled::Middle];
    let both: Vec<(Filled, usize)> = all.iter().map(|by| (*by, n)).collect();
    vec![
        ("compare_full", i18n::compare_full(L, n.max(2))),
        ("nth", i18n::nth(L, n, false)),
        ("stands", i18n::stands(L, n, false, &i18n::counted(L, n, nouns), 50.0)),
        ("stands_nearby", i18n::stands_nearby(L, (n, n))),
        ("stands_under", i18n::stands_under(L, n, "P")),
        ("has_no_rank", i18n::has_no_rank(L, n, 26, 21) + &i18n::has_no_rank(L, 0, n, n)),
        ("of_how_many", i18n::of_how_many(L, n)),
        ("never_printed", i18n::never_printed(L, n)),
        ("all_figures", i18n::all_figures(L, n)),
        ("all_ranked", i18n::all_ranked(L, n, nouns)),
        ("too_few_figures", i18n::too_few_figures(L, n, n, [n, n]).concat()),
        ("first_ranges", i18n::first_ranges(L, n, n)),
        ("top", i18n::top(L, n, n) + &i18n::top(L, n, 9)),
        ("bars", i18n::bars(L, n)),
        ("moved", i18n::moved(L, "A", Some(n), Some(n))),
        ("outside", i18n::outside(L, false, n)),
        ("outside_unit", i18n::outside_unit(L, n, "A", 50.0)),
        ("outside_more", i18n::outside_more(L, n, true)),
        ("gap_to_last", i18n::gap_to_last(L, n, [0.0, 0.5])),
        ("tied", i18n::tied(L, &["A"; 4], "4 cities", n)),
        ("add_one", i18n::add_one(L, Some(n))),
        ("no_more", i18n::no_more(L, n)),
        ("ranked_at", i18n::ranked_at(L, n, 50.0)),
        ("no_rank", i18n::no_rank(L, n, 21, 26) + &i18n::no_rank(L, 0, n, n)),
        ("made_of", i18n::made_of(L, &[("A", 1.5)], n, 1.5, (n, 1.5))),
        ("most_parted", i18n::most_parted(L, n, n)),
        ("side_by_side", i18n::side_by_side(L, n)),
        ("ordinal", i18n::ordinal(L, Some(n)).1),
        ("weighs", i18n::weighs(L, "A", [0.5; 2], n, n, 0.5)),
        ("found_of", i18n::found_of(L, n, n, &[("A", n)], true)),
        ("order_on", i18n::order_on(L, "A", &["A"], &["A"], &[("A", n)])),
        ("leads_on", i18n::leads_on(L, "A", &[("B", [n, n])])),
        ("apart", i18n::apart(L, n, &[("A", 0.5)], true)),
        ("go_together", i18n::go_together(L, ["A", "B"], [0.5; 2], [n; 2])),
        ("stands_at", i18n::stands_at(L, "A", n, n, "B")),
        ("histogram", i18n::histogram(L, n)),
        ("fit_fill", i18n::fit_fill(L, n)[1].clone()),
        ("fit_all", i18n::fit_all(L, n, ("A", 0.5), 0.5, "B")),
        ("fit_beginning", i18n::fit_beginning(L, n, "A")),
        ("fit_indicators", i18n::fit_indicators(L, n)),
        ("imputed_mark", i18n::imputed_mark(n)),
        ("imputed_note", i18n::imputed_note(L, n)),
        ("missing_note", i18n::missing_note(L, n)),
        ("imputed", i18n::imputed(L, n, n)),
        ("missing", i18n::missing(L, n, n)),
        ("rings", i18n::rings(L, n, n)),
        ("unmarked", i18n::unmarked(L, n, n)),
        ("filled", i18n::filled(L, &[(Filled::Mean, n)], n) + &i18n::filled(L, &[(Filled::LeftOut, n)], n)),
        ("filled", i18n::filled(L, &both, 90)),
        ("unplaced", i18n::unplaced(L, n, &i18n::counted(L, n, nouns), "A", &["B".to_owned()])),
        ("ranked", i18n::ranked(L, &Method::default(), [n; 2], nouns, n)),
        ("indicators_and_sources", i18n::indicators_and_sources(L, n)),
        ("not_ranked", i18n::not_ranked(L, n, nouns)),
        ("why_not_ranked", i18n::why_not_ranked(L, n, n)),
        ("known", i18n::known(L, "A", n, n)),
        ("and_more", i18n::and_more(L, n)),
        ("more_weights", i18n::more_weights(L, n)),
        ("kicker", i18n::kicker(L, "", n, &i18n::counted(L, n, nouns))),
        ("counted", i18n::counted(L, n, nouns)),
        ("selected", i18n::selected(L, None, None, "A", n, &i18n::counted(L, n, nouns))),
        ("moved_from", i18n::moved_from(L, "A", n, n)),
        ("which_place_note", i18n::which_place_note(L, 200 * n, 0.5)),
        ("can_be_first_note", i18n::can_be_first_note(L, 200 * n, 0.5)),
        ("plain_span", i18n::plain_span(n, n)),
        ("unproved", i18n::unproved(L, n, true)),
        ("load_rank", i18n::load_rank(L, "A", n)),
        ("more_found", i18n::more_found(L, n)),
        ("found_at", i18n::found_at(L, Some(n))),
        ("shown", i18n::shown(L, "A", Some(n))),
        ("rows", i18n::rows(L, n)),
        ("all_rows", i18n::all_rows(L, n)),
        ("top_within", i18n::top_within(L, n, n, "A") + &i18n::top_within(L, n, 9, "A")),
        ("ranks_run", i18n::ranks_run(L, n)),
        ("is_ranked", i18n::is_ranked(L, "A", n)),
        ("is_ranked_now", i18n::is_ranked_now(L, "A", n)),
        ("by_indicators", i18n::by_indicators(L, n, 0.5, true, &[]) + &i18n::by_indicators(L, n, 0.5, false, &[])),
        ("no_smaller", i18n::no_smaller(L, n)),
        ("not_itself", i18n::not_itself(L, n)),
        ("cannot_be", i18n::cannot_be(L, "A", n, Some(n))),
        ("none_found", i18n::none_found(L, Some(n))),
        ("what_distance_is", i18n::what_distance_is(L, n)),
        ("nearby", i18n::nearby(L, n)),
        ("rank_moves", i18n::rank_moves(L, "A", "B", Some(n))),
        ("copied_table", i18n::copied_table(L, n)),
        ("left_out", i18n::left_out(L, n)),
        ("sources", i18n::sources(L, n, "A", n)),
        ("many_methods_note", i18n::many_methods_note(L, n)),
        ("rank_in_methods", i18n::rank_in_methods(L, n, n, n, (n, n + 1))),
        ("ranks_of_holes", i18n::ranks_of_holes(L, n, (n, n + 1))),
        ("level", i18n::level(L, 0, n)),
        ("what_it_did_note", i18n::what_it_did_note(L, 0.5, n, n)),
        ("bars_on_a_scale", i18n::bars_on_a_scale(L, n)),
        ("stands_on_a_scale", i18n::stands_on_a_scale(L, n, false, &i18n::counted(L, n, nouns), 0.5)),
        ("structure_limit", limit(n, Extent::Linear) + &limit(n, Extent::Nothing)),
        ("themes_and_indicators", i18n::themes_and_indicators(L, n, n)),
        ("indicators_only", i18n::indicators_only(L, n)),
        ("slope_counts", i18n::slope_counts(L, n, &i18n::counted(L, n, nouns), n, n)),
        ("slope_largest", i18n::slope_largest(L, "A", n, n)),
        ("slope_unit", i18n::slope_unit(L, "A", [n; 2], &[vec!["B".to_owned()], Vec::new()])),
        ("slope_first", i18n::slope_first(L, n)),
        // Counts that are no numbers of their own in the call.
        ("treatment", i18n::treatment(L, AppliedTreatment::Winsorised(n))),
        ("steps", i18n::steps(L, &vec![AppliedTreatment::Winsorised(1); n])),
        ("slider_value", i18n::slider_value(L, &n.to_string(), 0.5)),
        ("change", i18n::change(L, Change::Up(n), "A") + &i18n::change(L, Change::Down(n), "A")),
        ("refused", refused(MethodError::Levels { named: n, levels: n }) + &refused(MethodError::Limits(n))),
    ]
}

fn limit(n: usize, extent: Extent) -> String {
    i18n::structure_limit(L, &i18n::counted(L, n, ["City", "cities"]), n, extent).unwrap()
}

fn refused(refusal: MethodError) -> String {
    i18n::refused(L, &refusal, &tenfold::bundled::dataset())
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
const NOUNS: [&str; 17] = [
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
    "pair",
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

/// The sentences that are told how many, by name.
fn counting() -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/ui/i18n");
    let read = |file: &str| fs::read_to_string(folder.join(file)).unwrap();
    let (sentences, shared) = (read("sentences.rs"), read("shared.rs"));
    let heads = sentences.split("\n    fn ").skip(1).chain(shared.split("\npub fn ").skip(1));
    let heads = heads.map(|function| function.lines().next().unwrap()).filter(|head| head.contains("usize"));
    heads.map(|head| head.split('(').next().unwrap().to_owned()).collect()
}

#[test]
fn every_sentence_that_is_told_a_count_is_walked() {
    let all = counting();
    let walked: BTreeSet<String> = sentences(2).into_iter().map(|(name, _)| name.to_owned()).collect();
    assert!(all.len() > 80, "{all:?}");
    assert_eq!(all.difference(&walked).collect::<Vec<_>>(), Vec::<&String>::new(), "walk these, too");
}
