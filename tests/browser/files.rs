//! What is downloaded, opened: the drawing, the picture, both tables of figures, the table to paste and to read, paper.

use std::{fs, path::PathBuf, time::Duration};

use roxmltree::Document;
use serde_json::json;
use tenfold::{
    chart::exact,
    dataset::Dataset,
    link,
    ranking::{Prepared, Ranking},
};

use crate::visit::{Visit, downloads};

/// Presses a button and waits for its file.
async fn taken(visit: &Visit, button: &str, name: &str) -> PathBuf {
    let file = downloads().join(name);
    let _ = fs::remove_file(&file);
    visit.click(button).await;
    for _ in 0..200 {
        if file.exists() && !downloads().join(format!("{name}.crdownload")).exists() {
            return file;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("{name} did not come");
}

fn ranking(dataset: &Dataset, link: &str) -> (Prepared, Ranking) {
    let prepared = Prepared::of(dataset);
    let ranking = Ranking::of(&prepared, &link::read(link, dataset).0.recipe.weighting, &dataset.framework);
    (prepared, ranking)
}

/// The links that a file holds, of this site.
fn link_in(text: &str, visit: &Visit) -> String {
    let site = visit.host.url("");
    let from = text.find(&site).unwrap_or_else(|| panic!("no link in {text}"));
    let link: String = text[from..].chars().take_while(|c| !c.is_whitespace() && !"\"<>'".contains(*c)).collect();
    link[site.len()..].replace("&amp;", "&")
}

#[tokio::test]
async fn the_drawing_holds_the_ten_and_leads_back_to_them() {
    let dataset = tenfold::bundled::dataset();
    let visit = Visit::to("talent/?w=green:3").await;
    let units = visit.units().await;
    let file = taken(&visit, "#download-svg", "tenfold-own-weights-top-10.svg").await;
    let text = fs::read_to_string(&file).unwrap();
    let xml = Document::parse(&text).expect("it parses");
    let said: String = xml.descendants().filter_map(|n| n.text()).collect();
    for unit in &units {
        let name = dataset.table.unit(dataset.table.find(unit).unwrap()).name.say("en");
        assert!(said.contains(name), "{name}");
    }
    for words in ["China’s ten most innovative cities", "A reconstruction.", "China City Statistical Yearbook"] {
        assert!(said.contains(words), "{words} in {said}");
    }
    visit.open(&link_in(&text, &visit)).await;
    assert_eq!(visit.units().await, units, "the link in it opens the same");
}

#[tokio::test]
async fn the_picture_is_the_drawing_at_twice_its_size() {
    let visit = Visit::to("zh/?theme=dark").await;
    let svg = fs::read_to_string(taken(&visit, "#download-svg", "tenfold-published-top-10.svg").await).unwrap();
    let xml = Document::parse(&svg).unwrap();
    let side = |name: &str| xml.root_element().attribute(name).unwrap().parse::<f64>().unwrap();
    let file = taken(&visit, "#download-png", "tenfold-published-top-10.png").await;
    let reader = png::Decoder::new(std::io::BufReader::new(fs::File::open(file).unwrap())).read_info().unwrap();
    let size = (f64::from(reader.info().width), f64::from(reader.info().height));
    assert_eq!(size, (2.0 * side("width"), 2.0 * side("height")));
}

#[tokio::test]
async fn the_tables_of_figures_come_to_the_same_ranking_again() {
    let dataset = tenfold::bundled::dataset();
    let link = "talent/?w=green:3";
    let (prepared, ranking) = ranking(&dataset, link);
    let visit = Visit::to(link).await;
    let file = taken(&visit, "#download-csv", "tenfold-own-weights-ranking.csv").await;
    let text = fs::read_to_string(file).unwrap();
    let mut reader = csv::Reader::from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    let rows: Vec<csv::StringRecord> = reader.records().map(Result::unwrap).collect();
    for (row, place) in rows.iter().zip(&ranking.places) {
        let unit = &dataset.table.unit(prepared.screened.unit(place.unit)).id;
        assert_eq!((&row[0], &row[1], &row[4]), (&*place.rank.to_string(), &**unit, &*exact(place.score)));
    }
    // The calculation: what is added up of each unit is its score.
    let file = taken(&visit, "#download-calculation", "tenfold-own-weights-calculation.csv").await;
    let text = fs::read_to_string(file).unwrap();
    let mut reader = csv::Reader::from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    let heads = reader.headers().unwrap().clone();
    let at = |head: &str| heads.iter().position(|h| h == head).unwrap_or_else(|| panic!("no {head} in {heads:?}"));
    let (unit, points) = (at("unit"), at("points"));
    let mut sums = vec![0.0; dataset.table.units.len()];
    for row in reader.records().map(Result::unwrap) {
        sums[dataset.table.find(&row[unit]).unwrap().0] += row[points].parse::<f64>().unwrap_or_default();
    }
    for place in &ranking.places {
        let sum = sums[prepared.screened.unit(place.unit).0];
        assert!((sum - place.score).abs() < 1e-9, "{sum} for {}", place.score);
    }
    // And the link in it opens the view whose figures these are.
    visit.open(&link_in(&rows[0][rows[0].len() - 1], &visit)).await;
    for (row, place) in visit.rows().await.iter().zip(&ranking.places) {
        assert_eq!(row.score, exact(place.score), "to the bit");
    }
}

#[tokio::test]
async fn from_inside_an_embed_too_and_the_link_leads_to_the_whole_page() {
    let visit = Visit::to("equal/?view=chart").await;
    let units = visit.units().await;
    visit.click("#taking > summary").await;
    visit.find("#download-svg").await;
    let file = taken(&visit, "#download-svg", "tenfold-equal-top-10.svg").await;
    let link = link_in(&fs::read_to_string(file).unwrap(), &visit);
    assert!(link.starts_with("equal/?v=1") && !link.contains("view="), "{link}");
    let file = taken(&visit, "#download-csv", "tenfold-equal-ranking.csv").await;
    assert!(fs::read_to_string(file).unwrap().lines().count() == 298);
    // The rows as a table to read.
    visit.click("#table > summary").await;
    visit.until("document.querySelectorAll('#table tbody tr').length === 10").await;
    let names = visit.script("return [...document.querySelectorAll('#table tbody th')].map(c => c.innerText)").await;
    let dataset = tenfold::bundled::dataset();
    for (name, unit) in names.as_array().unwrap().iter().zip(&units) {
        let wanted = dataset.table.unit(dataset.table.find(unit).unwrap()).name.say("en");
        assert!(name.as_str().unwrap().starts_with(wanted), "{name}");
    }
}

#[tokio::test]
async fn a_table_says_what_the_bars_show_and_follows_the_weights() {
    let visit = Visit::to("").await;
    visit.click("#table > summary").await;
    visit.until("document.querySelectorAll('#table tbody tr').length === 10").await;
    let heads = visit.script("return document.querySelectorAll('#table thead th[scope=col]').length").await;
    assert_eq!(heads, json!(8), "rank, city, score, range and four aspects");
    let sums = "return [...document.querySelectorAll('#table tbody tr')].every(r => {
        const cells = [...r.cells].map(c => Number(c.innerText));
        return Math.abs(cells[2] - cells.slice(-4).reduce((a, b) => a + b)) < 0.25;
    })";
    assert_eq!(visit.script(sums).await, json!(true));
    visit.keys("#services", "\u{e010}").await;
    let same = "[...document.querySelectorAll('#table tbody th')].every((c, i) => c.innerText.startsWith(document.querySelectorAll('.row .n')[i].firstChild.data.trim()))";
    visit.until(same).await;
}

#[tokio::test]
async fn copied_and_printed() {
    let visit = Visit::to("talent/").await;
    visit.click("#copy-table").await;
    visit.until("document.querySelector('.bar-of [role=status]').innerText !== ''").await;
    let said = visit.text(".bar-of [role=status]").await;
    let by_hand = visit.script("return document.querySelector('.bar-of textarea')?.value ?? ''").await;
    assert!(said.starts_with("Copied 10 rows") || by_hand.as_str().unwrap().lines().count() > 10, "{said} {by_hand}");
    visit.script("window.print = () => { window.printed = true }").await;
    visit.click("#print").await;
    visit.until("window.printed").await;
}
