use super::{
    MethodError, copeland,
    treat::LIKELIHOODS,
    weigh::{bod, equal_influence_steps, first_component_steps},
};
use crate::{Aggregation, Method, Treatment, WeightingScheme};
use tenfold_data::Framework;

/// So many steps are done at most at a time, each of them a comparison or a multiplication and an addition: about a tenth of a
/// second in a page, which stands still meanwhile.
pub const MOST_STEPS: usize = 30_000_000;

/// Refuses a method whose work would hold the page, with so many ranked units: before any of it is done.
///
/// Counted from the numbers of units and siblings alone; methods whose work grows as the figures do are not counted.
pub(super) fn check(method: &Method, units: usize, framework: &Framework) -> Result<(), MethodError> {
    let parents = || std::iter::once(None).chain(framework.ids().map(Some));
    let families = || parents().map(|parent| (parent, framework.summands(parent).len())).filter(|(_, size)| *size > 0);
    let (aspects, indicators) = (framework.aspects().len(), framework.indicators().len());
    let treated = match method.treat {
        // A step a cell that is moved, and five are always moved.
        Treatment::Winsorise(most) if most > Treatment::MOVED => {
            units.saturating_mul(indicators).saturating_mul(units.min(most as usize))
        }
        Treatment::BoxCox(None) => units.saturating_mul(indicators).saturating_mul(LIKELIHOODS),
        _ => 0,
    };
    let weighed = match &method.weigh {
        WeightingScheme::Critic => units.saturating_mul(indicators * indicators / 2),
        WeightingScheme::Pca => {
            families().map(|(_, size)| first_component_steps(units, size)).fold(0, usize::saturating_add)
        }
        WeightingScheme::Influence => equal_influence_steps(units, aspects),
        WeightingScheme::Bod(..) => bod::steps(units, aspects),
        _ => 0,
    };
    let copeland = |parent| method.aggregate.at(framework.level_of(parent)) == Aggregation::Copeland;
    let beaten = families().filter(|(parent, _)| copeland(*parent)).map(|(_, size)| copeland::steps(units, size));
    let beaten = beaten.fold(0, usize::saturating_add);
    for (by, steps) in [
        (method.treat.to_string(), treated),
        (method.weigh.to_string(), weighed),
        (Aggregation::Copeland.to_string(), beaten),
    ] {
        if steps > MOST_STEPS {
            return Err(MethodError::TooMany { by, units, steps, most: MOST_STEPS });
        }
    }
    Ok(())
}
