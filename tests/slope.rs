//! Two rankings side by side: what is drawn agrees with the rankings themselves, whatever the weights, rows and ties.

#[path = "packages/mod.rs"]
mod packages;
#[path = "ranked/mod.rs"]
mod ranked;
#[path = "render/mod.rs"]
mod render;

use std::sync::LazyLock;

use proptest::prelude::*;
use ranked::Ranked;
use tenfold::{
    chart::{Pointed, Selection, Slope},
    dataset::{Dataset, NodeId, UnitId, read_csv},
    link::{self, Language, Notice},
    ranking::{Method, Prepared, Ranking, Weighting, resolve},
};

static CITIES: LazyLock<Ranked> = LazyLock::new(|| Ranked::cities("published"));
static TIES: LazyLock<Ranked> =
    LazyLock::new(|| Ranked::by(read_csv("ties.csv", include_str!("tables/ties.csv")).unwrap(), &Method::default()));

fn under(ranked: &Ranked, weighting: &Weighting) -> Ranking {
    Ranking::of(&ranked.prepared, weighting, &ranked.dataset.framework)
}

/// Points of whole tens on every node: ties are frequent.
fn any_weighting(nodes: usize) -> impl Strategy<Value = Vec<u32>> {
    prop::collection::vec(0_u32..=10, nodes)
}

fn weighting(dataset: &Dataset, tens: &[u32]) -> Weighting {
    let even = Weighting::even(&dataset.framework);
    let nodes = tens.iter().take(dataset.framework.len()).enumerate();
    nodes.fold(even, |weighting, (node, tens)| weighting.with(NodeId(node), (tens * 10).to_string().parse().unwrap()))
}

/// Whether two parts of straight lines, from the left to the right, cross between the sides.
fn crosses(one: [usize; 2], other: [usize; 2]) -> bool {
    one[0].cmp(&other[0]) != one[1].cmp(&other[1])
}

/// All laws of a model, against the places of the library.
fn hold(dataset: &Dataset, prepared: &Prepared, rankings: [&Ranking; 2], selection: &Selection) -> Slope {
    let slope = Slope::of(dataset, prepared, rankings, selection);
    let places = rankings.map(|ranking| selection.places(dataset, prepared, ranking));
    let rows = selection.rows.min(Slope::MOST);
    let unit = |unit| prepared.screened.unit(unit);

    // Who is in it: the first rows of both, and who is looked at; each once.
    let mut expected: Vec<UnitId> = places.iter().flat_map(|all| all.iter().take(rows).map(|p| unit(p.unit))).collect();
    expected.extend(selection.focus.filter(|focus| places[0].iter().any(|place| unit(place.unit) == *focus)));
    expected.sort();
    expected.dedup();
    let mut drawn: Vec<UnitId> = slope.lines.iter().map(|line| line.unit).collect();
    drawn.sort();
    assert_eq!(drawn, expected);

    for line in &slope.lines {
        for side in [0, 1] {
            let place = places[side].iter().find(|place| unit(place.unit) == line.unit).unwrap();
            assert_eq!((line.ranks[side], line.scores[side]), (place.rank, place.score));
            let last = places[side][rows.min(places[side].len()) - 1].rank;
            assert_eq!(line.in_rows[side], place.rank <= last);
        }
    }
    for side in [0, 1] {
        let mut lines = slope.lines.clone();
        lines.sort_by_key(|line| line.slots[side]);
        assert!(lines.iter().enumerate().all(|(slot, line)| line.slots[side] == slot));
        assert!(lines.is_sorted_by_key(|line| line.ranks[side]), "who is ahead stands above");
    }
    assert!(slope.lines.is_sorted_by_key(|line| line.slots[1]));

    // Which pairs change order, by brute force; and lines cross there and nowhere else.
    let mut pairs = Vec::new();
    for (a, one) in slope.lines.iter().enumerate() {
        for (b, other) in slope.lines.iter().enumerate() {
            let swaps = one.ranks[1] < other.ranks[1] && one.ranks[0] > other.ranks[0];
            pairs.extend(swaps.then_some((a, b)));
            if a < b {
                let swaps = swaps || other.ranks[1] < one.ranks[1] && other.ranks[0] > one.ranks[0];
                assert_eq!(crosses(one.slots, other.slots), swaps, "{one:?} {other:?}");
            }
        }
    }
    assert_eq!(slope.crossings.iter().map(|c| (c.ahead, c.behind)).collect::<Vec<_>>(), pairs);
    assert!(pairs.len() <= slope.pairs());
    for (at, crossing) in slope.crossings.iter().enumerate() {
        assert!(crossing.x > 0.0 && crossing.x < 1.0, "{crossing:?}");
        for line in [crossing.ahead, crossing.behind].map(|line| slope.lines[line]) {
            #[allow(clippy::cast_precision_loss, reason = "there are at most a hundred rows")]
            let [from, to] = line.slots.map(|slot| slot as f64 + 0.5);
            assert!((from + (to - from) * crossing.x - crossing.y).abs() < 1e-9, "both lines go through it");
        }
        // Whoever points at it means it, or one at the same place.
        let Some(Pointed::Crossing(found)) = slope.pointed(crossing.x, crossing.y, 5.0) else { panic!("no crossing") };
        let found = slope.crossings[found];
        assert!(found == *crossing || (found.x - crossing.x).abs() + (found.y - crossing.y).abs() < 1e-9, "{at}");
        assert!(slope.passed(crossing.ahead)[0].contains(&crossing.behind));
        assert!(slope.passed(crossing.behind)[1].contains(&crossing.ahead));
    }
    let moved = slope.lines.iter().filter(|line| line.ranks[0] != line.ranks[1]).count();
    assert_eq!(slope.moved(), moved);
    let by = |ranks: [usize; 2]| ranks[0].abs_diff(ranks[1]);
    let most = slope.lines.iter().map(|line| by(line.ranks)).max().filter(|most| *most > 0);
    assert_eq!(slope.largest().map(|line| by(line.ranks)), most);
    slope
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]

    #[test]
    fn of_the_cities(from in any_weighting(40), to in any_weighting(40), rows in 3_usize..=50, focus in prop::option::of(0_usize..280), by in prop::option::of(0_usize..14)) {
        let Ranked { dataset, prepared, .. } = &*CITIES;
        let [from, to] = [from, to].map(|tens| under(&CITIES, &weighting(dataset, &tens)));
        let selection = Selection { focus: focus.map(UnitId), by: by.map(NodeId), ..Selection::first(rows) };
        let there = hold(dataset, prepared, [&from, &to], &selection);
        // The other way round the same pairs change order.
        let back = hold(dataset, prepared, [&to, &from], &selection);
        prop_assert_eq!(there.crossings.len(), back.crossings.len());
        prop_assert_eq!(there.moved(), back.moved());
        // Beside itself nothing moves.
        let same = hold(dataset, prepared, [&to, &to], &selection);
        prop_assert_eq!((same.moved(), same.crossings.len()), (0, 0));
    }

    #[test]
    fn of_ties(from in any_weighting(8), to in any_weighting(8), rows in 3_usize..=50) {
        let Ranked { dataset, prepared, .. } = &*TIES;
        let [from, to] = [from, to].map(|tens| under(&TIES, &weighting(dataset, &tens)));
        hold(dataset, prepared, [&from, &to], &Selection::first(rows));
    }
}

