//! Scenes of any link to any data, without a browser.
#![allow(dead_code, reason = "each test program uses what it needs")]

use roxmltree::{Document, Node};
use tenfold::{
    chart::RankUncertainty,
    dataset::Dataset,
    link::{self, Language},
    ui::{Deployment, PtrEq, Scene, SceneInputs},
};

/// Where the pages of these scenes stand.
pub(crate) const SITE: &str = "https://tenfold.example/";

/// The day on which all is downloaded.
pub(crate) const DAY: &str = "2026-01-31";

/// What a link to the bundled data shows, with ranges.
pub(crate) fn cities(link: &str) -> Scene {
    sure(scene(tenfold::bundled::dataset(), link))
}

/// The lines of text of a drawing, whatever each is made of.
pub(crate) fn lines(svg: &str) -> Vec<String> {
    let xml = Document::parse(svg).unwrap();
    let text = |n: Node| n.descendants().filter_map(|n| n.is_text().then(|| n.text())?).collect();
    xml.descendants().filter(|n| n.has_tag_name("text")).map(text).collect()
}

/// What a link to this data shows, before anything is known of how sure it is.
pub(crate) fn scene(dataset: Dataset, link: &str) -> Scene {
    let (view, _) = link::read(link, &dataset);
    let dark = view.appearance == Some(link::Theme::Dark);
    let place = Deployment { site: SITE.to_owned(), kept: None };
    let inputs = SceneInputs::new(PtrEq::new(dataset), view, Language::English);
    Scene::compute(SceneInputs { dark, place, ..inputs })
}

/// The same with ranges about the ranks now, and a share of all weightings for the first.
pub(crate) fn sure(scene: Scene) -> Scene {
    let ranges = scene.top_ten.all().map(|row| (row.unit, row.rank - row.rank / 5, row.rank + row.rank / 3));
    let first = scene.top_ten.rows.first().map(|row| (row.unit, 0.98));
    let uncertainty = RankUncertainty { first_share: first, ranges: ranges.collect(), ..RankUncertainty::default() };
    // Of ranks by a node alone nothing is known.
    Scene { uncertainty: scene.selection.by.is_none().then(|| PtrEq::new(uncertainty)), ..scene }
}
