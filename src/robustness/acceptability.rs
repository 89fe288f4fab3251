use super::{
    Criteria, Draws, LANES,
    blocks::{BLOCK, Blocks},
};

/// How often some units take each rank, over weightings drawn at random: rank acceptability (SMAA-2: Lahdelma and Salminen
/// 2001, *Operations Research* 49(3)).
#[derive(Debug, Clone)]
pub struct Acceptability {
    blocks: Blocks,
    places: Vec<usize>,
    scores: Vec<[[f32; BLOCK]; LANES]>,
    /// The number of weightings drawn.
    pub drawn: usize,
    /// For each unit asked about, how many of them give it each rank, from 1 at place 0; ties share the smaller rank.
    pub ranks: Vec<Vec<u32>>,
    /// For each two units asked about, how many of them have the first strictly ahead.
    pub wins: Vec<Vec<u32>>,
}

impl Acceptability {
    /// Nothing drawn yet, of these units (ranked units, by index).
    pub fn new(criteria: &Criteria, units: &[usize]) -> Self {
        let blocks = Blocks::of(criteria);
        let places = units.iter().filter_map(|unit| blocks.units.iter().position(|u| u == unit)).collect();
        let scores = vec![[[0.0; BLOCK]; LANES]; criteria.units().div_ceil(BLOCK)];
        let ranks = vec![vec![0; criteria.units()]; units.len()];
        Self { blocks, places, scores, drawn: 0, ranks, wins: vec![vec![0; units.len()]; units.len()] }
    }

    /// Draws so many weightings more, rounded up to whole sets of [`LANES`].
    #[cfg_attr(target_arch = "wasm32", target_feature(enable = "simd128"))]
    pub fn draw(&mut self, draws: &mut Draws, count: usize) {
        let mut weightings = vec![[0.0; LANES]; draws.width()];
        let mut own = vec![0.0; self.places.len()];
        for _ in 0..count.div_ceil(LANES) {
            draws.next(&mut weightings);
            self.blocks.score(&weightings, |place, scores| self.scores[place / BLOCK] = *scores);
            for lane in 0..LANES {
                for (own, place) in own.iter_mut().zip(&self.places) {
                    *own = self.scores[place / BLOCK][lane][place % BLOCK];
                }
                for ((ranks, wins), &score) in self.ranks.iter_mut().zip(&mut self.wins).zip(&own) {
                    let mut ahead = [0_u32; BLOCK];
                    for scores in &self.scores {
                        for (ahead, other) in ahead.iter_mut().zip(&scores[lane]) {
                            *ahead += u32::from(*other > score);
                        }
                    }
                    ranks[ahead.iter().sum::<u32>() as usize] += 1;
                    for (wins, other) in wins.iter_mut().zip(&own) {
                        *wins += u32::from(score > *other);
                    }
                }
            }
            self.drawn += LANES;
        }
    }

    /// The share of the weightings under which a unit, by its place among those asked about, takes a rank.
    pub fn share(&self, unit: usize, rank: usize) -> f64 {
        self.part(self.ranks[unit].get(rank.wrapping_sub(1)).copied().unwrap_or(0))
    }

    /// Its mean rank.
    pub fn expected(&self, unit: usize) -> f64 {
        let ranks = self.ranks[unit].iter().zip(1_u32..);
        ranks.map(|(&count, rank)| f64::from(rank) * self.part(count)).sum()
    }

    /// The rank that a part of the weightings, 0 to 1, gives at most: nearest rank, so always one that was drawn.
    pub fn quantile(&self, unit: usize, part: f64) -> usize {
        // A hair off, so that five in a hundred of a hundred is the fifth.
        let wanted = (part * self.drawn as f64 - 1e-6).ceil().max(1.0) as u64;
        let mut seen = 0;
        let reached = self.ranks[unit].iter().position(|&count| {
            seen += u64::from(count);
            seen >= wanted
        });
        reached.map_or(1, |place| place + 1)
    }

    fn part(&self, count: u32) -> f64 {
        f64::from(count) / self.drawn.max(1) as f64
    }
}

/// The largest sampling error of a share: two standard errors where the share is a half, so that 19 shares in 20 are
/// nearer than this.
pub fn sampling_error(drawn: usize) -> f64 {
    1.0 / (drawn.max(1) as f64).sqrt()
}

/// The part of nearby weightings that a rank range leaves out at either end: it holds the other 90 %.
pub const TAIL: f64 = 0.05;
