//! What is said otherwise where scores are on a scale that does not end at a hundred.

use super::{calculation_heads, many, nth, say};
use crate::{chart, link::Language};

/// What the bars are.
pub fn bars_on_a_scale(l: Language, aspects: usize) -> String {
    say(l, format!("Score built from {}.", many(aspects, "aspect")), format!("得分由{aspects}个方面合成。"))
}

/// Where a unit stands now.
pub fn stands_on_a_scale(l: Language, rank: usize, tied: bool, of: &str, score: f64) -> String {
    let (rank, score) = (nth(l, rank, false), chart::score(score));
    match l {
        Language::English if tied => format!("Tied for {rank} of {of} under these weights, scoring {score}"),
        Language::English => format!("{rank} of {of} under these weights, scoring {score}"),
        Language::Chinese if tied => format!("在当前权重下并列{of}中的{rank}，得{score}分"),
        Language::Chinese => format!("在当前权重下位列{of}中的{rank}，得{score}分"),
    }
}

/// Over what each theme adds.
pub fn why_here_on_a_scale(l: Language, score: f64) -> String {
    let score = chart::score(score);
    say(l, format!("Why it stands here: {score}"), format!("得分由来：{score}"))
}

/// What the table of a comparison holds, for who does not see it.
pub fn compare_caption_on_a_scale(l: Language) -> &'static str {
    say(l, "Score on each theme by unit compared", "各比较对象在每个主题上的得分")
}

/// How to read the plot of a comparison.
pub fn compare_note_on_a_scale(l: Language) -> &'static str {
    say(
        l,
        "The highest score of a row is bold. Points add up but for rounding.",
        "每行最高者为粗体。各项相加与总分之差仅因四舍五入。",
    )
}

/// The heads of a calculation's columns.
pub fn calculation_heads_on_a_scale(l: Language) -> [&'static str; 6] {
    let mut heads = calculation_heads(l);
    heads[3] = say(l, "On one scale", "标准化");
    heads
}

/// A badge's score, by another method than the published one.
pub fn badge_score_by_method(l: Language, score: &str, method: &str) -> String {
    match l {
        Language::English => format!("Score {score}, by another method than published: {method}."),
        Language::Chinese => format!("得分{score}，采用了与默认不同的方法：{method}。"),
    }
}
