use tenfold_data::{Dataset, NodeId};
use tenfold_ranking::{AppliedTreatment, BoxCox, Logarithm, NormalisationFormula, Prepared};

/// How an indicator's figures were normalised, figure by figure: to check one, and for units that are not ranked and so
/// were never normalised.
#[derive(Debug, Clone, PartialEq)]
pub struct Scale {
    /// The treatment of its outliers.
    pub treatment: AppliedTreatment,
    /// The logarithm that was taken, if one was.
    pub logarithm: Option<Logarithm>,
    /// The power that was taken, if one was.
    pub power: Option<BoxCox>,
    /// The lowest figure after that.
    pub low: f64,
    /// The highest.
    pub high: f64,
    /// How it was put on the scale from there.
    pub formula: NormalisationFormula,
}

impl Scale {
    /// For an indicator; `None` if no ranked unit has a figure.
    pub fn of(dataset: &Dataset, prepared: &Prepared, node: NodeId) -> Option<Self> {
        let indicator = dataset.framework.node(node).indicator.as_ref()?;
        let (column, treated) = (indicator.column, &prepared.treated);
        let filled = treated.columns[column].iter().flatten();
        let (low, high) = filled.fold((f64::INFINITY, f64::NEG_INFINITY), |(l, h), &v| (l.min(v), h.max(v)));
        let formula = prepared.formula(node, &dataset.framework)?;
        (low <= high).then(|| Self {
            treatment: treated.treatments[column],
            logarithm: treated.logarithm(&dataset.table, &prepared.screened, column),
            power: treated.power(&dataset.table, &prepared.screened, column),
            low,
            high,
            formula,
        })
    }

    /// A figure, treated. A figure beyond those of the ranked units is moved to the end.
    pub fn treated(&self, raw: f64) -> f64 {
        match (&self.logarithm, &self.power) {
            (Some(log), _) => log.at(raw.clamp(log.low, log.high)),
            (None, Some(power)) => power.at(raw.clamp(power.low, power.high)),
            (None, None) => raw.clamp(self.low, self.high),
        }
    }

    /// A treated figure on the scale.
    pub fn on(&self, treated: f64) -> f64 {
        self.formula.apply(treated)
    }
}
