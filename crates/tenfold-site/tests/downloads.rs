//! What a reader downloads: that each file can be read by others, says the same as the page, and leads back to it.

#[path = "../../../tests/packages/mod.rs"]
mod packages;
#[path = "../../../tests/scenes/mod.rs"]
mod scenes;

use packages::Files;
use proptest::prelude::*;
use roxmltree::Document;
use scenes::{DAY, cities, lines, scene};
use tenfold::{
    chart,
    dataset::Points,
    export::calculation_csv,
    ranking::{Prepared, Ranking, Weighting},
    ui::{PtrEq, components::Downloads, downloads},
};
use yew::{Properties, ServerRenderer};

/// The rows of a CSV file, without their heads.
fn rows(text: &str) -> Vec<Vec<String>> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect()
}

fn column(text: &str, head: &str) -> usize {
    csv::Reader::from_reader(text.as_bytes()).headers().unwrap().iter().position(|h| h == head).unwrap()
}

#[test]
fn names_are_text_in_every_file() {
    let units = "id,name_en\na,\"=<b onclick=x>&amp;\"\"\u{9}'\"\nb,B\n";
    let dataset = Files::of("code,parent,direction,name_en\np,,+,<i>P</i>\n", units, "id,p\na,2\nb,1\n").dataset();
    let scene = scene(dataset, "");
    let svg = downloads::svg(&scene, DAY).1.svg;
    assert!(!svg.contains("<b") && !svg.contains("<i>"), "{svg}");
    assert!(lines(&svg).iter().any(|line| line.starts_with("=<b onclick")));
    let table = downloads::table(&scene, DAY);
    let xml = Document::parse(&table.html).unwrap();
    assert!(xml.descendants().any(|n| n.text().is_some_and(|text| text.starts_with("'=<b onclick=x>&amp;\""))));
    assert_eq!(table.text.lines().nth(1).unwrap().split('\t').count(), 4, "no tab of a name parts a cell");
    // A spreadsheet would run what begins like a formula.
    for file in [downloads::ranking(&scene), downloads::calculation(&scene)] {
        let name = column(&file.text, "name");
        assert!(rows(&file.text)[0][name].starts_with("'=<b onclick=x>&amp;\""), "{}", file.text);
    }
}

#[test]
fn the_table_to_paste_is_the_chart_in_figures() {
    let scene = cities("talent/?focus=zunyi");
    let table = downloads::table(&scene, DAY);
    let xml = Document::parse(&table.html).unwrap();
    let named = |tag: &'static str| xml.descendants().filter(move |n| n.has_tag_name(tag));
    assert!(named("caption").next().unwrap().text().unwrap().contains("Weights: Talent."));
    assert_eq!(named("a").next().unwrap().attribute("href"), Some(&*downloads::link(&scene)));
    let body: Vec<_> = xml.descendants().filter(|n| n.has_tag_name("tbody")).flat_map(|n| n.children()).collect();
    let body: Vec<Vec<String>> = body
        .iter()
        .filter(|n| n.is_element())
        .map(|row| row.children().map(|cell| cell.text().unwrap_or_default().to_owned()).collect())
        .collect();
    let lines: Vec<Vec<String>> =
        table.text.lines().map(|line| line.split('\t').map(str::to_owned).collect()).skip(1).take(body.len()).collect();
    assert_eq!((body.len(), &body), (11, &lines), "the same twice");
    let heads = named("th").filter(|n| n.attribute("scope") == Some("col")).count();
    assert_eq!(heads, 4 + scene.dataset.framework.aspects().len());
    assert_eq!(named("th").filter(|n| n.attribute("scope") == Some("row")).count(), body.len());
    for (cells, row) in body.iter().zip(scene.top_ten.all()) {
        assert_eq!(
            cells[..3],
            [row.rank.to_string(), scene.unit(row.unit).to_owned(), chart::score(scene.language, row.score)]
        );
        let parts: f64 = cells[4..].iter().map(|cell| cell.parse::<f64>().unwrap()).sum();
        assert!((parts - row.score).abs() < 0.25, "{cells:?}: what each aspect adds, rounded");
    }
    assert!(table.text.trim_end().ends_with(&downloads::link(&scene)));
    insta::assert_snapshot!("pasted_table", table.text);
}

#[test]
fn the_ranking_reads_back_as_it_is_and_carries_its_link() {
    let scene = cities("zh/talent/?w=green:3");
    let file = downloads::ranking(&scene);
    assert_eq!(file.name, "tenfold-own-weights-ranking.csv");
    let rows = rows(&file.text);
    assert_eq!(rows.len(), scene.dataset.table.units.len());
    for (row, place) in rows.iter().zip(&scene.ranking.places) {
        let unit = scene.prepared.screened.unit(place.unit);
        let said = (row[0].parse(), row[1].as_str(), row[2].as_str(), row[4].parse());
        let is = (Ok(place.rank), scene.dataset.table.unit(unit).id.as_str(), scene.unit(unit), Ok(place.score));
        assert_eq!(said, is);
    }
    let link = column(&file.text, "link");
    assert_eq!(rows[0][link], downloads::link(&scene));
    assert!(rows[1..].iter().all(|row| row[link].is_empty()));
}

