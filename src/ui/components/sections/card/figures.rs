use yew::{Html, classes, html};

use crate::{
    chart::{self, DOT, FigureRank, Profile, STRIP_HEIGHT, STRIP_WIDTH, strip, strip_x},
    dataset::{Indicator, NodeId, RankedId},
    ranking::{Fill, statistics::rank_bounds_from_missing},
    ui::{Scene, components::aspect_swatch, i18n},
};

/// Room for half a dot at both ends of a strip.
const EDGE: u32 = 5;

/// All figures of a unit, each among those of the ranked ones.
pub(super) fn figures(scene: &Scene, profile: &Profile, ranked: Option<RankedId>) -> Html {
    let (l, dataset) = (scene.language, &scene.dataset);
    let framework = &dataset.framework;
    let [figure, among, value, rank] = i18n::figure_heads(l);
    let rows = |place: usize| profile.figures.iter().filter(move |figure| figure.aspect == place);
    let group = |(place, &aspect): (usize, &NodeId)| {
        let alone = framework.node(aspect).indicator.is_some();
        let head = html! { <tr class="g"><th colspan="4" scope="rowgroup">{ aspect_swatch(place) }{ scene.name(aspect) }</th></tr> };
        html! { <tbody>
            if !alone { { head } }
            { for rows(place).filter_map(|figure| row(scene, figure, ranked)) }
        </tbody> }
    };
    let holes = ranked.map_or(0, |ranked| scene.prepared.imputed.holes_of(ranked));
    // Figures without a rank are not mentioned.
    let note = |units: &str, unit: &str| {
        let more = if ranked.is_some() { i18n::figure_ranks(l) } else { i18n::unranked_dots(l) };
        [i18n::all_figures_note(l, units, unit), more.to_owned()].join(i18n::gap(l))
    };
    let [units, unit] = [&dataset.about.units, &dataset.about.unit].map(|text| scene.say(text));
    html! {
        <div>
            <h3 id="figures">{ i18n::all_figures(l, profile.figures.len()) }</h3>
            <p class="note">{ note(units, unit) }</p>
            <table class="strips" aria-labelledby="figures">
                <thead><tr>
                    <th scope="col" class="n">{ figure }</th><th scope="col" class="p">{ among }</th>
                    <th scope="col" class="v num">{ value }</th><th scope="col" class="k num">{ rank }</th>
                </tr></thead>
                { for framework.aspects().iter().enumerate().map(group) }
            </table>
            if holes > 0 { <p class="note">{ scene.holes_ringed(holes) }{ ranked.map(|unit| allowed(scene, unit)) }</p> }
        </div>
    }
}

/// The ranks that its missing figures allow, as a sentence after another.
fn allowed(scene: &Scene, unit: RankedId) -> String {
    let (l, framework) = (scene.language, &scene.dataset.framework);
    let range = rank_bounds_from_missing(&scene.prepared, &scene.weighting, &scene.ranking, framework, unit);
    i18n::gap(l).to_owned() + &i18n::ranks_of_holes(l, scene.prepared.imputed.holes_of(unit), range)
}

/// One figure: its name over its source, its place among all, the published value, its rank.
fn row(scene: &Scene, figure: &FigureRank, ranked: Option<RankedId>) -> Option<Html> {
    let l = scene.language;
    let indicator = scene.dataset.framework.node(figure.node).indicator.as_ref()?;
    let fill = ranked.and_then(|ranked| scene.prepared.imputed.fill(indicator.column, ranked));
    let imputed = fill.is_some_and(|fill| fill != Fill::LeftOut);
    let value = figure.raw.map(|raw| {
        let measure = i18n::measure(l, scene.say(&indicator.unit));
        html! { <><span translate="no">{ chart::figure(l, raw) }</span><small>{ measure }</small></> }
    });
    let none = || {
        html! { <i>{ match fill {
            None => i18n::unknown(l),
            Some(Fill::LeftOut) => i18n::not_counted(l),
            Some(_) => i18n::filled_in(l),
        } }</i> }
    };
    let rank = figure.among.map(|among| i18n::nth(l, among.rank, among.is_tied()));
    Some(html! { <tr class={classes!(imputed.then_some("imputed"))}>
        <th class="n" scope="row">{ named(scene, figure.node, indicator) }</th>
        <td class="p">{ drawn(scene, figure, indicator, imputed) }</td>
        <td class="v num">{ value.unwrap_or_else(none) }</td>
        <td class="k num" translate="no">{ rank.unwrap_or_else(|| "–".to_owned()) }</td>
    </tr> })
}

/// The name of a figure. It opens to show the details, if there are any.
fn named(scene: &Scene, node: NodeId, indicator: &Indicator) -> Html {
    let l = scene.language;
    let source = [&indicator.unit, &indicator.year, &indicator.source].map(|text| scene.say(text));
    let known = source.into_iter().chain([i18n::direction(l, indicator.direction)]);
    let known: Vec<&str> = known.filter(|text| !text.is_empty()).collect();
    html! { <details><summary>{ scene.name(node) }</summary><p class="note">{ known.join(" · ") }</p></details> }
}

/// The ranked units as lines, the unit as a dot: a ring where its figure was filled in.
fn drawn(scene: &Scene, figure: &FigureRank, indicator: &Indicator, imputed: bool) -> Html {
    let normalised = &scene.prepared.normalised;
    let others = normalised.columns[indicator.column].iter().flatten().map(|value| normalised.along(*value));
    let middle = STRIP_HEIGHT / 2;
    let colour = format!("l{}", figure.aspect % 4 + 1);
    let dot = figure.at.map(|at| {
        let d = format!("M{} {middle}{DOT}", strip_x(at));
        html! { <>
            <path class="halo" d={d.clone()} />
            <path class={classes!("at", colour)} d={d.clone()} />
            if imputed { <path class="hole" {d} /> }
        </> }
    });
    html! {
        <svg class="strip" viewBox={format!("-{EDGE} 0 {} {STRIP_HEIGHT}", STRIP_WIDTH + 2 * EDGE)} preserveAspectRatio="none" aria-hidden="true">
            <path class="tick" d={strip(others)} />
            { dot }
        </svg>
    }
}
