use std::{fmt, rc::Rc};

use super::words;
use crate::{
    dataset::{Dataset, Text},
    link::Language,
    ranking::{Method, Prepared, Ranking, Weighting},
};

/// Whoever reckons by methods other than the default: the library itself, or, for the page, a program that is fetched once one is
/// chosen, so that no first slider waits for them.
pub trait Reckon {
    /// All that no weight touches.
    ///
    /// # Errors
    /// Why the figures cannot be ranked by the method, in every language.
    fn prepare(&self, dataset: &Dataset, method: &Method) -> Result<Prepared, Text>;

    /// The points that the method of the prepared figures gives, or those given, and the ranking under them.
    fn rank(&self, dataset: &Dataset, prepared: &Prepared, given: &Weighting) -> (Weighting, Ranking);
}

/// Reckons on the spot.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Directly;

impl Reckon for Directly {
    fn prepare(&self, dataset: &Dataset, method: &Method) -> Result<Prepared, Text> {
        Prepared::by(dataset, method).map_err(|refusal| {
            Language::ALL.map(|l| (l.code(), words::refused(l, &refusal, dataset))).into_iter().collect()
        })
    }

    fn rank(&self, dataset: &Dataset, prepared: &Prepared, given: &Weighting) -> (Weighting, Ranking) {
        Ranking::by(prepared, given, &dataset.framework)
    }
}

/// Somebody who reckons, of one dataset: the same only as itself.
#[derive(Clone)]
pub struct Reckoner(pub Rc<dyn Reckon>);

impl Reckoner {
    /// Reckons on the spot.
    pub fn directly() -> Self {
        Self(Rc::new(Directly))
    }
}

impl PartialEq for Reckoner {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl fmt::Debug for Reckoner {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Reckoner")
    }
}

/// The figures, prepared by a method: by the default where there is nobody to reckon by another, which nobody then chose.
pub(super) fn prepared(dataset: &Dataset, method: &Method, reckoner: Option<&Reckoner>) -> Prepared {
    let by = |reckoner: &Reckoner| reckoner.0.prepare(dataset, method).ok();
    reckoner.filter(|_| !method.is_default()).and_then(by).unwrap_or_else(|| Prepared::of(dataset))
}

/// The points that count, and the ranking under them. Plain means of points that somebody gave are reckoned here.
pub(super) fn ranked(
    dataset: &Dataset,
    prepared: &Prepared,
    given: &Weighting,
    reckoner: Option<&Reckoner>,
) -> (Weighting, Ranking) {
    let plain = prepared.method.is_linear() && prepared.method.is_by_points();
    match reckoner.filter(|_| !plain) {
        Some(reckoner) => reckoner.0.rank(dataset, prepared, given),
        None => (given.clone(), Ranking::of(prepared, given, &dataset.framework)),
    }
}

/// The ranking under points that somebody gave, whatever weights the method has of its own.
pub(super) fn ranked_by_points(
    dataset: &Dataset,
    prepared: &Prepared,
    given: &Weighting,
    reckoner: Option<&Reckoner>,
) -> Ranking {
    let method = prepared.method.by_points();
    if method == prepared.method {
        return ranked(dataset, prepared, given, reckoner).1;
    }
    ranked(dataset, &Prepared { method, ..prepared.clone() }, given, reckoner).1
}
