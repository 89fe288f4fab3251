use super::{are, in_text, list, many, plural, say, suffix};
use crate::{chart, chart::Tally, link::Language};

/// A name, and where it belongs if another has the same.
pub fn told_apart(l: Language, name: &str, group: Option<&str>) -> String {
    match (l, group) {
        (_, None) => name.to_owned(),
        (Language::English, Some(group)) => format!("{name} ({group})"),
        (Language::Chinese, Some(group)) => format!("{name}（{group}）"),
    }
}

/// The section's heading.
pub fn compared(l: Language, names: &[&str]) -> String {
    let all = list(l, names);
    match (l, names.len()) {
        (Language::English, 1) => format!("{all}, compared with whom?"),
        (Language::English, _) => format!("{all} compared"),
        (Language::Chinese, 1) => format!("{all}与谁比较？"),
        (Language::Chinese, _) => format!("比较：{all}"),
    }
}

/// Where there is but one.
pub fn choose_second(l: Language) -> &'static str {
    say(l, "Choose a second one, and see theme by theme what parts them.", "再选一个，逐个主题看差别在哪里。")
}

/// The label of the list to choose from; of a long one, so many of the ranking are in it.
pub fn add_one(l: Language, first: Option<usize>) -> String {
    match (l, first) {
        (Language::English, None) => "Compare with".into(),
        (Language::English, Some(first)) => format!("Compare with one of the first {}", chart::count(first)),
        (Language::Chinese, None) => "加入比较".into(),
        (Language::Chinese, Some(first)) => format!("从前{}名中加入比较", chart::count(first)),
    }
}

/// The button that adds who is chosen.
pub fn add(l: Language) -> &'static str {
    say(l, "Add", "添加")
}

/// Instead of the list, where there is no room for another.
pub fn no_more(l: Language, most: usize) -> String {
    match l {
        Language::English => format!("That is {most}, the most that can be told apart. Remove one to add another."),
        Language::Chinese => format!("最多比较{most}个，移除一个后可再添加。"),
    }
}

/// The button that takes one out.
pub fn remove(l: Language) -> &'static str {
    say(l, "Remove", "移除")
}

/// The button that takes all out.
pub fn stop_comparing(l: Language) -> &'static str {
    say(l, "Stop comparing", "结束比较")
}

/// A unit's rank and score, after its name.
pub fn ranked_at(l: Language, rank: usize, score: f64) -> String {
    let score = chart::score(score);
    match l {
        Language::English => format!("{rank}{} · {score}", suffix(rank)),
        Language::Chinese => format!("第\u{2060}{rank} · {score}分"),
    }
}

/// Instead of them.
pub fn no_rank(l: Language, filled: usize, needed: usize, indicators: usize) -> String {
    match l {
        Language::English => {
            let figures = plural(indicators, "figure");
            format!("not ranked: {filled} of {indicators} {figures} {} known, and it takes {needed}", are(filled))
        }
        Language::Chinese => format!("未参评：{indicators}项数据中已知{filled}项，至少需{needed}项"),
    }
}

/// Who leads whom, and by how much: what stands out, and what follows it. Within so little all scores are alike.
pub fn leads(l: Language, ahead: &str, behind: &str, by: f64) -> [String; 2] {
    let points = chart::gap(by);
    match l {
        Language::English if by <= 0.0 => [format!("{ahead} and {behind} have one score"), String::new()],
        Language::English => [format!("{ahead} leads {behind} by {points}"), " of 100".into()],
        Language::Chinese if by <= 0.0 => [format!("{ahead}与{behind}得分相同"), String::new()],
        Language::Chinese => [format!("{ahead}领先{behind}{points}分"), "（满分100）".into()],
    }
}

/// What that is made of: points by theme, those of so many others together, and those of so many on which only one of the two has
/// figures.
pub fn made_of(l: Language, parts: &[(&str, f64)], others: usize, rest: f64, one_sided: (usize, f64)) -> String {
    let part = |(name, points): &(&str, f64)| match l {
        Language::English => format!("{} from {}", signed(*points), in_text(name)),
        Language::Chinese => format!("{name}{}", signed(*points)),
    };
    let mut all: Vec<String> = parts.iter().map(part).collect();
    if others > 0 {
        all.push(match l {
            Language::English if others == 1 => format!("{} from the other one", signed(rest)),
            Language::English => format!("{} from the other {others}", signed(rest)),
            Language::Chinese => format!("其余{others}项合计{}", signed(rest)),
        });
    }
    if one_sided.0 > 0 {
        let (count, points) = (one_sided.0, signed(one_sided.1));
        all.push(match l {
            Language::English => {
                format!("{points} from {} on which only one of the two has figures", many(count, "theme"))
            }
            Language::Chinese => format!("仅一方有数据的{count}项合计{points}"),
        });
    }
    let all: Vec<&str> = all.iter().map(String::as_str).collect();
    match l {
        _ if all.is_empty() => say(l, ".", "。").to_owned(),
        Language::English => format!(": {}.", list(l, &all)),
        Language::Chinese => format!("：{}。", all.join("，")),
    }
}

