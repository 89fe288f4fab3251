use super::{are, counted, many, plural, say, suffix};
use crate::{chart, link::Language};

/// The button that compares a unit with others.
pub fn compare(l: Language) -> &'static str {
    say(l, "Compare", "对比")
}

/// Why it does nothing.
pub fn compare_full(l: Language, most: usize) -> String {
    say(l, format!(": {most} are compared already"), format!("：已有{most}个在对比"))
}

/// The button that closes the card.
pub fn close(l: Language) -> &'static str {
    say(l, "Close", "关闭")
}

/// A rank as a list has it: "9th", "9th=" where others share it.
pub fn nth(l: Language, rank: usize, tied: bool) -> String {
    let count = chart::count(rank);
    match (l, tied) {
        (Language::English, tied) => format!("{count}{}{}", suffix(rank), if tied { "=" } else { "" }),
        (Language::Chinese, false) => format!("第\u{2060}{count}"),
        (Language::Chinese, true) => format!("并列第\u{2060}{count}"),
    }
}

/// Where a unit stands now.
pub fn stands(l: Language, rank: usize, tied: bool, of: &str, score: f64) -> String {
    let (rank, score) = (nth(l, rank, false), chart::score(score));
    match l {
        Language::English if tied => format!("Tied for {rank} of {of} under these weights, with {score} of 100 points"),
        Language::English => format!("{rank} of {of} under these weights, with {score} of 100 points"),
        Language::Chinese if tied => format!("在当前权重下并列{of}中的{rank}，得{score}分（满分100分）"),
        Language::Chinese => format!("在当前权重下位列{of}中的{rank}，得{score}分（满分100分）"),
    }
}

/// Where it stands under most nearby weightings.
pub fn stands_nearby(l: Language, (low, high): (usize, usize)) -> String {
    let [best, worst] = [low, high].map(|rank| nth(l, rank, false));
    match l {
        Language::English if low == high => format!("{best} in 90% of nearby weightings"),
        Language::English => format!("{best} to {worst} in 90% of nearby weightings"),
        Language::Chinese if low == high => format!("90%的邻近权重下为{best}"),
        Language::Chinese => format!("90%的邻近权重下为{best}至{worst}"),
    }
}

/// Where it stands under another preset.
pub fn stands_under(l: Language, rank: usize, preset: &str) -> String {
    let rank = nth(l, rank, false);
    say(l, format!("{rank} under “{preset}”"), format!("“{preset}”下为{rank}"))
}

/// Those clauses as a sentence.
pub fn clauses(l: Language, clauses: &[String]) -> String {
    let (between, stop) = say(l, ("; ", "."), ("；", "。"));
    clauses.join(between) + stop
}

/// Why a unit has no rank.
pub fn has_no_rank(l: Language, known: usize, indicators: usize, needed: usize) -> String {
    match l {
        Language::English => {
            let figures = plural(indicators, "figure");
            format!(
                "Not ranked: {known} of its {indicators} {figures} {} known, and a rank takes {needed}.",
                are(known)
            )
        }
        Language::Chinese => format!("未参评：{indicators}项数据中已知{known}项，参评至少需{needed}项。"),
    }
}

/// Over the two lists of figures.
pub fn extremes(l: Language) -> [&'static str; 2] {
    say(l, ["Strongest, by rank", "Weakest"], ["最强（按名次）", "最弱"])
}

/// Of how many a rank is.
pub fn of_how_many(l: Language, of: usize) -> String {
    let of = chart::count(of);
    say(l, format!("of {of}"), format!("/{of}"))
}

/// Over what each theme adds.
pub fn why_here(l: Language, score: f64) -> String {
    let score = chart::score(score);
    say(l, format!("Why it stands here: {score} of 100"), format!("得分由来：100分中的{score}分"))
}

/// How to read that.
pub fn why_here_note(l: Language, units: &str) -> String {
    match l {
        Language::English => {
            format!(
                "Outline: what a part could add under these weights. Filled: what it adds. Stroke: the average of {units}."
            )
        }
        Language::Chinese => format!("外框：当前权重下该项最多可得的分；填色：实得分；竖线：{units}的平均分。"),
    }
}

