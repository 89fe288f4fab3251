use super::{Appearance, Language, Layout, Notice, Top, View, key, migrate::migrate};
use crate::{
    dataset::{Dataset, NodeId},
    ranking::{MethodKey, Recipe},
};

/// Reads a link's text, `zh/talent/?v=1&w=talent:60`: a path below the page's own folder, a query, or both. Never fails: what
/// cannot be read becomes a notice and the rest stands. The query wins over the path.
///
/// ```
/// # use tenfold::{dataset, link::{self, Notice}};
/// let dataset = tenfold::bundled::dataset();
/// let (view, notices) = link::read("equal/?w=talnet:90", &dataset);
/// assert_eq!(view.recipe.preset, "equal");
/// assert_eq!(notices, [Notice::UnknownNode("talnet".into())]);
/// ```
pub fn read(link: &str, dataset: &Dataset) -> (View, Vec<Notice>) {
    read_over(&View::start(dataset), link, dataset)
}

/// Reads a link over a view that is there: how that is shown stays (layout, language, light or dark) where the link says
/// nothing of it. A host that asks an embedded chart for other weights goes on seeing a chart.
pub fn read_over(before: &View, link: &str, dataset: &Dataset) -> (View, Vec<Notice>) {
    let (path, query) = parts(link);
    let mut notices = Vec::new();
    let mut pairs: Vec<(String, String)> =
        form_urlencoded::parse(query.as_bytes()).map(|(k, v)| (k.into_owned(), v.into_owned())).collect();
    if let Some((_, version)) = pairs.iter().rev().find(|(key, _)| key == "v").cloned()
        && migrate(&version, &mut pairs).is_none()
    {
        notices.push(Notice::Version(version));
    }
    let mut given: [Option<String>; key::KEYS.len()] = Default::default();
    for (key, value) in pairs {
        match key::KEYS.iter().position(|k| *k == key) {
            None if key::foreign(&key) => (),
            None => notices.push(Notice::UnknownKey(key)),
            Some(at) => {
                if given[at].replace(value).is_some() {
                    notices.push(Notice::RepeatedKey(key::KEYS[at]));
                }
            }
        }
    }
    let [
        _,
        data,
        preset,
        weights,
        weigh,
        cover,
        treat,
        normalise,
        impute,
        aggregate,
        focus,
        compare,
        by,
        within,
        top,
        layout,
        language,
        appearance,
        stamp,
        asof,
    ] = given;
    let View { layout: shown, language: spoken, appearance: seen, .. } = *before;
    let mut view = View { layout: shown, language: spoken, appearance: seen, ..View::start(dataset) };
    view.data = data.filter(|url| !url.is_empty());
    let mut path = path.split('/').filter(|s| !s.is_empty() && *s != "index.html");
    while let Some(segment) = path.next() {
        if segment == "asof" {
            set(
                &mut view.asof,
                "asof",
                path.next().map(str::to_owned),
                |code| code.parse().ok().map(Some),
                &mut notices,
            );
        } else if let Some(language) = Language::of(segment) {
            view.language = Some(language);
        } else if let Some(recipe) = Recipe::preset(dataset, segment) {
            view.recipe = recipe;
        } else {
            notices.push(Notice::UnknownPath(segment.to_owned()));
        }
    }
    set(&mut view.recipe, "preset", preset, |code| Recipe::preset(dataset, code), &mut notices);
    read_weights(&weights.unwrap_or_default(), &mut view.recipe, dataset, &mut notices);
    let given = [weigh, cover, treat, normalise, impute, aggregate];
    for (key, value) in MethodKey::ALL.into_iter().zip(given) {
        let before = view.recipe.method.clone();
        set(&mut view.recipe.method, key.code(), value, |value| key.with(&before, value), &mut notices);
    }
    set(&mut view.focus, "focus", focus, |id| dataset.table.find(id).map(|_| Some(id.to_owned())), &mut notices);
    read_compared(&compare.unwrap_or_default(), &mut view.compare, dataset, &mut notices);
    set(&mut view.by, "by", by, |code| dataset.framework.find(code).map(|_| Some(code.to_owned())), &mut notices);
    let part = |code: &str| dataset.table.part(code).map(|_| Some(code.to_owned()));
    set(&mut view.within, "within", within, part, &mut notices);
    set(&mut view.top, "top", top, Top::of, &mut notices);
    set(&mut view.layout, "view", layout, Layout::of, &mut notices);
    set(&mut view.language, "lang", language, |code| Language::of(code).map(Some), &mut notices);
    set(&mut view.appearance, "theme", appearance, |code| Appearance::of(code).map(Some), &mut notices);
    set(&mut view.stamp, "stamp", stamp, |code| code.parse().ok().map(Some), &mut notices);
    set(&mut view.asof, "asof", asof, |code| code.parse().ok().map(Some), &mut notices);
    (view, notices)
}

/// The address of the data that a link asks for: needed before the rest of it can be read.
pub fn data(link: &str) -> Option<String> {
    let given = form_urlencoded::parse(parts(link).1.as_bytes()).filter(|(key, _)| key == "data").last();
    given.map(|(_, url)| url.into_owned()).filter(|url| !url.is_empty())
}

/// The path and the query of a link. What has no `?` is a path, unless it says that something equals something.
fn parts(link: &str) -> (&str, &str) {
    let link = link.split('#').next().unwrap_or_default();
    link.split_once('?').unwrap_or(if link.contains('=') { ("", link) } else { (link, "") })
}

fn set<T>(
    place: &mut T,
    key: &'static str,
    value: Option<String>,
    find: impl Fn(&str) -> Option<T>,
    notices: &mut Vec<Notice>,
) {
    let Some(value) = value else { return };
    match find(&value) {
        Some(found) => *place = found,
        None => notices.push(Notice::UnknownValue { key, value }),
    }
}

/// Reads the units to compare. One that is not there, is named twice, or is one too many is left out.
fn read_compared(ids: &str, compared: &mut Vec<String>, dataset: &Dataset, notices: &mut Vec<Notice>) {
    for id in ids.split(',').filter(|id| !id.is_empty()) {
        let fits = dataset.table.find(id).is_some() && compared.len() < View::COMPARED;
        if fits && !compared.iter().any(|other| other == id) {
            compared.push(id.to_owned());
        } else {
            notices.push(Notice::UnknownValue { key: "compare", value: id.to_owned() });
        }
    }
}

fn read_weights(weights: &str, recipe: &mut Recipe, dataset: &Dataset, notices: &mut Vec<Notice>) {
    // Of a node that is weighed twice only the last is looked at, good or bad.
    let mut given: Vec<(NodeId, &str)> = Vec::new();
    for weight in weights.split(',').filter(|w| !w.is_empty()) {
        let Some((node, points)) = weight.split_once(':') else {
            notices.push(Notice::NotAWeight(weight.into()));
            continue;
        };
        let Some(id) = dataset.framework.find(node) else {
            notices.push(Notice::UnknownNode(node.into()));
            continue;
        };
        if let Some(before) = given.iter_mut().find(|(n, _)| *n == id) {
            before.1 = points;
            notices.push(Notice::RepeatedNode(node.into()));
        } else {
            given.push((id, points));
        }
    }
    for (id, points) in given {
        match points.parse() {
            Ok(points) => recipe.weighting.set(id, points),
            Err(why) => {
                let node = dataset.framework.node(id).code.clone();
                notices.push(Notice::NotPoints { node, points: points.into(), why });
            }
        }
    }
}
