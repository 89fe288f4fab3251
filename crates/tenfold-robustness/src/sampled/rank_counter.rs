use super::{
    Acceptability, Criteria, LANES, WeightSampler,
    score_tiles::{BLOCK, ScoreTiles},
};
use tenfold_data::RankedId;

/// A counter of the ranks of some units over random weightings.
#[derive(Debug, Clone)]
pub struct RankCounter {
    blocks: ScoreTiles,
    places: Vec<usize>,
    scores: Vec<[[f32; BLOCK]; LANES]>,
    /// The counts so far.
    pub found: Acceptability,
}

impl RankCounter {
    /// Creates a counter without draws, for these ranked units.
    pub fn new(criteria: &Criteria, units: &[RankedId]) -> Self {
        let blocks = ScoreTiles::of(criteria);
        let places = units.iter().filter_map(|unit| blocks.units.iter().position(|u| *u == unit.0)).collect();
        let scores = vec![[[0.0; BLOCK]; LANES]; criteria.units().div_ceil(BLOCK)];
        let ranks = vec![vec![0; criteria.units()]; units.len()];
        let found = Acceptability { drawn: 0, ranks, wins: vec![vec![0; units.len()]; units.len()] };
        Self { blocks, places, scores, found }
    }

    /// Draws this many more weightings, rounded up to whole sets of [`LANES`].
    #[cfg_attr(target_arch = "wasm32", target_feature(enable = "simd128"))]
    pub fn draw(&mut self, draws: &mut WeightSampler, count: usize) {
        let mut weightings = vec![[0.0; LANES]; draws.width()];
        let mut own = vec![0.0; self.places.len()];
        for _ in 0..count.div_ceil(LANES) {
            draws.next(&mut weightings);
            self.blocks.score(&weightings, |place, scores| self.scores[place / BLOCK] = *scores);
            for lane in 0..LANES {
                for (own, place) in own.iter_mut().zip(&self.places) {
                    *own = self.scores[place / BLOCK][lane][place % BLOCK];
                }
                for ((ranks, wins), &score) in self.found.ranks.iter_mut().zip(&mut self.found.wins).zip(&own) {
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
            self.found.drawn += LANES;
        }
    }
}
