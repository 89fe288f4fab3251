//! The best and the worst rank over weightings: nothing that is drawn lies outside, and every witness says what it is for.

#[path = "packages/mod.rs"]
mod packages;
#[path = "ranked/mod.rs"]
mod ranked;

use std::fmt::Write;

use packages::Files;
use proptest::prelude::*;
use ranked::Ranked;
use tenfold::{
    dataset::{Dataset, RankedId},
    ranking::{Prepared, Ranking, Weighting, resolve},
    robustness::{Criteria, Level, Range, RankingContext, SearchOutcome, WeightBounds},
};

const WITHINS: [WeightBounds; 3] = [WeightBounds::All, WeightBounds::Radius(0.05), WeightBounds::Radius(0.1)];

/// Weightings drawn at random: some even, some in a corner, some on an edge.
fn drawn(count: usize, shares: usize) -> impl Iterator<Item = Vec<f64>> {
    let mut state = 7_u64;
    let mut next = move || {
        state = state.wrapping_mul(0x5851_f42d_4c95_7f2d).wrapping_add(0x1405_7b7e_f767_814f);
        (state >> 11) as f64 / (1_u64 << 53) as f64
    };
    (0..count).zip([1, 2, 3].into_iter().cycle()).map(move |(_, power)| {
        let lengths: Vec<f64> = (0..shares).map(|_| (-(1.0 - next()).ln()).powi(power)).collect();
        let sum: f64 = lengths.iter().sum::<f64>().max(f64::MIN_POSITIVE);
        lengths.iter().map(|length| length / sum).collect()
    })
}

fn holds(context: &RankingContext, units: &[RankedId], within: WeightBounds, draws: usize) {
    let now = context.shares(Level::Aspects);
    let criteria: Criteria = context.criteria(Level::Aspects);
    let ranges: Vec<Range> = context.ranges(units, within);
    for (range, &unit) in ranges.iter().zip(units) {
        assert!(range.best.limit <= range.best.rank && range.best.rank <= context.ranking.rank(unit));
        assert!(range.worst.limit >= range.worst.rank && range.worst.rank >= context.ranking.rank(unit));
        for extreme in [&range.best, &range.worst] {
            let ranking = context.under(&extreme.witness);
            assert_eq!(ranking.rank(unit), extreme.rank);
            if let WeightBounds::Radius(radius) = within {
                let shares = Level::Aspects.shares(&ranking.weights, context.framework);
                assert!(shares.iter().zip(&now).all(|(share, now)| (share - now).abs() < radius + 1e-9));
            }
        }
    }
    for point in drawn(draws, now.len()) {
        let shares: Vec<f64> = match within {
            WeightBounds::All => point,
            WeightBounds::Radius(radius) => {
                let far = point.iter().zip(&now).fold(radius, |far, (at, now)| far.max((at - now).abs()));
                point.iter().zip(&now).map(|(at, now)| now + (at - now) * radius / far).collect()
            }
        };
        let scores: Vec<f64> = (0..criteria.units()).map(|unit| criteria.score(RankedId(unit), &shares)).collect();
        for (range, &unit) in ranges.iter().zip(units) {
            // What is level but for rounding is level.
            let above = scores.iter().filter(|score| **score > scores[unit.0] + 1e-10).count();
            let beside = scores.iter().filter(|score| **score > scores[unit.0] - 1e-10).count();
            assert!(above + 1 >= range.best.limit, "{above} above {unit:?} at {shares:?}");
            assert!(above < range.worst.limit && beside >= range.best.limit, "{above} above {unit:?} at {shares:?}");
        }
    }
}

#[test]
fn no_weighting_of_the_cities_leads_outside() {
    for (preset, case) in Ranked::cities_under_each_preset() {
        let (ranking, context) = (&case.ranking, case.context());
        let rows = ranking.places.iter().take(10).chain(ranking.places.iter().skip(30).step_by(60));
        let units: Vec<RankedId> = rows.map(|place| place.unit).collect();
        for within in WITHINS {
            holds(&context, &units, within, 3000);
            let ranges = context.ranges(&units, within);
            assert!(ranges.iter().all(|range| range.best.is_exact() && range.worst.is_exact()), "{}", preset);
        }
    }
}

/// A package of so many aspects that are an indicator each.
fn package(rows: &[Vec<u32>]) -> Dataset {
    let (mut framework, mut units) = ("code,parent,direction,name_en\n".to_owned(), "id,name_en\n".to_owned());
    let mut values = "id".to_owned();
    for k in 0..rows[0].len() {
        writeln!(framework, "c{k},,+,C{k}").unwrap();
        write!(values, ",c{k}").unwrap();
    }
    for (i, row) in rows.iter().enumerate() {
        writeln!(units, "u{i},U{i}").unwrap();
        write!(values, "\nu{i}").unwrap();
        for cell in row {
            write!(values, ",{cell}").unwrap();
        }
    }
    Files::of(&framework, &units, &values).dataset()
}

