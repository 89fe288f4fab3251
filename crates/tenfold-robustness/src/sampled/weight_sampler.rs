use rand_pcg::{Pcg32, rand_core::RngCore};

/// The number of weightings that are drawn and scored at once: each score is loaded once for all of them.
pub const LANES: usize = 4;

/// The distribution of the weightings.
#[derive(Debug, Clone, PartialEq)]
pub enum WeightDistribution {
    /// Uniform over all weightings: the simplex of this many shares.
    All(usize),
    /// Near some shares: each is multiplied by a factor uniform from `1 - spread` to `1 + spread`, then normalised.
    Nearby {
        /// The shares, with a sum of 1.
        shares: Vec<f64>,
        /// The spread, 0 to 1.
        spread: f64,
    },
}

/// The spread of *nearby* weightings on the page: each weight changes by up to a quarter.
pub const NEARBY: f64 = 0.25;

/// A sampler of random weightings, the same for every reader: the generator and its seed are fixed.
#[derive(Debug, Clone)]
pub struct WeightSampler {
    source: WeightDistribution,
    generator: Pcg32,
    cuts: Vec<[u32; LANES]>,
    /// The compare-exchange steps that sort the cuts.
    steps: Vec<(usize, usize)>,
}

/// The seed: any would do, but the same link has to give the same figures.
pub(super) const SEED: u64 = 0x007e_4f01_d201_8110;
const STREAM: u64 = 26;

impl WeightSampler {
    /// Creates a sampler at the start of its sequence.
    pub fn new(source: WeightDistribution) -> Self {
        let cuts = match source {
            WeightDistribution::All(width) => width.saturating_sub(1),
            WeightDistribution::Nearby { .. } => 0,
        };
        Self { source, generator: Pcg32::new(SEED, STREAM), cuts: vec![[0; LANES]; cuts], steps: steps(cuts) }
    }

    /// Returns the number of shares in a weighting.
    pub fn width(&self) -> usize {
        match &self.source {
            WeightDistribution::All(width) => *width,
            WeightDistribution::Nearby { shares, .. } => shares.len(),
        }
    }

    /// Draws the next [`LANES`] weightings: one row per criterion, one cell per weighting.
    ///
    /// Over all weightings these are the gaps between sorted uniform draws, which are uniform on the simplex;
    /// normalised uniform draws are not (Devroye 1986, *Non-Uniform Random Variate Generation*, p. 568).
    #[inline]
    #[cfg_attr(target_arch = "wasm32", target_feature(enable = "simd128"))]
    pub fn next(&mut self, into: &mut [[f32; LANES]]) {
        match &self.source {
            WeightDistribution::All(_) => {
                for lane in 0..LANES {
                    self.cuts.iter_mut().for_each(|cuts| cuts[lane] = self.generator.next_u32());
                }
                sort(&mut self.cuts, &self.steps);
                gaps(&self.cuts, into);
            }
            WeightDistribution::Nearby { shares, spread } => {
                for lane in 0..LANES {
                    let mut sum = 0.0;
                    for (into, share) in into.iter_mut().zip(shares) {
                        into[lane] = (share * factor(&mut self.generator, *spread)) as f32;
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

/// Draws the factor of a nearby share: uniform from `1 - spread` to `1 + spread`.
#[inline]
pub(super) fn factor(generator: &mut Pcg32, spread: f64) -> f64 {
    1.0 + spread * (2.0 * f64::from(generator.next_u32()) / WHOLE - 1.0)
}

/// Returns the steps that sort any values of this number: the same for all lanes, which are sorted at once.
///
/// Uses Batcher's merge exchange (Knuth 1998, *The Art of Computer Programming* 3, 5.2.2, algorithm M).
fn steps(count: usize) -> Vec<(usize, usize)> {
    let mut steps = Vec::new();
    let half = count.next_power_of_two() / 2;
    let mut merged = half;
    while merged > 0 {
        let (mut far, mut apart, mut rest) = (half, merged, 0);
        loop {
            let lower = (0..count.saturating_sub(apart)).filter(|i| i & merged == rest);
            steps.extend(lower.map(|i| (i, i + apart)));
            if far == merged {
                break;
            }
            (apart, rest) = (far - merged, merged);
            far /= 2;
        }
        merged /= 2;
    }
    steps
}

#[inline]
#[cfg_attr(target_arch = "wasm32", target_feature(enable = "simd128"))]
fn sort(cuts: &mut [[u32; LANES]], steps: &[(usize, usize)]) {
    for &(low, high) in steps {
        let (a, b) = (cuts[low], cuts[high]);
        cuts[low] = std::array::from_fn(|lane| a[lane].min(b[lane]));
        cuts[high] = std::array::from_fn(|lane| a[lane].max(b[lane]));
    }
}

/// Computes the gaps between zero, the sorted cuts and one.
#[inline]
#[cfg_attr(target_arch = "wasm32", target_feature(enable = "simd128"))]
fn gaps(cuts: &[[u32; LANES]], into: &mut [[f32; LANES]]) {
    let mut from = [0; LANES];
    for (into, to) in into.iter_mut().zip(cuts) {
        *into = std::array::from_fn(|lane| (to[lane] - from[lane]) as f32 * PART);
        from = *to;
    }
    if let Some(last) = into.last_mut() {
        *last = std::array::from_fn(|lane| (WHOLE - f64::from(from[lane])) as f32 * PART);
    }
}

/// One more than the largest draw.
const WHOLE: f64 = 4_294_967_296.0;
/// The reciprocal of that: a power of two, so that nothing is rounded.
const PART: f32 = 1.0 / 4_294_967_296.0;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_steps_sort_any_number_of_cuts() {
        let mut generator = Pcg32::new(1, 1);
        for count in 0..70 {
            let mut cuts: Vec<[u32; LANES]> =
                (0..count).map(|_| std::array::from_fn(|_| generator.next_u32() % 50)).collect();
            let mut wanted = cuts.clone();
            for lane in 0..LANES {
                let mut sorted: Vec<u32> = cuts.iter().map(|cuts| cuts[lane]).collect();
                sorted.sort_unstable();
                wanted.iter_mut().zip(sorted).for_each(|(wanted, cut)| wanted[lane] = cut);
            }
            sort(&mut cuts, &steps(count));
            assert_eq!(cuts, wanted);
        }
    }
}
