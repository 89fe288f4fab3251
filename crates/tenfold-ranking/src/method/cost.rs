use super::{Method, MethodError};
use crate::Aggregation;
use tenfold_data::Framework;

/// The most steps that a method may take, each a comparison or a multiplication and an addition: about a tenth of a
/// second in a page, which does not respond meanwhile.
pub const MOST_STEPS: usize = 30_000_000;

/// Refuses a method that would take too many steps for this many ranked units, before any is done.
///
/// Counted from the numbers of units and siblings alone; methods whose work grows as the figures do are not counted.
pub(crate) fn check(method: &Method, units: usize, framework: &Framework) -> Result<(), MethodError> {
    let indicators = framework.indicators().len();
    for (by, steps) in [
        (method.treat.to_string(), method.treat.steps(units, indicators)),
        (method.weigh.to_string(), method.weigh.steps(units, framework)),
        (Aggregation::Copeland.to_string(), method.aggregate.steps(units, framework)),
    ] {
        if steps > MOST_STEPS {
            return Err(MethodError::TooMany { by, units, steps, most: MOST_STEPS });
        }
    }
    Ok(())
}
