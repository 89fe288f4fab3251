use yew::{Callback, Event, Html, TargetCast, html};

use super::Find;
use crate::{
    dataset::NodeId,
    link::Top,
    ui::{Action, PtrEq, Scene, i18n},
};

/// The id of the element that they are drawn in.
pub const PICK: &str = "pick";

/// The numbers of rows on offer.
const ROWS: [usize; 6] = [3, 5, 10, 20, 30, 50];

/// Which rows are shown, and by what they are ranked.
pub fn pick(scene: &PtrEq<Scene>) -> Html {
    html! { <><Find key={scene.dataset.key()} scene={scene.clone()} />{ by(scene) }{ rows(scene) }{ parts(scene) }</> }
}

/// A list of choices, each a code and a name, in groups that may have a name.
fn list(label: &'static str, chosen: &str, groups: Vec<Choices>, onchange: Callback<String>) -> Html {
    let onchange = onchange.reform(|event: Event| event.target_unchecked_into::<web_sys::HtmlSelectElement>().value());
    let option = |(code, name): &(String, String)| {
        html! { <option value={code.clone()} selected={code == chosen}>{ name }</option> }
    };
    let group = |(name, choices): &Choices| match name {
        Some(name) => html! { <optgroup label={*name}>{ for choices.iter().map(option) }</optgroup> },
        _ => html! { <>{ for choices.iter().map(option) }</> },
    };
    html! { <select aria-label={label} {onchange}>{ for groups.iter().map(group) }</select> }
}

type Choices = (Option<&'static str>, Vec<(String, String)>);

/// The whole, an aspect or a theme.
fn by(scene: &Scene) -> Html {
    let (l, framework) = (scene.language, &scene.dataset.framework);
    let chosen = scene.selection.by.map_or("", |id| framework.node(id).code.as_str());
    let named = |id: NodeId| (framework.node(id).code.clone(), i18n::by_node(l, scene.name(id)));
    let mut nodes = vec![(String::new(), i18n::by_whole(l).to_owned())];
    for &aspect in framework.aspects() {
        nodes.push(named(aspect));
        let themes = framework.node(aspect).children.iter().filter(|id| framework.node(**id).indicator.is_none());
        nodes.extend(
            themes.map(|&theme| (framework.node(theme).code.clone(), format!("\u{2003}{}", scene.name(theme)))),
        );
    }
    // An indicator comes by a link alone.
    if let Some(id) = scene.selection.by.filter(|_| !nodes.iter().any(|(code, _)| code == chosen)) {
        nodes.push(named(id));
    }
    let act = scene.act.clone();
    let dataset = scene.dataset.clone();
    let onchange = Callback::from(move |code: String| act.emit(Action::RankBy(dataset.framework.find(&code))));
    list(i18n::ranked_by(l), chosen, vec![(None, nodes)], onchange)
}

/// How many rows.
fn rows(scene: &Scene) -> Html {
    let (l, ranked) = (scene.language, scene.prepared.screened.ranked.len());
    let chosen = scene.view.top.code();
    let mut offered: Vec<Top> = ROWS.into_iter().filter(|rows| *rows < ranked).map(Top::First).collect();
    if !offered.contains(&scene.view.top) && scene.view.top != Top::All {
        offered.push(scene.view.top);
    }
    let named = |top: &Top| match *top {
        Top::First(rows) => (top.code(), i18n::rows(l, rows)),
        Top::All => (top.code(), i18n::all_rows(l, ranked)),
    };
    offered.push(Top::All);
    let choices = offered.iter().map(named).collect();
    let act = scene.act.clone();
    let onchange = Callback::from(move |code: String| {
        if let Some(top) = Top::of(&code) {
            act.emit(Action::Show(top));
        }
    });
    list(i18n::how_many(l), &chosen, vec![(None, choices)], onchange)
}

/// All units, or those of a part.
fn parts(scene: &Scene) -> Html {
    let l = scene.language;
    let parts = scene.dataset.table.parts();
    let all = (String::new(), i18n::all_parts(l).to_owned());
    if parts.is_empty() {
        return Html::default();
    }
    let of = |is_region: bool| {
        let parts = parts.iter().filter(|part| part.is_region == is_region);
        parts.map(|part| (part.code.clone(), scene.say(&part.name).to_owned())).collect::<Vec<_>>()
    };
    let [regions, groups] = i18n::kinds_of_parts(l);
    let mut choices = vec![(None, vec![all])];
    for (name, parts) in [(regions, of(true)), (groups, of(false))] {
        if !parts.is_empty() {
            choices.push((Some(name), parts));
        }
    }
    let chosen = scene.view.within.clone().unwrap_or_default();
    let act = scene.act.clone();
    let onchange =
        Callback::from(move |code: String| act.emit(Action::Within(Some(code).filter(|code| !code.is_empty()))));
    list(i18n::parts(l), &chosen, choices, onchange)
}
