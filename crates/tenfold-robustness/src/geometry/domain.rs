use super::{MOST_SHARES, Polytope};

/// The set of weightings that a search covers.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum WeightBounds {
    /// All weightings.
    All,
    /// The weightings in which no share differs from the current one by more than this: 0.05 for five points.
    Radius(f64),
}

/// The weightings that a search covers, around the current shares.
pub(super) struct Domain<'a> {
    pub(super) now: &'a [f64],
    pub(super) radius: f64,
}

/// The margin by which a proof covers more than the domain, so that rounding leaves nothing unproved.
const MORE: f64 = 1e-9;

/// The part of the radius by which a candidate lies inside, so that rounding its points keeps it inside.
const INSIDE: f64 = 1e-6;

/// The most random candidates; below, the limit of candidates by units by shares.
const DRAWN: usize = 200;
const EFFORT: usize = 20_000_000;

impl<'a> Domain<'a> {
    pub(super) fn new(now: &'a [f64], within: WeightBounds) -> Self {
        // The simplex lies in the box of radius one.
        let radius = match within {
            WeightBounds::Radius(radius) if radius < 1.0 => radius.max(0.0),
            _ => 1.0,
        };
        Self { now, radius }
    }

    /// Returns the domain as a polytope; `None` if its corners would be too many to hold in memory.
    pub(super) fn polytope(&self) -> Option<Polytope> {
        match self.now.len() {
            count if count > MOST_SHARES => None,
            count if self.radius >= 1.0 => Some(Polytope::simplex(count)),
            _ => Polytope::around(self.now, self.radius + MORE),
        }
    }

    /// Returns the least and the greatest value of each share.
    pub(super) fn bounds(&self) -> (Vec<f64>, Vec<f64>) {
        let bounds = |now: &f64| ((now - self.radius - MORE).max(0.0), (now + self.radius + MORE).min(1.0));
        self.now.iter().map(bounds).unzip()
    }

    /// Returns whether these shares lie in the domain.
    pub(super) fn holds(&self, shares: &[f64]) -> bool {
        shares.iter().zip(self.now).all(|(share, now)| (share - now).abs() <= self.radius + MORE / 2.0)
    }

    /// Returns candidates: the corners of the simplex and pseudo-random points inside it, the same on every call. The
    /// number of units limits their number.
    pub(super) fn points(&self, units: usize) -> Vec<Vec<f64>> {
        let count = self.now.len();
        let mut state = 0_u64;
        let mut draw = move || {
            // Weyl's sequence, mixed as Steele, Lea and Flood (2014) do.
            state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
            let mixed = (state ^ (state >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            (((mixed ^ (mixed >> 31)) >> 11) as f64 + 0.5) / (1_u64 << 53) as f64
        };
        let corners = (0..count).map(|k| (0..count).map(|i| f64::from(u8::from(i == k))).collect());
        let drawn = (0..DRAWN).map(|_| {
            let lengths: Vec<f64> = (0..count).map(|_| -libm::log(draw())).collect();
            let sum: f64 = lengths.iter().sum();
            lengths.iter().map(|length| length / sum).collect()
        });
        corners.chain(drawn).take(EFFORT / (units * count).max(1)).collect()
    }

    /// Moves a point towards the current shares until it is inside the domain.
    pub(super) fn draw_in(&self, point: &[f64]) -> Vec<f64> {
        let far = point.iter().zip(self.now).fold(0.0_f64, |far, (at, now)| far.max((at - now).abs()));
        let most = self.radius * (1.0 - INSIDE);
        if self.radius >= 1.0 || far <= most {
            return point.to_vec();
        }
        point.iter().zip(self.now).map(|(at, now)| now + (at - now) * most / far).collect()
    }
}
