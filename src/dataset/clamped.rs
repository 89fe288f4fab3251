/// A value held within bounds.
///
/// The one clamp of what the page waits for: the standard library's would print its bounds where they are crossed, and bring the
/// printing of floats for that, five thousand bytes.
#[allow(clippy::manual_clamp, reason = "told above")]
pub(crate) fn clamped(value: f64, low: f64, high: f64) -> f64 {
    value.max(low).min(high)
}
