use yew::{hook, use_memo};

use super::{WorkerClient, WorkerReply, use_answer};
use crate::{
    chart::{RankUncertainty, TopTen},
    dataset::{Dataset, Points, RankedId, UnitId},
    ranking::{Prepared, Weighting, Weights},
    robustness::{Acceptability, Leaders, Level, TAIL},
    ui::{PrerenderedRanges, PtrEq},
    worker::{Ask, DRAWN},
};

/// What the page shows of a ranking.
pub(crate) struct Shown {
    /// The prepared figures, which no weight changes.
    pub(crate) prepared: PtrEq<Prepared>,
    /// The rows.
    pub(crate) ten: PtrEq<TopTen>,
    /// The ranked units whose ranks are watched.
    pub(crate) watched: Vec<RankedId>,
}

/// How sure the rows' places are, and the answers that this is from.
pub(crate) struct RankReplies {
    pub(crate) uncertainty: PtrEq<RankUncertainty>,
    pub(crate) leaders: WorkerReply<Leaders>,
    pub(crate) nearby: WorkerReply<Acceptability>,
}

/// Returns how sure the rows' ranks are: first from the static page, then from the worker.
#[hook]
pub(crate) fn use_rank_uncertainty(
    worker: &WorkerClient,
    dataset: &PtrEq<Dataset>,
    weighting: &Weighting,
    shown: Shown,
    known: Option<&PtrEq<PrerenderedRanges>>,
) -> RankReplies {
    let Shown { prepared, ten, watched } = shown;
    let points = weighting.points().to_vec();
    // Shares over all weightings are computed if scores are linear in the weights: otherwise each weighting takes as
    // long as a ranking.
    let has_weights = dataset.framework.has_weights();
    let (linear, weighed) = (has_weights && prepared.method.is_linear(), has_weights && prepared.method.is_weighed());
    // Shares over all weightings do not depend on the weights: they are asked for once.
    let even = vec![Points::EVEN; points.len()];
    let leaders = use_answer(worker, linear.then_some((even, Ask::leaders())));
    let shares = || {
        let weights = Weights::of(weighting, &dataset.framework);
        Level::Indicators.shares(&weights, &dataset.framework)
    };
    let nearby = use_answer(worker, weighed.then(|| (points, Ask::nearby(watched, shares()))));
    let of = (
        dataset.clone(),
        prepared.clone(),
        ten.clone(),
        known.cloned(),
        leaders.clone(),
        nearby.clone(),
        worker.failed,
    );
    let uncertainty = use_memo(of, |(dataset, prepared, ten, known, leaders, nearby, failed)| {
        // For other methods only the panel shows it: here it would come late, and move what is below it.
        let of_all = prepared.method.is_published(dataset);
        let known = known.as_ref().filter(|_| of_all);
        let before_all = known.and_then(|known| known.first_of_all(ten, &dataset.table));
        let known = known.and_then(|known| known.uncertainty(ten, &dataset.table));
        let waiting = nearby.waiting && known.is_none();
        let failed = *failed && known.is_none();
        let before = known.unwrap_or_default();
        // The static page's ranges are of all draws: those of fewer would replace them for a moment and then give way
        // again.
        let use_before = !before.ranges.is_empty() && (nearby.waiting || drawn(nearby) < DRAWN);
        let ranges = if use_before { before.ranges } else { ranges(nearby, prepared) };
        let first_share = first_share(leaders, ten, prepared).filter(|_| of_all).or(before_all);
        PtrEq::new(RankUncertainty { first_share, ranges, waiting, failed })
    });
    RankReplies { uncertainty: (*uncertainty).clone(), leaders, nearby }
}

/// Returns the ranges of ranks, by row of the table.
fn ranges(nearby: &WorkerReply<Acceptability>, prepared: &Prepared) -> Vec<(UnitId, usize, usize)> {
    let Some((query, found)) = &nearby.told else { return Vec::new() };
    let span = |(at, unit): (usize, RankedId)| {
        (prepared.screened.unit(unit), found.quantile(at, TAIL), found.quantile(at, 1.0 - TAIL))
    };
    query.units().enumerate().map(span).collect()
}

/// Under what part of all weightings the first unit now is first.
fn first_share(leaders: &WorkerReply<Leaders>, ten: &TopTen, prepared: &Prepared) -> Option<(UnitId, f64)> {
    let (unit, (_, found)) = ten.rows.first().map(|row| row.unit).zip(leaders.told.as_ref())?;
    let ranked = prepared.screened.find(unit)?;
    // Not before all are drawn: a sentence at the top must not waver.
    let all = found.drawn >= DRAWN;
    all.then_some((unit, f64::from(*found.first.get(ranked.0)?) / found.drawn.max(1) as f64))
}

/// Returns the number of weightings of a reply.
fn drawn(reply: &WorkerReply<Acceptability>) -> usize {
    reply.told.as_ref().map_or(0, |(_, found)| found.drawn)
}
