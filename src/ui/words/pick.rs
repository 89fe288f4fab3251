use super::{in_a_row, in_text, say};
use crate::{chart, link::Language};

/// The label of the field that finds a unit.
pub fn find(l: Language, unit: &str) -> String {
    say(l, format!("Where is my {}?", in_text(unit)), format!("查找{unit}"))
}

/// What was looked for and not found, and where.
pub fn not_found(l: Language, text: &str, units: &str) -> String {
    let text = super::shortened(text);
    match l {
        Language::English => format!("Nothing like “{text}” among the names of {units}, in either language."),
        Language::Chinese => format!("在{units}的中英文名称中没有找到“{text}”。"),
    }
}

/// Before names that are nearly what was looked for.
pub fn did_you_mean(l: Language) -> &'static str {
    say(l, "Did you mean:", "是否指：")
}

/// How many more were found than are listed.
pub fn more_found(l: Language, count: usize) -> String {
    let count = chart::count(count);
    say(l, format!("{count} more: type on."), format!("另有{count}个，请继续输入。"))
}

/// What stands behind a unit that was found: where it stands.
pub fn found_at(l: Language, rank: Option<usize>) -> String {
    match rank {
        Some(rank) => say(l, format!("rank {rank}"), format!("第\u{2060}{rank}")),
        None => say(l, "not ranked", "未参评").to_owned(),
    }
}

/// What is said once a unit was found and is shown.
pub fn shown(l: Language, unit: &str, rank: Option<usize>) -> String {
    let at = found_at(l, rank);
    say(l, format!("{unit} is shown: {at}."), format!("已显示{unit}：{at}。"))
}

/// The head over the bars, where a part of the index alone ranks.
pub fn by_part(l: Language) -> &'static str {
    say(l, "Score by part", "各部分得分")
}

/// The name of the list of what can be ranked by.
pub fn ranked_by(l: Language) -> &'static str {
    say(l, "Rank by", "排名依据")
}

/// Ranked by everything.
pub fn by_whole(l: Language) -> &'static str {
    say(l, "By the whole", "按总分")
}

/// Ranked by a node alone.
pub fn by_node(l: Language, node: &str) -> String {
    say(l, format!("By {node}"), format!("按{node}"))
}

/// The name of the list of numbers of rows.
pub fn how_many(l: Language) -> &'static str {
    say(l, "Rows", "行数")
}

/// So many rows.
pub fn rows(l: Language, rows: usize) -> String {
    say(l, format!("Top {rows}"), format!("前{rows}名"))
}

/// All rows.
pub fn all_rows(l: Language, rows: usize) -> String {
    let rows = chart::count(rows);
    say(l, format!("All {rows}"), format!("全部{rows}名"))
}

/// The name of the list of parts.
pub fn parts(l: Language) -> &'static str {
    say(l, "Part shown", "显示范围")
}

/// No part: all units.
pub fn all_parts(l: Language) -> &'static str {
    say(l, "All regions", "所有地区")
}

/// Above the larger parts, and the smaller ones.
pub fn kinds_of_parts(l: Language) -> [&'static str; 2] {
    say(l, ["Regions", "Provinces and groups"], ["地区", "省份与分组"])
}

/// The heading over rows of a part.
pub fn top_within(l: Language, rows: usize, of: usize, part: &str) -> String {
    match l {
        // It may have units, but none with figures enough.
        Language::English if of == 0 => format!("Nothing in {part} is ranked"),
        Language::Chinese if of == 0 => format!("{part}没有参评单位"),
        Language::English if rows < of => format!("The first {rows} of {of} in {part}"),
        Language::English => format!("All {of} in {part}"),
        Language::Chinese if rows < of => format!("{part}{of}个中的前{rows}名"),
        Language::Chinese => format!("{part}全部{of}个"),
    }
}

/// What the bars are where a node alone ranks.
pub fn bars_by(l: Language, node: &str, parts: &[String]) -> String {
    let parts = (parts.len() > 1).then(|| in_a_row(l, parts));
    match (l, parts) {
        (Language::English, Some(parts)) => {
            format!("Score out of 100 on “{node}” alone; from the left its parts: {parts}.")
        }
        (Language::English, None) => format!("Score out of 100 on “{node}” alone."),
        (Language::Chinese, Some(parts)) => format!("仅为“{node}”的得分，满分100分；由左至右依次为：{parts}。"),
        (Language::Chinese, None) => format!("仅为“{node}”的得分，满分100分。"),
    }
}

/// The head over changes of rank where a node alone ranks: they are told against the rank in the whole.
pub fn against_whole(l: Language) -> &'static str {
    say(l, "Against the whole", "与总排名相比")
}
