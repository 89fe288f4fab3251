//! The smallest change of all weights together that swaps two units, on the real figures.

#[path = "ranked/mod.rs"]
mod ranked;

use ranked::Ranked;
use tenfold::{
    dataset::RankedId,
    robustness::{Level, SearchOutcome},
};

#[test]
fn a_swap_swaps_and_a_hair_less_does_not() {
    for preset in ["published", "equal", "talent"] {
        let case = Ranked::cities(preset);
        let context = case.context();
        for level in [Level::Aspects, Level::Indicators] {
            let (criteria, now) = (context.criteria(level), context.shares(level));
            let places = &case.ranking.places;
            let mut found = 0;
            for (i, ahead) in places.iter().enumerate().take(24) {
                for behind in places[i + 1..].iter().step_by(1 + i * 3) {
                    let lead = criteria.lead(ahead.unit, behind.unit);
                    let gap = |shares: &[f64]| lead.iter().zip(shares).map(|(l, s)| l * s).sum::<f64>();
                    let swap = match context.swap(level, ahead.unit, behind.unit) {
                        SearchOutcome::Found(swap) => swap,
                        answer => {
                            assert_eq!(answer, SearchOutcome::Impossible);
                            assert!(lead.iter().all(|l| *l >= 0.0), "at least as good on all");
                            continue;
                        }
                    };
                    found += 1;
                    assert!(lead.iter().any(|l| *l < 0.0));
                    let after = context.under(&swap.weighting);
                    assert!(after.composite.scores[behind.unit.0] > after.composite.scores[ahead.unit.0]);
                    assert!(gap(&swap.shares).abs() < 1e-9);
                    let part =
                        |t: f64| now.iter().zip(&swap.shares).map(|(n, s)| n + t * (s - n)).collect::<Vec<f64>>();
                    assert!(gap(&part(1.0 - 1e-6)) > 0.0, "a hair less");
                    let loaded = level.shares(&after.weights, &case.dataset.framework);
                    let far = loaded.iter().zip(&now).map(|(a, b)| (a - b) * (a - b)).sum::<f64>().sqrt();
                    assert!(far >= swap.distance - 1e-9, "none swaps that is nearer");
                    assert!(far <= 1.1 * swap.distance + 1e-6, "{far} for {}", swap.distance);
                }
            }
            assert!(found > 20, "{found}");
        }
    }
}

#[test]
fn all_weights_together_move_no_further_than_one_alone() {
    let case = Ranked::cities("published");
    let context = case.context();
    for pair in case.ranking.places.windows(2).take(40) {
        let (ahead, behind) = (pair[0].unit, pair[1].unit);
        let now = context.shares(Level::Indicators);
        let nodes = case.dataset.framework.ids();
        let Some(change) = context.critical_weight_change(ahead, behind, nodes) else { continue };
        let weights = context.under(&change.weighting).weights;
        let flipped = Level::Indicators.shares(&weights, &case.dataset.framework);
        let far = flipped.iter().zip(&now).map(|(a, b)| (a - b) * (a - b)).sum::<f64>().sqrt();
        let swap = context.swap(Level::Indicators, ahead, behind).found().unwrap();
        assert!(swap.distance <= far, "{} against {far}", swap.distance);
    }
}

#[test]
fn what_is_swapped_already_stays_and_what_is_not_ranked_never_swaps() {
    let case = Ranked::cities("equal");
    let context = case.context();
    let [first, second] = [0, 1].map(|i| case.ranking.places[i].unit);
    let swap = context.swap(Level::Indicators, second, first).found().unwrap();
    assert_eq!((swap.distance, &swap.weighting), (0.0, &case.weighting));
    assert_eq!(context.swap(Level::Aspects, RankedId(0), RankedId(285)), SearchOutcome::Impossible);
    assert_eq!(context.swap(Level::Aspects, first, first), SearchOutcome::Impossible);
}
