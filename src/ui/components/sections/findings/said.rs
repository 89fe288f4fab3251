use crate::{
    chart::{Checked, Evidence, FindingOutcome, Order},
    dataset::{NodeId, UnitGroup, UnitId},
    ui::{Scene, i18n},
};

/// Says what the figures show of a finding.
pub(super) fn said(scene: &Scene, checked: &Checked) -> String {
    let l = scene.language;
    let short = |node: NodeId| scene.say(&scene.dataset.framework.node(node).short);
    match &checked.shows {
        Evidence::Weighs(bars) => {
            let (node, share) = bars.shares[bars.spoken];
            i18n::weighs(l, short(node), [share, bars.equal], bars.rank, bars.shares.len(), bars.rho)
        }
        Evidence::Order(order) => of_order(scene, order),
        Evidence::Leads(unit, all) => {
            let nodes: Vec<_> = all.iter().map(|lead| (short(lead.node), lead.ranks)).collect();
            i18n::leads_on(l, &scene.full_name(*unit), &nodes)
        }
        Evidence::Separates(all, printed) => {
            let aspects: Vec<_> = all.iter().map(|apart| (short(apart.node), apart.distance)).collect();
            i18n::apart(l, *printed, &aspects, checked.stands == FindingOutcome::Inconclusive)
        }
        Evidence::Consistent(both) => i18n::go_together(l, both.nodes.map(short), both.rho, both.counts),
        Evidence::Regions(parts, all) => of_regions(scene, checked, parts, all),
        Evidence::Skewed(both, _) => i18n::skewed(l, *both),
    }
}

fn of_order(scene: &Scene, order: &Order) -> String {
    let l = scene.language;
    let names = |units: &[UnitId]| -> Vec<&str> { units.iter().map(|&unit| scene.unit(unit)).collect() };
    let known = |ours: &dyn Fn(UnitId) -> bool| -> Vec<(&str, usize)> {
        let missed = order.printed.iter().zip(&order.places).filter(|(unit, _)| !ours(**unit));
        missed.filter_map(|(&unit, place)| Some((scene.unit(unit), (*place)?))).collect()
    };
    let count = order.printed.len();
    match order.node {
        None => {
            let missed = known(&|unit| order.among().contains(&unit));
            i18n::found_of(l, order.found(), count, &missed, order.fitted == order.printed)
        }
        Some(node) => {
            let missed = known(&|unit| order.among().contains(&unit) && order.fitted.contains(&unit));
            let node = scene.say(&scene.dataset.framework.node(node).short);
            i18n::order_on(l, node, &names(order.among()), &names(&order.fitted), &missed)
        }
    }
}

/// Which part has the highest mean in which aspects, and where the other one that is spoken of stands in what it does well in.
fn of_regions(scene: &Scene, checked: &Checked, parts: &[UnitGroup], all: &[(NodeId, Vec<f64>)]) -> String {
    let l = scene.language;
    let framework = &scene.dataset.framework;
    let rank = |means: &[f64], part: usize| 1 + means.iter().filter(|mean| **mean > means[part]).count();
    let mut told: Vec<String> = Vec::new();
    for (at, part) in parts.iter().enumerate() {
        let highest = all.iter().filter(|(_, means)| rank(means, at) == 1);
        let names: Vec<&str> = highest.map(|(node, _)| scene.say(&framework.node(*node).short)).collect();
        if !names.is_empty() {
            told.push(i18n::highest_in(l, scene.say(&part.name), &names));
        }
    }
    let other = checked.finding.who.get(1).and_then(|code| parts.iter().position(|part| part.code == *code));
    for (node, means) in all {
        let node = framework.node(*node);
        if let Some(other) = other.filter(|_| checked.finding.nodes.contains(&node.code)) {
            let name = scene.say(&parts[other].name);
            told.push(i18n::stands_at(l, name, rank(means, other), parts.len(), scene.say(&node.short)));
        }
    }
    i18n::means_by_part(l, &told)
}
