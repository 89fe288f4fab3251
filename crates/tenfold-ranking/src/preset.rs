use super::Weighting;
use tenfold_data::Dataset;

/// A preset's points on every node; `None` if the package has no preset with that code.
pub fn resolve(dataset: &Dataset, code: &str) -> Option<Weighting> {
    let preset = dataset.presets.iter().find(|p| p.code == code)?;
    let mut weighting = Weighting::even(&dataset.framework);
    for (node, points) in &preset.points {
        if let Some(id) = dataset.framework.find(node) {
            weighting.set(id, *points);
        }
    }
    Some(weighting)
}
