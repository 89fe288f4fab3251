//! What was printed of the ranking, compared with its figures: each number once more by another way, and what the page says.

#[path = "packages/mod.rs"]
mod packages;
#[path = "render/mod.rs"]
mod render;

use packages::{Files, sentences};
use render::{drawn, lines};
use tenfold::{
    chart::{Checked, Evidence, FindingOutcome},
    dataset::{self, Dataset, Finding, RankedId, UnitId},
    link::Language,
    ranking::{Prepared, Ranking, Weighting, resolve},
    ui::components::findings,
};

struct Case {
    dataset: Dataset,
    prepared: Prepared,
    fitted: Ranking,
    equal: Ranking,
}

impl Case {
    fn new() -> Self {
        let dataset = tenfold::bundled::dataset();
        let prepared = Prepared::of(&dataset);
        let rank = |weighting: &Weighting| Ranking::of(&prepared, weighting, &dataset.framework);
        let fitted = rank(&resolve(&dataset, "published").unwrap());
        let equal = rank(&Weighting::even(&dataset.framework));
        Self { dataset, prepared, fitted, equal }
    }

    fn all(&self) -> Vec<Checked<'_>> {
        Checked::all(&self.dataset, &self.prepared)
    }

    fn node(&self, code: &str) -> dataset::NodeId {
        self.dataset.framework.find(code).unwrap()
    }

    /// The scores of all on a node under equal weights, by plain means from the indicators up.
    fn on(&self, code: &str) -> Vec<f64> {
        let node = self.dataset.framework.node(self.node(code));
        if let Some(indicator) = &node.indicator {
            return self.prepared.imputed.column(indicator.column).known().into_owned();
        }
        let below: Vec<Vec<f64>> =
            node.children.iter().map(|&id| self.on(&self.dataset.framework.node(id).code)).collect();
        (0..below[0].len()).map(|u| below.iter().map(|b| b[u]).sum::<f64>() / below.len() as f64).collect()
    }

    fn id(&self, ranked: usize) -> &str {
        &self.dataset.table.unit(self.prepared.screened.unit(RankedId(ranked))).id
    }

    /// Ids by score, best first.
    fn ids(&self, scores: &[f64]) -> Vec<&str> {
        let mut units: Vec<usize> = (0..scores.len()).collect();
        units.sort_by(|&a, &b| scores[b].total_cmp(&scores[a]));
        units.into_iter().map(|unit| self.id(unit)).collect()
    }

    fn printed(&self) -> Vec<&str> {
        let order = self.dataset.orders.iter().find(|o| o.edition == "2018-11" && o.scope == "overall").unwrap();
        order.places.iter().map(|&(_, unit)| self.dataset.table.unit(unit).id.as_str()).collect()
    }
}

fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len() as f64
}

/// Spearman's: the correlation of ranks, ties with the mean of theirs, which are found by sorting.
fn rho(x: &[f64], y: &[f64]) -> f64 {
    let ranks = |v: &[f64]| -> Vec<f64> {
        let mut sorted = v.to_vec();
        sorted.sort_by(f64::total_cmp);
        v.iter()
            .map(|w| (sorted.partition_point(|s| s < w) + sorted.partition_point(|s| s <= w) + 1) as f64 / 2.0)
            .collect()
    };
    let (x, y) = (ranks(x), ranks(y));
    let of = |a: &[f64], b: &[f64]| mean(&a.iter().zip(b).map(|(a, b)| a * b).collect::<Vec<_>>()) - mean(a) * mean(b);
    of(&x, &y) / (of(&x, &x) * of(&y, &y)).sqrt()
}

