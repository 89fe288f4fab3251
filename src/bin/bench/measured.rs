//! What is measured, the same natively and in a browser.

use std::hint::black_box;

use rand_pcg::{Pcg32, rand_core::RngCore};
use tenfold::{
    dataset::Dataset,
    ranking::{Prepared, Ranking, Recipe, Weighting},
    robustness::{CountLeaders, Criteria, Draws, Leaders, Source, Standing},
};

/// The bundled figures as they are prepared, or made-up ones in their place.
pub(crate) struct Measured {
    dataset: Dataset,
    prepared: Prepared,
    weighting: Weighting,
    ranking: Ranking,
}

/// The rows that leaders are counted for, and solvers asked about.
const ROWS: usize = 10;

/// The solvers: each by the name that its row has, with what it does.
pub(crate) const SOLVERS: [(&str, fn(&Standing)); 1] = [("flips", flips)];

impl Measured {
    /// The bundled figures, under the points that the page opens with.
    pub(crate) fn bundled() -> Self {
        let dataset = tenfold::bundled::dataset();
        let prepared = Prepared::of(&dataset);
        Self::new(dataset, prepared)
    }

    /// So many made-up units on the bundled indicators, the same for everyone.
    pub(crate) fn made_up(units: usize) -> Self {
        let dataset = tenfold::bundled::dataset();
        let mut prepared = Prepared::of(&dataset);
        let mut generator = Pcg32::new(units as u64, 0);
        let mut score = || f64::from(generator.next_u32()) / f64::from(u32::MAX) * 100.0;
        prepared.screened.ranked = (0..units).collect();
        prepared.imputed.columns.fill_with(|| (0..units).map(|_| score()).collect());
        Self::new(dataset, prepared)
    }

    fn new(dataset: Dataset, prepared: Prepared) -> Self {
        let weighting = Recipe::start(&dataset).weighting;
        let ranking = Ranking::of(&prepared, &weighting, &dataset.framework);
        Self { dataset, prepared, weighting, ranking }
    }

    /// The figures, a row a unit.
    pub(crate) fn matrix(&self) -> Vec<f64> {
        let columns = &self.prepared.imputed.columns;
        (0..columns[0].len()).flat_map(|unit| columns.iter().map(move |column| column[unit])).collect()
    }

    /// What each indicator has of the whole.
    #[cfg(target_arch = "wasm32")]
    pub(crate) fn shares(&self) -> Vec<f64> {
        let framework = &self.dataset.framework;
        framework.indicators().iter().map(|&id| self.ranking.weights.of_whole(id)).collect()
    }

    /// Weightings over all that there are.
    pub(crate) fn draws(&self) -> Draws {
        Draws::new(Source::All(self.prepared.imputed.columns.len()))
    }

    /// Draws so many weightings and counts who leads.
    pub(crate) fn leaders(&self, count: usize) -> Leaders {
        let mut leaders = CountLeaders::new(&Criteria::indicators(&self.prepared), ROWS);
        leaders.draw(&mut self.draws(), count);
        leaders
    }

    /// Ranks anew, so many times over.
    pub(crate) fn rank(&self, times: usize) -> Ranking {
        let rank = || Ranking::of(black_box(&self.prepared), &self.weighting, &self.dataset.framework);
        (1..times).for_each(|_| drop(black_box(rank())));
        rank()
    }

    /// Asks a solver, so many times over.
    pub(crate) fn solve(&self, solver: usize, times: usize) {
        let standing = Standing {
            framework: &self.dataset.framework,
            prepared: &self.prepared,
            weighting: &self.weighting,
            ranking: &self.ranking,
        };
        (0..times).for_each(|_| SOLVERS[solver].1(black_box(&standing)));
    }
}

/// The first rows, each with the next.
fn neighbours(standing: &Standing) -> impl Iterator<Item = (usize, usize)> {
    standing.ranking.places.windows(2).take(ROWS).map(|pair| (pair[0].unit, pair[1].unit))
}

/// The easiest swap of each of the ten with the next, over all nodes.
fn flips(standing: &Standing) {
    for (ahead, behind) in neighbours(standing) {
        black_box(standing.flip(ahead, behind, standing.framework.ids()));
    }
}
