use super::Normalised;
use crate::dataset::{Framework, NodeId, Packed, packed, sorted};

/// The normalised figures without holes.
#[derive(Debug, Clone, PartialEq)]
pub struct Imputed {
    /// A column an indicator, a cell a ranked unit, on the scale of the normalised figures.
    pub columns: Vec<Vec<f64>>,
    /// Which cells were holes.
    pub holes: Vec<Vec<bool>>,
    of_units: Vec<usize>,
}

impl Imputed {
    /// The number of a ranked unit's cells that were holes.
    pub fn holes_of(&self, unit: usize) -> usize {
        self.of_units[unit]
    }

    /// The number of all cells that were holes.
    pub fn holes_in_all(&self) -> usize {
        self.of_units.iter().sum()
    }
}

/// Fills each hole with the plain mean of the unit's own filled figures in the theme, else in the aspect, else with the
/// indicator's mean over units (OECD/JRC Handbook 2008, step 3, p. 24: unconditional mean imputation, here within groups).
///
/// Weights play no part, so that the composite stays linear in them.
pub fn impute(normalised: &Normalised, framework: &Framework) -> Imputed {
    impute_within(normalised, framework, &|_| 0)
}

/// The same, passing over so many of the groups that an indicator is in, of so many: the innermost first.
pub(super) fn impute_within(
    normalised: &Normalised,
    framework: &Framework,
    skipped: &dyn Fn(usize) -> usize,
) -> Imputed {
    impute_each(normalised, framework, &|id, own| {
        let over_units = mean(own.iter().flatten()).unwrap_or(normalised.middle());
        let skipped = skipped(framework.ancestors(id).count());
        let groups: Vec<Vec<&Vec<Option<f64>>>> =
            framework.ancestors(id).skip(skipped).map(|group| columns_by_code(normalised, framework, group)).collect();
        let within = |unit: usize| groups.iter().find_map(|g| mean(g.iter().filter_map(|c| c[unit].as_ref())));
        let units = 0..own.len();
        units.map(|unit| own[unit].or_else(|| within(unit)).unwrap_or(over_units)).collect()
    })
}

/// Fills the holes of an indicator, given its figures.
pub(super) type Fill<'a> = dyn Fn(NodeId, &[Option<f64>]) -> Vec<f64> + 'a;

/// Has each column's holes filled.
pub(super) fn impute_each(normalised: &Normalised, framework: &Framework, fill: &Fill) -> Imputed {
    let holes: Vec<Vec<bool>> = normalised.columns.iter().map(|c| c.iter().map(Option::is_none).collect()).collect();
    let units = holes.first().map_or(0, Vec::len);
    let of_units = (0..units).map(|unit| holes.iter().filter(|column| column[unit]).count()).collect();
    let indicators = framework.indicators().iter();
    let filled = indicators.filter_map(|&id| {
        let column = framework.node(id).indicator.as_ref()?.column;
        Some(fill(id, &normalised.columns[column]))
    });
    Imputed { columns: filled.collect(), holes, of_units }
}

/// The columns of a group's indicators, in the order in which their values are summed.
fn columns_by_code<'a>(n: &'a Normalised, framework: &Framework, group: NodeId) -> Vec<&'a Vec<Option<f64>>> {
    let within: Vec<NodeId> = framework.within(group).filter(|&id| id != group).collect();
    let code = |place: usize| &framework.node(within[place]).code;
    let order = sorted(within.len(), &|a, b| code(a).cmp(code(b))).into_iter();
    let indicators = order.filter_map(|place| framework.node(within[place]).indicator.as_ref());
    indicators.map(|indicator| &n.columns[indicator.column]).collect()
}

pub(super) fn mean<'a>(values: impl Iterator<Item = &'a f64>) -> Option<f64> {
    let (sum, count) = values.fold((0.0, 0_usize), |(sum, count), v| (sum + v, count + 1));
    (count > 0).then(|| sum / count as f64)
}

packed! {
    Imputed { columns, holes, of_units }
}
