use crate::{Prepared, Ranking, Weighting};
use tenfold_data::{Framework, RankedId};

/// The ranks that a unit's missing figures allow: with all of them at their worst, and at their best. Other units'
/// missing figures are as imputed; a unit without missing figures has its own rank twice.
///
/// ```
/// # use tenfold_ranking::{Prepared, Ranking, resolve, statistics::rank_bounds_from_missing};
/// let cities = tenfold_bundled::dataset();
/// let prepared = Prepared::of(&cities);
/// let points = resolve(&cities, "published").unwrap();
/// let ranking = Ranking::of(&prepared, &points, &cities.framework);
/// let first = ranking.places[0].unit;
/// assert_eq!(rank_bounds_from_missing(&prepared, &points, &ranking, &cities.framework, first), (1, 1), "Beijing's figures are all known");
/// ```
pub fn rank_bounds_from_missing(
    prepared: &Prepared,
    weighting: &Weighting,
    ranking: &Ranking,
    framework: &Framework,
    unit: RankedId,
) -> (usize, usize) {
    if prepared.imputed.holes_of(unit) == 0 {
        return (ranking.rank(unit), ranking.rank(unit));
    }
    let at = |value: f64| {
        let imputed = prepared.imputed.with_figures(unit, value);
        let filled = Prepared { method: prepared.method.by_points(), imputed, ..prepared.clone() };
        Ranking::by(&filled, weighting, framework).1.rank(unit)
    };
    let (low, high) = prepared.normalised.ends;
    (at(high), at(low))
}
