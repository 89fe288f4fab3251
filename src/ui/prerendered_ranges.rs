use crate::{
    chart::{self, RankUncertainty, TopTen},
    dataset::{Table, UnitId},
};

/// How sure the places of a static page are: computed before the page was written, and read off it by the live one, so that
/// nothing goes and comes again.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct PrerenderedRanges {
    /// Its rows.
    pub rows: Vec<PrerenderedRow>,
    /// Under what part of all weightings the first unit is first, 0 to 1.
    pub first_share: Option<f64>,
}

/// A row of a static page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrerenderedRow {
    /// The unit's id.
    pub unit: String,
    /// Its score to the last digit: by this the weights are known for the same.
    pub score: String,
    /// Its best and its worst rank in 90 % of nearby weightings.
    pub range: (usize, usize),
}

impl PrerenderedRanges {
    /// The same of the rows now; `None` where these are others, or of other weights.
    pub fn uncertainty(&self, ten: &TopTen, table: &Table) -> Option<RankUncertainty> {
        let row = |row: &chart::Row| {
            let id = &table.unit(row.unit).id;
            let known = self.rows.iter().find(|known| known.unit == *id && known.score == chart::exact(row.score))?;
            Some((row.unit, known.range.0, known.range.1))
        };
        let ranges: Option<Vec<_>> = ten.rows.iter().map(row).collect();
        Some(RankUncertainty {
            ranges: ranges?,
            first_share: self.first_of_all(ten, table),
            ..RankUncertainty::default()
        })
    }

    /// Under what part of all weightings the first unit is first, if it is first here, too: that hangs on no weight.
    pub fn first_of_all(&self, ten: &TopTen, table: &Table) -> Option<(UnitId, f64)> {
        let first = ten.rows.first()?.unit;
        self.rows.first().filter(|known| known.unit == table.unit(first).id)?;
        Some((first, self.first_share?))
    }
}
