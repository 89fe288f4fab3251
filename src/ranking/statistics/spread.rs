/// The mean; nought of nothing.
pub fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len().max(1) as f64
}

/// The sample's standard deviation, over one less than there are; nought of fewer than two.
pub fn deviation(values: &[f64]) -> f64 {
    covariance(values, values).sqrt()
}

/// The sample's covariance; nought of fewer than two.
pub fn covariance(x: &[f64], y: &[f64]) -> f64 {
    let (mx, my) = (mean(x), mean(y));
    let products: f64 = x.iter().zip(y).map(|(a, b)| (a - mx) * (b - my)).sum();
    if x.len() < 2 { 0.0 } else { products / (x.len() - 1) as f64 }
}
