use std::rc::Rc;

use super::super::{
    Fill, Imputation, Imputed, Normalised, Screened, impute,
    impute::{Filler, impute_each, impute_within, over_units},
};
use tenfold_data::{Framework, Table, argsort};

/// Fills the holes in the way chosen, or leaves them out.
pub(super) fn impute_by<'a>(
    by: Imputation,
    normalised: &'a Normalised,
    table: &'a Table,
    screened: &'a Screened,
    framework: &Framework,
) -> Imputed {
    let each = |filler: &Filler<'a>| impute_each(normalised, framework, filler);
    match by {
        Imputation::Theme => impute(normalised, framework),
        Imputation::Aspect => impute_within(normalised, framework, &|groups| groups.saturating_sub(1)),
        Imputation::Mean => each(&|_, own| {
            let over = over_units(normalised, own);
            Box::new(move |_| over)
        }),
        Imputation::Median => each(&|_, own| {
            let median = median(own).map(|median| (median, Fill::Median));
            let over = median.unwrap_or_else(|| over_units(normalised, own));
            Box::new(move |_| over)
        }),
        Imputation::Group => {
            let regions = Rc::new(Regions::of(table, screened));
            each(&move |_, own| {
                let (regions, means, over) = (Rc::clone(&regions), regions.means(own), over_units(normalised, own));
                Box::new(move |unit| {
                    let of_region = regions.of[unit].and_then(|region| means[region]);
                    of_region.map_or(over, |mean| (mean, Fill::Region))
                })
            })
        }
        Imputation::None => {
            let mut imputed = each(&|_, _| Box::new(|_| (normalised.ends.0, Fill::LeftOut)));
            let missing = |column: &Vec<Option<f64>>| column.iter().map(Option::is_none).collect();
            imputed.left_out = normalised.columns.iter().map(missing).collect();
            imputed
        }
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
        let order = argsort(screened.ranked.len(), &|a, b| name(a).cmp(name(b)));
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
    let order = argsort(filled.len(), &|a, b| filled[a].total_cmp(&filled[b]));
    let at = |place: usize| order.get(place).map(|&at| filled[at]);
    let half = filled.len() / 2;
    if filled.len() % 2 == 1 { at(half) } else { Some(f64::midpoint(at(half.checked_sub(1)?)?, at(half)?)) }
}