#[test]
fn of_every_two_presets() {
    let Ranked { dataset, prepared, .. } = &*CITIES;
    let rankings: Vec<Ranking> =
        dataset.presets.iter().map(|preset| under(&CITIES, &resolve(dataset, &preset.code).unwrap())).collect();
    let mut crossed = 0;
    for from in &rankings {
        for to in &rankings {
            for rows in [3, 10, 50, 280] {
                crossed += hold(dataset, prepared, [from, to], &Selection::first(rows)).crossings.len();
            }
        }
    }
    assert!(crossed > 1000, "{crossed}");
}

#[test]
fn of_a_part_and_of_units_that_cannot_be_placed() {
    let Ranked { dataset, prepared, ranking, .. } = &*CITIES;
    let equal = under(&CITIES, &resolve(dataset, "equal").unwrap());
    let within = dataset.table.part("jiangsu");
    assert!(within.is_some());
    let slope = hold(dataset, prepared, [&equal, ranking], &Selection { within, ..Selection::first(20) });
    assert!(slope.lines.len() < 20 && slope.lines.len() > 5, "Jiangsu has so many cities: {}", slope.lines.len());
    // One that is not ranked has no line.
    let focus = dataset.table.ids().find(|unit| prepared.screened.find(*unit).is_none());
    assert!(focus.is_some());
    let slope = hold(dataset, prepared, [&equal, ranking], &Selection { focus, ..Selection::first(3) });
    assert!(slope.lines.iter().all(|line| Some(line.unit) != focus));
}

#[test]
fn a_link_says_what_stands_beside_and_a_host_leaves_it() {
    let dataset = &CITIES.dataset;
    let (view, notices) = link::read("?view=chart&against=talent", dataset);
    assert_eq!((view.against.as_deref(), notices), (Some("talent"), vec![]));
    assert_eq!(link::write(&view, dataset), "?v=1&view=chart&against=talent");
    // A link that says nothing of it leaves it, as all of the layout; `none` ends it.
    let over = |link: &str| link::read_over(&view, link, dataset).0;
    assert_eq!(link::write(&over("equal/?w=green:80"), dataset), "equal/?v=1&w=green:80&view=chart&against=talent");
    assert_eq!(link::write(&over("?against=people"), dataset), "?v=1&view=chart&against=people");
    assert_eq!(link::write(&over("?against=none"), dataset), "?v=1&view=chart");
    // Data without that preset has nothing to set beside.
    let other = &TIES.dataset;
    assert!(other.presets.iter().all(|preset| preset.code != "talent"));
    assert_eq!(link::read_over(&view, "", other).0.against, None);
    // What is no preset is named, and the rest applies.
    let (view, notices) = link::read("?against=talnet&top=5", dataset);
    assert_eq!(notices, [Notice::UnknownValue { key: "against", value: "talnet".to_owned() }]);
    assert_eq!(link::write(&view, dataset), "?v=1&top=5");
}

/// The drawn part, without the table.
async fn part(query: &str, language: Language) -> String {
    let page = render::page(packages::cities_as_released(), query, language).await;
    let class = page.find("class=\"slope\"").unwrap_or_else(|| panic!("no slope chart in {query}"));
    let start = page[..class].rfind('<').unwrap_or_default();
    let end = page[start..].find("<details").map_or(page.len(), |end| start + end);
    page[start..end].to_owned()
}

#[tokio::test]
async fn the_rows_beside_those_of_talent() {
    let part = part("?view=chart&against=talent&top=5", Language::English).await;
    insta::assert_snapshot!("slope", render::lines(&part));
}

#[tokio::test]
async fn beside_itself_a_sentence_stands_instead() {
    let part = part("talent/?view=chart&against=talent", Language::English).await;
    assert!(part.contains("so both orders are the same") && !part.contains("<svg"), "{part}");
    // Elsewhere nothing is drawn.
    for query in ["?view=chart", "?view=badge&against=talent"] {
        assert!(!render::page(tenfold::bundled::dataset(), query, Language::English).await.contains("\"slope\""));
    }
}
