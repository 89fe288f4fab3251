use super::{
    Criteria, Draws, LANES,
    blocks::{BLOCK, Blocks},
};

/// How often each unit is first, and among the first so many, over weightings drawn at random (SMAA-2: Lahdelma and
/// Salminen 2001, *Operations Research* 49(3)).
#[derive(Debug, Clone)]
pub struct Leaders {
    blocks: Blocks,
    depth: usize,
    /// The number of weightings drawn.
    pub drawn: usize,
    /// How many of them have each unit first.
    pub first: Vec<u32>,
    /// How many of them have each unit among the first so many; within a tie by unit.
    pub among: Vec<u32>,
    central: Vec<f64>,
}

impl Leaders {
    /// Nothing drawn yet.
    pub fn new(criteria: &Criteria, depth: usize) -> Self {
        let units = criteria.units();
        Self {
            blocks: Blocks::of(criteria),
            depth: depth.min(units),
            drawn: 0,
            first: vec![0; units],
            among: vec![0; units],
            central: vec![0.0; units * criteria.len()],
        }
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
            self.blocks.score(&weightings, |place, scores| {
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
            });
            for (lane, best) in best.chunks_exact(self.depth).enumerate() {
                for slot in best {
                    self.among[slot.unit as usize] += 1;
                }
                let first = best[0].unit as usize;
                self.first[first] += 1;
                for (sum, shares) in self.central[first * width..][..width].iter_mut().zip(&weightings) {
                    *sum += f64::from(shares[lane]);
                }
            }
            self.drawn += LANES;
        }
    }

    /// The mean of the weightings that have a unit first: its central weighting. `None` where none has.
    pub fn central(&self, unit: usize) -> Option<Vec<f64>> {
        let width = self.central.len() / self.first.len();
        let count = f64::from(self.first[unit]);
        (count > 0.0).then(|| self.central[unit * width..][..width].iter().map(|sum| sum / count).collect())
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
