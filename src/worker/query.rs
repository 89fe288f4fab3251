use serde::{Deserialize, Serialize};

use crate::{
    dataset::{Points, RankedId, from_bytes, to_bytes},
    ranking::Method,
    robustness::Criteria,
};

/// How many weightings are drawn for an answer.
pub const DRAWN: usize = 100_000;
/// How many pairs of weightings are drawn to tell which weights drive a rank: the total indices are then off by a hundredth or two.
pub const PAIRS: usize = 8_192;
/// How many weightings are drawn where all units have to be ranked again under each, of 285 units by 26 indicators: shares are then
/// off by two or three points in a hundred, and it takes a second or two. As many fewer of more, down to 200.
pub const DRAWN_BY: usize = 2_000;

/// What the page asks: under which weights, and what.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Question {
    /// Told back with each answer, so that an answer to an older question is known for one.
    pub id: u32,
    /// The points of every node, in the publisher's order.
    pub points: Vec<Points>,
    /// What is asked.
    pub ask: Query,
}

/// What can be asked. A new question of a kind takes the place of the last. Units are ranked units, by index.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub enum Query {
    /// How often each unit is first, and in the ten, over all weightings of the indicators.
    Leaders,
    /// How often these take each rank over weightings near the indicators' shares of the whole.
    Nearby(Vec<RankedId>, Vec<f64>),
    /// The same over all weightings of the indicators.
    Everywhere(Vec<RankedId>),
    /// Which units can be first over all weightings of the aspects, and under what part of them exactly.
    Firsts,
    /// The best and the worst rank of each over all weightings of the aspects, and near the points.
    Ranges(Vec<RankedId>),
    /// The smallest change of all weights together that swaps each two: the one ahead, the one behind.
    Swaps(Vec<(RankedId, RankedId)>),
    /// The nearest weights that give a unit a rank.
    Reach(RankedId, usize),
    /// The weights nearest to the baseline's, or else to the points, that print an order.
    Fit(Vec<RankedId>, bool),
    /// Which weights drive the spread of a unit's rank near the points.
    SobolIndices(RankedId),
    /// The ranks of these by every sensible method.
    Methods(Vec<RankedId>),
    /// The same of one.
    MethodsOf(RankedId),
}

impl Query {
    /// Whether it asks of scores that are linear in the weights.
    pub fn is_of_weights(&self) -> bool {
        !matches!(self, Self::Methods(_) | Self::MethodsOf(_))
    }

    /// The units that it names.
    pub fn units(&self) -> impl Iterator<Item = RankedId> {
        let (some, pairs, one) = match self {
            Self::Leaders | Self::Firsts => (&[][..], &[][..], None),
            Self::Nearby(units, _)
            | Self::Everywhere(units)
            | Self::Ranges(units)
            | Self::Fit(units, _)
            | Self::Methods(units) => (units.as_slice(), &[][..], None),
            Self::Swaps(pairs) => (&[][..], pairs.as_slice(), None),
            Self::Reach(unit, _) | Self::SobolIndices(unit) | Self::MethodsOf(unit) => (&[][..], &[][..], Some(*unit)),
        };
        some.iter().copied().chain(pairs.iter().flat_map(|pair| [pair.0, pair.1])).chain(one)
    }

    /// Of several questions the one with the lowest is worked on first.
    pub fn turn(&self) -> u32 {
        match self {
            Self::Nearby(..) => 0,
            Self::Reach(..) | Self::Fit(..) => 1,
            Self::Swaps(_) | Self::Firsts | Self::Ranges(_) => 2,
            Self::Leaders => 3,
            Self::Everywhere(_) | Self::SobolIndices(_) => 4,
            Self::Methods(_) | Self::MethodsOf(_) => 5,
        }
    }

    /// The kind of a question.
    pub fn kind(&self) -> u32 {
        match self {
            Self::Leaders => 0,
            Self::Nearby(..) => 1,
            Self::Everywhere(_) => 2,
            Self::Firsts => 3,
            Self::Ranges(_) => 4,
            Self::Swaps(_) => 5,
            Self::Reach(..) => 6,
            Self::Fit(..) => 7,
            Self::SobolIndices(_) => 8,
            Self::Methods(_) => 9,
            Self::MethodsOf(_) => 10,
        }
    }
}

/// What questions are asked about: a packed dataset, and the method that it is ranked by.
pub fn subject(method: &Method, packed: &[u8]) -> Vec<u8> {
    [&to_bytes(method), packed].concat()
}

/// The scores on the indicators as bytes: what the chart's own questions are answered from, without the dataset.
pub fn criteria(criteria: &Criteria) -> Vec<u8> {
    to_bytes(criteria)
}

impl Question {
    /// As bytes.
    pub fn pack(&self) -> Vec<u8> {
        to_bytes(self)
    }

    /// From bytes; `None` where these are cut short.
    pub fn unpack(bytes: &[u8]) -> Option<Self> {
        from_bytes(bytes)
    }
}
