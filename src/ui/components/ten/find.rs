use yew::{Callback, Html, InputEvent, KeyboardEvent, Properties, TargetCast, component, html, use_state_eq};

use crate::{
    dataset::sorted,
    ui::{Action, Scene, Shared, words},
};

/// What the field needs.
#[derive(Debug, Clone, PartialEq, Properties)]
pub(super) struct FindProps {
    /// What is shown, at rest.
    pub(super) scene: Shared<Scene>,
}

/// So many that were found are listed.
const LISTED: usize = 6;

/// Finds a unit by a part of its name in any language, and shows it at its rank, wherever that is.
#[component]
pub(super) fn Find(FindProps { scene }: &FindProps) -> Html {
    let l = scene.language;
    let text = use_state_eq(String::new);
    let said = use_state_eq(String::new);
    let found = find(scene, text.trim());
    let oninput = {
        let (text, said) = (text.clone(), said.clone());
        Callback::from(move |event: InputEvent| {
            text.set(event.target_unchecked_into::<web_sys::HtmlInputElement>().value());
            said.set(String::new());
        })
    };
    let choose = {
        let (text, said, scene) = (text.clone(), said.clone(), scene.clone());
        Callback::from(move |unit: usize| {
            text.set(String::new());
            said.set(words::shown(scene.language, scene.unit(unit), rank(&scene, unit)));
            scene.act.emit(Action::Focus(Some(unit)));
        })
    };
    let onkeydown = {
        let (text, choose, first) = (text.clone(), choose.clone(), found.first().copied());
        Callback::from(move |event: KeyboardEvent| match (event.key().as_str(), first) {
            ("Escape", _) => text.set(String::new()),
            ("Enter", Some(first)) => choose.emit(first),
            _ => (),
        })
    };
    let one = |&unit: &usize| {
        let group = scene.say(&scene.dataset.table.units[unit].group);
        let onclick = choose.reform(move |_| unit);
        let at = words::found_at(l, rank(scene, unit));
        let told = if group.is_empty() { at } else { format!("{group} · {at}") };
        html! { <li><button type="button" class="bare" {onclick}><b>{ scene.unit(unit) }</b><small>{ told }</small></button></li> }
    };
    let all = || words::counted(l, scene.dataset.table.units.len(), scene.say(&scene.dataset.about.units));
    let nothing = (!text.trim().is_empty() && found.is_empty()).then(|| words::not_found(l, text.trim(), &all()));
    let more = found.len().saturating_sub(LISTED);
    html! {
        <div class="find">
            <input
                type="search" id="find" placeholder={words::find(l, scene.say(&scene.dataset.about.unit))} autocomplete="off" spellcheck="false"
                aria-label={words::find(l, scene.say(&scene.dataset.about.unit))} value={(*text).clone()} {oninput} {onkeydown}
            />
            if !found.is_empty() {
                <ul class="found">
                    { for found.iter().take(LISTED).map(one) }
                    if more > 0 { <li class="small">{ words::more_found(l, more) }</li> }
                </ul>
            }
            <p class="small" role="status">{ nothing }{ (*said).clone() }</p>
        </div>
    }
}

/// A unit's rank, if it is ranked.
fn rank(scene: &Scene, unit: usize) -> Option<usize> {
    scene.prepared.screened.ranked.binary_search(&unit).ok().map(|at| scene.ranking.rank(at))
}

/// The units that have this in a name: those that begin with it, then the others, each by rank as they stand in the table.
fn find(scene: &Scene, text: &str) -> Vec<usize> {
    if text.is_empty() {
        return Vec::new();
    }
    let (table, text) = (&scene.dataset.table, text.to_ascii_lowercase());
    let at = |unit: usize| {
        let name = |language: &String| table.units[unit].name.say(language).to_ascii_lowercase().find(&text);
        scene.dataset.about.languages.iter().filter_map(name).min()
    };
    let begins = |unit: &usize| at(*unit) == Some(0);
    let has = |unit: &usize| at(*unit).is_some_and(|at| at > 0);
    let all = 0..table.units.len();
    let found: Vec<usize> = all.clone().filter(begins).chain(all.filter(has)).collect();
    // Who is looked for is more often the better known.
    let key = |at: usize| (!begins(&found[at]), rank(scene, found[at]).unwrap_or(usize::MAX));
    sorted(found.len(), &|a, b| key(a).cmp(&key(b))).into_iter().map(|at| found[at]).collect()
}
