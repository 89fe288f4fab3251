use super::{
    Criteria, Draws, LANES, Leaders,
    blocks::{BLOCK, Blocks},
};

/// Counts who is first, and who is among the first so many, over weightings drawn at random.
#[derive(Debug, Clone)]
pub struct CountLeaders {
    blocks: Blocks,
    depth: usize,
    /// What was counted so far.
    pub found: Leaders,
}

impl CountLeaders {
    /// Nothing drawn yet.
    pub fn new(criteria: &Criteria, depth: usize) -> Self {
        let units = criteria.units();
        let found = Leaders {
            drawn: 0,
            first: vec![0; units],
            among: vec![0; units],
            central: vec![0.0; units * criteria.len()],
        };
        Self { blocks: Blocks::of(criteria), depth: depth.min(units), found }
    }

    /// Draws so many weightings more, rounded up to whole sets of [`LANES`].
    #[cfg_attr(target_arch = "wasm32", target_feature(enable = "simd128"))]
    pub fn draw(&mut self, draws: &mut Draws, count: usize) {
        let width = draws.width();
        if self.depth == 0 {
            return;
        }
        let mut weightings = vec![[0.0; LANES]; width];
        let mut best = vec![Slot::EMPTY; LANES * self.depth];
        for _ in 0..count.div_ceil(LANES) {
            draws.next(&mut weightings);
            best.fill(Slot::EMPTY);
            let mut last = [f32::NEG_INFINITY; LANES];
            self.blocks.score_above(&weightings, |place, scores| {
                for ((scores, last), best) in scores.iter().zip(&mut last).zip(best.chunks_exact_mut(self.depth)) {
                    // Most blocks hold nobody for the list: one look at eight scores.
                    let most =
                        scores.iter().fold(f32::NEG_INFINITY, |most, &score| if score > most { score } else { most });
                    if most < *last {
                        continue;
                    }
                    for (unit, &score) in self.blocks.units.iter().skip(place).take(BLOCK).zip(scores) {
                        if score >= *last {
                            insert(best, Slot { score, unit: *unit as u32 });
                            *last = best[best.len() - 1].score;
                        }
                    }
                }
                last
            });
            for (lane, best) in best.chunks_exact(self.depth).enumerate() {
                for slot in best {
                    self.found.among[slot.unit as usize] += 1;
                }
                let first = best[0].unit as usize;
                self.found.first[first] += 1;
                for (sum, shares) in self.found.central[first * width..][..width].iter_mut().zip(&weightings) {
                    *sum += f64::from(shares[lane]);
                }
            }
            self.found.drawn += LANES;
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq)]
struct Slot {
    score: f32,
    unit: u32,
}

impl Slot {
    const EMPTY: Self = Self { score: f32::NEG_INFINITY, unit: u32::MAX };

    fn before(self, other: Self) -> bool {
        self.score > other.score || (self.score == other.score && self.unit < other.unit)
    }
}

/// Puts a unit in its place in a list of the best, and drops the last.
#[inline]
fn insert(best: &mut [Slot], slot: Slot) {
    let mut place = best.len();
    while place > 0 && slot.before(best[place - 1]) {
        place -= 1;
        if place + 1 < best.len() {
            best[place + 1] = best[place];
        }
    }
    if place < best.len() {
        best[place] = slot;
    }
}
