//! A unit's card: laws of what it says, and pictures of what is drawn.

#[path = "packages/mod.rs"]
mod packages;
#[path = "render/mod.rs"]
mod render;

use packages::Files;
use proptest::prelude::*;
use tenfold::{
    chart::{self, CalculationTrace, Entry, Figured, Printed, Profile, Scale, ScoreBreakdown, ValueOrigin},
    dataset::{Dataset, NodeId, RankedId, UnitId},
    link::Language,
    ranking::{Prepared, Ranking, Weighting, resolve},
};

/// The bundled data under each of its presets.
fn rankings() -> (Dataset, Prepared, Vec<Ranking>) {
    let dataset = tenfold::bundled::dataset();
    let prepared = Prepared::of(&dataset);
    let rank = |code: &str| Ranking::of(&prepared, &resolve(&dataset, code).unwrap(), &dataset.framework);
    let all = dataset.presets.iter().map(|preset| rank(&preset.code)).collect();
    (dataset, prepared, all)
}

#[test]
fn what_the_parts_add_sums_to_the_score() {
    let (dataset, prepared, all) = rankings();
    for ranking in &all {
        for unit in 0..prepared.screened.ranked.len() {
            let account = ScoreBreakdown::of(ranking, &dataset.framework, RankedId(unit));
            let score = ranking.composite.scores[unit];
            let aspects: f64 = account.groups.iter().filter_map(|group| group.whole.added.points).sum();
            assert!((aspects - score).abs() < 1e-9 && account.score == score);
            let most: f64 = account.groups.iter().filter_map(|group| group.whole.added.most).sum();
            assert!((most - 100.0).abs() < 1e-9);
            let means: f64 = account.groups.iter().filter_map(|group| group.whole.mean).sum();
            assert!((means - account.mean).abs() < 1e-9);
            for group in &account.groups {
                let parts: f64 = group.parts.iter().filter_map(|part| part.added.points).sum();
                assert!((parts - group.whole.added.points.unwrap()).abs() < 1e-9);
                let most = |part: &Entry| part.added.points.unwrap() <= part.added.most.unwrap() + 1e-9;
                assert!(group.parts.iter().all(most));
            }
        }
    }
}

/// The figure from 0 to 100 that a step says how to compute, from what is published alone.
fn recomputed(trail: &CalculationTrace, node: NodeId) -> Option<f64> {
    let step = trail.steps.iter().find(|step| step.node == node)?;
    match &step.from {
        ValueOrigin::Figure(Figured { raw, scale, .. }) => Some(scale.on(scale.treated(*raw))),
        ValueOrigin::Mean { of, .. } => {
            let figures: Vec<f64> = of.iter().filter_map(|&node| recomputed(trail, node)).collect();
            Some(figures.iter().sum::<f64>() / figures.len() as f64)
        }
        ValueOrigin::MeanOfAll
        | ValueOrigin::Median
        | ValueOrigin::Region
        | ValueOrigin::MiddleOfScale
        | ValueOrigin::LeftOut => None,
    }
}

#[test]
fn the_trail_leads_from_what_is_published_to_the_score() {
    let (dataset, prepared, all) = rankings();
    let mut filled = 0;
    for ranking in &all {
        for unit in 0..prepared.screened.ranked.len() {
            let trail = CalculationTrace::of(&dataset, &prepared, ranking, RankedId(unit));
            let score = ranking.composite.scores[unit];
            let mut sum = 0.0;
            for step in &trail.steps {
                let on = recomputed(&trail, step.node).expect("every city has a figure in each aspect");
                assert!((on - step.on.unwrap()).abs() < 1e-9, "{on} for {:?}", step.on);
                sum += step.shares.iter().product::<f64>() * on;
                filled += usize::from(!matches!(step.from, ValueOrigin::Figure(_)));
            }
            assert_eq!(trail.steps.len(), dataset.framework.indicators().len());
            assert!((sum - score).abs() < 1e-9, "{sum} for {score}");
            assert!((trail.sum(None) - score).abs() < 1e-9);
        }
    }
    assert_eq!(filled, all.len() * prepared.imputed.holes_in_all());
}

