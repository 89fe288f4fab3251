use super::{Criteria, LANES};

/// The number of units in a tile.
pub(super) const BLOCK: usize = 8;

/// A tile's scores under the weightings that are scored together.
pub(super) type TileScores = [[f32; BLOCK]; LANES];

/// The number of tiles, of the strongest units, that are scored without checking their upper bounds.
const FRONT: usize = 4;

/// The number of units among which similar ones are grouped.
const WINDOW: usize = 256;

/// Criteria laid out for scoring under many weightings: units in tiles, the strongest first, and similar ones in a
/// tile.
///
/// Uses single precision: a score may be off by a hundred-thousandth of a point. That flips only comparisons as close
/// as that, a few in a hundred thousand: a thousandth of the sampling error. Equal units stay equal, and a unit that is
/// no worse on any criterion never falls behind, because rounding keeps the order.
#[derive(Debug, Clone)]
pub(super) struct ScoreTiles {
    values: Vec<[f32; BLOCK]>,
    /// The upper bounds of the tiles behind the front, in tiles: each place has one tile's best on each criterion.
    upper_bounds: Vec<[f32; BLOCK]>,
    criteria: usize,
    /// The unit at each place.
    pub(super) units: Vec<usize>,
}

/// The score of an empty place.
const NOBODY: f32 = -1e30;

impl ScoreTiles {
    pub(super) fn of(criteria: &Criteria) -> Self {
        let even = vec![1.0; criteria.len()];
        let strength: Vec<f64> = criteria.ids().map(|unit| criteria.score(unit, &even)).collect();
        let mut units: Vec<usize> = (0..criteria.units()).collect();
        units.sort_by(|&a, &b| strength[b].total_cmp(&strength[a]).then(a.cmp(&b)));
        let front = units.len().min(FRONT * BLOCK);
        units[front..].chunks_mut(WINDOW).for_each(|window| gather(window, criteria));
        let cell = |place: usize, criterion| units.get(place).map_or(NOBODY, |&u| criteria.column(criterion)[u] as f32);
        let values = laid_out(units.len(), criteria.len(), cell);
        let highest = |block: &[f32; BLOCK]| block.iter().copied().fold(NOBODY, f32::max);
        let behind = values.get(FRONT * criteria.len()..).unwrap_or_default();
        let cell = |block: usize, criterion| behind.get(block * criteria.len() + criterion).map_or(NOBODY, highest);
        let upper_bounds = laid_out(behind.len() / criteria.len(), criteria.len(), cell);
        Self { values, upper_bounds, criteria: criteria.len(), units }
    }

    /// Scores every tile under these weightings, in order.
    #[inline]
    #[cfg_attr(target_arch = "wasm32", target_feature(enable = "simd128"))]
    pub(super) fn score(&self, weightings: &[[f32; LANES]], mut take: impl FnMut(usize, &TileScores)) {
        for (place, block) in self.values.chunks_exact(self.criteria).enumerate() {
            take(place * BLOCK, &scores(block, weightings));
        }
    }

    /// Scores, in order, every tile that may contain a unit at or above a mark. `take` returns the mark for each
    /// weighting, and may raise it from tile to tile.
    ///
    /// No unit is above its tile's upper bound, because the bound is scored as a unit and rounding keeps the order.
    #[inline]
    #[cfg_attr(target_arch = "wasm32", target_feature(enable = "simd128"))]
    pub(super) fn score_above(
        &self,
        weightings: &[[f32; LANES]],
        mut take: impl FnMut(usize, &TileScores) -> [f32; LANES],
    ) {
        let mut marks = [f32::NEG_INFINITY; LANES];
        let mut upper_bounds = [[0.0; BLOCK]; LANES];
        for (place, block) in self.values.chunks_exact(self.criteria).enumerate() {
            if let Some(behind) = place.checked_sub(FRONT) {
                let (group, i) = (behind / BLOCK, behind % BLOCK);
                if i == 0 {
                    upper_bounds = scores(&self.upper_bounds[group * self.criteria..][..self.criteria], weightings);
                }
                if upper_bounds.iter().zip(&marks).all(|(upper_bounds, mark)| upper_bounds[i] < *mark) {
                    continue;
                }
            }
            marks = take(place * BLOCK, &scores(block, weightings));
        }
    }
}

/// Groups similar units into tiles: adds to the strongest remaining unit, one by one, those that raise the tile's upper
/// bound the least.
fn gather(window: &mut [usize], criteria: &Criteria) {
    let rows: Vec<Vec<f64>> =
        window.iter().map(|&unit| (0..criteria.len()).map(|c| criteria.column(c)[unit]).collect()).collect();
    let mut rest: Vec<usize> = (0..window.len()).collect();
    let mut order = Vec::with_capacity(window.len());
    while !rest.is_empty() {
        let first = rest.remove(0);
        let mut ceiling = rows[first].clone();
        order.push(window[first]);
        for _ in 1..BLOCK.min(rest.len() + 1) {
            let raise = |row: &[f64]| row.iter().zip(&ceiling).map(|(value, top)| (value - top).max(0.0)).sum::<f64>();
            let raises: Vec<f64> = rest.iter().map(|&i| raise(&rows[i])).collect();
            let least = (0..rest.len()).min_by(|&a, &b| raises[a].total_cmp(&raises[b])).unwrap_or_default();
            let next = rest.remove(least);
            order.push(window[next]);
            for (top, value) in ceiling.iter_mut().zip(&rows[next]) {
                *top = top.max(*value);
            }
        }
    }
    window.copy_from_slice(&order);
}

/// Lays out units in tiles, one row per criterion.
fn laid_out(units: usize, criteria: usize, cell: impl Fn(usize, usize) -> f32) -> Vec<[f32; BLOCK]> {
    let rows = (0..units.div_ceil(BLOCK)).flat_map(|block| (0..criteria).map(move |criterion| (block, criterion)));
    rows.map(|(block, criterion)| std::array::from_fn(|i| cell(block * BLOCK + i, criterion))).collect()
}

/// Scores eight units under four weightings: the innermost loop, which the compiler turns into vector instructions.
#[inline]
#[cfg_attr(target_arch = "wasm32", target_feature(enable = "simd128"))]
fn scores(block: &[[f32; BLOCK]], weightings: &[[f32; LANES]]) -> TileScores {
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
