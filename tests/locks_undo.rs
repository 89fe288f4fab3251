//! What a reader's hand does to weights: laws of locks, of evening out, of going back.

use std::{rc::Rc, sync::LazyLock};

use proptest::prelude::*;
use tenfold::{
    bundled,
    dataset::{Dataset, NodeId, Points, UnitId},
    link::View,
    ranking::{LockConflict, Locks, Weighting, Weights, moved_border},
    ui::{Action, LoadedView, PtrEq, State},
};
use yew::Reducible;

static CITIES: LazyLock<Dataset> = LazyLock::new(bundled::dataset);

fn any_points() -> impl Strategy<Value = Points> {
    (0_u32..=100).prop_map(|whole| Points::whole(whole).unwrap())
}

fn any_weighting() -> impl Strategy<Value = Weighting> {
    let framework = &CITIES.framework;
    prop::collection::vec(any_points(), framework.len())
        .prop_map(|points| Weighting::of(points, &CITIES.framework).unwrap())
}

fn any_node() -> impl Strategy<Value = NodeId> {
    (0..CITIES.framework.len()).prop_map(NodeId)
}

/// The state that the page opens with.
fn start() -> Rc<State> {
    let dataset = bundled::dataset();
    let view = View::start(&dataset);
    let arrival = LoadedView {
        dataset: PtrEq::new(dataset),
        packed: PtrEq::default(),
        public: true,
        engine: None,
        view,
        notices: Vec::new(),
        reading: None,
        refused: None,
    };
    Rc::new(State::from(arrival))
}

fn weighting(state: &State) -> &Weighting {
    &state.view.recipe.weighting
}

proptest! {
    #[test]
    fn what_is_locked_keeps_its_share_and_nobody_else_moves(
        before in any_weighting(), locked in prop::collection::vec(any_node(), 1..6), node in any_node(), points in any_points(),
    ) {
        let framework = &CITIES.framework;
        let weights = Weights::of(&before, framework);
        let mut locks = Locks::default();
        for &id in &locked {
            if !locks.holds(id) {
                locks.toggle(id, &weights);
            }
        }
        if let Ok(after) = locks.weigh(&before, framework, node, points) {
            let now = Weights::of(&after, framework);
            // Each locked node's points are off by a millionth at most, and so is the sum by one for each.
            let family = framework.siblings(node);
            let locked = family.iter().filter(|&&id| locks.holds(id)).count();
            let sum: f64 = family.iter().map(|&id| f64::from(after.get(id).millionths())).sum();
            let bound = (locked + 1) as f64 / sum.max(1.0);
            for id in framework.ids() {
                if locks.holds(id) && family.contains(&id) {
                    let (was, is) = (weights.local_weight(id), now.local_weight(id));
                    prop_assert!((was - is).abs() <= bound, "{was} became {is}");
                } else if id == node {
                    prop_assert_eq!(after.get(id), points);
                } else {
                    prop_assert_eq!(after.get(id), before.get(id));
                }
            }
        } else {
            let family = framework.siblings(node);
            prop_assert!(family.iter().any(|&id| locks.holds(id)), "refused without a lock");
        }
    }

    #[test]
    fn evened_out_the_free_are_alike_and_the_locked_keep_their_shares(
        before in any_weighting(), locked in prop::collection::vec(any_node(), 0..6),
    ) {
        let framework = &CITIES.framework;
        let weights = Weights::of(&before, framework);
        let mut locks = Locks::default();
        for &id in &locked {
            let whole = framework.siblings(id).iter().filter(|&&other| locks.holds(other) || other == id);
            let held: f64 = whole.map(|&id| weights.local_weight(id)).sum();
            // Where the locked have all, the others cannot have any.
            if !locks.holds(id) && held < 0.999 {
                locks.toggle(id, &weights);
            }
        }
        let after = locks.equalised(framework);
        let now = Weights::of(&after, framework);
        for id in framework.ids() {
            if locks.holds(id) {
                let (was, is) = (weights.local_weight(id), now.local_weight(id));
                prop_assert!((was - is).abs() < 1e-6, "{was} became {is}");
            } else {
                let free = framework.siblings(id).iter().find(|&&other| !locks.holds(other)).unwrap();
                prop_assert_eq!(after.get(id), after.get(*free));
            }
        }
    }

    #[test]
    fn all_that_was_done_can_be_undone_and_done_again(
        steps in prop::collection::vec((any_node(), any_points()), 1..30),
    ) {
        let mut state = start();
        let first = weighting(&state).clone();
        for (node, points) in steps {
            state = state.reduce(Action::Weigh(node, points));
        }
        let last = weighting(&state).clone();
        let changes = state.past.len();
        for _ in 0..changes {
            state = state.reduce(Action::Undo);
        }
        prop_assert_eq!(weighting(&state), &first);
        prop_assert!(state.past.is_empty());
        for _ in 0..changes {
            state = state.reduce(Action::Redo);
        }
        prop_assert_eq!(weighting(&state), &last);
        prop_assert!(state.future.is_empty());
    }
}

