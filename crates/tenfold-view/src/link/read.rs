use super::{
    Background, Colours, Controls, Font, Language, Notice, Theme, Top, View, ViewMode, key,
    migrate::{Pairs, migrate},
};
use tenfold_data::{Dataset, NodeId};
use tenfold_ranking::{MethodKey, Recipe};

/// Reads a link's text, `zh/talent/?v=1&w=talent:60`: a path below the page's own folder, a query, or both. Never
/// fails: a part that cannot be read becomes a notice, and the rest applies. The query wins over the path.
///
/// ```
/// # use tenfold_data as dataset;
/// # use tenfold_view::link::{self, Notice};
/// let dataset = tenfold_bundled::dataset();
/// let (view, notices) = link::read("equal/?w=talnet:90", &dataset);
/// assert_eq!(view.recipe.preset, "equal");
/// assert_eq!(notices, [Notice::UnknownNode("talnet".into())]);
/// ```
pub fn read(link: &str, dataset: &Dataset) -> (View, Vec<Notice>) {
    read_over(&View::start(dataset), link, dataset)
}

/// Reads a link over an existing view, whose layout, controls, language, theme, colours, font, background and preset to compare with stay if the link does not set them. If
/// a host asks an embedded chart for other weights, it still gets a chart. Data without that preset shows one ranking alone.
///
/// Removes punctuation at the very end of a link copied from a text if more of the link can be read without it.
pub fn read_over(before: &View, link: &str, dataset: &Dataset) -> (View, Vec<Notice>) {
    let mut best = read_as_is(before, link, dataset);
    let mut end = link;
    for _ in 0..MARKS {
        let Some(shorter) = without_punctuation(end).filter(|_| !best.1.is_empty()) else { break };
        end = shorter;
        let read = read_as_is(before, end, dataset);
        if read.1.len() < best.1.len() {
            best = read;
        }
    }
    best
}

/// What `against` says if no other ranking is to stand beside the view's: so a host can end a comparison.
const ALONE: &str = "none";

/// The most punctuation marks that are removed at the end of a link: `”).` are three.
const MARKS: usize = 4;

/// Removes the punctuation mark at a link's end; `None` if it ends in something else.
pub fn without_punctuation(link: &str) -> Option<&str> {
    key::without_punctuation(without_fragment(link))
}

