//! Laws: what must hold for every link, weighting and table, and not only for those that somebody thought of.

#[path = "methods/mod.rs"]
mod methods;
#[path = "packages/mod.rs"]
mod packages;

use std::{fmt::Write, sync::LazyLock};

use packages::Files;
use proptest::prelude::*;
use tenfold::{
    chart::{Selection, TopTen},
    dataset::{self, Dataset, NodeId, Points, UnitId},
    link::{self, Background, Colours, Controls, Font, Language, Stamp, Theme, Top, View, ViewMode},
    ranking::{Edition, Prepared, Ranking, Recipe, Weighting, contributions},
};

static CITIES: LazyLock<(Dataset, Prepared)> = LazyLock::new(|| {
    let dataset = tenfold::bundled::dataset();
    let prepared = Prepared::of(&dataset);
    (dataset, prepared)
});

fn any_points() -> impl Strategy<Value = Points> {
    let text = prop_oneof![
        (0_u32..=100).prop_map(|whole| whole.to_string()),
        (0_u32..100_000_000).prop_map(|m| format!("{}.{:06}", m / 1_000_000, m % 1_000_000)),
    ];
    text.prop_map(|text| text.parse().unwrap())
}

fn any_weighting() -> impl Strategy<Value = Weighting> {
    let nodes = CITIES.0.framework.len();
    prop::collection::vec(any_points(), nodes).prop_map(|points| {
        let even = Weighting::even(&CITIES.0.framework);
        points.into_iter().enumerate().fold(even, |weighting, (node, points)| weighting.with(NodeId(node), points))
    })
}

fn any_view() -> impl Strategy<Value = View> {
    let presets = CITIES.0.presets.len();
    let moves = prop::collection::vec((0..CITIES.0.framework.len(), any_points()), 0..12);
    let language = prop::option::of(prop::sample::select(&Language::ALL[..]));
    let appearance = prop::option::of(prop::sample::select(&Theme::ALL[..]));
    let against = prop::option::of((0..presets).prop_map(|preset| CITIES.0.presets[preset].code.clone()));
    let layout = (prop::sample::select(&ViewMode::ALL[..]), prop::sample::select(&Controls::ALL[..]), against);
    let top = prop_oneof![(3_usize..=50).prop_map(Top::First), Just(Top::All)];
    let focus = prop::option::of(0..CITIES.0.table.units.len());
    let data = prop::option::of("https://[a-z.]{1,9}/[a-z/&=#?%+ 城,:]{0,20}");
    let edition = || "[0-9a-v]{6}".prop_map(|code| code.parse::<Edition>().unwrap());
    let stamp =
        (edition(), "([0-9a-v]{3}){0,10}").prop_map(|(e, marks)| format!("{e}.{marks}").parse::<Stamp>().unwrap());
    let set = || prop::collection::vec("[0-9a-f]{6}", 1..=4).prop_map(|set| set.join(","));
    let colours = prop_oneof![set(), (set(), set()).prop_map(|(light, dark)| format!("{light}/{dark}"))];
    let font = prop_oneof![Just("serif".to_owned()), "[A-Za-z0-9字][A-Za-z0-9 字-]{0,20}[a-z]"];
    let dress = (
        prop::option::of(colours.prop_map(|code| Colours::of(&code).unwrap())),
        prop::option::of(font.prop_map(|code| Font::of(&code).unwrap())),
        prop::sample::select(&Background::ALL[..]),
    );
    let words = (layout, top, language, (appearance, dress), methods::any_method());
    let parts: Vec<String> = CITIES.0.table.parts().into_iter().map(|part| part.code).collect();
    let seen = (
        prop::collection::btree_set(0..CITIES.0.table.units.len(), 0..=View::COMPARED),
        prop::option::of(0..CITIES.0.framework.len()),
        prop::option::of(prop::sample::select(parts)),
    );
    let rest = (focus, seen, data, prop::option::of(stamp), prop::option::of(edition()));
    (0..presets, moves, words, rest).prop_map(|(preset, moves, words, rest)| {
        let (
            ((layout, controls, against), top, language, (appearance, (colours, font, background)), method),
            (focus, (compare, by, within), data, stamp, asof),
        ) = (words, rest);
        let focus = focus.map(|unit| CITIES.0.table.unit(UnitId(unit)).id.clone());
        let compare = compare.into_iter().map(|unit| CITIES.0.table.unit(UnitId(unit)).id.clone()).collect();
        let by = by.map(|node| CITIES.0.framework.node(NodeId(node)).code.clone());
        let mut recipe = Recipe::preset(&CITIES.0, &CITIES.0.presets[preset].code).unwrap();
        recipe.method = method;
        for (node, points) in moves {
            recipe.weighting.set(NodeId(node), points);
        }
        View {
            data,
            recipe,
            focus,
            compare,
            by,
            within,
            top,
            layout,
            controls,
            against,
            language,
            appearance,
            colours,
            font,
            background,
            stamp,
            asof,
        }
    })
}

