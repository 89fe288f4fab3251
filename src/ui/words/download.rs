use super::{many, say};
use crate::{chart, link::Language};

/// The button that copies the link.
pub fn copy_link(l: Language) -> &'static str {
    say(l, "Copy link to this view", "复制此视图的链接")
}

/// What an embedded chart keeps the buttons in.
pub fn downloads_title(l: Language) -> &'static str {
    say(l, "Take away", "取用")
}

/// Before the kinds of files.
pub fn download(l: Language) -> &'static str {
    say(l, "Download", "下载")
}

/// A button that downloads: what it says is in it, and what it gives.
pub fn download_what(l: Language, what: &str) -> String {
    say(l, format!("Download {what}"), format!("下载{what}"))
}

/// What each file is, beside its kind: the chart as a drawing and as a picture, the ranking, the calculation.
pub fn files(l: Language) -> [&'static str; 4] {
    say(
        l,
        [
            "SVG: the chart",
            "PNG: the chart as a picture",
            "CSV: the whole ranking",
            "Calculation (CSV): every figure and step",
        ],
        ["SVG：图表", "PNG：图表（图片）", "CSV：完整排名", "计算过程（CSV）：每项数据与每个步骤"],
    )
}

/// The kinds of files, as the buttons have them. Each begins what the file is.
pub fn kinds(l: Language) -> [&'static str; 4] {
    say(l, ["SVG", "PNG", "CSV", "Calculation (CSV)"], ["SVG", "PNG", "CSV", "计算过程（CSV）"])
}

/// The button that copies the rows.
pub fn copy_table(l: Language) -> &'static str {
    say(l, "Copy as table", "复制为表格")
}

/// What opens the rows as a table to read.
pub fn as_table(l: Language) -> &'static str {
    say(l, "The rows as a table", "以表格显示")
}

/// The button that prints.
pub fn print(l: Language) -> &'static str {
    say(l, "Print", "打印")
}

/// A file was handed to the browser.
pub fn saved(l: Language, name: &str) -> String {
    say(l, format!("Saved as {name}."), format!("已保存为{name}。"))
}

/// The same inside another page, which may forbid it without a word.
pub fn saved_if_allowed(l: Language, name: &str) -> String {
    match l {
        Language::English => {
            format!(
                "Saved as {name}. If it did not arrive, the page around this chart does not allow downloads: open the chart by itself."
            )
        }
        Language::Chinese => format!("已保存为{name}。如未收到，是外层网页不允许下载，请单独打开图表。"),
    }
}

/// The rows were copied.
pub fn copied_table(l: Language, rows: usize) -> String {
    let (rows, many) = (chart::count(rows), many(rows, "row"));
    say(
        l,
        format!("Copied {many}, to paste into a document or a spreadsheet."),
        format!("已复制{rows}行，可粘贴到文档或电子表格中。"),
    )
}

/// While the picture is drawn.
pub fn drawing(l: Language) -> &'static str {
    say(l, "Drawing the picture.", "正在绘制图片。")
}

/// The browser would not hand over what it drew.
pub fn no_picture(l: Language) -> &'static str {
    say(
        l,
        "This browser does not let the page make a picture. The SVG has the same chart.",
        "此浏览器不允许本页生成图片。SVG文件中有同样的图表。",
    )
}

/// The browser would not take a file.
pub fn no_file(l: Language) -> &'static str {
    say(l, "This browser did not take the file.", "此浏览器未接收该文件。")
}

/// Under which weights, where they are a reader's own: the preset that they started from, and the shares.
pub fn own_weighting(l: Language, preset: &str, shares: &[String]) -> String {
    let shares = super::in_a_row(l, shares);
    match l {
        Language::English => format!("Weights of one’s own, begun from “{preset}”: {shares}."),
        Language::Chinese => format!("自定权重，由“{preset}”出发：{shares}。"),
    }
}

/// A node with what it counts.
pub fn shared(l: Language, name: &str, share: f64) -> String {
    let share = chart::share(share);
    say(l, format!("{name} {share}"), format!("{name}{share}"))
}

/// The rows that a drawing has no room for.
pub fn left_out(l: Language, rows: usize) -> String {
    let (rows, have) = (chart::count(rows), if rows == 1 { "has" } else { "have" });
    match l {
        Language::English => format!("{rows} more {have} no room here. All are in the CSV and at the link."),
        Language::Chinese => format!("此处还容不下另外{rows}名，CSV与链接中有全部名次。"),
    }
}

/// Where the figures are from: the source of most of them, and how many others there are.
pub fn sources(l: Language, indicators: usize, most: &str, others: usize) -> String {
    let many = many(indicators, "indicator");
    match (l, others) {
        (Language::English, 0) => format!("{many}. Source: {most}."),
        (Language::English, 1) => format!("{many}. Sources: {most}, and one other."),
        (Language::English, _) => format!("{many}. Sources: {most}, and {others} others."),
        (Language::Chinese, 0) => format!("{indicators}项指标。来源：{most}。"),
        (Language::Chinese, _) => format!("{indicators}项指标。来源：{most}，另有{others}处。"),
    }
}

/// Which figures these are, and when they were taken away.
pub fn taken(l: Language, edition: &str, date: &str) -> String {
    match l {
        Language::English => format!("Edition {edition}, taken from Tenfold on {date}."),
        Language::Chinese => format!("{edition}版，{date}取自Tenfold。"),
    }
}

/// Before the link that leads back.
pub fn reopen(l: Language) -> &'static str {
    say(l, "Open this view and change the weights:", "打开此视图并改变权重：")
}

/// The head over ranks.
pub fn rank_head(l: Language) -> &'static str {
    say(l, "Rank", "名次")
}
