use super::{Refusal, weigh};
use crate::{AggregateBy, Prepared, WeighBy};
use tenfold_data::Framework;

/// Refuses what a method's weights or its aggregation cannot do with the figures, before any is done.
pub(super) fn check(prepared: &Prepared, framework: &Framework) -> Result<(), Refusal> {
    let method = &prepared.method;
    let levels = framework.levels();
    if !method.aggregate.fits(framework) {
        return Err(Refusal::Levels { named: method.aggregate.named(), levels });
    }
    for level in 0..levels {
        let by = method.aggregate.at(level);
        if needs_positive(by) {
            positive(prepared, framework, &by.to_string())?;
            if (0..level).any(|below| method.aggregate.at(below) == AggregateBy::Copeland) {
                return Err(Refusal::OverCopeland(by.to_string()));
            }
        }
        if let AggregateBy::Power(power) = by
            && power.value() > 0.0
        {
            above(prepared, framework, &by.to_string(), false)?;
        }
        if matches!(by, AggregateBy::Copeland | AggregateBy::Owa(_)) {
            whole(prepared, framework, &by.to_string())?;
        }
    }
    let by = method.weigh.to_string();
    match &method.weigh {
        WeighBy::Points | WeighBy::Equal | WeighBy::EqualIndicators => Ok(()),
        WeighBy::Ahp(comparisons) => weigh::ahp::matrices(comparisons, framework).map(drop),
        WeighBy::Entropy => {
            whole(prepared, framework, &by)?;
            above(prepared, framework, &by, false)
        }
        WeighBy::Bod(low, high) => {
            whole(prepared, framework, &by)?;
            let aspects = framework.aspects().len() as f64;
            if low.value() * aspects > 1.0 || high.value() * aspects < 1.0 {
                return Err(Refusal::Limits(framework.aspects().len()));
            }
            positive(prepared, framework, &by)
        }
        WeighBy::Critic | WeighBy::Deviation | WeighBy::Pca | WeighBy::Influence => whole(prepared, framework, &by),
    }
}

/// Whether a nought among what it averages makes nothing of all the rest, or has no value at all.
fn needs_positive(by: AggregateBy) -> bool {
    match by {
        AggregateBy::Geometric | AggregateBy::Harmonic => true,
        AggregateBy::Power(power) => power.value() <= 0.0,
        AggregateBy::Arithmetic | AggregateBy::Owa(_) | AggregateBy::Copeland => false,
    }
}

fn positive(prepared: &Prepared, framework: &Framework, by: &str) -> Result<(), Refusal> {
    above(prepared, framework, by, true)
}

/// Refuses figures below nought, and nought itself if so asked. Holes that are left out say nothing.
fn above(prepared: &Prepared, framework: &Framework, by: &str, strictly: bool) -> Result<(), Refusal> {
    for (column, &node) in framework.indicators().iter().enumerate() {
        for (at, cell) in prepared.imputed.column(column).iter().enumerate() {
            let Some(value) = cell else { continue };
            if value < 0.0 || (strictly && value == 0.0) {
                return Err(Refusal::NotPositive {
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
fn whole(prepared: &Prepared, framework: &Framework, by: &str) -> Result<(), Refusal> {
    let hole = |column: &Vec<bool>| column.iter().position(|hole| *hole);
    let mut found = prepared.imputed.left_out.iter().zip(framework.indicators());
    match found.find_map(|(column, &node)| Some((hole(column)?, node))) {
        None => Ok(()),
        Some((at, node)) => Err(Refusal::Holes { by: by.to_owned(), node, unit: prepared.screened.ranked[at] }),
    }
}
