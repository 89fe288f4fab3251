/// The mean; zero if there are no values.
pub fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len().max(1) as f64
}

/// The sample's standard deviation (divisor n - 1); zero for fewer than two values.
pub fn deviation(values: &[f64]) -> f64 {
    let scale = unit_scale(values);
    let scaled: Vec<f64> = values.iter().map(|value| value * scale).collect();
    covariance(&scaled, &scaled).sqrt() / scale
}

/// The power of two that scales the range of these values to between 1 and 2, so that their differences can be squared:
/// no bit of a result changes, but nothing overflows or vanishes.
pub(crate) fn unit_scale(values: &[f64]) -> f64 {
    let (low, high) = values.iter().fold((f64::INFINITY, f64::NEG_INFINITY), |(l, h), &v| (l.min(v), h.max(v)));
    let exponent = ((high - low).to_bits() >> 52) & 0x7ff;
    // None if the range is zero or not finite.
    if low < high && exponent < 2046 { f64::from_bits((2046 - exponent) << 52) } else { 1.0 }
}

/// The sample's covariance; zero for fewer than two values.
pub fn covariance(x: &[f64], y: &[f64]) -> f64 {
    let (mx, my) = (mean(x), mean(y));
    let products: f64 = x.iter().zip(y).map(|(a, b)| (a - mx) * (b - my)).sum();
    if x.len() < 2 { 0.0 } else { products / (x.len() - 1) as f64 }
}
