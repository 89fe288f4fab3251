//! **Imputation** of missing figures (OECD/JRC Handbook 2008, step 3, p. 24 and 55).
//!
//! This file holds every scheme: its code in a link, how it fills, and how far rounding takes it from exact arithmetic. `imputed` is
//! the default alone, the unit's own mean in the theme, which the main page computes without the rest.

mod imputed;

use std::{fmt, rc::Rc, str::FromStr};

use crate::{Normalised, ParseMethodError, Rounding, Screened, rounding::UNIT};
use tenfold_data::{Framework, Table, argsort};

pub use imputed::{Fill, Imputed, impute};
use imputed::{Filler, impute_each, impute_within, over_units};

/// How missing figures are imputed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Imputation {
    /// By the unit's own mean in the theme, else in the aspect, else by the indicator's mean.
    #[default]
    Theme,
    /// By the unit's own mean in the aspect, else by the indicator's mean.
    Aspect,
    /// By the indicator's mean over all ranked units.
    Mean,
    /// By its median.
    Median,
    /// By its mean over the ranked units of the same region.
    Group,
    /// Not at all: the weights of the figures that are there are scaled up within their group.
    None,
}

impl Imputation {
    /// Every scheme, the default first.
    pub const ALL: &'static [Self] = &[Self::Theme, Self::Aspect, Self::Mean, Self::Median, Self::Group, Self::None];

    /// The name in a link.
    fn name(self) -> &'static str {
        match self {
            Self::Theme => "theme",
            Self::Aspect => "aspect",
            Self::Mean => "mean",
            Self::Median => "median",
            Self::Group => "group",
            Self::None => "none",
        }
    }

    /// The rounding errors of normalised figures once they are imputed.
    pub(crate) fn error(self, mut rounding: Rounding, normalised: &Normalised, imputed: &Imputed) -> Rounding {
        let of_units = match self {
            Self::None => return rounding,
            Self::Theme | Self::Aspect | Self::Mean => return rounding.filled(normalised, imputed),
            Self::Median => 2,
            Self::Group => imputed.units() + 2,
        };
        for column in (0..rounding.cells.len()).filter(|&column| imputed.holes_in(column) > 0) {
            rounding.cells[column] += of_units as f64 * UNIT * rounding.largest;
        }
        rounding
    }
}

impl FromStr for Imputation {
    type Err = ParseMethodError;

    fn from_str(text: &str) -> Result<Self, ParseMethodError> {
        Self::ALL.iter().copied().find(|scheme| scheme.name() == text).ok_or(ParseMethodError)
    }
}

impl fmt::Display for Imputation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// Imputes missing figures by the chosen scheme, or leaves them out.
pub(crate) fn impute_by<'a>(
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

/// The regions of ranked units, numbered once, so that each mean is computed once.
struct Regions {
    /// The region of each ranked unit; none if the package has no regions.
    of: Vec<Option<usize>>,
    count: usize,
}

impl Regions {
    fn of(table: &Table, screened: &Screened) -> Self {
        let name = |unit: usize| &table.unit(screened.ranked[unit]).region;
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
