//! Missing figures: where they are left out no view, file or sentence has a figure in their place; where they are filled each
//! sentence says with what.

#[path = "methods/mod.rs"]
mod methods;
#[path = "packages/mod.rs"]
mod packages;
#[path = "render/mod.rs"]
mod render;

use std::fmt::Write;

use methods::method;
use packages::Files;
use proptest::prelude::*;
use tenfold::{
    chart::{CalculationTrace, Entry, Profile, ScoreBreakdown, SideBySide, ValueOrigin},
    dataset::{Dataset, NodeId, RankedId, UnitId, read_csv},
    export::{calculation_csv, ranking_csv, structure_csv},
    link::Language,
    ranking::{Fill, Imputation, Prepared, Ranking, Recipe, statistics::Influence},
    ui::{Scene, components, downloads, i18n},
};

/// The file of the issue: x has no figure on the last of five.
const HOLE: &str = "Town,A,B,C,D,E\nx,10,10,10,10,\ny,0,0,0,0,0\nz,5,5,5,5,10\nw,1,2,3,4,6\n";

/// Two aspects, the first with two themes. b has nothing in the theme of a lone indicator, c nothing in the whole second aspect.
fn tree() -> Files {
    let framework = "code,parent,direction,name_en
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
    let units = "id,name_en,region_en\na,Alpha,North\nb,Beta,North\nc,Gamma,South\nd,Delta,South\ne,Epsilon,East\n";
    let values = "id,p,q,r,s,t\na,4,2,9,1,3\nb,7,,,5,2\nc,2,8,5,,\nd,9,1,4,4,6\ne,1,5,2,,8\n";
    Files::of(framework, units, values)
}

/// The rows of a CSV file by head and unit.
struct Csv(csv::StringRecord, Vec<csv::StringRecord>);

impl Csv {
    fn read(text: &str) -> Self {
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        let heads = reader.headers().unwrap().clone();
        Self(heads, reader.records().map(Result::unwrap).collect())
    }

    fn cell<'a>(&self, row: &'a csv::StringRecord, head: &str) -> &'a str {
        &row[self.0.iter().position(|other| other == head).unwrap_or_else(|| panic!("no {head}"))]
    }
}

/// Whether a unit, by its row in the table, has a figure on anything below a node.
fn knows(dataset: &Dataset, node: NodeId, unit: usize) -> bool {
    dataset.framework.indicators_within(node).any(|i| dataset.table.columns[i.column][unit].is_some())
}

/// Holds every view and file of a dataset against what is published, where missing figures are left out.
#[track_caller]
fn missing_is_missing(dataset: &Dataset, query: &str) {
    let framework = &dataset.framework;
    let query = format!("impute=none&{query}");
    for node in framework.ids() {
        let code = &framework.node(node).code;
        let scene = render::scene(dataset.clone(), &format!("{query}&top=all&by={code}"), Language::English);
        assert_eq!(scene.prepared.method.impute, Imputation::None, "{query} was refused");
        let ranked = scene.prepared.screened.ranked.iter().copied();
        let (with, without): (Vec<UnitId>, Vec<UnitId>) = ranked.partition(|&unit| knows(dataset, node, unit.0));
        let mut rows: Vec<UnitId> = scene.top_ten.rows.iter().map(|row| row.unit).collect();
        rows.sort_unstable();
        assert_eq!((rows, &scene.top_ten.unplaced), (with.clone(), &without), "by {code}");
        assert_eq!(scene.top_ten.of, with.len());
        let place = |unit: usize| scene.top_ten.rows.iter().position(|row| row.unit == UnitId(unit));
        assert!(with.iter().all(|&unit| place(unit.0).is_some_and(|at| scene.top_ten.rows[at].rank <= at + 1)));
        // What is downloaded names them, and each part that a row has no figure on is a dash.
        let tabled = downloads::tabled(&scene);
        for &unit in without.iter().take(6) {
            assert!(tabled.caption.contains(&scene.full_name(unit)), "{}", tabled.caption);
        }
        let parts = &framework.node(node).children;
        for (row, cells) in scene.top_ten.rows.iter().zip(&tabled.rows) {
            for (part, cell) in parts.iter().zip(&cells[cells.len() - parts.len()..]) {
                assert_eq!(cell == "–", !knows(dataset, *part, row.unit.0), "{cells:?}");
            }
        }
    }
    let scene = render::scene(dataset.clone(), &query, Language::English);
    let Scene { prepared, ranking, .. } = &scene;
    files(dataset, prepared, ranking);
    for place in &ranking.places {
        card(dataset, prepared, ranking, place.unit.0);
    }
    comparisons(&scene);
    influences(dataset, prepared, ranking);
}

