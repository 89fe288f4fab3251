use super::{
    Criteria, Polytope,
    domain::Domain,
    polytope::{ON, product, scale},
};
use tenfold_data::{RankedId, argsort};

/// The direction in which a unit is to move.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum RankDirection {
    /// To better ranks, which are smaller.
    Better,
    /// To worse ranks, which are larger.
    Worse,
}

/// The smallest lead that counts, in points of score, unless ties can be wider: far above rounding errors, far below a
/// visible difference.
const HAIR: f64 = 1e-9;

/// All other units as opponents of one. An opponent is ahead if its product with the shares is positive. The margin
/// makes this conservative: an opponent whose product is not positive may be passed, if only by rounding.
pub(super) struct Opponents {
    /// Whether opponents within the margin count as ahead at a single point.
    pub(super) is_cautious: bool,
    toward: RankDirection,
    shares: usize,
    hair: f64,
    /// Scores that differ by no more than this may be equal.
    tie: f64,
    /// The number of opponents that are ahead under all weights.
    always: usize,
    /// One row per opponent: its lead (its lag, if the direction is worse), minus the margin.
    rows: Vec<f64>,
    scales: Vec<f64>,
}

/// The opponents' positions on a polytope: certainly ahead, or undecided.
pub(super) struct Settled {
    /// The number of opponents that are ahead on all of it.
    pub(super) certain: usize,
    /// The opponents that are ahead on some of it.
    pub(super) open: Vec<u32>,
    /// The one of these whose hyperplane cuts the polytope deepest.
    pub(super) deepest: Option<u32>,
}

impl Opponents {
    /// Creates a unit's opponents. A tie of all units spans at most their number times `tie`, the gap of neighbours.
    pub(super) fn of(criteria: &Criteria, unit: RankedId, toward: RankDirection, tie: f64) -> Self {
        let shares = criteria.len();
        let hair = HAIR.max(criteria.units() as f64 * tie);
        let (rows, scales) = (Vec::new(), Vec::new());
        let mut rivals = Self { is_cautious: false, toward, shares, hair, tie, always: 0, rows, scales };
        for other in criteria.ids().filter(|&other| other != unit) {
            let mut lead = criteria.lead(other, unit);
            // A unit that is ahead on no criterion never has the greater score, not even after rounding.
            if lead.iter().all(|l| *l <= 0.0) {
                rivals.always += usize::from(toward == RankDirection::Worse);
                continue;
            }
            for l in &mut lead {
                *l = if toward == RankDirection::Better { *l } else { -*l } - hair;
            }
            rivals.scales.push(scale(&lead));
            rivals.rows.extend(lead);
        }
        rivals
    }

    fn len(&self) -> usize {
        self.scales.len()
    }

    pub(super) fn always(&self) -> usize {
        self.always
    }

    pub(super) fn row(&self, rival: u32) -> &[f64] {
        &self.rows[rival as usize * self.shares..][..self.shares]
    }

    /// Counts the opponents among these that are ahead under some shares, as the ranking will see it: without the
    /// margin or, if `is_cautious`, with one more on the other side.
    pub(super) fn in_the_way(&self, shares: &[f64], of: &[u32]) -> usize {
        let hair = if self.is_cautious { 2.0 * self.hair } else { self.hair } * shares.iter().sum::<f64>();
        let ahead = |rival: &&u32| {
            let lead = product(self.row(**rival), shares) + hair;
            if self.toward == RankDirection::Worse { lead >= -self.tie } else { lead > self.tie }
        };
        of.iter().filter(ahead).count()
    }

    /// Counts the opponents among these that are ahead under some shares, with the margin.
    pub(super) fn surely(&self, shares: &[f64], of: &[u32]) -> usize {
        of.iter().filter(|&&rival| product(self.row(rival), shares) > self.level(rival)).count()
    }

    /// Returns whether an opponent ties under some shares, with the margin.
    pub(super) fn is_level(&self, shares: &[f64], rival: u32) -> bool {
        product(self.row(rival), shares).abs() <= self.level(rival)
    }

    /// Returns the tolerance within which a polytope's nearest point lies on an opponent's hyperplane.
    fn level(&self, rival: u32) -> f64 {
        100.0 * ON * self.scales[rival as usize]
    }

    /// Decides which of these opponents are ahead on all, on some or on none of a polytope.
    pub(super) fn settle(&self, within: &Polytope, of: &[u32]) -> Settled {
        self.sort(of, |rival| within.extremes(self.row(rival)))
    }

    /// Decides this for all opponents on the whole domain: by its polytope or, without one, by the bounds of each
    /// share.
    pub(super) fn settle_all(&self, domain: &Domain, polytope: Option<&Polytope>) -> Settled {
        let all: Vec<u32> = (0..self.len() as u32).collect();
        if let Some(polytope) = polytope {
            return self.settle(polytope, &all);
        }
        let (least, most) = domain.bounds();
        let rest = 1.0 - least.iter().sum::<f64>();
        self.sort(&all, |rival| {
            let row = self.row(rival);
            let order = argsort(row.len(), &|a, b| row[b].total_cmp(&row[a]));
            // The remainder goes to the largest factors first, up to each share's bound, or to the smallest first.
            let fill = |order: &mut dyn Iterator<Item = &usize>| {
                let mut rest = rest;
                order.fold(product(row, &least), |sum, &k| {
                    let more = (most[k] - least[k]).min(rest).max(0.0);
                    rest -= more;
                    sum + more * row[k]
                })
            };
            (fill(&mut order.iter().rev()), fill(&mut order.iter()))
        })
    }

    fn sort(&self, of: &[u32], extremes: impl Fn(u32) -> (f64, f64)) -> Settled {
        let mut settled = Settled { certain: 0, open: Vec::with_capacity(of.len()), deepest: None };
        let mut depth = 0.0;
        for &rival in of {
            let (least, most) = extremes(rival);
            let scale = self.scales[rival as usize];
            let on = ON * scale;
            if most <= on {
                continue;
            }
            if least >= -on {
                settled.certain += 1;
                continue;
            }
            settled.open.push(rival);
            let own = most.min(-least) / scale;
            if own > depth {
                (depth, settled.deepest) = (own, Some(rival));
            }
        }
        settled
    }
}
