use super::{Method, MethodError};
use crate::Aggregation;
use tenfold_data::Framework;

/// So many steps are done at most at a time, each of them a comparison or a multiplication and an addition: about a tenth of a
/// second in a page, which stands still meanwhile.
pub const MOST_STEPS: usize = 30_000_000;

/// Refuses a method whose work would hold the page, with so many ranked units: before any of it is done.
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
