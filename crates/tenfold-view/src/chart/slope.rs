use tenfold_data::{Dataset, UnitId, argsort};
use tenfold_ranking::{Place, Prepared, Ranking};

use super::{Change, Selection};

/// Two rankings of the same units side by side: a line for each unit, from its rank in the first to its rank in the
/// second.
#[derive(Debug, Clone, PartialEq)]
pub struct Slope {
    /// The units in the first rows of either ranking, and the focused unit, in the order of the second ranking.
    pub lines: Vec<SlopeLine>,
    /// Every two units whose order differs, and where their lines cross. Sorted by the unit that comes to be ahead, then by
    /// the other.
    pub crossings: Vec<Crossing>,
    /// The most rows of each ranking.
    pub rows: usize,
}

/// A unit in two rankings. Of each pair of values the first is of the first ranking.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct SlopeLine {
    /// The unit.
    pub unit: UnitId,
    /// Its ranks.
    pub ranks: [usize; 2],
    /// Its unrounded scores.
    pub scores: [f64; 2],
    /// Its positions among the lines, from 0.
    pub slots: [usize; 2],
    /// Whether it is in the first rows of each ranking, or tied with the last of them.
    pub in_rows: [bool; 2],
}

/// Two units whose order differs between the rankings.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Crossing {
    /// The unit that is ahead in the second ranking, as an index of the lines.
    pub ahead: usize,
    /// The unit that is behind there.
    pub behind: usize,
    /// Where the lines cross: 0 at the first ranking, 1 at the second.
    pub x: f64,
    /// The same from the top, in rows.
    pub y: f64,
}

/// What a point of the drawing is nearest to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pointed {
    /// A line, by index.
    Line(usize),
    /// A crossing, by index.
    Crossing(usize),
}

/// The farthest that a point may be from a crossing, and from a line, in rows.
const NEAR: [f64; 2] = [0.3, 0.5];

impl Slope {
    /// The most rows of each ranking that are compared: more lines cannot be distinguished.
    pub const MOST: usize = 50;

    /// Compares the first rows of a selection in two rankings. A unit that only one of them can place is left out.
    ///
    /// Units that are tied in one ranking stand there in the order of the other, so that the lines of two units cross if and
    /// only if their order differs.
    pub fn of(dataset: &Dataset, prepared: &Prepared, rankings: [&Ranking; 2], selection: &Selection) -> Self {
        let places = rankings.map(|ranking| selection.places(dataset, prepared, ranking));
        let rows = selection.rows.min(Self::MOST);
        let by_unit = places.each_ref().map(|places| {
            let mut by_unit: Vec<Option<Place>> = vec![None; prepared.screened.ranked.len()];
            for place in places {
                by_unit[place.unit.0] = Some(*place);
            }
            by_unit
        });
        let last = places.each_ref().map(|places| places.iter().take(rows).next_back().map_or(0, |place| place.rank));
        let mut shown = vec![false; prepared.screened.ranked.len()];
        let focus = selection.focus.and_then(|unit| prepared.screened.find(unit));
        let first = places.iter().flat_map(|places| places.iter().take(rows).map(|place| place.unit));
        first.chain(focus).for_each(|unit| shown[unit.0] = true);
        let mut lines: Vec<SlopeLine> = prepared
            .screened
            .ids()
            .filter(|unit| shown[unit.0])
            .filter_map(|unit| {
                let both = [by_unit[0][unit.0]?, by_unit[1][unit.0]?];
                let ranks = both.map(|place| place.rank);
                Some(SlopeLine {
                    unit: prepared.screened.unit(unit),
                    ranks,
                    scores: both.map(|place| place.score),
                    slots: [0; 2],
                    in_rows: [ranks[0] <= last[0], ranks[1] <= last[1]],
                })
            })
            .collect();
        // Within a tie by the other ranking, then by the table's order.
        for side in [0, 1] {
            let order = argsort(lines.len(), &|a, b| {
                let key = |at: usize| (lines[at].ranks[side], lines[at].ranks[1 - side], at);
                key(a).cmp(&key(b))
            });
            for (slot, &at) in order.iter().enumerate() {
                lines[at].slots[side] = slot;
            }
            if side == 1 {
                lines = order.into_iter().map(|at| lines[at]).collect();
            }
        }
        let crossings = crossings(&lines);
        Self { lines, crossings, rows }
    }

    /// Returns the number of pairs of units.
    pub fn pairs(&self) -> usize {
        self.lines.len() * self.lines.len().saturating_sub(1) / 2
    }

    /// Returns the number of units whose rank differs.
    pub fn moved(&self) -> usize {
        self.lines.iter().filter(|line| line.change() != Change::Same).count()
    }

    /// Returns the line over the most ranks, the first of several; `None` if every rank is the same.
    pub fn largest(&self) -> Option<&SlopeLine> {
        let moved = self.lines.iter().filter(|line| line.change() != Change::Same);
        moved.rev().max_by_key(|line| line.ranks[0].abs_diff(line.ranks[1]))
    }

