use super::{Appearance, Language, Notice, VERSION, View};
use crate::{
    dataset::{Dataset, NodeId},
    ranking::Recipe,
};

/// The keys of the grammar, in the order in which a link is read: a preset before the weights that differ from it.
const KEYS: [&str; 5] = ["v", "preset", "w", "lang", "theme"];

/// Reads a link's query, with or without the `?`. Never fails: what cannot be read becomes a notice and the rest stands.
///
/// ```
/// # use tenfold::{dataset, link::{self, Notice}};
/// let dataset = dataset::bundled().unwrap();
/// let (view, notices) = link::read("?preset=equal&w=talnet:90", &dataset);
/// assert_eq!(view.recipe.preset, "equal");
/// assert_eq!(notices, [Notice::UnknownNode("talnet".into())]);
/// ```
pub fn read(query: &str, dataset: &Dataset) -> (View, Vec<Notice>) {
    let query = query.strip_prefix('?').unwrap_or(query);
    let mut given: [Option<String>; KEYS.len()] = Default::default();
    let mut notices = Vec::new();
    for (key, value) in form_urlencoded::parse(query.as_bytes()) {
        match KEYS.iter().position(|k| *k == key) {
            None => notices.push(Notice::UnknownKey(key.into_owned())),
            Some(at) => {
                if given[at].replace(value.into_owned()).is_some() {
                    notices.push(Notice::RepeatedKey(KEYS[at]));
                }
            }
        }
    }
    let [version, preset, weights, language, appearance] = given;
    if let Some(version) = version.filter(|v| *v != VERSION.to_string()) {
        notices.push(Notice::Version(version));
    }
    let mut recipe = code("preset", preset, |code| Recipe::preset(dataset, code), &mut notices)
        .unwrap_or_else(|| Recipe::start(dataset));
    read_weights(&weights.unwrap_or_default(), &mut recipe, dataset, &mut notices);
    let language = code("lang", language, Language::of, &mut notices);
    let appearance = code("theme", appearance, Appearance::of, &mut notices);
    (View { recipe, language, appearance }, notices)
}

fn code<T>(
    key: &'static str,
    value: Option<String>,
    find: impl Fn(&str) -> Option<T>,
    notices: &mut Vec<Notice>,
) -> Option<T> {
    let value = value?;
    let found = find(&value);
    if found.is_none() {
        notices.push(Notice::UnknownValue { key, value });
    }
    found
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
