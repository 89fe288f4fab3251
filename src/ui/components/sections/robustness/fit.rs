use yew::{Callback, Html, InputEvent, Properties, TargetCast, component, html, use_memo, use_state_eq};

use super::{FittedOrder, fitted};
use crate::{
    dataset::{Dataset, Points, PrintedOrder},
    robustness::WeightLowerBounds,
    ui::{
        OrderError, PtrEq, Scene,
        components::{again, choice_group},
        hooks::use_answer,
        i18n, print_order, read_order,
    },
    worker::{Ask, Fitted},
};

/// Properties of the part.
#[derive(Debug, Clone, PartialEq, Properties)]
pub(super) struct FitProps {
    /// The scene.
    pub(super) scene: PtrEq<Scene>,
}

/// What the reader has typed and asked.
#[derive(Debug, Clone, PartialEq)]
struct OrderDraft {
    /// The data that it is of.
    dataset: PtrEq<Dataset>,
    typed: String,
    /// Near to the baseline, or else to the weights now.
    of_baseline: bool,
    diagnostics: Vec<OrderError>,
    /// The last question.
    asked: Option<(Vec<Points>, Ask<Option<Fitted>>)>,
}

impl OrderDraft {
    /// Starts with the printed order that the starting preset was recovered from.
    fn new(scene: &Scene) -> Self {
        let typed = published(scene).unwrap_or_else(|| now(scene));
        let dataset = scene.dataset.clone();
        Self { dataset, typed, of_baseline: true, diagnostics: Vec::new(), asked: None }.find(scene)
    }

    /// Reads the order, and asks for its weights if it is one.
    fn find(mut self, scene: &Scene) -> Self {
        self.diagnostics = Vec::new();
        match read_order(&self.typed, &scene.dataset, &scene.prepared.screened) {
            Ok(order) => {
                // Weights that are moved later are not those that were meant.
                let points = scene.weighting.points().to_vec();
                self.asked = Some((points, Ask::fit(order, self.of_baseline)));
            }
            Err(diagnostics) => self.diagnostics = diagnostics,
        }
        self
    }
}

/// Weights from an order: that which was printed, or one that a reader types.
#[component]
pub(super) fn Fit(FitProps { scene }: &FitProps) -> Html {
    let (l, dataset) = (scene.language, &scene.dataset);
    let fresh = use_memo(dataset.clone(), |_| OrderDraft::new(scene));
    let draft = use_state_eq(|| None::<OrderDraft>);
    // An order of other data is none of these.
    let mine = (*draft).clone().filter(|mine| mine.dataset == *dataset).unwrap_or_else(|| (*fresh).clone());
    let reply = use_answer(&scene.worker, mine.asked.clone());
    let found = use_memo((reply.told.clone(), dataset.clone()), |(told, _)| FittedOrder::of(scene, told.as_ref()));
    let change = {
        let draft = draft.clone();
        Callback::from(move |new: OrderDraft| draft.set(Some(new)))
    };
    let outcome = match &reply.told {
        Some(_) => fitted(scene, found.as_ref().as_ref()),
        None => html! { <p class="small">{ i18n::fit_working(l) }</p> },
    };
    html! {
        <section class="fit" aria-labelledby="fit">
            <h3 id="fit">{ i18n::fit_title(l) }</h3>
            if scene.worker.failed {
                <p class="small">{ i18n::fit_failed(l) }{ " " }{ again(l, &scene.worker.again) }</p>
            } else {
                <p class="small">{ i18n::fit_what(l, WeightLowerBounds::default()) }</p>
                <div class="halves">
                    <div>{ form(scene, &mine, &change) }</div>
                    <div aria-live="polite" aria-busy={reply.waiting.to_string()}>{ outcome }</div>
                </div>
            }
        </section>
    }
}

/// The text field, the buttons that fill it, and the button that asks.
fn form(scene: &Scene, mine: &OrderDraft, change: &Callback<OrderDraft>) -> Html {
    let l = scene.language;
    let ontype = {
        let mine = mine.clone();
        change.reform(move |event: InputEvent| {
            let typed = event.target_unchecked_into::<web_sys::HtmlTextAreaElement>().value();
            OrderDraft { typed, ..mine.clone() }
        })
    };
    let fill = |label: String, typed: String| {
        let filled = OrderDraft { typed, diagnostics: Vec::new(), ..mine.clone() };
        let onclick = change.reform(move |_| filled.clone());
        html! { <button type="button" {onclick}>{ label }</button> }
    };
    let onfind = {
        let (mine, scene) = (mine.clone(), scene.clone());
        change.reform(move |_| mine.clone().find(&scene))
    };
    let [nearest_to, weights_now] = i18n::fit_target(l);
    let near = |of_baseline: bool, name: String| {
        let chosen = OrderDraft { of_baseline, ..mine.clone() };
        let onchange = change.reform(move |_| chosen.clone());
        let checked = mine.of_baseline == of_baseline;
        html! { <label class="chip"><input type="radio" name="fit-near" {checked} {onchange} /><span>{ name }</span></label> }
    };
    let [of_edition, of_rows] = i18n::fit_fill(l, scene.top_ten.rows.len());
    let wrong = !mine.diagnostics.is_empty();
    html! { <>
        <label for="fit-order" class="small">{ i18n::fit_box(l) }</label>
        <textarea
            id="fit-order" rows="10" spellcheck="false" autocomplete="off" value={mine.typed.clone()} oninput={ontype}
            aria-invalid={wrong.then_some("true")} aria-describedby={wrong.then_some("fit-faults")}
        />
        if wrong { <div id="fit-faults" role="alert">{ diagnostics(scene, &mine.diagnostics) }</div> }
        <p class="bar-of">
            { published(scene).map(|order| fill(of_edition, order)) }
            { fill(of_rows, now(scene)) }
        </p>
        { choice_group(nearest_to, [near(true, scene.preset_name(&scene.dataset.about.baseline).to_owned()), near(false, weights_now.to_owned())]) }
        <button type="button" class="main" id="fit-find" onclick={onfind}>{ i18n::fit_find(l) }</button>
    </> }
}

fn diagnostics(scene: &Scene, diagnostics: &[OrderError]) -> Html {
    let one =
        |diagnostic| html! { <p class="wrong">{ i18n::order_error(scene.language, diagnostic, &scene.dataset) }</p> };
    diagnostics.iter().map(one).collect()
}

/// The printed order that the starting preset was recovered from.
fn published(scene: &Scene) -> Option<String> {
    let Dataset { orders, about, .. } = &*scene.dataset;
    let order = orders.iter().find(|o| o.edition == about.fitted && o.scope == PrintedOrder::OVERALL)?;
    Some(print_order(order.places.iter().map(|(_, row)| *row), &scene.dataset, scene.language.code()))
}

/// The rows that are shown.
fn now(scene: &Scene) -> String {
    print_order(scene.top_ten.rows.iter().map(|row| row.unit), &scene.dataset, scene.language.code())
}
