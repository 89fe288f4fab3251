use crate::{Column, Normalised};
use tenfold_data::{Framework, NodeId, RankedId, argsort};

/// The normalised figures, missing ones filled or left out.
#[derive(Debug, Clone, PartialEq)]
pub struct Imputed {
    /// A column an indicator, a cell a ranked unit, on the scale of the normalised figures. What is left out holds the worse end of
    /// it, which is not read.
    pub(crate) columns: Vec<Vec<f64>>,
    /// Which cells are left out, a list a column: empty if nothing is.
    pub(crate) left_out: Vec<Vec<bool>>,
    /// The cells that had no figure, a list a column, in the order of the units.
    missing: Vec<Vec<Missing>>,
    of_units: Vec<usize>,
}

/// A cell without a figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Missing {
    unit: RankedId,
    fill: Fill,
}

/// What was done to a cell without a figure.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fill {
    /// It holds the mean of the unit's own figures in this theme or aspect.
    Own(NodeId),
    /// It holds the indicator's mean over the ranked units.
    Mean,
    /// It holds the indicator's median over the ranked units.
    Median,
    /// It holds the indicator's mean over the ranked units of the same region.
    Region,
    /// It holds the middle of the scale: no ranked unit has a figure.
    Middle,
    /// It is left out.
    LeftOut,
}

impl Imputed {
    /// Figures of which none was missing: a column an indicator, a cell a ranked unit.
    pub fn whole(columns: Vec<Vec<f64>>) -> Self {
        let of_units = vec![0; columns.first().map_or(0, Vec::len)];
        Self { left_out: Vec::new(), missing: vec![Vec::new(); columns.len()], columns, of_units }
    }

    /// The number of columns.
    pub fn width(&self) -> usize {
        self.columns.len()
    }

    /// An indicator's figures, by its column.
    pub fn column(&self, column: usize) -> Column<'_> {
        Column::with_missing(&self.columns[column], self.left_out.get(column).map_or(&[], Vec::as_slice))
    }

    /// A ranked unit's figure; `None` if it is missing and left out.
    pub fn at(&self, column: usize, unit: RankedId) -> Option<f64> {
        self.column(column).get(unit)
    }

    /// How a ranked unit's cell was imputed; `None` if it has a figure of its own.
    pub fn fill(&self, column: usize, unit: RankedId) -> Option<Fill> {
        let cells = &self.missing[column];
        cells.binary_search_by_key(&unit, |cell| cell.unit).ok().map(|at| cells[at].fill)
    }

    /// How each cell without a figure was imputed, column by column.
    pub fn fills(&self) -> impl Iterator<Item = Fill> {
        self.missing.iter().flatten().map(|cell| cell.fill)
    }

    /// The number of ranked units.
    pub(super) fn units(&self) -> usize {
        self.of_units.len()
    }

    /// The number of a column's cells that had no figure.
    pub fn holes_in(&self, column: usize) -> usize {
        self.missing[column].len()
    }

    /// The number of a ranked unit's cells that had no figure.
    pub fn holes_of(&self, unit: RankedId) -> usize {
        self.of_units[unit.0]
    }

    /// The number of all cells that had no figure.
    pub fn holes_in_all(&self) -> usize {
        self.of_units.iter().sum()
    }

    /// Whether cells without a figure are left out instead of imputed.
    pub fn leaves_out(&self) -> bool {
        !self.left_out.is_empty()
    }

    /// All figures, a column an indicator; `None` if some are left out.
    pub fn complete(&self) -> Option<&[Vec<f64>]> {
        (!self.leaves_out()).then_some(&self.columns)
    }

    /// The same with all of a unit's missing figures set to this value.
    #[must_use]
    pub fn with_figures(&self, unit: RankedId, value: f64) -> Self {
        let mut with = self.clone();
        for (at, cells) in with.missing.iter_mut().enumerate() {
            let Ok(cell) = cells.binary_search_by_key(&unit, |cell| cell.unit) else { continue };
            cells.remove(cell);
            with.columns[at][unit.0] = value;
            if let Some(left_out) = with.left_out.get_mut(at) {
                left_out[unit.0] = false;
            }
        }
        with.of_units[unit.0] = 0;
        with
    }
}

