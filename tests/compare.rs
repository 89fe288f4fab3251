//! A few units beside each other: what parts them adds up, the one who they are, and is drawn and said.

#[path = "packages/mod.rs"]
mod packages;
#[path = "render/mod.rs"]
mod render;

use packages::Files;
use proptest::prelude::*;
use render::{drawn, lines, scene};
use tenfold::{
    chart::{Lead, SideBySide, Tally, themes},
    dataset::{Direction, RankedId, UnitId},
    link::Language,
    ui::components::compare,
};

const LANGUAGES: [Language; 2] = [Language::English, Language::Chinese];

#[test]
fn what_parts_any_two_of_the_ten_adds_up_under_every_preset() {
    let dataset = tenfold::bundled::dataset();
    let mut pairs = 0;
    for preset in &dataset.presets {
        let scene = scene(dataset.clone(), &format!("preset={}", preset.code), Language::English);
        let ten: Vec<UnitId> = scene.top_ten.rows.iter().map(|row| row.unit).collect();
        for (at, &ahead) in ten.iter().enumerate() {
            for &behind in &ten[at + 1..] {
                let lead = Lead::of(&scene.context(), &dataset, ahead, behind).unwrap();
                let sum: f64 = lead.parts.iter().map(|(_, points)| points).sum();
                assert!((sum - lead.gap).abs() < 1e-9, "{sum} is not {}", lead.gap);
                let (told, others, rest) = lead.told();
                let all: f64 = told.iter().map(|(_, points)| points).sum::<f64>() + rest;
                assert!((all - lead.gap).abs() < 1e-9 && others != 1 && told.len() <= 5);
                // Each again by hand: the sum over the theme's indicators of weight and difference.
                let ranked = |unit: usize| scene.prepared.screened.ranked.binary_search(&UnitId(unit)).unwrap();
                for &(node, points) in &lead.parts {
                    let by_hand: f64 = dataset
                        .framework
                        .within(node)
                        .filter_map(|id| Some((id, dataset.framework.node(id).indicator.as_ref()?.column)))
                        .map(|(id, column)| {
                            let on = |unit: usize| scene.prepared.imputed.at(column, RankedId(ranked(unit))).unwrap();
                            scene.ranking.weights.global_weight(id) * (on(ahead.0) - on(behind.0))
                        })
                        .sum();
                    assert!((by_hand - points).abs() < 1e-9, "{by_hand} is not {points}");
                }
                if let Some(nearest) = lead.nearest {
                    let aspects = dataset.framework.aspects().iter().copied();
                    let change = scene
                        .context()
                        .critical_weight_change(RankedId(ranked(ahead.0)), RankedId(ranked(behind.0)), aspects)
                        .unwrap();
                    assert_eq!((change.node, change.to), (nearest.node, nearest.to), "what is said is what is loaded");
                }
                pairs += 1;
            }
        }
    }
    assert_eq!(pairs, 45 * dataset.presets.len());
}

proptest! {
    #[test]
    fn a_tally_counts_each_figure_that_both_have_once(one in 0_usize..297, other in 0_usize..297) {
        let dataset = tenfold::bundled::dataset();
        let tally = Tally::of(&dataset, [UnitId(one), UnitId(other)]);
        let mut expected = [0, 0, 0];
        for &id in dataset.framework.indicators() {
            let indicator = dataset.framework.node(id).indicator.as_ref().unwrap();
            let column = &dataset.table.columns[indicator.column];
            if let (Some(a), Some(b)) = (column[one], column[other]) {
                let more = if indicator.direction == Direction::Positive { a - b } else { b - a };
                expected[if more > 0.0 { 0 } else if more < 0.0 { 1 } else { 2 }] += 1;
            }
        }
        prop_assert_eq!([tally.better[0], tally.better[1], tally.alike], expected);
        prop_assert_eq!(tally.both(), expected.iter().sum::<usize>());
        let turned = Tally::of(&dataset, [UnitId(other), UnitId(one)]);
        prop_assert_eq!([turned.better[1], turned.better[0]], tally.better);
    }
}

#[tokio::test]
async fn two_cities_in_both_languages() {
    for language in LANGUAGES {
        let page = drawn(tenfold::bundled::dataset(), "compare=shenzhen,shanghai", language, compare).await;
        let (before, _) = page.split_once("<form").unwrap();
        insta::assert_snapshot!(format!("two_sides_{language:?}"), lines(before));
        let (_, after) = page.split_once("</form>").unwrap();
        insta::assert_snapshot!(format!("two_{language:?}"), lines(after));
    }
}

