use super::{ahp, critic, entropy, equal_influence, first_component, spread};
use crate::{Prepared, Weighting, WeightingScheme, Weights, rare::aggregate::Scores};
use tenfold_data::{Framework, NodeId};

/// Points hold so many decimals.
const DECIMALS: u32 = 6;

/// The points that a method gives, or those that somebody gave.
pub(in crate::rare) fn weighting(prepared: &Prepared, given: &Weighting, framework: &Framework) -> Weighting {
    let indicators = framework.indicators();
    // Of complete figures: `check` refuses these weights where some are left out.
    let columns: Vec<&[f64]> = prepared.imputed.columns.iter().map(Vec::as_slice).collect();
    let of_indicators = |shares: &[f64]| Weighting::of_shares(indicators, shares, given, framework, DECIMALS);
    match &prepared.method.weigh {
        // The aspects' points are no matter then, all below is weighed as given.
        WeightingScheme::Points | WeightingScheme::Bod(..) => given.clone(),
        WeightingScheme::Equal => Weighting::even(framework),
        WeightingScheme::EqualIndicators => of_indicators(&vec![1.0 / indicators.len() as f64; indicators.len()]),
        WeightingScheme::Entropy => of_indicators(&entropy(&columns)),
        WeightingScheme::Critic => of_indicators(&critic(&columns)),
        WeightingScheme::Deviation => of_indicators(&spread(&columns)),
        WeightingScheme::Pca => components(prepared, framework),
        WeightingScheme::Influence => of_aspects(prepared, given, framework),
        WeightingScheme::Ahp(comparisons) => {
            let matrices = ahp::matrices(comparisons, framework).unwrap_or_default();
            matrices.iter().fold(given.clone(), |weighting, matrix| {
                of_family(&matrix.nodes, &matrix.priorities().shares, &weighting)
            })
        }
    }
}

/// Points for siblings: their shares in percent.
fn of_family(siblings: &[NodeId], shares: &[f64], held: &Weighting) -> Weighting {
    let points = siblings.iter().zip(shares);
    points.fold(held.clone(), |weighting, (&id, share)| {
        weighting.with(id, tenfold_data::Points::rounded(share * 100.0, DECIMALS))
    })
}

/// Squared loadings, family by family from the indicators up: a theme is weighed as the scores that it then has.
fn components(prepared: &Prepared, framework: &Framework) -> Weighting {
    let mut scores = Scores::of_indicators(prepared, framework);
    let mut weighting = Weighting::even(framework);
    let parents = framework.bottom_up().filter(|&id| framework.node(id).indicator.is_none()).map(Some);
    for parent in parents.chain([None]) {
        let siblings = framework.summands(parent);
        let columns: Vec<&[f64]> = siblings.iter().map(|&id| scores.on(id)).collect();
        let shares: Vec<f64> = first_component(&columns).iter().map(|loading| loading * loading).collect();
        weighting = of_family(siblings, &shares, &weighting);
        if let Some(parent) = parent {
            let place = |id: NodeId| siblings.iter().position(|s| *s == id).unwrap_or_default();
            let by = prepared.method.aggregate.at(framework.level_of(Some(parent)));
            let of = scores.family(Some(parent), framework, &|id| shares[place(id)]).aggregate(by);
            scores.raise(parent, framework, of);
        }
    }
    weighting
}

/// Shares of the aspects that move the composite alike, those inside them as given.
fn of_aspects(prepared: &Prepared, given: &Weighting, framework: &Framework) -> Weighting {
    let scores = Scores::up_to_aspects(prepared, &Weights::of(given, framework), framework);
    let aspects = framework.summands(None);
    let columns: Vec<&[f64]> = aspects.iter().map(|&id| scores.on(id)).collect();
    let by = prepared.method.aggregate.at(framework.level_of(None));
    let composite = |shares: &[f64]| {
        let place = |id: NodeId| aspects.iter().position(|s| *s == id).unwrap_or_default();
        scores.family(None, framework, &|id| shares[place(id)]).aggregate(by).values
    };
    of_family(aspects, &equal_influence(&columns, &composite), given)
}
