use super::{in_text, list, many, say};
use crate::{
    chart,
    link::{Language, Theme},
};

/// The language's own name, on the link that leads to it.
pub fn own_name(language: Language) -> &'static str {
    say(language, "English", "中文")
}

/// The page's language and country as previews name it.
pub fn locale(l: Language) -> &'static str {
    say(l, "en_US", "zh_CN")
}

/// The title of the document: the ranking's, and the preset's where it is not the first.
pub fn page_title(l: Language, title: &str, preset: Option<&str>) -> String {
    match preset {
        Some(preset) => say(l, format!("{title}: {preset}"), format!("{title}：{preset}")),
        None => title.to_owned(),
    }
}

/// The `lang` of the page.
pub fn tag(language: Language) -> &'static str {
    say(language, "en", "zh-Hans")
}

/// The first link of the page.
pub fn skip(l: Language) -> &'static str {
    say(l, "Skip to the ranking", "跳到排名")
}

/// The button that changes to an appearance.
pub fn appearance(l: Language, appearance: Theme) -> &'static str {
    match appearance {
        Theme::Light => say(l, "Light", "浅色"),
        Theme::Dark => say(l, "Dark", "深色"),
    }
}

/// The line over the title: what it follows, on how much.
pub fn kicker(l: Language, after: &str, indicators: usize, units: &str) -> String {
    let after = if after.is_empty() { String::new() } else { format!("{after} · ") };
    match l {
        Language::English => format!("{after}{} · {units}", many(indicators, "indicator")),
        Language::Chinese => format!("{after}{indicators}项指标 · {units}"),
    }
}

/// A count of units, given what one is called and what several are: "1 city", "285 cities".
pub fn counted(l: Language, count: usize, [unit, units]: [&str; 2]) -> String {
    let number = chart::count(count);
    match l {
        Language::English if count == 1 => format!("{number} {}", in_text(unit)),
        Language::English => format!("{number} {units}"),
        Language::Chinese => format!("{number}{units}"),
    }
}

/// The first sentence: who leads. Left out where the first three are not told apart by rank.
pub fn verdict(l: Language, first: &str, next: &[&str], units: &str) -> String {
    let next = list(l, next);
    match l {
        Language::English => format!("{first} leads {units}, ahead of {next}."),
        Language::Chinese => format!("{first}在{units}中居首，其后是{next}。"),
    }
}

/// The first sentence where units are ranked by a node alone, or those of a part are shown: who is first of them.
pub fn selected(l: Language, by: Option<&str>, within: Option<&str>, first: &str, rank: usize, all: &str) -> String {
    match l {
        Language::English => {
            let by = by.map(|by| format!("By “{by}” alone")).unwrap_or_default();
            let within = within.map(|part| format!("{} {part}", if by.is_empty() { "In" } else { ", in" }));
            let within = within.unwrap_or_default();
            format!("{by}{within}, {first} is first: rank {rank} of {all}.")
        }
        Language::Chinese => {
            let by = by.map(|by| format!("仅看“{by}”，")).unwrap_or_default();
            let within = within.map(|part| format!("在{part}，")).unwrap_or_default();
            format!("{by}{within}{first}居首，在{all}中列第\u{2060}{rank}。")
        }
    }
}

/// Where no unit is ranked.
pub fn nobody_ranked(l: Language) -> String {
    say(l, "Nothing here is ranked.", "这里没有参评单位。").to_owned()
}

/// Under which weights, before the first sentence where the page is not around it.
pub fn weighting(l: Language, preset: &str) -> String {
    say(l, format!("Weights: {preset}."), format!("权重：{preset}。"))
}

/// What the reader can do.
pub fn invitation(l: Language) -> &'static str {
    say(l, " Change what counts, and see who moves.", "改变权重，看名次如何变动。")
}

/// The link from the caution to the method.
pub fn how(l: Language) -> &'static str {
    say(l, "How, and how well", "如何反推，效果如何")
}

/// Before the presets.
pub fn start_from(l: Language) -> &'static str {
    say(l, "Start from", "起点")
}

/// After a preset's sentence: what it comes to.
pub fn heaviest(l: Language, aspect: &str, share: f64, theme: Option<(&str, f64)>) -> String {
    let share = chart::percent(share);
    let theme = theme.map(|(name, share)| (name, chart::percent(share)));
    match (l, theme) {
        (Language::English, None) => format!(" Most weight: {aspect}, {share}."),
        (Language::English, Some((theme, part))) => format!(" Most weight: {aspect}, {share}; {theme} alone, {part}."),
        (Language::Chinese, None) => format!("权重最大：{aspect}，占{share}。"),
        (Language::Chinese, Some((theme, part))) => format!("权重最大：{aspect}，占{share}，其中仅{theme}就占{part}。"),
    }
}

/// Once a weight has moved.
pub fn own_weights(l: Language) -> &'static str {
    say(l, "Your weights.", "你的权重。")
}

/// Where a method gives the weights, and no points do.
pub fn computed_weights(l: Language) -> &'static str {
    say(l, "Computed weights.", "计算所得的权重。")
}

/// Which method gives them, as the link has it.
pub fn computed_by(l: Language, code: &str) -> String {
    say(
        l,
        format!("Given by weigh={code}, whatever points were set before."),
        format!("由weigh={code}得出，与原设分数无关。"),
    )
}

/// How they differ from the preset they started from.
pub fn moved_from(l: Language, preset: &str, moved: usize, nodes: usize) -> String {
    match l {
        Language::English => format!("Started from “{preset}”; {moved} of {} moved.", many(nodes, "point")),
        Language::Chinese => format!("由“{preset}”出发，{nodes}项分数中改动了{moved}项。"),
    }
}

/// Once it is copied.
pub fn copied(l: Language) -> &'static str {
    say(l, "Copied.", "已复制。")
}

/// Where the browser would not let it be copied.
pub fn copy_by_hand(l: Language) -> &'static str {
    say(l, "The browser does not let this page copy. Copy it from here:", "浏览器不允许本页复制，请从这里复制：")
}

/// A name that stands as a sentence.
pub fn sentence(l: Language, name: &str) -> String {
    say(l, format!("{name}."), format!("{name}。"))
}

/// What is said where the program of all that stands below the chart did not come.
pub fn no_appendix(l: Language) -> &'static str {
    say(
        l,
        "What can be opened below the chart did not load. The ranking and its weights work as before.",
        "图表下方可展开的内容未能加载。排名与权重不受影响。",
    )
}
