use std::array;

use super::{
    Criteria, LANES, Leaders, WeightSampler,
    score_tiles::{BLOCK, ScoreTiles},
};

/// A counter of the units that are first, and among the first, over random weightings.
#[derive(Debug, Clone)]
pub struct LeaderCounter {
    blocks: ScoreTiles,
    depth: usize,
    /// The best scores under the current weightings; `scored` has those of all units that may be among them.
    best: Vec<Lanes>,
    scored: Vec<Scored>,
    /// The counts so far.
    pub found: Leaders,
}

impl LeaderCounter {
    /// Creates a counter of the first `depth` units, without draws.
    pub fn new(criteria: &Criteria, depth: usize) -> Self {
        let units = criteria.units();
        let found = Leaders {
            drawn: 0,
            first: vec![0; units],
            among: vec![0; units],
            central: vec![0.0; units * criteria.len()],
        };
        let depth = depth.min(units);
        let best = vec![[f32::NEG_INFINITY; LANES]; depth];
        Self { blocks: ScoreTiles::of(criteria), depth, best, scored: Vec::new(), found }
    }

    /// Draws this many more weightings, rounded up to whole sets of [`LANES`].
    #[cfg_attr(target_arch = "wasm32", target_feature(enable = "simd128"))]
    pub fn draw(&mut self, draws: &mut WeightSampler, count: usize) {
        let mut weightings = vec![[0.0; LANES]; draws.width()];
        for _ in 0..count.div_ceil(LANES) {
            draws.next(&mut weightings);
            self.count(&weightings);
        }
    }

    /// Counts a set of weightings: one row per criterion, one cell per weighting.
    #[inline]
    #[cfg_attr(target_arch = "wasm32", target_feature(enable = "simd128"))]
    pub fn count(&mut self, weightings: &[[f32; LANES]]) {
        let Self { blocks, best, scored, .. } = self;
        if best.is_empty() {
            return;
        }
        best.fill([f32::NEG_INFINITY; LANES]);
        scored.clear();
        blocks.score_above(weightings, |place, scores| {
            let scores: [Lanes; BLOCK] = array::from_fn(|i| array::from_fn(|lane| scores[lane][i]));
            for score in &scores {
                if reaches(score, &best[best.len() - 1]) {
                    insert(best, *score);
                }
            }
            scored.push((place, scores));
            best[best.len() - 1]
        });
        self.tell(weightings);
    }

    /// Counts the units that reach the best scores under these weightings.
    #[inline]
    #[cfg_attr(target_arch = "wasm32", target_feature(enable = "simd128"))]
    fn tell(&mut self, weightings: &[Lanes]) {
        let (top, last) = (self.best[0], self.best[self.best.len() - 1]);
        let mut first = [u32::MAX; LANES];
        let mut listed = [0; LANES];
        for (place, scores) in &self.scored {
            for (i, score) in scores.iter().enumerate() {
                if !reaches(score, &last) {
                    continue;
                }
                let Some(&unit) = self.blocks.units.get(place + i) else { continue };
                let unit = unit as u32;
                let in_list: [u32; LANES] = array::from_fn(|lane| u32::from(score[lane] >= last[lane]));
                self.found.among[unit as usize] += in_list.iter().sum::<u32>();
                listed = array::from_fn(|lane| listed[lane] + in_list[lane]);
                first =
                    array::from_fn(|lane| if score[lane] == top[lane] { first[lane].min(unit) } else { first[lane] });
            }
        }
        let width = weightings.len();
        for lane in 0..LANES {
            if listed[lane] as usize > self.depth {
                self.strike(listed[lane] as usize - self.depth, last[lane], lane);
            }
            let first = first[lane] as usize;
            self.found.first[first] += 1;
            for (sum, shares) in self.found.central[first * width..][..width].iter_mut().zip(weightings) {
                *sum += f64::from(shares[lane]);
            }
        }
        self.found.drawn += LANES;
    }

    /// Removes the surplus units that tie for the end of a list, the last by index first.
    #[cold]
    fn strike(&mut self, count: usize, last: f32, lane: usize) {
        let all = self.scored.iter().flat_map(|(place, scores)| scores.iter().zip(*place..));
        let level = all.filter(|(scores, _)| scores[lane] == last);
        let mut level: Vec<usize> = level.map(|(_, place)| self.blocks.units[place]).collect();
        level.sort_unstable();
        for unit in level.into_iter().rev().take(count) {
            self.found.among[unit] -= 1;
        }
    }
}

/// The scores under each of the weightings that are scored together.
type Lanes = [f32; LANES];

/// The position of a tile, and the scores of its units.
type Scored = (usize, [Lanes; BLOCK]);

/// Returns whether any of these scores is at least its mark.
#[inline]
#[cfg_attr(target_arch = "wasm32", target_feature(enable = "simd128"))]
fn reaches(score: &Lanes, mark: &Lanes) -> bool {
    let reached: [bool; LANES] = array::from_fn(|lane| score[lane] >= mark[lane]);
    reached != [false; LANES]
}

/// Inserts scores into lists of the best, each lane separately, and drops the last.
#[inline]
#[cfg_attr(target_arch = "wasm32", target_feature(enable = "simd128"))]
fn insert(best: &mut [Lanes], mut score: Lanes) {
    for best in best {
        let here = *best;
        *best = array::from_fn(|lane| if score[lane] > here[lane] { score[lane] } else { here[lane] });
        score = array::from_fn(|lane| if score[lane] > here[lane] { here[lane] } else { score[lane] });
    }
}
