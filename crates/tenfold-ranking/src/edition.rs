use std::{fmt, str::FromStr};

use super::{Prepared, Weighting, read_digits, resolve, write_digits};
use tenfold_data::Dataset;

/// The edition of figures and method: six characters that change when any of them does.
///
/// A hash (FNV-1a) of all that goes into a score before any weights do: the units' ids, the framework's codes, the method, and
/// every prepared figure to the bit. A new source, a mended cell and another way to treat outliers each make a new edition; a
/// mended sentence and a new preset do not. It tells editions apart and proves nothing: who wants to forge one can.
///
/// ```
/// # use tenfold_data as dataset;
/// # use tenfold_ranking::{Edition, Prepared};
/// let cities = tenfold_bundled::dataset();
/// let edition = Edition::of(&cities, &Prepared::of(&cities));
/// assert_eq!(edition.to_string().len(), 6);
/// assert_eq!(edition.to_string().parse(), Ok(edition));
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Edition(u32);

/// The number of characters, and of bits that they hold.
const LENGTH: usize = 6;
/// The hash now, and its name in the first release: links, stamps and kept folders keep using that name.
const RELEASED: [(&str, &str); 1] = [("ubcpql", "shm14m")];
const BITS: u32 = 30;

impl Edition {
    /// The edition of a dataset, prepared by its method.
    pub fn of(dataset: &Dataset, prepared: &Prepared) -> Self {
        Self::named(&hashed(dataset, prepared))
    }

    /// The same, with its name in the first release, whose hash covered the presets' points too: stamps of that time
    /// hold it.
    pub fn now_and_in_first_release(dataset: &Dataset, prepared: &Prepared) -> [Self; 2] {
        let mut hash = hashed(dataset, prepared);
        let now = Self::named(&hash);
        for preset in &dataset.presets {
            hash.add(preset.code.as_bytes());
            let weighting = resolve(dataset, &preset.code).unwrap_or_else(|| Weighting::even(&dataset.framework));
            for id in dataset.framework.ids() {
                hash.add(&weighting.get(id).millionths().to_le_bytes());
            }
        }
        [now, Self(hash.bits(BITS) as u32)]
    }

    fn named(hash: &Hash) -> Self {
        let now = Self(hash.bits(BITS) as u32);
        let released = RELEASED.iter().find(|(hash, _)| hash.parse() == Ok(now));
        released.and_then(|(_, name)| name.parse().ok()).unwrap_or(now)
    }
}

/// The hash of ids, codes, the method and the prepared figures.
fn hashed(dataset: &Dataset, prepared: &Prepared) -> Hash {
    let mut hash = Hash::new();
    for &unit in &prepared.screened.ranked {
        hash.add(dataset.table.unit(unit).id.as_bytes());
    }
    for id in dataset.framework.ids() {
        hash.add(dataset.framework.node(id).code.as_bytes());
    }
    // The default is not added, because packages without a method of their own keep their edition.
    if !prepared.method.is_default() {
        hash.add(prepared.method.code().as_bytes());
    }
    for figure in prepared.imputed.columns.iter().flatten() {
        hash.add(&figure.to_bits().to_le_bytes());
    }
    hash
}

/// The hash FNV-1a: short, and the same everywhere.
#[derive(Debug, Clone)]
pub struct Hash(u64);

impl Hash {
    /// The hash of nothing.
    #[allow(clippy::new_without_default, reason = "a hash of nothing is a beginning, not a default")]
    pub fn new() -> Self {
        Self(0xcbf2_9ce4_8422_2325)
    }

    /// Adds bytes, separated from the next.
    pub fn add(&mut self, bytes: &[u8]) {
        for byte in bytes.iter().chain(&[0xff]) {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }

    /// Folds all 64 bits into this many.
    pub fn bits(&self, count: u32) -> u64 {
        (self.0 ^ (self.0 >> 32)) & ((1 << count) - 1)
    }
}

impl fmt::Display for Edition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_digits(f, self.0, LENGTH as u32)
    }
}

/// The text is not six characters of an edition.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ParseEditionError;

impl FromStr for Edition {
    type Err = ParseEditionError;

    fn from_str(text: &str) -> Result<Self, ParseEditionError> {
        Some(text)
            .filter(|text| text.len() == LENGTH)
            .and_then(|text| read_digits(text.as_bytes()))
            .map(Self)
            .ok_or(ParseEditionError)
    }
}
