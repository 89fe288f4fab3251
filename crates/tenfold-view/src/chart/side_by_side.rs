use std::cmp::Ordering;

use super::NearestChange;
use tenfold_data::{Dataset, Framework, NodeId, UnitId, argsort};
use tenfold_ranking::{Place, added, compare_by_direction};
use tenfold_robustness::RankingContext;

/// A comparison of a few units: their scores on each theme, and the differences between those that are ranked.
#[derive(Debug, Clone, PartialEq)]
pub struct SideBySide {
    /// The units, in the order chosen.
    pub sides: Vec<Side>,
    /// The aspects, with their visible themes. An aspect without any is left out.
    pub families: Vec<AspectScores>,
    /// The number of themes, and of visible ones: those on which the units differ most.
    pub themes: [usize; 2],
    /// The lead of each ranked unit over the next: best first.
    pub leads: Vec<Lead>,
}

/// A compared unit.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Side {
    /// The unit.
    pub unit: UnitId,
    /// Its place; `None` if it is not ranked, in which case it has no scores.
    pub place: Option<Place>,
}

/// An aspect with its themes.
#[derive(Debug, Clone, PartialEq)]
pub struct AspectScores {
    /// The scores on the aspect.
    pub whole: NodeScores,
    /// Its index among the aspects, which sets its colour.
    pub aspect: usize,
    /// The scores on its visible themes; on itself if it has none.
    pub themes: Vec<NodeScores>,
}

/// The units' scores on a node.
#[derive(Debug, Clone, PartialEq)]
pub struct NodeScores {
    /// The node.
    pub node: NodeId,
    /// One score per side; `None` if it is not ranked, or has no figure below the node and none is imputed.
    pub scores: Vec<Option<f64>>,
    /// The number of missing figures below the node, one count per side.
    pub missing: Vec<usize>,
}

/// The lead of a ranked unit over one that is not ahead of it.
#[derive(Debug, Clone, PartialEq)]
pub struct Lead {
    /// The leading unit.
    pub ahead: UnitId,
    /// The unit behind.
    pub behind: UnitId,
    /// The difference of their scores: zero for a tie.
    pub gap: f64,
    /// The contribution of each theme on which both have figures, the largest first, whatever its sign.
    pub parts: Vec<(NodeId, f64)>,
    /// The number of themes on which only one of them has figures, and their contribution. With the parts they sum to
    /// the gap up to rounding.
    pub one_sided: (usize, f64),
    /// The smallest change of one aspect's weight that makes the two tie; `None` if none does, and for a tie.
    pub nearest: Option<NearestChange>,
    /// The number of figures on which each is better.
    pub tally: Tally,
}

/// The number of figures on which each of two units is better, among those that both have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Tally {
    /// The number that are better for the first, and for the second.
    pub better: [usize; 2],
    /// The number that are the same for both.
    pub alike: usize,
}

/// The most themes that are visible.
const SHOWN: usize = 24;
/// The most themes of a lead that are listed.
const TOLD: usize = 4;

/// Returns the nodes that are compared: the children of the aspects, or an aspect without children.
pub fn themes(framework: &Framework) -> Vec<NodeId> {
    let own = |&aspect: &NodeId| match framework.node(aspect).children.as_slice() {
        [] => vec![aspect],
        children => children.to_vec(),
    };
    framework.aspects().iter().flat_map(own).collect()
}

impl SideBySide {
    /// Compares units.
    pub fn of(context: &RankingContext, dataset: &Dataset, units: &[UnitId]) -> Self {
        let (framework, ranking) = (context.framework, context.ranking);
        let ranked = |unit: UnitId| context.prepared.screened.find(unit);
        let place = |unit| ranking.places.iter().find(|place| Some(place.unit) == ranked(unit)).copied();
        let sides: Vec<Side> = units.iter().map(|&unit| Side { unit, place: place(unit) }).collect();
        let on = |node: NodeId| scores(context, node, &sides);
        let all = themes(framework);
        let rows: Vec<NodeScores> = all.iter().map(|&node| on(node)).collect();
        let parted: Vec<f64> =
            rows.iter().map(|row| ranking.weights.global_weight(row.node) * spread(&row.scores)).collect();
        let mut shown = vec![false; rows.len()];
        for row in argsort(rows.len(), &|a, b| parted[b].total_cmp(&parted[a])).into_iter().take(SHOWN) {
            shown[row] = true;
        }
        let family = |(aspect, &node): (usize, &NodeId)| {
            let own = |row: &NodeScores| row.node == node || framework.node(row.node).parent == Some(node);
            let themes = rows.iter().zip(&shown).filter(|(row, shown)| **shown && own(row));
            AspectScores { whole: on(node), aspect, themes: themes.map(|(row, _)| row.clone()).collect() }
        };
        let families = framework.aspects().iter().enumerate().map(family).filter(|f| !f.themes.is_empty());
        let mut places: Vec<(UnitId, Place)> = Vec::new();
        for side in &sides {
            places.extend(side.place.map(|place| (side.unit, place)));
        }
        // Sort the units as in the ranking.
        let order = argsort(places.len(), &|a, b| {
            let [a, b] = [places[a].1, places[b].1];
            a.rank.cmp(&b.rank).then(a.unit.cmp(&b.unit))
        });
        let leads =
            order.windows(2).filter_map(|pair| Lead::of(context, dataset, places[pair[0]].0, places[pair[1]].0));
        Self {
            families: families.collect(),
            themes: [rows.len(), shown.iter().filter(|shown| **shown).count()],
            leads: leads.collect(),
            sides,
        }
    }
}

