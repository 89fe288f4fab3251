//! Exact ties: units whose scores are equal on paper share a rank, whatever rounding makes of their sums.

#[path = "methods/mod.rs"]
mod methods;
#[path = "packages/mod.rs"]
mod packages;
#[path = "ranked/mod.rs"]
mod ranked;
#[path = "scenes/mod.rs"]
mod scenes;

use std::{collections::HashMap, fmt::Write};

use methods::method;
use packages::Files;
use proptest::prelude::*;
use ranked::Ranked;
use tenfold::{
    chart::{CloseGroups, Lead, Neighbours, Selection},
    dataset::{Dataset, NodeId, RankedId, read_csv},
    export::ranking_csv,
    link::Stamp,
    ranking::{Edition, Method, Prepared, Ranking, Weighting, order, statistics::rank_bounds_from_missing},
    robustness::{
        Criteria, LeaderCounter, Level, MethodSweep, RankByMethodCounter, RankCounter, SobolCounter, WeightBounds,
        WeightDistribution, WeightSampler, expected_rank, winning,
    },
};

/// The permutations of five figures, between a unit that has ten everywhere and one that has nothing.
const TIES: &str = include_str!("tables/ties.csv");

impl Ranked {
    fn ties() -> Self {
        Self::by(read_csv("ties.csv", TIES).unwrap(), &Method::default())
    }

    /// The ranked unit with an id.
    fn unit(&self, id: &str) -> usize {
        let row = self.dataset.table.find(id).unwrap();
        self.prepared.screened.ranked.binary_search(&row).unwrap()
    }

    /// The rank of the unit with an id.
    fn rank(&self, id: &str) -> usize {
        self.ranking.rank(RankedId(self.unit(id)))
    }

    /// The ranks by id.
    fn ranks(&self) -> HashMap<&str, usize> {
        self.by_id(&self.ranking.places)
    }

    /// The ranks on a node by id.
    fn ranks_on(&self, node: NodeId) -> HashMap<&str, usize> {
        let selection = Selection { by: Some(node), ..Selection::first(10) };
        self.by_id(&selection.places(&self.dataset, &self.prepared, &self.ranking))
    }

    fn by_id(&self, places: &[tenfold::ranking::Place]) -> HashMap<&str, usize> {
        let id = |unit: usize| self.dataset.table.unit(self.prepared.screened.unit(RankedId(unit))).id.as_str();
        places.iter().map(|place| (id(place.unit.0), place.rank)).collect()
    }
}

#[test]
fn the_permutations_of_five_figures_share_a_rank() {
    let case = Ranked::ties();
    let shown: Vec<(usize, usize)> = case.ranking.places.iter().map(|p| (p.rank, p.unit.0)).collect();
    assert_eq!((shown[0].0, shown[121].0, shown.len()), (1, 122, 122));
    assert!(shown[1..121].iter().all(|(rank, _)| *rank == 2), "{shown:?}");
    assert!(shown[1..121].is_sorted(), "by id within the tie");
    let scores = &case.ranking.composite.scores;
    assert!(
        shown[1..121].windows(2).any(|pair| scores[pair[0].1] < scores[pair[1].1]),
        "rounding alone says otherwise"
    );
    assert_eq!(Prepared::of(&case.dataset), case.prepared, "the page's own way is the same");
}