#[test]
fn steps_of_one_slider_are_one_change_and_a_change_ends_what_could_be_redone() {
    let framework = &CITIES.framework;
    let [a, b] = [framework.aspects()[0], framework.aspects()[1]];
    let points = |whole| Points::whole(whole).unwrap();
    let mut state = start();
    for whole in [60, 70, 80] {
        state = state.reduce(Action::Weigh(a, points(whole)));
    }
    state = state.reduce(Action::Weigh(b, points(5)));
    assert_eq!(state.past.len(), 2);
    state = state.reduce(Action::Undo);
    assert_eq!(weighting(&state).get(a), points(80));
    state = state.reduce(Action::Choose("equal".into()));
    assert!(state.future.is_empty() && state.past.len() == 2);
    state = state.reduce(Action::Undo).reduce(Action::Undo).reduce(Action::Undo);
    assert_eq!(state.view, start().view, "one time too many does nothing");
}

#[test]
fn a_preset_opens_the_locks_and_a_refused_move_moves_nothing() {
    let a = CITIES.framework.aspects()[0];
    let mut state = start().reduce(Action::Lock(a));
    state = state.reduce(Action::Weigh(a, Points::whole(1).unwrap()));
    assert!(state.conflict.is_some() && state.refusals == 1 && state.past.is_empty());
    assert_eq!(weighting(&state), weighting(&start()));
    state = state.reduce(Action::Choose("equal".into()));
    assert!(state.locks.is_empty() && state.conflict.is_none());
}

#[test]
fn four_at_most_are_compared() {
    let mut state = start();
    for unit in [5, 1, 9, 5, 5, 20, 30] {
        state = state.reduce(Action::Compare(UnitId(unit)));
    }
    let id = |unit: usize| CITIES.table.unit(UnitId(unit)).id.clone();
    assert_eq!(state.view.compare, [1, 9, 5, 20].map(id), "a fifth changes nothing");
    assert!(state.reduce(Action::CompareNone).view.compare.is_empty());
}

#[test]
fn what_cannot_be_is_refused() {
    let framework = &CITIES.framework;
    let [a, b, c, d] = [0, 1, 2, 3].map(|place| framework.aspects()[place]);
    let points = |text: &str| text.parse::<Points>().unwrap();
    let even = Weighting::even(framework);
    let mut locks = Locks::default();
    locks.toggle(a, &Weights::of(&even, framework));
    assert_eq!(locks.weigh(&even, framework, a, points("10")), Err(LockConflict::Locked));
    let all = [b, c, d].iter().fold(even.clone(), |w, &id| w.with(id, points("100")));
    let moved = locks.weigh(&all, framework, d, points("100")).unwrap();
    assert_eq!(moved.get(a), points("100"), "a quarter of four hundred");
    locks.toggle(a, &Weights::of(&even, framework));
    let most = even.clone().with(a, points("90"));
    locks.toggle(a, &Weights::of(&most, framework));
    assert_eq!(locks.weigh(&most, framework, b, points("100")), Err(LockConflict::TooMany(a)));
    let alone = [b, c].iter().fold(most.clone(), |w, &id| w.with(id, points("0")));
    assert_eq!(locks.weigh(&alone, framework, d, points("0")), Err(LockConflict::Nothing));
    let whole = [b, c, d].iter().fold(most, |w, &id| w.with(id, points("0")));
    let mut locks = Locks::default();
    locks.toggle(a, &Weights::of(&whole, framework));
    assert_eq!(locks.weigh(&whole, framework, d, points("1")), Err(LockConflict::All));
}