/// A table of so many units by three indicators in two aspects, with missing figures, as CSV.
fn any_table() -> impl Strategy<Value = Vec<[Option<i32>; 3]>> {
    let cell = || prop::option::weighted(0.9, -1000_i32..1000);
    prop::collection::vec([cell(), cell(), cell()], 1..30)
}

const FRAMEWORK: &str = "code,parent,direction,name_en\nx,,,X\np,x,+,P\nq,x,-,Q\nr,,+,R\n";

fn package(rows: &[[Option<i32>; 3]], framework: &str, order: impl Iterator<Item = usize>) -> Dataset {
    let (mut units, mut values) = ("id,name_en\n".to_owned(), "id,p,q,r\n".to_owned());
    for row in order {
        let cells = rows[row].map(|cell| cell.map_or(String::new(), |v| v.to_string()));
        writeln!(units, "u{row:03},U{row}").unwrap();
        writeln!(values, "u{row:03},{}", cells.join(",")).unwrap();
    }
    Files::of(framework, &units, &values).dataset()
}

proptest! {
    #[test]
    fn a_link_reads_back_as_the_view_it_was_written_for(view in any_view()) {
        let written = link::write(&view, &CITIES.0);
        prop_assert!(written.contains("?v=1"));
        prop_assert_eq!(link::read(&written, &CITIES.0), (view, Vec::new()));
    }

    #[test]
    fn every_text_reads_as_some_view_that_can_be_shared(text in "(v|preset|w|weigh|normalise|aggregate|zscore|geometric|\\(|\\)|lang|theme|top|view|focus|data|stamp|asof|zh/|[?]|x|=|&|,|:|%[0-9a-g]{2}|talent|equal|-?[0-9.]{0,5}|\\PC){0,40}") {
        let (view, _) = link::read(&text, &CITIES.0);
        let written = link::write(&view, &CITIES.0);
        prop_assert_eq!(link::read(&written, &CITIES.0), (view, Vec::new()));
    }

    #[test]
    fn points_are_written_as_they_read(points in any_points()) {
        prop_assert_eq!(points.to_string().parse(), Ok(points));
    }

    #[test]
    fn scores_lie_in_0_to_100_and_are_what_the_bars_add_up_to(weighting in any_weighting()) {
        let (dataset, prepared) = &*CITIES;
        let ranking = Ranking::of(prepared, &weighting, &dataset.framework);
        for place in &ranking.places {
            prop_assert!((-1e-9..=100.0 + 1e-9).contains(&place.score));
            let sum: f64 = contributions(&ranking, &dataset.framework, place.unit).iter().filter_map(|c| c.points).sum();
            prop_assert!((sum - place.score).abs() < 1e-9);
        }
    }

    #[test]
    fn shares_of_siblings_sum_to_one(weighting in any_weighting()) {
        let (dataset, prepared) = &*CITIES;
        let framework = &dataset.framework;
        let weights = Ranking::of(prepared, &weighting, framework).weights;
        let leaves: f64 = framework.indicators().iter().map(|&id| weights.global_weight(id)).sum();
        prop_assert!((leaves - 1.0).abs() < 1e-12);
        for id in framework.ids() {
            let family: f64 = framework.siblings(id).iter().map(|&id| weights.local_weight(id)).sum();
            prop_assert!((family - 1.0).abs() < 1e-12);
        }
    }

    #[test]
    fn only_the_proportions_of_siblings_count(halves in prop::collection::vec(0_u32..=50, 40), aspect in 0_usize..4) {
        let (dataset, prepared) = &*CITIES;
        let framework = &dataset.framework;
        let family = framework.node(framework.aspects()[aspect]).children.clone();
        let mut once = Weighting::even(framework);
        for (node, half) in halves.iter().enumerate().take(framework.len()) {
            once.set(NodeId(node), Points::whole(*half).unwrap());
        }
        let mut twice = once.clone();
        for id in family {
            twice.set(id, Points::whole(halves[id.0] * 2).unwrap());
        }
        let scores = |weighting| Ranking::of(prepared, weighting, framework).composite.scores;
        prop_assert_eq!(scores(&once), scores(&twice), "to the bit");
    }

    #[test]
    fn a_rank_is_one_more_than_the_number_of_better_units(weighting in any_weighting()) {
        let (dataset, prepared) = &*CITIES;
        let ranking = Ranking::of(prepared, &weighting, &dataset.framework);
        for place in &ranking.places {
            let tie = ranking.composite.tolerance(None);
            let better = ranking.composite.scores.iter().filter(|&&s| s - place.score > tie).count();
            prop_assert_eq!(place.rank, better + 1);
            prop_assert_eq!(ranking.rank(place.unit), place.rank);
        }
        let ten = TopTen::of(dataset, prepared, &ranking, &ranking, &Selection::first(10));
        prop_assert!(ten.moves(&ten).is_empty(), "nothing moved against itself");
    }

    #[test]
    fn what_is_packed_is_what_is_unpacked(rows in any_table(), figures in prop::collection::vec(any::<f64>(), 3)) {
        let mut dataset = package(&rows, FRAMEWORK, 0..rows.len());
        for (cell, figure) in dataset.table.columns.iter_mut().map(|c| &mut c[0]).zip(figures) {
            // Of a size that a file can hold.
            *cell = Some(figure).filter(|f| *f == 0.0 || (1e-150..=1e150).contains(&f.abs()));
        }
        let packed = dataset::pack(&dataset);
        prop_assert!(dataset::unpack(&packed).is_some_and(|read| read == dataset));
        for end in 0..packed.len() {
            prop_assert_eq!(dataset::unpack(&packed[..end]), None);
        }
    }

    #[test]
    fn the_order_of_the_rows_in_a_file_changes_no_bit(rows in any_table()) {
        let forwards = package(&rows, FRAMEWORK, 0..rows.len());
        let backwards = package(&rows, FRAMEWORK, (0..rows.len()).rev());
        prop_assert_eq!(&forwards, &backwards);
        prop_assert_eq!(Prepared::of(&forwards), Prepared::of(&backwards));
    }

    #[test]
    fn turning_a_direction_mirrors_the_indicator(rows in any_table()) {
        let up = Prepared::of(&package(&rows, FRAMEWORK, 0..rows.len()));
        let down = Prepared::of(&package(&rows, &FRAMEWORK.replace("p,x,+", "p,x,-"), 0..rows.len()));
        for (a, b) in up.normalised.columns[0].iter().zip(&down.normalised.columns[0]) {
            prop_assert_eq!(a.is_some(), b.is_some());
            prop_assert!(a.zip(*b).is_none_or(|(a, b)| (a + b - 100.0).abs() < 1e-9));
        }
        prop_assert_eq!(&up.normalised.columns[1..], &down.normalised.columns[1..]);
    }

    #[test]
    fn prepared_figures_have_no_holes_and_lie_in_0_to_100(rows in any_table()) {
        let dataset = package(&rows, FRAMEWORK, 0..rows.len());
        let prepared = Prepared::of(&dataset);
        let ranked = prepared.screened.ranked.len();
        prop_assert_eq!(ranked + prepared.screened.unranked.len(), rows.len());
        for column in prepared.imputed.complete().unwrap() {
            prop_assert_eq!(column.len(), ranked);
            prop_assert!(column.iter().all(|v| (0.0..=100.0).contains(v)));
        }
    }

    #[test]
    fn no_package_can_panic_the_reader(file in 0_usize..6, at in 0.0_f64..1.0, with in "[,\"\n\r+0-9a-z{}:\\[\\]é-]{0,6}", cut in 0_usize..40) {
        let mut files = Files::bundled();
        let text = &mut files.0[file].1;
        let mut from = (at * text.len() as f64) as usize;
        while !text.is_char_boundary(from) { from -= 1; }
        let mut to = (from + cut).min(text.len());
        while !text.is_char_boundary(to) { to -= 1; }
        text.replace_range(from..to, &with);
        match files.read() {
            Ok(dataset) => drop(Prepared::of(&dataset)),
            Err(diagnostics) => prop_assert!(!diagnostics.is_empty()),
        }
    }
}