fn scores(context: &RankingContext, node: NodeId, sides: &[Side]) -> NodeScores {
    let RankingContext { framework, prepared, ranking, .. } = *context;
    let score = |side: &Side| ranking.composite.on(node, side.place?.unit);
    let holes = |side: &Side| {
        let hole = |column: usize| side.place.is_some_and(|place| prepared.imputed.fill(column, place.unit).is_some());
        framework.indicators_within(node).filter(|indicator| hole(indicator.column)).count()
    };
    NodeScores { node, scores: sides.iter().map(score).collect(), missing: sides.iter().map(holes).collect() }
}

/// Returns the range of the scores.
fn spread(scores: &[Option<f64>]) -> f64 {
    let known = || scores.iter().flatten();
    let (low, high) = known().fold((f64::INFINITY, f64::NEG_INFINITY), |(l, h), &v| (l.min(v), h.max(v)));
    (high - low).max(0.0)
}

impl Lead {
    /// Computes the lead between two units; `None` if one of them is not ranked.
    pub fn of(context: &RankingContext, dataset: &Dataset, ahead: UnitId, behind: UnitId) -> Option<Self> {
        let RankingContext { framework, prepared, ranking, .. } = *context;
        let ranked = |unit: UnitId| prepared.screened.find(unit);
        let (first, second) = (ranked(ahead)?, ranked(behind)?);
        // Rounding errors of equal contributions do not count as a lead.
        let told = |by: f64| if by.abs() > ranking.composite.tolerance(None) { by } else { 0.0 };
        let (mut all, mut one_sided) = (Vec::new(), (0, 0.0));
        for node in themes(framework) {
            match [first, second].map(|unit| added(ranking, node, None, unit)) {
                [Some(one), Some(other)] => all.push((node, told(one - other))),
                [None, None] => {}
                [one, other] => {
                    let lead = one.or(other.map(|points| -points)).unwrap_or_default();
                    one_sided = (one_sided.0 + 1, one_sided.1 + lead);
                }
            }
        }
        one_sided.1 = told(one_sided.1);
        let order = argsort(all.len(), &|a, b| all[b].1.abs().total_cmp(&all[a].1.abs()));
        let tied = ranking.rank(first) == ranking.rank(second);
        Some(Self {
            ahead,
            behind,
            gap: if tied { 0.0 } else { ranking.composite.scores[first.0] - ranking.composite.scores[second.0] },
            parts: order.into_iter().map(|at| all[at]).collect(),
            one_sided,
            nearest: NearestChange::of(context, first, second).filter(|_| !tied && prepared.method.is_linear()),
            tally: Tally::of(dataset, [ahead, behind]),
        })
    }

    /// Returns the largest parts, those in favour of the leader first; then the number of others, and their sum.
    pub fn told(&self) -> (Vec<(NodeId, f64)>, usize, f64) {
        let seen: Vec<(NodeId, f64)> = self.parts.iter().copied().filter(|(_, points)| *points != 0.0).collect();
        // A single remaining part is listed by its name.
        let count = if seen.len() <= TOLD + 1 { seen.len() } else { TOLD };
        let (told, rest) = seen.split_at(count);
        let (mut told, against): (Vec<_>, Vec<_>) = told.iter().partition(|(_, points)| *points > 0.0);
        told.extend(against);
        (told, rest.len(), rest.iter().map(|(_, points)| points).sum())
    }
}

impl Tally {
    /// Counts for two units, ranked or not, by the figures as published.
    pub fn of(dataset: &Dataset, units: [UnitId; 2]) -> Self {
        let mut tally = Self { better: [0, 0], alike: 0 };
        for &id in dataset.framework.indicators() {
            let Some(indicator) = &dataset.framework.node(id).indicator else { continue };
            let [one, other] = units.map(|unit| dataset.table.figure(indicator.column, unit));
            let Some((one, other)) = one.zip(other) else { continue };
            match compare_by_direction(indicator, one, other) {
                Ordering::Greater => tally.better[0] += 1,
                Ordering::Less => tally.better[1] += 1,
                Ordering::Equal => tally.alike += 1,
            }
        }
        tally
    }

    /// Returns the number of figures that both have.
    pub fn both(&self) -> usize {
        self.better[0] + self.better[1] + self.alike
    }
}

/// Returns which of several scores are the highest, within the tolerance; none if all are equal.
pub fn best(values: &[Option<f64>], tolerance: f64) -> Vec<bool> {
    let high = values.iter().flatten().fold(f64::NEG_INFINITY, |high, &value| high.max(value));
    let told = spread(values) > tolerance;
    values.iter().map(|value| told && value.is_some_and(|value| high - value <= tolerance)).collect()
}