#[test]
fn a_border_moves_between_two_and_stops_where_points_end() {
    let framework = &CITIES.framework;
    let even = Weighting::even(framework);
    let shares = |weighting: &Weighting| {
        let weights = Weights::of(weighting, framework);
        [0, 1, 2, 3].map(|place| (weights.global_weight(framework.aspects()[place]) * 1000.0).round() / 10.0)
    };
    assert_eq!(shares(&moved_border(&even, framework, 0, 0.4).unwrap()), [40.0, 10.0, 25.0, 25.0]);
    assert_eq!(shares(&moved_border(&even, framework, 2, 0.9).unwrap()), [25.0, 25.0, 50.0, 0.0]);
    assert_eq!(shares(&moved_border(&even, framework, 1, -1.0).unwrap()), [25.0, 0.0, 50.0, 25.0]);
    assert!(moved_border(&even, framework, 3, 0.5).is_none(), "the last has no border");
}

#[test]
fn a_step_that_moves_nothing_takes_nothing_from_what_can_be_undone() {
    let framework = &CITIES.framework;
    let [a, b] = [framework.aspects()[0], framework.aspects()[1]];
    let points = |whole| Points::whole(whole).unwrap();
    // Set to what it has, then moved.
    let start = start();
    let same = start.clone().reduce(Action::Weigh(a, weighting(&start).get(a)));
    let moved = same.reduce(Action::Weigh(a, points(3)));
    assert_eq!(moved.past.len(), 1);
    assert_eq!(weighting(&moved.reduce(Action::Undo)), weighting(&start));
    // Refused while it is locked, then opened and moved.
    let locked = start.clone().reduce(Action::Lock(a)).reduce(Action::Weigh(a, points(3)));
    assert_eq!(locked.conflict, Some((a, LockConflict::Locked)));
    let moved = locked.reduce(Action::Lock(a)).reduce(Action::Weigh(a, points(3)));
    assert_eq!(weighting(&moved.reduce(Action::Undo)), weighting(&start));
    // A border that cannot be moved, then the slider of its aspect.
    let stuck = start.clone().reduce(Action::Lock(b)).reduce(Action::Border(0, 0.3)).reduce(Action::Lock(b));
    let moved = stuck.reduce(Action::Weigh(a, points(3)));
    assert_eq!(weighting(&moved.reduce(Action::Undo)), weighting(&start));
}

#[test]
fn what_is_taken_back_was_never_there() {
    let start = start();
    let [a, b] = [CITIES.framework.aspects()[0], CITIES.framework.aspects()[1]];
    let points = |whole| Points::whole(whole).unwrap();
    let moved = start.clone().reduce(Action::Weigh(a, points(7)));
    // In the field of the same node: "3", "37", then "37x".
    let typed = [Action::Settle, Action::Weigh(a, points(3)), Action::Weigh(a, points(37))];
    let typed = typed.into_iter().fold(moved.clone(), Reducible::reduce);
    let back = typed.clone().reduce(Action::TakeBack(a));
    assert_eq!((&back.view.recipe, &back.past), (&moved.view.recipe, &moved.past));
    assert!(back.future.is_empty(), "it cannot be done again");
    // Once more does nothing more, nor does another node's field.
    assert_eq!(back.clone().reduce(Action::TakeBack(a)).view, back.view);
    assert_eq!(typed.clone().reduce(Action::TakeBack(b)).view, typed.view);
    // What is wrong from its first letter on moves nothing, and leaves what is said of the link.
    let wrong = start.clone().reduce(Action::Settle).reduce(Action::TakeBack(a));
    assert_eq!((&wrong.view, &wrong.past), (&start.view, &start.past));
}