#[test]
#[allow(clippy::too_many_lines, reason = "a case a finding")]
fn each_figure_comes_out_the_same_by_another_way() {
    let case = Case::new();
    let printed = case.printed();
    let is_printed = |unit: usize| printed.contains(&case.id(unit));
    let close = |a: f64, b: f64| assert!((a - b).abs() < 1e-9, "{a} is not {b}");
    let ids =
        |units: &[UnitId]| -> Vec<&str> { units.iter().map(|&u| case.dataset.table.unit(u).id.as_str()).collect() };
    let all = case.all();
    assert_eq!(all.len(), case.dataset.findings.len());
    for Checked { finding, shows, stands } in &all {
        match shows {
            Evidence::Weighs(bars) => {
                let (node, share) = bars.shares[bars.spoken];
                assert_eq!(node, case.node("talent"));
                close(share, case.fitted.weights.global_weight(node));
                close(bars.shares.iter().map(|(_, share)| share).sum(), 1.0);
                close(bars.equal, 0.125);
                assert!(bars.shares.iter().all(|(id, other)| *id == node || *other < share));
                close(bars.rho, rho(&case.on("talent"), &case.equal.composite.scores));
                assert_eq!((bars.rank, *stands), (1, FindingOutcome::Agrees));
            }
            Evidence::Order(order) if order.node.is_none() => {
                let ours = case.ids(&case.equal.composite.scores);
                assert_eq!((ids(&order.printed), ids(&order.fitted)), (printed.clone(), printed.clone()));
                assert_eq!(ids(&order.equal), ours[..order.equal.len()]);
                assert_eq!(order.found(), printed.iter().filter(|id| ours[..10].contains(id)).count());
                assert_eq!((order.found(), *stands), (8, FindingOutcome::Partly));
            }
            Evidence::Order(order) => {
                let ours = case.ids(&case.on("services"));
                assert_eq!(ids(&order.printed), ["beijing", "shanghai", "tianjin"]);
                assert_eq!(ids(order.among()), ours[..3]);
                for (id, place) in ids(&order.printed).iter().zip(&order.places) {
                    assert_eq!(ours[place.unwrap() - 1], *id);
                }
                let node = case.node("services");
                let fitted: Vec<f64> =
                    (0..ours.len()).filter_map(|unit| case.fitted.composite.on(node, RankedId(unit))).collect();
                assert_eq!(ids(&order.fitted), case.ids(&fitted)[..3]);
                assert_eq!(*stands, FindingOutcome::Disagrees, "the printed order is not ours, and the page says so");
            }
            Evidence::Leads(_, all) => {
                let codes: Vec<&str> = finding.nodes.iter().map(String::as_str).collect();
                assert_eq!(codes, ["resources", "services", "performance", "influence"]);
                for (lead, code) in all.iter().zip(codes) {
                    let scores = case.on(code);
                    let order = case.ids(&scores);
                    assert_eq!(order[lead.ranks[0] - 1], "beijing");
                    let other = &case.dataset.table.unit(lead.other).id;
                    assert_eq!(Some(&other.as_str()), order.iter().find(|id| **id != "beijing"));
                    close(
                        lead.best,
                        *scores
                            .iter()
                            .enumerate()
                            .max_by(|a, b| {
                                let at = |(unit, score): &(usize, &f64)| {
                                    if case.id(*unit) == "beijing" { -1.0 } else { **score }
                                };
                                at(a).total_cmp(&at(b))
                            })
                            .unwrap()
                            .1,
                    );
                    let fitted: Vec<f64> = (0..scores.len())
                        .filter_map(|unit| case.fitted.composite.on(lead.node, RankedId(unit)))
                        .collect();
                    assert_eq!(case.ids(&fitted)[lead.ranks[1] - 1], "beijing");
                }
            }
            Evidence::Separates(all, count) => {
                assert_eq!(*count, printed.len());
                for apart in all {
                    let scores = case.on(&case.dataset.framework.node(apart.node).code);
                    let (ten, rest): (Vec<usize>, Vec<usize>) = (0..scores.len()).partition(|&unit| is_printed(unit));
                    let of = |units: &[usize]| mean(&units.iter().map(|&u| scores[u]).collect::<Vec<_>>());
                    let squares: f64 = scores.iter().map(|s| s * s).sum();
                    let n = scores.len() as f64;
                    let spread = ((squares - n * mean(&scores).powi(2)) / (n - 1.0)).sqrt();
                    close(apart.means[0], of(&ten));
                    close(apart.means[1], of(&rest));
                    assert!((apart.distance - (of(&ten) - of(&rest)) / spread).abs() < 1e-6);
                }
            }
            Evidence::Consistent(both) => {
                let [x, y] = ["st_output", "entrepreneurship"].map(|code| case.on(code));
                close(both.rho[1], rho(&x, &y));
                let few = |scores: &[f64]| -> Vec<f64> {
                    (0..scores.len()).filter(|&unit| is_printed(unit)).map(|unit| scores[unit]).collect()
                };
                close(both.rho[0], rho(&few(&x), &few(&y)));
                assert_eq!(both.counts, [both.printed.len(), both.printed.len() + both.rest.len()]);
            }
            Evidence::Regions(parts, all) => {
                for (node, means) in all {
                    let scores = case.on(&case.dataset.framework.node(*node).code);
                    for (part, found) in parts.iter().zip(means) {
                        let within = |unit: usize| {
                            let unit = &case.dataset.table.unit(case.prepared.screened.unit(RankedId(unit)));
                            unit.region.say("en").to_lowercase() == part.code
                        };
                        let of: Vec<f64> = (0..scores.len()).filter(|&u| within(u)).map(|u| scores[u]).collect();
                        close(*found, mean(&of));
                    }
                }
            }
            Evidence::Skewed(both, counts) => {
                for (ranking, found) in [&case.fitted, &case.equal].into_iter().zip(both) {
                    let scores = &ranking.composite.scores;
                    let (n, m) = (scores.len() as f64, mean(scores));
                    let moment = |k: i32| scores.iter().map(|s| (s - m).powi(k)).sum::<f64>() / n;
                    close(*found, moment(3) / moment(2).powf(1.5) * (n * (n - 1.0)).sqrt() / (n - 2.0));
                }
                assert_eq!(counts.iter().sum::<usize>(), case.equal.places.len());
            }
        }
    }
}