/// Fills each missing figure with the plain mean of the unit's own filled figures in the theme, else in the aspect, else with the
/// indicator's mean over units (OECD/JRC Handbook 2008, step 3, p. 24: unconditional mean imputation, here within groups).
///
/// Weights play no part, so that the composite stays linear in them.
pub fn impute(normalised: &Normalised, framework: &Framework) -> Imputed {
    impute_within(normalised, framework, &|_| 0)
}

/// The same, passing over some of the groups that an indicator is in: the innermost first.
pub(crate) fn impute_within(
    normalised: &Normalised,
    framework: &Framework,
    skipped: &dyn Fn(usize) -> usize,
) -> Imputed {
    impute_each(normalised, framework, &|id, own| {
        let over_units = over_units(normalised, own);
        let skipped = skipped(framework.ancestors(id).count());
        let groups = framework.ancestors(id).skip(skipped);
        let groups: Vec<(NodeId, Vec<&Vec<Option<f64>>>)> =
            groups.map(|group| (group, columns_by_code(normalised, framework, group))).collect();
        Box::new(move |unit: usize| {
            let within = groups.iter().find_map(|(group, columns)| {
                Some((mean(columns.iter().filter_map(|c| c[unit].as_ref()))?, Fill::Own(*group)))
            });
            within.unwrap_or(over_units)
        })
    })
}

/// The mean over units of an indicator's own figures; the middle of the scale if there are none.
pub(crate) fn over_units(normalised: &Normalised, own: &[Option<f64>]) -> (f64, Fill) {
    mean(own.iter().flatten()).map_or((normalised.middle(), Fill::Middle), |mean| (mean, Fill::Mean))
}

/// Given an indicator and its figures: what a unit's missing figure is filled with, and how.
pub(crate) type Filler<'a> = dyn Fn(NodeId, &'a [Option<f64>]) -> Box<dyn Fn(usize) -> (f64, Fill) + 'a> + 'a;

/// Has each column's missing figures filled.
pub(crate) fn impute_each<'a>(normalised: &'a Normalised, framework: &Framework, filler: &Filler<'a>) -> Imputed {
    let units = normalised.columns.first().map_or(0, Vec::len);
    let mut imputed =
        Imputed { columns: Vec::new(), left_out: Vec::new(), missing: Vec::new(), of_units: vec![0; units] };
    for &id in framework.indicators() {
        let Some(indicator) = &framework.node(id).indicator else { continue };
        let own = &normalised.columns[indicator.column];
        let fill = filler(id, own);
        let mut missing = Vec::new();
        let value = |(unit, cell): (usize, &Option<f64>)| {
            cell.unwrap_or_else(|| {
                let (value, fill) = fill(unit);
                missing.push(Missing { unit: RankedId(unit), fill });
                imputed.of_units[unit] += 1;
                value
            })
        };
        let column = own.iter().enumerate().map(value).collect();
        imputed.columns.push(column);
        imputed.missing.push(missing);
    }
    imputed
}

/// The columns of a group's indicators, in the order in which their values are summed.
fn columns_by_code<'a>(n: &'a Normalised, framework: &Framework, group: NodeId) -> Vec<&'a Vec<Option<f64>>> {
    let within: Vec<NodeId> = framework.within(group).filter(|&id| id != group).collect();
    let code = |place: usize| &framework.node(within[place]).code;
    let order = argsort(within.len(), &|a, b| code(a).cmp(code(b))).into_iter();
    let indicators = order.filter_map(|place| framework.node(within[place]).indicator.as_ref());
    indicators.map(|indicator| &n.columns[indicator.column]).collect()
}

pub(crate) fn mean<'a>(values: impl Iterator<Item = &'a f64>) -> Option<f64> {
    let (sum, count) = values.fold((0.0, 0_usize), |(sum, count), v| (sum + v, count + 1));
    (count > 0).then(|| sum / count as f64)
}