/// The heads of its columns.
pub fn why_here_heads(l: Language) -> [&'static str; 4] {
    say(l, ["Part", "Earned, of what could be earned", "Points", "Average"], ["组成", "实得与可得", "得分", "平均"])
}

/// What could be earned, after what is.
pub fn of_most(l: Language, most: f64) -> String {
    let most = chart::score(most);
    say(l, format!("of {most}"), format!("/{most}"))
}

/// The last line of a sum.
pub fn sum(l: Language) -> &'static str {
    say(l, "Score", "总分")
}

/// Over what moves a unit by a place.
pub fn one_place(l: Language) -> &'static str {
    say(l, "One place up, one place down", "升一位，降一位")
}

/// Where there is nobody ahead, or nobody behind.
pub fn nobody(l: Language, ahead: bool) -> &'static str {
    if ahead {
        say(l, "Nobody is ahead of it.", "前面没有对手。")
    } else {
        say(l, "Nobody is behind it.", "后面没有对手。")
    }
}

/// Where its neighbour has the same score.
pub fn tied_with(l: Language, name: &str) -> String {
    say(l, format!("Tied with {name}."), format!("与{name}并列。"))
}

/// Where a change is known, but not one that can be set.
pub fn nothing_settable(l: Language, name: &str) -> String {
    match l {
        Language::English => format!("{name}: no points with six decimals swap the two."),
        Language::Chinese => format!("{name}：六位小数的分数无法使两者互换。"),
    }
}

/// Over the printed ranks.
pub fn printed(l: Language) -> &'static str {
    say(l, "Rank in the printed editions", "历次公布的名次")
}

/// A printed rank, in words.
pub fn printed_rank(l: Language, edition: &str, rank: Option<u32>, last: u32) -> String {
    match (l, rank) {
        (Language::English, Some(rank)) => format!("{edition}: {} in a list of {last}", nth(l, rank as usize, false)),
        (Language::English, None) => format!("{edition}: not among the {last} listed"),
        (Language::Chinese, Some(rank)) => format!("{edition}：{}（名单共{last}名）", nth(l, rank as usize, false)),
        (Language::Chinese, None) => format!("{edition}：未列入前{last}名"),
    }
}

/// A printed rank in a part of the whole.
pub fn part_printed(l: Language, node: &str, rank: &str) -> String {
    say(l, format!("{node}, {rank}."), format!("{node}，{rank}。"))
}

/// What a dash in the drawing is, and how long the lists are.
pub fn printed_note(l: Language, lists: &[u32]) -> String {
    let (least, most) = (lists.iter().min().unwrap_or(&0), lists.iter().max().unwrap_or(&0));
    match l {
        Language::English if least == most => format!("Each edition lists {most}; a dash: not listed."),
        Language::English => format!("Editions list {least} to {most}; a dash: not listed."),
        Language::Chinese if least == most => format!("每版列出{most}名；短横：未列入。"),
        Language::Chinese => format!("各版列出{least}至{most}名；短横：未列入。"),
    }
}

/// Where no edition lists the unit.
pub fn never_printed(l: Language, editions: usize) -> String {
    match l {
        Language::English if editions == 1 => "The printed list does not have it.".into(),
        Language::English => format!("None of the {editions} printed lists has it."),
        Language::Chinese => format!("{editions}份公布的名单均未列入。"),
    }
}

/// Over all figures.
pub fn all_figures(l: Language, figures: usize) -> String {
    say(l, format!("The {}", many(figures, "figure")), format!("{figures}项数据"))
}

/// How to read them.
pub fn all_figures_note(l: Language, units: &str, unit: &str) -> String {
    match l {
        Language::English => format!(
            "Each line is one of the ranked {units}, a longer one several; better is to the right. The dot is where this one stands, after treatment of outliers. Each name opens onto year and source."
        ),
        Language::Chinese => format!(
            "每条竖线代表一个参评{unit}，较长者代表数个；越靠右越好。圆点为本{unit}所在，异常值已处理。点开名称可见年份与来源。"
        ),
    }
}