/// The ranking that a calculation comes to for who has nothing but the file: unit, score, best first.
fn recalculated(text: &str) -> Vec<(String, f64)> {
    let [unit, normalised, share] = ["unit", "normalised", "share"].map(|head| column(text, head));
    let mut scores: Vec<(String, f64)> = Vec::new();
    for row in rows(text) {
        let points = row[share].parse::<f64>().unwrap() * row[normalised].parse::<f64>().unwrap();
        match scores.last_mut().filter(|(last, _)| *last == row[unit]) {
            Some((_, score)) => *score += points,
            None => scores.push((row[unit].clone(), points)),
        }
    }
    scores.sort_by(|a, b| b.1.total_cmp(&a.1));
    scores
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    #[test]
    fn the_calculation_comes_to_the_same_ranking(points in prop::collection::vec(0_u32..=100, 40)) {
        let dataset = tenfold::bundled::dataset();
        let points = points.iter().map(|p| p.to_string().parse::<Points>().unwrap()).collect();
        let weighting = Weighting::of(points, &dataset.framework).expect("four aspects, ten themes, 26 indicators");
        let prepared = Prepared::of(&dataset);
        let ranking = Ranking::of(&prepared, &weighting, &dataset.framework);
        let text = calculation_csv(&dataset, &prepared, &ranking, "en", "");
        let again = recalculated(&text);
        prop_assert_eq!(again.len(), ranking.places.len());
        let score = |id: &str| {
            let row = dataset.table.find(id).and_then(|row| prepared.screened.find(row)).unwrap();
            ranking.composite.scores[row.0]
        };
        for ((id, again), place) in again.iter().zip(&ranking.places) {
            // Scores that differ by less than a rounding may stand in either order.
            prop_assert!((again - score(id)).abs() < 1e-9 && (again - place.score).abs() < 1e-9, "{} {}", id, again);
        }
        let [unit, points] = ["unit", "points"].map(|head| column(&text, head));
        for place in &ranking.places[..10] {
            let id = &dataset.table.unit(prepared.screened.unit(place.unit)).id;
            let sum: f64 = rows(&text).iter().filter(|row| row[unit] == *id).map(|row| row[points].parse::<f64>().unwrap()).sum();
            prop_assert!((sum - place.score).abs() < 1e-9, "{}: {} of {}", id, sum, place.score);
        }
    }
}

#[test]
fn the_calculation_starts_from_the_published_figures() {
    let scene = cities("zh/");
    let file = downloads::calculation(&scene);
    assert_eq!(file.name, "tenfold-published-calculation.csv");
    let rows = rows(&file.text);
    let (dataset, prepared) = (&scene.dataset, &scene.prepared);
    assert_eq!(rows.len(), prepared.screened.ranked.len() * dataset.table.columns.len());
    let [unit, indicator, raw, imputed] = ["unit", "indicator", "raw", "imputed"].map(|head| column(&file.text, head));
    let mut holes = 0;
    for row in &rows {
        let node = dataset.framework.node(dataset.framework.find(&row[indicator]).unwrap());
        let cell =
            dataset.table.columns[node.indicator.as_ref().unwrap().column][(dataset.table.find(&row[unit]).unwrap()).0];
        assert_eq!(row[raw].parse().ok(), cell, "{} of {}", row[indicator], row[unit]);
        assert_eq!(row[imputed], if cell.is_none() { "yes" } else { "no" });
        holes += usize::from(cell.is_none());
    }
    assert_eq!(holes, prepared.imputed.holes_in_all());
    insta::assert_snapshot!("calculation_heads_and_first", file.text.lines().take(3).collect::<Vec<_>>().join("\n"));
}

#[test]
fn files_are_named_by_what_they_are_of() {
    let name = |link: &str| downloads::png_name(&cities(link));
    assert_eq!(name("talent/"), "tenfold-talent-top-10.png");
    assert_eq!(name("?top=all"), "tenfold-published-all-285.png");
    assert_eq!(name("?by=talent&top=3"), "tenfold-published-talent-top-3.png");
    assert_eq!(name("talent/?w=talent:1&top=3"), "tenfold-own-weights-top-3.png");
    let dataset =
        tenfold::dataset::read_csv("../My data, 2018 (€).csv", "Town,Parks\nBath,9\nLeeds,4\nYork,7\n").unwrap();
    let scene = scene(dataset, "?data=https://a.example/my.csv");
    assert_eq!(downloads::ranking(&scene).name, "tenfold-my-data-2018-equal-ranking.csv");
}

/// What is drawn.
#[derive(Clone, PartialEq, Properties)]
struct Props {
    link: &'static str,
}

#[yew::component]
fn Buttons(Props { link }: &Props) -> yew::Html {
    yew::html! { <Downloads scene={PtrEq::new(cities(link))} /> }
}

#[tokio::test]
async fn the_buttons_are_there_in_a_frame_too() {
    for (name, link) in [("buttons", ""), ("buttons_framed_zh", "zh/?view=chart")] {
        let page = ServerRenderer::<Buttons>::with_props(move || Props { link }).hydratable(false).render().await;
        insta::assert_snapshot!(name, page.replace('<', "\n<").replace("\n</", "</"));
    }
}
