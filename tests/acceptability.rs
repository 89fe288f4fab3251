//! Rank acceptability over weightings drawn at random, compared with exact shares and against the ranking itself.

use proptest::prelude::*;
use serde_json::Value;
use tenfold::{
    dataset::RankedId,
    ranking::{Prepared, Ranking, Weights, resolve},
    robustness::{
        Criteria, LANES, LeaderCounter, Level, NEARBY, RankCounter, TAIL, WeightDistribution, WeightSampler,
        sampling_error,
    },
};

const DRAWN: usize = 100_000;

/// A case of `tests/reference/smaa_exact`.
struct Case {
    criteria: Criteria,
    exact: Value,
}

impl Case {
    fn all() -> Vec<Self> {
        let folder = format!("{}/tests/reference/smaa_exact", env!("CARGO_MANIFEST_DIR"));
        let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
        let cases: Vec<_> =
            files.filter(|path| path.extension().is_some_and(|e| e == "json")).map(Self::read).collect();
        assert_eq!(cases.len(), 3);
        cases
    }

    fn read(path: std::path::PathBuf) -> Self {
        let exact: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
        let rows: Vec<Vec<f64>> = exact["scores"].as_array().unwrap().iter().map(|row| list(row, fraction)).collect();
        let column = |criterion: usize| rows.iter().map(|row| row[criterion]).collect();
        Self { criteria: Criteria::new((0..rows[0].len()).map(column).collect()), exact }
    }
}

fn list(value: &Value, item: impl Fn(&Value) -> f64) -> Vec<f64> {
    value.as_array().unwrap().iter().map(item).collect()
}

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap()
}

fn fraction(value: &Value) -> f64 {
    let text = value.as_str().unwrap();
    let (above, below) = text.split_once('/').unwrap_or((text, "1"));
    above.parse::<f64>().unwrap() / below.parse::<f64>().unwrap()
}

#[track_caller]
fn within_four_standard_errors(found: f64, exact: f64, what: &str) {
    let error = 4.0 * (exact * (1.0 - exact) / DRAWN as f64).sqrt();
    assert!((found - exact).abs() <= error, "{what}: {found}, exactly {exact}, may differ by {error}");
}

#[test]
fn sampled_shares_are_within_four_standard_errors_of_exact_ones() {
    for Case { criteria, exact } in Case::all() {
        let units: Vec<RankedId> = criteria.ids().collect();
        let mut ranks = RankCounter::new(&criteria, &units);
        ranks.draw(&mut WeightSampler::new(WeightDistribution::All(criteria.len())), DRAWN);
        let mut leaders = LeaderCounter::new(&criteria, 2);
        leaders.draw(&mut WeightSampler::new(WeightDistribution::All(criteria.len())), DRAWN);
        for unit in 0..units.len() {
            let shares = list(&exact["rank_acceptability"][unit], number);
            for (rank, &share) in (1..).zip(&shares) {
                within_four_standard_errors(
                    ranks.found.share(unit, rank),
                    share,
                    &format!("unit {unit} at rank {rank}"),
                );
            }
            let wins = list(&exact["pairwise_winning_index"][unit], number);
            for (other, &share) in wins.iter().enumerate() {
                let found = f64::from(ranks.found.wins[unit][other]) / DRAWN as f64;
                within_four_standard_errors(found, share, &format!("{unit} over {other}"));
            }
            // The error of a mean is that of its values: ranks are at most the number of units.
            let error = 4.0 * units.len() as f64 / (DRAWN as f64).sqrt();
            assert!((ranks.found.expected(unit) - number(&exact["expected_rank"][unit])).abs() < error);
            assert_eq!(
                f64::from(leaders.found.first[unit]) / DRAWN as f64,
                ranks.found.share(unit, 1),
                "the same draws"
            );
            assert_eq!(leaders.found.among[unit], ranks.found.ranks[unit][..2].iter().sum::<u32>());
            let central = &exact["first_rank_central_weights"][unit];
            assert_eq!(
                leaders.found.central(RankedId(unit)).is_none(),
                central.is_null(),
                "only what can be first has one"
            );
            for (found, exact) in
                leaders.found.central(RankedId(unit)).iter().flatten().zip(central.as_array().into_iter().flatten())
            {
                let error = 4.0 * 0.5 / f64::from(leaders.found.first[unit]).sqrt();
                assert!((found - number(exact)).abs() < error, "{found}, {exact}");
            }
        }
    }
}

