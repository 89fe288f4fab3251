//! Ranks over weightings drawn at random by any method: compared with sums where both can be asked, and against a closed form.

#[path = "methods/mod.rs"]
mod methods;
#[path = "packages/mod.rs"]
mod packages;

use methods::method;
use packages::Files;
use tenfold::{
    dataset::{RankedId, from_bytes},
    ranking::{Method, Prepared, Weighting, Weights, resolve},
    robustness::{
        Acceptability, Criteria, Level, NEARBY, RankByMethodCounter, RankCounter, WeightDistribution, WeightSampler,
        sampling_error,
    },
    worker::{Answer, DRAWN_BY, Program, Query, Question, subject},
};

#[test]
fn ranking_anew_finds_what_sums_find() {
    let cities = tenfold::bundled::dataset();
    let prepared = Prepared::of(&cities);
    let units: Vec<RankedId> = prepared.screened.ids().step_by(40).collect();
    let weights = Weights::of(&resolve(&cities, "published").unwrap(), &cities.framework);
    let shares = Level::Indicators.shares(&weights, &cities.framework);
    for source in [WeightDistribution::All(26), WeightDistribution::Nearby { shares, spread: NEARBY }] {
        let drawn = 400;
        let mut sums = RankCounter::new(&Criteria::indicators(&prepared), &units);
        sums.draw(&mut WeightSampler::new(source.clone()), drawn);
        let mut anew = RankByMethodCounter::new(units.clone(), prepared.screened.ranked.len());
        anew.draw(&mut WeightSampler::new(source), drawn, &prepared, &cities.framework);
        assert_eq!((sums.found.drawn, anew.found.drawn), (drawn, drawn));
        // Sums are of single precision: one rank in a hundred may be off by a place.
        let off = |at: usize| {
            let pairs = sums.found.ranks[at].iter().zip(&anew.found.ranks[at]);
            pairs.map(|(a, b)| a.abs_diff(*b)).sum::<u32>()
        };
        for at in 0..units.len() {
            assert!(off(at) <= 8, "unit {at}: {} of {drawn} weightings", off(at));
        }
    }
}

/// `a` passes `b` where w ln 3 > (1 - w) ln 3, which is from one half on; `c` is behind both wherever the weights are.
#[test]
fn geometric_means_pass_each_other_where_logarithms_do() {
    let framework = "code,parent,name_en,direction\none,,One,+\nother,,Other,+\n";
    let values = "id,one,other\na,90,10\nb,30,30\nc,9,9\n";
    let dataset = Files::of(framework, "id,name_en\na,A\nb,B\nc,C\n", values).dataset();
    let by =
        method(&[("treat", "none"), ("normalise", "goalposts(one:0:100,other:0:100)"), ("aggregate", "geometric")]);
    let prepared = Prepared::by(&dataset, &by).unwrap();
    let mut counting = RankByMethodCounter::new(vec![RankedId(0), RankedId(1), RankedId(2)], 3);
    counting.draw(&mut WeightSampler::new(WeightDistribution::All(2)), 4000, &prepared, &dataset.framework);
    let error = 2.0 * sampling_error(4000);
    assert!((counting.found.share(0, 1) - 0.5).abs() < error, "{}", counting.found.share(0, 1));
    assert!((counting.found.share(1, 1) - 0.5).abs() < error);
    assert_eq!(counting.found.share(2, 3), 1.0);
    // By arithmetic means `a` is ahead from a quarter on: another share of the weightings.
    let plain = Prepared::by(&dataset, &Method { aggregate: "arithmetic".parse().unwrap(), ..by }).unwrap();
    let mut counting = RankByMethodCounter::new(vec![RankedId(0)], 3);
    counting.draw(&mut WeightSampler::new(WeightDistribution::All(2)), 4000, &plain, &dataset.framework);
    assert!((counting.found.share(0, 1) - 0.75).abs() < error, "{}", counting.found.share(0, 1));
}

fn told(by: &Method, ask: Query) -> Option<Vec<u8>> {
    let cities = tenfold::bundled::dataset();
    let points = resolve(&cities, "equal").unwrap().points().to_vec();
    let mut program = Program::default();
    program.open(&subject(by, tenfold::bundled::PACKED)).unwrap();
    program.ask(&Question { id: 0, points, ask }.pack()).unwrap();
    while program.step() {}
    std::iter::from_fn(|| program.told()).last().map(|packed| Answer::unpack(&packed).unwrap().response)
}

/// The shares under equal points.
fn even() -> Vec<f64> {
    let framework = tenfold::bundled::dataset().framework;
    Level::Indicators.shares(&Weights::of(&Weighting::even(&framework), &framework), &framework)
}

#[test]
fn the_worker_counts_ranks_by_any_method_and_proves_nothing_of_them() {
    let geometric = method(&[("normalise", "minmax(1,100)"), ("aggregate", "geometric")]);
    let cities = tenfold::bundled::dataset();
    let beijing = Prepared::of(&cities).screened.ranked.binary_search(&cities.table.find("beijing").unwrap()).unwrap();
    let found = told(&geometric, Query::Nearby(vec![RankedId(beijing)], even())).expect("an answer");
    let found: Acceptability = from_bytes(&found).expect("ranks");
    assert_eq!(found.drawn, DRAWN_BY);
    assert!(found.share(0, 1) > 0.9, "Beijing stays first near equal weights: {}", found.share(0, 1));
    for proof in [
        Query::Leaders,
        Query::Firsts,
        Query::Ranges(vec![RankedId(0)]),
        Query::Reach(RankedId(1), 1),
        Query::SobolIndices(RankedId(0)),
    ] {
        assert_eq!(told(&geometric, proof.clone()), None, "{proof:?}");
    }
    // Where each unit has weights of its own, no others move it.
    let own = method(&[("normalise", "minmax(1,100)"), ("weigh", "bod")]);
    assert_eq!(told(&own, Query::Nearby(vec![RankedId(0)], even())), None);
}
