use super::{
    Criteria, Polytope,
    domain::Domain,
    polytope::{ON, product, scale},
};
use tenfold_data::argsort;

/// Which way a unit is to go.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum RankDirection {
    /// To better ranks, which are smaller.
    Better,
    /// To worse ranks, which are larger.
    Worse,
}

/// So many points of score are no lead yet, or more where a tie can be wider: far above what rounding does to a score, far
/// below what any reader sees.
const HAIR: f64 = 1e-9;

/// All other units as what keeps one from going its way: one is in its way wherever its product with the shares is
/// positive. The hair makes that the cautious side: whatever is not positive may be passed, by rounding if by nothing else.
pub(super) struct Opponents {
    /// Whether those who are level but for a hair count as in the way under single shares.
    pub(super) is_cautious: bool,
    toward: RankDirection,
    shares: usize,
    hair: f64,
    /// Scores that differ by no more may be equal.
    tie: f64,
    /// Those that are in the way whatever the weights are.
    always: usize,
    /// A row a rival: by how much it is ahead (or behind, if the way is down), less a hair.
    rows: Vec<f64>,
    scales: Vec<f64>,
}

/// What a polytope says of rivals.
pub(super) struct Settled {
    /// So many are in the way all over it.
    pub(super) certain: usize,
    /// These are in some of it.
    pub(super) open: Vec<u32>,
    /// The one of these whose hyperplane goes deepest through it.
    pub(super) deepest: Option<u32>,
}

impl Opponents {
    /// `tie` is how far equal neighbours can be apart: a tie of all units spans as many times that at most.
    pub(super) fn of(criteria: &Criteria, unit: usize, toward: RankDirection, tie: f64) -> Self {
        let shares = criteria.len();
        let hair = HAIR.max(criteria.units() as f64 * tie);
        let (rows, scales) = (Vec::new(), Vec::new());
        let mut rivals = Self { is_cautious: false, toward, shares, hair, tie, always: 0, rows, scales };
        for other in (0..criteria.units()).filter(|&other| other != unit) {
            let mut lead = criteria.lead(other, unit);
            // Rounding keeps this: who is nowhere ahead never has the greater score.
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

    /// How many of these are in the way under some shares, as the ranking will see it: without the hair, or with
    /// one more on the other side.
    pub(super) fn in_the_way(&self, shares: &[f64], of: &[u32]) -> usize {
        let hair = if self.is_cautious { 2.0 * self.hair } else { self.hair } * shares.iter().sum::<f64>();
        let ahead = |rival: &&u32| {
            let lead = product(self.row(**rival), shares) + hair;
            if self.toward == RankDirection::Worse { lead >= -self.tie } else { lead > self.tie }
        };
        of.iter().filter(ahead).count()
    }

    /// How many of these are in the way under some shares, a hair allowed for.
    pub(super) fn surely(&self, shares: &[f64], of: &[u32]) -> usize {
        of.iter().filter(|&&rival| product(self.row(rival), shares) > self.level(rival)).count()
    }

    /// Whether one is level under some shares, a hair allowed for.
    pub(super) fn is_level(&self, shares: &[f64], rival: u32) -> bool {
        product(self.row(rival), shares).abs() <= self.level(rival)
    }

    /// The nearest point of a polytope is as near to its faces as this.
    fn level(&self, rival: u32) -> f64 {
        100.0 * ON * self.scales[rival as usize]
    }

    /// What a polytope says of some of them.
    pub(super) fn settle(&self, within: &Polytope, of: &[u32]) -> Settled {
        self.sort(of, |rival| within.extremes(self.row(rival)))
    }

    /// What all that is asked about says of all: its polytope, or, without one, the bounds of every single share.
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
            // What is left goes to the largest numbers first, as far as each share may grow, or to the smallest.
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
