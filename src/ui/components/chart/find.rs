use std::cell::OnceCell;

use yew::{Callback, Html, InputEvent, KeyboardEvent, Properties, TargetCast, component, html, use_memo, use_state_eq};

use crate::{
    dataset::{UnitId, argsort},
    ui::{
        Action, FindNames, PtrEq, Scene,
        components::again,
        hooks::{Chunk, use_chunk},
        i18n, lazy,
    },
};

/// Properties of the search field.
#[derive(Debug, Clone, PartialEq, Properties)]
pub(super) struct FindProps {
    /// The scene, once the page is idle.
    pub(super) scene: PtrEq<Scene>,
}

/// The number of matches that are listed.
const LISTED: usize = 6;
/// The number of similar names that are offered if none matches.
const OFFERED: usize = 3;

/// Finds a unit by a part of its name in any language, and shows it at its rank, wherever that is.
#[component]
pub(super) fn Find(FindProps { scene }: &FindProps) -> Html {
    let l = scene.language;
    let text = use_state_eq(String::new);
    let said = use_state_eq(String::new);
    // Loaded once the reader comes to the field, folded once something is looked for.
    let wanted = use_state_eq(|| false);
    let chunk = use_chunk(*wanted, lazy::loaded_names, lazy::load_names);
    let names = use_memo(scene.dataset.clone(), |_| OnceCell::new());
    let typed = text.trim();
    let (mut found, mut near) = (Vec::new(), Vec::new());
    if let (Chunk::Loaded(open), false) = (&chunk, typed.is_empty()) {
        let names = names.get_or_init(|| open.0(&scene.dataset));
        found = find(scene, &**names, typed);
        if found.is_empty() {
            near = names.near(typed, OFFERED);
        }
    }
    let oninput = {
        let (text, said, wanted) = (text.clone(), said.clone(), wanted.clone());
        Callback::from(move |event: InputEvent| {
            wanted.set(true);
            text.set(event.target_unchecked_into::<web_sys::HtmlInputElement>().value());
            said.set(String::new());
        })
    };
    let choose = {
        let (text, said, scene) = (text.clone(), said.clone(), scene.clone());
        Callback::from(move |unit: UnitId| {
            text.set(String::new());
            said.set(i18n::shown(scene.language, scene.unit(unit), rank(&scene, unit)));
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
    let one = |&unit: &UnitId| {
        let group = scene.say(&scene.dataset.table.unit(unit).group);
        let onclick = choose.reform(move |_| unit);
        let at = i18n::found_at(l, rank(scene, unit));
        let told = if group.is_empty() { at } else { format!("{group} · {at}") };
        html! { <li><button type="button" class="bare" {onclick}><b>{ scene.unit(unit) }</b><small>{ told }</small></button></li> }
    };
    let all = || scene.counted(scene.dataset.table.units.len());
    let lost = if let Chunk::Failed(ask) = &chunk {
        html! { <>{ i18n::did_not_load(l) }{ " " }{ again(l, ask) }</> }
    } else {
        Html::default()
    };
    let looked = matches!(chunk, Chunk::Loaded(_)) && !typed.is_empty();
    let nothing = (looked && found.is_empty()).then(|| {
        let nothing = i18n::not_found(l, typed, &all());
        if near.is_empty() { nothing } else { nothing + i18n::gap(l) + i18n::did_you_mean(l) }
    });
    let more = found.len().saturating_sub(LISTED);
    html! {
        <div class="find">
            <input
                type="search" id="find" placeholder={i18n::find(l, scene.say(&scene.dataset.about.unit))} autocomplete="off" spellcheck="false"
                aria-label={i18n::find(l, scene.say(&scene.dataset.about.unit))} value={(*text).clone()} {oninput} {onkeydown}
                onfocus={Callback::from(move |_| wanted.set(true))}
            />
            if !found.is_empty() {
                <ul class="found">
                    { for found.iter().take(LISTED).map(one) }
                    if more > 0 { <li class="small">{ i18n::more_found(l, more) }</li> }
                </ul>
            }
            <p class="small" role="status">{ lost }{ nothing }{ (*said).clone() }</p>
            if !near.is_empty() { <ul class="found">{ for near.iter().map(one) }</ul> }
        </div>
    }
}

/// A unit's rank, if it is ranked.
fn rank(scene: &Scene, unit: UnitId) -> Option<usize> {
    scene.prepared.screened.find(unit).map(|at| scene.ranking.rank(at))
}

/// The units that are looked for: those whose names fit best, each by rank.
fn find(scene: &Scene, names: &dyn FindNames, text: &str) -> Vec<UnitId> {
    let found = names.search(text, &scene.dataset);
    // A unit that many look for more often has a high rank.
    let key = |at: usize| (found[at].0, rank(scene, found[at].1).unwrap_or(usize::MAX));
    argsort(found.len(), &|a, b| key(a).cmp(&key(b))).into_iter().map(|at| found[at].1).collect()
}
