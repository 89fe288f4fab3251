//! What goes between the programs of the page as bytes comes back whole, or not at all.

use std::fmt::Debug;

use proptest::prelude::*;
use serde::{Serialize, de::DeserializeOwned};
use tenfold::{
    dataset::{self, Dataset, Points, RankedId, from_bytes, to_bytes},
    ranking::{Method, Prepared, resolve},
    robustness::{Acceptability, FirstRankRegion, Leaders, SobolIndices},
    worker::{Answer, ByMethod, Fitted, Program, Query, Question, Span, Unreadable, WeightSearch, subject},
};

/// Every beginning of packed bytes, and the same with something behind them, is no value; the whole is the value.
fn whole_or_nothing<T: PartialEq + Debug>(packed: &[u8], value: &T, unpack: impl Fn(&[u8]) -> Option<T>) {
    assert_eq!(unpack(packed).as_ref(), Some(value));
    for end in 0..packed.len() {
        assert!(unpack(&packed[..end]).is_none(), "{end} of {} bytes are a value", packed.len());
    }
    assert!(unpack(&[packed, &[0]].concat()).is_none(), "a byte too many");
}

fn table() -> impl Strategy<Value = Dataset> {
    prop::collection::vec(prop::array::uniform3(prop::option::weighted(0.9, -500_i32..500)), 4..9).prop_filter_map(
        "rows that make a dataset",
        |rows| {
            let cell = |cell: &Option<i32>| cell.map(|v| format!("{}", f64::from(v) / 8.0)).unwrap_or_default();
            let line =
                |(at, row): (usize, &[Option<i32>; 3])| format!("T{at},{}\n", row.each_ref().map(cell).join(","));
            let text: String = rows.iter().enumerate().map(line).collect();
            let dataset = dataset::read_csv("towns.csv", &format!("Town,a,b,c\n{text}")).ok()?;
            // A table of which no unit can be ranked is not opened.
            Method::against(&dataset, "towns.csv").is_empty().then_some(dataset)
        },
    )
}

fn method() -> impl Strategy<Value = Method> {
    let normalise = prop_oneof![Just("minmax(1,100)"), Just("zscore(50,10)"), Just("rank")];
    let aggregate = prop_oneof![Just("arithmetic"), Just("harmonic"), Just("copeland")];
    let weigh = prop_oneof![Just("points"), Just("equal"), Just("entropy")];
    (normalise, aggregate, weigh)
        .prop_map(|(n, a, w)| Method::of_code(&format!("0.5;jrc;{n};theme;{w};{a}")).expect("a method"))
}

/// A response of a type comes back whole, or not at all.
fn response<R: PartialEq + Debug + Serialize + DeserializeOwned>(bytes: &[u8]) {
    let response: R = from_bytes(bytes).expect("a whole one");
    assert_eq!(to_bytes(&response), bytes);
    whole_or_nothing(bytes, &response, from_bytes);
}

