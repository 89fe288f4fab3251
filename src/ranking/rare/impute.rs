use super::super::{
    Fill, ImputeBy, Imputed, Normalised, Screened, impute,
    impute::{Filler, impute_each, impute_within, mean, over_units},
};
use crate::dataset::{Framework, Table, sorted};

/// Fills the holes in the way chosen, or leaves them out.
pub(super) fn impute_by<'a>(
    by: ImputeBy,
    normalised: &'a Normalised,
    table: &'a Table,
    screened: &'a Screened,
    framework: &Framework,
) -> Imputed {
    let each = |filler: &Filler<'a>| impute_each(normalised, framework, filler);
    match by {
        ImputeBy::Theme => impute(normalised, framework),
        ImputeBy::Aspect => impute_within(normalised, framework, &|groups| groups.saturating_sub(1)),
        ImputeBy::Mean => each(&|_, own| {
            let over = over_units(normalised, own);
            Box::new(move |_| over)
        }),
        ImputeBy::Median => each(&|_, own| {
            let median = median(own).map(|median| (median, Fill::Median));
            let over = median.unwrap_or_else(|| over_units(normalised, own));
            Box::new(move |_| over)
        }),
        ImputeBy::Group => each(&|_, own| {
            let region = |unit: usize| &table.units[screened.ranked[unit]].region;
            let over = over_units(normalised, own);
            Box::new(move |unit| {
                let alike = (0..own.len()).filter(|&other| region(other) == region(unit));
                let filled: Vec<&f64> = alike.filter_map(|other| own[other].as_ref()).collect();
                let of_region = mean(filled.into_iter()).filter(|_| !region(unit).is_empty());
                of_region.map_or(over, |mean| (mean, Fill::Region))
            })
        }),
        ImputeBy::None => {
            let mut imputed = each(&|_, _| Box::new(|_| (normalised.ends.0, Fill::LeftOut)));
            let missing = |column: &Vec<Option<f64>>| column.iter().map(Option::is_none).collect();
            imputed.left_out = normalised.columns.iter().map(missing).collect();
            imputed
        }
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