#[test]
fn a_scale_puts_every_figure_where_it_was_put() {
    let (dataset, prepared, _) = rankings();
    let mut mirrored = [0, 0];
    for &node in dataset.framework.indicators() {
        let indicator = dataset.framework.node(node).indicator.as_ref().unwrap();
        let scale = Scale::of(&dataset, &prepared, node).unwrap();
        if let Some(log) = scale.logarithm {
            mirrored[usize::from(log.mirrored)] += 1;
        }
        for (i, &unit) in prepared.screened.ranked.iter().enumerate() {
            let Some(raw) = dataset.table.columns[indicator.column][unit.0] else { continue };
            let treated = scale.treated(raw);
            assert_eq!(Some(treated), prepared.treated.columns[indicator.column][i]);
            assert_eq!(Some(scale.on(treated)), prepared.normalised.columns[indicator.column][i]);
        }
        assert_eq!([0.0, 100.0], {
            let ends = [scale.on(scale.treated(f64::MIN)), scale.on(scale.treated(f64::MAX))];
            if ends[0] < ends[1] { ends } else { [ends[1], ends[0]] }
        });
    }
    assert!(mirrored[0] > 0, "logarithms were tried");
}

#[test]
fn ranks_are_those_of_the_published_figures_and_holes_have_none() {
    let (dataset, prepared, _) = rankings();
    for (i, &unit) in prepared.screened.ranked.iter().enumerate() {
        let profile = Profile::of(&dataset, &prepared, unit);
        for figure in &profile.figures {
            let column = dataset.framework.node(figure.node).indicator.as_ref().unwrap().column;
            let hole = prepared.imputed.fill(column, RankedId(i)).is_some();
            assert_eq!((figure.raw.is_none(), figure.among.is_none()), (hole, hole));
            assert_eq!(figure.at, prepared.imputed.at(column, RankedId(i)));
            let Some(among) = figure.among else { continue };
            // Treatment keeps the order, and direction has been applied by then.
            let on = prepared.normalised.columns[column][i].unwrap();
            let ahead = prepared.normalised.columns[column].iter().flatten().filter(|other| **other > on + 1e-9);
            assert!(ahead.count() < among.rank && among.rank + among.alike - 1 <= among.of);
        }
        let [strong, weak] = profile.extremes();
        assert_eq!((strong.len(), weak.len()), (4, 4));
        assert!(strong.iter().chain(&weak).all(|&at| profile.figures[at].among.is_some()));
        assert!(strong.iter().all(|at| !weak.contains(at)));
    }
    // By hand, from values.csv: two cities have more of them than Hangzhou has.
    let hangzhou = Profile::of(&dataset, &prepared, dataset.table.find("hangzhou").unwrap());
    let of = |code: &str| {
        let node = dataset.framework.find(code).unwrap();
        hangzhou.figures.iter().find(|figure| figure.node == node).unwrap()
    };
    assert_eq!(of("service_employment").among.unwrap().rank, 3);
    assert_eq!(of("pm25").among, None);
    let none = of("open_data_years").among.unwrap();
    assert!(none.is_tied() && none.rank + none.alike - 1 == none.of, "none have less than none");
}

#[test]
fn what_most_share_is_neither_a_strength_nor_a_weakness() {
    // Alpha has none of the rare thing, as all but one; it is first by p and last by q.
    let framework = "code,parent,direction,name_en\nrare,,+,Rare\np,,+,P\nq,,-,Q\n";
    let values = "id,rare,p,q\na,0,9,9\nb,0,2,1\nc,0,3,2\nd,7,4,3\n";
    let dataset = Files::of(framework, "id,name_en\na,Alpha\nb,B\nc,C\nd,D\n", values).dataset();
    let profile = Profile::of(&dataset, &Prepared::of(&dataset), UnitId(0));
    assert_eq!(profile.extremes(), [vec![1], vec![2]]);
}

proptest! {
    #[test]
    fn under_any_weights_all_comes_to_the_score(points in prop::collection::vec(0_u32..=100, 40), unit in 0_usize..285) {
        let dataset = tenfold::bundled::dataset();
        let framework = &dataset.framework;
        let points = points[..framework.len()].iter().map(|points| points.to_string().parse().unwrap()).collect();
        let prepared = Prepared::of(&dataset);
        let ranking = Ranking::of(&prepared, &Weighting::of(points, framework).unwrap(), framework);
        let score = ranking.composite.scores[unit];
        let trail = CalculationTrace::of(&dataset, &prepared, &ranking, RankedId(unit));
        prop_assert!((trail.sum(None) - score).abs() < 1e-9);
        for (place, group) in ScoreBreakdown::of(&ranking, framework, RankedId(unit)).groups.iter().enumerate() {
            prop_assert!((trail.sum(Some(place)) - group.whole.added.points.unwrap()).abs() < 1e-9);
        }
    }

    #[test]
    fn a_precise_figure_reads_back(value in prop::num::f64::NORMAL) {
        let read: f64 = chart::precise(Language::English, value).replace(',', "").parse().unwrap();
        let known = value.abs() < 1e-8 || (read - value).abs() <= value.abs() * 1e-5 + 5e-9;
        prop_assert!(known, "{value} printed {}", chart::precise(Language::English, value));
    }
}

