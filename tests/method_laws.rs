//! Laws of the methods: what must hold for every one of them, and every table.

#[path = "methods/mod.rs"]
mod methods;
#[path = "packages/mod.rs"]
mod packages;

use std::fmt::Write;

use methods::{aggregations, any_method, imputations, method};
use packages::Files;
use proptest::prelude::*;
use tenfold::{
    chart::{CalculationTrace, Figured, ValueOrigin},
    dataset::{Dataset, UnitId},
    ranking::{Contribution, Method, Prepared, Ranking, Recipe, Weighting, added, contribution, contributions, length},
};

const FRAMEWORK: &str = "code,parent,direction,name_en
x,,,X
a,x,,A
p,a,+,P
q,a,-,Q
b,x,,B
r,b,+,R
y,,,Y
s,y,+,S
t,y,+,T
";
/// The same tree told in another order.
const TURNED: &str = "code,parent,direction,name_en
y,,,Y
t,y,+,T
s,y,+,S
x,,,X
b,x,,B
r,b,+,R
a,x,,A
q,a,-,Q
p,a,+,P
";
const CODES: [&str; 5] = ["p", "q", "r", "s", "t"];

type Row = [Option<i32>; 5];

fn any_rows() -> impl Strategy<Value = Vec<Row>> {
    let cell = || prop::option::weighted(0.93, 1_i32..400);
    prop::collection::vec([cell(), cell(), cell(), cell(), cell()], 3..24)
}

fn any_points() -> impl Strategy<Value = Vec<u32>> {
    prop::collection::vec(0_u32..=50, 9)
}

fn package(rows: &[Row], framework: &str, columns: &[usize], order: impl Iterator<Item = usize>) -> Dataset {
    let heads: Vec<&str> = columns.iter().map(|&c| CODES[c]).collect();
    let (mut units, mut values) = ("id,name_en,region_en\n".to_owned(), format!("id,{}\n", heads.join(",")));
    for row in order {
        let cells: Vec<String> =
            columns.iter().map(|&c| rows[row][c].map_or(String::new(), |v| v.to_string())).collect();
        writeln!(units, "u{row:03},U{row},{}", ["North", "South"][row % 2]).unwrap();
        writeln!(values, "u{row:03},{}", cells.join(",")).unwrap();
    }
    Files::of(framework, &units, &values).dataset()
}

fn plain(rows: &[Row]) -> Dataset {
    package(rows, FRAMEWORK, &[0, 1, 2, 3, 4], 0..rows.len())
}

fn weighting(points: &[u32], times: u32, dataset: &Dataset) -> Weighting {
    ["x", "a", "p", "q", "b", "r", "y", "s", "t"].iter().zip(points).fold(
        Recipe::start(dataset).weighting,
        |weighting, (code, points)| {
            let id = dataset.framework.find(code).unwrap();
            weighting.with(id, (points * times).to_string().parse().unwrap())
        },
    )
}

