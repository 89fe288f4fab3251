use yew::{Html, html};

use crate::{
    chart::{self, DOT, LOG_HEIGHT, LOG_TICKS, LOG_WIDTH, Neighbours, log_x},
    dataset::RankedId,
    robustness::SearchOutcome,
    ui::{Scene, components::aspect_swatch, hooks::WorkerReply, i18n},
    worker::{Query, WeightSearch},
};

/// Room for half a dot at both ends of the axis.
const EDGE: u32 = 6;

/// How little swaps two neighbours: a row a pair, its distance on a logarithmic axis.
pub fn critical_weight_changes(
    scene: &Scene,
    pairs: &[Neighbours],
    rank_moves: &WorkerReply<Vec<WeightSearch>>,
) -> Html {
    let [neighbours, axis, points, which] = i18n::flip_heads(scene.language);
    let tick = |points: f64| html! { <text x={log_x(points)} y="10">{ chart::tick(scene.language, points) }</text> };
    html! {
        <div class="figs">
            <div class="hd flip" aria-hidden="true">
                <span class="n">{ neighbours }</span>
                <span class="p">
                    { axis }<svg class="axis" viewBox={view_box(12)}>{ for LOG_TICKS.map(tick) }</svg>
                </span>
                <span class="v">{ points }</span>
                <span class="k">{ which }</span>
            </div>
            <ul>{ for pairs.iter().map(|pair| one(scene, pair, rank_moves)) }</ul>
        </div>
    }
}

/// One pair.
fn one(scene: &Scene, pair: &Neighbours, rank_moves: &WorkerReply<Vec<WeightSearch>>) -> Html {
    let l = scene.language;
    let [ahead, behind] = pair.units.map(|unit| scene.unit(unit));
    let grid = |ticks: &[f64]| ticks.iter().map(|&tick| format!("M{} 0V{LOG_HEIGHT}", log_x(tick))).collect::<String>();
    let middle = LOG_HEIGHT / 2;
    let drawn = pair.nearest.map(|nearest| {
        let x = log_x(nearest.distance() * 100.0);
        html! { <>
            <path class="span" d={format!("M0 {middle}H{x}")} />
            <path class={format!("at l{}", nearest.aspect % 4 + 1)} d={format!("M{x} {middle}{DOT}")} />
        </> }
    });
    let told = pair.nearest.map(|nearest| {
        let name = scene.say(&scene.dataset.framework.node(nearest.node).short);
        let [from, to] = chart::from_to(l, nearest.from, nearest.to);
        html! { <>{ aspect_swatch(nearest.aspect) }<span>{ i18n::from_to(name, &from, &to) }</span></> }
    });
    let none = || html! { i18n::no_flip(l, pair.is_tied()) };
    html! {
        <li class="flip">
            <span class="n">{ format!("{}–{}\u{2002}", pair.ranks[0], pair.ranks[1]) }{ i18n::pair(l, ahead, behind) }</span>
            <span class="p">
                <svg class="log" viewBox={view_box(LOG_HEIGHT)} preserveAspectRatio="none" aria-hidden="true">
                    <path class="grid" d={grid(&[LOG_TICKS[0], LOG_TICKS[2], LOG_TICKS[3]])} />
                    <path class="cut" d={grid(&[LOG_TICKS[1]])} />
                    { drawn }
                </svg>
            </span>
            <span class="v">{ pair.nearest.map(|nearest| i18n::points_apart(l, nearest.distance())) }</span>
            <span class="k">{ told.unwrap_or_else(none) }</span>
            <span class="a small">{ together(scene, pair, rank_moves) }</span>
        </li>
    }
}

/// How little swaps the two where all weights may move, and in how many nearby weightings they are swapped.
fn together(scene: &Scene, pair: &Neighbours, rank_moves: &WorkerReply<Vec<WeightSearch>>) -> Option<String> {
    let ranked = pair.units.map(|unit| scene.prepared.screened.find(unit));
    let [Some(ahead), Some(behind)] = ranked else { return None };
    let l = scene.language;
    let rank_move = rank_moves.told.as_ref().filter(|_| !rank_moves.waiting).and_then(|(query, found)| match query {
        Query::Swaps(pairs) => found.get(pairs.iter().position(|pair| *pair == (ahead, behind))?),
        _ => None,
    });
    let rank_move = rank_move.map(|all| match all {
        SearchOutcome::Found(way) => i18n::all_together(l, way.distance),
        SearchOutcome::Impossible => i18n::no_weights_swap(l).to_owned(),
        SearchOutcome::Inconclusive => String::new(),
    });
    let won = scene.nearby.told.as_ref().filter(|_| !scene.nearby.waiting).and_then(|(ask, found)| {
        let at = |unit: RankedId| ask.units().position(|asked| asked == unit);
        let wins = found.wins.get(at(behind)?)?.get(at(ahead)?)?;
        Some(i18n::swapped_nearby(l, f64::from(*wins) / found.drawn.max(1) as f64))
    });
    Some([rank_move, won].into_iter().flatten().collect::<Vec<_>>().join(i18n::gap(l)))
}

fn view_box(height: u32) -> String {
    format!("-{EDGE} 0 {} {height}", LOG_WIDTH + 2 * EDGE)
}
