use super::super::{
    Number, Screened, TreatBy, Treated, Treatment, treat,
    treat::{extremes, log, treat_each, winsorised},
};
use crate::dataset::Table;

/// Treats outliers in the way chosen, indicator by indicator: those only that are not sound.
pub(super) fn treat_by(by: TreatBy, table: &Table, screened: &Screened) -> Treated {
    match by {
        TreatBy::Jrc => treat(table, screened),
        TreatBy::Winsorise(most) => treat_each(table, screened, &|raw, skewness| {
            let reached = winsorised(raw, skewness, most as usize);
            (reached.values, Treatment::Winsorised(reached.moved))
        }),
        TreatBy::Log => treat_each(table, screened, &|raw, skewness| (log(raw, skewness), Treatment::Logged)),
        TreatBy::BoxCox(given) => treat_each(table, screened, &|raw, _| box_cox(raw, given)),
        TreatBy::None => treat_each(table, screened, &|raw, _| (raw.to_vec(), Treatment::None)),
    }
}

/// The transform of Box and Cox (1964, doi 10.1111/j.2517-6161.1964.tb00553.x): a power, or the logarithm for an exponent of
/// nought, of figures moved above nought as for the JRC's logarithm. Without an exponent the likeliest, to two decimals.
fn box_cox(raw: &[f64], given: Option<Number>) -> (Vec<f64>, Treatment) {
    let (low, high) = extremes(raw);
    let above: Vec<f64> = raw.iter().map(|v| v - low + OFFSET * (high - low)).collect();
    let power = given.unwrap_or_else(|| likeliest(&above));
    (above.iter().map(|&v| transformed(v, power.value())).collect(), Treatment::BoxCox(power))
}

/// The part of the range that figures are kept from nought by.
const OFFSET: f64 = 0.01;
/// Exponents are looked for between this and its negative.
const FAR: f64 = 5.0;
/// Each halves what is left to three fifths.
const STEPS: usize = 40;

fn transformed(value: f64, power: f64) -> f64 {
    let log = libm::log(value);
    if power == 0.0 { log } else { (libm::exp(power * log) - 1.0) / power }
}

/// The exponent of the greatest likelihood, by the golden section: there is one maximum.
fn likeliest(values: &[f64]) -> Number {
    let n = values.len() as f64;
    let logs: f64 = values.iter().map(|&v| libm::log(v)).sum();
    let likelihood = |power: f64| {
        let of: Vec<f64> = values.iter().map(|&v| transformed(v, power)).collect();
        let mean = of.iter().sum::<f64>() / n;
        let variance = of.iter().map(|v| (v - mean) * (v - mean)).sum::<f64>() / n;
        (power - 1.0) * logs - n / 2.0 * libm::log(variance)
    };
    let golden = (5.0_f64.sqrt() - 1.0) / 2.0;
    let (mut from, mut to) = (-FAR, FAR);
    for _ in 0..STEPS {
        let (a, b) = (to - golden * (to - from), from + golden * (to - from));
        if likelihood(a) < likelihood(b) { from = a } else { to = b }
    }
    let hundredths = ((from + to) * 50.0).round();
    Number::millionths(hundredths as i64 * 10_000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_likeliest_power_of_exponentials_is_near_nought_and_of_squares_near_a_half() {
        // Quantiles of a log-normal and of a squared normal: the transform that makes them normal is known.
        let normal: Vec<f64> =
            (1..200).map(|i| f64::from(i) / 200.0).map(|p| 4.0 + 2.0 * (p - 0.5) + (p - 0.5).powi(3)).collect();
        let exponentials: Vec<f64> = normal.iter().map(|v| v.exp()).collect();
        let squares: Vec<f64> = normal.iter().map(|v| v * v).collect();
        let (log, root) = (likeliest(&exponentials).value(), likeliest(&squares).value());
        let plain = likeliest(&normal).value();
        assert!(log.abs() < 0.3, "{log}");
        assert!(root > log && plain > root, "{log} {root} {plain}");
        assert!((transformed(8.0, 1.0 / 3.0) - 3.0).abs() < 1e-12);
        assert_eq!(transformed(1.0, 0.0), 0.0);
    }
}
