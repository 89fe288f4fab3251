use super::{Appearance, Language, VERSION, View};
use crate::dataset::Dataset;

/// Writes a view as a link's query, without the `?`: only what differs from the start and from the preset.
///
/// Codes hold letters, figures, `-` and `_` only, so nothing needs to be escaped and the link stays readable.
///
/// ```
/// # use tenfold::{dataset, link::{self, View}};
/// let dataset = dataset::bundled().unwrap();
/// let (view, _) = link::read("preset=talent&w=resources:40,talent:60.50", &dataset);
/// assert_eq!(link::write(&view, &dataset), "v=1&preset=talent&w=resources:40,talent:60.5");
/// assert_eq!(link::write(&View::start(&dataset), &dataset), "v=1");
/// ```
pub fn write(view: &View, dataset: &Dataset) -> String {
    let View { recipe, language, appearance } = view;
    let mut parts = vec![format!("v={VERSION}")];
    if recipe.preset != dataset.about.start {
        parts.push(format!("preset={}", recipe.preset));
    }
    let weight = |id| format!("{}:{}", dataset.framework.node(id).code, recipe.weighting.get(id));
    let weights: Vec<String> = recipe.moved_nodes(dataset).into_iter().map(weight).collect();
    if !weights.is_empty() {
        parts.push(format!("w={}", weights.join(",")));
    }
    parts.extend(language.map(Language::code).map(|code| format!("lang={code}")));
    parts.extend(appearance.map(Appearance::code).map(|code| format!("theme={code}")));
    parts.join("&")
}
