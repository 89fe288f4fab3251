use crate::{
    Composite, Place, Prepared, Ranking, Weighting, WeightingScheme, Weights,
    aggregation::{Aggregated, Scores},
    order,
    weighting::{benefit_of_the_doubt, weighting},
};
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

    /// The places of all ranked units under some weights, by the method that the figures were prepared by, whatever weights this has.
    pub fn places_by(prepared: &Prepared, weights: &Weights, framework: &Framework) -> Vec<Place> {
        let scores = Scores::up_to_aspects(prepared, weights, framework);
        let whole = whole(&scores, prepared, weights, framework);
        order(&whole.values, 2.0 * whole.bound.most)
    }
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
