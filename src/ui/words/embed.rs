use super::{say, suffix};
use crate::link::Language;

/// The link from an embedded chart to the whole page.
pub fn change_the_weights(l: Language) -> &'static str {
    say(l, "Change the weights", "改变权重")
}

/// Under figures that are pinned.
pub fn as_of(l: Language, edition: &str) -> String {
    say(l, format!(" Figures as of edition {edition}."), format!("数据固定为{edition}版。"))
}

/// A rank: what stands before the figure, the figure, what stands after it.
pub fn ordinal(l: Language, rank: Option<usize>) -> (Option<&'static str>, String, Option<&'static str>) {
    let Some(rank) = rank else { return (None, "–".to_owned(), None) };
    say(l, (None, rank.to_string(), Some(suffix(rank))), (Some("第"), rank.to_string(), Some("位")))
}

/// Of how many, if it is one of them, in which ranking.
pub fn badge_of(l: Language, units: Option<&str>, title: &str) -> String {
    match units {
        Some(units) => say(l, format!("of {units} · {title}"), format!("{units}之中 · {title}")),
        None => title.to_owned(),
    }
}

/// The score, and the weights that it is by.
pub fn badge_score(l: Language, score: &str, preset: &str, moved: bool) -> String {
    match (l, moved) {
        (Language::English, false) => format!("Score {score} of 100, weights “{preset}”."),
        (Language::English, true) => format!("Score {score} of 100, weights of one’s own."),
        (Language::Chinese, false) => format!("总分{score}（满分100），权重“{preset}”。"),
        (Language::Chinese, true) => format!("总分{score}（满分100），权重自定。"),
    }
}

/// A unit with too few figures.
pub fn badge_unranked(l: Language) -> &'static str {
    say(l, "Not ranked: too few of its figures are known.", "未参评：已知数据太少。")
}

/// The panel's heading.
pub fn share(l: Language) -> &'static str {
    say(l, "Share and embed", "分享与嵌入")
}

/// What is shared.
pub fn share_what(l: Language) -> &'static str {
    say(
        l,
        "What you see now is the starting view: weights, language, light or dark.",
        "现在所见即为初始视图：权重、语言、深浅色。",
    )
}

/// Before the layouts.
pub fn show(l: Language) -> &'static str {
    say(l, "Show", "显示")
}

/// The layouts by name.
pub fn layout(l: Language, layout: crate::link::ViewMode) -> &'static str {
    use crate::link::ViewMode;
    match layout {
        ViewMode::Full => say(l, "The whole page", "整页"),
        ViewMode::Chart => say(l, "The chart", "图表"),
        ViewMode::Badge => say(l, "One badge", "徽章"),
    }
}

/// Before the units of a badge.
pub fn badge_unit(l: Language, unit: &str) -> String {
    say(l, format!("{unit} of the badge"), format!("徽章的{unit}"))
}

/// Before living and frozen.
pub fn figures(l: Language) -> &'static str {
    say(l, "Figures", "数据")
}

/// Figures that follow.
pub fn living(l: Language) -> &'static str {
    say(l, "Follow updates", "随更新变化")
}

/// Figures that are pinned.
pub fn frozen(l: Language) -> &'static str {
    say(l, "Stay as of now", "固定为当前版本")
}

/// The three texts to copy.
pub fn snippet_names(l: Language) -> [&'static str; 3] {
    say(
        l,
        ["Link", "For your page: fits its height", "For your page, without a script: a fixed height"],
        ["链接", "嵌入代码（自动调整高度）", "嵌入代码（不含脚本，高度固定）"],
    )
}

/// The button that copies one of them.
pub fn copy(l: Language) -> &'static str {
    say(l, "Copy", "复制")
}

/// Over the frame.
pub fn preview(l: Language) -> &'static str {
    say(l, "Preview", "预览")
}

/// A page whose program did not come, has not started yet, or did not run.
pub fn not_running(l: Language) -> [&'static str; 2] {
    say(
        l,
        [
            "The weights cannot be changed here:",
            "this page’s program is not running. The ranking below is complete and correct for its weights.",
        ],
        ["此处不能改变权重：", "本页程序没有运行。以下排名在其权重之下完整无误。"],
    )
}

/// After that, where the link asks for what no static page is of.
pub fn another(l: Language) -> &'static str {
    say(l, "The link asks for another view or other data than this.", "链接所指为另一视图或其他数据，并非此页。")
}

/// A page whose program has stopped in the middle: what stands of it, and the button that opens the view again.
pub fn stopped(l: Language) -> [&'static str; 2] {
    say(
        l,
        [
            "This page’s program has stopped at a fault of its own. The ranking below is the last that it showed.",
            "Reload",
        ],
        ["本页程序因自身故障已停止。以下是停止前最后显示的排名。", "刷新"],
    )
}

/// A page that is read with scripts switched off.
pub fn without_script(l: Language) -> [&'static str; 2] {
    say(
        l,
        [
            "The weights cannot be changed here:",
            "scripts are switched off in this browser. The ranking below is complete and correct for its weights.",
        ],
        ["此处不能改变权重：", "浏览器已关闭脚本。以下排名在其权重之下完整无误。"],
    )
}

/// Before the static pages of the other presets.
pub fn other_weights(l: Language) -> &'static str {
    say(l, "Under other weights:", "其他权重：")
}
