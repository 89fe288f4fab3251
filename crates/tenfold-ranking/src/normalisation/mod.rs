//! **Normalisation**: treated figures on one scale, on which more is better (OECD/JRC Handbook 2008, step 5, p. 83 to 88).
//!
//! This file holds every scheme: its code in a link, its parameters, its formula, what it refuses, and how far rounding takes it
//! from exact arithmetic. `normalised` is the default alone, min-max from 0 to 100, which the main page computes without the
//! rest; `goalpost` is a parameter.
//!
//! To add a scheme, add it to [`Normalisation`] and to [`Normalisation::ALL`], and follow the compiler.

mod goalpost;
mod normalised;

use std::{fmt, str::FromStr};

use crate::{
    MethodError, Number, ParseMethodError, Prepared, Screened, Treated,
    method::code::{bracketed, parts, read},
    rounding::{UNIT, extremes, mean_error, min_max, part_error},
    statistics::{deviation, mean, unit_scale},
};
use tenfold_data::{Direction, Framework, Indicator, NodeId, UnitId, argsort};

pub use goalpost::Goalpost;
use normalised::{MIDDLE, MinMax};
pub use normalised::{Normalised, compare_by_direction, normalise};

/// How figures are put on one scale, on which more is better.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Normalisation {
    /// Min-max: from the worst to the best of the ranked units. Parameters: the ends of the scale.
    MinMax(Number, Number),
    /// Z-scores: standard deviations from the mean. Parameters: the mean and the standard deviation of the scale.
    ZScore(Number, Number),
    /// The rank from the worst up: 1, 2 and so on, ties sharing the lower.
    Rank,
    /// The share of the others that are worse, in percent.
    Percentile,
    /// The number of others that are worse: Borda points.
    Borda,
    /// The share of the best, in percent: figure over best, or best over figure if less is better.
    Share,
    /// Between two fixed figures, beyond which nothing is gained or lost; by the logarithms of all three if a goalpost says so.
    /// An indicator without goalposts has its own worst and best.
    Goalposts(Vec<Goalpost>),
    /// The same with the logarithms of all three, for the indicators that goalposts are given for; for all if none are given.
    LogGoalposts(Vec<Goalpost>),
}

