use super::say;
use crate::link::Language;

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
    match l {
        Language::English => format!(
            "All weightings: drawn evenly from every way of sharing out the {indicators} weights. Nearby: each of the {indicators} weights moved at random by up to a quarter."
        ),
        Language::Chinese => format!(
            "所有权重组合：在{indicators}个权重的全部分配方式中均匀抽取。邻近权重：{indicators}个权重各自随机变动至多四分之一。"
        ),
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
