use super::csv::{Reopen, figure, line, missing, words};
use tenfold_data::Dataset;
use tenfold_ranking::{AppliedTreatment, Prepared, Ranking, skewness_and_kurtosis, statistics::Influence};

/// The columns.
const HEADS: [&str; 16] = [
    "node",
    "name",
    "parent",
    "share",
    "variance",
    "correlation",
    "alpha",
    "treatment",
    "moved",
    "power",
    "skewness_before",
    "kurtosis_before",
    "skewness_after",
    "kurtosis_after",
    "imputed",
    "left_out",
];

/// Writes the structure of the index as CSV: one row per node, with its nominal weight (`share`, 0 to 1) and its
/// influence (`variance`, its part of the composite's; `correlation` with that; Cronbach's `alpha` of its children),
/// and for each indicator the treatment of its figures, with their skewness and excess kurtosis before and after.
///
/// A cell is empty if the node has no such value. The link is in the first row only.
pub fn structure_csv<'a>(
    dataset: &Dataset,
    prepared: &Prepared,
    ranking: &Ranking,
    language: &str,
    reopen: impl Into<Reopen<'a>>,
) -> String {
    let mut reopen = reopen.into();
    let framework = &dataset.framework;
    let mut text = String::new();
    line(&mut text, &HEADS.into_iter().chain(reopen.heads()).map(str::to_owned).collect::<Vec<_>>());
    for of in Influence::all(ranking, framework) {
        let node = framework.node(of.node);
        let parent = node.parent.map_or_else(String::new, |id| framework.node(id).code.clone());
        let mut row = vec![node.code.clone(), words(&node.name, language), parent];
        row.extend([Some(of.nominal), Some(of.variance), of.correlation, of.alpha].map(figure));
        match &node.indicator {
            None => row.resize(HEADS.len(), String::new()),
            Some(indicator) => {
                let column = indicator.column;
                let ranked = prepared.screened.ranked.iter();
                let raw = ranked.filter_map(|&unit| dataset.table.figure(column, unit)).collect::<Vec<f64>>();
                let treated = prepared.treated.columns[column].iter().flatten().copied().collect::<Vec<f64>>();
                let (name, moved, power) = match prepared.treated.treatments[column] {
                    AppliedTreatment::None => ("none", String::new(), String::new()),
                    AppliedTreatment::Winsorised(moved) => ("winsorised", moved.to_string(), String::new()),
                    AppliedTreatment::Logged => ("logarithm", String::new(), String::new()),
                    AppliedTreatment::BoxCox(power) => ("box-cox", String::new(), power.to_string()),
                };
                row.extend([name.to_owned(), moved, power]);
                for shape in [raw, treated].map(|figures| skewness_and_kurtosis(&figures)) {
                    row.extend([figure(shape.map(|both| both.0)), figure(shape.map(|both| both.1))]);
                }
                row.extend(missing(prepared, prepared.imputed.holes_in(column)));
            }
        }
        row.extend(reopen.cells());
        line(&mut text, &row);
    }
    text
}
