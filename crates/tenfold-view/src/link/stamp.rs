use std::{fmt, str::FromStr};

use super::read::is_numbered;
use tenfold_data::{Dataset, Table, UnitId};
use tenfold_ranking::{Edition, Hash, Prepared, Ranking, read_digits, write_digits};

/// The state on which a link was made: the edition, and the first ten units.
///
/// It keeps fifteen bits of a hash of each unit's id, in three characters, and thirty of all their ids together. That
/// is enough to name them again after the figures have changed, or to know that this is impossible. Stamps of the first
/// release have no such check, and their edition covers the presets too.
///
/// ```
/// # use tenfold_data as dataset;
/// # use tenfold_view::link::Stamp;
/// # use tenfold_ranking::{Edition, Prepared, Ranking, resolve};
/// let cities = tenfold_bundled::dataset();
/// let prepared = Prepared::of(&cities);
/// let ranking = Ranking::of(&prepared, &resolve(&cities, "published").unwrap(), &cities.framework);
/// let stamp = Stamp::of(Edition::of(&cities, &prepared), &cities, &prepared, &ranking);
/// let ten = stamp.units(&cities.table, 285).expect("all ten are there");
/// assert_eq!(cities.table.unit(ten[2]).id, "shanghai");
/// assert_eq!(stamp.to_string().len(), "shm14m.n14ams6t1nf84dhgcn2ii43b7hnghe.q7d2k5".len());
/// assert_eq!(stamp.to_string().parse(), Ok(stamp));
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp {
    /// The edition.
    pub edition: Edition,
    marks: Vec<u16>,
    /// A hash of all the ids; `None` in a stamp of the first release.
    check: Option<u32>,
}

/// The error of a text that is not a stamp.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ParseStampError;

const BITS: u32 = 15;
const WIDTH: usize = 3;
const CHECK_BITS: u32 = 30;
const CHECK_WIDTH: usize = 6;

impl Stamp {
    /// The number of units that are kept.
    pub const KEPT: usize = 10;

    /// Creates the stamp of a link that is made now, on this edition.
    pub fn of(edition: Edition, dataset: &Dataset, prepared: &Prepared, ranking: &Ranking) -> Self {
        let first = ranking.places.iter().take(Self::KEPT);
        let ids = first.map(|place| &*dataset.table.unit(prepared.screened.unit(place.unit)).id);
        let check = Some(check(ids.clone()));
        Self { edition, marks: ids.map(mark).collect(), check }
    }

    /// Returns whether it is of the first release, whose editions covered the presets too.
    pub fn is_of_first_release(&self) -> bool {
        self.check.is_none()
    }

    /// Finds the units that were the first ten when the link was made, best first, in a table with `ranked` ranked
    /// units. `None` if any cannot be identified with certainty: it is gone, has another id, or shares its bits.
    pub fn units(&self, table: &Table, ranked: usize) -> Option<Vec<UnitId>> {
        let mut rows = vec![None; self.marks.len()];
        for (row, unit) in table.units.iter().enumerate() {
            let mark = mark(&unit.id);
            for (place, _) in self.marks.iter().enumerate().filter(|(_, other)| **other == mark) {
                if rows[place].replace(UnitId(row)).is_some() {
                    return None;
                }
            }
        }
        let rows: Vec<UnitId> = rows.into_iter().collect::<Option<_>>()?;
        let holds = match self.check {
            Some(hash) => check(rows.iter().map(|&row| &*table.unit(row).id)) == hash,
            // A truncated stamp has no trace of the others, and an id by row number may belong to another unit by now.
            None => {
                rows.len() == ranked.min(Self::KEPT) && !rows.iter().any(|&row| is_numbered(&table.unit(row).id, 'u'))
            }
        };
        holds.then_some(rows)
    }
}

fn check<'a>(ids: impl Iterator<Item = &'a str>) -> u32 {
    let mut hash = Hash::new();
    ids.for_each(|id| hash.add(id.as_bytes()));
    hash.bits(CHECK_BITS) as u32
}

fn mark(id: &str) -> u16 {
    let mut hash = Hash::new();
    hash.add(id.as_bytes());
    hash.bits(BITS) as u16
}

impl fmt::Display for Stamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.", self.edition)?;
        self.marks.iter().try_for_each(|mark| write_digits(f, (*mark).into(), WIDTH as u32))?;
        let Some(check) = self.check else { return Ok(()) };
        f.write_str(".")?;
        write_digits(f, check, CHECK_WIDTH as u32)
    }
}

impl FromStr for Stamp {
    type Err = ParseStampError;

    fn from_str(text: &str) -> Result<Self, ParseStampError> {
        let (edition, marks) = text.split_once('.').ok_or(ParseStampError)?;
        let (marks, check) = marks.split_once('.').map_or((marks, None), |(marks, check)| (marks, Some(check)));
        let digits = |check: &str| read_digits(check.as_bytes()).filter(|_| check.len() == CHECK_WIDTH);
        let check = check.map(|check| digits(check).ok_or(ParseStampError)).transpose()?;
        let edition = edition.parse().map_err(|_| ParseStampError)?;
        if marks.len() % WIDTH != 0 || marks.len() > Self::KEPT * WIDTH {
            return Err(ParseStampError);
        }
        let mark = |three: &[u8]| read_digits(three).map(|mark| mark as u16);
        let marks = marks.as_bytes().chunks(WIDTH).map(mark).collect::<Option<_>>().ok_or(ParseStampError)?;
        Ok(Self { edition, marks, check })
    }
}
