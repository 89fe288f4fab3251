//! What is measured, natively and in a browser alike.

use std::hint::black_box;

use rand_pcg::{Pcg32, rand_core::RngCore};
use tenfold::{
    dataset::{Dataset, PrintedOrder, RankedId, UnitId},
    ranking::{Imputed, Prepared, Ranking, Recipe, Weighting},
    robustness::{Criteria, LANES, LeaderCounter, Leaders, RankingContext, WeightDistribution, WeightSampler},
};

/// The bundled figures as they are prepared, or made-up ones in their place.
pub(crate) struct Measured {
    dataset: Dataset,
    prepared: Prepared,
    weighting: Weighting,
    ranking: Ranking,
}

/// The number of rows whose leaders are counted, and that the solvers are asked about.
pub(crate) const ROWS: usize = 10;

impl Measured {
    /// The bundled figures, under the points that the page opens with.
    pub(crate) fn bundled() -> Self {
        let dataset = tenfold::bundled::dataset();
        let prepared = Prepared::of(&dataset);
        Self::new(dataset, prepared)
    }

    /// Makes up this many units on the bundled indicators, the same for everyone.
    pub(crate) fn made_up(units: usize) -> Self {
        let dataset = tenfold::bundled::dataset();
        let mut prepared = Prepared::of(&dataset);
        let mut generator = Pcg32::new(units as u64, 0);
        let mut score = || f64::from(generator.next_u32()) / f64::from(u32::MAX) * 100.0;
        prepared.screened.ranked = (0..units).map(UnitId).collect();
        let columns = (0..prepared.imputed.width()).map(|_| (0..units).map(|_| score()).collect());
        prepared.imputed = Imputed::whole(columns.collect());
        Self::new(dataset, prepared)
    }

    fn new(dataset: Dataset, prepared: Prepared) -> Self {
        let weighting = Recipe::start(&dataset).weighting;
        let ranking = Ranking::of(&prepared, &weighting, &dataset.framework);
        Self { dataset, prepared, weighting, ranking }
    }

    /// The figures, a row a unit.
    pub(crate) fn matrix(&self) -> Vec<f64> {
        let columns = self.prepared.imputed.complete().expect("the default method fills what is missing");
        (0..self.prepared.screened.ranked.len())
            .flat_map(|unit| columns.iter().map(move |column| column[unit]))
            .collect()
    }

    /// What each indicator has of the whole.
    #[cfg(target_arch = "wasm32")]
    pub(crate) fn shares(&self) -> Vec<f64> {
        let framework = &self.dataset.framework;
        framework.indicators().iter().map(|&id| self.ranking.weights.global_weight(id)).collect()
    }

    /// Weightings over all that there are.
    pub(crate) fn draws(&self) -> WeightSampler {
        WeightSampler::new(WeightDistribution::All(self.prepared.imputed.width()))
    }

    /// Draws a number of weightings and counts who leads.
    pub(crate) fn leaders(&self, count: usize) -> Leaders {
        let mut leaders = LeaderCounter::new(&Criteria::indicators(&self.prepared), ROWS);
        leaders.draw(&mut self.draws(), count);
        leaders.found
    }

    /// Draws this many weightings beforehand, a row per criterion and a cell per weighting, set after set.
    pub(crate) fn ready(&self, count: usize) -> Vec<[f32; LANES]> {
        let mut draws = self.draws();
        let mut set = vec![[0.0; LANES]; draws.width()];
        let mut ready = Vec::with_capacity(count.div_ceil(LANES) * set.len());
        for _ in 0..count.div_ceil(LANES) {
            draws.next(&mut set);
            ready.extend_from_slice(&set);
        }
        ready
    }

    /// Counts who leads under weightings that are ready made.
    pub(crate) fn leaders_of(&self, ready: &[[f32; LANES]]) -> Leaders {
        let criteria = Criteria::indicators(&self.prepared);
        let mut leaders = LeaderCounter::new(&criteria, ROWS);
        ready.chunks_exact(criteria.len()).for_each(|set| leaders.count(set));
        leaders.found
    }

    /// Ranks all units a number of times.
    pub(crate) fn rank(&self, times: usize) -> Ranking {
        let rank = || Ranking::of(black_box(&self.prepared), &self.weighting, &self.dataset.framework);
        (1..times).for_each(|_| drop(black_box(rank())));
        rank()
    }

    /// Returns the context that the solvers work on.
    pub(crate) fn context(&self) -> RankingContext<'_> {
        RankingContext {
            framework: &self.dataset.framework,
            prepared: &self.prepared,
            weighting: &self.weighting,
            ranking: &self.ranking,
        }
    }

    /// A printed order, as ranked units.
    pub(crate) fn order(&self, edition: &str) -> Vec<RankedId> {
        let overall = |o: &&PrintedOrder| o.edition == edition && o.scope == PrintedOrder::OVERALL;
        let places = self.dataset.orders.iter().find(overall).map_or(&[][..], |order| &order.places);
        places.iter().filter_map(|(_, row)| self.prepared.screened.find(*row)).collect()
    }
}