#[test]
fn on_the_real_figures_beijing_is_first_under_98_of_100_weightings() {
    const DRAWN: usize = 20_000;
    let dataset = tenfold::bundled::dataset();
    let prepared = Prepared::of(&dataset);
    let criteria = Criteria::indicators(&prepared);
    let mut leaders = LeaderCounter::new(&criteria, 10);
    leaders.draw(&mut WeightSampler::new(WeightDistribution::All(criteria.len())), DRAWN);
    let first = (0..criteria.units()).max_by_key(|&unit| leaders.found.first[unit]).unwrap();
    assert_eq!(dataset.table.unit(prepared.screened.unit(RankedId(first))).id, "beijing");
    let share = f64::from(leaders.found.first[first]) / leaders.found.drawn as f64;
    assert!((share - 0.98).abs() < 0.005, "{share}");
    assert_eq!(leaders.found.first.iter().sum::<u32>() as usize, DRAWN);
    assert_eq!(leaders.found.among.iter().sum::<u32>() as usize, 10 * DRAWN);
    // Over the aspects alone, equal inside them: always.
    let ranking = Ranking::of(&prepared, &resolve(&dataset, "equal").unwrap(), &dataset.framework);
    let aspects = Criteria::aspects(&ranking.composite, &dataset.framework);
    let mut leaders = LeaderCounter::new(&aspects, 10);
    leaders.draw(&mut WeightSampler::new(WeightDistribution::All(aspects.len())), DRAWN);
    assert_eq!(leaders.found.first[first] as usize, DRAWN);
}

#[test]
fn nearby_ranges_of_the_ten_hold_their_ranks_and_come_out_the_same_however_they_are_drawn() {
    let dataset = tenfold::bundled::dataset();
    let prepared = Prepared::of(&dataset);
    let criteria = Criteria::indicators(&prepared);
    for preset in &dataset.presets {
        let weights = Weights::of(&resolve(&dataset, &preset.code).unwrap(), &dataset.framework);
        let ranking = Ranking::of(&prepared, &resolve(&dataset, &preset.code).unwrap(), &dataset.framework);
        let ten: Vec<RankedId> = ranking.places[..10].iter().map(|place| place.unit).collect();
        let source = || WeightDistribution::Nearby {
            shares: Level::Indicators.shares(&weights, &dataset.framework),
            spread: NEARBY,
        };
        let mut at_once = RankCounter::new(&criteria, &ten);
        at_once.draw(&mut WeightSampler::new(source()), 4_000);
        let (mut bit_by_bit, mut draws) = (RankCounter::new(&criteria, &ten), WeightSampler::new(source()));
        (0..10).for_each(|_| bit_by_bit.draw(&mut draws, 400));
        assert_eq!((at_once.found.drawn, &at_once.found.ranks), (bit_by_bit.found.drawn, &bit_by_bit.found.ranks));
        for unit in 0..ten.len() {
            let (low, high) = (at_once.found.quantile(unit, TAIL), at_once.found.quantile(unit, 1.0 - TAIL));
            assert!((1..=low.max(1)).contains(&low) && low <= high && high < 40, "{}: {low} to {high}", preset.code);
            let between: f64 = (low..=high).map(|rank| at_once.found.share(unit, rank)).sum();
            assert!(between >= 1.0 - 2.0 * TAIL, "{between}");
        }
    }
    assert!((sampling_error(DRAWN) - 0.003_162).abs() < 1e-6, "0.3 points of a hundred, as the page says");
}

/// The rank of each unit under the weightings of a lane, by the field's definition and in full precision.
fn rank(criteria: &Criteria, unit: usize, shares: &[f64]) -> usize {
    let own = criteria.score(RankedId(unit), shares);
    1 + (0..criteria.units()).filter(|&other| criteria.score(RankedId(other), shares) > own).count()
}

fn criteria() -> impl Strategy<Value = Criteria> {
    // Whole figures, so that ties are frequent and exact in either precision where the shares are equal.
    (1_usize..6, 1_usize..30).prop_flat_map(|(width, units)| {
        prop::collection::vec(prop::collection::vec((0_u8..=100).prop_map(f64::from), units), width)
            .prop_map(Criteria::new)
    })
}

proptest! {
    #[test]
    fn shares_of_all_ranks_sum_to_one_and_follow_the_definition(criteria in criteria()) {
        let units: Vec<RankedId> = criteria.ids().collect();
        let mut counted = RankCounter::new(&criteria, &units);
        let mut draws = WeightSampler::new(WeightDistribution::All(criteria.len()));
        let mut by_hand = vec![vec![0_u32; units.len()]; units.len()];
        for _ in 0..25 {
            let mut again = draws.clone();
            counted.draw(&mut draws, LANES);
            let mut weightings = vec![[0.0; LANES]; criteria.len()];
            again.next(&mut weightings);
            for lane in 0..LANES {
                let shares: Vec<f64> = weightings.iter().map(|w| f64::from(w[lane])).collect();
                prop_assert!((shares.iter().sum::<f64>() - 1.0).abs() < 1e-6 && shares.iter().all(|s| *s >= 0.0));
                for &unit in &units {
                    by_hand[unit.0][rank(&criteria, unit.0, &shares) - 1] += 1;
                }
            }
        }
        for &unit in &units {
            prop_assert!(((1..=units.len()).map(|rank| counted.found.share(unit.0, rank)).sum::<f64>() - 1.0).abs() < 1e-12);
            // Single precision may turn a comparison that is closer than it can tell.
            let differ: u32 = counted.found.ranks[unit.0].iter().zip(&by_hand[unit.0]).map(|(a, b)| a.abs_diff(*b)).sum();
            prop_assert!(differ <= 2, "{:?} {:?}", counted.found.ranks[unit.0], by_hand[unit.0]);
        }
    }
}
