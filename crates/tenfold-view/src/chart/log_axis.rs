use super::figures::fixed;

/// The width of a distance's drawing: a tenth of a point to a hundred points, one third per decade.
pub const LOG_WIDTH: u32 = 300;
/// The height of a distance's drawing.
pub const LOG_HEIGHT: u32 = 18;

/// The ticks on the axis, in points.
pub const LOG_TICKS: [f64; 4] = [0.1, 1.0, 10.0, 100.0];

/// Returns the position of a number of points on the axis. Numbers beyond the ticks are clamped to them.
pub fn log_x(points: f64) -> String {
    let decades = libm::log10(points.clamp(LOG_TICKS[0], LOG_TICKS[3])) + 1.0;
    let text = fixed(decades * 100.0, 1);
    text.strip_suffix(".0").map_or(text.clone(), str::to_owned)
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_decade_is_a_third_of_the_axis() {
        assert_eq!(super::LOG_TICKS.map(super::log_x), ["0", "100", "200", "300"]);
        assert_eq!((super::log_x(0.003).as_str(), super::log_x(2.0).as_str()), ("0", "130.1"));
    }
}