#[tokio::test]
async fn what_is_said_of_each_in_both_languages() {
    for language in [Language::English, Language::Chinese] {
        let page = drawn(tenfold::bundled::dataset(), "", language, findings).await;
        // Sentences here, pictures once below.
        let said: Vec<String> = page
            .split("<li data-check")
            .skip(1)
            .map(|one| {
                let end = one
                    .rfind("</p><ul class=\"shows\"")
                    .or_else(|| one.find("</p><ul class=\"key\""))
                    .or_else(|| one.find("</p><div"))
                    .or_else(|| one.find("</p><figure"));
                lines(&one[one.find("<h3").unwrap()..end.expect("a picture")])
            })
            .collect();
        insta::assert_snapshot!(format!("findings_{language:?}"), said.join("\n\n"));
    }
}

#[tokio::test]
async fn how_they_are_drawn() {
    let page = drawn(tenfold::bundled::dataset(), "", Language::English, findings).await;
    for check in Finding::CHECKS {
        let from = page.find(&format!("data-check=\"{check}\"")).unwrap_or_else(|| panic!("no {check}"));
        let one = page[from..].split("<li data-check").next().unwrap();
        if check != "consistent" {
            insta::assert_snapshot!(format!("finding_{check}"), lines(&one[one.rfind("</b>").unwrap() + 4..]));
        }
    }
    // A dot each, and nobody twice.
    let case = Case::new();
    let scatter = page.split("class=\"scatter\"").nth(1).unwrap().split("</svg>").next().unwrap();
    assert_eq!(scatter.matches(tenfold::chart::DOT).count(), case.equal.places.len());
}

#[tokio::test]
async fn no_slider_moves_them_and_other_data_has_none() {
    let draw = |query: &'static str| drawn(tenfold::bundled::dataset(), query, Language::English, findings);
    assert_eq!(draw("").await, draw("preset=talent&w=services:100,finance:3").await);
    let bare = Files::of("code,parent,direction,name_en\np,,+,P\n", "id,name_en\na,A\n", "id,p\na,1\n");
    assert_eq!(drawn(bare.dataset(), "", Language::English, findings).await, "");
}

#[test]
fn a_finding_that_cannot_be_checked_is_a_fault() {
    let diagnostics = |from: &str, to: &str| {
        let read = Files::bundled().with("datapackage.json", from, to).read();
        sentences(&read.expect_err("a fault"))
    };
    assert_eq!(
        diagnostics("\"check\": \"weighs\"", "\"check\": \"guessed\""),
        [
            "datapackage.json: “guessed” is no check of a finding. Use one that docs/data-packages.md names under tenfold.findings."
        ]
    );
    assert_eq!(
        diagnostics("\"st_output\",", "\"output\","),
        [
            "datapackage.json: “output” is neither a node nor a unit nor a part, and a finding speaks of it. Mend it in tenfold.findings."
        ]
    );
}

#[test]
fn findings_are_packed_and_opened_again() {
    let dataset = tenfold::bundled::dataset();
    assert_eq!(dataset::unpack(&dataset::pack(&dataset)).unwrap().findings, dataset.findings);
    assert_eq!(Files::bundled().dataset().findings, dataset.findings);
}