fn files(dataset: &Dataset, prepared: &Prepared, ranking: &Ranking) {
    let Dataset { framework, table, .. } = dataset;
    let csv = Csv::read(&ranking_csv(dataset, prepared, ranking, "en", ""));
    for (row, place) in csv.1.iter().zip(&ranking.places) {
        let unit = prepared.screened.unit(place.unit);
        for &aspect in framework.aspects() {
            let cell = csv.cell(row, &framework.node(aspect).code);
            assert_eq!(cell.is_empty(), !knows(dataset, aspect, unit.0), "{row:?}");
        }
        let missing = table.columns.len() - table.filled(unit);
        assert_eq!((csv.cell(row, "imputed"), csv.cell(row, "left_out")), ("0", missing.to_string().as_str()));
    }
    let csv = Csv::read(&calculation_csv(dataset, prepared, ranking, "en", ""));
    let (mut shares, mut points) = (vec![0.0; table.units.len()], vec![0.0; table.units.len()]);
    for row in &csv.1 {
        let unit = table.find(csv.cell(row, "unit")).unwrap();
        let numbers = ["raw", "treated", "normalised", "share", "points"].map(|head| csv.cell(row, head));
        let empty = numbers[0].is_empty();
        assert!(numbers.iter().all(|cell| cell.is_empty() == empty), "{row:?}");
        assert_eq!(csv.cell(row, "imputed"), "no");
        if !empty {
            shares[unit.0] += numbers[3].parse::<f64>().unwrap();
            points[unit.0] += numbers[4].parse::<f64>().unwrap();
        }
    }
    for place in &ranking.places {
        let unit = prepared.screened.unit(place.unit);
        let near = |a: f64, b: f64| (a - b).abs() <= 1e-9 * b.abs().max(1.0);
        assert!(
            near(shares[unit.0], 1.0) && near(points[unit.0], place.score),
            "{} {}",
            shares[unit.0],
            points[unit.0]
        );
    }
    let csv = Csv::read(&structure_csv(dataset, prepared, ranking, "en", ""));
    let left_out: usize = csv.1.iter().filter_map(|row| csv.cell(row, "left_out").parse::<usize>().ok()).sum();
    assert_eq!(left_out, prepared.imputed.holes_in_all());
}

fn card(dataset: &Dataset, prepared: &Prepared, ranking: &Ranking, unit: usize) {
    let row = prepared.screened.unit(RankedId(unit));
    let account = ScoreBreakdown::of(ranking, &dataset.framework, RankedId(unit));
    for entry in account.groups.iter().flat_map(|group| group.parts.iter().chain([&group.whole])) {
        let Entry { added, bar, .. } = entry;
        let there = knows(dataset, added.node, row.0);
        assert_eq!([added.points.is_some(), added.most.is_some(), !bar.is_empty()], [there; 3], "{added:?}");
        // "12.1 of 7.7": what it adds is no more than what it could.
        let (points, most) = (added.points.unwrap_or(0.0), added.most.unwrap_or(0.0));
        assert!(points <= most + 1e-9 * most.abs().max(1.0), "{points} of {most}");
    }
    let trail = CalculationTrace::of(dataset, prepared, ranking, RankedId(unit));
    for (step, figure) in trail.steps.iter().zip(&Profile::of(dataset, prepared, row).figures) {
        let there = knows(dataset, step.node, row.0);
        assert_eq!([step.on.is_some(), step.share.is_some(), step.points.is_some()], [there; 3]);
        assert_eq!([figure.at.is_some(), figure.among.is_some()], [there; 2]);
        assert_eq!(matches!(step.from, ValueOrigin::LeftOut), !there);
    }
    assert!((trail.sum(None) - account.score).abs() < 1e-9 * account.score.abs().max(1.0));
    for join in &trail.joins {
        assert!(join.of.iter().all(|(node, ..)| knows(dataset, *node, row.0)));
        assert!((join.of.iter().map(|(.., share)| share).sum::<f64>() - 1.0).abs() < 1e-9, "{join:?}");
    }
}

