use tenfold_data::Dataset;
use tenfold_ranking::{
    Method, Prepared, Ranking, Weighting,
    statistics::{deviation, mean},
};

/// The normalisations, each combined with each aggregation and each weighting.
const SCALES: [&str; 4] = ["minmax(1,100)", "zscore", "percentile", "share"];
/// The aggregations; Copeland's rule is used above the aspects, with arithmetic means below.
const MEANS: [&str; 3] = ["arithmetic", "geometric", "copeland"];
/// The weighting schemes, the given points first.
const WEIGHTS: [&str; 6] = ["points", "equal", "equal(indicators)", "entropy", "critic", "pca"];
/// Standardised scores that differ by less than this are the same up to scale and shift.
const SAME: f64 = 1e-9;

/// The ranks of one dataset by many methods (OECD/JRC Handbook 2008, step 7, p. 117: uncertainty analysis over the
/// choices of a composite). Treatment, imputation and coverage are those of the given method.
#[derive(Debug, Clone, PartialEq)]
pub struct MethodSweep {
    plan: Vec<Method>,
    next: usize,
    /// The methods so far that give distinct scores.
    pub tried: Vec<SweepEntry>,
    standard: Vec<Vec<f64>>,
}

/// A method, and the ranks under it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SweepEntry {
    /// The method, and others whose scores are the same up to scale and shift: together they count once.
    pub methods: Vec<Method>,
    /// The ranks of the ranked units.
    pub ranks: Vec<usize>,
}

impl MethodSweep {
    /// Creates a sweep of every sensible normalisation, aggregation and weighting, with the given method's rest.
    pub fn new(at_hand: &Method, dataset: &Dataset) -> Self {
        let levels = dataset.framework.levels();
        let mut plan = Vec::new();
        for scale in SCALES {
            for by in MEANS {
                let aggregate = match by {
                    "copeland" => format!("{}copeland", "arithmetic.".repeat(levels - 1)),
                    by => by.to_owned(),
                };
                for weigh in WEIGHTS {
                    plan.push(Method {
                        normalise: scale.parse().unwrap_or_default(),
                        aggregate: aggregate.parse().unwrap_or_default(),
                        weigh: weigh.parse().unwrap_or_default(),
                        ..at_hand.clone()
                    });
                }
            }
        }
        Self { plan, next: 0, tried: Vec::new(), standard: Vec::new() }
    }

    /// Ranks by the next method, if any; returns whether more follow. Skips methods that the figures do not allow.
    pub fn step(&mut self, dataset: &Dataset, points: &Weighting) -> bool {
        let Some(method) = self.plan.get(self.next).cloned() else { return false };
        self.next += 1;
        if let Ok(prepared) = Prepared::by(dataset, &method) {
            let ranking = Ranking::by(&prepared, points, &dataset.framework).1;
            let standard = standardised(&ranking.composite.scores);
            let same = |other: &Vec<f64>| other.iter().zip(&standard).all(|(a, b)| (a - b).abs() < SAME);
            if let Some(at) = self.standard.iter().position(same) {
                self.tried[at].methods.push(method);
            } else {
                let ranks = prepared.screened.ids().map(|unit| ranking.rank(unit)).collect();
                self.tried.push(SweepEntry { methods: vec![method], ranks });
                self.standard.push(standard);
            }
        }
        self.next < self.plan.len()
    }
}

/// Standardises scores to mean 0 and standard deviation 1: the same for all that differ by scale and shift alone.
fn standardised(scores: &[f64]) -> Vec<f64> {
    let (middle, spread) = (mean(scores), deviation(scores));
    scores.iter().map(|score| if spread > 0.0 { (score - middle) / spread } else { 0.0 }).collect()
}
