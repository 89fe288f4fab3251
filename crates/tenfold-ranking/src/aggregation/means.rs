use super::Aggregation;
use tenfold_data::argsort;

/// The weighted mean of a unit's scores; the weights sum to 1 (OECD/JRC Handbook 2008, p. 102 to 104). Scores without
/// weight are skipped.
pub(super) fn mean(by: Aggregation, values: &[f64], weights: &[f64]) -> f64 {
    let sum = |of: &dyn Fn(f64) -> f64| -> f64 {
        values.iter().zip(weights).filter(|(_, weight)| **weight > 0.0).map(|(value, weight)| weight * of(*value)).sum()
    };
    match by {
        Aggregation::Geometric => libm::exp(sum(&libm::log)),
        Aggregation::Harmonic => 1.0 / sum(&|value| 1.0 / value),
        Aggregation::Power(power) if power.value() == 0.0 => libm::exp(sum(&libm::log)),
        Aggregation::Power(power) => {
            let power = power.value();
            libm::pow(sum(&|value| libm::pow(value, power)), 1.0 / power)
        }
        Aggregation::Arithmetic | Aggregation::Owa(_) | Aggregation::Copeland => {
            values.iter().zip(weights).fold(0.0, |sum, (value, weight)| sum + weight * value)
        }
    }
}

/// Weights by the order of a unit's own scores, best first: of a quantile that ends at `s`, `s` to this power less the same where
/// it begins (Yager 1996, quantifier guided aggregation, doi 10.1002/(SICI)1098-111X(199601)11:1<49::AID-INT3>3.0.CO;2-Z).
pub(super) fn ordered(values: &[f64], weights: &[f64], power: f64) -> Vec<f64> {
    let mut ordered = vec![0.0; values.len()];
    let (mut sum, mut below) = (0.0, 0.0);
    for at in argsort(values.len(), &|a, b| values[b].total_cmp(&values[a])) {
        sum += weights[at];
        let upto = libm::pow(f64::min(sum, 1.0), power);
        ordered[at] = upto - below;
        below = upto;
    }
    ordered
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Number;

    #[test]
    fn means_of_4_and_16_are_those_of_a_schoolbook() {
        let of = |by| mean(by, &[4.0, 16.0], &[0.5, 0.5]);
        assert_eq!(of(Aggregation::Arithmetic), 10.0);
        assert!((of(Aggregation::Geometric) - 8.0).abs() < 1e-12);
        assert!((of(Aggregation::Harmonic) - 6.4).abs() < 1e-12);
        assert!((of(Aggregation::Power(Number::whole(2))) - 136_f64.sqrt()).abs() < 1e-12);
        assert!((of(Aggregation::POWER) - 9.0).abs() < 1e-12, "the square of the mean root");
        assert!((of(Aggregation::Power(Number::whole(0))) - 8.0).abs() < 1e-12);
    }

    #[test]
    fn an_ordered_mean_of_power_one_is_the_plain_one_and_of_two_leans_to_the_worst() {
        let (values, weights) = ([10.0, 30.0, 20.0], [0.25, 0.5, 0.25]);
        assert_eq!(ordered(&values, &weights, 1.0), weights);
        // Best first: a half, a quarter, a quarter; their sums squared: 0.25, 0.5625, 1.
        assert_eq!(ordered(&values, &weights, 2.0), [0.4375, 0.25, 0.3125]);
    }
}
