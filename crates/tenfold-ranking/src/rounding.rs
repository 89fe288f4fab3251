use crate::{
    AppliedTreatment, Imputation, Imputed, Method, MethodError, Normalised, Screened, Treated,
    normalisation::{SHARE_ERROR, TreatedColumn},
    treatment::column_error,
};
use tenfold_data::{Framework, NodeId, Table};

/// Half the distance from 1 to the next number: no single operation is off by a larger part of its result.
pub(crate) const UNIT: f64 = f64::EPSILON / 2.0;
/// Numbers from here on may be whole because they have no bits left for a fraction.
const WHOLE: f64 = 9_007_199_254_740_992.0;

/// The rounding errors of prepared figures, and so when two scores are equal.
///
/// Most decimals, such as 73.6, have no exact binary form, and each operation rounds its result. So two scores that are equal
/// on paper can differ in their last bits, and which one is greater hangs on the order of the sums. `Rounding` follows the
/// errors from the figures to the scores (Higham 2002, *Accuracy and Stability of Numerical Algorithms*, sections 2.2 and 4.2).
///
/// With `u` = 2⁻⁵³, a figure `v` is off by `u |v|`, unless its whole column is whole numbers, which are exact. Min-max
/// multiplies that by 100 / (high - low): a cell is off by at most `100 (4 u max(|low|, |high|) / (high - low) + 4 u)`. A
/// weighted mean of `n` children is off by the weighted mean of their errors and `(n + 2) u` times the largest score. Two
/// scores of which each is off by at most `B` are equal if they differ by at most `2 B`. For the bundled figures that is under
/// 10⁻¹¹ of 100 points; the smallest gap within the published ten is 0.04.
#[derive(Debug, Clone, PartialEq)]
pub struct Rounding {
    /// The largest error of a cell of each column.
    pub(crate) cells: Vec<f64>,
    /// The same relative to the cell, for scales that keep proportions; empty for all others.
    pub(crate) parts: Vec<f64>,
    /// The largest figure on the scale, without its sign.
    pub(crate) largest: f64,
}

impl Rounding {
    /// Errors of figures on a scale by min-max from 0 to 100, with missing figures imputed by means of others.
    pub(crate) fn of(
        table: &Table,
        screened: &Screened,
        treated: &Treated,
        normalised: &Normalised,
        imputed: &Imputed,
    ) -> Self {
        let cells = treated.columns.iter().enumerate().map(|(column, figures)| {
            let (low, high) = extremes(figures);
            min_max(treated_error(table, screened, treated, column), low, high)
        });
        Self::scaled(cells.collect(), normalised).filled(normalised, imputed)
    }

    /// Errors of figures prepared by any method.
    ///
    /// # Errors
    /// Those of the formulas.
    pub(crate) fn by(
        method: &Method,
        table: &Table,
        (screened, treated): (&Screened, &Treated),
        (normalised, imputed): (&Normalised, &Imputed),
        framework: &Framework,
    ) -> Result<Self, MethodError> {
        let (mut cells, mut parts) = (Vec::new(), Vec::new());
        for &node in framework.indicators() {
            let Some(figures) = TreatedColumn::of(node, framework, treated, screened) else { continue };
            let column = figures.indicator.column;
            let error = column_error(table, screened, treated, column);
            cells.push(method.normalise.error(&figures, error, &normalised.columns[column])?);
            let is_filled = method.impute != Imputation::None && imputed.holes_in(column) > 0;
            parts.push(if figures.is_transformed || is_filled { f64::INFINITY } else { SHARE_ERROR });
        }
        let mut rounding = Self::scaled(cells, normalised);
        if method.normalise.keeps_proportions() {
            rounding.parts = parts;
        }
        Ok(method.impute.error(rounding, normalised, imputed))
    }

    /// Errors of figures on a scale, given those of its cells.
    pub(crate) fn scaled(cells: Vec<f64>, normalised: &Normalised) -> Self {
        let (low, high) = normalised.ends;
        Self { cells, parts: Vec::new(), largest: low.abs().max(high.abs()) }
    }