/// Points with their sign, to two decimals. The minus is as wide as the plus.
pub fn signed(points: f64) -> String {
    let text = chart::points(points);
    match text.strip_prefix('-') {
        Some(text) => format!("−{text}"),
        None if points > 0.0 => format!("+{text}"),
        None => text,
    }
}

/// On how many figures each of two is better.
pub fn tally(l: Language, one: &str, other: &str, tally: &Tally) -> String {
    let ([first, second], both, alike) = (tally.better, tally.both(), tally.alike);
    match l {
        _ if both == 0 => say(l, "They have no figure in common.", "两者没有共有的数据。").to_owned(),
        Language::English => {
            let alike = match alike {
                0 => String::new(),
                1 => "; one is the same".into(),
                _ => format!("; {alike} are the same"),
            };
            let figures = many(both, "figure");
            format!("Of the {figures} that both have, {one} is better on {first} and {other} on {second}{alike}.")
        }
        Language::Chinese => {
            let alike = if alike > 0 { format!("，{alike}项相同") } else { String::new() };
            format!("在两者共有的{both}项数据中，{one}占优{first}项，{other}占优{second}项{alike}。")
        }
    }
}

/// Where no change of one aspect's share swaps two.
pub fn never_swap(l: Language) -> &'static str {
    say(l, "No change of one aspect’s share alone swaps them.", "只改一个方面的占比，两者无法互换。")
}

/// What the table holds, for who does not see it.
pub fn compare_caption(l: Language) -> &'static str {
    say(l, "Score on each theme, 0 to 100, by unit compared", "各比较对象在每个主题上的得分（0至100）")
}

/// The head over aspects and themes.
pub fn theme_head(l: Language) -> &'static str {
    say(l, "Theme, and its share of the whole", "主题及其占总体的比重")
}

/// The last row.
pub fn whole(l: Language) -> &'static str {
    say(l, "Score", "总分")
}

/// How to read the plot.
pub fn compare_note(l: Language) -> &'static str {
    say(
        l,
        "Scores run from 0, the worst of all ranked, to 100, the best; the highest of a row is bold. Points add up but for rounding.",
        "得分自0（参评者中最差）至100（最好），每行最高者为粗体。各项相加与总分之差仅因四舍五入。",
    )
}

/// That only some of the themes are shown.
pub fn most_parted(l: Language, shown: usize, all: usize) -> String {
    match l {
        Language::English => format!(
            "The {shown} of {} that {} them most.",
            many(all, "theme"),
            if shown == 1 { "parts" } else { "part" }
        ),
        Language::Chinese => format!("仅列{all}个主题中差别最大的{shown}个。"),
    }
}

/// The figures, shut.
pub fn side_by_side(l: Language, indicators: usize) -> String {
    match l {
        Language::English => format!("The {} side by side", many(indicators, "figure")),
        Language::Chinese => format!("{indicators}项数据逐项对照"),
    }
}

/// What the figures are.
pub fn as_published(l: Language) -> &'static str {
    say(
        l,
        "As published, before outliers are treated; the better of a row is bold. A dash: no source gives it.",
        "为来源所列原值，异常值未经处理；每行较优者为粗体。短横：没有来源提供该数据。",
    )
}

/// The head over the figures' names.
pub fn figure_head(l: Language) -> &'static str {
    say(l, "Figure", "指标")
}

/// A dash, to a screen reader.
pub fn no_figure(l: Language) -> &'static str {
    say(l, "none", "无")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_parts_two_is_one_sentence() {
        let parts = [("R&D funding", 3.204), ("Innovation talent", -4.0)];
        let said = |l, others| leads(l, "甲", "乙", 0.042).concat() + &made_of(l, &parts, others, 0.838, (0, 0.0));
        assert_eq!(
            said(Language::English, 8),
            "甲 leads 乙 by 0.04 of 100: +3.20 from R&D funding, −4.00 from innovation talent and +0.84 from the other 8."
        );
        assert_eq!(said(Language::Chinese, 0), "甲领先乙0.04分（满分100）：R&D funding+3.20，Innovation talent−4.00。");
        assert_eq!([signed(0.001), signed(-0.001), signed(0.0)], ["+0.00", "0.00", "0.00"]);
    }
}
