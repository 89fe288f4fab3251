use std::{fmt, rc::Rc};

use super::i18n;
use crate::{
    dataset::{Dataset, LocalizedText},
    ranking::{Method, Prepared, Ranking, Weighting},
};

/// What computes by methods other than the default: the library itself, or, for the page, a chunk that is fetched once a
/// method is chosen, so that no first slider waits for it.
pub trait RankByMethod {
    /// All that no weight touches.
    ///
    /// # Errors
    /// Why the figures cannot be ranked by the method, in each language that has come.
    fn prepare(&self, dataset: &Dataset, method: &Method) -> Result<Prepared, LocalizedText>;

    /// The points that the method of the prepared figures gives, or those given, and the ranking under them. `None` where the
    /// engine has stopped.
    fn rank(&self, dataset: &Dataset, prepared: &Prepared, given: &Weighting) -> Option<(Weighting, Ranking)>;
}

/// Computes in the page, without the worker.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LocalEngine;

impl RankByMethod for LocalEngine {
    fn prepare(&self, dataset: &Dataset, method: &Method) -> Result<Prepared, LocalizedText> {
        Prepared::by(dataset, method).map_err(|refusal| i18n::localized(|l| i18n::refused(l, &refusal, dataset)))
    }

    fn rank(&self, dataset: &Dataset, prepared: &Prepared, given: &Weighting) -> Option<(Weighting, Ranking)> {
        Some(Ranking::by(prepared, given, &dataset.framework))
    }
}

/// What ranks one dataset by its method. Two are equal only if they are the same one.
#[derive(Clone)]
pub struct MethodEngine(pub Rc<dyn RankByMethod>);

impl MethodEngine {
    /// Computes in the page, without the worker.
    pub fn local() -> Self {
        Self(Rc::new(LocalEngine))
    }
}

impl PartialEq for MethodEngine {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl fmt::Debug for MethodEngine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("MethodEngine")
    }
}

/// Why a page stops that cannot go on: what it would show by another method would be another ranking.
const STOPPED: &str = "what ranks by this method has stopped";

/// The figures, prepared by a method.
///
/// # Panics
/// Nothing is there that computes by it, or it has stopped. A method that the figures do not bear was refused before it was a view's.
/// The page then says that it has stopped, and keeps the last right rows.
pub(super) fn prepared(dataset: &Dataset, method: &Method, engine: Option<&MethodEngine>) -> Prepared {
    if method.is_default() {
        return Prepared::of(dataset);
    }
    engine.and_then(|engine| engine.0.prepare(dataset, method).ok()).expect(STOPPED)
}

/// The points that count, and the ranking under them. Plain means under given points are computed here.
///
/// # Panics
/// The engine has stopped.
pub(super) fn ranked(
    dataset: &Dataset,
    prepared: &Prepared,
    given: &Weighting,
    engine: Option<&MethodEngine>,
) -> (Weighting, Ranking) {
    if prepared.method.is_linear() && prepared.method.is_by_points() {
        return (given.clone(), Ranking::of(prepared, given, &dataset.framework));
    }
    engine.and_then(|engine| engine.0.rank(dataset, prepared, given)).expect(STOPPED)
}

/// The ranking under given points, whatever weights the method has of its own.
pub(super) fn ranked_by_points(
    dataset: &Dataset,
    prepared: &Prepared,
    given: &Weighting,
    engine: Option<&MethodEngine>,
) -> Ranking {
    let method = prepared.method.by_points();
    if method == prepared.method {
        return ranked(dataset, prepared, given, engine).1;
    }
    ranked(dataset, &Prepared { method, ..prepared.clone() }, given, engine).1
}