    /// The same with missing figures imputed by means: of the unit's other figures, or of the column.
    #[must_use]
    pub(crate) fn filled(mut self, normalised: &Normalised, imputed: &Imputed) -> Self {
        let worst = self.worst_cell() + (self.cells.len() + 2) as f64 * UNIT * self.largest;
        for (column, cell) in self.cells.iter_mut().enumerate() {
            if imputed.holes_in(column) > 0 {
                *cell = worst + mean_error(&normalised.columns[column]);
            }
        }
        self
    }

    /// Cells of a column that differ by no more than this are equal.
    pub fn tolerance(&self, column: usize) -> f64 {
        2.0 * self.cells[column]
    }

    /// Scores under any weights that differ by more than this are not equal, if scores are weighted means.
    pub fn widest(&self, framework: &Framework) -> f64 {
        let above = |id: NodeId| {
            let parents = framework.ancestors(id).map(Some).chain([None]);
            parents.map(|parent| self.of_mean(framework.summands(parent).len())).sum::<f64>()
        };
        2.0 * (self.worst_cell() + framework.indicators().iter().map(|&id| above(id)).fold(0.0, f64::max))
    }

    fn worst_cell(&self) -> f64 {
        self.cells.iter().copied().fold(0.0, f64::max)
    }

    /// The largest error that a weighted mean of this many adds.
    pub(crate) fn of_mean(&self, children: usize) -> f64 {
        (children + 2) as f64 * UNIT * self.largest
    }
}

/// The largest error of a column's treated figures.
pub(crate) fn treated_error(table: &Table, screened: &Screened, treated: &Treated, column: usize) -> f64 {
    let figures = &treated.columns[column];
    match treated.treatments[column] {
        AppliedTreatment::Logged => {
            let (low, high) = extremes(figures);
            logarithm_error(table, screened, column) + 2.0 * UNIT * low.abs().max(high.abs())
        }
        _ => inexact(figures) * UNIT,
    }
}

/// The largest error of the logarithms of a column's figures before their own rounding: the offset keeps the lowest
/// from zero by a hundredth of the range, which is the smallest argument.
pub(crate) fn logarithm_error(table: &Table, screened: &Screened, column: usize) -> f64 {
    let raw: Vec<Option<f64>> = screened.ranked.iter().map(|&unit| table.figure(column, unit)).collect();
    let (low, high) = extremes(&raw);
    (204.0 * inexact(&raw) / (high - low) + 6.0) * UNIT
}

/// The largest error of figures on a scale from 0 to 100 by min-max, given their error before.
pub(crate) fn min_max(error: f64, low: f64, high: f64) -> f64 {
    // Without spread all are in the middle, exactly.
    if low < high { 100.0 * part_error(error, high - low) } else { 0.0 }
}

/// The largest error of a figure's position between two others, relative to the distance between them.
pub(crate) fn part_error(error: f64, between: f64) -> f64 {
    4.0 * error / between + 4.0 * UNIT
}

/// The largest of these figures, without its sign; zero if all are whole numbers, which are exact.
pub(crate) fn inexact(figures: &[Option<f64>]) -> f64 {
    let is_exact = |v: &f64| v.trunc() == *v && v.abs() < WHOLE;
    let largest = figures.iter().flatten().fold(0.0, |largest: f64, v| largest.max(v.abs()));
    if figures.iter().flatten().all(is_exact) { 0.0 } else { largest }
}

pub(crate) fn extremes(figures: &[Option<f64>]) -> (f64, f64) {
    figures.iter().flatten().fold((f64::INFINITY, f64::NEG_INFINITY), |(l, h), &v| (l.min(v), h.max(v)))
}

/// The rounding error of the mean of these figures: the loss of each addition is itself a number (Knuth 1998, *The Art
/// of Computer Programming* 2, 4.2.2, theorem B).
pub(crate) fn mean_error(figures: &[Option<f64>]) -> f64 {
    let (mut sum, mut lost, mut count) = (0.0_f64, 0.0_f64, 0_usize);
    for &figure in figures.iter().flatten() {
        let next = sum + figure;
        let added = next - sum;
        lost += (sum - (next - added)) + (figure - added);
        sum = next;
        count += 1;
    }
    lost.abs() / count.max(1) as f64
}
