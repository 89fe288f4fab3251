use super::super::{
    ImputeBy, Imputed, Normalised, Screened, impute,
    impute::{impute_each, impute_within, mean},
};
use crate::dataset::{Framework, Table, sorted};

/// Fills the holes in the way chosen. Where none are to be filled they hold the worse end of the scale, and whoever aggregates
/// leaves them out.
pub(super) fn impute_by(
    by: ImputeBy,
    normalised: &Normalised,
    table: &Table,
    screened: &Screened,
    framework: &Framework,
) -> Imputed {
    let middle = normalised.middle();
    let over = |own: &[Option<f64>]| mean(own.iter().flatten()).unwrap_or(middle);
    let all = |own: &[Option<f64>], value: f64| own.iter().map(|cell| cell.unwrap_or(value)).collect();
    match by {
        ImputeBy::Theme => impute(normalised, framework),
        ImputeBy::Aspect => impute_within(normalised, framework, &|groups| groups.saturating_sub(1)),
        ImputeBy::Mean => impute_each(normalised, framework, &|_, own| all(own, over(own))),
        ImputeBy::Median => impute_each(normalised, framework, &|_, own| all(own, median(own).unwrap_or(middle))),
        ImputeBy::Group => impute_each(normalised, framework, &|_, own| {
            let region = |unit: usize| &table.units[screened.ranked[unit]].region;
            let of_region = |unit: usize| {
                let alike = (0..own.len()).filter(|&other| region(other) == region(unit));
                let filled: Vec<&f64> = alike.filter_map(|other| own[other].as_ref()).collect();
                mean(filled.into_iter()).filter(|_| !region(unit).is_empty())
            };
            let units = 0..own.len();
            units.map(|unit| own[unit].or_else(|| of_region(unit)).unwrap_or_else(|| over(own))).collect()
        }),
        ImputeBy::None => impute_each(normalised, framework, &|_, own| all(own, normalised.ends.0)),
    }
}

/// The middle figure, or the mean of the two in the middle.
fn median(own: &[Option<f64>]) -> Option<f64> {
    let filled: Vec<f64> = own.iter().flatten().copied().collect();
    let order = sorted(filled.len(), &|a, b| filled[a].total_cmp(&filled[b]));
    let at = |place: usize| order.get(place).map(|&at| filled[at]);
    let half = filled.len() / 2;
    if filled.len() % 2 == 1 { at(half) } else { Some(f64::midpoint(at(half.checked_sub(1)?)?, at(half)?)) }
}