#[tokio::test]
async fn four_cities_one_of_them_not_ranked() {
    let dataset = tenfold::bundled::dataset();
    let unranked = scene(dataset.clone(), "", Language::English).prepared.screened.unranked[0].unit;
    let id = dataset.table.unit(unranked).id.clone();
    let query = format!("compare=beijing,{id},suzhou-jiangsu,xian");
    let page = drawn(dataset.clone(), &query, Language::English, compare).await;
    let (words, table) = page.split_once("<table").unwrap();
    insta::assert_snapshot!("four_words", lines(&words[words.find("</div>").unwrap()..]));
    assert!(words.contains("not ranked") && words.contains("Suzhou (Jiangsu)") && !words.contains("<form"));
    // Three marks a row, for the fourth has no scores, yet figures.
    let row = table.split("<tr").find(|row| row.contains("R&amp;D funding")).unwrap();
    assert_eq!((row.matches("class=\"mk m").count(), row.matches("<td").count()), (3, 4), "{row}");
    assert!(row.contains("–"));
    let raw = page.split("id=\"side-by-side\"").nth(1).unwrap();
    assert_eq!(raw.matches("scope=\"row\"").count(), dataset.framework.indicators().len());
}

#[tokio::test]
async fn one_asks_for_a_second_and_none_for_nothing() {
    let draw = |query: &'static str| drawn(tenfold::bundled::dataset(), query, Language::English, compare);
    assert_eq!(draw("").await, "");
    assert_eq!(draw("compare=nowhere").await, "");
    let one = draw("compare=suzhou-anhui").await;
    assert!(one.contains("<h2 id=\"compared\">Suzhou (Anhui), compared with whom?</h2>"), "{one}");
    assert!(one.contains("Suzhou (Jiangsu)</option>") && !one.contains("Suzhou (Anhui)</option>"));
    assert_eq!(one.matches("<option").count(), tenfold::bundled::dataset().table.units.len());
    assert!(!one.contains("<table") && !one.contains("Stop comparing"));
}

#[tokio::test]
async fn other_trees_and_ties_and_many_themes() {
    let units = "id,name_en\na,Alpha\nb,Beta\nc,Gamma\n";
    let two = Files::of(
        "code,parent,direction,name_en\nx,,,X\np,x,+,P\nq,x,-,Q\ny,,+,Y\n",
        units,
        "id,p,q,y\na,1,5,3\nb,2,9,3\nc,0,7,1\n",
    );
    let page = drawn(two.dataset(), "compare=a,b", Language::English, compare).await;
    insta::assert_snapshot!("two_levels", lines(page.split_once("</form>").unwrap().1));

    let even = Files::of("code,parent,direction,name_en\np,,+,P\nq,,+,Q\n", units, "id,p,q\na,1,0\nb,0,1\nc,0,0\n");
    let page = drawn(even.dataset(), "compare=a,b", Language::English, compare).await;
    assert!(page.contains("Alpha and Beta have one score</b>: +50.00 from P and −50.00 from Q."), "{page}");
    assert!(!page.contains("Try it") && !page.contains("No change"), "there is nothing to swap");

    let many = 40;
    let framework: String = (0..many).map(|i| format!("i{i},,+,I{i}\n")).collect();
    let heads: String = (0..many).map(|i| format!(",i{i}")).collect();
    // Figures further apart the later they come: the first sixteen part the two least.
    let row = |unit: &str, by: usize| {
        format!("{unit}{}\n", (0..many).map(|i| format!(",{}", by * (i + 1))).collect::<String>())
    };
    let values = format!("id{heads}\n{}{}c{}\n", row("a", 0), row("b", 1), ",1000".repeat(many));
    let files = Files::of(&format!("code,parent,direction,name_en\n{framework}"), units, &values);
    let dataset = files.dataset();
    let wide = scene(dataset.clone(), "compare=a,b", Language::English);
    let comparison = SideBySide::of(&wide.context(), &dataset, &[UnitId(0), UnitId(1)]);
    assert_eq!((comparison.themes, themes(&dataset.framework).len()), ([many, 24], many));
    let first = comparison.families[0].whole.node;
    assert_eq!(dataset.framework.node(first).code, "i16");
    let page = drawn(dataset, "compare=a,b", Language::English, compare).await;
    assert!(page.contains("The 24 of 40 themes that part them most."));
}
