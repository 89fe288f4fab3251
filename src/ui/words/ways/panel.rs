use super::{are, say};
use crate::{
    chart,
    link::Language,
    ranking::{Method, MethodKey},
};

/// The panel's heading.
pub fn other_methods(l: Language) -> &'static str {
    say(l, "Rank by another method", "换一种方法排名")
}

/// What the panel is.
pub fn other_methods_note(l: Language) -> &'static str {
    say(
        l,
        "Every step from figures to ranks can be done otherwise. Each choice is at once in the chart above and in the link. Steps and terms after the OECD/JRC Handbook (2008).",
        "由数据到名次的每一步都可换一种做法，选定后上图与链接随之更新。步骤与术语依据OECD/JRC《手册》（2008）。",
    )
}

/// A step's label.
pub fn step(l: Language, key: MethodKey) -> &'static str {
    match key {
        MethodKey::Weigh => say(l, "Weights", "权重"),
        MethodKey::Cover => say(l, "Known at least", "数据完整率不低于"),
        MethodKey::Treat => say(l, "Outliers", "异常值处理"),
        MethodKey::Normalise => say(l, "One scale", "标准化"),
        MethodKey::Impute => say(l, "Missing figures", "缺失补齐"),
        MethodKey::Aggregate => say(l, "Many scores into one", "合成"),
    }
}

/// The label of the field that has a choice as a link has it.
pub fn as_in_link(l: Language, step: &str) -> String {
    say(l, format!("{step}, as in the link"), format!("{step}（链接写法）"))
}

/// What was typed there is no choice.
pub fn no_choice(l: Language) -> &'static str {
    say(
        l,
        "No such choice: a name, and numbers in brackets behind it, as the sentence says.",
        "没有这一写法：名称后在括号内写数字，如上文所示。",
    )
}

/// What opens a choice a level.
pub fn each_level(l: Language) -> &'static str {
    say(l, "Each level its own", "各层分别选择")
}

/// What a level joins, from the bottom up.
pub fn level(l: Language, level: usize, levels: usize) -> String {
    match (levels - level, levels) {
        (1, _) => say(l, "Aspects into the whole", "方面合成总分").to_owned(),
        (2, 3) => say(l, "Themes into aspects", "主题合成方面").to_owned(),
        (_, 2 | 3) => say(l, "Indicators into themes", "指标合成主题").to_owned(),
        _ => say(l, format!("Level {}", level + 1), format!("第{}层", level + 1)),
    }
}

/// Before why a choice cannot be.
pub fn refused_choice(l: Language) -> &'static str {
    say(l, "Not possible like this.", "不能这样选。")
}

/// The button that makes it possible.
pub fn with_minmax(l: Language) -> &'static str {
    say(l, "Do so with min–max, 1 to 100", "同时改用极差法1至100")
}

/// The button back.
pub fn published_method(l: Language) -> &'static str {
    say(l, "Back to the published method", "恢复默认方法")
}

/// The table's heading.
pub fn what_it_did(l: Language) -> &'static str {
    say(l, "What that does to the first ten", "对前十名的影响")
}

/// What of it is told in figures.
pub fn what_it_did_note(l: Language, rho: f64, stay: usize, of: usize) -> String {
    let rho = chart::correlation(rho);
    say(
        l,
        format!(
            "{stay} of the first {of} {} so by the published method, too; over all, the two orders correlate by {rho} (Spearman). The published method takes the points given by hand or by the preset.",
            are(stay)
        ),
        format!(
            "前{of}名中有{stay}个在默认方法下也在前{of}；两种排序总体等级相关为{rho}（斯皮尔曼）。默认方法采用人工或预设的分数。"
        ),
    )
}

/// The heads of the table.
pub fn what_it_did_heads(l: Language, unit: &str) -> [String; 3] {
    let unit = unit.to_owned();
    say(
        l,
        ["Now".into(), unit.clone(), "By the published method".into()],
        ["现名次".into(), unit, "默认方法名次".into()],
    )
}

/// That the published method is chosen.
pub fn is_published(l: Language) -> &'static str {
    say(l, "This is the published method.", "当前即默认方法。")
}

/// What stands under the title where another method is chosen.
pub fn by_method(l: Language) -> &'static str {
    say(l, "By another method than published:", "采用了与默认不同的方法：")
}

/// Why it is not told what would move places.
pub fn not_proved(l: Language, method: &Method) -> &'static str {
    if method.is_weighed() {
        say(
            l,
            "What it would take to move places is worked out for weighted arithmetic means of complete figures alone. By this method ranks are counted over weightings drawn at random, each ranked anew.",
            "怎样才会改变名次，只对数据完整的加权算术平均作了推算。按当前方法，随机抽取权重并逐一重新排名，统计名次。",
        )
    } else {
        say(
            l,
            "Each unit has its own best weights here: no others move it, and how sure its place is cannot be told by them.",
            "此法中各单位采用对自己最有利的权重，改变权重并不改变名次，因而无从据此判断名次是否稳固。",
        )
    }
}

/// The label of the comparisons.
pub fn comparisons(l: Language, within: Option<&str>) -> String {
    match within {
        None => say(l, "How much more important are the aspects?", "各方面之间哪个更重要？").to_owned(),
        Some(name) => say(l, format!("Within “{name}”"), format!("“{name}”之内")),
    }
}

/// One comparison's choices: how many times, of whom. `None` is none.
pub fn times(l: Language, of: Option<(&str, &str)>) -> String {
    match of {
        None => say(l, "not compared", "未比较").to_owned(),
        Some((_, "1")) => say(l, "equally important", "同等重要").to_owned(),
        Some((name, times)) => say(l, format!("{name}, {times} times"), format!("{name}，{times}倍")),
    }
}

/// A comparison's label.
pub fn versus(l: Language, one: &str, other: &str) -> String {
    say(l, format!("{one} or {other}"), format!("{one}与{other}"))
}

/// How consistent comparisons are.
pub fn consistency(l: Language, ratio: f64, sound: bool) -> String {
    let ratio = chart::points(ratio);
    match (l, sound) {
        (Language::English, true) => format!("Consistency ratio {ratio}: at most 0.10, as it should be."),
        (Language::English, false) => format!("Consistency ratio {ratio}: over 0.10, so look at them again."),
        (Language::Chinese, true) => format!("一致性比率{ratio}，不超过0.10，符合要求。"),
        (Language::Chinese, false) => format!("一致性比率{ratio}，超过0.10，请重新斟酌。"),
    }
}

/// Which comparison to look at again, and what would fit the others.
pub fn revisit(l: Language, pair: &str, name: &str, times: f64) -> String {
    let times = chart::points(times);
    match l {
        Language::English => format!("“{pair}” fits the others least: they have {name} {times} times as important."),
        Language::Chinese => format!("“{pair}”与其余最不相符：按其余推算，{name}应为{times}倍。"),
    }
}

/// A step and what was chosen for it.
pub fn step_chosen(l: Language, step: &str, chosen: &str) -> String {
    say(l, format!("{step}: {chosen}"), format!("{step}：{chosen}"))
}

/// What parts steps in a row.
pub fn between(l: Language) -> &'static str {
    say(l, "; ", "；")
}