impl Normalisation {
    /// Every scheme with its default parameters, the default first.
    pub const ALL: &'static [Self] = &[
        Self::HUNDRED,
        Self::T,
        Self::Rank,
        Self::Percentile,
        Self::Borda,
        Self::Share,
        Self::Goalposts(Vec::new()),
        Self::LogGoalposts(Vec::new()),
    ];
    /// Min-max from 0 to 100: the default.
    pub const HUNDRED: Self = Self::MinMax(Number::whole(0), Number::whole(100));
    /// T-scores, of mean 50 and standard deviation 10, which a bar can show: the default z-scores.
    const T: Self = Self::ZScore(Number::whole(50), Number::whole(10));

    /// The name in a link, before the parameters.
    fn name(&self) -> &'static str {
        match self {
            Self::MinMax(..) => "minmax",
            Self::ZScore(..) => "zscore",
            Self::Rank => "rank",
            Self::Percentile => "percentile",
            Self::Borda => "borda",
            Self::Share => "share",
            Self::Goalposts(_) => "goalposts",
            Self::LogGoalposts(_) => "loggoalposts",
        }
    }

    /// The parameters in a link: none for the default ones.
    fn parameters(&self) -> Vec<String> {
        match self {
            default if *default == Self::HUNDRED || *default == Self::T => Vec::new(),
            Self::MinMax(one, other) | Self::ZScore(one, other) => vec![one.to_string(), other.to_string()],
            Self::Goalposts(posts) | Self::LogGoalposts(posts) => posts.iter().map(ToString::to_string).collect(),
            Self::Rank | Self::Percentile | Self::Borda | Self::Share => Vec::new(),
        }
    }

    /// The same scheme with the parameters of a link, of which there is one at least.
    fn with_parameters(&self, given: &[&str]) -> Result<Self, ParseMethodError> {
        let goalposts = || given.iter().map(|text| text.parse()).collect::<Result<Vec<Goalpost>, _>>();
        match (self, given) {
            (Self::MinMax(..), [low, high]) => {
                let (low, high) = (read(low)?, read(high)?);
                if low < high { Ok(Self::MinMax(low, high)) } else { Err(ParseMethodError) }
            }
            (Self::ZScore(..), [mean, deviation]) => {
                let (mean, deviation) = (read(mean)?, read(deviation)?);
                if deviation > Number::whole(0) { Ok(Self::ZScore(mean, deviation)) } else { Err(ParseMethodError) }
            }
            (Self::Goalposts(_), _) => Ok(Self::Goalposts(goalposts()?)),
            (Self::LogGoalposts(_), _) => {
                let posts = goalposts()?;
                // All of them are logarithmic: one way to write that is enough.
                let is_repeated = posts.iter().any(|post| post.logarithmic);
                if is_repeated { Err(ParseMethodError) } else { Ok(Self::LogGoalposts(posts)) }
            }
            _ => Err(ParseMethodError),
        }
    }

    /// The formula that puts an indicator's treated figures on the scale.
    ///
    /// # Errors
    /// Figures that the scheme is not defined for.
    fn formula(&self, column: &TreatedColumn) -> Result<NormalisationFormula, MethodError> {
        let (low, high) = extremes(column.figures);
        let is_flat = low >= high;
        let between =
            |low, high, to, logarithmic, capped| FormulaParameters::Between { low, high, to, logarithmic, capped };
        let counted = |count: Count| {
            if is_flat {
                let others = column.filled().len().saturating_sub(1) as f64;
                FormulaParameters::Constant(count.points(others / 2.0, others))
            } else {
                FormulaParameters::Order { figures: column.worst_first(), count }
            }
        };
        let parameters = match self {
            Self::MinMax(worst, best) => {
                let to = (worst.value(), best.value());
                if is_flat {
                    FormulaParameters::Constant(rescaled(MIDDLE, to))
                } else {
                    between(low, high, to, false, false)
                }
            }
            Self::ZScore(centre, _) if is_flat => FormulaParameters::Constant(centre.value()),
            Self::ZScore(centre, spread) => {
                let figures = column.filled();
                let to = (centre.value(), spread.value());
                FormulaParameters::ZScore { mean: mean(&figures), deviation: deviation(&figures), to }
            }
            Self::Rank => counted(Count::Rank),
            Self::Percentile => counted(Count::Percent),
            Self::Borda => counted(Count::Points),
            Self::Share => {
                column.best_of_shares()?.map_or(FormulaParameters::Constant(MIDDLE), FormulaParameters::Share)
            }
            Self::Goalposts(_) | Self::LogGoalposts(_) => {
                let given = self.goalpost(column.code);
                let (low, high) = given.map_or((low, high), |post| (post.low.value(), post.high.value()));
                let logarithmic = self.is_logarithmic(given);
                if logarithmic && low <= 0.0 {
                    return Err(MethodError::NoLogarithm(column.node));
                }
                if low >= high {
                    FormulaParameters::Constant(MIDDLE)
                } else {
                    between(low, high, (0.0, 100.0), logarithmic, true)
                }
            }
        };
        Ok(NormalisationFormula { parameters, direction: column.indicator.direction })
    }

    /// The ends of the scale, worst and best, of columns that are on it.
    fn ends(&self, columns: &[Vec<Option<f64>>]) -> (f64, f64) {
        let most = || columns.iter().map(|column| column.iter().flatten().count()).max().unwrap_or_default() as f64;
        let reached = || {
            let cells = columns.iter().flatten().flatten();
            cells.fold((f64::INFINITY, f64::NEG_INFINITY), |(l, h), &v| (l.min(v), h.max(v)))
        };
        match self {
            Self::MinMax(worst, best) => (worst.value(), best.value()),
            Self::ZScore(..) => reached(),
            Self::Rank => (1.0, most().max(1.0)),
            Self::Borda => (0.0, (most() - 1.0).max(0.0)),
            Self::Share => (reached().0.min(0.0), 100.0),
            Self::Percentile | Self::Goalposts(_) | Self::LogGoalposts(_) => (0.0, 100.0),
        }
    }

    /// The most that a column's cells on the scale are off those of exact arithmetic, given the most that the treated figures are.
    ///
    /// # Errors
    /// Those of the formula.
    pub(crate) fn error(&self, column: &TreatedColumn, error: f64, scaled: &[Option<f64>]) -> Result<f64, MethodError> {
        Ok(match &self.formula(column)?.parameters {
            FormulaParameters::Constant(_) => match self {
                Self::MinMax(worst, best) if *self != Self::HUNDRED => rescaled_error(0.0, worst.value(), best.value()),
                Self::Percentile => PERCENT_ERROR,
                // Exactly in the middle, or counts, which are whole numbers or halves.
                Self::MinMax(..)
                | Self::ZScore(..)
                | Self::Rank
                | Self::Borda
                | Self::Share
                | Self::Goalposts(_)
                | Self::LogGoalposts(_) => 0.0,
            },
            &FormulaParameters::Between { mut low, mut high, to, logarithmic, capped } => {
                let (mut error, is_given) = (error, self.goalpost(column.code).is_some());
                if capped {
                    // Values beyond them are cut off exactly.
                    let ends = UNIT * low.abs().max(high.abs());
                    error = if is_given && !column.is_transformed { ends } else { error.max(ends) };
                }
                if logarithmic {
                    let of_figures = if column.is_transformed { error / low } else { UNIT };
                    (low, high) = (libm::log(low), libm::log(high));
                    error = of_figures + 2.0 * UNIT * low.abs().max(high.abs());
                }
                match capped {
                    true if low < high => 100.0 * (part_error(error, high - low) + UNIT),
                    true => 0.0,
                    false if to == (0.0, 100.0) => min_max(error, low, high),
                    false => rescaled_error(min_max(error, low, high), to.0, to.1),
                }
            }
            &FormulaParameters::ZScore { mean, deviation, to } => {
                z_score_error(column.figures, error, (mean, deviation), to, scaled)
            }
            FormulaParameters::Order { count: Count::Percent, .. } => PERCENT_ERROR,
            // Counts are whole numbers.
            FormulaParameters::Order { .. } => 0.0,
            FormulaParameters::Share(_) => share_error(column, error, scaled),
        })
    }

    /// Whether a score that is twice another stands for twice the figure, so that relative errors are known too.
    pub(crate) fn keeps_proportions(&self) -> bool {
        *self == Self::Share
    }

    /// The goalpost that is given for an indicator.
    fn goalpost(&self, code: &str) -> Option<&Goalpost> {
        let (Self::Goalposts(posts) | Self::LogGoalposts(posts)) = self else { return None };
        posts.iter().find(|post| post.node == code)
    }

    /// Whether logarithms of an indicator are taken, given its goalpost.
    fn is_logarithmic(&self, given: Option<&Goalpost>) -> bool {
        match self {
            Self::LogGoalposts(posts) => posts.is_empty() || given.is_some(),
            _ => given.is_some_and(|post| post.logarithmic),
        }
    }

    /// Refuses goalposts for codes that are not indicators, and two for one.
    fn check_goalposts(&self, framework: &Framework) -> Result<(), MethodError> {
        let (Self::Goalposts(posts) | Self::LogGoalposts(posts)) = self else { return Ok(()) };
        for (at, post) in posts.iter().enumerate() {
            let is_indicator = framework.find(&post.node).is_some_and(|id| framework.node(id).indicator.is_some());
            if !is_indicator {
                return Err(MethodError::UnknownNode(post.node.clone()));
            }
            if posts[..at].iter().any(|other| other.node == post.node) {
                return Err(MethodError::Twice(post.node.clone()));
            }
        }
        Ok(())
    }
}

