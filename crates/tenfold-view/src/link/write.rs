use super::{Background, Colours, Controls, Language, Top, VERSION, View, ViewMode, key::escape, method};
use tenfold_data::Dataset;
use tenfold_ranking::Method;

/// Writes a view as a link's text: the folder of its static page, then only what differs from that.
///
/// ```
/// # use tenfold_data as dataset;
/// # use tenfold_view::link::{self, View};
/// let dataset = tenfold_bundled::dataset();
/// let (view, _) = link::read("?preset=talent&lang=zh&w=resources:40,talent:60.50", &dataset);
/// assert_eq!(link::write(&view, &dataset), "zh/talent/?v=1&w=resources:40,talent:60.5");
/// assert_eq!(link::write(&View::start(&dataset), &dataset), "?v=1");
/// ```
pub fn write(view: &View, dataset: &Dataset) -> String {
    let pairs = pairs(view, dataset).into_iter().filter(|(key, value)| !in_folder(view, key, value));
    let query: String = pairs.map(|(key, value)| format!("&{key}={}", escape(&value))).collect();
    format!("{}?v={VERSION}{query}", folder(view, dataset))
}

/// Returns the folder of the static page that is nearest to a view: `zh/talent/`, or nothing for the first page.
///
/// Data that is not bundled has no static page of its own, so its preset stays in the query.
pub fn folder(view: &View, dataset: &Dataset) -> String {
    let language = view.language.filter(|l| has_pages(l.code())).map(Language::code);
    let preset = (view.data.is_none() && view.recipe.preset != dataset.about.start).then_some(&*view.recipe.preset);
    language.into_iter().chain(preset).map(|part| format!("{part}/")).collect()
}

/// Returns whether the folder sets a key. None sets English chosen by hand, which the first page leaves to the browser,
/// or a language without static pages.
fn in_folder(view: &View, key: &str, value: &str) -> bool {
    match key {
        "preset" => view.data.is_none(),
        "lang" => has_pages(value),
        _ => false,
    }
}

/// Returns whether the site has static pages in a language, by its code, in a folder of that name. English ones are the first: they
/// have none.
fn has_pages(language: &str) -> bool {
    language != Language::default().code() && tenfold_bundled::LANGUAGES.contains(&language)
}

/// Returns every key that differs from the start, with its value, in the order of the grammar.
pub(super) fn pairs(view: &View, dataset: &Dataset) -> Vec<(&'static str, String)> {
    let View {
        data,
        recipe,
        focus,
        compare,
        by,
        within,
        top,
        layout,
        controls,
        against,
        language,
        appearance,
        colours,
        font,
        background,
        stamp,
        asof,
    } = view;
    let weight = |id| format!("{}:{}", dataset.framework.node(id).code, recipe.weighting.get(id));
    let weights: Vec<String> = recipe.moved_nodes(dataset).into_iter().map(weight).collect();
    let all = [
        ("data", data.clone()),
        ("preset", (recipe.preset != dataset.about.start).then(|| recipe.preset.clone())),
        ("w", (!weights.is_empty()).then(|| weights.join(","))),
    ];
    let rest = [
        ("focus", focus.clone()),
        ("compare", (!compare.is_empty()).then(|| compare.join(","))),
        ("by", by.clone()),
        ("within", within.clone()),
        ("top", (*top != Top::default()).then(|| top.code())),
        ("view", (*layout != ViewMode::Full).then(|| layout.code().to_owned())),
        ("controls", (*controls != Controls::default()).then(|| controls.code().to_owned())),
        ("against", against.clone()),
        ("lang", language.map(|l| l.code().to_owned())),
        ("theme", appearance.map(|a| a.code().to_owned())),
        ("colours", colours.as_ref().map(Colours::code)),
        ("font", font.as_ref().map(|font| font.code().to_owned())),
        ("background", (*background != Background::default()).then(|| background.code().to_owned())),
        ("stamp", stamp.as_ref().map(ToString::to_string)),
        ("asof", asof.map(|edition| edition.to_string())),
    ];
    let published = Method::published(dataset);
    let method = method::pairs(&recipe.method, &published);
    all.into_iter().chain(method).chain(rest).filter_map(|(key, value)| Some((key, value?))).collect()
}
