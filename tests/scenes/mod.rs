//! Scenes of any link to any data, without a browser.
#![allow(dead_code, reason = "each test program uses what it needs")]

use resvg::usvg::roxmltree::{Document, Node};
use tenfold::{
    chart::{Closeness, Selection, Sureness, TopTen},
    dataset::{Dataset, Text},
    link::{self, Language},
    ranking::{Edition, Prepared, Ranking, resolve},
    robustness::Standing,
    ui::{Asking, Heard, Held, Place, Scene, Shared},
};
use yew::Callback;

/// Where the pages of these scenes stand.
pub(crate) const SITE: &str = "https://tenfold.example/";

/// So many rows are joined by brackets at most, as on the page.
const JOINED: usize = 50;

/// The day on which all is taken away.
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
    let prepared = Prepared::of(&dataset);
    let ranking = Ranking::of(&prepared, &view.recipe.weighting, &dataset.framework);
    let baseline = resolve(&dataset, &dataset.about.baseline).unwrap();
    let baseline = Ranking::of(&prepared, &baseline, &dataset.framework);
    let standing = Standing {
        framework: &dataset.framework,
        prepared: &prepared,
        weighting: &view.recipe.weighting,
        ranking: &ranking,
    };
    let selection = Selection {
        rows: view.top.rows(prepared.screened.ranked.len()),
        focus: view.focus.as_ref().and_then(|id| dataset.table.find(id)),
        by: view.by.as_ref().and_then(|code| dataset.framework.find(code)),
        within: view.within.as_ref().and_then(|code| dataset.table.part(code)),
    };
    let joined = if selection.is_plain() { selection.rows.min(JOINED) } else { 0 };
    let nothing = || Heard { told: None, waiting: true };
    Scene {
        closeness: Shared::new(Closeness::of(&standing, joined)),
        top_ten: Shared::new(TopTen::of(&dataset, &prepared, &ranking, &baseline, &selection)),
        namesakes: Shared::new(dataset.table.namesakes(&dataset.about.languages)),
        selection,
        held: Held::default(),
        edition: Edition::of(&dataset, &prepared),
        prepared: Shared::new(prepared),
        ranking: Shared::new(ranking),
        baseline: Shared::new(baseline),
        dataset: Shared::new(dataset),
        sureness: None,
        nearby: nothing(),
        leaders: nothing(),
        asking: Asking::nobody(),
        against: Text::from_iter([("en", "Equal"), ("zh", "等权")]),
        language: view.language.unwrap_or(Language::English),
        dark: view.appearance == Some(link::Appearance::Dark),
        view,
        touched: None,
        wanted: None,
        place: Place { site: SITE.to_owned(), kept: None },
        act: Callback::noop(),
    }
}

/// The same with ranges about the ranks now, and a share of all weightings for the first.
pub(crate) fn sure(scene: Scene) -> Scene {
    let ranges = scene.top_ten.all().map(|row| (row.unit, row.rank - row.rank / 5, row.rank + row.rank / 3));
    let first = scene.top_ten.rows.first().map(|row| (row.unit, 0.98));
    let sureness = Sureness { first_share: first, ranges: ranges.collect(), ..Sureness::default() };
    // Of ranks by a node alone nothing is known.
    Scene { sureness: scene.selection.by.is_none().then(|| Shared::new(sureness)), ..scene }
}
