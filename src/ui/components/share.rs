use yew::{Callback, Event, Html, Properties, TargetCast, component, html, use_state_eq};

use crate::{
    link::{self, Layout, View},
    ui::{Scene, Shared, hooks::copy, words},
};

/// What the panel needs.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct ShareProps {
    /// What is shown.
    pub scene: Shared<Scene>,
}

/// What an editor chooses for an embed.
#[derive(Debug, Clone, PartialEq, Default)]
struct Choice {
    /// Shut, nothing in the panel is drawn.
    open: bool,
    layout: Layout,
    unit: Option<String>,
    /// Whether the figures stay as they are; `None` is as the page has it.
    frozen: Option<bool>,
    /// The text that was copied last, and whether the browser let it be.
    copied: Option<(String, bool)>,
}

/// Writes the link, the snippet and the frame of this view, and shows what they will show.
#[component]
pub fn Share(ShareProps { scene }: &ShareProps) -> Html {
    let choice = use_state_eq(Choice::default);
    let l = scene.language;
    let ontoggle = {
        let choice = choice.clone();
        Callback::from(move |event: Event| {
            let open = event.target_unchecked_into::<web_sys::Element>().has_attribute("open");
            choice.set(Choice { open, ..(*choice).clone() });
        })
    };
    let choose = {
        let choice = choice.clone();
        Callback::from(move |change: Choice| choice.set(change))
    };
    html! {
        <details class="part share" id="share" {ontoggle}>
            <summary><h2>{ words::share(l) }</h2></summary>
            if choice.open { { panel(scene, &choice, &choose) } }
        </details>
    }
}

fn panel(scene: &Scene, choice: &Choice, choose: &Callback<Choice>) -> Html {
    let l = scene.language;
    // Other data is not kept here, in any edition.
    let bundled = scene.view.data.is_none();
    let focus = if choice.layout == Layout::Badge { unit(scene, choice) } else { scene.view.focus.clone() };
    let frozen = choice.frozen.unwrap_or(scene.view.asof.is_some());
    let asof = (frozen && bundled).then_some(scene.edition);
    let view = View { layout: choice.layout, focus, asof, stamp: None, ..scene.view.clone() };
    let (dataset, site, title) = (&scene.dataset, &scene.place.site, scene.say(&scene.dataset.about.title));
    let texts = [
        scene.address(&View { asof, layout: choice.layout, focus: view.focus.clone(), ..scene.stamped() }),
        link::element(&view, dataset, site, title),
        link::frame(&view, dataset, site, title),
    ];
    let layouts = Layout::ALL.map(|layout| {
        let chosen = Choice { layout, ..choice.clone() };
        radio("share-view", words::layout(l, layout), choice.layout == layout, choose.reform(move |_| chosen.clone()))
    });
    let figures = [(false, words::living(l)), (true, words::frozen(l))].map(|(kept, name)| {
        let chosen = Choice { frozen: Some(kept), ..choice.clone() };
        radio("share-figures", name, kept == frozen, choose.reform(move |_| chosen.clone()))
    });
    let named = words::snippet_names(l).into_iter().zip(texts);
    html! { <>
        <p class="small">{ words::share_what(l) }</p>
        <fieldset class="presets"><legend>{ words::show(l) }</legend>{ for layouts }</fieldset>
        if choice.layout == Layout::Badge { { units(scene, choice, choose) } }
        if bundled { <fieldset class="presets"><legend>{ words::figures(l) }</legend>{ for figures }</fieldset> }
        { for named.enumerate().map(|(place, (name, text))| to_copy(scene, choice, choose, place, name, text)) }
        <p class="small" id="preview-name">{ words::preview(l) }</p>
        <iframe class={view.layout.code()} src={scene.address(&view)} title={words::preview(l)} />
    </> }
}

/// The unit of the badge: the one chosen, else the one looked at, else the first.
fn unit(scene: &Scene, choice: &Choice) -> Option<String> {
    let first = || scene.top_ten.rows.first().map(|row| scene.dataset.table.units[row.unit].id.clone());
    choice.unit.clone().or_else(|| scene.view.focus.clone()).or_else(first)
}

fn units(scene: &Scene, choice: &Choice, choose: &Callback<Choice>) -> Html {
    let (table, chosen) = (&scene.dataset.table, unit(scene, choice));
    let choice = choice.clone();
    let onchange = choose.reform(move |event: Event| {
        let unit = event.target_unchecked_into::<web_sys::HtmlSelectElement>().value();
        Choice { unit: Some(unit), ..choice.clone() }
    });
    let option = |unit: usize| {
        let (id, group) = (&table.units[unit].id, scene.say(&table.units[unit].group));
        let told = if group.is_empty() { String::new() } else { format!(" · {group}") };
        html! { <option value={id.clone()} selected={chosen.as_ref() == Some(id)}>{ scene.unit(unit) }{ told }</option> }
    };
    html! {
        <p class="bar-of">
            <label for="share-unit">{ words::badge_unit(scene.language, scene.say(&scene.dataset.about.unit)) }</label>
            <select id="share-unit" {onchange}>{ for scene.prepared.screened.ranked.iter().map(|&unit| option(unit)) }</select>
        </p>
    }
}

fn radio(group: &'static str, name: &'static str, checked: bool, onchange: Callback<Event>) -> Html {
    html! { <label class="chip"><input type="radio" name={group} {checked} {onchange} /><span>{ name }</span></label> }
}

/// A text with a button that copies it.
fn to_copy(scene: &Scene, choice: &Choice, choose: &Callback<Choice>, place: usize, name: &str, text: String) -> Html {
    let l = scene.language;
    let id = format!("share-{place}");
    let said = choice.copied.as_ref().filter(|(copied, _)| *copied == text);
    let said = said.map(|(_, ok)| if *ok { words::copied(l) } else { words::copy_by_hand(l) });
    let onclick = {
        let (choice, choose, text) = (choice.clone(), choose.clone(), text.clone());
        Callback::from(move |_| {
            let (choice, choose) = (choice.clone(), choose.clone());
            let done = move |(ok, text)| choose.emit(Choice { copied: Some((text, ok)), ..choice.clone() });
            copy(text.clone(), Callback::from(done));
        })
    };
    html! {
        <div class="to-copy">
            <label for={id.clone()}>{ name }</label>
            <textarea {id} readonly=true rows={if place == 0 { "2" } else { "4" }} spellcheck="false" value={text} />
            <button type="button" {onclick} aria-label={format!("{}: {name}", words::copy(l))}>{ words::copy(l) }</button>
            <span class="small" role="status">{ said }</span>
        </div>
    }
}
