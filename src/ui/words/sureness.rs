use super::{many, say};
use crate::{chart, link::Language};

/// The head over the whiskers.
pub fn whiskers(l: Language) -> &'static str {
    say(l, "Rank in 90% of nearby weightings", "90%邻近权重下的名次")
}

/// The head over the ranges in figures, where there is no room for whiskers.
pub fn range_head(l: Language) -> &'static str {
    say(l, "Range", "区间")
}

/// Before a range in figures, to a screen reader.
pub fn range(l: Language) -> &'static str {
    say(l, ", in 90% of nearby weightings rank ", "，90%邻近权重下的名次：")
}

/// What nearby weightings and all weightings are.
pub fn nearby(l: Language, indicators: usize) -> String {
    let weights = many(indicators, "weight");
    match l {
        Language::English => format!(
            "All weightings: drawn evenly from every way of sharing out the {weights}. Nearby: each of the {weights} moved at random by up to a quarter."
        ),
        Language::Chinese => format!(
            "所有权重组合：在{indicators}个权重的全部分配方式中均匀抽取。邻近权重：{indicators}个权重各自随机变动至多四分之一。"
        ),
    }
}

/// Where ranges are worked out for the first rows only.
pub fn first_ranges(l: Language, first: usize, rows: usize) -> String {
    match l {
        Language::English => format!("Ranges are worked out for the first {first} of these {}.", many(rows, "row")),
        Language::Chinese => format!("名次区间只计算这{}行中的前{first}行。", chart::count(rows)),
    }
}

/// Where the ranges could not be computed.
pub fn not_sure(l: Language) -> &'static str {
    say(
        l,
        "How sure the places are could not be computed here: their program did not run. Weights, order and scores are not affected.",
        "此处无法算出名次有多稳：相应程序未能运行。权重、次序和得分不受影响。",
    )
}

/// The heads of the table of neighbours.
pub fn flip_heads(l: Language) -> [&'static str; 4] {
    say(
        l,
        [
            "Neighbours",
            "Too close to call left of 1, firmer to the right (log scale)",
            "Points",
            "Which aspect, from → to",
        ],
        ["相邻两名", "1以左难分先后，越往右越稳（对数刻度）", "百分点", "哪一方面，由 → 至"],
    )
}

/// Two neighbours by name.
pub fn pair(l: Language, ahead: &str, behind: &str) -> String {
    say(l, format!("{ahead}, {behind}"), format!("{ahead}、{behind}"))
}

/// What a node counts, and would have to.
pub fn from_to(node: &str, from: &str, to: &str) -> String {
    format!("{node} {from} → {to}")
}

/// A distance in points of a hundred.
pub fn points_apart(l: Language, distance: f64) -> String {
    match distance * 100.0 {
        points if points < 0.1 => say(l, "under 0.1", "不到0.1").to_owned(),
        // What is under one must not be printed as one.
        points if (0.95..1.0).contains(&points) => chart::gap(points.min(0.99)),
        points => chart::score(points),
    }
}

/// Neighbours that no aspect swaps.
pub fn no_flip(l: Language, tied: bool) -> &'static str {
    if tied { say(l, "Tied", "并列") } else { say(l, "No aspect alone swaps them", "单改一个方面无法互换") }
}

/// What the greys are, and each of them.
pub fn ramp(l: Language) -> (&'static str, [&'static str; 6]) {
    say(
        l,
        ("Share of weightings", ["under 5%", "5", "10", "20", "40", "70 and over"]),
        ("权重组合的占比", ["5%以下", "5", "10", "20", "40", "70及以上"]),
    )
}

/// Over the weights that the spread of a unit's rank hangs on.
pub fn hangs_on(l: Language) -> &'static str {
    say(l, "The weights its rank hangs on", "其名次取决于哪些权重")
}

/// What their figures are.
pub fn hangs_on_note(l: Language) -> &'static str {
    say(
        l,
        "Of the spread of its rank over nearby weightings, the part that each weight accounts for, alone and with others (total Sobol’ indices, estimated: off by a few points).",
        "在邻近权重组合下名次的波动中，每项权重单独及与其他权重共同所占的部分（Sobol总指数，估计值，误差为几个百分点）。",
    )
}

/// Where it does not spread.
pub fn hangs_on_nothing(l: Language) -> &'static str {
    say(
        l,
        "None: it has this rank under all nearby weightings that were drawn.",
        "无：在所抽取的全部邻近权重组合下，名次不变。",
    )
}