impl Default for Normalisation {
    fn default() -> Self {
        Self::HUNDRED
    }
}

impl FromStr for Normalisation {
    type Err = ParseMethodError;

    fn from_str(text: &str) -> Result<Self, ParseMethodError> {
        let (name, given) = parts(text)?;
        let scheme = Self::ALL.iter().find(|scheme| scheme.name() == name).ok_or(ParseMethodError)?;
        if given.is_empty() { Ok(scheme.clone()) } else { scheme.with_parameters(&given) }
    }
}

impl fmt::Display for Normalisation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&bracketed(self.name(), &self.parameters()))
    }
}

/// The formula that put one indicator's treated figures on the scale: the ranking computes with it, and the card
/// explains it.
#[derive(Debug, Clone, PartialEq)]
pub struct NormalisationFormula {
    /// The parameters.
    pub parameters: FormulaParameters,
    /// Which way is better.
    pub direction: Direction,
}

/// The parameters of a formula, as far as they are the same for all units.
#[derive(Debug, Clone, PartialEq)]
pub enum FormulaParameters {
    /// All figures are alike, and have this value.
    Constant(f64),
    /// Where a figure lies between two: the indicator's own extremes, or goalposts.
    Between {
        /// The lower.
        low: f64,
        /// The higher.
        high: f64,
        /// The values at the worse and at the better of them.
        to: (f64, f64),
        /// Whether the logarithms of all three are taken.
        logarithmic: bool,
        /// Whether figures beyond them count as they do.
        capped: bool,
    },
    /// Standard deviations from the mean.
    ZScore {
        /// The mean of the figures.
        mean: f64,
        /// Their sample standard deviation.
        deviation: f64,
        /// The mean of the scale, and its standard deviation.
        to: (f64, f64),
    },
    /// The number of worse figures.
    Order {
        /// The figures, the worst first.
        figures: Vec<f64>,
        /// How that number becomes a value.
        count: Count,
    },
    /// The share of the best, which is this.
    Share(f64),
}

