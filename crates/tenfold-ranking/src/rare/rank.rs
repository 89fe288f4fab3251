use super::{
    aggregate::Scores,
    bound::Bound,
    family::Aggregated,
    weigh::{NOUGHT, bod, weighting},
};
use crate::{Composite, Place, Prepared, Ranking, Weighting, WeightingScheme, Weights, order};
use tenfold_data::Framework;

impl Ranking {
    /// Weighs, aggregates and orders by the method that the figures were prepared by: the points that it gives, or those given,
    /// and the ranking under them.
    pub fn by(prepared: &Prepared, given: &Weighting, framework: &Framework) -> (Weighting, Self) {
        let points = weighting(prepared, given, framework);
        if prepared.method.is_linear() {
            let ranking = Self::of(prepared, &points, framework);
            return (points, ranking);
        }
        let weights = Weights::of(&points, framework);
        let composite = composite(prepared, &weights, framework);
        (points, Self::on(prepared, weights, composite))
    }
}

/// The places of all ranked units under some weights, by the method that the figures were prepared by, whatever weights this has.
pub fn places(prepared: &Prepared, weights: &Weights, framework: &Framework) -> Vec<Place> {
    let scores = Scores::up_to_aspects(prepared, weights, framework);
    let whole = whole(&scores, prepared, weights, framework);
    order(&whole.values, 2.0 * whole.bound.most)
}

fn whole(scores: &Scores, prepared: &Prepared, weights: &Weights, framework: &Framework) -> Aggregated {
    let by = prepared.method.aggregate.at(framework.level_of(None));
    scores.family(None, framework, &|id| weights.local_weight(id)).aggregate(by)
}

fn composite(prepared: &Prepared, weights: &Weights, framework: &Framework) -> Composite {
    let mut scores = Scores::up_to_aspects(prepared, weights, framework);
    let of = if let WeightingScheme::Bod(low, high) = &prepared.method.weigh {
        benefit_of_the_doubt(&scores, framework, low.value(), high.value())
    } else {
        whole(&scores, prepared, weights, framework)
    };
    scores.keep(None, framework, of.fractions, of.shares);
    scores.composite(of.values, &of.bound, prepared, framework)
}

/// Each unit by its own best weights for the aspects, in percent of the best that there is under them.
fn benefit_of_the_doubt(scores: &Scores, framework: &Framework, low: f64, high: f64) -> Aggregated {
    let aspects: Vec<&[f64]> = framework.summands(None).iter().map(|&id| scores.on(id)).collect();
    let own = bod::own_weights(&aspects, low, high);
    let part = |aspect: usize, unit: usize| own[unit][aspect] * aspects[aspect][unit];
    let sums: Vec<f64> = (0..own.len()).map(|unit| (0..aspects.len()).map(|aspect| part(aspect, unit)).sum()).collect();
    let fraction = |aspect: usize| {
        let of = |(unit, sum): (usize, &f64)| if *sum > 0.0 { part(aspect, unit) / sum } else { 0.0 };
        sums.iter().enumerate().map(of).collect()
    };
    let values: Vec<f64> = sums.iter().map(|sum| sum * 100.0).collect();
    let bounds = || framework.summands(None).iter().map(|&id| scores.bound(id));
    // A part of every value moves the best sum by twice that at most. The simplex stops where no weight or slack, each of them
    // as large as this, gains more than it takes for nought.
    let part = bounds().map(|bound| bound.part).fold(0.0, f64::max);
    let largest = bounds().map(|bound| 1.0 / bound.largest).fold(1.0, f64::max);
    let most = 100.0 * (2.0 * part + 2.0 * aspects.len() as f64 * NOUGHT * largest);
    Aggregated {
        fractions: (0..aspects.len()).map(fraction).collect(),
        shares: vec![Vec::new(); aspects.len()],
        bound: Bound::of(&values, most, f64::INFINITY),
        values,
        holes: vec![false; own.len()],
    }
}
