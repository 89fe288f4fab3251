//! Two weightings side by side, in an embedded chart and on the page; and an article whose own scrolling sets the weights.

use serde_json::{Value, json};
use tenfold::{
    bundled,
    chart::{Change, Selection, Slope},
    link,
    ranking::{Prepared, Ranking, resolve},
    ui::i18n,
};

use crate::{
    article::{Article, R},
    host::Serving,
    visit::Visit,
};

/// The model that a link leads to, from the library.
fn model(link: &str) -> (Vec<[String; 4]>, usize) {
    let dataset = bundled::dataset();
    let (view, notices) = link::read(link, &dataset);
    assert_eq!(notices, []);
    let prepared = Prepared::of(&dataset);
    let against = resolve(&dataset, view.against.as_deref().unwrap()).unwrap();
    let [before, now] = [against, view.recipe.weighting].map(|w| Ranking::of(&prepared, &w, &dataset.framework));
    let rows = view.top.rows(prepared.screened.ranked.len());
    let slope = Slope::of(&dataset, &prepared, [&before, &now], &Selection::first(rows));
    let line = |line: &tenfold::chart::SlopeLine| {
        let id = dataset.table.unit(line.unit).id.clone();
        [id, line.ranks[1].to_string(), line.ranks[0].to_string(), i18n::change_mark(line.change())]
    };
    (slope.lines.iter().map(line).collect(), slope.crossings.len())
}

/// What is drawn: of each unit its id, its rank now, its rank on the other side and its mark; and the number of dots.
const DRAWN: &str = "
    const text = (e, css) => e.querySelector(css).textContent;
    const before = Object.fromEntries([...document.querySelectorAll('.orders .from li')].map(li => [li.dataset.line, text(li, '.r')]));
    const now = [...document.querySelectorAll('.orders .to button')].map(b => [b.dataset.line, text(b, '.r'), before[b.dataset.line], text(b, '.m')]);
    return [now, (document.querySelector('.mid .crossed').getAttribute('d').match(/M/g) ?? []).length];";

