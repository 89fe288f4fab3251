use super::{MethodError, normalise::posts};
use crate::{
    AppliedTreatment, BoxCox, Imputation, Imputed, Method, Normalisation, Normalised, Rounding, Screened, Treated,
    rounding::{UNIT, extremes, logarithm_error, mean_error, min_max, part_error, treated_error},
    statistics::{deviation, mean, unit_scale},
};
use tenfold_data::{Framework, Table};

/// How far figures that were prepared by a method can be from those of exact arithmetic: see [`Rounding`].
///
/// # Errors
/// Where goalposts name what is no indicator.
pub(super) fn rounding(
    method: &Method,
    table: &Table,
    (screened, treated): (&Screened, &Treated),
    (normalised, imputed): (&Normalised, &Imputed),
    framework: &Framework,
) -> Result<Rounding, MethodError> {
    let posts = posts(&method.normalise, framework)?;
    let has_holes = |column: usize| imputed.holes_in(column) > 0;
    let (mut cells, mut parts) = (Vec::new(), Vec::new());
    for &node in framework.indicators() {
        let Some(indicator) = &framework.node(node).indicator else { continue };
        let column = indicator.column;
        let error = column_error(table, screened, treated, column);
        let is_transformed =
            matches!(treated.treatments[column], AppliedTreatment::Logged | AppliedTreatment::BoxCox(_));
        let figures = Column { error, is_transformed, figures: &treated.columns[column] };
        let own = extremes(figures.figures);
        let scaled = &normalised.columns[column];
        cells.push(match &method.normalise {
            by if *by == Normalisation::HUNDRED => min_max(error, own.0, own.1),
            Normalisation::MinMax(low, high) => {
                let (low, high) = (low.value(), high.value());
                min_max(error, own.0, own.1) / 100.0 * (high - low) + 4.0 * UNIT * (low.abs() + high.abs())
            }
            // Without spread all are at the centre, exactly.
            Normalisation::ZScore(..) if own.0 >= own.1 => 0.0,
            Normalisation::ZScore(centre, spread) => figures.z_score(scaled, centre.value(), spread.value()),
            // Counts are whole numbers.
            Normalisation::Rank | Normalisation::Borda => 0.0,
            Normalisation::Percentile => 400.0 * UNIT,
            Normalisation::Share => figures.share(scaled),
            Normalisation::Goalposts(_) | Normalisation::LogGoalposts(_) => {
                let given = posts.iter().find(|(id, _)| *id == node).map(|(_, post)| *post);
                let ends = given.map(|post| (post.low.value(), post.high.value()));
                figures.goalposts(ends, own, method.normalise.is_logarithmic(given))
            }
        });
        let is_filled = method.impute != Imputation::None && has_holes(column);
        parts.push(if is_transformed || is_filled { f64::INFINITY } else { SHARE });
    }
    let mut rounding = Rounding::scaled(cells, normalised);
    if method.normalise == Normalisation::Share {
        rounding.parts = parts;
    }
    let of_units = match method.impute {
        Imputation::None => return Ok(rounding),
        Imputation::Theme | Imputation::Aspect | Imputation::Mean => return Ok(rounding.filled(normalised, imputed)),
        Imputation::Median => 2,
        Imputation::Group => screened.ranked.len() + 2,
    };
    for column in (0..rounding.cells.len()).filter(|&column| has_holes(column)) {
        rounding.cells[column] += of_units as f64 * UNIT * rounding.largest;
    }
    Ok(rounding)
}

/// A figure, the best, their quotient and its hundredfold: each is off by at most one unit of itself.
const SHARE: f64 = 5.0 * UNIT;

/// The most that a column's treated figures are off.
fn column_error(table: &Table, screened: &Screened, treated: &Treated, column: usize) -> f64 {
    let Some(BoxCox { low, high, power }) = treated.power(table, screened, column) else {
        return treated_error(table, screened, treated, column);
    };
    let transform = BoxCox { low, high, power };
    let power = power.value().abs();
    let (from, to) = extremes(&treated.columns[column]);
    let largest = from.abs().max(to.abs());
    let logarithms = [transform.offset(), high - low + transform.offset()].map(|v| libm::log(v).abs());
    let logarithm = logarithms[0].max(logarithms[1]);
    let error = logarithm_error(table, screened, column) + 2.0 * UNIT * logarithm;
    if power == 0.0 {
        return error;
    }
    // The exponential of the power's product with the logarithm, less one, over the power.
    let exponential = power * largest + 1.0;
    exponential * (error + UNIT * logarithm + 3.0 * UNIT / power) + 2.0 * UNIT * largest
}

/// A column of treated figures, and the most that they are off.
struct Column<'a> {
    figures: &'a [Option<f64>],
    error: f64,
    /// Whether they are logarithms or powers, and not the figures as published.
    is_transformed: bool,
}

impl Column<'_> {
    fn z_score(&self, scaled: &[Option<f64>], centre: f64, spread: f64) -> f64 {
        let figures: Vec<f64> = self.figures.iter().flatten().copied().collect();
        let (middle, by) = (mean(&figures), deviation(&figures));
        // As they are squared: none of them overflows or vanishes.
        let scale = unit_scale(&figures);
        let squares: Vec<Option<f64>> = figures.iter().map(|v| Some((v - middle) * scale).map(|v| v * v)).collect();
        let of_mean = self.error + mean_error(self.figures) + 2.0 * UNIT * middle.abs();
        // The deviation, as a part of itself: half of what its square is off, and all that its terms are.
        let of_deviation =
            0.5 * mean_error(&squares) / (by * scale * (by * scale)) + 1.5 * (self.error + of_mean) / by + 4.0 * UNIT;
        let largest = scaled.iter().flatten().fold(0.0, |largest: f64, v| largest.max((v - centre).abs()));
        spread * (self.error + of_mean) / by
            + largest * (of_deviation + 4.0 * UNIT)
            + 2.0 * UNIT * (largest + centre.abs())
    }

    fn share(&self, scaled: &[Option<f64>]) -> f64 {
        let largest = scaled.iter().flatten().fold(0.0, |largest: f64, v| largest.max(v.abs()));
        let (low, high) = extremes(self.figures);
        if !self.is_transformed {
            return SHARE * largest;
        }
        // The best has a hundred: it is what all others are divided by, or what is divided by them.
        let is_highest = self.figures.iter().zip(scaled).any(|cell| cell == (&Some(high), &Some(100.0)));
        let error = if is_highest { (100.0 + largest) * self.error / high } else { 200.0 * self.error / low };
        error + SHARE * largest
    }

    fn goalposts(&self, given: Option<(f64, f64)>, own: (f64, f64), is_logarithmic: bool) -> f64 {
        let (mut low, mut high) = given.unwrap_or(own);
        // What is beyond them is cut off exactly.
        let ends = UNIT * low.abs().max(high.abs());
        let mut error = if given.is_none() || self.is_transformed { self.error.max(ends) } else { ends };
        if is_logarithmic {
            let of_figures = if self.is_transformed { error / low } else { UNIT };
            (low, high) = (libm::log(low), libm::log(high));
            error = of_figures + 2.0 * UNIT * low.abs().max(high.abs());
        }
        if low < high { 100.0 * (part_error(error, high - low) + UNIT) } else { 0.0 }
    }
}
