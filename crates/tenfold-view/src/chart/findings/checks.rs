use super::{Apart, Bars, Evidence, FindingOutcome, LeadOn, Order, Scatter};
use crate::chart::themes;
use tenfold_data::{Dataset, Finding, NodeId, PrintedOrder, RankedId, UnitGroup, UnitId, argsort};
use tenfold_ranking::{Place, Prepared, Ranking, skewness_and_kurtosis, statistics::Correlation};

/// The rankings that findings are checked against.
pub(super) struct Checks<'a> {
    pub(super) dataset: &'a Dataset,
    pub(super) prepared: &'a Prepared,
    /// The ranking under the weights that were recovered from a printed order.
    pub(super) fitted: &'a Ranking,
    /// The ranking under the weights of the baseline.
    pub(super) equal: &'a Ranking,
    /// The ranked units of that printed order.
    pub(super) printed: &'a [RankedId],
}

/// Two nodes are consistent if their correlation is at least this.
const HIGH: f64 = 0.7;
/// A distance of this many standard errors from zero is not due to chance.
const ERRORS: f64 = 2.0;
/// An order is followed up to this rank.
const FAR: usize = 20;
/// The width of a bin of the histogram, in points of score.
const STEP: f64 = 5.0;

/// Returns the ranked units of the printed order that the weights were recovered from, or else of the first order.
pub(super) fn printed(dataset: &Dataset, prepared: &Prepared) -> Vec<RankedId> {
    let order = of_scope(dataset, PrintedOrder::OVERALL);
    let ranked = |unit: &UnitId| prepared.screened.find(*unit);
    order.iter().filter_map(ranked).collect()
}

/// Returns the units of a printed order of this scope, best first.
fn of_scope(dataset: &Dataset, scope: &str) -> Vec<UnitId> {
    let mut orders = dataset.orders.iter().filter(|order| order.scope == scope);
    let fitted = orders.clone().find(|order| order.edition == dataset.about.fitted);
    let places = fitted.or_else(|| orders.next()).map_or(&[][..], |order| &order.places);
    argsort(places.len(), &|a, b| places[a].0.cmp(&places[b].0)).into_iter().map(|at| places[at].1).collect()
}