fn comparisons(scene: &Scene) {
    let dataset = &scene.dataset;
    let units: Vec<UnitId> = scene.prepared.screened.ranked.iter().copied().take(4).collect();
    let comparison = SideBySide::of(&scene.context(), dataset, &units);
    for scores in comparison.families.iter().flat_map(|family| family.themes.iter().chain([&family.whole])) {
        for (unit, score) in units.iter().zip(&scores.scores) {
            assert_eq!(score.is_some(), knows(dataset, scores.node, unit.0));
        }
    }
    for lead in &comparison.leads {
        let both = |node: NodeId| [lead.ahead, lead.behind].iter().all(|&unit| knows(dataset, node, unit.0));
        assert!(lead.parts.iter().all(|(node, _)| both(*node)));
        let sum = lead.parts.iter().map(|(_, points)| points).sum::<f64>() + lead.one_sided.1;
        assert!((sum - lead.gap).abs() < 1e-9, "{sum} for {}", lead.gap);
    }
}

/// Correlations are of those that have a figure: each by hand.
fn influences(dataset: &Dataset, prepared: &Prepared, ranking: &Ranking) {
    for influence in Influence::all(ranking, &dataset.framework) {
        let units = 0..ranking.places.len();
        let known = units.filter(|&unit| knows(dataset, influence.node, prepared.screened.unit(RankedId(unit)).0));
        let known: Vec<usize> = known.collect();
        let x: Vec<f64> = known.iter().map(|&u| ranking.composite.on(influence.node, RankedId(u)).unwrap()).collect();
        let y: Vec<f64> = known.iter().map(|&u| ranking.composite.scores[u]).collect();
        let n = known.len().max(1) as f64;
        let (mx, my) = (x.iter().sum::<f64>() / n, y.iter().sum::<f64>() / n);
        let sum = |f: &dyn Fn(f64, f64) -> f64| x.iter().zip(&y).map(|(a, b)| f(a - mx, b - my)).sum::<f64>();
        let spread = (sum(&|a, _| a * a) * sum(&|_, b| b * b)).sqrt();
        match influence.correlation {
            Some(found) => assert!((found - sum(&|a, b| a * b) / spread).abs() < 1e-9, "{influence:?}"),
            None => assert!(spread <= 0.0),
        }
    }
}

#[test]
fn what_is_left_out_has_no_figure_in_any_view_or_file() {
    missing_is_missing(&read_csv("hole.csv", HOLE).unwrap(), "");
    missing_is_missing(&tree().dataset(), "cover=0.4");
    missing_is_missing(&tree().dataset(), "cover=0.4&normalise=zscore&w=p:30,y:90");
    missing_is_missing(&tree().dataset(), "cover=0.4&normalise=minmax(1,100)&aggregate=arithmetic.geometric.harmonic");
    missing_is_missing(&tenfold::bundled::dataset(), "cover=0.6");
}

