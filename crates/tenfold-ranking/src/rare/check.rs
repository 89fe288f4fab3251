use super::{MethodError, weigh};
use crate::{Aggregation, Prepared, WeightingScheme};
use tenfold_data::Framework;

/// Refuses what a method's weights or its aggregation cannot do with the figures, before any is done.
pub(super) fn check(prepared: &Prepared, framework: &Framework) -> Result<(), MethodError> {
    let method = &prepared.method;
    let levels = framework.levels();
    if !method.aggregate.fits(framework) {
        return Err(MethodError::Levels { named: method.aggregate.named(), levels });
    }
    for level in 0..levels {
        let by = method.aggregate.at(level);
        if needs_positive(by) {
            positive(prepared, framework, &by.to_string())?;
            if (0..level).any(|below| method.aggregate.at(below) == Aggregation::Copeland) {
                return Err(MethodError::OverCopeland(by.to_string()));
            }
        }
        if let Aggregation::Power(power) = by
            && power.value() > 0.0
        {
            above(prepared, framework, &by.to_string(), false)?;
        }
        if matches!(by, Aggregation::Copeland | Aggregation::Owa(_)) {
            whole(prepared, framework, &by.to_string())?;
        }
    }
    let by = method.weigh.to_string();
    match &method.weigh {
        WeightingScheme::Points | WeightingScheme::Equal | WeightingScheme::EqualIndicators => Ok(()),
        WeightingScheme::Ahp(comparisons) => weigh::ahp::matrices(comparisons, framework).map(drop),
        WeightingScheme::Entropy => {
            whole(prepared, framework, &by)?;
            above(prepared, framework, &by, false)
        }
        WeightingScheme::Bod(low, high) => {
            whole(prepared, framework, &by)?;
            let aspects = framework.aspects().len() as f64;
            if low.value() * aspects > 1.0 || high.value() * aspects < 1.0 {
                return Err(MethodError::Limits(framework.aspects().len()));
            }
            positive(prepared, framework, &by)
        }
        WeightingScheme::Critic | WeightingScheme::Deviation | WeightingScheme::Pca | WeightingScheme::Influence => {
            whole(prepared, framework, &by)
        }
    }
}

/// Whether a nought among what it averages makes nothing of all the rest, or has no value at all.
fn needs_positive(by: Aggregation) -> bool {
    match by {
        Aggregation::Geometric | Aggregation::Harmonic => true,
        Aggregation::Power(power) => power.value() <= 0.0,
        Aggregation::Arithmetic | Aggregation::Owa(_) | Aggregation::Copeland => false,
    }
}

fn positive(prepared: &Prepared, framework: &Framework, by: &str) -> Result<(), MethodError> {
    above(prepared, framework, by, true)
}

/// Refuses figures below nought, and nought itself if so asked. Holes that are left out say nothing.
fn above(prepared: &Prepared, framework: &Framework, by: &str, strictly: bool) -> Result<(), MethodError> {
    for (column, &node) in framework.indicators().iter().enumerate() {
        for (at, cell) in prepared.imputed.column(column).iter().enumerate() {
            let Some(value) = cell else { continue };
            if value < 0.0 || (strictly && value == 0.0) {
                return Err(MethodError::NotPositive {
                    by: by.to_owned(),
                    node,
                    unit: prepared.screened.ranked[at],
                    value,
                });
            }
        }
    }
    Ok(())
}

/// Refuses holes that are left.
fn whole(prepared: &Prepared, framework: &Framework, by: &str) -> Result<(), MethodError> {
    let hole = |column: &Vec<bool>| column.iter().position(|hole| *hole);
    let mut found = prepared.imputed.left_out.iter().zip(framework.indicators());
    match found.find_map(|(column, &node)| Some((hole(column)?, node))) {
        None => Ok(()),
        Some((at, node)) => Err(MethodError::Holes { by: by.to_owned(), node, unit: prepared.screened.ranked[at] }),
    }
}
