//! The smallest change of one weight that swaps two neighbours, on the real figures.

#[path = "ranked/mod.rs"]
mod ranked;

use ranked::Ranked;
use tenfold::robustness::Level;

#[test]
fn a_flip_flips_and_a_hair_less_does_not() {
    for (preset, case) in Ranked::cities_under_each_preset() {
        let Ranked { dataset, ranking, .. } = &case;
        let context = case.context();
        let mut found = 0;
        for pair in ranking.places.windows(2).take(30) {
            let (ahead, behind) = (pair[0].unit, pair[1].unit);
            for node in dataset.framework.ids() {
                let Some(change) = context.critical_weight_change(ahead, behind, std::iter::once(node)) else {
                    continue;
                };
                found += 1;
                let after = context.under(&change.weighting);
                assert!(after.composite.scores[behind.0] > after.composite.scores[ahead.0]);
                let reached = after.weights.global_weight(node);
                assert!(
                    (reached - change.from).abs() > change.distance() - 1e-12,
                    "{} to {reached}, not {}",
                    change.from,
                    change.to
                );
                // A hair less: shares by hand, for points have only six decimals.
                let shares = Level::Indicators.shares(&ranking.weights, &dataset.framework);
                let criteria = context.criteria(Level::Indicators);
                let lead = criteria.lead(ahead, behind);
                let at = |to: f64| {
                    let inside =
                        |i: usize| dataset.framework.within(node).any(|n| n == dataset.framework.indicators()[i]);
                    let parent = dataset.framework.node(node).parent;
                    let family = |i: usize| {
                        parent
                            .is_none_or(|p| dataset.framework.within(p).any(|n| n == dataset.framework.indicators()[i]))
                    };
                    let above = parent.map_or(1.0, |p| ranking.weights.global_weight(p));
                    shares
                        .iter()
                        .zip(&lead)
                        .enumerate()
                        .map(|(i, (share, lead))| {
                            lead * share
                                * if !family(i) {
                                    1.0
                                } else if inside(i) {
                                    if change.from > 0.0 { to / change.from } else { 0.0 }
                                } else {
                                    (above - to) / (above - change.from)
                                }
                        })
                        .sum::<f64>()
                };
                if change.from > 0.0 {
                    let less = change.to + (change.from - change.to) * 1e-6;
                    assert!(at(less) > 0.0 && at(change.to).abs() < 1e-9, "{}", at(change.to));
                }
            }
        }
        eprintln!("{preset} {found}");
    }
}
