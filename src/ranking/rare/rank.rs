use super::{
    aggregate::Scores,
    family::Aggregated,
    weigh::{bod, weighting},
};
use crate::{
    dataset::Framework,
    ranking::{Composite, Prepared, Ranking, WeighBy, Weighting, Weights},
};

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

/// The scores of all ranked units under some weights, by the method that the figures were prepared by, whatever weights this has.
pub fn scores(prepared: &Prepared, weights: &Weights, framework: &Framework) -> Vec<f64> {
    let scores = Scores::up_to_aspects(prepared, weights, framework);
    whole(&scores, prepared, weights, framework).values
}

fn whole(scores: &Scores, prepared: &Prepared, weights: &Weights, framework: &Framework) -> Aggregated {
    let by = prepared.method.aggregate.at(framework.level_of(None));
    scores.family(None, framework, &|id| weights.of_siblings(id)).aggregate(by)
}

fn composite(prepared: &Prepared, weights: &Weights, framework: &Framework) -> Composite {
    let mut scores = Scores::up_to_aspects(prepared, weights, framework);
    let of = if let WeighBy::Bod(low, high) = &prepared.method.weigh {
        doubted(&scores, framework, low.value(), high.value())
    } else {
        whole(&scores, prepared, weights, framework)
    };
    scores.keep(None, framework, of.fractions);
    scores.composite(of.values, prepared, framework)
}

/// Each unit by its own best weights for the aspects, in percent of the best that there is under them.
fn doubted(scores: &Scores, framework: &Framework, low: f64, high: f64) -> Aggregated {
    let aspects: Vec<&[f64]> = framework.summands(None).iter().map(|&id| scores.on(id)).collect();
    let own = bod::own_weights(&aspects, low, high);
    let part = |aspect: usize, unit: usize| own[unit][aspect] * aspects[aspect][unit];
    let sums: Vec<f64> = (0..own.len()).map(|unit| (0..aspects.len()).map(|aspect| part(aspect, unit)).sum()).collect();
    let fraction = |aspect: usize| {
        let of = |(unit, sum): (usize, &f64)| if *sum > 0.0 { part(aspect, unit) / sum } else { 0.0 };
        sums.iter().enumerate().map(of).collect()
    };
    Aggregated {
        fractions: (0..aspects.len()).map(fraction).collect(),
        values: sums.iter().map(|sum| sum * 100.0).collect(),
        holes: vec![false; own.len()],
    }
}