#[test]
fn a_node_ranks_only_those_that_have_a_figure_and_says_so() {
    let scene = render::scene(read_csv("hole.csv", HOLE).unwrap(), "impute=none&by=e", Language::English);
    let rows: Vec<(&str, usize)> = scene.top_ten.rows.iter().map(|row| (scene.unit(row.unit), row.rank)).collect();
    assert_eq!(rows, [("z", 1), ("w", 2), ("y", 3)]);
    let said = downloads::tabled(&scene).caption;
    assert!(said.ends_with("1 town has no figure on “E” and is not ranked by it: x."), "{said}");
    assert!(components::spoken(&scene).ends_with("z is first: rank 1 of 3 units."), "{}", components::spoken(&scene));
    let chinese = render::scene(tree().dataset(), "cover=0.4&impute=none&by=y", Language::Chinese);
    assert!(downloads::tabled(&chinese).caption.ends_with("没有“Y”的数据，不按其排名：Gamma。"));
    // Filled, it is ranked like any other.
    let filled = render::scene(read_csv("hole.csv", HOLE).unwrap(), "by=e", Language::English);
    assert_eq!((filled.top_ten.rows.len(), filled.top_ten.unplaced.len()), (4, 0));
}

/// The sentence of the section on the method.
async fn said(dataset: Dataset, query: &str) -> String {
    let page = render::drawn(dataset, query, Language::English, |scene| components::method(scene)).await;
    let from = page.find(" figures. ").expect("so many are ranked") + " figures. ".len();
    page[from..][..page[from..].find("</p>").unwrap()].to_owned()
}

#[tokio::test]
async fn each_sentence_on_filled_figures_says_what_was_done() {
    let hole = || read_csv("hole.csv", HOLE).unwrap();
    let ends = "and counted (†) beside each name.";
    // Nothing stands above an indicator of a flat file: the column's mean, whatever rule was chosen.
    let mean = format!("1 of 20 cells is filled with the indicator’s average over all ranked, {ends}");
    for query in ["", "impute=aspect", "impute=mean"] {
        assert_eq!(said(hole(), query).await, mean, "{query}");
    }
    let median = format!("1 of 20 cells is filled with the indicator’s median over all ranked, {ends}");
    assert_eq!(said(hole(), "impute=median").await, median);
    assert_eq!(said(hole(), "impute=group").await, mean, "a flat file has no regions");
    assert_eq!(
        said(hole(), "impute=none").await,
        "1 of 20 cells is missing and left out, counted (†) beside each name; the weights of what is known beside them grow."
    );
    // b lacks q, beside p, and r, alone in its theme; c lacks s and t, all of its aspect; e lacks s, beside t.
    let tree = || tree().dataset();
    assert_eq!(
        said(tree(), "cover=0.4").await,
        "5 of 25 cells are filled, 1 with the unit’s own average in the theme, 2 with the unit’s own average in the aspect and \
         2 with the indicator’s average over all ranked. They are counted (†) beside each name."
    );
    assert_eq!(
        said(tree(), "cover=0.4&impute=group").await,
        "5 of 25 cells are filled, 1 with the indicator’s average over all ranked and 4 with the indicator’s average in the \
         unit’s region. They are counted (†) beside each name."
    );
}

#[test]
fn what_was_done_to_a_cell_is_what_it_holds() {
    let dataset = tree().dataset();
    for impute in ["theme", "aspect", "mean", "median", "group", "none"] {
        let prepared = Prepared::by(&dataset, &method(&[("cover", "0.4"), ("impute", impute)])).unwrap();
        let mean = |values: Vec<f64>| (!values.is_empty()).then(|| values.iter().sum::<f64>() / values.len() as f64);
        for (column, cells) in prepared.normalised.columns.iter().enumerate() {
            for (unit, cell) in cells.iter().enumerate() {
                let of = |units: &mut dyn Iterator<Item = usize>| mean(units.filter_map(|u| cells[u]).collect());
                let region = |unit: usize| &dataset.table.unit(prepared.screened.unit(RankedId(unit))).region;
                let mut sorted: Vec<f64> = cells.iter().flatten().copied().collect();
                sorted.sort_by(f64::total_cmp);
                let expected = match prepared.imputed.fill(column, RankedId(unit)) {
                    None => *cell,
                    Some(Fill::Own(node)) => {
                        let within = dataset.framework.indicators_within(node);
                        mean(within.filter_map(|i| prepared.normalised.columns[i.column][unit]).collect())
                    }
                    Some(Fill::Mean) => of(&mut (0..cells.len())),
                    Some(Fill::Median) => {
                        let half = sorted.len() / 2;
                        Some(if sorted.len() % 2 == 1 {
                            sorted[half]
                        } else {
                            f64::midpoint(sorted[half - 1], sorted[half])
                        })
                    }
                    Some(Fill::Region) => of(&mut (0..cells.len()).filter(|&other| region(other) == region(unit))),
                    Some(Fill::Middle) => Some(50.0),
                    Some(Fill::LeftOut) => None,
                };
                assert_eq!(prepared.imputed.fill(column, RankedId(unit)).is_none(), cell.is_some());
                assert_eq!(
                    prepared.imputed.at(column, RankedId(unit)),
                    expected,
                    "{impute}, column {column}, unit {unit}"
                );
            }
        }
    }
}

