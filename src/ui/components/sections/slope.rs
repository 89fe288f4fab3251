use std::rc::Rc;

use yew::{
    Callback, Event, Html, PointerEvent, Properties, TargetCast, classes, component, html, use_memo, use_state_eq,
};

use crate::{
    chart::{self, Change, Pointed, Slope, SlopeLine},
    dataset::UnitId,
    link::ViewMode,
    ui::{
        Action, PtrEq, Scene,
        components::again,
        hooks::{Chunk, input, use_chunk, use_opened, use_pointed, use_settled},
        i18n, lazy,
    },
};

/// The id of the heading.
const HEADING: &str = "two-weightings";
/// What is spoken waits until the weights have stood for this many milliseconds.
const REST: u32 = 480;
/// The most units that are named of those that a unit passes.
const NAMED: usize = 4;

/// Properties of a section that shows two rankings side by side.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct SlopeChartProps {
    /// The scene.
    pub scene: PtrEq<Scene>,
}

/// The section of the whole page in which a reader chooses a preset, whose ranking then stands beside this one.
#[component]
pub fn Beside(SlopeChartProps { scene }: &SlopeChartProps) -> Html {
    let (l, view) = (scene.language, &scene.view);
    let drawn = use_chunk(view.against.is_some(), lazy::loaded_slope, lazy::load_slope);
    let act = scene.act.clone();
    let onchange = Callback::from(move |event: Event| {
        input();
        let code = event.target_unchecked_into::<web_sys::HtmlSelectElement>().value();
        act.emit(Action::CompareWith(Some(code).filter(|code| !code.is_empty())));
    });
    let [label, none] = i18n::compare_with(l);
    let option = |code: &str, name: &str| {
        let selected = view.against.as_deref().unwrap_or_default() == code;
        html! { <option value={code.to_owned()} {selected}>{ name }</option> }
    };
    let presets = scene.dataset.presets.iter().map(|preset| option(&preset.code, scene.say(&preset.name)));
    html! {
        <section class="part" aria-labelledby={HEADING}>
            <h2 id={HEADING}>{ i18n::two_weightings(l) }</h2>
            <p class="bar-of">
                <label for="against">{ label }</label>
                <select id="against" {onchange}>{ option("", none) }{ for presets }</select>
            </p>
            if view.against.is_some() {
                { match &drawn {
                    Chunk::Loaded(draw) => draw.0(scene),
                    Chunk::Waiting => Html::default(),
                    Chunk::Failed(ask) => html! { <p class="small">{ i18n::did_not_load(l) }{ " " }{ again(l, ask) }</p> },
                } }
            }
        </section>
    }
}

/// What the reader looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Looked {
    /// A unit.
    Unit(UnitId),
    /// Two units that change order.
    Pair(UnitId, UnitId),
}

/// The two rankings, their lines, what crosses in words, and all of it as a table.
#[component]
pub fn SlopeChart(SlopeChartProps { scene }: &SlopeChartProps) -> Html {
    let l = scene.language;
    let made = (scene.ranking.clone(), scene.reference.clone(), scene.selection.clone());
    let slope = use_memo(made, |(ranking, reference, selection)| {
        Slope::of(&scene.dataset, &scene.prepared, [reference, ranking], selection)
    });
    let near = use_state_eq(|| None::<Looked>);
    let pointed = use_pointed().and_then(|id| scene.dataset.table.find(&id)).map(Looked::Unit);
    let looked = near.or(pointed).or(scene.selection.focus.map(Looked::Unit));
    let sides = [scene.say(&scene.against).to_owned(), weights_now(scene)];
    let itself = scene.prepared.method.is_by_points() && scene.ranking.weights == scene.reference.weights;
    let summary = if itself { i18n::slope_itself(l, &sides[0]) } else { summary(scene, &slope) };
    let spoken = use_settled(summary.clone(), REST);
    let (open, ontoggle) = use_opened(false);
    let onpointermove = {
        let (near, slope) = (near.clone(), Rc::clone(&slope));
        let is_mirrored = i18n::text_direction(l) == "rtl";
        Callback::from(move |event: PointerEvent| near.set(under(&event, &slope, is_mirrored)))
    };
    let onpointerout = Callback::from(move |_: PointerEvent| near.set(None));
    let of = |at: usize| slope.lines[at].unit;
    let on = |at: usize| match looked {
        Some(Looked::Unit(unit)) => of(at) == unit,
        Some(Looked::Pair(one, other)) => of(at) == one || of(at) == other,
        None => false,
    };
    html! {
        <div class="slope" role="group" aria-labelledby={HEADING}>
            if scene.view.layout != ViewMode::Full { <h3 id={HEADING}>{ i18n::two_weightings(l) }</h3> }
            <p class="small" aria-hidden="true">{ summary }</p>
            <p class="vh" role="status">{ spoken }</p>
            if !itself {
                <div class="orders">
                    <p class="under from" aria-hidden="true">{ &sides[0] }</p>
                    <p class="under to" aria-hidden="true">{ &sides[1] }</p>
                    <ol class="from" aria-hidden="true">{ for slope.before().into_iter().map(|(at, line)| before(scene, line, on(at))) }</ol>
                    <div class="mid" {onpointermove} {onpointerout}>{ lines(&slope, &on) }</div>
                    <ol class="to" role="list">{ for slope.lines.iter().enumerate().map(|(at, line)| now(scene, line, on(at))) }</ol>
                </div>
                <p class="said small">{ said(scene, &slope, looked, &sides[0]) }</p>
                <details class="as-table" {ontoggle}>
                    <summary>{ i18n::slope_table(l) }</summary>
                    if open { { table(scene, &slope, &sides) } }
                </details>
            }
        </div>
    }
}