/// The page as it is first drawn for a link.
async fn page(files: Files, query: &str) -> String {
    render::page(files.dataset(), query, Language::English).await
}

/// The card in it, an element a line.
#[track_caller]
fn card(page: &str) -> String {
    let start = page.find("<section id=\"card\"").expect("there is a card");
    let end = start + page[start..].find("</section>").unwrap();
    page[start..end].replace('<', "\n<").replace("\n</", "</")
}

/// Compares a card with its snapshots: one for its head and one under each heading, so that each can be read.
fn reviewed(name: &str, card: &str) {
    let mut starts: Vec<usize> = std::iter::once(0).chain(card.match_indices("\n<h3").map(|(at, _)| at + 1)).collect();
    starts.push(card.len());
    for (number, part) in starts.windows(2).enumerate() {
        insta::assert_snapshot!(format!("{name}_{number}"), &card[part[0]..part[1]]);
    }
}

#[tokio::test]
async fn hangzhou() {
    let page = page(Files::bundled(), "focus=hangzhou").await;
    let card = card(&page);
    reviewed("hangzhou", &card);
    assert_eq!(card.matches("class=\"hole\"").count(), 1, "one ring, for one figure that was filled in");
    assert_eq!(card.matches("class=\"imputed\"").count(), 1);
}

#[tokio::test]
async fn a_gap_in_the_printed_ranks_is_a_gap() {
    let dataset = tenfold::bundled::dataset();
    let changzhou = dataset.table.find("changzhou").unwrap();
    let printed = Printed::all(&dataset.orders, "overall", changzhou);
    let card = card(&page(Files::bundled(), "focus=changzhou").await);
    let listed = printed.iter().filter(|printed| printed.rank.is_some()).count();
    assert!(listed > 0 && listed < printed.len());
    assert_eq!(card.matches("not among the ").count(), printed.len() - listed);
    assert_eq!(card.matches("class=\"on\"").count(), listed);
    insta::assert_snapshot!("printed_with_gaps", between(&card, "class=\"printed\"", "</svg>"));
}

/// The part of a card from one mark up to another.
#[track_caller]
fn between<'a>(card: &'a str, from: &str, to: &str) -> &'a str {
    let start = card.find(from).unwrap();
    &card[start..start + card[start..].find(to).unwrap()]
}

#[tokio::test]
async fn hangzhou_in_chinese() {
    let page = page(Files::bundled(), "focus=hangzhou&lang=zh&preset=equal").await;
    reviewed("hangzhou_zh", &card(&page));
}

#[tokio::test]
async fn a_city_that_is_not_ranked() {
    let dataset = tenfold::bundled::dataset();
    assert!(Prepared::of(&dataset).screened.unranked.iter().any(|u| dataset.table.unit(u.unit).id == "laiwu"));
    for (query, name) in [("focus=laiwu", "unranked"), ("focus=laiwu&lang=zh", "unranked_zh")] {
        let card = card(&page(Files::bundled(), query).await);
        assert!(!card.contains("class=\"account\"") && !card.contains("class=\"steps-of\""));
        reviewed(name, &card);
    }
}

#[tokio::test]
async fn who_is_compared_is_told_and_no_more_than_can_be() {
    let card = |query| async move { card(&page(Files::bundled(), query).await) };
    assert!(card("focus=hangzhou").await.contains("aria-pressed=\"false\""));
    assert!(card("focus=hangzhou&compare=hangzhou,beijing").await.contains("aria-pressed=\"true\""));
    let full = card("focus=hangzhou&compare=beijing,shanghai,shenzhen,wuhan").await;
    assert!(full.contains("aria-disabled=\"true\"") && full.contains("4 are compared already"), "{full}");
}

#[tokio::test]
async fn nobody_is_looked_at() {
    assert!(!page(Files::bundled(), "").await.contains("class=\"card"));
    assert!(!page(Files::bundled(), "focus=atlantis").await.contains("class=\"card"));
}

#[tokio::test]
async fn one_level_ties_and_no_orders() {
    let framework = "code,parent,direction,name_en\np,,+,P\nq,,-,Q\n";
    let units = "id,name_en\na,Alpha\nb,Beta\nc,Gamma\n";
    let card = card(&page(Files::of(framework, units, "id,p,q\na,1,1\nb,1,1\nc,0,2\n"), "focus=b").await);
    assert!(card.contains("Tied for 1st of 3") && card.contains("Tied with Alpha."), "{card}");
    assert!(!card.contains("class=\"printed\"") && !card.contains("class=\"g\"><th class=\"n\" colspan"), "{card}");
}
