use tenfold_data::{Direction, Framework, Indicator, NodeId};
use tenfold_ranking::{
    Normalisation, Prepared, compare_by_direction,
    statistics::{deviation, mean},
};

/// How treated figures are put on the scale: what stands in the formula.
#[derive(Debug, Clone, PartialEq)]
pub enum Way {
    /// All figures are alike and stand in the middle.
    Flat(f64),
    /// Where a figure lies between two: the indicator's own ends, or goalposts, beyond which nothing is gained.
    Between {
        /// The lower.
        low: f64,
        /// The higher.
        high: f64,
        /// What the worse of them comes to, and the better.
        to: (f64, f64),
        /// Whether the logarithms of all three are taken.
        logarithmic: bool,
    },
    /// Standard deviations from the mean.
    ZScore {
        /// The mean of the figures.
        mean: f64,
        /// Their standard deviation.
        deviation: f64,
        /// The mean of the scale, and its spread.
        to: (f64, f64),
    },
    /// How many figures are worse.
    Worse {
        /// The figures, the worst first.
        figures: Vec<f64>,
        /// What that is made of.
        counted: Counted,
    },
    /// The part of the best.
    Share(f64),
}

/// What is made of how many figures are worse.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Counted {
    /// One more: a place from the worst up.
    Place,
    /// Percent of the others.
    Percent,
    /// As it is.
    Points,
}

impl Way {
    /// The way that an indicator's treated figures, of which there are some, were put on the scale.
    pub(super) fn of(prepared: &Prepared, framework: &Framework, node: NodeId, indicator: &Indicator) -> Self {
        let figures: Vec<f64> = prepared.treated.columns[indicator.column].iter().flatten().copied().collect();
        let (low, high) = figures.iter().fold((f64::INFINITY, f64::NEG_INFINITY), |(l, h), &v| (l.min(v), h.max(v)));
        let by = &prepared.method.normalise;
        let flat = prepared.normalised.columns[indicator.column].iter().flatten().next().filter(|_| low >= high);
        let between = |low, high, to, logarithmic| Self::Between { low, high, to, logarithmic };
        let counted = |counted| {
            let mut figures = figures.clone();
            figures.sort_by(|a, b| compare_by_direction(indicator, *a, *b));
            Self::Worse { figures, counted }
        };
        match (by, flat) {
            (Normalisation::Share, _) => {
                let best = figures
                    .iter()
                    .copied()
                    .fold(figures[0], |a, b| if compare_by_direction(indicator, a, b).is_ge() { a } else { b });
                Self::Share(best)
            }
            (Normalisation::Goalposts(posts) | Normalisation::LogGoalposts(posts), flat) => {
                let given = posts.iter().find(|post| post.node == framework.node(node).code);
                let logarithmic = by.is_logarithmic(given);
                match (given, flat) {
                    (Some(post), _) => between(post.low.value(), post.high.value(), (0.0, 100.0), logarithmic),
                    (None, Some(&flat)) => Self::Flat(flat),
                    (None, None) => between(low, high, (0.0, 100.0), logarithmic),
                }
            }
            (_, Some(&flat)) => Self::Flat(flat),
            (Normalisation::MinMax(worst, best), _) => between(low, high, (worst.value(), best.value()), false),
            (Normalisation::ZScore(middle, spread), _) => Self::ZScore {
                mean: mean(&figures),
                deviation: deviation(&figures),
                to: (middle.value(), spread.value()),
            },
            (Normalisation::Rank, _) => counted(Counted::Place),
            (Normalisation::Percentile, _) => counted(Counted::Percent),
            (Normalisation::Borda, _) => counted(Counted::Points),
        }
    }

    /// A treated figure on the scale.
    pub(super) fn on(&self, treated: f64, direction: Direction) -> f64 {
        let less = direction == Direction::Negative;
        match self {
            Self::Flat(middle) => *middle,
            &Self::Between { low, high, to, logarithmic } => {
                let log = |value: f64| if logarithmic { libm::log(value) } else { value };
                // What is not above nought is below any goalpost.
                let value = log(if logarithmic { treated.max(low) } else { treated });
                let (part, width) = (if less { log(high) - value } else { value - log(low) }, log(high) - log(low));
                // Goalposts whose logarithms are one have all in the middle.
                let part = if width > 0.0 { (part / width).clamp(0.0, 1.0) } else { 0.5 };
                part * (to.1 - to.0) + to.0
            }
            &Self::ZScore { mean, deviation, to } => {
                let z = (treated - mean) / deviation;
                (if less { -z } else { z }) * to.1 + to.0
            }
            Self::Worse { figures, counted } => {
                let worse = self.worse(treated, direction) as f64;
                let others = figures.len().saturating_sub(1) as f64;
                match counted {
                    Counted::Place => worse + 1.0,
                    Counted::Percent => worse / others * 100.0,
                    Counted::Points => worse,
                }
            }
            Self::Share(best) => (if less { best / treated } else { treated / best }) * 100.0,
        }
    }

    /// How many of the figures are worse than one; none where they are not counted.
    pub fn worse(&self, figure: f64, direction: Direction) -> usize {
        let Self::Worse { figures, .. } = self else { return 0 };
        let worse = |other: &&f64| match direction {
            Direction::Positive => **other < figure,
            Direction::Negative => **other > figure,
        };
        figures.iter().filter(worse).count()
    }
}