/// How the number of worse figures becomes a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Count {
    /// One more: a rank from the worst up.
    Rank,
    /// Percent of the others.
    Percent,
    /// The number itself.
    Points,
}

impl Count {
    fn points(self, worse: f64, others: f64) -> f64 {
        match self {
            Self::Rank => worse + 1.0,
            Self::Percent if others > 0.0 => worse / others * 100.0,
            Self::Percent | Self::Points => worse,
        }
    }
}

impl NormalisationFormula {
    /// The value on the scale of a treated figure.
    pub fn apply(&self, figure: f64) -> f64 {
        let less = self.direction == Direction::Negative;
        match &self.parameters {
            FormulaParameters::Constant(value) => *value,
            &FormulaParameters::Between { low, high, to, logarithmic, capped } => {
                let (figure, low, high) = match logarithmic {
                    // What is not above zero is below any goalpost.
                    true if figure <= 0.0 => (libm::log(low), libm::log(low), libm::log(high)),
                    true => (libm::log(figure), libm::log(low), libm::log(high)),
                    false => (figure, low, high),
                };
                if !capped {
                    return rescaled(MinMax { low, high }.apply(figure, self.direction), to);
                }
                // If the goalposts' logarithms are equal, all values are in the middle.
                let part = if low < high { ((figure - low) / (high - low)).clamp(0.0, 1.0) } else { 0.5 };
                rescaled(if less { (1.0 - part) * 100.0 } else { part * 100.0 }, to)
            }
            &FormulaParameters::ZScore { mean, deviation, to } => {
                (figure - mean) / deviation * (if less { -to.1 } else { to.1 }) + to.0
            }
            FormulaParameters::Order { figures, count } => {
                count.points(self.worse(figure) as f64, figures.len().saturating_sub(1) as f64)
            }
            FormulaParameters::Share(best) if less => best / figure * 100.0,
            FormulaParameters::Share(best) => figure / best * 100.0,
        }
    }

    /// How many of the figures are worse than one; 0 if the formula does not count them.
    pub fn worse(&self, figure: f64) -> usize {
        let FormulaParameters::Order { figures, .. } = &self.parameters else { return 0 };
        match self.direction {
            Direction::Positive => figures.partition_point(|other| *other < figure),
            Direction::Negative => figures.partition_point(|other| *other > figure),
        }
    }
}

/// A value from 0 to 100 on a scale of other ends.
fn rescaled(percent: f64, to: (f64, f64)) -> f64 {
    if to == (0.0, 100.0) { percent } else { percent / 100.0 * (to.1 - to.0) + to.0 }
}

/// One indicator's treated figures.
#[derive(Debug)]
pub(crate) struct TreatedColumn<'a> {
    pub(crate) node: NodeId,
    pub(crate) indicator: &'a Indicator,
    code: &'a str,
    /// A cell a ranked unit.
    pub(crate) figures: &'a [Option<f64>],
    /// Whether they are logarithms or powers, and not the figures as published.
    pub(crate) is_transformed: bool,
    ranked: &'a [UnitId],
}

impl<'a> TreatedColumn<'a> {
    /// `None` of a node that is no indicator.
    pub(crate) fn of(
        node: NodeId,
        framework: &'a Framework,
        treated: &'a Treated,
        screened: &'a Screened,
    ) -> Option<Self> {
        let indicator = framework.node(node).indicator.as_ref()?;
        Some(Self {
            node,
            indicator,
            code: &framework.node(node).code,
            figures: &treated.columns[indicator.column],
            is_transformed: treated.treatments[indicator.column].is_transformation(),
            ranked: &screened.ranked,
        })
    }

    fn filled(&self) -> Vec<f64> {
        self.figures.iter().flatten().copied().collect()
    }

    fn worst_first(&self) -> Vec<f64> {
        let figures = self.filled();
        let order = argsort(figures.len(), &|a, b| compare_by_direction(self.indicator, figures[a], figures[b]));
        order.into_iter().map(|at| figures[at]).collect()
    }

