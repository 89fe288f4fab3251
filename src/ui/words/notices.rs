use super::{gap, say};
use crate::{
    dataset::{PointsError, isolated, quoted},
    link::{Language, Notice, Owner, Source, View},
};

/// Before the parts of a link that were left out.
pub fn link_not_understood(l: Language) -> &'static str {
    say(l, "Part of this link was not understood.", "链接有一部分无法识别。")
}

/// What was done with the rest.
pub fn rest_is_set(l: Language) -> &'static str {
    say(l, "Everything else in it is set.", "其余部分均已生效。")
}

/// A part of a link that was left out, and why.
pub fn notice(l: Language, notice: &Notice) -> String {
    let part = shortened(&notice.part());
    let why = match notice {
        Notice::Version(_) => say(l, "made for another version; read as version 1", "链接版本不同，已按版本1读取"),
        Notice::UnknownPath(_) => say(l, "no such page", "没有这一页"),
        Notice::NoEdition(_) => {
            say(l, "this edition is not kept here; these are the newest figures", "此处未保存这一版，以下为最新数据")
        }
        Notice::UnknownKey { near, .. } => {
            &say(l, format!("no such key; did you mean “{near}”?"), format!("没有这一项，是否指“{near}”？"))
        }
        Notice::Numbered { key: "focus" | "compare", .. } => say(
            l,
            "names a unit by the number of its row, which may be another unit’s by now; look for it by its name",
            "按行号指代单位，如今该行可能已是别的单位，请按名称查找",
        ),
        Notice::Numbered { .. } => say(
            l,
            "names an indicator by the number of its column, which may be another’s by now; choose it by its name",
            "按列号指代指标，如今该列可能已是别的指标，请按名称选择",
        ),
        Notice::RepeatedUnit(_) => say(l, "compared already", "已在比较之列"),
        Notice::TooManyUnits(_) => &say(
            l,
            format!("no more than {} can be compared", View::COMPARED),
            format!("最多可比较{}个单位", View::COMPARED),
        ),
        Notice::RepeatedKey(_) => say(l, "given more than once; the last one counts", "重复出现，以最后一个为准"),
        Notice::Refused { why, .. } => why.say(l.code()),
        Notice::NotLoaded(_) => {
            say(l, "the part of this page that ranks so did not load; try again", "负责这一方法的程序未能加载，请重试")
        }
        Notice::UnknownValue { .. } => say(l, "no such choice", "没有这一选项"),
        Notice::NotAWeight(_) => say(l, "a weight is written node:points", "权重应写作“代码:分数”"),
        Notice::UnknownNode(_) => {
            say(l, "no aspect, theme or indicator has this code", "没有方面、主题或指标用这一代码")
        }
        Notice::RepeatedNode(_) => say(l, "weighed more than once; the last one counts", "重复出现，以最后一个为准"),
        Notice::NotPoints { why, .. } => match why {
            PointsError::NotANumber => say(l, "not a plain number", "不是数字"),
            PointsError::OutOfRange => say(l, "points go from 0 to 100", "分数须在0到100之间"),
            PointsError::TooFine => say(l, "six decimals at most", "最多六位小数"),
        },
    };
    say(l, format!("{part}: {why}"), format!("{part}：{why}"))
}

/// The button that asks again for what did not load.
pub fn try_again(l: Language) -> &'static str {
    say(l, "Try again", "重试")
}

/// Further parts that are not listed.
pub fn and_more(l: Language, count: usize) -> String {
    say(l, format!("and {count} more"), format!("另有{count}处"))
}

/// The button that puts the notice away.
pub fn dismiss(l: Language) -> &'static str {
    say(l, "Close", "关闭")
}

/// Siblings that all have no points.
pub fn shared_alike(l: Language, parent: Option<&str>) -> String {
    match (l, parent) {
        (Language::English, None) => "All aspects have 0 points, so they share alike.".into(),
        (Language::English, Some(p)) => format!("Everything in “{p}” has 0 points, so it shares alike."),
        (Language::Chinese, None) => "所有方面均为0分，按等权处理。".into(),
        (Language::Chinese, Some(p)) => format!("“{p}”之下均为0分，按等权处理。"),
    }
}

/// An indicator whose figures do not differ.
pub fn without_spread(l: Language, indicator: &str) -> String {
    match l {
        Language::English => format!("“{indicator}” does not differ among the ranked: it gives each 50 of 100."),
        Language::Chinese => format!("“{indicator}”在参评单位间没有差别，一律取50分。"),
    }
}

/// A part of a link, a name or an address as it is quoted.
pub(super) fn shortened(part: &str) -> String {
    isolated(&quoted(part))
}

/// A package that could not be read.
pub fn not_loaded(l: Language) -> &'static str {
    say(l, "This data was not loaded.", "数据未能载入。")
}

/// Data that is on its way.
pub fn reading(l: Language) -> &'static str {
    say(l, "Reading", "正在读取")
}

/// What is on its way, what is shown meanwhile, and whose it will be: nothing is shown of another, if it is the `first`.
pub fn still_there(l: Language, data: &str, of: &Source, first: bool) -> String {
    let data = shortened(data);
    let whose = if let Owner::Host(_) = of.owner { source(l, of) + gap(l) } else { String::new() };
    match l {
        Language::English if first => format!("{data}. {whose}").trim_end().to_owned(),
        Language::Chinese if first => format!("{data}。{whose}"),
        Language::English => format!("{data}. {whose}The ranking below is still the one from before."),
        Language::Chinese => format!("{data}。{whose}以下仍是原来的排名。"),
    }
}

/// Whose figures these are. A host is named whole: the end of its name says whose it is.
pub fn source(l: Language, of: &Source) -> String {
    match &of.owner {
        Owner::Host(host) => {
            say(l, format!("Figures from {host}, not checked by this site."), format!("数据来自{host}，未经本站核实。"))
        }
        Owner::Site(file) => {
            let file = shortened(file);
            say(
                l,
                format!("Figures from {file} at this site, not checked."),
                format!("数据来自本站的{file}，未经核实。"),
            )
        }
    }
}

/// What is shown instead of data that was not loaded.
pub fn still_shown(l: Language, data: &str) -> String {
    let data = shortened(data);
    match l {
        Language::English => {
            format!("The ranking below is still the one from before, not {data}. Mend these and try again:")
        }
        Language::Chinese => format!("以下仍是原来的排名，而不是{data}。请修正后重试："),
    }
}

/// A link that was made on another edition: all that makes one, which in the first release the presets did, too.
pub fn changed_since(l: Language, with_presets: bool) -> &'static str {
    if with_presets {
        say(
            l,
            "Since this link was made, the figures, the method, the presets or the names of units in links have changed.",
            "此链接生成之后，数据、方法、预设权重或链接中的单位代码已有变化。",
        )
    } else {
        say(
            l,
            "The figures or the method have changed since this link was made.",
            "此链接生成之后，数据或方法已有变化。",
        )
    }
}

/// They have, but nobody in the ten has moved.
pub fn same_ten(l: Language) -> &'static str {
    say(l, "The ten and their order are the same.", "前十名及其次序未变。")
}