#[test]
fn every_view_of_a_tie_says_the_same() {
    let case = Ranked::ties();
    let context = case.context();
    let closeness = CloseGroups::of(&context, 10);
    let tie = closeness.groups.iter().find(|group| group.first == 1).unwrap();
    assert!(tie.is_tied() && closeness.outside.iter().all(|o| o.rank == 2 && o.gap == 0.0), "{closeness:?}");
    let neighbours = Neighbours::all(&context, &closeness);
    assert!(neighbours[1..].iter().all(|pair| pair.is_tied() && pair.nearest.is_none()));
    let row = |turn: usize| case.prepared.screened.ranked[case.ranking.places[turn].unit.0];
    let lead = Lead::of(&context, &case.dataset, row(1), row(50)).unwrap();
    assert_eq!((lead.gap, lead.nearest), (0.0, None));
    let csv = ranking_csv(&case.dataset, &case.prepared, &case.ranking, "en", "");
    assert_eq!(csv.lines().filter(|line| line.starts_with("2,")).count(), 120);
    let stamp = Stamp::of(Edition::of(&case.dataset, &case.prepared), &case.dataset, &case.prepared, &case.ranking);
    let ranked = case.ranking.places.len();
    assert_eq!(stamp.units(&case.dataset.table, ranked), Some((0..10).map(row).collect()), "the first ten by id");
    // What is drawn, too, and the static page is drawn from the same.
    let scene = scenes::scene(read_csv("ties.csv", TIES).unwrap(), "");
    assert!(scene.top_ten.rows[1..].iter().all(|row| row.rank == 2));
    // By every method on a line of percentiles, ranks or z-scores, permutations stay permutations.
    let mut many = MethodSweep::new(&case.prepared.method, &case.dataset);
    while many.step(&case.dataset, &case.weighting) {}
    let first = &many.tried[0];
    assert_eq!(first.ranks.iter().filter(|rank| **rank == 2).count(), 120);
    let (weighting, framework) = (&case.weighting, &case.dataset.framework);
    let of_holes =
        rank_bounds_from_missing(&case.prepared, weighting, &case.ranking, framework, RankedId(case.unit("p1")));
    assert_eq!(of_holes, (2, 2));
}

#[test]
fn whoever_is_tied_is_not_ahead_in_swaps_ranges_and_reaches() {
    let case = Ranked::ties();
    let context = case.context();
    let [one, other] = [case.ranking.places[1].unit, case.ranking.places[60].unit];
    for (ahead, behind) in [(one, other), (other, one)] {
        let swap = context.swap(Level::Indicators, ahead, behind).found().unwrap();
        assert!(swap.distance < 1e-9, "they are level: {}", swap.distance);
        let after = context.under(&swap.weighting);
        assert!(after.rank(behind) < after.rank(ahead), "and a hair parts them");
    }
    let top = case.ranking.places[0].unit;
    for unit in [one, other, top] {
        let range = &context.ranges(&[unit], WeightBounds::All)[0];
        for end in [&range.best, &range.worst] {
            assert_eq!(context.under(&end.witness).rank(unit), end.rank);
            assert!(end.is_exact(), "{range:?}");
        }
        // Each permutation is first of all where weights are ordered as its figures are, and last where they are turned.
        assert_eq!((range.best.rank, range.worst.rank), if unit == top { (1, 1) } else { (2, 121) });
    }
    let reach = context.reach(one, 2).unwrap().found().unwrap();
    assert_eq!((reach.distance, reach.rank), (0.0, 2));
}

/// A theme of three figures, in which a missing figure is the mean of the other two, and one that nobody lacks.
const THEME: &str = "code,parent,direction,name_en\nt,,,T\na,t,+,A\nb,t,+,B\nc,t,+,C\nd,,+,D\n";

/// For each two tenths with a tenth in the middle: a unit that lacks the third, and one that has the mean of the two.
fn means(impute: &str) -> Ranked {
    let (mut units, mut values) = ("id,name_en\n".to_owned(), "id,a,b,c,d\n".to_owned());
    for a in 0..=9 {
        for b in (0..=9).filter(|b| (a + b) % 2 == 0) {
            let c = i32::midpoint(a, b);
            writeln!(units, "lacks-{a}-{b},L{a}-{b}\nknown-{a}-{b},K{a}-{b}").unwrap();
            let tenth = |v: i32| format!("{}.{}", v / 10, v % 10);
            let [a_, b_, c_] = [a, b, c].map(tenth);
            writeln!(values, "lacks-{a}-{b},{a_},{b_},,0.5\nknown-{a}-{b},{a_},{b_},{c_},0.5").unwrap();
        }
    }
    let posts = "goalposts(a:0:0.9,b:0:0.9,c:0:0.9,d:0:0.9)";
    let by = method(&[("treat", "none"), ("normalise", posts), ("cover", "0.7"), ("impute", impute)]);
    Ranked::by(Files::of(THEME, &units, &values).dataset(), &by)
}

fn pairs(case: &Ranked) -> Vec<(usize, usize)> {
    (0..=9)
        .flat_map(|a| (0..=9).filter(move |b| (a + b) % 2 == 0).map(move |b| (a, b)))
        .map(|(a, b)| (case.unit(&format!("lacks-{a}-{b}")), case.unit(&format!("known-{a}-{b}"))))
        .collect()
}