    /// The best figure, which divides the others, or is divided by them if less is better. COINr's share differs: there
    /// it grows as the figure gets worse. `None` if there is not a figure.
    fn best_of_shares(&self) -> Result<Option<f64>, MethodError> {
        let better = |best: f64, figure: f64| {
            if compare_by_direction(self.indicator, best, figure).is_ge() { best } else { figure }
        };
        let Some(best) = self.figures.iter().flatten().copied().reduce(better) else { return Ok(None) };
        let is_undefined = |figure: f64| match self.indicator.direction {
            Direction::Positive => best <= 0.0,
            Direction::Negative => figure <= 0.0,
        };
        match self.figures.iter().position(|cell| cell.is_some_and(is_undefined)) {
            Some(at) => Err(MethodError::NoShare { node: self.node, unit: self.ranked[at] }),
            None => Ok(Some(best)),
        }
    }
}

/// Puts the figures on one scale by the scheme chosen. Direction is applied here.
///
/// # Errors
/// Figures, or goalposts, that the scheme is not defined for.
pub(crate) fn normalise_by(
    by: &Normalisation,
    treated: &Treated,
    screened: &Screened,
    framework: &Framework,
) -> Result<Normalised, MethodError> {
    by.check_goalposts(framework)?;
    let mut normalised = Normalised { columns: Vec::new(), flat: Vec::new(), ends: (0.0, 0.0) };
    for &node in framework.indicators() {
        let Some(column) = TreatedColumn::of(node, framework, treated, screened) else { continue };
        let (low, high) = extremes(column.figures);
        if low >= high {
            normalised.flat.push(column.indicator.column);
        }
        let formula = by.formula(&column)?;
        normalised.columns.push(column.figures.iter().map(|cell| cell.map(|figure| formula.apply(figure))).collect());
    }
    normalised.ends = by.ends(&normalised.columns);
    Ok(normalised)
}

impl Prepared {
    /// The formula by which an indicator's figures were put on the scale; `None` for a node that is no indicator.
    pub fn formula(&self, node: NodeId, framework: &Framework) -> Option<NormalisationFormula> {
        let column = TreatedColumn::of(node, framework, &self.treated, &self.screened)?;
        // Figures that the scheme is not defined for were refused when they were prepared.
        self.method.normalise.formula(&column).ok()
    }
}

/// A count, a quotient and a product: each is off by at most one unit of itself.
const PERCENT_ERROR: f64 = 400.0 * UNIT;
/// A figure, the best, their quotient and its hundredfold: each is off by at most one unit of itself.
pub(crate) const SHARE_ERROR: f64 = 5.0 * UNIT;

fn rescaled_error(error: f64, low: f64, high: f64) -> f64 {
    error / 100.0 * (high - low) + 4.0 * UNIT * (low.abs() + high.abs())
}

fn z_score_error(
    column: &[Option<f64>],
    error: f64,
    (middle, deviation): (f64, f64),
    (centre, spread): (f64, f64),
    scaled: &[Option<f64>],
) -> f64 {
    let figures: Vec<f64> = column.iter().flatten().copied().collect();
    // As they are squared: none of them overflows or vanishes.
    let scale = unit_scale(&figures);
    let squares: Vec<Option<f64>> = figures.iter().map(|v| Some((v - middle) * scale).map(|v| v * v)).collect();
    let of_mean = error + mean_error(column) + 2.0 * UNIT * middle.abs();
    // The deviation, as a part of itself: half of what its square is off, and all that its terms are.
    let of_deviation = 0.5 * mean_error(&squares) / (deviation * scale * (deviation * scale))
        + 1.5 * (error + of_mean) / deviation
        + 4.0 * UNIT;
    let largest = scaled.iter().flatten().fold(0.0, |largest: f64, v| largest.max((v - centre).abs()));
    spread * (error + of_mean) / deviation
        + largest * (of_deviation + 4.0 * UNIT)
        + 2.0 * UNIT * (largest + centre.abs())
}

fn share_error(column: &TreatedColumn, error: f64, scaled: &[Option<f64>]) -> f64 {
    let largest = scaled.iter().flatten().fold(0.0, |largest: f64, v| largest.max(v.abs()));
    let (low, high) = extremes(column.figures);
    if !column.is_transformed {
        return SHARE_ERROR * largest;
    }
    // The best has a hundred: it is what all others are divided by, or what is divided by them.
    let is_highest = column.figures.iter().zip(scaled).any(|cell| cell == (&Some(high), &Some(100.0)));
    let error = if is_highest { (100.0 + largest) * error / high } else { 200.0 * error / low };
    error + SHARE_ERROR * largest
}