async fn draws(visit: &Visit, link: &str) {
    let expected = json!(model(link));
    for _ in 0..100 {
        if visit.script("return Boolean(document.querySelector('.orders'))").await == true
            && visit.script(DRAWN).await == expected
        {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    }
    assert_eq!(visit.script(DRAWN).await, expected, "{link}");
}

/// Whether anything is wider than the window.
const WIDE: &str = "return Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)";

#[tokio::test]
pub(crate) async fn a_link_shows_both_orders_and_a_slider_moves_the_lines() {
    let visit = Visit::to("?v=1&view=chart&controls=presets,open&against=equal").await;
    draws(&visit, "?against=equal").await;
    // The order before stands from the best to the worst.
    let ranks =
        visit.script("return [...document.querySelectorAll('.orders .from .r')].map(r => +r.textContent)").await;
    let ranks: Vec<u64> = ranks.as_array().unwrap().iter().filter_map(Value::as_u64).collect();
    assert!(ranks.is_sorted() && ranks.len() >= 10, "{ranks:?}");
    // Rows and lines are told against the same preset.
    assert!(visit.text(".cols .m").await.contains("Equal"));

    visit.slide("#change #resources", 90).await;
    draws(&visit, "?w=resources:90&against=equal").await;
    visit.click(".chip input[value=talent]").await;
    draws(&visit, "talent/?against=equal").await;
    visit.address_holds("talent/?v=1&view=chart&controls=presets,open&against=equal").await;

    // The preset itself: a sentence instead of straight lines.
    visit.click(".chip input[value=equal]").await;
    visit.until("!document.querySelector('.orders') && document.querySelector('.slope').innerText.includes('both orders are the same')").await;
    visit.slide("#change #resources", 80).await;
    draws(&visit, "equal/?w=resources:80&against=equal").await;
}

#[tokio::test]
async fn the_table_holds_what_is_drawn() {
    let visit = Visit::to("?v=1&view=chart&against=talent").await;
    visit.click(".slope .as-table > summary").await;
    visit.until("document.querySelectorAll('.slope tbody tr').length").await;
    let table = "return [...document.querySelectorAll('.slope tbody tr')].map(r => [...r.cells].map(c => c.textContent.replace(/ \\(.*/, '')))";
    let table = visit.script(table).await;
    let dataset = bundled::dataset();
    let prepared = Prepared::of(&dataset);
    let of = |code: &str| Ranking::of(&prepared, &resolve(&dataset, code).unwrap(), &dataset.framework);
    let [before, now] = ["talent", "published"].map(of);
    let slope = Slope::of(&dataset, &prepared, [&before, &now], &Selection::first(10));
    let expected: Vec<[String; 6]> = slope
        .lines
        .iter()
        .map(|line| {
            let [was, is] = line.ranks;
            let [score_was, score_is] =
                line.scores.map(|score| tenfold::chart::score(tenfold::link::Language::English, score));
            let name = dataset.table.unit(line.unit).name.say("en").to_owned();
            let change = i18n::change_mark(Change::between(was, is));
            [is.to_string(), name, was.to_string(), change, score_is, score_was]
        })
        .collect();
    assert_eq!(table, json!(expected));
    let heads =
        visit.script("return [...document.querySelectorAll('.slope th[scope=col]')].map(h => h.textContent)").await;
    assert_eq!(heads.as_array().unwrap().len(), 6);
}

#[tokio::test]
async fn what_is_pointed_at_is_said_by_mouse_and_by_keys() {
    let visit = Visit::to("?v=1&view=chart&controls=none&against=equal").await;
    draws(&visit, "?against=equal").await;
    let note = visit.text(".said").await;
    assert!(note.contains("dashed"), "{note}");
    let dataset = bundled::dataset();
    let prepared = Prepared::of(&dataset);
    let of = |code: &str| Ranking::of(&prepared, &resolve(&dataset, code).unwrap(), &dataset.framework);
    let [before, now] = ["equal", "published"].map(of);
    let slope = Slope::of(&dataset, &prepared, [&before, &now], &Selection::first(10));
    let name = |at: usize| dataset.table.unit(slope.lines[at].unit).name.say("en");

    // Focus: a name says its ranks, and whom it passes.
    let crossing = slope.crossings[0];
    let id = &dataset.table.unit(slope.lines[crossing.ahead].unit).id;
    visit.script(&format!("document.querySelector('button[data-line={id}]').focus()")).await;
    let [from, to] = slope.lines[crossing.ahead].ranks;
    visit
        .until(&format!(
            "document.querySelector('.said').textContent.startsWith({:?})",
            format!("{} {from} to {to}. Passes: ", name(crossing.ahead))
        ))
        .await;
    visit.until(&format!("document.querySelector('.said').textContent.includes({:?})", name(crossing.behind))).await;
    assert_eq!(visit.script("return document.querySelectorAll('.orders li.on').length").await, 2);
    assert_eq!(visit.script("return (document.querySelector('.mid .on').getAttribute('d') + document.querySelector('.mid .on.down').getAttribute('d')).match(/M/g).length").await, 1);

    // A dot: the two that change order there. Crossings at one place may be either's.
    let point = |x: f64, y: f64| {
        format!(
            "const mid = document.querySelector('.mid'); mid.scrollIntoView({{ block: 'center' }});
             const r = mid.getBoundingClientRect();
             mid.dispatchEvent(new PointerEvent('pointermove', {{ bubbles: true, clientX: r.left + r.width * {x}, clientY: r.top + r.height * {y} / {} }}))",
            slope.lines.len()
        )
    };
    let alone = |c: &&tenfold::chart::Crossing| {
        slope.crossings.iter().all(|o| *o == **c || (o.x - c.x).abs() + (o.y - c.y).abs() > 0.3)
    };
    let crossing = *slope.crossings.iter().find(alone).expect("a crossing that stands alone");
    visit.script(&point(crossing.x, crossing.y)).await;
    let said = format!("{} is ahead of {}", name(crossing.ahead), name(crossing.behind));
    visit.until(&format!("document.querySelector('.said').textContent.startsWith({said:?})")).await;
    visit
        .script("document.querySelector('.mid').dispatchEvent(new PointerEvent('pointerout', { bubbles: true }))")
        .await;
    visit.until("!document.querySelector('.said').textContent.includes('is ahead of')").await;

    // Pressed, a name is looked at: in its row, in the link, and still once the pointer has gone.
    visit.keys(&format!("button[data-line={id}]"), "\u{e007}").await;
    visit.address_holds(&format!("?v=1&focus={id}&view=chart&controls=none&against=equal")).await;
    visit.find(&format!("button[data-line={id}][aria-pressed=true]")).await;
    visit.find(&format!(".looked-at[data-unit={id}]")).await;
}

#[tokio::test]
async fn a_preset_that_is_not_there_is_named() {
    let visit = Visit::to("?v=1&view=chart&against=talnet").await;
    assert!(visit.text("#link-notice").await.contains("against=talnet: no preset of these data has this code"));
    assert_eq!(visit.script("return document.querySelectorAll('.slope').length").await, 0);
}

#[tokio::test]
pub(crate) async fn on_the_whole_page_a_reader_chooses_what_to_compare_with() {
    let visit = Visit::to("").await;
    visit.find("#against").await.select_by_value("people").await.unwrap();
    visit.address_holds("?v=1&against=people").await;
    draws(&visit, "?against=people").await;
    visit.slide("#resources", 75).await;
    draws(&visit, "?w=resources:75&against=people").await;
    // The panel that writes the embed hands it on.
    visit.click("#share > summary").await;
    visit.click("#share .chip:nth-of-type(2) input[name=share-view]").await;
    visit.until("document.querySelector('#share-1').value.includes('against=\"people\"')").await;
    visit.click("#share > summary").await;
    visit.find("#against").await.select_by_value("").await.unwrap();
    visit.address_holds("?v=1&w=resources:75").await;
    visit.until("!document.querySelector('.slope')").await;
}

#[tokio::test]
async fn at_every_width_nothing_sticks_out_and_the_reserved_height_holds() {
    let presets: Vec<String> = bundled::dataset().presets.into_iter().map(|preset| preset.code).collect();
    let visit = Visit::to("").await;
    let mut highest = [(0, String::new()), (0, String::new())];
    for (at, width) in [(0, 640), (1, 320)] {
        visit.client.set_window_size(width, 900).await.unwrap();
        for against in &presets {
            for preset in &presets {
                let link = format!("{preset}/?v=1&view=chart&against={against}");
                let link = link.trim_start_matches("published/");
                if against == preset {
                    continue;
                }
                visit.open(link).await;
                visit.until("document.querySelector('.orders')").await;
                let height = visit.script("return Math.ceil(document.body.getBoundingClientRect().height)").await;
                highest[at] = highest[at].clone().max((height.as_u64().unwrap(), link.to_owned()));
                assert_eq!(visit.script(WIDE).await, 0, "{link} at {width}");
            }
        }
    }
    eprintln!("the highest: {highest:?}");
    let dataset = bundled::dataset();
    let room = link::ReservedHeight::of(&link::read("?view=chart&against=equal", &dataset).0, &dataset);
    assert!(
        highest[0].0 <= u64::from(room.wide) && highest[1].0 <= u64::from(room.narrow),
        "{highest:?} do not fit {room:?}"
    );
    assert!(highest[0].0 + 250 > u64::from(room.wide), "so much room is empty: {highest:?} in {room:?}");
}

#[tokio::test]
async fn it_looks_as_it_should() {
    let visit = Visit::to("").await;
    for (name, width, height, link) in [
        ("against-1000", 1000, 1500, "talent/?v=1&view=chart&controls=none&against=equal"),
        ("against-640-dark", 640, 1600, "?v=1&view=chart&controls=none&against=people&theme=dark&focus=hefei"),
        ("against-280", 280, 2400, "talent/?v=1&view=chart&controls=none&against=equal"),
        ("against-320-zh-dark", 320, 2400, "zh/talent/?v=1&view=chart&controls=none&against=equal&theme=dark"),
        ("against-640-ar", 640, 1600, "talent/?v=1&view=chart&controls=none&against=equal&lang=ar"),
        ("against-top-50", 800, 3600, "talent/?v=1&view=chart&controls=none&top=50&against=software"),
        ("against-page", 1280, 3000, "talent/?v=1&against=equal"),
    ] {
        visit.client.set_window_size(width, height).await.unwrap();
        visit.open(link).await;
        visit.until("document.querySelector('.orders')").await;
        assert_eq!(visit.script(WIDE).await, 0, "{link}");
        visit.script("document.querySelector('.slope').scrollIntoView({ block: 'center' })").await;
        visit.picture(name).await;
    }
}

#[tokio::test]
async fn the_element_keeps_its_room_and_a_set_keeps_the_comparison() {
    let markup = "<tenfold-ranking id=r view=chart against=talent title='Ten cities'></tenfold-ranking>";
    let article = Article::around(markup, Serving::default()).await;
    article.until("told.length === 1").await;
    assert_eq!(article.script("return told[0].link").await, "?v=1&view=chart&against=talent");
    article.until(&format!("{R} > 1200")).await;
    article.script("document.getElementById('r').set('equal/')").await;
    article.until("told.at(-1).link === 'equal/?v=1&view=chart&against=talent'").await;
    article.script("document.getElementById('r').set('equal/?against=none')").await;
    article.until("told.at(-1).link === 'equal/?v=1&view=chart'").await;
    article.until(&format!("{R} < 1000")).await;
    article.script("document.getElementById('r').setAttribute('against', 'people')").await;
    article.until("told.at(-1).link.includes('against=people')").await;
}

#[tokio::test]
async fn an_article_sets_the_weights_as_it_is_scrolled() {
    let visit = Visit::with(Serving { open: true, ..Serving::default() }, &["--lang=en-US"]).await;
    let dataset = bundled::dataset();
    let prepared = Prepared::of(&dataset);
    let first = |code: &str| {
        let ranking = Ranking::of(&prepared, &resolve(&dataset, code).unwrap(), &dataset.framework);
        let units =
            ranking.places.iter().take(5).map(|p| dataset.table.unit(prepared.screened.unit(p.unit)).id.clone());
        units.collect::<Vec<_>>().join(",")
    };
    let top =
        |code: &str| format!("document.getElementById('ranking').top?.map(r => r.unit).join() === {:?}", first(code));
    let to = |id: &str| format!("document.getElementById('{id}').scrollIntoView({{ block: 'center' }})");
    for width in [1280, 400] {
        visit.client.set_window_size(width, 900).await.unwrap();
        visit.client.goto(&visit.host.url("gallery/scrolling.html")).await.unwrap();
        visit.script(&to("published")).await;
        visit.until(&top("published")).await;
        for id in ["equal", "talent", "software", "talent", "published"] {
            visit.script(&to(id)).await;
            visit.until(&top(id)).await;
            if id == "talent" {
                visit.picture(&format!("scrolling-{width}")).await;
            }
        }
        // Quickly there and back, and over all of them: the last step's view stands, and stays.
        for id in ["equal", "talent", "software", "talent", "equal", "software"] {
            visit.script(&to(id)).await;
        }
        visit.until(&top("software")).await;
        visit
            .script("window.later = []; document.getElementById('ranking').addEventListener('change', e => later.push(e.detail.link))")
            .await;
        tokio::time::sleep(std::time::Duration::from_millis(700)).await;
        assert_eq!(visit.script("return later").await, json!([]));
        assert_eq!(visit.script(WIDE).await, 0);
    }
    // Many at once: the frame draws the last one.
    let quick = "for (let i = 0; i < 60; i++) document.getElementById('ranking').set(i % 2 ? 'talent/?top=5' : 'equal/?top=5'); document.getElementById('ranking').set('people/?top=5')";
    visit.script(&to("published")).await;
    visit.until(&top("published")).await;
    visit.script(quick).await;
    visit.until(&top("people")).await;
    tokio::time::sleep(std::time::Duration::from_millis(500)).await;
    assert_eq!(visit.script(&format!("return {}", top("people"))).await, true);
}