impl Checks<'_> {
    /// Returns the evidence on a finding, and the outcome; `None` if the figures do not cover it.
    pub(super) fn check(&self, finding: &Finding) -> Option<(Evidence, FindingOutcome)> {
        let nodes: Vec<NodeId> = finding.nodes.iter().filter_map(|code| self.dataset.framework.find(code)).collect();
        match finding.check.as_str() {
            "weighs" => self.weighs(*nodes.first()?),
            "found" => self.order(None),
            "order" => self.order(Some(*nodes.first()?)),
            "leads" => self.leads(self.dataset.table.find(finding.who.first()?)?, &nodes),
            "consistent" => self.consistent([*nodes.first()?, *nodes.get(1)?]),
            "separates" => self.separates(*nodes.first()?),
            "regions" => self.regions(&finding.who, &nodes),
            "skewed" => self.skewed(),
            _ => None,
        }
    }

    /// Returns a ranked unit's row in the table.
    fn row(&self, unit: RankedId) -> UnitId {
        self.prepared.screened.unit(unit)
    }

    fn units(&self) -> impl ExactSizeIterator<Item = RankedId> + use<> {
        self.prepared.screened.ids()
    }

    fn weighs(&self, node: NodeId) -> Option<(Evidence, FindingOutcome)> {
        let share = |&id: &NodeId| (id, self.fitted.weights.global_weight(id));
        let shares: Vec<(NodeId, f64)> = themes(&self.dataset.framework).iter().map(share).collect();
        let spoken = shares.iter().position(|(id, _)| *id == node)?;
        let rank = shares.iter().filter(|(_, share)| *share >= shares[spoken].1).count();
        let siblings = self.dataset.framework.siblings(node);
        let global_weight = |id: NodeId| self.fitted.weights.global_weight(id);
        let in_family = siblings.iter().all(|&id| id == node || global_weight(id) < global_weight(node));
        let equal = self.equal.weights.global_weight(node);
        let agree = usize::from(rank == 1) + usize::from(in_family && global_weight(node) > equal);
        let rho = self.equal.composite.correlation(Correlation::Spearman, [Some(node), None])?;
        Some((Evidence::Weighs(Bars { spoken, shares, equal, rank, rho }), FindingOutcome::of(agree, 2)))
    }

    fn order(&self, node: Option<NodeId>) -> Option<(Evidence, FindingOutcome)> {
        let scope = node.map_or(PrintedOrder::OVERALL, |id| &self.dataset.framework.node(id).code);
        let printed = of_scope(self.dataset, scope);
        let order_of = |ranking: &Ranking| -> Vec<UnitId> {
            ranking.composite.places(node).into_iter().map(|place| self.row(place.unit)).collect()
        };
        let (mut equal, mut fitted) = (order_of(self.equal), order_of(self.fitted));
        let places: Vec<Option<usize>> =
            printed.iter().map(|unit| equal.iter().position(|u| u == unit).map(|at| at + 1)).collect();
        let last = places.iter().flatten().copied().filter(|&place| place <= FAR).max();
        equal.truncate(last.unwrap_or(0).max(printed.len()));
        fitted.truncate(printed.len());
        let order = Order { node, printed, equal, fitted, places };
        // The recovered weights were fitted to the overall order, so they prove nothing about it.
        let stands = match node {
            None => FindingOutcome::of(order.found(), order.printed.len()),
            Some(_) => FindingOutcome::of(
                usize::from(order.among() == order.printed) + usize::from(order.fitted == order.printed),
                2,
            ),
        };
        (!order.printed.is_empty()).then_some((Evidence::Order(order), stands))
    }

    fn leads(&self, row: UnitId, nodes: &[NodeId]) -> Option<(Evidence, FindingOutcome)> {
        let unit = self.prepared.screened.find(row)?;
        let one = |&node: &NodeId| {
            let both = [self.equal, self.fitted].map(|ranking| ranking.composite.places(Some(node)));
            let own = |places: &[Place]| places.iter().find(|place| place.unit == unit).copied();
            let other = both[0].iter().find(|place| place.unit != unit)?;
            let [equal, fitted] = [own(&both[0])?, own(&both[1])?];
            Some(LeadOn {
                node,
                ranks: [equal.rank, fitted.rank],
                score: equal.score,
                other: self.row(other.unit),
                best: other.score,
            })
        };
        let all: Vec<LeadOn> = nodes.iter().filter_map(one).collect();
        let stands = FindingOutcome::of(all.iter().filter(|lead| lead.ranks == [1, 1]).count(), all.len());
        Some((Evidence::Leads(row, all), stands))
    }

    fn separates(&self, node: NodeId) -> Option<(Evidence, FindingOutcome)> {
        let one = |&node: &NodeId| {
            let column = self.equal.composite.levelled(Some(node));
            let of = |printed: bool| -> Vec<f64> {
                let units = self.units().filter(|unit| self.printed.contains(unit) == printed);
                units.filter_map(|unit| column[unit.0]).collect()
            };
            let means = [mean(&of(true))?, mean(&of(false))?];
            let scores: Vec<f64> = column.iter().flatten().copied().collect();
            let all = mean(&scores)?;
            let spread = (scores.iter().map(|s| (s - all) * (s - all)).sum::<f64>() / (scores.len() - 1) as f64).sqrt();
            Some(Apart { node, means, distance: (means[0] - means[1]) / spread })
        };
        let all: Vec<Apart> = self.dataset.framework.aspects().iter().filter_map(one).collect();
        let own = all.iter().find(|apart| apart.node == node)?.distance;
        let others = all.iter().filter(|apart| apart.node != node).map(|apart| apart.distance);
        let most = others.fold(f64::NEG_INFINITY, f64::max);
        // The standard error of a mean of so few: closer to the largest than this, a mean is not distinguished from it.
        let error = 1.0 / (self.printed.len() as f64).sqrt();
        let stands = match own - most {
            ahead if ahead > error => FindingOutcome::Agrees,
            behind if behind < -error => FindingOutcome::Disagrees,
            _ => FindingOutcome::Inconclusive,
        };
        Some((Evidence::Separates(all, self.printed.len()), stands))
    }

    fn consistent(&self, nodes: [NodeId; 2]) -> Option<(Evidence, FindingOutcome)> {
        let scores = nodes.map(|node| self.equal.composite.levelled(Some(node)));
        let (mut few, mut rest) = (Vec::new(), Vec::new());
        for unit in self.units() {
            let (Some(one), Some(other)) = (scores[0][unit.0], scores[1][unit.0]) else { continue };
            let both = [one, other];
            if self.printed.contains(&unit) { few.push(both) } else { rest.push(both) }
        }
        let [x, y] = [0, 1].map(|at| few.iter().map(|both| both[at]).collect::<Vec<f64>>());
        let all = self.equal.composite.correlation(Correlation::Spearman, nodes.map(Some))?;
        let rho = [Correlation::Spearman.of(&x, &y)?, all];
        // The standard error of a rank correlation of so few if there is no correlation.
        let error = 1.0 / (few.len().max(2) as f64 - 1.0).sqrt();
        let stands = match rho {
            [ten, _] if ten >= HIGH => FindingOutcome::Agrees,
            [ten, _] if ten.abs() < ERRORS * error => FindingOutcome::Inconclusive,
            [ten, _] if ten > 0.0 => FindingOutcome::Partly,
            _ => FindingOutcome::Disagrees,
        };
        let counts = [few.len(), few.len() + rest.len()];
        Some((Evidence::Consistent(Scatter { nodes, rho, counts, rest, printed: few }), stands))
    }

    fn regions(&self, who: &[String], but: &[NodeId]) -> Option<(Evidence, FindingOutcome)> {
        let table = &self.dataset.table;
        let parts: Vec<UnitGroup> = table.parts().into_iter().filter(|part| part.is_region).collect();
        let at = |code: &String| parts.iter().position(|part| part.code == *code);
        let (first, other) = (at(who.first()?)?, who.get(1).and_then(at));
        let mut means = Vec::new();
        for &node in self.dataset.framework.aspects() {
            let of = |part: &UnitGroup| -> Option<f64> {
                let units = self.units().filter(|&unit| part.holds(table.unit(self.row(unit))));
                mean(&units.filter_map(|unit| self.equal.composite.on(node, unit)).collect::<Vec<_>>())
            };
            means.push((node, parts.iter().map(of).collect::<Option<Vec<f64>>>()?));
        }
        let rank = |of: &[f64], part: usize| 1 + of.iter().filter(|mean| **mean > of[part]).count();
        let mut told: Vec<bool> = means.iter().map(|(node, of)| (rank(of, first) == 1) != but.contains(node)).collect();
        // A region does well if it is among the first two.
        let well = means.iter().filter(|(node, _)| but.contains(node));
        told.extend(other.into_iter().flat_map(|other| well.clone().map(move |(_, of)| rank(of, other) <= 2)));
        let stands = FindingOutcome::of(told.iter().filter(|told| **told).count(), told.len());
        Some((Evidence::Regions(parts, means), stands))
    }

    fn skewed(&self) -> Option<(Evidence, FindingOutcome)> {
        let both = [self.fitted, self.equal].map(|ranking| &ranking.composite.scores);
        let [Some((fitted, _)), Some((equal, _))] = both.map(|scores| skewness_and_kurtosis(scores)) else {
            return None;
        };
        let mut counts = vec![0; (100.0 / STEP) as usize];
        for score in both[1] {
            counts[((score / STEP) as usize).min((100.0 / STEP) as usize - 1)] += 1;
        }
        let error = (6.0 / both[0].len() as f64).sqrt();
        let sides = [fitted, equal].map(|skewness| skewness / error);
        let stands = match sides {
            all if all.iter().all(|side| *side > ERRORS) => FindingOutcome::Agrees,
            all if all.iter().all(|side| *side < -ERRORS) => FindingOutcome::Disagrees,
            all if all.iter().any(|side| side.abs() > ERRORS) => FindingOutcome::Partly,
            _ => FindingOutcome::Inconclusive,
        };
        Some((Evidence::Skewed([fitted, equal], counts), stands))
    }
}

fn mean(values: &[f64]) -> Option<f64> {
    (!values.is_empty()).then(|| values.iter().sum::<f64>() / values.len() as f64)
}
