use std::cmp::Ordering;

use super::{in_text, place, say};
use crate::{chart, link::Language, robustness::WeightLowerBounds};

/// The section's heading.
pub fn fit_title(l: Language) -> &'static str {
    say(l, "Weights from an order", "由名次反推权重")
}

/// What it does, and under which conditions.
pub fn fit_what(l: Language, floors: WeightLowerBounds) -> String {
    let (aspect, indicator) = (chart::percent(floors.aspect), chart::share(floors.indicator));
    let margin = chart::gap(floors.margin);
    match l {
        Language::English => format!(
            "The nearest weights that print an order, ahead of all who are not in it. Each aspect has {aspect} or more, each indicator {indicator}, and each place is {margin} of 100 points or more ahead of the next. Computed here, in your browser."
        ),
        Language::Chinese => format!(
            "求出能排出某一次序（未列出者都排在其后）的最近权重：各方面占比不低于{aspect}，各指标不低于{indicator}，每一名至少领先下一名{margin}分（满分100）。由您的浏览器现场算出。"
        ),
    }
}

/// Over the box.
pub fn fit_box(l: Language) -> &'static str {
    say(l, "The order, a name a line", "次序，每行一个名称")
}

/// The buttons that fill the box: with an edition's order, with so many rows now.
pub fn fit_fill(l: Language, rows: usize) -> [String; 2] {
    match (l, rows) {
        (Language::English, 10) => ["Published order".into(), "The ten now".into()],
        (Language::English, _) => ["Published order".into(), format!("The {rows} now")],
        (Language::Chinese, 10) => ["公布的名次".into(), "当前前十".into()],
        (Language::Chinese, _) => ["公布的名次".into(), format!("当前前{rows}名")],
    }
}

/// Before the choice of what the weights are near to, and its second answer; the first is a preset's name.
pub fn fit_target(l: Language) -> [&'static str; 2] {
    say(l, ["Nearest to", "The weights now"], ["尽量接近", "当前权重"])
}

/// The button.
pub fn fit_find(l: Language) -> &'static str {
    say(l, "Find weights", "反推权重")
}

/// Before the first answer.
pub fn fit_working(l: Language) -> &'static str {
    say(l, "Looking for weights.", "正在求解。")
}

/// Where there is nobody to ask.
pub fn fit_failed(l: Language) -> &'static str {
    say(l, "Weights could not be looked for here: their program did not run.", "此处无法反推权重：相应程序未能运行。")
}

/// Where an answer came and is none.
pub fn fit_unsettled(l: Language) -> &'static str {
    say(
        l,
        "No weights were found: either none at all keep the floors, or the search came to no end. Try a shorter order.",
        "没有求得权重：可能没有任何权重满足下限，也可能搜索未能得出结论。请试试更短的次序。",
    )
}

/// All of an order is printed: by weights with so much on an aspect, and so far from a target.
pub fn fit_all(l: Language, count: usize, aspect: (&str, f64), distance: f64, target: &str) -> String {
    let ((aspect, share), distance) = ((aspect.0, chart::share(aspect.1)), chart::gap(distance * 100.0));
    match l {
        Language::English => {
            let stand = match count {
                1 => "It stands first".to_owned(),
                2 => "Both stand in this order".to_owned(),
                _ => format!("All {} stand in this order", number(count)),
            };
            let aspect = in_text(aspect);
            format!("{stand} under weights with {share} on {aspect}; {distance} points from {target}.")
        }
        Language::Chinese => {
            let stand = if count == 1 { "它排在首位".to_owned() } else { format!("这{count}个依次排列") };
            format!("有权重能让{stand}：其中{aspect}占{share}，与{target}相距{distance}个百分点。")
        }
    }
}

/// A beginning of an order is printed: so many, and who cannot be next.
pub fn fit_beginning(l: Language, placed: usize, next: &str) -> String {
    let at = place(l, placed + 1);
    match (l, placed) {
        (Language::English, 0) => format!("No weights that keep the floors put {next} {at}."),
        (Language::English, 1) => {
            format!("Only the first can be placed; no weights that keep the floors put {next} {at}.")
        }
        (Language::English, _) => {
            format!("The first {} can be placed; no weights that keep the floors put {next} {at}.", number(placed))
        }
        (Language::Chinese, 0) => format!("没有满足下限的权重能让{next}排{at}。"),
        (Language::Chinese, _) => format!("前{placed}名可以排出；没有满足下限的权重能让{next}接着排{at}。"),
    }
}

/// What the target is called within a sentence: a preset, or the weights at the time.
pub fn fit_from(l: Language, preset: Option<&str>) -> String {
    preset.map_or_else(|| say(l, "the weights that were set", "当时的权重").to_owned(), in_text)
}

/// What a distance is.
pub fn fit_distance(l: Language) -> &'static str {
    say(
        l,
        "Distance: the root of the sum of squared differences of the indicators’ shares.",
        "距离：各指标占比之差的平方和的平方根。",
    )
}

/// Where points cannot hold the weights.
pub fn fit_not_loadable(l: Language) -> &'static str {
    say(
        l,
        "Points of six decimals do not hold this order, so it cannot be loaded.",
        "六位小数的分值无法保持这一次序，因此不能载入。",
    )
}

/// The heads of the shares: what has one, as found, and as stored under a preset.
pub fn fit_share_heads(l: Language, preset: &str) -> [String; 3] {
    match l {
        Language::English => ["Share of the whole".into(), "Found here".into(), format!("Stored points of “{preset}”")],
        Language::Chinese => ["占总体的比重".into(), "此处求得".into(), format!("“{preset}”所存的分值")],
    }
}

/// The shares of all indicators, shut.
pub fn fit_indicators(l: Language, indicators: usize) -> String {
    let english = match indicators {
        1 => "The share of the one indicator".to_owned(),
        _ => format!("The shares of all {indicators} indicators"),
    };
    say(l, english, format!("全部{indicators}项指标的占比"))
}

/// Over the table of printed editions, and what it holds.
pub fn fit_held(l: Language) -> [&'static str; 2] {
    say(
        l,
        [
            "Held against editions they never saw",
            "Rank correlation (Spearman) with the later printed orders; 1 would be the same order.",
        ],
        ["对照反推时未用到的各版", "与后来各版名次的等级相关（斯皮尔曼）；1表示次序完全相同。"],
    )
}

/// The heads of that table; the fourth is a preset's name.
pub fn fit_held_heads(l: Language) -> [&'static str; 4] {
    say(l, ["Edition", "Found here", "Stored points", "Nearer"], ["版次", "此处求得", "所存分值", "更接近"])
}

/// Which of both is nearer to an edition.
pub fn fit_nearer(l: Language, nearer: Ordering, baseline: &str) -> String {
    match nearer {
        Ordering::Greater => say(l, "found here", "此处求得").to_owned(),
        Ordering::Less => in_text(baseline),
        Ordering::Equal => say(l, "alike", "相当").to_owned(),
    }
}

/// Where the rounding of points decides which is nearer.
pub fn fit_rounding(l: Language, editions: &[String]) -> String {
    let all = editions.join(say(l, ", ", "、"));
    let turns = if editions.len() == 1 { "turns" } else { "turn" };
    say(l, format!("{all} {turns} on how the points are rounded."), format!("{all}版的结论取决于分值如何取整。"))
}

/// A number of units as running text has it.
fn number(count: usize) -> String {
    let words = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
    words.get(count.wrapping_sub(1)).map_or_else(|| chart::count(count), |word| (*word).to_owned())
}
