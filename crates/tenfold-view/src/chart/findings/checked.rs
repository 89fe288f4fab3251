use super::{
    Evidence,
    checks::{Checks, printed},
};
use tenfold_data::{Dataset, Finding};
use tenfold_ranking::{Prepared, Ranking, Weighting, resolve};

/// A finding, checked against the figures.
#[derive(Debug, Clone, PartialEq)]
pub struct Checked<'a> {
    /// The finding.
    pub finding: &'a Finding,
    /// The evidence in the figures.
    pub shows: Evidence,
    /// Whether the evidence agrees with the finding.
    pub stands: FindingOutcome,
}

/// The outcome of checking a finding against the figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FindingOutcome {
    /// The figures agree.
    Agrees,
    /// They agree in part, or under some weights only.
    Partly,
    /// They disagree.
    Disagrees,
    /// They do not settle it.
    Inconclusive,
}

impl FindingOutcome {
    /// Returns the outcome of several parts, given how many agree.
    pub(super) fn of(agree: usize, parts: usize) -> Self {
        match agree {
            _ if parts == 0 => Self::Inconclusive,
            0 => Self::Disagrees,
            some if some < parts => Self::Partly,
            _ => Self::Agrees,
        }
    }
}

impl Checked<'_> {
    /// Checks each finding of a dataset that can be checked with its figures, in the order of the package.
    ///
    /// Uses the weights of the starting preset, as those recovered from a printed order, and those of the baseline:
    /// never a reader's.
    pub fn all<'a>(dataset: &'a Dataset, prepared: &Prepared) -> Vec<Checked<'a>> {
        if dataset.findings.is_empty() {
            return Vec::new();
        }
        let rank = |code: &str| {
            let weighting = resolve(dataset, code).unwrap_or_else(|| Weighting::even(&dataset.framework));
            Ranking::by(prepared, &weighting, &dataset.framework).1
        };
        let about = &dataset.about;
        let (fitted, equal) = (rank(&about.start), rank(&about.baseline));
        let printed = printed(dataset, prepared);
        let checks = Checks { dataset, prepared, fitted: &fitted, equal: &equal, printed: &printed };
        let checked = |finding: &'a Finding| {
            let (shows, stands) = checks.check(finding)?;
            Some(Checked { finding, shows, stands })
        };
        dataset.findings.iter().filter_map(checked).collect()
    }
}
