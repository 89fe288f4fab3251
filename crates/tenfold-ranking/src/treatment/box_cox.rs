use super::{
    AppliedTreatment,
    treated::{OFFSET, extremes},
};
use crate::Number;

/// The transform of Box and Cox (1964, doi 10.1111/j.2517-6161.1964.tb00553.x) of an indicator's figures: a power, or
/// the logarithm if the exponent is zero, of figures moved above zero as for the logarithm.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct BoxCox {
    /// The lowest of the figures.
    pub low: f64,
    /// The highest of them.
    pub high: f64,
    /// The exponent.
    pub power: Number,
}

impl BoxCox {
    /// The offset that keeps it from zero.
    pub fn offset(&self) -> f64 {
        OFFSET * (self.high - self.low)
    }

    /// The transform of a figure between the lowest and the highest.
    pub fn at(&self, value: f64) -> f64 {
        let (log, power) = (libm::log(value - self.low + self.offset()), self.power.value());
        if power == 0.0 { log } else { (libm::exp(power * log) - 1.0) / power }
    }
}

/// Transforms by Box and Cox. Without an exponent, by the likeliest to two decimals.
pub(super) fn treat(raw: &[f64], given: Option<Number>) -> (Vec<f64>, AppliedTreatment) {
    let (low, high) = extremes(raw);
    let power = given.unwrap_or_else(|| likeliest(raw));
    let transform = BoxCox { low, high, power };
    (raw.iter().map(|&v| transform.at(v)).collect(), AppliedTreatment::BoxCox(power))
}

/// Exponents are searched between this and its negative.
const FAR: f64 = 5.0;
/// Each step cuts the interval to three fifths.
const STEPS: usize = 40;
/// How many times the search for the likeliest exponent computes the likelihood of all figures.
pub(super) const LIKELIHOODS: usize = 2 * STEPS;

/// The exponent of the greatest likelihood, by golden-section search: there is one maximum.
fn likeliest(raw: &[f64]) -> Number {
    let n = raw.len() as f64;
    let (low, high) = extremes(raw);
    let of = |power: f64| {
        let transform = BoxCox { low, high, power: Number::near(power).unwrap_or(Number::whole(0)) };
        raw.iter().map(|&v| transform.at(v)).collect::<Vec<f64>>()
    };
    // The logarithms are the transform of exponent zero.
    let logs: f64 = of(0.0).iter().sum();
    let likelihood = |power: f64| {
        let of = of(power);
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
    fn the_likeliest_power_of_exponentials_is_below_that_of_squares_and_that_below_one() {
        let normal: Vec<f64> =
            (1..200).map(|i| f64::from(i) / 200.0 - 0.5).map(|p| 4.0 + 2.0 * p + p.powi(3)).collect();
        let exponentials: Vec<f64> = normal.iter().map(|v| v.exp()).collect();
        let squares: Vec<f64> = normal.iter().map(|v| v * v).collect();
        let [log, root, plain] = [&exponentials, &squares, &normal].map(|of| likeliest(of).value());
        assert!(log.abs() < 0.4, "{log}");
        assert!(root > log && plain > root, "{log} {root} {plain}");
        // Of 0 and 100 with an exponent of a half: twice the root of 1 less 1, and of 101.
        let half = BoxCox { low: 0.0, high: 100.0, power: Number::millionths(500_000) };
        assert!(half.at(0.0).abs() < 1e-12 && (half.at(100.0) - 2.0 * (101_f64.sqrt() - 1.0)).abs() < 1e-12);
    }
}
