//! Structure of the index, what many methods make of it, and the file of it.

#[path = "methods/mod.rs"]
mod methods;
#[path = "packages/mod.rs"]
mod packages;

use methods::method;
use packages::Files;
use tenfold::{
    dataset::{Dataset, RankedId},
    export::structure_csv,
    ranking::{
        Column, Method, Prepared, Ranking, Recipe, Weighting, contributions, resolve,
        statistics::{
            Influence, Warning, alpha, mean, pearson, places_without, places_without_each, rank_bounds_from_missing,
        },
    },
    robustness::MethodSweep,
};

fn cities() -> (Dataset, Prepared, Weighting, Ranking) {
    let dataset = tenfold::bundled::dataset();
    let prepared = Prepared::of(&dataset);
    let points = resolve(&dataset, "published").unwrap();
    let ranking = Ranking::of(&prepared, &points, &dataset.framework);
    (dataset, prepared, points, ranking)
}

#[test]
fn parts_of_the_variance_sum_to_one_in_every_family_and_by_every_method() {
    let (dataset, _, points, _) = cities();
    for keys in [
        &[][..],
        &[("normalise", "minmax(1,100)"), ("aggregate", "geometric")],
        &[("weigh", "bod"), ("normalise", "minmax(1,100)")],
    ] {
        let prepared = Prepared::by(&dataset, &method(keys)).unwrap();
        let ranking = Ranking::by(&prepared, &points, &dataset.framework).1;
        let all = Influence::all(&ranking, &dataset.framework);
        let sum: f64 = dataset.framework.aspects().iter().map(|id| all[id.0].variance).sum();
        assert!((sum - 1.0).abs() < 1e-9, "{keys:?}: {sum}");
        for id in dataset.framework.ids().filter(|&id| !dataset.framework.node(id).children.is_empty()) {
            let below: f64 = dataset.framework.node(id).children.iter().map(|id| all[id.0].variance).sum();
            assert!((below - all[id.0].variance).abs() < 1e-9);
        }
    }
}

/// p and q say the same but for one unit, r runs against its aspect, s is the same for all.
const FRAMEWORK: &str = "code,parent,direction,name_en\nx,,,X\np,x,+,P\nq,x,+,Q\nr,x,+,R\ny,,,Y\ns,y,+,S\nt,y,+,T\n";
const UNITS: &str = "id,name_en\na,A\nb,B\nc,C\nd,D\ne,E\n";
const VALUES: &str = "id,p,q,r,s,t\na,1,1,9,5,3\nb,2,2,8,5,1\nc,3,3,5,5,4\nd,4,4,3,5,1\ne,9,8,1,5,5\n";

#[test]
fn a_reviewer_asks_of_what_counts_twice_runs_against_and_moves_nothing() {
    let dataset = Files::of(FRAMEWORK, UNITS, VALUES).dataset();
    let prepared = Prepared::of(&dataset);
    let points = Recipe::start(&dataset).weighting;
    let ranking = Ranking::of(&prepared, &points, &dataset.framework);
    let code = |id| dataset.framework.node(id).code.as_str();
    let places = places_without_each(&prepared, &points, &ranking, &dataset.framework);
    let said: Vec<String> = Warning::all(&ranking, &dataset.framework, &places)
        .iter()
        .map(|warning| match *warning {
            Warning::Alike { one, other, correlation } => {
                assert!(correlation > 0.92);
                format!("{} = {}", code(one), code(other))
            }
            Warning::Against { indicator, aspect, correlation } => {
                assert!(correlation < 0.0);
                format!("{} against {}", code(indicator), code(aspect))
            }
            Warning::Idle { indicator, nominal, places } => {
                assert!(nominal > 0.0 && places < 0.1);
                format!("{} idle", code(indicator))
            }
        })
        .collect();
    assert_eq!(said[..2], ["p = q".to_owned(), "r against x".to_owned()], "{said:?}");
    assert!(said[2..].contains(&"s idle".to_owned()), "{said:?}");
    assert!(!said[2..].contains(&"t idle".to_owned()), "{said:?}");
}

#[test]
fn holes_at_their_best_and_worst_bound_the_rank_that_they_were_filled_to() {
    let (dataset, prepared, points, ranking) = cities();
    let (mut whole, mut open) = (0, 0);
    for place in ranking.places.iter().take(120) {
        let (best, worst) = rank_bounds_from_missing(&prepared, &points, &ranking, &dataset.framework, place.unit);
        assert!(best <= place.rank && place.rank <= worst, "{best} {} {worst}", place.rank);
        if prepared.imputed.holes_of(place.unit) == 0 {
            assert_eq!((best, worst), (place.rank, place.rank));
            whole += 1;
        } else {
            open += usize::from(best < worst);
        }
    }
    assert!(whole > 20 && open > 20, "{whole} and {open}");
}