    /// Returns the lines in the order of the first ranking.
    pub fn before(&self) -> Vec<(usize, &SlopeLine)> {
        let mut order = vec![0; self.lines.len()];
        for (at, line) in self.lines.iter().enumerate() {
            order[line.slots[0]] = at;
        }
        order.into_iter().map(|at| (at, &self.lines[at])).collect()
    }

    /// Returns the units that a unit passes, and those that pass it, as indices of the lines.
    pub fn passed(&self, at: usize) -> [Vec<usize>; 2] {
        let passes = self.crossings.iter().filter(|crossing| crossing.ahead == at).map(|crossing| crossing.behind);
        let passed = self.crossings.iter().filter(|crossing| crossing.behind == at).map(|crossing| crossing.ahead);
        [passes.collect(), passed.collect()]
    }

    /// Returns what a point is nearest to: `x` from 0 at the first ranking to 1 at the second, `y` from the top in rows, in a
    /// drawing that is `width` rows wide.
    pub fn pointed(&self, x: f64, y: f64, width: f64) -> Option<Pointed> {
        let crossing = |at: usize| {
            let crossing = &self.crossings[at];
            libm::hypot((crossing.x - x) * width, crossing.y - y)
        };
        let line = |at: usize| (self.lines[at].y(x) - y).abs();
        let near = |count: usize, distance: &dyn Fn(usize) -> f64, most: f64| {
            (0..count).filter(|&at| distance(at) <= most).min_by(|&a, &b| distance(a).total_cmp(&distance(b)))
        };
        near(self.crossings.len(), &crossing, NEAR[0])
            .map(Pointed::Crossing)
            .or_else(|| near(self.lines.len(), &line, NEAR[1]).map(Pointed::Line))
    }
}

impl SlopeLine {
    /// Returns the change of rank from the first ranking to the second.
    pub fn change(&self) -> Change {
        Change::between(self.ranks[0], self.ranks[1])
    }

    /// Returns how far from the top the line is at a point from 0 to 1, in rows.
    #[allow(clippy::cast_precision_loss, reason = "there are at most a hundred rows")]
    fn y(&self, x: f64) -> f64 {
        let [from, to] = self.slots.map(|slot| slot as f64 + 0.5);
        from + (to - from) * x
    }
}

/// Finds every two lines whose ranks are in another order, by the ranks alone.
#[allow(clippy::cast_precision_loss, reason = "there are at most a hundred rows")]
fn crossings(lines: &[SlopeLine]) -> Vec<Crossing> {
    let mut found = Vec::new();
    for (ahead, one) in lines.iter().enumerate() {
        for (behind, other) in lines.iter().enumerate().skip(ahead + 1) {
            if one.ranks[1] < other.ranks[1] && one.ranks[0] > other.ranks[0] {
                // The parts of the way are as the distances of the two at each side.
                let [first, second] = [0, 1].map(|side| one.slots[side].abs_diff(other.slots[side]) as f64);
                let x = first / (first + second);
                found.push(Crossing { ahead, behind, x, y: one.y(x) });
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(ranks: &[[usize; 2]]) -> Vec<SlopeLine> {
        let line = |(at, ranks): (usize, &[usize; 2])| SlopeLine {
            unit: UnitId(at),
            ranks: *ranks,
            scores: [0.0; 2],
            slots: ranks.map(|rank| rank - 1),
            in_rows: [true; 2],
        };
        ranks.iter().enumerate().map(line).collect()
    }

    #[test]
    fn two_neighbours_that_swap_cross_in_the_middle() {
        let lines = lines(&[[2, 1], [1, 2], [3, 3]]);
        let found = crossings(&lines);
        assert_eq!(found, [Crossing { ahead: 0, behind: 1, x: 0.5, y: 1.0 }]);
        let slope = Slope { lines, crossings: found, rows: 3 };
        assert_eq!((slope.pairs(), slope.moved(), slope.largest().map(|line| line.unit)), (3, 2, Some(UnitId(0))));
        assert_eq!(slope.passed(0), [vec![1], vec![]]);
        assert_eq!(slope.passed(1), [vec![], vec![0]]);
        assert_eq!(slope.before().into_iter().map(|(at, _)| at).collect::<Vec<_>>(), [1, 0, 2]);
        // On the crossing, on a line, and beside all of them.
        assert_eq!(slope.pointed(0.5, 1.1, 4.0), Some(Pointed::Crossing(0)));
        assert_eq!(slope.pointed(0.0, 0.6, 4.0), Some(Pointed::Line(1)));
        assert_eq!(slope.pointed(1.0, 0.4, 4.0), Some(Pointed::Line(0)));
        assert_eq!(slope.pointed(0.5, 3.2, 4.0), None);
    }

    #[test]
    fn no_rank_differs_and_nothing_crosses() {
        let slope = Slope { lines: lines(&[[1, 1], [2, 2]]), crossings: Vec::new(), rows: 2 };
        assert_eq!((slope.moved(), slope.largest()), (0, None));
    }

    #[test]
    fn of_equal_moves_the_first_is_the_largest() {
        let slope = Slope { lines: lines(&[[3, 1], [2, 2], [1, 3]]), crossings: Vec::new(), rows: 3 };
        assert_eq!(slope.largest().map(|line| line.unit), Some(UnitId(0)));
    }
}
