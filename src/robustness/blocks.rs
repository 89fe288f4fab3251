use super::{Criteria, LANES};

/// So many units stand in a block.
pub(super) const BLOCK: usize = 8;

/// A block's scores under the weightings that are scored together.
pub(super) type Scores = [[f32; BLOCK]; LANES];

/// Criteria laid out for scoring by the hundred thousand: units in blocks, the strongest first.
///
/// Single precision: a score may be off by a hundred-thousandth of a point, which turns about as many comparisons in a
/// hundred thousand as are that close, a thousandth of the sampling error. Equal units stay equal, and a unit that is at
/// least as good on every criterion never falls behind, for rounding keeps order.
#[derive(Debug, Clone)]
pub(super) struct Blocks {
    values: Vec<[f32; BLOCK]>,
    criteria: usize,
    /// The unit at each place.
    pub(super) units: Vec<usize>,
}

/// The score of a place where no unit stands.
const NOBODY: f32 = -1e30;

impl Blocks {
    pub(super) fn of(criteria: &Criteria) -> Self {
        let even = vec![1.0; criteria.len()];
        let strength: Vec<f64> = (0..criteria.units()).map(|unit| criteria.score(unit, &even)).collect();
        let mut units: Vec<usize> = (0..criteria.units()).collect();
        units.sort_by(|&a, &b| strength[b].total_cmp(&strength[a]).then(a.cmp(&b)));
        let cell = |unit: Option<&usize>, criterion| unit.map_or(NOBODY, |&u| criteria.column(criterion)[u] as f32);
        let block = |block: usize, criterion| std::array::from_fn(|i| cell(units.get(block * BLOCK + i), criterion));
        let values = (0..units.len().div_ceil(BLOCK)).flat_map(|b| (0..criteria.len()).map(move |c| (b, c)));
        Self { values: values.map(|(b, c)| block(b, c)).collect(), criteria: criteria.len(), units }
    }

    /// Scores every block under these weightings, in order.
    #[inline]
    pub(super) fn score(&self, weightings: &[[f32; LANES]], mut take: impl FnMut(usize, &Scores)) {
        for (place, block) in self.values.chunks_exact(self.criteria).enumerate() {
            take(place * BLOCK, &scores(block, weightings));
        }
    }
}

/// The innermost loop: eight units under four weightings, which the compiler turns into vector instructions.
#[inline]
fn scores(block: &[[f32; BLOCK]], weightings: &[[f32; LANES]]) -> Scores {
    let mut sums = [[0.0; BLOCK]; LANES];
    for (values, shares) in block.iter().zip(weightings) {
        for (sums, share) in sums.iter_mut().zip(shares) {
            for (sum, value) in sums.iter_mut().zip(values) {
                *sum += share * value;
            }
        }
    }
    sums
}