#[test]
fn many_methods_are_tried_each_once_and_ranked_by_the_library() {
    let (dataset, _, points, ranking) = cities();
    let mut many = MethodSweep::new(&Method::default(), &dataset);
    while many.step(&dataset, &points) {}
    let all: usize = many.tried.iter().map(|tried| tried.methods.len()).sum();
    // 4 scales, 3 means, 6 weightings, less those that figures of zero do not allow.
    assert!(many.tried.len() <= all && all <= 72 && many.tried.len() > 40, "{} of {all}", many.tried.len());
    for tried in &many.tried {
        for method in &tried.methods {
            let prepared = Prepared::by(&dataset, method).unwrap();
            let by = Ranking::by(&prepared, &points, &dataset.framework).1;
            assert!((0..tried.ranks.len()).all(|unit| by.rank(RankedId(unit)) == tried.ranks[unit]), "{method:?}");
        }
    }
    // The first is plain means on the points at hand: min-max from 1 to 100 ranks as from 0 to 100 does.
    assert!((0..285).all(|unit| many.tried[0].ranks[unit] == ranking.rank(RankedId(unit))));
    // No two of them have the same scores up to scale and shift: none correlates with another by one, but for rounding.
    let scores: Vec<Vec<f64>> = many
        .tried
        .iter()
        .map(|tried| {
            let prepared = Prepared::by(&dataset, &tried.methods[0]).unwrap();
            Ranking::by(&prepared, &points, &dataset.framework).1.composite.scores
        })
        .collect();
    for (at, one) in scores.iter().enumerate() {
        assert!(scores[at + 1..].iter().all(|other| pearson(one, other).unwrap() < 1.0 - 1e-15), "{at}");
    }
}

#[test]
fn the_file_of_it_is_what_the_library_says() {
    let (dataset, prepared, _, ranking) = cities();
    let text = structure_csv(&dataset, &prepared, &ranking, "en", "https://rank.example/?v=1");
    let rows: Vec<csv::StringRecord> =
        csv::Reader::from_reader(text.as_bytes()).records().map(Result::unwrap).collect();
    assert_eq!(rows.len(), 40, "four aspects, ten themes, 26 indicators");
    let all = Influence::all(&ranking, &dataset.framework);
    for (row, of) in rows.iter().zip(&all) {
        assert_eq!(&row[0], dataset.framework.node(of.node).code);
        assert_eq!(row[3].parse::<f64>().unwrap(), of.nominal);
        assert_eq!(row[4].parse::<f64>().unwrap(), of.variance);
    }
    let moved = rows.iter().filter(|row| &row[7] == "winsorised").count();
    assert!(moved > 0 && rows.iter().all(|row| (&row[7] == "winsorised") != row[8].is_empty()));
    assert_eq!(&rows[0][16], "https://rank.example/?v=1");
    assert!(rows.iter().all(|row| row[15].is_empty() || &row[15] == "0"), "nothing is left out");
    let imputed: usize = rows.iter().filter_map(|row| row[14].parse::<usize>().ok()).sum();
    assert_eq!(imputed, prepared.imputed.holes_in_all());
}

#[test]
fn the_findings_of_the_report_are_computed_by_the_same_statistics() {
    let (dataset, _, _, ranking) = cities();
    let find = |code: &str| dataset.framework.find(code).unwrap();
    // Talent's part in what resources add, for the first ten on average.
    let part = |unit: RankedId| {
        let talent = tenfold::ranking::contribution(&ranking, &dataset.framework, find("talent"), unit).points;
        talent.unwrap() / contributions(&ranking, &dataset.framework, unit)[0].points.unwrap()
    };
    let parts: Vec<f64> = ranking.places.iter().take(10).map(|place| part(place.unit)).collect();
    assert!(mean(&parts) > 0.5, "{parts:?}");
    let themes: Vec<Column> =
        dataset.framework.node(find("resources")).children.iter().map(|&id| ranking.composite.all_on(id)).collect();
    let themes: Vec<_> = themes.iter().map(|theme| theme.known()).collect();
    assert!(alpha(&themes.iter().map(AsRef::as_ref).collect::<Vec<_>>()).unwrap() > 0.7);
}

#[test]
fn what_is_alone_in_its_family_is_left_out_with_it() {
    let (dataset, prepared, points, ranking) = cities();
    let framework = &dataset.framework;
    let without = |id| places_without(&prepared, &points, &ranking, framework, id);
    let alone: Vec<_> = framework.indicators().iter().filter(|&&id| framework.siblings(id).len() == 1).collect();
    assert!(!alone.is_empty(), "the cities have a theme of one indicator");
    for &&id in &alone {
        let theme = framework.node(id).parent.unwrap();
        assert!(without(id) > 0.0 && without(id) == without(theme), "{}", framework.node(id).code);
    }
    let each = places_without_each(&prepared, &points, &ranking, framework);
    assert!(framework.ids().all(|id| each[id.0] == without(id)));
}
