use std::{fmt, str::FromStr};

use crate::{
    dataset::Dataset,
    ranking::{Edition, Hash, Prepared, Ranking, read_digits, write_digits},
};

/// What a link was made on: the edition, and who stood where in the first ten.
///
/// Of each unit it keeps fifteen bits of a hash of its id, three characters: enough to say, once the figures have changed,
/// who has moved since. A unit of today that shares its bits with another is told apart by nothing and may be mistaken,
/// once in a hundred links with three hundred units.
///
/// ```
/// # use tenfold::{dataset, link::Stamp, ranking::{Edition, Prepared, Ranking, resolve}};
/// let cities = tenfold::bundled::dataset();
/// let prepared = Prepared::of(&cities);
/// let ranking = Ranking::of(&prepared, &resolve(&cities, "published").unwrap(), &cities.framework);
/// let stamp = Stamp::of(Edition::of(&cities, &prepared), &cities, &prepared, &ranking);
/// assert_eq!((stamp.place("shanghai"), stamp.place("lhasa")), (Some(3), None));
/// assert_eq!(stamp.to_string().parse(), Ok(stamp), "six characters, a point and thirty more");
/// ```
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stamp {
    /// The edition.
    pub edition: Edition,
    marks: Vec<u16>,
}

/// Not a stamp.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NoStamp;

const BITS: u32 = 15;
const WIDTH: usize = 3;

impl Stamp {
    /// So many places are kept.
    pub const KEPT: usize = 10;

    /// The stamp of a link that is made now, on this edition.
    pub fn of(edition: Edition, dataset: &Dataset, prepared: &Prepared, ranking: &Ranking) -> Self {
        let first = ranking.places.iter().take(Self::KEPT);
        let id = |unit: usize| &dataset.table.units[prepared.screened.ranked[unit]].id;
        Self { edition, marks: first.map(|place| mark(id(place.unit))).collect() }
    }

    /// At which place a unit stood when the link was made, from 1; `None` is below the ten.
    pub fn place(&self, unit: &str) -> Option<usize> {
        let mark = mark(unit);
        self.marks.iter().position(|m| *m == mark).map(|place| place + 1)
    }
}

fn mark(id: &str) -> u16 {
    let mut hash = Hash::new();
    hash.add(id.as_bytes());
    hash.bits(BITS) as u16
}

impl fmt::Display for Stamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.", self.edition)?;
        self.marks.iter().try_for_each(|mark| write_digits(f, (*mark).into(), WIDTH as u32))
    }
}

impl FromStr for Stamp {
    type Err = NoStamp;

    fn from_str(text: &str) -> Result<Self, NoStamp> {
        let (edition, marks) = text.split_once('.').ok_or(NoStamp)?;
        let edition = edition.parse().map_err(|_| NoStamp)?;
        if marks.len() % WIDTH != 0 || marks.len() > Self::KEPT * WIDTH {
            return Err(NoStamp);
        }
        let mark = |three: &[u8]| read_digits(three).map(|mark| mark as u16);
        let marks = marks.as_bytes().chunks(WIDTH).map(mark).collect::<Option<_>>().ok_or(NoStamp)?;
        Ok(Self { edition, marks })
    }
}
