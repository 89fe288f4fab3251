use super::{notices::shortened, say};
use crate::{
    dataset::Dataset,
    link::Language,
    ui::{OrderError, told_apart},
};

/// What is wrong with a line of an order, and how to mend it.
pub fn order_error(l: Language, diagnostic: &OrderError, dataset: &Dataset) -> String {
    let name = |row: &usize| told_apart(*row, dataset, l.code());
    let on = |line: &usize| say(l, format!("Line {line}: "), format!("第\u{2060}{line}行："));
    match diagnostic {
        OrderError::Empty => {
            say(l, "Write at least one name, a name a line.", "请至少写一个名称，每行一个。").to_owned()
        }
        OrderError::Unknown { line, typed, near: None } => on(line) + &unknown(l, typed, None),
        OrderError::Unknown { line, typed, near: Some(near) } => {
            on(line) + &unknown(l, typed, Some(dataset.table.units[*near].name.say(l.code())))
        }
        OrderError::Ambiguous { line, typed, rows } => on(line) + &ambiguous(l, typed, rows.iter().map(name).collect()),
        OrderError::Twice { line, first, row } => {
            let name = name(row);
            on(line)
                + &say(
                    l,
                    format!("{name} stands on line {first} already; take one of the two out."),
                    format!("{name}在第\u{2060}{first}行已经写过，请删去其中一行。"),
                )
        }
        OrderError::NotRanked { line, row } => {
            let name = name(row);
            on(line)
                + &say(
                    l,
                    format!("{name} is not ranked, because too few of its figures are known; take it out."),
                    format!("{name}数据不足、未参评，请删去这一行。"),
                )
        }
    }
}

fn unknown(l: Language, typed: &str, near: Option<&str>) -> String {
    let typed = shortened(typed);
    match (l, near) {
        (Language::English, None) => {
            format!("“{typed}” is no name in these figures; write it as it stands in the list.")
        }
        (Language::English, Some(near)) => format!("“{typed}” is no name in these figures; did you mean {near}?"),
        (Language::Chinese, None) => format!("数据中没有“{typed}”，请按列表中的写法填写。"),
        (Language::Chinese, Some(near)) => format!("数据中没有“{typed}”，是否指{near}？"),
    }
}

fn ambiguous(l: Language, typed: &str, names: Vec<String>) -> String {
    let typed = shortened(typed);
    let names: Vec<String> = names.into_iter().map(|name| format!("“{name}”")).collect();
    match l {
        Language::English => format!("“{typed}” is the name of several; write {}.", names.join(" or ")),
        Language::Chinese => format!("“{typed}”不止一个，请写{}。", names.join("或")),
    }
}
