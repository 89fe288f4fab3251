//! A scene is computed from its inputs alone: what a page keeps from one view to the next changes nothing.

use proptest::prelude::*;
use tenfold::{
    dataset::Dataset,
    link::{self, Language},
    ui::{Computed, MethodEngine, PtrEq, Scene, SceneInputs},
};

/// Views that differ in every input of a scene.
const LINKS: [&str; 16] = [
    "",
    "talent/",
    "equal/?w=resources:40",
    "?w=resources:40,services:0",
    "?w=resources:0,environment:0,services:0,performance:0",
    "zh/?top=all",
    "?by=talent",
    "?within=jiangsu&top=3",
    "?focus=lhasa&compare=beijing,xian",
    "?normalise=zscore",
    "?normalise=minmax(1,100)&aggregate=geometric",
    "?weigh=entropy",
    "?cover=1&impute=median",
    "people/?normalise=rank&w=talent:9&top=30",
    "?against=people",
    "equal/?w=resources:40&against=talent&by=talent",
];

/// What a scene shows of the figures, as text. Scenes are equal only to themselves where they share values.
fn figures(scene: &Scene) -> String {
    let Scene { prepared, weighting, ranking, baseline, reference, selection, namesakes, top_ten, .. } = scene;
    let Scene { closeness, against, .. } = scene;
    format!(
        "{:?} {:?} {prepared:?} {weighting:?} {ranking:?} {baseline:?} {reference:?} {selection:?} {namesakes:?} {top_ten:?} {closeness:?} {against:?}",
        scene.edition, scene.edition_with_presets,
    )
}

fn inputs(dataset: &PtrEq<Dataset>, link: &str) -> SceneInputs {
    let (view, notices) = link::read(link, dataset);
    assert_eq!(notices, [], "{link}");
    SceneInputs::new(dataset.clone(), view, Language::English)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 12, ..ProptestConfig::default() })]

    #[test]
    fn a_scene_is_the_same_over_whatever_views_came_before(path in prop::collection::vec(0..LINKS.len(), 1..6)) {
        let dataset = PtrEq::new(tenfold::bundled::dataset());
        let mut before: Option<Computed> = None;
        for at in path {
            let inputs = inputs(&dataset, LINKS[at]);
            let computed = Computed::of(&dataset, &inputs.view, inputs.engine.as_ref(), before.as_ref());
            let over = Scene::compute_over(inputs.clone(), &computed);
            prop_assert_eq!(figures(&over), figures(&Scene::compute(inputs)), "{}", LINKS[at]);
            before = Some(computed);
        }
    }
}

#[test]
fn of_what_a_step_does_not_touch_nothing_is_computed_again() {
    let dataset = PtrEq::new(tenfold::bundled::dataset());
    let [first, moved] = ["?w=resources:40", "?w=resources:41"].map(|link| inputs(&dataset, link));
    let engine = Some(MethodEngine::local());
    let first = Computed::of(&dataset, &first.view, engine.as_ref(), None);
    let then = Computed::of(&dataset, &moved.view, engine.as_ref(), Some(&first));
    // Shared values are equal only to themselves.
    assert!(first.prepared == then.prepared && first.baseline == then.baseline && first.against == then.against);
    assert!(first.ranking != then.ranking && first.top_ten != then.top_ten && first.closeness != then.closeness);
    let same = Computed::of(&dataset, &moved.view, engine.as_ref(), Some(&then));
    assert!(same.ranking == then.ranking && same.top_ten == then.top_ten && same.closeness == then.closeness);
}

#[test]
fn nothing_of_one_dataset_is_shown_of_another() {
    let [one, other] = [30, 31].map(|last| {
        let table = format!("Town,Parks,Schools\nBath,9,3\nLeeds,4,8\nYork,7,{last}\n");
        PtrEq::new(tenfold::dataset::read_csv("towns.csv", &table).unwrap())
    });
    let before = inputs(&one, "");
    let before = Computed::of(&one, &before.view, before.engine.as_ref(), None);
    let now = inputs(&other, "");
    let over = Computed::of(&other, &now.view, now.engine.as_ref(), Some(&before));
    assert_eq!(figures(&Scene::compute_over(now.clone(), &over)), figures(&Scene::compute(now)));
}
