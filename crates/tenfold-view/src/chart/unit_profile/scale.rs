use tenfold_data::{Dataset, NodeId};
use tenfold_ranking::{AppliedTreatment, BoxCox, Logarithm, NormalisationFormula, Prepared};

/// The treatment and normalisation of an indicator, applied to one figure at a time: to check it, or for units that are
/// not ranked and so were never normalised.
#[derive(Debug, Clone, PartialEq)]
pub struct Scale {
    /// The treatment of its outliers.
    pub treatment: AppliedTreatment,
    /// The logarithm, if one was applied.
    pub logarithm: Option<Logarithm>,
    /// The power transformation, if one was applied.
    pub power: Option<BoxCox>,
    /// The lowest figure after treatment.
    pub low: f64,
    /// The highest figure after treatment.
    pub high: f64,
    /// The formula of the normalisation.
    pub formula: NormalisationFormula,
}

impl Scale {
    /// Creates the scale of an indicator; `None` if no ranked unit has a figure.
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

    /// Treats a figure. A figure outside the range of the ranked units is moved to its end.
    pub fn treated(&self, raw: f64) -> f64 {
        match (&self.logarithm, &self.power) {
            (Some(log), _) => log.at(raw.clamp(log.low, log.high)),
            (None, Some(power)) => power.at(raw.clamp(power.low, power.high)),
            (None, None) => raw.clamp(self.low, self.high),
        }
    }

    /// Normalises a treated figure.
    pub fn on(&self, treated: f64) -> f64 {
        self.formula.apply(treated)
    }
}