/// Answers of the worker to each kind of question, about a table.
fn answers(dataset: &Dataset) -> Vec<(Query, Answer)> {
    let units = Prepared::of(dataset).screened.ranked.len();
    let mut program = Program::default();
    program.open(&subject(&Method::default(), &dataset::pack(dataset))).unwrap();
    let all: Vec<RankedId> = (0..units).map(RankedId).collect();
    let mut asks = vec![Query::Leaders, Query::Firsts, Query::Fit(all.clone(), true), Query::Ranges(vec![RankedId(0)])];
    if units > 1 {
        asks.extend([
            Query::Swaps(vec![(RankedId(0), RankedId(1))]),
            Query::Reach(RankedId(1), 1),
            Query::MethodsOf(RankedId(1)),
            Query::SobolIndices(RankedId(1)),
        ]);
        asks.push(Query::Everywhere(vec![RankedId(0), RankedId(1)]));
    }
    for (id, ask) in (0..).zip(asks.clone()) {
        let points = vec![Points::EVEN; dataset.framework.len()];
        program.ask(&Question { id, points, ask }.pack()).unwrap();
    }
    while program.step() {}
    let answers = std::iter::from_fn(|| program.told()).map(|told| Answer::unpack(&told).expect("a whole one"));
    answers.map(|answer| (asks[answer.id as usize].clone(), answer)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn a_dataset_comes_back_whole_or_not_at_all(dataset in table()) {
        whole_or_nothing(&dataset::pack(&dataset), &dataset, dataset::unpack);
    }

    #[test]
    fn questions_and_answers_come_back_whole_or_not_at_all(dataset in table()) {
        let told = answers(&dataset);
        prop_assert!(told.len() > 1, "{told:?}");
        for (query, answer) in told {
            prop_assert_eq!(Answer::unpack(&answer.pack()), Some(answer.clone()));
            match query {
                Query::Firsts => response::<Option<Vec<FirstRankRegion>>>(&answer.response),
                Query::Fit(..) => response::<Option<Fitted>>(&answer.response),
                Query::Ranges(_) => response::<Vec<Vec<Span>>>(&answer.response),
                Query::Swaps(_) => response::<Vec<WeightSearch>>(&answer.response),
                Query::Reach(..) => response::<[WeightSearch; 2]>(&answer.response),
                Query::MethodsOf(_) => response::<Vec<ByMethod>>(&answer.response),
                Query::Leaders => response::<Leaders>(&answer.response),
                Query::Everywhere(_) => response::<Acceptability>(&answer.response),
                Query::SobolIndices(_) => response::<SobolIndices>(&answer.response),
                Query::Nearby(..) | Query::Methods(_) => unreachable!("not asked"),
            }
        }
        let points = vec![Points::EVEN; dataset.framework.len()];
        for ask in [Query::Leaders, Query::Nearby(vec![RankedId(0), RankedId(3)], vec![0.25, 0.75]), Query::Swaps(vec![(RankedId(0), RankedId(1))]), Query::Reach(RankedId(2), 300), Query::Fit(vec![RankedId(2), RankedId(0)], false)] {
            let question = Question { id: 9, points: points.clone(), ask };
            whole_or_nothing(&question.pack(), &question, Question::unpack);
        }
    }

    #[test]
    fn no_bytes_can_panic_a_program_or_be_what_was_not_packed(
        dataset in table(), noise in prop::collection::vec(any::<u8>(), 0..200), at in 0.0_f64..1.0, flip in 1_u8..=255,
    ) {
        // Noise by itself, and a byte off in the middle of what was packed: no panic, and what comes back can be packed again.
        let mut spoiled = dataset::pack(&dataset);
        let at = (at * spoiled.len() as f64) as usize;
        spoiled[at] ^= flip;
        for bytes in [&noise, &spoiled] {
            if let Some(read) = dataset::unpack(bytes) {
                let packed = dataset::pack(&read);
                prop_assert_eq!(dataset::unpack(&packed).map(|read| dataset::pack(&read)), Some(packed));
                // Whatever it names is there: it can be ranked, or it is refused.
                drop(Prepared::of(&read));
                drop(resolve(&read, &read.about.start));
            }
            let _ = (Answer::unpack(bytes), Question::unpack(bytes));
            let _ = (from_bytes::<Leaders>(bytes), from_bytes::<Acceptability>(bytes), from_bytes::<SobolIndices>(bytes));
            let _ = (from_bytes::<Vec<ByMethod>>(bytes), from_bytes::<[WeightSearch; 2]>(bytes), from_bytes::<Option<Fitted>>(bytes));
            let _ = (from_bytes::<Vec<Vec<Span>>>(bytes), from_bytes::<Option<Vec<FirstRankRegion>>>(bytes));
            let mut program = Program::default();
            if program.open(bytes).is_err() {
                prop_assert!(!program.step() && program.told().is_none(), "of nothing nothing is told");
            }
            let _ = program.ask(bytes);
        }
    }

    #[test]
    fn a_method_is_read_whole_or_not_at_all(method in method()) {
        let code = method.code();
        prop_assert_eq!(Method::of_code(&code), Some(method));
        let parts: Vec<&str> = code.split(';').collect();
        for end in 0..parts.len() {
            prop_assert_eq!(Method::of_code(&parts[..end].join(";")), None, "a part is missing");
            let mut other = parts.clone();
            other[end] = "nonsense";
            prop_assert_eq!(Method::of_code(&other.join(";")), None, "a part is no choice");
        }
        prop_assert_eq!(Method::of_code(&(code + ";")), None, "a part too many");
    }
}

#[test]
fn a_worker_that_was_handed_half_a_dataset_says_so_and_answers_nothing() {
    let whole = subject(&Method::default(), tenfold::bundled::PACKED);
    let mut program = Program::default();
    assert_eq!(program.open(&whole[..whole.len() / 2]), Err(Unreadable));
    let question = Question { id: 1, points: vec![Points::EVEN; 40], ask: Query::Firsts };
    program.ask(&question.pack()).unwrap();
    assert!(!program.step() && program.told().is_none());
    assert_eq!(program.ask(&question.pack()[..7]), Err(Unreadable));
    // A method that the figures do not bear is none that they are ranked by.
    let conflict = Method::of_code("0.8;none;minmax;theme;points;geometric").expect("a method");
    assert_eq!(program.open(&subject(&conflict, tenfold::bundled::PACKED)), Err(Unreadable));
    program.open(&whole).unwrap();
    let points = resolve(&tenfold::bundled::dataset(), "equal").unwrap().points().to_vec();
    program.ask(&Question { id: 2, points, ask: Query::Firsts }.pack()).unwrap();
    while program.step() {}
    let told = Answer::unpack(&program.told().expect("an answer")).expect("a whole one");
    assert_eq!(told.id, 2);
    assert!(
        from_bytes::<Option<Vec<FirstRankRegion>>>(&told.response).is_some_and(|firsts| firsts.is_some()),
        "{told:?}"
    );
}
