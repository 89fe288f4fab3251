use yew::{Callback, Event, Html, Properties, TargetCast, component, html, use_state_eq};

use crate::{
    dataset::UnitId,
    link::{self, Controls, View, ViewMode},
    ui::{
        PtrEq, Scene,
        components::choice_group,
        hooks::{copy, use_settled},
        i18n,
    },
};

/// Properties of the panel.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct ShareProps {
    /// The scene, once the page is idle.
    pub scene: PtrEq<Scene>,
}

/// What an editor chooses for an embed.
#[derive(Debug, Clone, PartialEq, Default)]
struct ShareChoice {
    /// Shut, nothing in the panel is drawn.
    open: bool,
    layout: ViewMode,
    unit: Option<String>,
    /// What readers can change in the chart; `None` is as the page's own link has it.
    controls: Option<Controls>,
    /// Whether the figures stay as they are; `None` is as the page has it.
    frozen: Option<bool>,
}

/// The preview is made again once the view has rested for this many milliseconds: each time its program starts afresh.
const REST: u32 = 400;

/// The text that was copied last, and whether the browser let it be.
type Copied = Option<(bool, String)>;

/// Writes the link, the snippet and the frame of this view, and shows what they will show.
#[component]
pub fn Share(ShareProps { scene }: &ShareProps) -> Html {
    let choice = use_state_eq(ShareChoice::default);
    let copied = use_state_eq(|| Copied::None);
    let l = scene.language;
    let chosen = chosen(scene, &choice);
    // Shut, it has no address to wait for: a slider's steps are not its own.
    let address = choice.open.then(|| scene.address(&chosen));
    let preview = use_settled(address.clone(), REST).or(address);
    let ontoggle = {
        let choice = choice.clone();
        Callback::from(move |event: Event| {
            let open = event.target_unchecked_into::<web_sys::Element>().has_attribute("open");
            choice.set(ShareChoice { open, ..(*choice).clone() });
        })
    };
    let choose = {
        let choice = choice.clone();
        Callback::from(move |change: ShareChoice| choice.set(change))
    };
    let done = {
        let copied = copied.clone();
        Callback::from(move |said| copied.set(Some(said)))
    };
    html! {
        <details class="part share" id="share" {ontoggle}>
            <summary><h2>{ i18n::share(l) }</h2></summary>
            if choice.open {
                { panel(scene, &choice, &choose) }
                { texts(scene, &chosen, &copied, &done) }
                <p class="small">{ i18n::preview(l) }</p>
                // Another element for another address: a frame that goes there would be a step of the back button.
                <iframe key={preview.clone().unwrap_or_default()} class={chosen.layout.code()} src={preview} title={i18n::preview(l)} />
            }
        </details>
    }
}

/// The view that is shared.
fn chosen(scene: &Scene, choice: &ShareChoice) -> View {
    let focus = if choice.layout == ViewMode::Badge { unit(scene, choice) } else { scene.view.focus.clone() };
    let asof = (frozen(scene, choice) && has_editions(scene)).then_some(scene.edition);
    let controls = if choice.layout == ViewMode::Chart { controls(scene, choice) } else { Controls::default() };
    // A badge is one rank under one weighting.
    let against = scene.view.against.clone().filter(|_| choice.layout != ViewMode::Badge);
    View { layout: choice.layout, controls, against, focus, asof, stamp: None, ..scene.view.clone() }
}

fn controls(scene: &Scene, choice: &ShareChoice) -> Controls {
    choice.controls.unwrap_or(scene.view.controls)
}

fn frozen(scene: &Scene, choice: &ShareChoice) -> bool {
    choice.frozen.unwrap_or(scene.view.asof.is_some())
}

/// Other data is not kept here, in any edition.
fn has_editions(scene: &Scene) -> bool {
    scene.view.data.is_none()
}