/// Among whom a figure's rank is.
pub fn figure_ranks(l: Language) -> &'static str {
    say(l, "Ranks are among those with a figure.", "名次仅在有数据者中比较。")
}

/// What a unit that is not ranked is drawn as.
pub fn unranked_dots(l: Language) -> &'static str {
    say(
        l,
        "It is not ranked and has no ranks: its dots stand among those that are, at an end where they lie beyond.",
        "未参评，故无名次：圆点标在参评者之间的位置，超出范围者标在端点。",
    )
}

/// The heads of their columns.
pub fn figure_heads(l: Language) -> [&'static str; 4] {
    say(l, ["Figure", "Among all", "Value", "Rank"], ["指标", "在全体中", "数值", "名次"])
}

/// Instead of a figure that was imputed.
pub fn filled_in(l: Language) -> &'static str {
    say(l, "filled in", "补齐")
}

/// Instead of a figure that is missing and left out.
pub fn not_counted(l: Language) -> &'static str {
    say(l, "missing, not counted", "缺失，未计入")
}

/// Instead of a figure that is not known.
pub fn unknown(l: Language) -> &'static str {
    say(l, "not known", "未知")
}

/// What counts things has no unit worth printing.
const COUNTS: [&str; 2] = ["count", "数量"];

/// What is written between a figure and its unit, and the unit: "5.99" "%", "343" " kWh", "32.3" " × 10k yuan".
pub fn measure(l: Language, unit: &str) -> String {
    match (l, unit) {
        (_, unit) if unit.is_empty() || COUNTS.contains(&unit) => String::new(),
        (_, unit) if unit.starts_with(['%', '‰', '°']) => unit.to_owned(),
        (_, unit) if unit.starts_with(|c: char| c.is_ascii_digit()) => format!(" × {unit}"),
        (Language::English, unit) => format!(" {unit}"),
        (Language::Chinese, unit) => unit.to_owned(),
    }
}

/// So many ranked units, as a phrase.
pub fn all_ranked(l: Language, ranked: usize, nouns: [&str; 2]) -> String {
    let units = counted(l, ranked, nouns);
    let all = if ranked == 1 { "the" } else { "all" };
    say(l, format!("{all} {units}"), format!("全部{units}"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use Language::{Chinese, English};

    #[test]
    fn where_a_unit_stands_is_one_sentence() {
        let said = |l, of: &str, preset: &str| {
            let all = [stands(l, 9, false, of, 61.93), stands_nearby(l, (7, 13)), stands_under(l, 4, preset)];
            clauses(l, &all)
        };
        assert_eq!(
            said(English, "285 cities", "Equal"),
            "9th of 285 cities under these weights, with 61.9 of 100 points; 7th to 13th in 90% of nearby weightings; 4th under “Equal”."
        );
        assert_eq!(
            said(Chinese, "285座城市", "等权").replace('\u{2060}', ""),
            "在当前权重下位列285座城市中的第9，得61.9分（满分100分）；90%的邻近权重下为第7至第13；“等权”下为第4。"
        );
        assert_eq!(stands_nearby(English, (1, 1)), "1st in 90% of nearby weightings");
    }

    #[test]
    fn a_figure_is_followed_by_its_unit_as_its_language_writes_it() {
        let said = |l, unit| format!("32.3{}", measure(l, unit));
        assert_eq!(said(English, "%"), "32.3%");
        assert_eq!(said(English, "count"), "32.3");
        assert_eq!(said(English, "10k yuan"), "32.3 × 10k yuan");
        assert_eq!(said(English, "yuan"), "32.3 yuan");
        assert_eq!(said(Chinese, "万元"), "32.3万元");
        assert_eq!(said(Chinese, "数量"), "32.3");
    }
}
