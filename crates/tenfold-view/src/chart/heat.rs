use super::figures::fixed;
use tenfold_data::UnitId;

/// A heat map of the share of weightings under which each unit has each rank.
#[derive(Debug, Clone, PartialEq)]
pub struct Heat {
    /// The number of ranks with a column of their own.
    pub ranks: usize,
    /// Whether a last column covers all further ranks.
    pub further: bool,
    /// One row per unit.
    pub rows: Vec<HeatRow>,
}

/// A unit's row of the heat map.
#[derive(Debug, Clone, PartialEq)]
pub struct HeatRow {
    /// The unit.
    pub unit: UnitId,
    /// Its current rank.
    pub rank: usize,
    /// One cell per column.
    pub cells: Vec<HeatCell>,
}

/// A cell of the heat map: the share of the weightings that give a rank.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeatCell {
    /// The step of grey, 1 to 6: under 5, from 5, 10, 20, 40, 70 percent. 0 is blank.
    pub step: usize,
    /// The share in whole percent; empty if the cell is blank.
    pub printed: String,
    /// Whether it is the current rank.
    pub now: bool,
}

/// The most ranks that have a column of their own.
const COLUMNS: usize = 15;
/// The shares from which a cell is one step darker.
const STEPS: [f64; 6] = [0.005, 0.05, 0.1, 0.2, 0.4, 0.7];

impl Heat {
    /// Draws units (unit, current rank, the share of each rank from the first on; later ranks have none) out of this
    /// many ranked ones.
    pub fn of<'a>(units: impl IntoIterator<Item = (UnitId, usize, &'a [f64])>, ranked: usize) -> Self {
        let ranks = COLUMNS.min(ranked);
        let further = ranked > COLUMNS;
        let columns = ranks + usize::from(further);
        let row = |(unit, rank, shares): (UnitId, usize, &[f64])| {
            let share = |column: usize| match column {
                COLUMNS => shares.iter().skip(COLUMNS).sum(),
                column => shares.get(column).copied().unwrap_or(0.0),
            };
            let cells = (0..columns).map(|column| HeatCell::of(share(column), column == (rank - 1).min(COLUMNS)));
            HeatRow { unit, rank, cells: cells.collect() }
        };
        Self { ranks, further, rows: units.into_iter().map(row).collect() }
    }
}

impl HeatCell {
    fn of(share: f64, now: bool) -> Self {
        let step = STEPS.iter().filter(|from| share >= **from).count();
        Self { step, printed: if step > 0 { fixed(share * 100.0, 0) } else { String::new() }, now }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_become_steps_of_grey_with_the_figure_in_them() {
        let first = [0.98, 0.016, 0.004];
        let spread: Vec<f64> = (0..20).map(|_| 0.05).collect();
        let heat = Heat::of([(UnitId(7), 1, &first[..]), (UnitId(3), 18, &spread)], 285);
        assert_eq!((heat.ranks, heat.further), (15, true));
        let cell = |step, printed: &str, now| HeatCell { step, printed: printed.to_owned(), now };
        assert_eq!(heat.rows[0].cells.len(), 16);
        assert_eq!(heat.rows[0].cells[..3], [cell(6, "98", true), cell(1, "2", false), cell(0, "", false)]);
        assert_eq!(heat.rows[1].cells[14..], [cell(2, "5", false), cell(4, "25", true)]);
        let few = Heat::of([(UnitId(0), 2, &first[..])], 3);
        assert_eq!((few.ranks, few.further, few.rows[0].cells.len()), (3, false, 3));
    }

    #[test]
    fn a_step_begins_with_its_share() {
        let steps =
            [0.004_9, 0.005, 0.049_9, 0.05, 0.1, 0.2, 0.4, 0.7, 1.0].map(|share| HeatCell::of(share, false).step);
        assert_eq!(steps, [0, 1, 1, 2, 3, 4, 5, 6, 6]);
    }
}