#[test]
fn who_lacks_a_figure_that_is_left_out_ties_with_who_has_the_mean_of_the_others() {
    let case = means("none");
    let [theme, column] = ["t", "c"].map(|code| case.dataset.framework.find(code).unwrap());
    let on = |unit: usize| case.ranking.composite.on(theme, RankedId(unit)).unwrap();
    let (on_theme, on_column) = (case.ranks_on(theme), case.ranks_on(column));
    let id = |unit: usize| case.dataset.table.unit(case.prepared.screened.unit(RankedId(unit))).id.as_str();
    let pairs = pairs(&case);
    assert!(pairs.iter().any(|&(one, other)| on(one) != on(other)), "rounding parts some of them");
    for &(one, other) in &pairs {
        assert_eq!(case.ranking.rank(RankedId(one)), case.ranking.rank(RankedId(other)));
        assert_eq!(on_theme[id(one)], on_theme[id(other)]);
        assert_eq!((on_column.contains_key(id(one)), on_column.contains_key(id(other))), (false, true));
        let rows = [one, other].map(|unit| case.prepared.screened.unit(RankedId(unit)));
        let lead = Lead::of(&case.context(), &case.dataset, rows[0], rows[1]).unwrap();
        let parts = lead.parts.iter().map(|(_, points)| points).sum::<f64>() + lead.one_sided.1;
        assert_eq!((lead.gap, lead.one_sided.0), (0.0, 1), "what only one of them has is told apart");
        assert!(parts.abs() < 1e-9, "{lead:?}");
    }
    // Of the figures that are known, the same are level.
    assert_eq!(on_column.len(), pairs.len());
    let ranks: std::collections::BTreeSet<usize> = on_column.values().copied().collect();
    assert_eq!(ranks.len(), 10);
}

#[test]
fn a_mean_that_fills_a_hole_ties_with_the_figure_that_it_is() {
    let case = means("theme");
    let column = case.dataset.framework.find("c").unwrap();
    let pairs = pairs(&case);
    let cells = case.ranking.composite.all_on(column).known();
    assert!(pairs.iter().any(|&(one, other)| cells[one] != cells[other]), "rounding parts some of them");
    let criteria = Criteria::indicators(&case.prepared);
    let by_node = order(&cells, case.ranking.composite.tolerance(Some(column)));
    let rank_on = |unit: usize| by_node.iter().find(|place| place.unit == RankedId(unit)).unwrap().rank;
    for &(one, other) in &pairs {
        assert_eq!(case.ranking.rank(RankedId(one)), case.ranking.rank(RankedId(other)));
        assert_eq!(rank_on(one), rank_on(other));
        assert_eq!(winning(&criteria.lead(RankedId(one), RankedId(other))), 0.0);
        assert_eq!(expected_rank(&criteria, RankedId(one)), expected_rank(&criteria, RankedId(other)));
        assert_eq!(
            case.context().swap(Level::Indicators, RankedId(one), RankedId(other)),
            tenfold::robustness::SearchOutcome::Impossible
        );
    }
    let units: Vec<RankedId> = pairs.iter().flat_map(|&(one, other)| [one, other]).map(RankedId).collect();
    let mut counted = RankCounter::new(&criteria, &units);
    counted.draw(&mut WeightSampler::new(WeightDistribution::All(4)), 2000);
    let mut anew = RankByMethodCounter::new(units.clone(), case.ranking.places.len());
    anew.draw(&mut WeightSampler::new(WeightDistribution::All(4)), 200, &case.prepared, &case.dataset.framework);
    for found in [&counted.found, &anew.found] {
        for (at, pair) in units.chunks(2).enumerate() {
            let (one, other) = (2 * at, 2 * at + 1);
            assert_eq!(found.ranks[one], found.ranks[other], "{pair:?}");
            assert_eq!(found.wins[one][other] + found.wins[other][one], 0, "{pair:?}");
        }
    }
    let mut leaders = LeaderCounter::new(&criteria, 10);
    leaders.draw(&mut WeightSampler::new(WeightDistribution::All(4)), 400);
    assert_eq!(leaders.found.first.iter().sum::<u32>(), 400);
    let [one, other] = [pairs[30].0, pairs[30].1].map(|unit| {
        let mut drivers = SobolCounter::new(&criteria, RankedId(unit), vec![0.25; 4], 0.25);
        drivers.draw(50);
        drivers.found.sums
    });
    assert_eq!(one, other, "the same ranks under every draw");
}