fn any_rows() -> impl Strategy<Value = Vec<Vec<u32>>> {
    let cell = || prop_oneof![0_u32..=3, 0_u32..=1000];
    let rows = |shares| prop::collection::vec(prop::collection::vec(cell(), shares), 2..12);
    (rows(2), rows(3), rows(4), rows(5), rows(8), 0..5_usize).prop_map(|(a, b, c, d, e, which)| {
        let mut rows = [a, b, c, d, e][which].clone();
        // A twin, often.
        if rows[0][0] % 2 == 0 {
            rows.push(rows[0].clone());
        }
        rows
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn no_weighting_of_any_table_leads_outside(rows in any_rows(), points in prop::collection::vec(0_u32..=100, 8)) {
        let dataset = package(&rows);
        let prepared = Prepared::of(&dataset);
        let mut weighting = Weighting::even(&dataset.framework);
        for (&id, points) in dataset.framework.aspects().iter().zip(points) {
            weighting.set(id, tenfold::dataset::Points::whole(points).unwrap());
        }
        let ranking = Ranking::of(&prepared, &weighting, &dataset.framework);
        let context =
            RankingContext { framework: &dataset.framework, prepared: &prepared, weighting: &weighting, ranking: &ranking };
        let units: Vec<RankedId> = (0..ranking.places.len()).map(RankedId).collect();
        for within in WITHINS {
            holds(&context, &units, within, 300);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn what_a_rank_takes_gives_it_and_nothing_nearer_does(rows in any_rows(), points in prop::collection::vec(0_u32..=100, 8)) {
        let dataset = package(&rows);
        let prepared = Prepared::of(&dataset);
        let mut weighting = Weighting::even(&dataset.framework);
        for (&id, points) in dataset.framework.aspects().iter().zip(points) {
            weighting.set(id, tenfold::dataset::Points::whole(points).unwrap());
        }
        let ranking = Ranking::of(&prepared, &weighting, &dataset.framework);
        let context =
            RankingContext { framework: &dataset.framework, prepared: &prepared, weighting: &weighting, ranking: &ranking };
        let units: Vec<RankedId> = (0..ranking.places.len()).map(RankedId).collect();
        let ranges = context.ranges(&units, WeightBounds::All);
        for (range, &unit) in ranges.iter().zip(&units) {
            for rank in 1..=units.len() {
                takes(&context, range, unit.0, rank, 200);
            }
        }
    }
}

fn takes(context: &RankingContext, range: &Range, unit: usize, rank: usize, draws: usize) {
    let here = context.ranking.rank(RankedId(unit));
    let beyond = |reached: usize| if rank < here { reached <= rank } else { reached >= rank };
    match context.reach(RankedId(unit), rank).unwrap() {
        SearchOutcome::Found(answer) => {
            let after = context.under(&answer.weighting);
            assert_eq!(after.rank(RankedId(unit)), answer.rank);
            assert!(if rank == here { answer.rank == here } else { beyond(answer.rank) });
            let now = context.shares(Level::Aspects);
            let criteria = context.criteria(Level::Aspects);
            for point in drawn(draws, now.len()).filter(|_| answer.is_nearest && rank != here) {
                let length = point.iter().zip(&now).map(|(a, b)| (a - b).powi(2)).sum::<f64>().sqrt();
                let part = (0.999 * answer.distance / length).min(1.0);
                let shares: Vec<f64> = point.iter().zip(&now).map(|(a, b)| b + part * (a - b)).collect();
                let score = |unit: usize| criteria.score(RankedId(unit), &shares);
                let hair = if rank < here { -1e-8 } else { 1e-8 };
                let above = (0..criteria.units()).filter(|&v| v != unit && score(v) > score(unit) + hair).count();
                assert!(!beyond(above + 1), "{unit} to {rank}: {shares:?} is nearer than {answer:?}");
            }
        }
        SearchOutcome::Impossible => {
            assert!(rank < range.best.rank || rank > range.worst.rank, "{unit} to {rank} {range:?}");
        }
        SearchOutcome::Inconclusive => {}
    }
}

#[test]
fn the_cities_ranks_are_taken_exactly_where_they_can_be() {
    let dataset = tenfold::bundled::dataset();
    let prepared = Prepared::of(&dataset);
    for code in ["published", "equal", "talent"] {
        let weighting = resolve(&dataset, code).unwrap();
        let ranking = Ranking::of(&prepared, &weighting, &dataset.framework);
        let context = RankingContext {
            framework: &dataset.framework,
            prepared: &prepared,
            weighting: &weighting,
            ranking: &ranking,
        };
        for (from, to) in [(2, 1), (10, 1), (10, 5), (5, 20), (30, 10), (3, 2), (200, 150), (150, 170), (10, 285)] {
            let unit = ranking.places[from - 1].unit;
            let range = &context.ranges(&[unit], WeightBounds::All)[0];
            takes(&context, range, unit.0, to, 2000);
            let reach = context.reach(unit, to).unwrap();
            if range.best.rank <= to && to <= range.worst.rank {
                assert!(
                    matches!(&reach, SearchOutcome::Found(a) if a.is_nearest && a.rank == to),
                    "{code} {from} {to} {reach:?}"
                );
            } else {
                assert_eq!(reach, SearchOutcome::Impossible);
            }
        }
        let error = context.reach(RankedId(0), 0).unwrap_err();
        assert_eq!(error.to_string(), "There is no rank 0: ranks run from 1 to 285.");
        assert!(context.reach(RankedId(0), 286).is_err());
    }
}

#[test]
fn who_is_between_two_mirrored_units_is_never_alone_in_front() {
    // The middle one is level with both at even weights, and else behind one of them: the proof leaves the tie open.
    let dataset = package(&[vec![2, 0], vec![1, 1], vec![0, 2]]);
    let prepared = Prepared::of(&dataset);
    let weighting = Weighting::even(&dataset.framework);
    let ranking = Ranking::of(&prepared, &weighting, &dataset.framework);
    let context =
        RankingContext { framework: &dataset.framework, prepared: &prepared, weighting: &weighting, ranking: &ranking };
    let range = &context.ranges(&[RankedId(1)], WeightBounds::All)[0];
    assert_eq!((range.best.rank, range.worst.rank), (1, 2));
    assert!(range.best.is_exact());
}