/// What the weights now are called.
fn weights_now(scene: &Scene) -> String {
    let is_computed = !scene.prepared.method.is_by_points();
    if is_computed || scene.view.recipe.moved(&scene.dataset) {
        i18n::weights_now(scene.language, is_computed).to_owned()
    } else {
        scene.preset().to_owned()
    }
}

/// How much differs, in two sentences.
fn summary(scene: &Scene, slope: &Slope) -> String {
    let l = scene.language;
    let counted = scene.counted(slope.lines.len());
    let told = match slope.largest() {
        None => i18n::slope_same(l, &counted),
        Some(line) => {
            let counts = i18n::slope_counts(l, slope.moved(), &counted, slope.crossings.len(), slope.pairs());
            let [from, to] = line.ranks;
            counts + i18n::gap(l) + &i18n::slope_largest(l, &scene.full_name(line.unit), from, to)
        }
    };
    let is_cut = scene.selection.rows > slope.rows;
    if is_cut { told + i18n::gap(l) + &i18n::slope_first(l, slope.rows) } else { told }
}

/// What is under the pointer.
fn under(event: &PointerEvent, slope: &Slope, is_mirrored: bool) -> Option<Looked> {
    let drawn = event.target_dyn_into::<web_sys::Element>()?.closest(".mid").ok()??.get_bounding_client_rect();
    let rows = f64::from(u32::try_from(slope.lines.len()).ok()?);
    let (row, x) = (drawn.height() / rows, (f64::from(event.client_x()) - drawn.left()) / drawn.width());
    let x = if is_mirrored { 1.0 - x } else { x };
    let y = (f64::from(event.client_y()) - drawn.top()) / row;
    let unit = |at: usize| slope.lines[at].unit;
    slope.pointed(x, y, drawn.width() / row).map(|pointed| match pointed {
        Pointed::Line(at) => Looked::Unit(unit(at)),
        Pointed::Crossing(at) => {
            let crossing = slope.crossings[at];
            Looked::Pair(unit(crossing.ahead), unit(crossing.behind))
        }
    })
}

/// The lines: those that rise, those that fall, the others, and over them those that are looked at. A path of many lines costs a
/// slider's step no more than one of one.
fn lines(slope: &Slope, on: &dyn Fn(usize) -> bool) -> Html {
    let path = |is: &dyn Fn(usize, Change) -> bool| -> String {
        let lines = slope.lines.iter().enumerate().filter(|(at, line)| is(*at, line.change()));
        lines.map(|(_, line)| format!("M0 {}.5L100 {}.5", line.slots[0], line.slots[1])).collect()
    };
    let dots = |is: &dyn Fn(usize, usize) -> bool| -> String {
        let dots = slope.crossings.iter().filter(|crossing| is(crossing.ahead, crossing.behind));
        dots.map(|crossing| format!("M{:.2} {:.3}h0", crossing.x * 100.0, crossing.y)).collect()
    };
    let single = |count: usize| (0..slope.lines.len()).filter(|&at| on(at)).count() == count;
    let (one, two) = (single(1), single(2));
    html! {
        <svg viewBox={format!("0 0 100 {}", slope.lines.len())} preserveAspectRatio="none" aria-hidden="true" class={(one || two).then_some("looks")}>
            <path class="same" d={path(&|_, change| change == Change::Same)} />
            <path class="down" d={path(&|_, change| matches!(change, Change::Down(_)))} />
            <path class="up" d={path(&|_, change| matches!(change, Change::Up(_)))} />
            <path class="crossed" d={dots(&|_, _| true)} />
            <path class="on" d={path(&|at, change| on(at) && !matches!(change, Change::Down(_)))} />
            <path class="on down" d={path(&|at, change| on(at) && matches!(change, Change::Down(_)))} />
            <path class="on crossed" d={dots(&|ahead, behind| (one && (on(ahead) || on(behind))) || (two && on(ahead) && on(behind)))} />
        </svg>
    }
}

