use super::{are, many, say};
use crate::{
    chart::{self, Change},
    link::Language,
};

/// The chart's heading.
pub fn top(l: Language, rows: usize, ranked: usize) -> String {
    match (l, rows) {
        (Language::English, 1) if ranked == 1 => "The only one".into(),
        (Language::English, rows) if rows == ranked => format!("All {rows}"),
        (Language::Chinese, rows) if rows == ranked => format!("全部{rows}名"),
        (Language::English, 10) => "The top ten".into(),
        (Language::English, rows) => format!("The top {rows}"),
        (Language::Chinese, 10) => "前十名".into(),
        (Language::Chinese, rows) => format!("前{rows}名"),
    }
}

/// What the bars are.
pub fn bars(l: Language, aspects: usize) -> String {
    match l {
        Language::English => format!("Score out of 100, built from {}.", many(aspects, "aspect")),
        Language::Chinese => format!("满分100分，由{aspects}个方面相加而成。"),
    }
}

/// How many units are not ranked, of how many, because less is known of each than is needed of all figures; and the link to them.
pub fn too_few_figures(l: Language, count: usize, all: usize, [needed, figures]: [usize; 2]) -> [String; 2] {
    let (units, [count, all]) = (count, [count, all].map(chart::count));
    match l {
        Language::English => [
            format!("{count} of {all} {} not ranked: that takes {needed} of {}.", are(units), many(figures, "figure")),
            "Which?".into(),
        ],
        Language::Chinese => {
            [format!("{all}个中有{count}个未参评：至少须有{figures}项数据中的{needed}项。"), "查看".into()]
        }
    }
}

/// The second cue of the bars' colours.
pub fn lines(l: Language) -> &'static str {
    say(l, "Each aspect’s segment carries a line more than the one before it.", "后一方面的色条比前一方面多一道细线。")
}

/// The head over the bars.
pub fn by_aspect(l: Language) -> &'static str {
    say(l, "Score by aspect", "各方面得分")
}

/// The head over the scores.
pub fn score(l: Language) -> &'static str {
    say(l, "Score", "总分")
}

/// The head over the changes of rank.
pub fn against(l: Language, preset: &str) -> String {
    say(l, format!("Against “{preset}”"), format!("与“{preset}”相比"))
}

/// A change of rank as a mark.
pub fn change_mark(change: Change) -> String {
    match change {
        Change::Up(places) => format!("▲{places}"),
        Change::Down(places) => format!("▼{places}"),
        Change::Same => "=".into(),
    }
}

/// A change of rank in words.
pub fn change(l: Language, change: Change, preset: &str) -> String {
    let places = |n| many(n, "place");
    match (l, change) {
        (Language::English, Change::Up(n)) => format!("{} higher than under “{preset}”", places(n)),
        (Language::English, Change::Down(n)) => format!("{} lower than under “{preset}”", places(n)),
        (Language::English, Change::Same) => format!("same place as under “{preset}”"),
        (Language::Chinese, Change::Up(n)) => format!("比“{preset}”时高{n}位"),
        (Language::Chinese, Change::Down(n)) => format!("比“{preset}”时低{n}位"),
        (Language::Chinese, Change::Same) => format!("与“{preset}”时名次相同"),
    }
}

/// What a screen reader hears of one move: "Suzhou 7 to 5".
pub fn moved(l: Language, name: &str, before: Option<usize>, now: Option<usize>) -> String {
    match (l, before, now) {
        (Language::English, Some(b), Some(n)) => format!("{name} {b} to {n}"),
        (Language::English, None, Some(n)) => format!("{name} enters at {n}"),
        (Language::English, _, None) => format!("{name} leaves the top ten"),
        (Language::Chinese, Some(b), Some(n)) => format!("{name}由第{b}位变为第{n}位"),
        (Language::Chinese, None, Some(n)) => format!("{name}进入前十，第{n}位"),
        (Language::Chinese, _, None) => format!("{name}跌出前十"),
    }
}

/// Several moves as one sentence, with what brought them about.
pub fn moves(l: Language, moves: &[String], cause: Option<&str>) -> String {
    let (between, colon) = say(l, (", ", ": "), ("，", "："));
    let moves = moves.join(between);
    cause.map_or_else(|| moves.clone(), |cause| format!("{moves}{colon}{cause}"))
}
