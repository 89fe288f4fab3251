/// Returns `value`, or the bound that it passes.
///
/// The standard library's `clamp` prints its bounds when they are crossed, which brings the printing of floats into the page:
/// five thousand bytes.
#[allow(clippy::manual_clamp, reason = "told above")]
pub fn clamp(value: f64, low: f64, high: f64) -> f64 {
    value.max(low).min(high)
}
