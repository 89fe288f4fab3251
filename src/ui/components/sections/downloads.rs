use yew::{Callback, Html, MouseEvent, Properties, component, html, use_state_eq};

use super::as_table::AsTable;
use crate::{
    export::paper,
    link::ViewMode,
    ui::{
        PtrEq, Scene,
        downloads::{self, Taken},
        hooks::{blob, copy, copy_table, download, known, print, raster, today},
        i18n,
    },
};

/// Properties of the buttons.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct DownloadsProps {
    /// The scene.
    pub scene: PtrEq<Scene>,
}

/// The id of the element that they are drawn in.
pub const DOWNLOADS: &str = "take-away";

/// What came of a button.
#[derive(Debug, Clone, PartialEq)]
enum ButtonOutcome {
    Copied,
    CopiedTable(usize),
    /// The browser refused: the reader can copy this.
    ByHand(String),
    Saved(String),
    Drawing,
    NoPicture,
    NoFile,
}

/// What a button does. It reports the outcome, at once or later.
type ButtonAction = fn(&Scene, Callback<ButtonOutcome>);

/// Buttons that copy the link to this view, download the chart and its figures, copy the rows and print; and the rows as a table.
#[component]
pub fn Downloads(DownloadsProps { scene }: &DownloadsProps) -> Html {
    let l = scene.language;
    // What came of the last button, and the link to the view that it was of.
    let came = use_state_eq(|| None::<(String, ButtonOutcome)>);
    let on = |doing: ButtonAction| {
        let (came, scene) = (came.clone(), scene.clone());
        Callback::from(move |_: MouseEvent| {
            let (came, link) = (came.clone(), downloads::link(&scene));
            doing(&scene, Callback::from(move |said| came.set(Some((link.clone(), said)))));
        })
    };
    // An answer speaks of the view that it was given for, and of no other.
    let said = (*came).as_ref().filter(|(link, _)| *link == downloads::link(scene)).map(|(_, came)| told(scene, came));
    let [svg, png, csv, calculation] = i18n::kinds(l);
    let kinds = [svg, png, csv, calculation].into_iter().zip(i18n::files(l)).zip(FILES);
    let files = kinds.map(|((kind, what), (id, doing))| {
        html! { <button type="button" {id} aria-label={i18n::download_what(l, what)} title={what} onclick={on(doing)}>{ kind }</button> }
    });
    html! { <>
        <div class="bar-of">
            <button type="button" class="main" id="copy-link" onclick={on(link)}>{ i18n::copy_link(l) }</button>
            <span class="small" aria-hidden="true">{ i18n::download(l) }</span>
            { for files }
            <button type="button" id="copy-table" onclick={on(rows)}>{ i18n::copy_table(l) }</button>
            <button type="button" id="print" onclick={on(|_, _| print())}>{ i18n::print(l) }</button>
            <p class="small" role="status">{ said }</p>
        </div>
        <AsTable scene={scene.clone()} />
    </> }
}

/// The files, in the order of `i18n::kinds`: the button's id, and what it does.
const FILES: [(&str, ButtonAction); 4] = [
    ("download-svg", drawing),
    ("download-png", picture),
    ("download-csv", |scene, done| done.emit(save(downloads::ranking(scene), CSV))),
    ("download-calculation", |scene, done| done.emit(save(downloads::calculation(scene), CSV))),
];

const CSV: &str = "text/csv;charset=utf-8";

fn link(scene: &Scene, done: Callback<ButtonOutcome>) {
    copy(
        downloads::link(scene),
        done.reform(|(copied, link)| if copied { ButtonOutcome::Copied } else { ButtonOutcome::ByHand(link) }),
    );
}

fn rows(scene: &Scene, done: Callback<ButtonOutcome>) {
    let (table, rows) = (downloads::table(scene, &today()), scene.top_ten.all().count());
    let done = done.reform(
        move |(copied, text)| if copied { ButtonOutcome::CopiedTable(rows) } else { ButtonOutcome::ByHand(text) },
    );
    copy_table(table.html, table.text, done);
}

fn drawing(scene: &Scene, done: Callback<ButtonOutcome>) {
    let (name, drawing) = downloads::svg(&seen(scene), &today());
    done.emit(save(Taken { name, text: drawing.svg }, "image/svg+xml;charset=utf-8"));
}

fn picture(scene: &Scene, done: Callback<ButtonOutcome>) {
    let (name, (_, drawing)) = (downloads::png_name(scene), downloads::svg(&seen(scene), &today()));
    done.emit(ButtonOutcome::Drawing);
    let came = move |picture: Option<_>| match picture {
        None => ButtonOutcome::NoPicture,
        Some(picture) if download(&name, &picture) => ButtonOutcome::Saved(name.clone()),
        Some(_) => ButtonOutcome::NoFile,
    };
    raster(drawing, paper(scene.dark), done.reform(came));
}

/// The scene with the ranges of ranks that the page shows.
pub(super) fn seen(scene: &Scene) -> Scene {
    let known = known().and_then(|known| known.uncertainty(&scene.top_ten, &scene.dataset.table));
    let uncertainty = known.map(PtrEq::new).or_else(|| scene.uncertainty.clone());
    Scene { uncertainty: uncertainty.filter(|_| scene.selection.by.is_none()), ..scene.clone() }
}

fn save(Taken { name, text }: Taken, media_type: &str) -> ButtonOutcome {
    let file = blob(&text, media_type);
    if file.is_some_and(|file| download(&name, &file)) { ButtonOutcome::Saved(name) } else { ButtonOutcome::NoFile }
}

/// Says the outcome of a button in a sentence.
fn told(scene: &Scene, came: &ButtonOutcome) -> Html {
    let l = scene.language;
    let framed = scene.view.layout != ViewMode::Full;
    match came {
        ButtonOutcome::Copied => html! { i18n::copied(l) },
        ButtonOutcome::CopiedTable(rows) => html! { i18n::copied_table(l, *rows) },
        ButtonOutcome::Saved(name) if framed => html! { i18n::saved_if_allowed(l, name) },
        ButtonOutcome::Saved(name) => html! { i18n::saved(l, name) },
        ButtonOutcome::Drawing => html! { i18n::drawing(l) },
        ButtonOutcome::NoPicture => html! { i18n::no_picture(l) },
        ButtonOutcome::NoFile => html! { i18n::no_file(l) },
        ButtonOutcome::ByHand(text) if text.contains('\n') => html! {
            <label>{ i18n::copy_by_hand(l) }{ i18n::gap(l) }<textarea readonly=true rows="4" value={text.clone()} /></label>
        },
        ButtonOutcome::ByHand(text) => html! {
            <label>{ i18n::copy_by_hand(l) }{ i18n::gap(l) }<input type="text" readonly=true value={text.clone()} /></label>
        },
    }
}