/// Fractions, as on paper.
#[derive(Debug, Clone, Copy)]
struct Ratio(i128, i128);

impl Ratio {
    fn whole(value: i128) -> Self {
        Self(value, 1)
    }

    fn of(over: i128, under: i128) -> Self {
        fn gcd(a: i128, b: i128) -> i128 {
            if b == 0 { a.abs() } else { gcd(b, a % b) }
        }
        let by = gcd(over, under).max(1) * under.signum();
        Self(over / by, under / by)
    }

    fn plus(self, other: Self) -> Self {
        let shared = Self::of(self.1, other.1);
        // The least common multiple: this denominator times what the other has beside it.
        let whole = self.1 * shared.1;
        Self::of(self.0 * (whole / self.1) + other.0 * (whole / other.1), whole)
    }

    fn times(self, other: Self) -> Self {
        let (a, b) = (Self::of(self.0, other.1), Self::of(other.0, self.1));
        Self::of(a.0 * b.0, a.1 * b.1)
    }

    fn less(self, other: Self) -> Self {
        self.plus(Self(-other.0, other.1))
    }

    fn mean(of: &[Self]) -> Option<Self> {
        let sum = of.iter().copied().reduce(Self::plus)?;
        Some(sum.times(Self::of(1, of.len() as i128)))
    }
}

/// Ranks of exact scores: one more than the number of better ones.
fn exact_ranks(scores: &[Ratio]) -> Vec<usize> {
    scores.iter().map(|own| 1 + scores.iter().filter(|other| other.less(*own).0 > 0).count()).collect()
}

/// So many rows of one-decimal figures, some of them permutations of the row before.
fn any_figures(width: usize, most: i32) -> impl Strategy<Value = Vec<Vec<i32>>> {
    let row = (prop::collection::vec(0..=most, width), any::<prop::sample::Index>(), any::<bool>());
    prop::collection::vec(row, 2..40).prop_map(move |rows| {
        let mut all: Vec<Vec<i32>> = Vec::new();
        for (mut row, by, is_turned) in rows {
            if let Some(last) = all.last().filter(|_| is_turned) {
                row.clone_from(last);
                row.rotate_left(by.index(width));
                row.swap(by.index(width), width / 2);
            }
            all.push(row);
        }
        all
    })
}

fn tenths(value: i32) -> String {
    format!("{}.{}", value / 10, value % 10)
}

/// Twelve figures of 0 to 10, less is better, as a fragile states index has them.
fn fragile(rows: &[Vec<i32>]) -> Dataset {
    let codes: Vec<String> = (0..12).map(|k| format!("c{k:02}")).collect();
    let mut framework = "code,parent,direction,name_en\n".to_owned();
    for code in &codes {
        writeln!(framework, "{code},,-,{code}").unwrap();
    }
    let (mut units, mut values) = ("id,name_en\n".to_owned(), format!("id,{}\n", codes.join(",")));
    for (at, row) in rows.iter().enumerate() {
        writeln!(units, "u{at:03},U{at}").unwrap();
        let cells: Vec<String> = row.iter().map(|v| tenths(*v)).collect();
        writeln!(values, "u{at:03},{}", cells.join(",")).unwrap();
    }
    Files::of(&framework, &units, &values).dataset()
}

/// The publisher's method: held ends, nothing treated.
fn held() -> Method {
    let posts: Vec<String> = (0..12).map(|k| format!("c{k:02}:0:10")).collect();
    method(&[("treat", "none"), ("normalise", &format!("goalposts({})", posts.join(",")))])
}

/// Two aspects of three figures, one of them less is better.
const TREE: &str =
    "code,parent,direction,name_en\nx,,,X\np,x,+,P\nq,x,-,Q\nr,x,+,R\ny,,,Y\ns,y,+,S\nt,y,-,T\nu,y,+,U\n";
const LEAVES: [(&str, bool); 6] = [("p", true), ("q", false), ("r", true), ("s", true), ("t", false), ("u", true)];

