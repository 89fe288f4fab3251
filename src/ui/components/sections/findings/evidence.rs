use yew::{Html, classes, html};

use crate::{
    chart::{self, Dots, Evidence, LETTERS, Order, Scatter, percent_x},
    dataset::{NodeId, UnitId},
    ui::{
        Scene,
        components::{
            aspect_swatch,
            sections::compare::{dots, mark},
        },
        i18n,
    },
};

/// Draws what the figures show of a finding.
pub(super) fn shown(scene: &Scene, shows: &Evidence) -> Html {
    let l = scene.language;
    match shows {
        Evidence::Weighs(bars) => {
            let most = bars.shares.iter().map(|(_, share)| *share).fold(0.0, f64::max);
            let all = bars.shares.iter().map(|&(node, share)| (node, share / most, chart::share(l, share)));
            rows(scene, false, all.map(|(node, part, figure)| (node, bar(scene, node, part), figure)))
        }
        Evidence::Separates(all, _) => {
            let most = all.iter().map(|apart| apart.distance).fold(0.0, f64::max);
            let one = |apart: &chart::Apart| {
                (apart.node, bar(scene, apart.node, apart.distance / most), chart::score(l, apart.distance))
            };
            rows(scene, false, all.iter().map(one))
        }
        Evidence::Leads(unit, all) => {
            let who = &scene.full_name(*unit);
            let one = |lead: &chart::LeadOn| {
                let figure = [(who.as_str(), lead.score), (scene.unit(lead.other), lead.best)];
                let figure = figure.map(|(name, score)| i18n::name_and_mean(l, name, score)).join(" · ");
                let drawn = dots(&Dots::of(&[Some(lead.score), Some(lead.best)]));
                (lead.node, drawn, figure)
            };
            html! { <>
                { key(i18n::and_best_other(scene.language, who).into_iter()) }
                { rows(scene, true, all.iter().map(one)) }
            </> }
        }
        Evidence::Regions(parts, all) => {
            let one = |(node, means): &(NodeId, Vec<f64>)| {
                let figures: Vec<String> = parts
                    .iter()
                    .zip(means)
                    .map(|(part, mean)| i18n::name_and_mean(l, scene.say(&part.name), *mean))
                    .collect();
                (*node, dots(&Dots::of(&means.iter().copied().map(Some).collect::<Vec<_>>())), figures.join(" · "))
            };
            html! { <>
                { key(parts.iter().map(|part| scene.say(&part.name).to_owned())) }
                { rows(scene, true, all.iter().map(one)) }
            </> }
        }
        Evidence::Order(order) => slopes(scene, order),
        Evidence::Consistent(both) => scatter(scene, both),
        Evidence::Skewed(_, counts) => histogram(scene, counts),
    }
}

/// A row for each node: its name, its drawing, its figure. A wide drawing is below them.
fn rows(scene: &Scene, wide: bool, rows: impl Iterator<Item = (NodeId, Html, String)>) -> Html {
    let row = |(node, drawn, figure): (NodeId, Html, String)| {
        html! {
            <li>
                <span class="of">{ aspect_swatch(aspect(scene, node)) }{ scene.name(node) }</span>
                <span>{ drawn }</span>
                <span class="num">{ figure }</span>
            </li>
        }
    };
    html! { <ul class={classes!("shows", wide.then_some("wide"))}>{ for rows.map(row) }</ul> }
}

/// The place of the aspect that a node is or stands in: its colour.
fn aspect(scene: &Scene, node: NodeId) -> usize {
    let framework = &scene.dataset.framework;
    let above = framework.ancestors(node).last().unwrap_or(node);
    framework.aspects().iter().position(|&aspect| aspect == above).unwrap_or(0)
}

fn bar(scene: &Scene, node: NodeId, part: f64) -> Html {
    let colour = format!("a{}", aspect(scene, node) % 4 + 1);
    html! { <svg class="part-of" aria-hidden="true"><rect class={colour} width={percent_x(part * 100.0)} height="100%" /></svg> }
}

/// Which mark is whose.
fn key(names: impl Iterator<Item = String>) -> Html {
    let one = |(at, name): (usize, String)| {
        html! { <li><svg class="sign" aria-hidden="true">{ mark(at, "50%") }</svg>{ LETTERS[at % LETTERS.len()] }{ " " }{ name }</li> }
    };
    html! { <ul class="key">{ for names.enumerate().map(one) }</ul> }
}

/// The printed order, lines to the places of equal weights, and their order.
fn slopes(scene: &Scene, order: &Order) -> Html {
    let [left, right] = i18n::order_heads(scene.language);
    let name = |&unit: &UnitId| {
        let quiet = (!order.printed.contains(&unit)).then_some("quiet");
        html! { <li class={quiet}>{ scene.full_name(unit) }</li> }
    };
    let past = order.past();
    let rows = order.equal.len() + past.len();
    let far = |&(unit, place): &(UnitId, usize)| html! { <li value={place.to_string()}>{ scene.full_name(unit) }</li> };
    html! {
        <div class="slopes">
            <div><p class="note">{ left }</p><ol>{ for order.printed.iter().map(name) }</ol></div>
            <svg viewBox={format!("0 0 100 {rows}")} preserveAspectRatio="none" aria-hidden="true"><path class="cut" d={order.slopes()} /></svg>
            <div><p class="note">{ right }</p><ol>{ for order.equal.iter().map(name) }{ for past.iter().map(far) }</ol></div>
        </div>
    }
}

fn scatter(scene: &Scene, both: &Scatter) -> Html {
    let names = both.nodes.map(|node| scene.name(node));
    html! { <figure>
        <svg class="scatter" viewBox="0 0 100 100" aria-hidden="true">
            <path class="grid" d="M0 0V100H100" />
            <path class="span" d={Scatter::path(&both.rest)} />
            <path class="at" d={Scatter::path(&both.printed)} />
        </svg>
        <figcaption class="note">{ i18n::across_and_up(scene.language, names) }</figcaption>
    </figure> }
}

fn histogram(scene: &Scene, counts: &[usize]) -> Html {
    let most = counts.iter().copied().max().unwrap_or(1).max(1);
    let wide = 100 / counts.len().max(1);
    let bar = |(at, &count): (usize, &usize)| format!("M{} {most}v-{count}h{wide}v{count}z", at * wide);
    html! { <figure>
        <svg class="histogram" viewBox={format!("0 0 100 {most}")} preserveAspectRatio="none" aria-hidden="true">
            <path d={counts.iter().enumerate().map(bar).collect::<String>()} />
        </svg>
        <p class="ends note" aria-hidden="true"><span>{ "0" }</span><span>{ "100" }</span></p>
        <figcaption class="note">{ i18n::histogram(scene.language, wide) }</figcaption>
    </figure> }
}