/// The ranking by a method, if the figures can be ranked by it.
fn ranked(dataset: &Dataset, method: &Method, points: &[u32]) -> Option<(Prepared, Ranking)> {
    let prepared = Prepared::by(dataset, method).ok()?;
    let ranking = Ranking::by(&prepared, &weighting(points, 1, dataset), &dataset.framework).1;
    Some((prepared, ranking))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn the_order_of_rows_and_of_columns_in_files_changes_nothing(rows in any_rows(), method in any_method(), points in any_points()) {
        let (straight, turned) = (plain(&rows), package(&rows, TURNED, &[3, 0, 4, 2, 1], (0..rows.len()).rev()));
        let scores = |dataset: &Dataset| ranked(dataset, &method, &points).map(|(_, ranking)| ranking.composite.scores);
        let (one, other) = (scores(&straight), scores(&turned));
        prop_assert_eq!(one.is_some(), other.is_some());
        for (a, b) in one.into_iter().flatten().zip(other.into_iter().flatten()) {
            // Correlations and eigenvectors are summed in the order of columns: level but for rounding.
            prop_assert!((a - b).abs() <= 1e-5 * a.abs().max(1.0), "{a} and {b}");
        }
    }

    #[test]
    fn by_points_not_even_a_bit_changes(rows in any_rows(), method in any_method(), points in any_points()) {
        let method = method.by_points();
        let (straight, turned) = (plain(&rows), package(&rows, TURNED, &[3, 0, 4, 2, 1], (0..rows.len()).rev()));
        let scores = |dataset: &Dataset| ranked(dataset, &method, &points).map(|(_, ranking)| ranking.composite.scores);
        prop_assert_eq!(scores(&straight), scores(&turned));
    }

    #[test]
    fn what_aspects_make_of_a_score_sums_to_it_and_so_does_what_is_below(rows in any_rows(), method in any_method(), points in any_points()) {
        let dataset = plain(&rows);
        let Some((_, ranking)) = ranked(&dataset, &method, &points) else { return Ok(()) };
        let framework = &dataset.framework;
        for place in &ranking.places {
            let near = |a: f64, b: f64| (a - b).abs() <= 1e-9 * a.abs().max(b.abs()).max(1.0);
            let sum: f64 = contributions(&ranking, framework, place.unit).iter().filter_map(|c| c.points).sum();
            prop_assert!(near(sum, place.score), "{sum} for {}", place.score);
            for id in framework.ids().filter(|&id| framework.node(id).indicator.is_none()) {
                let children = &framework.node(id).children;
                let sum: f64 = children.iter().filter_map(|&child| added(&ranking, child, None, place.unit)).sum();
                let Contribution { points, most, .. } = contribution(&ranking, framework, id, place.unit);
                // Of what a unit has nothing at all, and nothing is filled in, nothing is told.
                prop_assert_eq!(points.is_none(), children.iter().all(|&child| added(&ranking, child, None, place.unit).is_none()));
                let Some(whole) = points else { continue };
                prop_assert!(near(sum, whole), "{sum} for {whole}");
                prop_assert!(most.is_none_or(|most| whole <= most + 1e-9 * most.abs().max(1.0)), "{whole} of {most:?}");
            }
        }
    }

    #[test]
    fn ranks_go_from_one_and_ties_share_the_smaller(rows in any_rows(), method in any_method(), points in any_points()) {
        let dataset = plain(&rows);
        let Some((prepared, ranking)) = ranked(&dataset, &method, &points) else { return Ok(()) };
        prop_assert_eq!(ranking.places.len(), prepared.screened.ranked.len());
        for place in &ranking.places {
            prop_assert!(place.score.is_finite());
            let tie = ranking.composite.tolerance(None);
            let better = ranking.composite.scores.iter().filter(|&&s| s - place.score > tie).count();
            prop_assert_eq!(place.rank, better + 1);
        }
    }

    #[test]
    fn points_doubled_change_nothing(rows in any_rows(), method in any_method(), points in any_points()) {
        let dataset = plain(&rows);
        let Ok(prepared) = Prepared::by(&dataset, &method) else { return Ok(()) };
        let scores = |times| Ranking::by(&prepared, &weighting(&points, times, &dataset), &dataset.framework).1.composite.scores;
        prop_assert_eq!(scores(1), scores(2));
    }

    #[test]
    fn a_column_scaled_or_shifted_keeps_every_rank(
        rows in any_rows(), column in 0_usize..5, scale in 1_i32..50, shift in -2000_i32..2000,
        normalise in prop::sample::select(&["minmax", "minmax(1,100)", "zscore", "zscore(0,1)"][..]), points in any_points(),
    ) {
        let method = method(&[("normalise", normalise)]);
        let moved: Vec<Row> = rows.iter().map(|row| {
            let mut row = *row;
            row[column] = row[column].map(|v| v * scale + shift);
            row
        }).collect();
        let both = [&rows, &moved].map(|rows| ranked(&plain(rows), &method, &points));
        let [Some((_, before)), Some((_, after))] = both else { return Ok(()) };
        for pair in before.places.windows(2).filter(|pair| pair[0].score - pair[1].score > 1e-9) {
            prop_assert!(after.composite.scores[pair[0].unit.0] > after.composite.scores[pair[1].unit.0]);
        }
    }

    #[test]
    fn doing_better_never_scores_less(
        rows in any_rows(), unit in 0_usize..24, column in 0_usize..5, by in 1_i32..200,
        mean in prop::sample::select(aggregations()), impute in prop::sample::select(imputations()), points in any_points(),
    ) {
        // Between goalposts that are held no other figure moves with it, and none is zero.
        let posts = "goalposts(p:0:1000,q:0:1000,r:0:1000,s:0:1000,t:0:1000)";
        let method = method(&[("treat", "none"), ("normalise", posts), ("impute", &impute), ("aggregate", &mean), ("cover", "0.5")]);
        let unit = unit % rows.len();
        let Some(figure) = rows[unit][column] else { return Ok(()) };
        let mut better = rows.clone();
        // Less of q is better.
        better[unit][column] = Some(if column == 1 { (figure - by).max(1) } else { figure + by });
        let score = |rows: &Vec<Row>| {
            let dataset = plain(rows);
            let (prepared, ranking) = ranked(&dataset, &method, &points)?;
            let at = prepared.screened.find(UnitId(unit))?;
            Some(ranking.composite.scores[at.0])
        };
        if let (Some(before), Some(after)) = (score(&rows), score(&better)) {
            prop_assert!(after >= before - 1e-9, "{before} to {after}");
        }
    }

    #[test]
    fn a_node_without_points_is_no_matter_to_a_unit_that_lacks_nothing(
        rows in any_rows(), unit in 0_usize..24, column in 0_usize..5, other in 1_i32..400,
        mean in prop::sample::select(aggregations()), points in any_points(),
    ) {
        let posts = "goalposts(p:0:1000,q:0:1000,r:0:1000,s:0:1000,t:0:1000)";
        let method = method(&[("treat", "none"), ("normalise", posts), ("aggregate", &mean), ("cover", "0.5")]);
        let mut points = points;
        // x, a, p, q, b, r, y, s, t: its own are none, those of a sibling some. r has no sibling in its theme, so its theme has none.
        let [own, sibling] = [[2, 3], [3, 2], [4, 1], [7, 8], [8, 7]][column];
        (points[own], points[sibling]) = (0, 30);
        let unit = unit % rows.len();
        let mut moved = rows.clone();
        moved[unit] = rows[unit].map(|cell| cell.or(Some(7)));
        let whole = moved.clone();
        moved[unit][column] = Some(other);
        let score = |rows: &Vec<Row>| {
            let dataset = plain(rows);
            let (prepared, ranking) = ranked(&dataset, &method, &points)?;
            let at = prepared.screened.find(UnitId(unit))?;
            Some(ranking.composite.scores[at.0])
        };
        prop_assert_eq!(score(&whole), score(&moved));
    }

    #[test]
    fn the_trail_recomputes_every_figure_and_sums_to_the_score(rows in any_rows(), method in any_method(), points in any_points()) {
        let dataset = plain(&rows);
        let Some((prepared, ranking)) = ranked(&dataset, &method, &points) else { return Ok(()) };
        for place in &ranking.places {
            let trail = CalculationTrace::of(&dataset, &prepared, &ranking, place.unit);
            for step in &trail.steps {
                let ValueOrigin::Figure(Figured { raw, treated, scale }) = &step.from else { continue };
                prop_assert_eq!(scale.treated(*raw), *treated);
                let (on, stood) = (scale.on(*treated), step.on.unwrap());
                prop_assert!((on - stood).abs() <= 1e-9 * on.abs().max(1.0), "{on} for {stood} by {:?}", scale.formula);
            }
            prop_assert!((trail.sum(None) - place.score).abs() <= 1e-9 * place.score.abs().max(1.0));
            prop_assert_eq!(trail.joins.is_empty(), method.is_linear());
            prop_assert!(trail.joins.last().is_none_or(|join| join.score == place.score));
        }
    }

    #[test]
    fn a_bar_for_the_whole_or_for_any_node_adds_up_to_its_score(rows in any_rows(), method in any_method(), points in any_points()) {
        let dataset = plain(&rows);
        let Some((_, ranking)) = ranked(&dataset, &method, &points) else { return Ok(()) };
        let framework = &dataset.framework;
        for place in &ranking.places {
            for by in framework.ids().map(Some).chain([None]) {
                let score = by.map_or(Some(place.score), |node| ranking.composite.on(node, place.unit));
                let below = match by {
                    None => framework.aspects().to_vec(),
                    Some(node) if framework.node(node).children.is_empty() => vec![node],
                    Some(node) => framework.node(node).children.clone(),
                };
                let parts: Vec<f64> = below.iter().filter_map(|&id| added(&ranking, id, by, place.unit)).collect();
                let drawn: f64 = below.iter().map(|&id| length(&ranking, id, by, place.unit)).sum();
                let Some(score) = score else {
                    prop_assert!(parts.is_empty() && drawn == 0.0, "{parts:?} of nothing");
                    continue;
                };
                let sum: f64 = parts.iter().sum();
                prop_assert!((sum - score).abs() <= 1e-9 * score.abs().max(1.0), "{sum} for {score}");
                prop_assert!((-1e-9..=1.0 + 1e-9).contains(&drawn), "a bar of {drawn}");
            }
        }
    }

    #[test]
    fn a_method_is_written_as_it_reads(method in any_method()) {
        prop_assert_eq!(Method::of_code(&method.code()), Some(method));
    }

    #[test]
    fn no_text_is_a_method_that_panics(text in "(minmax|zscore|ahp|bod|power|owa|goalposts|loggoalposts|log|\\(|\\)|,|:|\\.|1/|-?[0-9.]{0,9}|;|[a-t]){0,12}") {
        let rows = [[Some(1), Some(2), Some(3), Some(4), Some(5)], [Some(2), Some(2), Some(9), Some(1), None]];
        let code = Method::default().code();
        for at in 1..6 {
            let mut parts: Vec<&str> = code.split(';').collect();
            parts[at] = &text;
            if let Some(method) = Method::of_code(&parts.join(";")) {
                let _ = ranked(&plain(&rows), &method, &[10; 9]);
            }
        }
    }
}