fn read_as_is(before: &View, link: &str, dataset: &Dataset) -> (View, Vec<Notice>) {
    let (path, query) = parts(link);
    let mut notices = Vec::new();
    let mut pairs = pairs(query);
    if let Some((_, version)) = pairs.iter().rev().find(|(key, _)| key == "v").cloned()
        && migrate(&version, &mut pairs).is_none()
    {
        notices.push(Notice::Version(version));
    }
    let mut given: [Option<String>; key::KEYS.len()] = Default::default();
    for (key, value) in pairs {
        match key::KEYS.iter().position(|k| *k == key) {
            None => notices.extend(key::near(&key).map(|near| Notice::UnknownKey { key, near })),
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
        controls,
        against,
        language,
        appearance,
        colours,
        font,
        background,
        stamp,
        asof,
    ] = given;
    let View { layout: shown, controls: before_controls, language: spoken, appearance: seen, .. } = *before;
    let start = View::start(dataset);
    let mut view = View { layout: shown, controls: before_controls, language: spoken, appearance: seen, ..start };
    let is_preset = |code: &str| dataset.presets.iter().any(|preset| preset.code == code);
    (view.colours, view.font, view.background) = (before.colours.clone(), before.font.clone(), before.background);
    view.against = before.against.clone().filter(|code| is_preset(code));
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
        } else if let Some(recipe) = Recipe::preset(dataset, segment) {
            view.recipe = recipe;
        } else if let Some(language) = Language::of(segment) {
            view.language = Some(language);
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
    set(&mut view.layout, "view", layout, ViewMode::of, &mut notices);
    set(&mut view.controls, "controls", controls, Controls::of, &mut notices);
    let beside = |code: &str| match code {
        _ if is_preset(code) => Some(Some(code.to_owned())),
        ALONE => Some(None),
        _ => None,
    };
    set(&mut view.against, "against", against, beside, &mut notices);
    set(&mut view.language, "lang", language, |code| Language::of(code).map(Some), &mut notices);
    set(&mut view.appearance, "theme", appearance, |code| Theme::of(code).map(Some), &mut notices);
    set(&mut view.colours, "colours", colours, |code| Colours::of(code).map(Some), &mut notices);
    set(&mut view.font, "font", font, |code| Font::of(code).map(Some), &mut notices);
    set(&mut view.background, "background", background, Background::of, &mut notices);
    set(&mut view.stamp, "stamp", stamp, |code| code.parse().ok().map(Some), &mut notices);
    set(&mut view.asof, "asof", asof, |code| code.parse().ok().map(Some), &mut notices);
    (view, notices)
}

/// Returns the address of a link's data, which is needed before the rest of the link can be read.
pub fn data(link: &str) -> Option<String> {
    let given = pairs(parts(link).1).into_iter().rfind(|(key, _)| key == "data");
    given.map(|(_, url)| url).filter(|url| !url.is_empty())
}

/// Splits a link into path and query. A link without `?` is a path, unless it contains `=`.
fn parts(link: &str) -> (&str, &str) {
    let link = without_fragment(link);
    link.split_once('?').unwrap_or(if link.contains('=') { ("", link) } else { (link, "") })
}

fn without_fragment(link: &str) -> &str {
    link.split('#').next().unwrap_or_default()
}

/// Parses the keys and values of a query.
fn pairs(query: &str) -> Pairs {
    let pairs = form_urlencoded::parse(query.as_bytes());
    pairs.map(|(key, value)| (key::unescaped(&key).to_owned(), value.into_owned())).collect()
}

/// Returns whether a unit or a node is named by the number of its row or column, as in `u7` and `c3`.
pub(super) fn is_numbered(code: &str, letter: char) -> bool {
    code.strip_prefix(letter).is_some_and(|number| number.parse::<u32>().is_ok())
}

/// Creates the notice of a value that the key does not allow.
fn unknown(key: &'static str, value: String) -> Notice {
    let letter = match key {
        "focus" | "compare" => Some('u'),
        "by" => Some('c'),
        _ => None,
    };
    if letter.is_some_and(|letter| is_numbered(&value, letter)) {
        Notice::Numbered { key, value }
    } else {
        Notice::UnknownValue { key, value }
    }
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
        None => notices.push(unknown(key, value)),
    }
}

/// Reads the units to compare. Ignores one that does not exist, is named twice, or is one too many, with a notice.
fn read_compared(ids: &str, compared: &mut Vec<String>, dataset: &Dataset, notices: &mut Vec<Notice>) {
    for id in ids.split(',').filter(|id| !id.is_empty()) {
        let id = id.to_owned();
        if dataset.table.find(&id).is_none() {
            notices.push(unknown("compare", id));
        } else if compared.contains(&id) {
            notices.push(Notice::RepeatedUnit(id));
        } else if compared.len() == View::COMPARED {
            notices.push(Notice::TooManyUnits(id));
        } else {
            compared.push(id);
        }
    }
}

fn read_weights(weights: &str, recipe: &mut Recipe, dataset: &Dataset, notices: &mut Vec<Notice>) {
    // Only the last weight of a node counts, valid or not.
    let mut given: Vec<(NodeId, &str)> = Vec::new();
    for weight in weights.split(',').filter(|w| !w.is_empty()) {
        let Some((node, points)) = weight.split_once(':') else {
            notices.push(Notice::NotAWeight(weight.into()));
            continue;
        };
        let Some(id) = dataset.framework.find(node) else {
            notices.push(if is_numbered(node, 'c') {
                Notice::Numbered { key: "w", value: weight.into() }
            } else {
                Notice::UnknownNode(node.into())
            });
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
