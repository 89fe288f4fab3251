use yew::{Html, classes, html};

use crate::{
    chart::{Heat, HeatCell, HeatRow},
    dataset::RankedId,
    robustness::Acceptability,
    ui::{Scene, hooks::WorkerReply, i18n},
};

/// The share of weightings under which each unit has each rank. The region scrolls sideways if there is no room; the
/// names stay.
pub fn heat(scene: &Scene, label: &str, heat: &Heat) -> Html {
    let head = |rank: usize| html! { <th scope="col">{ rank }</th> };
    let further = heat.further.then(|| html! { <th scope="col">{ heat.ranks + 1 }{ "+" }</th> });
    html! {
        <div class="scroll" tabindex="0" role="region" aria-label={label.to_owned()}>
            <table class="heat">
                <thead><tr>
                    <th scope="col"><span class="vh">{ scene.say(&scene.dataset.about.unit) }</span></th>
                    { for (1..=heat.ranks).map(head) }{ further }
                </tr></thead>
                <tbody>{ for heat.rows.iter().map(|row| one(scene, row)) }</tbody>
            </table>
        </div>
    }
}

/// Draws the ranks of a response; `None` if there is none.
pub(super) fn near_and_far(scene: &Scene, reply: &WorkerReply<Acceptability>) -> Option<Heat> {
    let (ask, found) = reply.told.as_ref()?;
    let asked: Vec<RankedId> = ask.units().collect();
    let watched = scene.watched();
    let shares: Vec<(RankedId, Vec<f64>)> = watched
        .iter()
        .filter_map(|unit| {
            let at = asked.iter().position(|asked| asked == unit)?;
            Some((*unit, (1..=found.ranks[at].len()).map(|rank| found.share(at, rank)).collect()))
        })
        .collect();
    let row = |(unit, shares): &'_ (RankedId, Vec<f64>)| {
        (scene.prepared.screened.unit(*unit), scene.ranking.rank(*unit), shares.clone())
    };
    let rows: Vec<_> = shares.iter().map(row).collect();
    let ranked = scene.prepared.screened.ranked.len();
    Some(Heat::of(rows.iter().map(|(unit, rank, shares)| (*unit, *rank, shares.as_slice())), ranked))
}

fn one(scene: &Scene, row: &HeatRow) -> Html {
    let cell = |cell: &HeatCell| {
        let grey = (cell.step > 0).then(|| format!("h{}", cell.step));
        html! { <td class={classes!(grey, cell.now.then_some("now"))}>{ cell.printed.clone() }</td> }
    };
    html! { <tr><th scope="row"><i>{ row.rank }</i>{ scene.unit(row.unit) }</th>{ for row.cells.iter().map(cell) }</tr> }
}

/// The legend of the greys.
pub fn ramp(scene: &Scene) -> Html {
    let (label, steps) = i18n::ramp(scene.language);
    let step = |(place, text): (usize, &'static str)| html! { <li class={format!("h{}", place + 1)}>{ text }</li> };
    html! { <ul class="ramp" aria-label={label}>{ for steps.into_iter().enumerate().map(step) }</ul> }
}