#[tokio::test]
async fn a_card_says_of_a_figure_that_is_left_out_that_it_is_missing() {
    let dataset = || read_csv("hole.csv", HOLE).unwrap();
    let l = Language::English;
    let page = |query: &'static str| render::drawn(dataset(), query, l, |scene| components::card(scene));
    let left_out = page("impute=none&focus=x").await;
    assert!(left_out.contains(i18n::not_counted(l)) && left_out.contains(i18n::left_out_of(l)));
    assert!(!left_out.contains(i18n::filled_in(l)) && !left_out.contains("class=\"hole\""));
    assert!(left_out.contains("Without a dot: no source gave the figure, and it is left out (1 of 5)."));
    let filled = page("focus=x").await;
    assert!(filled.contains(i18n::filled_in(l)) && filled.contains("class=\"hole\""));
    assert!(filled.contains("no figure; the mean of all is 53.33"), "{filled}");
}

fn any_rows() -> impl Strategy<Value = Vec<[Option<i32>; 5]>> {
    let cell = || prop::option::weighted(0.7, 1_i32..400);
    prop::collection::vec([cell(), cell(), cell(), cell(), cell()], 3..12)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn no_view_has_a_figure_for_what_is_left_out(
        rows in any_rows(), flat in any::<bool>(),
        scale in prop::sample::select(&["minmax", "zscore", "rank", "percentile", "borda", "minmax(1,100)"][..]),
    ) {
        let dataset = if flat {
            let mut text = "Town,p,q,r,s,t\n".to_owned();
            for (at, row) in rows.iter().enumerate() {
                let cells: Vec<String> = row.iter().map(|cell| cell.map_or(String::new(), |v| v.to_string())).collect();
                let _ = writeln!(text, "n{at:02},{}", cells.join(","));
            }
            read_csv("rows.csv", &text).unwrap()
        } else {
            let (mut units, mut values) = ("id,name_en\n".to_owned(), "id,p,q,r,s,t\n".to_owned());
            for (at, row) in rows.iter().enumerate() {
                let cells: Vec<String> = row.iter().map(|cell| cell.map_or(String::new(), |v| v.to_string())).collect();
                let _ = writeln!(units, "n{at:02},N{at}");
                let _ = writeln!(values, "n{at:02},{}", cells.join(","));
            }
            let mut files = tree();
            for (name, text) in &mut files.0 {
                match name.as_str() {
                    "units.csv" => text.clone_from(&units),
                    "values.csv" => text.clone_from(&values),
                    _ => {}
                }
            }
            files.dataset()
        };
        let method = method(&[("cover", "0.2"), ("impute", "none"), ("normalise", scale)]);
        prop_assume!(Prepared::by(&dataset, &method).is_ok());
        let points = Recipe::start(&dataset).weighting;
        let (_, ranking) = Ranking::by(&Prepared::by(&dataset, &method).unwrap(), &points, &dataset.framework);
        prop_assert!(ranking.places.iter().all(|place| place.score.is_finite()));
        missing_is_missing(&dataset, &format!("cover=0.2&normalise={scale}"));
    }
}