/// Such a tree, its codes and ids written in another way, which changes the order of all sums.
fn tree(rows: &[Vec<Option<i32>>], codes: &dyn Fn(&str) -> String, ids: &dyn Fn(usize) -> String) -> Dataset {
    let mut framework = String::new();
    for line in TREE.lines() {
        let mut cells: Vec<String> = line.split(',').map(str::to_owned).collect();
        if cells[0] != "code" {
            cells[0] = codes(&cells[0]);
            cells[1] = if cells[1].is_empty() { String::new() } else { codes(&cells[1]) };
        }
        writeln!(framework, "{}", cells.join(",")).unwrap();
    }
    let heads: Vec<String> = LEAVES.iter().map(|(code, _)| codes(code)).collect();
    let (mut units, mut values) = ("id,name_en,region_en\n".to_owned(), format!("id,{}\n", heads.join(",")));
    for (at, row) in rows.iter().enumerate() {
        writeln!(units, "{},U{at},{}", ids(at), ["North", "South"][at % 2]).unwrap();
        let cells: Vec<String> = row.iter().map(|v| v.map_or(String::new(), tenths)).collect();
        writeln!(values, "{},{}", ids(at), cells.join(",")).unwrap();
    }
    Files::of(&framework, &units, &values).dataset()
}

fn pointed(dataset: &Dataset, points: &[u32], codes: &dyn Fn(&str) -> String) -> Weighting {
    ["x", "y", "p", "q", "r", "s", "t", "u"].iter().zip(points).fold(
        Weighting::even(&dataset.framework),
        |weighting, (code, points)| {
            let id = dataset.framework.find(&codes(code)).unwrap();
            weighting.with(id, points.to_string().parse().unwrap())
        },
    )
}

/// The scores of rows on paper: min-max, missing figures by the mean of the aspect or of the column, weighted means.
fn on_paper(rows: &[Vec<Option<i32>>], points: &[u32]) -> Vec<Ratio> {
    let cells: Vec<Vec<Option<Ratio>>> = LEAVES
        .iter()
        .enumerate()
        .map(|(column, (_, is_up))| {
            let known = || rows.iter().filter_map(|row| row[column]);
            let (low, high) = (known().min().unwrap_or(0), known().max().unwrap_or(0));
            let cell = |v: i32| match (low == high, is_up) {
                (true, _) => Ratio::of(1, 2),
                (false, true) => Ratio::of((v - low).into(), (high - low).into()),
                (false, false) => Ratio::of((high - v).into(), (high - low).into()),
            };
            rows.iter().map(|row| row[column].map(cell)).collect()
        })
        .collect();
    let filled = |column: usize, unit: usize| {
        let aspect = (column / 3) * 3..(column / 3) * 3 + 3;
        let own = || Ratio::mean(&aspect.filter_map(|c| cells[c][unit]).collect::<Vec<_>>());
        let all = || Ratio::mean(&cells[column].iter().flatten().copied().collect::<Vec<_>>());
        cells[column][unit].or_else(own).or_else(all).unwrap_or(Ratio::of(1, 2))
    };
    let shares = |points: &[u32]| -> Vec<Ratio> {
        let sum: u32 = points.iter().sum();
        let share =
            |p: &u32| if sum == 0 { Ratio::of(1, points.len() as i128) } else { Ratio::of((*p).into(), sum.into()) };
        points.iter().map(share).collect()
    };
    let [aspects, x, y] = [&points[..2], &points[2..5], &points[5..8]].map(shares);
    let score = |unit: usize| {
        let on = |shares: &[Ratio], from: usize| {
            (0..3).map(|k| shares[k].times(filled(from + k, unit))).reduce(Ratio::plus).unwrap()
        };
        aspects[0].times(on(&x, 0)).plus(aspects[1].times(on(&y, 3)))
    };
    (0..rows.len()).map(score).collect()
}