/// What an editor can choose.
fn panel(scene: &Scene, choice: &ShareChoice, choose: &Callback<ShareChoice>) -> Html {
    let l = scene.language;
    let layouts = ViewMode::ALL.map(|layout| {
        let chosen = ShareChoice { layout, ..choice.clone() };
        radio("share-view", i18n::layout(l, layout), choice.layout == layout, choose.reform(move |_| chosen.clone()))
    });
    let changes = Controls::ALL.map(|changes| {
        let chosen = ShareChoice { controls: Some(changes), ..choice.clone() };
        let checked = changes == controls(scene, choice);
        radio("share-controls", i18n::controls(l, changes), checked, choose.reform(move |_| chosen.clone()))
    });
    let now = frozen(scene, choice);
    let figures = [(false, i18n::living(l)), (true, i18n::frozen(l))].map(|(kept, name)| {
        let chosen = ShareChoice { frozen: Some(kept), ..choice.clone() };
        radio("share-figures", name, kept == now, choose.reform(move |_| chosen.clone()))
    });
    html! { <>
        <p class="small">{ i18n::share_what(l) }</p>
        { choice_group(i18n::show(l), layouts) }
        if choice.layout == ViewMode::Badge { { units(scene, choice, choose) } }
        if choice.layout == ViewMode::Chart { { choice_group(i18n::readers_change(l), changes) } }
        if has_editions(scene) {
            { choice_group(i18n::figures(l), figures) }
        }
    </> }
}

/// The link, the snippet and the frame, each to copy.
fn texts(scene: &Scene, view: &View, copied: &Copied, done: &Callback<(bool, String)>) -> Html {
    let (dataset, site, title) = (&scene.dataset, &scene.place.site, scene.say(&scene.dataset.about.title));
    let stamped = View { stamp: scene.stamped().stamp, ..view.clone() };
    let texts =
        [scene.address(&stamped), link::element(view, dataset, site, title), link::frame(view, dataset, site, title)];
    let named = i18n::snippet_names(scene.language).into_iter().zip(texts).enumerate();
    html! { <>{ for named.map(|(place, (name, text))| to_copy(scene, copied, done, place, name, text)) }</> }
}

/// The unit of the badge: the one chosen, else the one looked at, else the first.
fn unit(scene: &Scene, choice: &ShareChoice) -> Option<String> {
    let first = || scene.top_ten.rows.first().map(|row| scene.dataset.table.unit(row.unit).id.clone());
    choice.unit.clone().or_else(|| scene.view.focus.clone()).or_else(first)
}

fn units(scene: &Scene, choice: &ShareChoice, choose: &Callback<ShareChoice>) -> Html {
    let (table, chosen) = (&scene.dataset.table, unit(scene, choice));
    let choice = choice.clone();
    let onchange = choose.reform(move |event: Event| {
        let unit = event.target_unchecked_into::<web_sys::HtmlSelectElement>().value();
        ShareChoice { unit: Some(unit), ..choice.clone() }
    });
    let option = |unit: UnitId| {
        let (id, group) = (&table.unit(unit).id, scene.say(&table.unit(unit).group));
        let alone = group.is_empty() || group == scene.unit(unit);
        let told = if alone { String::new() } else { format!(" · {group}") };
        html! { <option value={id.clone()} selected={chosen.as_ref() == Some(id)}>{ scene.unit(unit) }{ told }</option> }
    };
    html! {
        <p class="bar-of">
            <label for="share-unit">{ i18n::badge_unit(scene.language, scene.say(&scene.dataset.about.unit)) }</label>
            <select id="share-unit" {onchange}>{ for table.ids().map(option) }</select>
        </p>
    }
}

fn radio(group: &'static str, name: &'static str, checked: bool, onchange: Callback<Event>) -> Html {
    html! { <label class="chip"><input type="radio" name={group} {checked} {onchange} /><span>{ name }</span></label> }
}

/// A text with a button that copies it.
fn to_copy(
    scene: &Scene,
    copied: &Copied,
    done: &Callback<(bool, String)>,
    place: usize,
    name: &str,
    text: String,
) -> Html {
    let l = scene.language;
    let id = format!("share-{place}");
    let said = copied.as_ref().filter(|(_, copied)| *copied == text);
    let said = said.map(|(ok, _)| if *ok { i18n::copied(l) } else { i18n::copy_by_hand(l) });
    let onclick = {
        let (done, text) = (done.clone(), text.clone());
        Callback::from(move |_| copy(text.clone(), done.clone()))
    };
    html! {
        <div class="to-copy">
            <label for={id.clone()}>{ name }</label>
            <textarea {id} readonly=true rows={if place == 0 { "3" } else { "5" }} spellcheck="false" value={text} />
            <button type="button" {onclick} aria-label={format!("{}: {name}", i18n::copy(l))}>{ i18n::copy(l) }</button>
            <span class="small" role="status">{ said }</span>
        </div>
    }
}
