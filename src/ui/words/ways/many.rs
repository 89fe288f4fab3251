use super::{many, say, suffix};
use crate::link::Language;

/// In the list of methods, the publisher's.
pub fn method_as_published(l: Language) -> &'static str {
    say(l, "as published", "默认方法")
}

/// The heading over what many methods make of the ranks.
pub fn many_methods(l: Language) -> &'static str {
    say(l, "By other methods", "换用其他方法")
}

/// What was tried.
pub fn many_methods_note(l: Language, methods: usize) -> String {
    match l {
        Language::English => format!(
            "Percent of {}: every sensible scale (min–max, z-scores, percentiles, shares of the best) with every mean (arithmetic, geometric, Copeland’s) and weighting (yours, equal, equal for each indicator, entropy, CRITIC, principal component). Methods with the same scores up to scale and shift count once; those that the figures do not allow are left out.",
            many(methods, "method")
        ),
        Language::Chinese => format!(
            "占{methods}种方法的百分比：各种标准化（极差、标准分、百分位、占最优值之比）配各种合成（算术、几何、科普兰）与各种权重（当前、逐级等权、指标等权、熵权、CRITIC、主成分）。得分仅差比例与平移者计一次，数据不允许者略去。"
        ),
    }
}

/// One unit's most frequent rank among them, and its best and worst.
pub fn rank_in_methods(l: Language, rank: usize, times: usize, of: usize, range: (usize, usize)) -> String {
    let (best, worst) = range;
    match l {
        Language::English if of == 1 => format!("{rank}{} in the one method.", suffix(rank)),
        Language::English if best == worst => format!("{rank}{} in all {of} methods.", suffix(rank)),
        Language::English => format!(
            "{rank}{} in {times} of {of} methods, from {best}{} to {worst}{}.",
            suffix(rank),
            suffix(best),
            suffix(worst)
        ),
        Language::Chinese if best == worst => format!("{of}种方法下均为第\u{2060}{rank}。"),
        Language::Chinese => {
            format!("{of}种方法中有{times}种居第\u{2060}{rank}，最好第\u{2060}{best}，最差第\u{2060}{worst}。")
        }
    }
}

/// While that is worked out.
pub fn many_working(l: Language) -> &'static str {
    say(l, "Trying every method…", "正在逐一试算…")
}

/// The heading of the methods one by one.
pub fn each_method(l: Language) -> &'static str {
    say(l, "Each method, as a link has it", "各方法（链接写法）")
}

/// The ranks that a unit's missing figures allow.
pub fn ranks_of_holes(l: Language, missing: usize, (best, worst): (usize, usize)) -> String {
    let [whatever, if_they_were] = if missing == 1 {
        ["Whatever it is, the unit stands", "If it were the best of all the unit would stand"]
    } else {
        ["Whatever they are, it stands", "If they were the best of all it would stand"]
    };
    match l {
        _ if best == worst => {
            say(l, format!("{whatever} {best}{}.", suffix(best)), format!("无论其值如何，均居第\u{2060}{best}。"))
        }
        Language::English => {
            format!("{if_they_were} {best}{}, if the worst {worst}{}.", suffix(best), suffix(worst))
        }
        Language::Chinese => format!("若均为最好，居第\u{2060}{best}；若均为最差，居第\u{2060}{worst}。"),
    }
}

/// Before the list of whom a unit is held against.
pub fn held_against(l: Language) -> &'static str {
    say(l, "Strong and weak against", "强弱对照：")
}

/// Over the units of that list.
pub fn one_other(l: Language) -> &'static str {
    say(l, "One other", "某一个")
}

/// Over what a unit is ahead in, and behind, of another.
pub fn ahead_and_behind(l: Language, other: &str) -> [String; 2] {
    say(
        l,
        [format!("Furthest ahead of {other}, in points"), format!("Furthest behind {other}")],
        [format!("领先{other}最多（分）"), format!("落后{other}最多")],
    )
}
