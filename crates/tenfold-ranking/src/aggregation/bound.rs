use super::{Aggregation, family::Family};
use crate::rounding::UNIT;

/// Rounding error bounds of the scores on a node, by any mean: see [`Rounding`](crate::Rounding).
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Bound {
    /// The most that a score is off.
    pub(crate) most: f64,
    /// The same relative to the score; infinite if scores are below zero.
    pub(crate) part: f64,
    /// The smallest score above zero.
    least: f64,
    /// The largest score, without its sign.
    pub(crate) largest: f64,
}

impl Bound {
    /// Bounds scores, given their largest error.
    pub(crate) fn of(scores: &[f64], most: f64, part: f64) -> Self {
        let (mut least, mut largest, mut is_signed) = (f64::INFINITY, 0.0_f64, false);
        for &score in scores {
            largest = largest.max(score.abs());
            is_signed |= score < 0.0;
            if score > 0.0 {
                least = least.min(score);
            }
        }
        // A zero score loses nothing: only a figure equal to the lowest gives it.
        let part = if is_signed { f64::INFINITY } else { part.min(most / least) };
        Self { most, part, least, largest }
    }
}

/// One of the errors of a bound.
type Error<'a> = dyn Fn(&Bound) -> f64 + 'a;

impl Family<'_> {
    /// Bounds the error of the parent's scores.
    ///
    /// Sums add what their children are off, weighed. An ordered mean, and a power mean of an exponent from 1 on, are off by no
    /// more than the worst child, for moving all scores by so much moves them by no more. The other means keep parts: a
    /// score that is off by a hundredth takes them off by a hundredth at most.
    pub(crate) fn bound(&self, by: Aggregation, scores: &[f64]) -> Bound {
        let is_whole = self.is_whole();
        // If some are left out, children without a share may replace all others.
        let weighed = || self.children.iter().filter(|child| child.share > 0.0 || !is_whole);
        let largest_of = |of: &Error| weighed().map(|child| of(&child.bound)).fold(0.0, f64::max);
        let sum_of = |of: &Error| weighed().map(|child| child.share * of(&child.bound)).sum::<f64>();
        let mean_of = |of: &Error| if is_whole { sum_of(of) } else { largest_of(of) };
        let most: &Error = &|bound| bound.most;
        let part: &Error = &|bound| bound.part;
        let children = self.children.len() as f64;
        let steps = (2.0 * children + 4.0) * UNIT;
        let largest = largest_of(&|bound| bound.largest);
        let least = weighed().map(|child| child.bound.least).fold(f64::INFINITY, f64::min);
        let size = |score: f64| if score > 0.0 && score.is_finite() { libm::log(score).abs() } else { 0.0 };
        let logarithm = size(largest).max(size(least)) + 1.0;
        let (most, part) = match by {
            Aggregation::Arithmetic => (mean_of(most) + steps * largest, largest_of(part) + steps),
            Aggregation::Owa(power) => {
                let weights = (power.value() * children + 1.0) * UNIT;
                (largest_of(most) + (weights + steps) * largest, f64::INFINITY)
            }
            // Halves are counted exactly.
            Aggregation::Copeland => (400.0 * UNIT, 4.0 * UNIT),
            Aggregation::Geometric => parts(mean_of(part) + 2.0 * steps * logarithm, largest),
            Aggregation::Power(power) if power.value() == 0.0 => {
                parts(mean_of(part) + 2.0 * steps * logarithm, largest)
            }
            Aggregation::Harmonic => parts(largest_of(part) + 2.0 * steps, largest),
            Aggregation::Power(power) => {
                let power = power.value();
                let own = 2.0 * steps / power.abs() + 4.0 * UNIT * logarithm;
                let relative = parts(largest_of(part) + own, largest);
                if power >= 1.0 {
                    (largest_of(most) + own * largest, relative.1)
                } else if power > 0.0 {
                    let steepest = libm::pow(largest / least, 1.0 - power);
                    (relative.0.min(mean_of(most) * steepest + own * largest), relative.1)
                } else {
                    relative
                }
            }
        };
        Bound::of(scores, most, part)
    }
}

/// A relative error is at most this part of the largest score.
fn parts(part: f64, largest: f64) -> (f64, f64) {
    (part * largest, part)
}
