/// A convex polytope of shares: a part of the simplex that hyperplanes cut out, with an interior.
///
/// It is stored as corners, each with the set of constraints that are tight at it (the double description of Motzkin,
/// Raiffa, Thompson and Thrall 1953). Every constraint is a product with the shares of at most zero; as shares sum to
/// one, a bound `b` is subtracted from each number of the normal. Made for few shares, as each multiplies the corners.
#[derive(Debug, Clone, PartialEq)]
pub struct Polytope {
    shares: usize,
    words: usize,
    at: Vec<f64>,
    tight: Vec<u64>,
}

/// The tolerance within which a corner lies on a hyperplane, relative to the normal's largest number.
pub(super) const ON: f64 = 1e-12;

/// Returns the largest absolute value in a normal.
pub(super) fn scale(normal: &[f64]) -> f64 {
    normal.iter().fold(0.0, |most, n| n.abs().max(most))
}

/// Returns the dot product, summed from the first to the last.
pub(super) fn product(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

const BITS: usize = u64::BITS as usize;

impl Polytope {
    /// Creates the simplex: all weightings of this many shares.
    pub fn simplex(shares: usize) -> Self {
        let words = shares.div_ceil(BITS).max(1);
        let mut simplex = Self { shares, words, at: vec![0.0; shares * shares], tight: vec![0; shares * words] };
        for corner in 0..shares {
            simplex.at[corner * shares + corner] = 1.0;
            for nought in (0..shares).filter(|&k| k != corner) {
                simplex.tight[corner * words + nought / BITS] |= 1 << (nought % BITS);
            }
        }
        simplex
    }

    /// Creates the polytope in which no share is farther than `radius` from these; `None` if it has no interior.
    pub fn around(shares: &[f64], radius: f64) -> Option<Self> {
        (0..shares.len()).try_fold(Self::simplex(shares.len()), |polytope, k| {
            let bound = |sign: f64, most: f64| {
                let own = |i: usize| if i == k { sign } else { 0.0 };
                (0..shares.len()).map(|i| own(i) - most).collect::<Vec<f64>>()
            };
            polytope.cut(&bound(1.0, shares[k] + radius))?.cut(&bound(-1.0, radius - shares[k]))
        })
    }

    /// Returns the number of shares.
    pub fn shares(&self) -> usize {
        self.shares
    }

    /// Returns the number of corners.
    pub fn len(&self) -> usize {
        self.at.len() / self.shares.max(1)
    }

    /// Returns whether it has no corner, as only the simplex of no shares does.
    pub fn is_empty(&self) -> bool {
        self.at.is_empty()
    }

    /// Returns the shares at a corner.
    pub fn corner(&self, corner: usize) -> &[f64] {
        &self.at[corner * self.shares..][..self.shares]
    }

    /// Iterates over the shares at each corner.
    pub fn corners(&self) -> impl Iterator<Item = &[f64]> {
        self.at.chunks_exact(self.shares.max(1))
    }

    /// Returns the constraints that are tight at a corner, one bit each.
    pub(super) fn tight(&self, corner: usize) -> &[u64] {
        &self.tight[corner * self.words..][..self.words]
    }

    /// Returns the least and the greatest product of a normal with the shares.
    pub fn extremes(&self, normal: &[f64]) -> (f64, f64) {
        self.corners().fold((f64::INFINITY, f64::NEG_INFINITY), |(least, most), corner| {
            let value = product(normal, corner);
            (least.min(value), most.max(value))
        })
    }

    /// Returns the mean of the corners: a cheap point in the interior.
    pub fn middle(&self) -> Vec<f64> {
        let mut middle = vec![0.0; self.shares];
        for corner in self.corners() {
            middle.iter_mut().zip(corner).for_each(|(sum, share)| *sum += share);
        }
        middle.iter().map(|sum| sum / self.len() as f64).collect()
    }

    /// Returns the part whose product with the normal is at most zero; `None` if it has no interior.
    #[must_use]
    pub fn cut(self, normal: &[f64]) -> Option<Self> {
        let (values, on) = self.values(normal);
        match (values.iter().any(|v| *v < -on), values.iter().any(|v| *v > on)) {
            (_, false) => Some(self),
            (false, true) => None,
            (true, true) => Some(self.part(1.0, &values, on, &self.crossings(&values, on))),
        }
    }

    /// Splits it into the parts whose product with the normal is at most zero and at least zero; `None` for a part
    /// without an interior. If the product is zero throughout, the first part is all of it.
    pub fn split(&self, normal: &[f64]) -> [Option<Self>; 2] {
        let (values, on) = self.values(normal);
        match (values.iter().any(|v| *v < -on), values.iter().any(|v| *v > on)) {
            (_, false) => [Some(self.clone()), None],
            (false, true) => [None, Some(self.clone())],
            (true, true) => {
                let crossings = self.crossings(&values, on);
                [1.0, -1.0].map(|sign| Some(self.part(sign, &values, on, &crossings)))
            }
        }
    }

    /// Returns the normal's product with each corner, and the tolerance within which it counts as zero.
    fn values(&self, normal: &[f64]) -> (Vec<f64>, f64) {
        (self.corners().map(|corner| product(normal, corner)).collect(), ON * scale(normal))
    }

    /// Returns the crossings of the edges with the hyperplane, as corners.
    fn crossings(&self, values: &[f64], on: f64) -> Self {
        let mut crossings = Self { at: Vec::new(), tight: Vec::new(), ..*self };
        let side = |sign: f64| (0..values.len()).filter(move |&i| sign * values[i] > on);
        for below in side(-1.0) {
            for above in side(1.0).filter(|&above| self.adjacent(below, above)) {
                let part = values[below] / (values[below] - values[above]);
                let ends = self.corner(below).iter().zip(self.corner(above));
                crossings.at.extend(ends.map(|(a, b)| a + part * (b - a)));
                let ends = self.tight(below).iter().zip(self.tight(above));
                crossings.tight.extend(ends.map(|(a, b)| a & b));
            }
        }
        crossings
    }

    /// Returns whether an edge joins two corners: no third corner lies on all constraints that they share.
    fn adjacent(&self, a: usize, b: usize) -> bool {
        let shared = || self.tight(a).iter().zip(self.tight(b)).map(|(a, b)| a & b);
        let count: u32 = shared().map(u64::count_ones).sum();
        count as usize + 2 >= self.shares
            && !(0..self.len()).any(|c| c != a && c != b && shared().zip(self.tight(c)).all(|(s, t)| s & !t == 0))
    }

    /// Builds the part on one side of a hyperplane: the corners there, those on it, and the crossings.
    fn part(&self, sign: f64, values: &[f64], on: f64, crossings: &Self) -> Self {
        let kept: Vec<usize> = (0..values.len()).filter(|&i| sign * values[i] <= on).collect();
        let mut used = vec![0; self.words];
        let rows = kept.iter().map(|&i| self.tight(i)).chain(crossings.tight.chunks_exact(self.words));
        for row in rows {
            used.iter_mut().zip(row).for_each(|(used, word)| *used |= word);
        }
        // The new constraint takes the first number that no corner uses: most cuts make an older one redundant.
        let number = used
            .iter()
            .position(|word| *word != u64::MAX)
            .map_or(self.words * BITS, |word: usize| word * BITS + used[word].trailing_ones() as usize);
        let words = self.words.max(number / BITS + 1);
        let corners = kept.len() + crossings.len();
        let mut part = Self {
            shares: self.shares,
            words,
            at: Vec::with_capacity(corners * self.shares),
            tight: Vec::with_capacity(corners * words),
        };
        for &i in &kept {
            part.push(self.corner(i), self.tight(i), (values[i].abs() <= on).then_some(number));
        }
        for i in 0..crossings.len() {
            part.push(crossings.corner(i), crossings.tight(i), Some(number));
        }
        part
    }

    fn push(&mut self, at: &[f64], tight: &[u64], number: Option<usize>) {
        let row = self.tight.len();
        self.at.extend(at);
        self.tight.extend(tight);
        self.tight.resize(row + self.words, 0);
        if let Some(number) = number {
            self.tight[row + number / BITS] |= 1 << (number % BITS);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cut_keeps_what_is_below_and_the_rest_is_the_other_part() {
        let [below, above] = Polytope::simplex(3).split(&[1.0, -1.0, 0.0]);
        let corners = |p: Option<Polytope>| p.unwrap().corners().map(<[f64]>::to_vec).collect::<Vec<_>>();
        assert_eq!(corners(below), [vec![0.0, 1.0, 0.0], vec![0.0, 0.0, 1.0], vec![0.5, 0.5, 0.0]]);
        assert_eq!(corners(above), [vec![1.0, 0.0, 0.0], vec![0.0, 0.0, 1.0], vec![0.5, 0.5, 0.0]]);
    }

    #[test]
    fn a_touch_is_no_cut_and_a_face_has_no_inside() {
        let simplex = Polytope::simplex(3);
        assert_eq!(simplex.clone().cut(&[-1.0, 0.0, 0.0]), Some(simplex.clone()));
        assert_eq!(simplex.clone().cut(&[0.0; 3]), Some(simplex.clone()));
        assert_eq!(simplex.clone().cut(&[1.0, 0.0, 0.0]), None);
        assert_eq!(Polytope::simplex(1).cut(&[1.0]), None);
    }

    #[test]
    fn a_box_around_shares_is_within_the_simplex() {
        let near = Polytope::around(&[0.25; 4], 0.05).unwrap();
        assert_eq!(near.len(), 6, "an octahedron");
        assert!(near.corners().flatten().all(|s| (s - 0.25).abs() < 0.05 + 1e-15));
        let edge = Polytope::around(&[1.0, 0.0, 0.0], 0.1).unwrap();
        assert!((edge.volume() - 0.01).abs() < 1e-15);
        assert_eq!(Polytope::around(&[1.0], 0.1), Some(Polytope::simplex(1)));
    }

    #[test]
    fn a_hundred_cuts_find_numbers() {
        let cut = |polytope: Polytope, i: u32| {
            let turn = f64::from(i) / 100.0 * std::f64::consts::TAU;
            polytope.cut(&[turn.cos(), turn.sin(), 0.0].map(|n| n - (turn.cos() + turn.sin()) / 3.0 - 0.1)).unwrap()
        };
        let round = (0..100).fold(Polytope::simplex(3), cut);
        assert_eq!(round.len(), 100);
    }
}
