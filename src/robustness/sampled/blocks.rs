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
    /// Blocks of blocks: in a unit's place the best that a block has on each criterion.
    ceilings: Vec<[f32; BLOCK]>,
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
        let cell = |place: usize, criterion| units.get(place).map_or(NOBODY, |&u| criteria.column(criterion)[u] as f32);
        let values = laid_out(units.len(), criteria.len(), cell);
        let highest = |block: &[f32; BLOCK]| block.iter().copied().fold(NOBODY, f32::max);
        let cell = |block: usize, criterion| values.get(block * criteria.len() + criterion).map_or(NOBODY, highest);
        let ceilings = laid_out(units.len().div_ceil(BLOCK), criteria.len(), cell);
        Self { values, ceilings, criteria: criteria.len(), units }
    }

    /// Scores every block under these weightings, in order.
    #[inline]
    pub(super) fn score(&self, weightings: &[[f32; LANES]], mut take: impl FnMut(usize, &Scores)) {
        for (place, block) in self.values.chunks_exact(self.criteria).enumerate() {
            take(place * BLOCK, &scores(block, weightings));
        }
    }

    /// Scores, in order, every block that may hold a unit at or above a mark, which `take` tells for each weighting and may
    /// raise from block to block.
    ///
    /// No unit is above its block's ceiling: a ceiling is scored as a unit, and rounding keeps order.
    #[inline]
    pub(super) fn score_above(
        &self,
        weightings: &[[f32; LANES]],
        mut take: impl FnMut(usize, &Scores) -> [f32; LANES],
    ) {
        let mut marks = [f32::NEG_INFINITY; LANES];
        let block = |block: usize| block * self.criteria..(block + 1) * self.criteria;
        let blocks = self.values.len() / self.criteria;
        let mut ceilings = [[0.0; BLOCK]; LANES];
        for place in 0..blocks {
            if place % BLOCK == 0 {
                ceilings = scores(&self.ceilings[block(place / BLOCK)], weightings);
            }
            let reached = ceilings.iter().zip(&marks).any(|(ceiling, mark)| ceiling[place % BLOCK] >= *mark);
            if reached {
                marks = take(place * BLOCK, &scores(&self.values[block(place)], weightings));
            }
        }
    }
}

/// So many units in blocks, a row a criterion.
fn laid_out(units: usize, criteria: usize, cell: impl Fn(usize, usize) -> f32) -> Vec<[f32; BLOCK]> {
    let rows = (0..units.div_ceil(BLOCK)).flat_map(|block| (0..criteria).map(move |criterion| (block, criterion)));
    rows.map(|(block, criterion)| std::array::from_fn(|i| cell(block * BLOCK + i, criterion))).collect()
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
