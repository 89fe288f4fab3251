use crate::dataset::RankedId;
use std::marker::PhantomData;

use super::{ByMethod, Fitted, Query, Span, WeightSearch};
use crate::robustness::{Acceptability, FirstRankRegion, Leaders, SobolIndices};

/// A query, with the type of what answers it: a reply is decoded as that and as nothing else.
///
/// Whoever asks brings the decoder of its answer along, so that the page has none for what only its sections ask.
#[derive(Debug)]
pub struct Ask<R> {
    /// The query.
    pub query: Query,
    response: PhantomData<fn() -> R>,
}

impl<R> Ask<R> {
    fn new(query: Query) -> Self {
        Self { query, response: PhantomData }
    }
}

impl<R> Clone for Ask<R> {
    fn clone(&self) -> Self {
        Self::new(self.query.clone())
    }
}

impl<R> PartialEq for Ask<R> {
    fn eq(&self, other: &Self) -> bool {
        self.query == other.query
    }
}

/// Counts over all weightings.
impl Ask<Leaders> {
    /// Asks [`Query::Leaders`].
    pub fn leaders() -> Self {
        Self::new(Query::Leaders)
    }
}

/// Ranks, a unit asked about a row.
impl Ask<Acceptability> {
    /// Asks [`Query::Nearby`].
    pub fn nearby(units: Vec<RankedId>, shares: Vec<f64>) -> Self {
        Self::new(Query::Nearby(units, shares))
    }

    /// Asks [`Query::Everywhere`].
    pub fn everywhere(units: Vec<RankedId>) -> Self {
        Self::new(Query::Everywhere(units))
    }
}

/// The units that can be first; `None` if there are too many aspects to compute it.
impl Ask<Option<Vec<FirstRankRegion>>> {
    /// Asks [`Query::Firsts`].
    pub fn firsts() -> Self {
        Self::new(Query::Firsts)
    }
}

/// For each unit: over all weightings of the aspects, then within 5 and within 10 points of share.
impl Ask<Vec<Vec<Span>>> {
    /// Asks [`Query::Ranges`].
    pub fn ranges(units: Vec<RankedId>) -> Self {
        Self::new(Query::Ranges(units))
    }
}

/// For each pair.
impl Ask<Vec<WeightSearch>> {
    /// Asks [`Query::Swaps`].
    pub fn swaps(pairs: Vec<(RankedId, RankedId)>) -> Self {
        Self::new(Query::Swaps(pairs))
    }
}

/// By the aspects, and by all indicators.
impl Ask<[WeightSearch; 2]> {
    /// Asks [`Query::Reach`].
    pub fn reach(unit: RankedId, rank: usize) -> Self {
        Self::new(Query::Reach(unit, rank))
    }
}

/// The weights that print the order or a beginning of it; `None` if there are none, or the order is not one.
impl Ask<Option<Fitted>> {
    /// Asks [`Query::Fit`].
    pub fn fit(order: Vec<RankedId>, of_baseline: bool) -> Self {
        Self::new(Query::Fit(order, of_baseline))
    }
}

/// An input an indicator.
impl Ask<SobolIndices> {
    /// Asks [`Query::SobolIndices`].
    pub fn sobol_indices(unit: RankedId) -> Self {
        Self::new(Query::SobolIndices(unit))
    }
}

/// The ranks by each method.
impl Ask<Vec<ByMethod>> {
    /// Asks [`Query::Methods`].
    pub fn methods(units: Vec<RankedId>) -> Self {
        Self::new(Query::Methods(units))
    }

    /// Asks [`Query::MethodsOf`].
    pub fn methods_of(unit: RankedId) -> Self {
        Self::new(Query::MethodsOf(unit))
    }
}
