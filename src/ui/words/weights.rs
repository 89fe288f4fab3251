use super::say;
use crate::{chart, dataset::PointsError, link::Language};

/// The panel's heading.
pub fn weights(l: Language) -> &'static str {
    say(l, "Weights", "权重")
}

/// What points and shares are.
pub fn points_and_shares(l: Language) -> &'static str {
    say(
        l,
        "You set the points; the share is what they come to in the whole.",
        "分数由你设定；占比是它在总体中的实际份额。",
    )
}

/// The button back to the preset.
pub fn reset(l: Language) -> &'static str {
    say(l, "Reset", "还原")
}

/// What an aspect opens onto.
pub fn themes_and_indicators(l: Language, themes: usize, indicators: usize) -> String {
    match l {
        Language::English => format!("{themes} {}, {}", plural(themes, "theme"), indicators_only(l, indicators)),
        Language::Chinese => format!("{themes}个主题，{}", indicators_only(l, indicators)),
    }
}

/// What a theme opens onto.
pub fn indicators_only(l: Language, indicators: usize) -> String {
    match l {
        Language::English => format!("{indicators} {}", plural(indicators, "indicator")),
        Language::Chinese => format!("{indicators}项指标"),
    }
}

fn plural(count: usize, noun: &str) -> String {
    if count == 1 { noun.to_owned() } else { format!("{noun}s") }
}

/// The name of a number field.
pub fn points_of(l: Language, node: &str) -> String {
    say(l, format!("{node}, points"), format!("{node}，分数"))
}

/// What a slider says of itself.
pub fn slider_value(l: Language, points: &str, share: f64) -> String {
    let share = chart::share(share);
    match l {
        Language::English => format!("{points} points, {share} of the whole"),
        Language::Chinese => format!("{points}分，占总体{share}"),
    }
}

/// What is wrong with what was typed, and how to mend it.
pub fn not_points(l: Language, why: PointsError) -> &'static str {
    match why {
        PointsError::NotANumber => {
            say(l, "Not set: type a plain number from 0 to 100.", "未设定：请输入0到100之间的数字。")
        }
        PointsError::OutOfRange => say(l, "Not set: points go from 0 to 100.", "未设定：分数须在0到100之间。"),
        PointsError::TooFine => say(l, "Not set: six decimals at most.", "未设定：最多六位小数。"),
    }
}
