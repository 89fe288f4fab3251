use crate::{
    dataset::{Packed, Points, bytes_of, from_bytes},
    ranking::Method,
    robustness::{self, Acceptability, FirstRankRegion, Leaders, SobolIndices},
};

/// What the page is told.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    /// That of the question.
    pub id: u32,
    /// What was found so far.
    pub told: Response,
}

/// What was found, by what was asked.
#[derive(Debug, Clone, PartialEq)]
pub enum Response {
    /// Of every ranked unit, over all weightings.
    Leaders(Leaders),
    /// Of the units asked about.
    Ranks(Acceptability),
    /// The units that can be first. `None` where there are too many aspects to tell.
    Firsts(Option<Vec<FirstRankRegion>>),
    /// For each unit asked about: over all weightings of the aspects, then within 5 and within 10 points of share.
    Ranges(Vec<Vec<Span>>),
    /// For each pair asked about, by all indicators.
    Swaps(Vec<Found>),
    /// By the aspects, and by all indicators.
    Reach(Found, Found),
    /// The weights that print the order or a beginning of it. `None` where there are none, and for an order that is none.
    Fit(Option<Fitted>),
    /// Of the unit asked about, an input an indicator.
    SobolIndices(SobolIndices),
    /// Of the units asked about, by every sensible method.
    Methods(Vec<ByMethod>),
}

/// A method's ranks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ByMethod {
    /// The method, and those whose scores are the same up to scale and shift.
    pub methods: Vec<Method>,
    /// A rank a unit.
    pub ranks: Vec<usize>,
}

/// Weights that were looked for, found or not.
pub type Found = robustness::SearchOutcome<Way>;

/// Weights that do what was asked.
#[derive(Debug, Clone, PartialEq)]
pub struct Way {
    /// How far they are from those now: the root of the sum of squared differences of shares.
    pub distance: f64,
    /// Whether that none are nearer was proved.
    pub is_nearest: bool,
    /// The rank that they give, where a rank was asked for.
    pub rank: usize,
    /// Points to load, a hair beyond.
    pub points: Vec<Points>,
}

/// The ranks that a unit can have.
#[derive(Debug, Clone, PartialEq)]
pub struct Span {
    /// The best.
    pub best: End,
    /// The worst.
    pub worst: End,
}

/// The best or the worst rank.
#[derive(Debug, Clone, PartialEq)]
pub struct End {
    /// That was reached.
    pub rank: usize,
    /// Beyond which none can be reached: proved.
    pub limit: usize,
    /// Points that reach it.
    pub points: Vec<Points>,
}

/// Weights from an order.
#[derive(Debug, Clone, PartialEq)]
pub struct Fitted {
    /// So many of the order's first units stand as it has them.
    pub placed: usize,
    /// The indicators' shares, unrounded.
    pub shares: Vec<f64>,
    /// How far they are from where it began.
    pub distance: f64,
    /// Points to load. None where six decimals do not hold the order.
    pub points: Vec<Points>,
}

tenfold_data::packed! {
    Answer { id, told }
    ByMethod { methods, ranks }
    Way { distance, is_nearest, rank, points }
    Span { best, worst }
    End { rank, limit, points }
    Fitted { placed, shares, distance, points }
}

impl Packed for Response {
    fn put(&self, to: &mut Vec<u8>) {
        let kind = |kind: u32, to: &mut Vec<u8>| kind.put(to);
        match self {
            Self::Leaders(found) => (kind(0, to), found.put(to)).1,
            Self::Ranks(found) => (kind(1, to), found.put(to)).1,
            Self::Firsts(found) => (kind(2, to), found.put(to)).1,
            Self::Ranges(found) => (kind(3, to), found.put(to)).1,
            Self::Swaps(found) => (kind(4, to), found.put(to)).1,
            Self::Reach(aspects, indicators) => (kind(5, to), aspects.put(to), indicators.put(to)).2,
            Self::Fit(found) => (kind(6, to), found.put(to)).1,
            Self::SobolIndices(found) => (kind(7, to), found.put(to)).1,
            Self::Methods(found) => (kind(8, to), found.put(to)).1,
        }
    }

    fn take(from: &mut &[u8]) -> Option<Self> {
        Some(match u32::take(from)? {
            0 => Self::Leaders(Packed::take(from)?),
            1 => Self::Ranks(Packed::take(from)?),
            2 => Self::Firsts(Packed::take(from)?),
            3 => Self::Ranges(Packed::take(from)?),
            4 => Self::Swaps(Packed::take(from)?),
            5 => Self::Reach(Packed::take(from)?, Packed::take(from)?),
            6 => Self::Fit(Packed::take(from)?),
            7 => Self::SobolIndices(Packed::take(from)?),
            8 => Self::Methods(Packed::take(from)?),
            _ => return None,
        })
    }
}

impl Answer {
    /// As bytes.
    pub fn pack(&self) -> Vec<u8> {
        bytes_of(self)
    }

    /// From bytes; `None` where these are cut short.
    pub fn unpack(bytes: &[u8]) -> Option<Self> {
        from_bytes(bytes)
    }
}