/// A unit in the first ranking: for the eye, because the list of the second says both ranks.
fn before(scene: &Scene, line: &SlopeLine, on: bool) -> Html {
    let name = scene.full_name(line.unit);
    let id = &scene.dataset.table.unit(line.unit).id;
    html! {
        <li key={line.unit.0} class={classes(line, 0, on)} data-line={id.clone()}>
            <span class="n" title={name.clone()}>{ &name }</span><span class="r" translate="no">{ line.ranks[0] }</span>
        </li>
    }
}

/// A unit in the ranking now. A press looks at it, as one on its row does.
fn now(scene: &Scene, line: &SlopeLine, on: bool) -> Html {
    let (l, unit, name) = (scene.language, line.unit, scene.full_name(line.unit));
    let id = &scene.dataset.table.unit(unit).id;
    let is_focus = scene.selection.focus == Some(unit);
    let onclick = scene.act.reform(move |_| {
        input();
        Action::Focus((!is_focus).then_some(unit))
    });
    html! {
        <li key={unit.0} class={classes(line, 1, on)}>
            <button type="button" data-line={id.clone()} {onclick} aria-pressed={is_focus.to_string()}>
                <span class="r" translate="no">{ line.ranks[1] }</span>
                <span class="n" title={name.clone()}>{ &name }</span>
                <span class="m" translate="no" aria-hidden="true">{ i18n::change_mark(line.change()) }</span>
                <span class="vh">{ i18n::change(l, line.change(), scene.say(&scene.against)) }</span>
            </button>
        </li>
    }
}

fn classes(line: &SlopeLine, side: usize, on: bool) -> yew::Classes {
    classes!(on.then_some("on"), (!line.in_rows[side]).then_some("out"))
}

/// What is looked at in words; without that, how to read the drawing.
fn said(scene: &Scene, slope: &Slope, looked: Option<Looked>, preset: &str) -> String {
    let l = scene.language;
    let name = |at: &usize| scene.full_name(slope.lines[*at].unit);
    let few = |units: &[usize]| {
        let mut names: Vec<String> = units.iter().take(NAMED).map(name).collect();
        let more = units.len() - names.len();
        names.extend((more > 0).then(|| i18n::and_more(l, more)));
        names
    };
    let at = |unit: UnitId| slope.lines.iter().position(|line| line.unit == unit);
    let told = looked.and_then(|looked| match looked {
        Looked::Unit(unit) => {
            let at = at(unit)?;
            let [from, to] = slope.lines[at].ranks;
            let passed = slope.passed(at).map(|units| few(&units));
            Some(i18n::slope_unit(l, &name(&at), [from, to], &passed))
        }
        Looked::Pair(ahead, behind) => {
            Some(i18n::slope_pair(l, &scene.full_name(ahead), &scene.full_name(behind), preset))
        }
    });
    told.unwrap_or_else(|| i18n::slope_note(l).to_owned())
}

/// The same as a table to read.
fn table(scene: &Scene, slope: &Slope, [before, now]: &[String; 2]) -> Html {
    let l = scene.language;
    let [rank_now, heads @ ..] = i18n::slope_heads(l, [before, now]);
    let head = |head: &str| html! { <th scope="col">{ head }</th> };
    let row = |line: &SlopeLine| {
        let ([rank_before, rank_now], [score_before, score_now]) = (line.ranks, line.scores);
        let name = scene.full_name(line.unit);
        html! {
            <tr key={line.unit.0}>
                <td translate="no">{ rank_now }</td>
                <th scope="row">{ name }</th>
                <td translate="no">{ rank_before }</td>
                <td translate="no">{ i18n::change_mark(line.change()) }</td>
                <td translate="no">{ chart::score(l, score_now) }</td>
                <td translate="no">{ chart::score(l, score_before) }</td>
            </tr>
        }
    };
    html! {
        <div class="scroll" role="region" aria-labelledby={HEADING} tabindex="0">
            <table>
                <thead><tr>{ head(&rank_now) }{ head(scene.say(&scene.dataset.about.unit)) }{ for heads.iter().map(|text| head(text)) }</tr></thead>
                <tbody>{ for slope.lines.iter().map(row) }</tbody>
            </table>
        </div>
    }
}
