use super::file::SiteError;
use serde::de::DeserializeOwned;
use tenfold::ui::{PrerenderedRanges, PrerenderedRow, PtrEq};
use tenfold::worker::{Answer, Ask, Program, Question, subject};
use tenfold_bundled as bundled;
use tenfold_data::{Dataset, RankedId, from_bytes};
use tenfold_ranking::{Method, Weighting, Weights};
use tenfold_robustness::{Level, TAIL};
use tenfold_view::chart::{self as chart, TopTen};

/// Tells how sure a page's places are, by the very program that its worker runs: the live page finds the same.
pub(super) struct RangeRunner {
    program: Program,
    first: Vec<f64>,
}

impl RangeRunner {
    /// Takes the bundled data, and finds who is first over all weightings.
    pub(super) fn new(dataset: &Dataset) -> Result<Self, SiteError> {
        let mut teller = Self { program: Program::default(), first: Vec::new() };
        let opened = teller.program.open(&subject(&Method::published(dataset), bundled::PACKED));
        opened.map_err(|why| SiteError::Method(why.to_string()))?;
        if let Some(found) = teller.ask(&Weighting::even(&dataset.framework), Ask::leaders()) {
            teller.first = found.first.iter().map(|count| f64::from(*count) / found.drawn as f64).collect();
        }
        Ok(teller)
    }

    /// How sure these rows are.
    pub(super) fn known(&mut self, dataset: &Dataset, weighting: &Weighting, ten: &TopTen) -> PtrEq<PrerenderedRanges> {
        let units: Vec<RankedId> = ten.rows.iter().map(|row| row.ranked).collect();
        let first_share = units.first().and_then(|first| self.first.get(first.0).copied());
        let shares = Level::Indicators.shares(&Weights::of(weighting, &dataset.framework), &dataset.framework);
        let Some(found) = self.ask(weighting, Ask::nearby(units, shares)) else {
            return PtrEq::default();
        };
        let rows = ten.rows.iter().enumerate().map(|(at, row)| PrerenderedRow {
            unit: dataset.table.unit(row.unit).id.clone(),
            score: chart::exact(row.score),
            range: (found.quantile(at, TAIL), found.quantile(at, 1.0 - TAIL)),
        });
        PtrEq::new(PrerenderedRanges { rows: rows.collect(), first_share })
    }

    /// The last of what is told.
    fn ask<R: DeserializeOwned>(&mut self, weighting: &Weighting, ask: Ask<R>) -> Option<R> {
        self.program.ask(&Question { id: 0, points: weighting.points().to_vec(), ask: ask.query }.pack()).ok()?;
        while self.program.step() {}
        Answer::unpack(&std::iter::from_fn(|| self.program.told()).last()?)
            .and_then(|answer| from_bytes(&answer.response))
    }
}
