use serde::{Deserialize, Serialize};

use crate::{
    dataset::{Points, take_from_bytes, to_bytes},
    ranking::Method,
    robustness,
};

/// A response of the worker, serialised as the type that its [`Ask`](super::Ask) names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    /// The id of the question.
    pub id: u32,
    /// The bytes of the response: [`from_bytes`](crate::dataset::from_bytes) reads them.
    pub response: Vec<u8>,
}

/// A method's ranks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ByMethod {
    /// The method, and those whose scores are the same up to scale and shift.
    pub methods: Vec<Method>,
    /// A rank a unit.
    pub ranks: Vec<usize>,
}

/// Weights that were looked for, found or not.
pub type WeightSearch = robustness::SearchOutcome<FoundWeights>;

/// Weights that do what was asked.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct FoundWeights {
    /// How far they are from those now: the root of the sum of squared differences of shares.
    pub distance: f64,
    /// Whether that none are nearer was proved.
    pub is_nearest: bool,
    /// The rank that they give, where a rank was asked for.
    pub rank: usize,
    /// Points to load, a little beyond.
    pub points: Vec<Points>,
}

/// The ranks that a unit can have.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Span {
    /// The best.
    pub best: End,
    /// The worst.
    pub worst: End,
}

/// The best or the worst rank.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct End {
    /// That was reached.
    pub rank: usize,
    /// Beyond which none can be reached: proved.
    pub limit: usize,
    /// Points that reach it.
    pub points: Vec<Points>,
}

/// Weights from an order.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Fitted {
    /// How many of the order's first units stand as it has them.
    pub placed: usize,
    /// The indicators' shares, unrounded.
    pub shares: Vec<f64>,
    /// How far they are from where it began.
    pub distance: f64,
    /// Points to load; `None` where six decimals do not hold the order.
    pub points: Option<Vec<Points>>,
}

impl Answer {
    /// As bytes.
    pub fn pack(&self) -> Vec<u8> {
        [&to_bytes(&self.id), self.response.as_slice()].concat()
    }

    /// From bytes; `None` if not even the id is there.
    pub fn unpack(bytes: &[u8]) -> Option<Self> {
        let (id, response) = take_from_bytes(bytes)?;
        Some(Self { id, response: response.to_vec() })
    }
}
