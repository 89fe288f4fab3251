use rand_pcg::{Pcg32, rand_core::RngCore};

/// So many weightings are drawn and scored at once: one load of a score serves them all.
pub const LANES: usize = 4;

/// Where weightings are drawn from.
#[derive(Debug, Clone, PartialEq)]
pub enum Source {
    /// All of them, evenly on the simplex of so many shares.
    All(usize),
    /// Those near some shares: each times a factor drawn evenly from `1 - spread` to `1 + spread`, then shared out again.
    Nearby {
        /// The shares, of a sum of 1.
        shares: Vec<f64>,
        /// 0 to 1.
        spread: f64,
    },
}

/// What *nearby* means on the page: each weight moved by up to a quarter.
pub const NEARBY: f64 = 0.25;

/// Weightings drawn at random, the same for everyone: the generator and its seed are fixed.
#[derive(Debug, Clone)]
pub struct Draws {
    source: Source,
    generator: Pcg32,
    cuts: Vec<u32>,
}

/// Any would do; the same link has to give the same figures.
const SEED: u64 = 0x007e_4f01_d201_8110;
const STREAM: u64 = 26;

impl Draws {
    /// The first draws of all.
    pub fn new(source: Source) -> Self {
        Self { source, generator: Pcg32::new(SEED, STREAM), cuts: Vec::new() }
    }

    /// The number of shares in a weighting.
    pub fn width(&self) -> usize {
        match &self.source {
            Source::All(width) => *width,
            Source::Nearby { shares, .. } => shares.len(),
        }
    }

    /// The next few weightings: a row a criterion, a cell a weighting.
    ///
    /// Over all weightings these are the gaps between sorted uniform draws, which are even on the simplex as normalised
    /// uniform draws are not (Devroye 1986, *Non-Uniform Random Variate Generation*, p. 568).
    pub fn next(&mut self, into: &mut [[f32; LANES]]) {
        for lane in 0..LANES {
            match &self.source {
                Source::All(width) => {
                    self.cuts.clear();
                    self.cuts.extend((1..*width).map(|_| self.generator.next_u32()));
                    self.cuts.sort_unstable();
                    let ends = self.cuts.iter().copied().map(f64::from).chain([WHOLE]);
                    let mut from = 0.0;
                    for (share, to) in into.iter_mut().zip(ends) {
                        share[lane] = ((to - from) / WHOLE) as f32;
                        from = to;
                    }
                }
                Source::Nearby { shares, spread } => {
                    let mut sum = 0.0;
                    for (into, share) in into.iter_mut().zip(shares) {
                        let factor = 1.0 + spread * (2.0 * f64::from(self.generator.next_u32()) / WHOLE - 1.0);
                        into[lane] = (share * factor) as f32;
                        sum += into[lane];
                    }
                    for into in &mut *into {
                        into[lane] /= sum;
                    }
                }
            }
        }
    }
}

/// One more than the largest draw.
const WHOLE: f64 = 4_294_967_296.0;
