use super::{DOT, RankUncertainty, Row};
use tenfold_data::UnitId;

/// The width of a whisker's drawing. The page stretches it.
pub const WHISKER_WIDTH: u32 = 150;
/// The height of a whisker's drawing.
pub const WHISKER_HEIGHT: u32 = 42;

/// The axis of ranks that the whiskers of all rows share.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RankAxis {
    /// The last rank on it.
    pub end: usize,
    /// The marked ranks: the first, and some round ones up to the last.
    pub ticks: Vec<usize>,
}

/// A row's whisker as SVG path data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Whisker {
    /// The line from the best rank to the worst; empty if they are unknown.
    pub span: String,
    /// The dot on the current rank.
    pub now: String,
}

/// The margin at both ends, for half a dot.
const EDGE: usize = 5;
/// The fewest ranks on the axis, if as many are ranked: most ranks are among these.
const SHORT: usize = 15;
/// The most steps of the axis.
const PARTS: usize = 4;

impl RankAxis {
    /// Creates the axis for the ranges of these rows, out of this many ranked units; `None` if there are none to draw.
    pub fn over(rows: &[Row], sure: &RankUncertainty, ranked: usize) -> Option<Self> {
        let ranks = rows.iter().map(|row| row.rank);
        // Few units have a range, so look for these among the rows, not for each row among them.
        let shown = |unit: UnitId| rows.iter().any(|row| row.unit == unit);
        let ends = sure.ranges.iter().filter(|(unit, ..)| shown(*unit)).map(|&(.., high)| high);
        sure.is_drawn().then(|| Self::of(ranks.chain(ends).max().unwrap_or(1), ranked))
    }

    /// Creates the axis that includes a rank, out of this many ranked units.
    pub fn of(worst: usize, ranked: usize) -> Self {
        let worst = worst.max(SHORT.min(ranked)).max(2);
        let mut steps = (0..12).map(|n: u32| [5, 10, 20][n as usize % 3] * 10_usize.pow(n / 3));
        let step = steps.find(|step| worst.div_ceil(*step) <= PARTS).unwrap_or(worst);
        let end = step * worst.div_ceil(step);
        Self { end, ticks: std::iter::once(1).chain((1..=end / step).map(|n| n * step)).collect() }
    }

    /// Returns the position of a rank.
    pub fn x(&self, rank: usize) -> usize {
        let room = WHISKER_WIDTH as usize - 2 * EDGE;
        EDGE + (room * (rank - 1) + (self.end - 1) / 2) / (self.end - 1)
    }

    /// Draws a line at each tick.
    pub fn grid(&self) -> String {
        self.ticks.iter().map(|&tick| format!("M{} 0V{WHISKER_HEIGHT}", self.x(tick))).collect()
    }

    /// Draws a row's whisker; `None` if it does not fit the axis.
    pub fn whisker(&self, now: usize, range: Option<(usize, usize)>) -> Option<Whisker> {
        let middle = WHISKER_HEIGHT / 2;
        let fits = now.max(range.map_or(0, |(_, high)| high)) <= self.end;
        let span = range.map(|(low, high)| format!("M{} {middle}H{}", self.x(low), self.x(high)));
        fits.then(|| Whisker { span: span.unwrap_or_default(), now: format!("M{} {middle}{DOT}", self.x(now)) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_axis_ends_on_a_round_rank_and_grows_with_what_it_holds() {
        for (worst, ranked, ticks) in [
            (3, 285, &[1, 5, 10, 15][..]),
            (15, 285, &[1, 5, 10, 15]),
            (17, 285, &[1, 5, 10, 15, 20]),
            (21, 285, &[1, 10, 20, 30]),
            (77, 285, &[1, 20, 40, 60, 80]),
            (285, 285, &[1, 100, 200, 300]),
            (3, 3, &[1, 5]),
            (1, 1, &[1, 5]),
        ] {
            let axis = RankAxis::of(worst, ranked);
            assert_eq!((axis.ticks.as_slice(), axis.end), (ticks, ticks[ticks.len() - 1]), "{worst} of {ranked}");
            assert_eq!((axis.x(1), axis.x(axis.end)), (5, 145));
        }
    }

    #[test]
    fn a_whisker_spans_its_ranks_with_a_dot_on_the_one_now() {
        let axis = RankAxis::of(15, 285);
        assert_eq!(axis.grid(), "M5 0V42M45 0V42M95 0V42M145 0V42");
        let whisker = axis.whisker(7, Some((7, 13))).unwrap();
        assert_eq!((whisker.span.as_str(), whisker.now.as_str()), ("M65 21H125", "M65 21h.01"));
        assert_eq!(axis.whisker(2, None).unwrap().span, "");
        assert_eq!(axis.whisker(120, Some((90, 140))), None, "told in figures");
    }
}
