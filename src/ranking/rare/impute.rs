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
        ImputeBy::Group => {
            let regions = Regions::of(table, screened);
            impute_each(normalised, framework, &|_, own| {
                let (means, over) = (regions.means(own), over(own));
                let of_region = |unit: usize| regions.of[unit].and_then(|region| means[region]);
                (0..own.len()).map(|unit| own[unit].or_else(|| of_region(unit)).unwrap_or(over)).collect()
            })
        }
        ImputeBy::None => impute_each(normalised, framework, &|_, own| all(own, normalised.ends.0)),
    }
}

/// The regions that ranked units lie in: numbered once, so that each mean is taken once and not anew for every hole.
struct Regions {
    /// Of each ranked unit its region; none where the package names none.
    of: Vec<Option<usize>>,
    count: usize,
}

impl Regions {
    fn of(table: &Table, screened: &Screened) -> Self {
        let name = |unit: usize| &table.units[screened.ranked[unit]].region;
        let order = sorted(screened.ranked.len(), &|a, b| name(a).cmp(name(b)));
        let mut regions = Self { of: vec![None; order.len()], count: 0 };
        for alike in order.chunk_by(|&a, &b| name(a) == name(b)).filter(|alike| !name(alike[0]).is_empty()) {
            for &unit in alike {
                regions.of[unit] = Some(regions.count);
            }
            regions.count += 1;
        }
        regions
    }

    /// The mean of each region's figures, summed in the order of the units.
    fn means(&self, own: &[Option<f64>]) -> Vec<Option<f64>> {
        let mut sums = vec![(0.0, 0_usize); self.count];
        for (cell, region) in own.iter().zip(&self.of) {
            if let (Some(value), Some(region)) = (cell, region) {
                let (sum, count) = sums[*region];
                sums[*region] = (sum + value, count + 1);
            }
        }
        sums.into_iter().map(|(sum, count)| (count > 0).then(|| sum / count as f64)).collect()
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
