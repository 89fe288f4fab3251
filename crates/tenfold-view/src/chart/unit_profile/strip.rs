use std::fmt::Write;

use crate::chart::bar::tenths;

/// The width of a strip's drawing, for 0 to 100. The page stretches it.
pub const STRIP_WIDTH: u32 = 200;
/// The height of a strip's drawing.
pub const STRIP_HEIGHT: u32 = 18;

/// Half the height of a line for one figure, and how much more the longest has.
const SHORT: f64 = 3.0;
const LONGER: f64 = 5.0;
/// The number of positions, which limits the lines however many figures there are.
const PLACES: usize = 101;

/// Draws figures from 0 to 100 as SVG path data: one line per position, longer if more figures share it.
pub fn strip(figures: impl IntoIterator<Item = f64>) -> String {
    let mut counts = [0_usize; PLACES];
    for figure in figures {
        counts[(figure.clamp(0.0, 100.0) + 0.5) as usize] += 1;
    }
    let most = counts.iter().copied().max().unwrap_or(0).max(2) - 1;
    let mut lines = String::new();
    for (place, count) in counts.into_iter().enumerate().filter(|(_, count)| *count > 0) {
        // The root keeps a position with hundreds of figures from making all others look alike.
        let half = SHORT + LONGER * ((count - 1) as f64 / most as f64).sqrt();
        let top = f64::from(STRIP_HEIGHT) / 2.0 - half;
        let _ = write!(lines, "M{} {}v{}", strip_x(place as f64), tenths(top), tenths(2.0 * half));
    }
    lines
}

/// Returns the position of a figure from 0 to 100 on a strip.
pub fn strip_x(figure: f64) -> String {
    tenths(figure.clamp(0.0, 100.0) / 100.0 * f64::from(STRIP_WIDTH))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_stands_where_figures_do_and_the_longest_where_most_are() {
        assert_eq!(strip([0.0, 100.0, 49.6]), "M0 6v6M100 6v6M200 6v6");
        assert_eq!(strip([0.0, 0.0, 0.2, 0.0, 100.0]), "M0 1v16M200 6v6");
        assert_eq!(strip([]), "");
        assert_eq!(strip_x(12.34), "24.7");
    }

    #[test]
    fn a_hundred_thousand_are_drawn_as_a_hundred_lines() {
        let lines = strip((0..100_000).map(|unit| f64::from(unit) / 1000.0));
        assert_eq!(lines.matches('M').count(), PLACES);
    }
}
