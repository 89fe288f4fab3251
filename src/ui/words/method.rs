use super::{are, counted, many, say};
use crate::{
    chart,
    dataset::Direction,
    link::Language,
    ranking::{AppliedTreatment, Method},
};

/// The section's heading.
pub fn method(l: Language) -> &'static str {
    say(l, "Method and sources", "方法与来源")
}

/// A paragraph's first words.
pub fn ranked_label(l: Language) -> &'static str {
    say(l, "Ranked:", "参评：")
}

/// How many units are ranked, of how many, and why.
pub fn ranked(l: Language, method: &Method, [ranked, all]: [usize; 2], nouns: [&str; 2], indicators: usize) -> String {
    let (cover, of) = (chart::percent(method.min_coverage.value()), counted(l, all, nouns));
    match l {
        Language::English => {
            let (ranked, figures) = (chart::count(ranked), many(indicators, "figure"));
            format!("{ranked} of {of}, those with at least {cover} of the {figures}.")
        }
        Language::Chinese => {
            format!("{of}中，{}至少有{indicators}项数据的{cover}。", counted(l, ranked, nouns))
        }
    }
}

/// A paragraph's first words.
pub fn steps_label(l: Language) -> &'static str {
    say(l, "Steps:", "步骤：")
}

/// What was done to the figures.
pub fn steps(l: Language, treatments: &[AppliedTreatment]) -> String {
    let winsorised = treatments.iter().filter(|t| matches!(t, AppliedTreatment::Winsorised(_))).count();
    let logged = treatments.iter().filter(|t| matches!(t, AppliedTreatment::Logged)).count();
    match l {
        Language::English => format!(
            "outliers treated by the JRC rule ({} winsorised, {logged} by logarithm), each figure put on 0 to 100, weighted means inside themes, aspects and the whole. Terms after the OECD/JRC Handbook (2008).",
            many(winsorised, "indicator")
        ),
        Language::Chinese => format!(
            "按JRC规则处理异常值（{winsorised}项缩尾，{logged}项取对数），各项换算为0至100，再在主题、方面、总体三层加权平均。术语依据OECD/JRC《手册》（2008）。"
        ),
    }
}

/// A paragraph's first words, where weights were recovered from another printed order.
pub fn held_unseen_label(l: Language) -> &'static str {
    say(l, "Held against editions they never saw", "对照反推时未用到的各版")
}

/// The same where they were not.
pub fn held_label(l: Language) -> &'static str {
    say(l, "Held against what was printed", "与已公布的名次对照")
}

/// What is compared, and the editions' correlations.
pub fn held(l: Language, baseline: &str, editions: &[String]) -> String {
    match l {
        Language::English => format!(
            "(rank correlation of the weights now with each edition; in brackets, of “{baseline}”): {}.",
            editions.join("; ")
        ),
        Language::Chinese => {
            format!("（当前权重与各版名次的等级相关；括号内为“{baseline}”）：{}。", editions.join("；"))
        }
    }
}

/// One edition's correlation.
pub fn held_edition(edition: &str, ours: f64, equal: f64) -> String {
    format!("{edition} {} ({})", chart::correlation(ours), chart::correlation(equal))
}

/// A paragraph's first words.
pub fn doubts_label(l: Language) -> &'static str {
    say(l, "Doubts:", "存疑：")
}

/// The table of indicators, shut.
pub fn indicators_and_sources(l: Language, indicators: usize) -> String {
    let whose = if indicators == 1 { "its source" } else { "their sources" };
    let english = format!("The {} and {whose}", many(indicators, "indicator"));
    say(l, english, format!("{indicators}项指标及其来源"))
}

/// The heads of the table of indicators.
pub fn indicator_heads(l: Language) -> [&'static str; 4] {
    say(l, ["Indicator", "Unit", "Year", "Source"], ["指标", "单位", "年份", "来源"])
}

/// Which way an indicator is better.
pub fn direction(l: Language, direction: Direction) -> &'static str {
    match direction {
        Direction::Positive => say(l, "more is better", "越高越好"),
        Direction::Negative => say(l, "less is better", "越低越好"),
    }
}

/// The list of units that are not ranked, shut.
pub fn not_ranked(l: Language, count: usize, nouns: [&str; 2]) -> String {
    let units = counted(l, count, nouns);
    say(l, format!("{units} {} not ranked", are(count)), format!("{units}未参评"))
}

/// Why they are not.
pub fn why_not_ranked(l: Language, needed: usize, indicators: usize) -> String {
    match l {
        Language::English if needed == 1 => "No figure is known of any of these:".to_owned(),
        Language::English => format!("Fewer than {needed} of the {indicators} figures are known of each:"),
        Language::Chinese => format!("已知数据不足{indicators}项中的{needed}项："),
    }
}

/// How many figures are known of a unit.
pub fn known(l: Language, name: &str, filled: usize, indicators: usize) -> String {
    say(l, format!("{name} {filled} of {indicators}"), format!("{name} {filled}/{indicators}"))
}