/// Rows of a tree: figures of few steps, so that many scores are equal, each unit ranked.
fn any_rows() -> impl Strategy<Value = Vec<Vec<Option<i32>>>> {
    let cell =
        || prop_oneof![3 => prop::option::weighted(0.93, 0_i32..=4), 1 => prop::option::weighted(0.93, 0_i32..=100)];
    prop::collection::vec(prop::collection::vec(cell(), 6), 2..24).prop_map(|mut rows| {
        let few: Vec<Vec<Option<i32>>> = rows.iter().take(3).cloned().collect();
        // Some that differ by the order of their figures alone.
        rows.extend(few.into_iter().map(|mut row| {
            row[..3].reverse();
            row[3..].rotate_left(1);
            row
        }));
        rows.retain(|row| row.iter().flatten().count() >= 4);
        rows
    })
}

/// Methods of every kind, the weights by points.
const KINDS: [[(&str, &str); 3]; 14] = [
    [("normalise", "minmax"), ("aggregate", "arithmetic"), ("impute", "theme")],
    [("normalise", "minmax"), ("aggregate", "arithmetic"), ("impute", "mean")],
    [("normalise", "minmax"), ("aggregate", "arithmetic"), ("impute", "none")],
    [("normalise", "minmax"), ("aggregate", "owa"), ("impute", "median")],
    [("normalise", "minmax"), ("aggregate", "power(2)"), ("impute", "theme")],
    [("normalise", "minmax"), ("aggregate", "power"), ("impute", "group")],
    [("normalise", "minmax(1,100)"), ("aggregate", "geometric"), ("impute", "theme")],
    [("normalise", "minmax(1,100)"), ("aggregate", "harmonic"), ("impute", "none")],
    [("normalise", "minmax(1,100)"), ("aggregate", "arithmetic.geometric"), ("impute", "mean")],
    [("normalise", "zscore"), ("aggregate", "arithmetic"), ("impute", "theme")],
    [("normalise", "zscore(0,1)"), ("aggregate", "copeland"), ("impute", "theme")],
    [("normalise", "percentile"), ("aggregate", "arithmetic.copeland"), ("impute", "aspect")],
    [("normalise", "rank"), ("aggregate", "geometric"), ("impute", "theme")],
    [("normalise", "borda"), ("aggregate", "arithmetic"), ("impute", "group")],
];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn ranks_are_those_of_whole_tenths(
        rows in any_figures(12, 100), points in prop::option::of(prop::collection::vec(1_u32..=100, 12)),
    ) {
        let dataset = fragile(&rows);
        let prepared = Prepared::by(&dataset, &held()).unwrap();
        let points = points.unwrap_or_else(|| vec![50; 12]);
        let weighting = Weighting::of(points.iter().map(|p| p.to_string().parse().unwrap()).collect(), &dataset.framework);
        let ranking = Ranking::by(&prepared, &weighting.unwrap(), &dataset.framework).1;
        // Less is better: the smaller the sum the better.
        let sum = |row: &Vec<i32>| -> i128 { -row.iter().zip(&points).map(|(v, p)| i128::from(*v) * i128::from(*p)).sum::<i128>() };
        let exact = exact_ranks(&rows.iter().map(|row| Ratio::whole(sum(row))).collect::<Vec<_>>());
        let ours: Vec<usize> = (0..rows.len()).map(|unit| ranking.rank(RankedId(unit))).collect();
        prop_assert_eq!(ours, exact);
    }

    #[test]
    fn ranks_are_those_of_fractions(rows in any_rows(), points in prop::option::of(prop::collection::vec(0_u32..=20, 8))) {
        prop_assume!(!rows.is_empty());
        let points = points.unwrap_or_else(|| vec![50; 8]);
        let same = |code: &str| code.to_owned();
        let dataset = tree(&rows, &same, &|at| format!("u{at:03}"));
        let prepared = Prepared::by(&dataset, &method(&[("treat", "none"), ("cover", "0.5")])).unwrap();
        let ranking = Ranking::by(&prepared, &pointed(&dataset, &points, &same), &dataset.framework).1;
        let ours: Vec<usize> = (0..rows.len()).map(|unit| ranking.rank(RankedId(unit))).collect();
        prop_assert_eq!(ours, exact_ranks(&on_paper(&rows, &points)));
    }

    #[test]
    fn other_codes_and_ids_change_no_rank(
        rows in any_rows(), points in prop::option::of(prop::collection::vec(0_u32..=20, 8)), kind in prop::sample::select(&KINDS[..]),
        letters in Just("pqrstuxy".chars().collect::<Vec<_>>()).prop_shuffle(),
        ids in Just((0..30).collect::<Vec<usize>>()).prop_shuffle(),
    ) {
        prop_assume!(!rows.is_empty());
        let points = points.unwrap_or_else(|| vec![50; 8]);
        let by = kind.iter().fold(vec![("treat", "none"), ("cover", "0.5")], |mut all, choice| { all.push(*choice); all });
        let by = method(&by);
        let (same, turned) = (|code: &str| code.to_owned(), |code: &str| {
            let at = "pqrstuxy".find(code).unwrap();
            letters[at].to_string()
        });
        let (plain, other) = (|at: usize| format!("u{at:03}"), |at: usize| format!("u{:03}", ids[at]));
        let (one, two) = (tree(&rows, &same, &plain), tree(&rows, &turned, &other));
        let case = |dataset: Dataset, codes: &dyn Fn(&str) -> String| {
            let prepared = Prepared::by(&dataset, &by).ok()?;
            let (weighting, ranking) = Ranking::by(&prepared, &pointed(&dataset, &points, codes), &dataset.framework);
            Some(Ranked { dataset, prepared, weighting, ranking })
        };
        let (one, two) = (case(one, &same), case(two, &turned));
        prop_assert_eq!(one.is_some(), two.is_some());
        let Some((one, two)) = one.zip(two) else { return Ok(()) };
        let pairs = |a: &HashMap<&str, usize>, b: &HashMap<&str, usize>| {
            // Who has nothing on a node has no rank on it.
            let rank = |of: &HashMap<&str, usize>, id: String| of.get(id.as_str()).copied();
            (0..rows.len()).map(|at| (rank(a, plain(at)), rank(b, other(at)))).collect::<Vec<_>>()
        };
        for (a, b) in pairs(&one.ranks(), &two.ranks()) {
            prop_assert_eq!(a, b);
        }
        for code in ["x", "y", "q"] {
            let [a, b] = [(&one, same(code)), (&two, turned(code))].map(|(case, code)| {
                case.ranks_on(case.dataset.framework.find(&code).unwrap())
            });
            for (a, b) in pairs(&a, &b) {
                prop_assert_eq!(a, b, "on {}", code);
            }
        }
    }
}

#[test]
fn an_index_of_twelve_figures_ties_where_its_sums_do() {
    // 73.6 twice, by other figures each, and 73.7 beside them.
    let rows = [
        [7, 82, 71, 34, 44, 81, 66, 90, 87, 77, 51, 46],
        [46, 51, 77, 87, 90, 66, 81, 44, 34, 71, 82, 7],
        [75, 55, 58, 58, 77, 43, 74, 56, 65, 80, 51, 44],
        [7, 82, 71, 34, 44, 81, 66, 90, 87, 77, 51, 47],
    ]
    .map(|row| row.to_vec());
    assert_eq!(rows.iter().map(|row| row.iter().sum::<i32>()).collect::<Vec<_>>(), [736, 736, 736, 737]);
    let case = Ranked::by(fragile(&rows), &held());
    assert_eq!(["u000", "u001", "u002", "u003"].map(|id| case.rank(id)), [1, 1, 1, 4]);
    // The ends of the figures themselves are no multiples of a tenth in binary either.
    let own = Ranked::by(fragile(&rows), &method(&[("treat", "none"), ("aggregate", "copeland")]));
    assert_eq!(own.ranking.places.len(), 4);
}

#[test]
fn benefits_of_the_doubt_that_are_whole_are_level() {
    let mut csv = "Unit,A,B,C\n".to_owned();
    // Each is the best of all by some weights: on the sphere of 27.
    for (at, row) in [[5, 1, 1], [1, 5, 1], [1, 1, 5], [3, 3, 3], [2, 2, 2]].iter().enumerate() {
        writeln!(csv, "U{at},{}", row.map(|v| format!("0.{v}")).join(",")).unwrap();
    }
    let by = method(&[("treat", "none"), ("normalise", "share"), ("weigh", "bod(0,1)")]);
    let case = Ranked::by(read_csv("bod.csv", &csv).unwrap(), &by);
    assert_eq!(["u0", "u1", "u2", "u3", "u4"].map(|id| case.rank(id)), [1, 1, 1, 1, 5]);
}
