use super::say;
use crate::{chart, link::Language};

/// The panel's heading.
pub fn how_sure(l: Language) -> &'static str {
    say(l, "How sure are the places?", "名次有多稳？")
}

/// Where there is nothing to weigh.
pub fn one_weight(l: Language) -> &'static str {
    say(
        l,
        "There is only one indicator: every weighting gives this ranking.",
        "只有一项指标：无论权重如何，排名都相同。",
    )
}

/// Over the pictures of ranks.
pub fn which_place(l: Language) -> &'static str {
    say(l, "Which place under how many weightings", "各名次出现在多少权重组合下")
}

/// How to read them, and how far they may be off.
pub fn which_place_note(l: Language, drawn: usize, error: f64) -> String {
    let (drawn, error) = (chart::count(drawn), at_most(error));
    match l {
        Language::English => format!(
            "Each row adds up to 100%. The outlined cell is the place under the weights now set. {drawn} weightings each, the same for everyone; 19 in 20 figures are off by less than {error} of the weightings. Blank: under 0.5%."
        ),
        Language::Chinese => format!(
            "每行合计100%，带框的格子是当前权重下的名次。各抽取{drawn}组权重，人人相同；20个数字中有19个的误差小于{error}。空白：不到0.5%。"
        ),
    }
}

/// Over the picture of nearby weightings.
pub fn near(l: Language) -> &'static str {
    say(l, "Nearby: each weight moved by up to a quarter", "邻近：每个权重变动至多四分之一")
}

/// Over the picture of all weightings.
pub fn everywhere(l: Language) -> &'static str {
    say(l, "All weightings, drawn evenly", "所有权重组合，均匀抽取")
}

/// Over the list of those that can be first.
pub fn can_be_first(l: Language) -> &'static str {
    say(l, "Who can be first", "谁可能居首")
}

/// What its columns are, and how far what is drawn may be off.
pub fn can_be_first_note(l: Language, drawn: usize, error: f64) -> String {
    let (drawn, error) = (chart::count(drawn), at_most(error));
    match l {
        Language::English => format!(
            "Over all weights of the indicators: {drawn} drawn, off by at most {error}, 19 times in 20; one found first under none may yet be so under a few. Over the aspects alone, the shares inside them held: exact. “Show” sets the middle of the weightings under which it is first."
        ),
        Language::Chinese => format!(
            "指标的所有权重：抽取{drawn}组，20次中有19次误差不超过{error}；未抽到居首者仍可能在极少数权重下居首。仅方面之间的权重（方面内部份额不变）：精确值。“查看”会设为使其居首的各组权重的中心。"
        ),
    }
}

/// A sampling error, rounded up: what is said to hold has to.
fn at_most(error: f64) -> String {
    chart::share(libm::ceil(error * 1000.0) / 1000.0)
}

/// The heads of its columns after the name.
pub fn first_heads(l: Language) -> [&'static str; 5] {
    say(
        l,
        ["First, all indicators", "Their middle", "In the ten", "First, aspects alone", "Their middle"],
        ["居首（全部指标）", "中心", "进入前十", "居首（仅方面）", "中心"],
    )
}

/// The same to a screen reader; what is seen comes first, so that it can be said to a computer that listens.
pub fn load_middle(l: Language, name: &str, aspects: bool) -> String {
    let (by, of) = if aspects { (", by the aspects alone", "（仅方面）") } else { ("", "") };
    say(
        l,
        format!("Show the middle of the weightings under which {name} is first{by}"),
        format!("查看使{name}居首的各组权重的中心{of}"),
    )
}

/// Loads the middle of the weightings under which a unit is first.
pub fn central(l: Language) -> &'static str {
    say(l, "Show", "查看")
}

/// A part of all weightings: as a whole percent, with more figures where that would hide it.
pub fn part(part: f64) -> String {
    match part {
        _ if (0.995..1.0).contains(&part) => chart::share(part.min(0.9994)),
        _ if part >= 0.01 => chart::percent(part),
        _ if part >= 0.0005 => chart::share(part),
        _ if part > 0.0 => "<0.1%".to_owned(),
        _ => "0%".to_owned(),
    }
}

/// Over the table of ranges.
pub fn how_far(l: Language) -> &'static str {
    say(l, "How far each can rise and fall", "各自最高、最低能到第几")
}

/// How to read it.
pub fn how_far_note(l: Language, unit: &str) -> String {
    match l {
        Language::English => format!(
            "The best and the worst place of each {} when only the weights of the aspects move, the shares inside them held. Press a place to set weights that give it. Proved, unless a second figure says what cannot be passed.",
            super::in_text(unit)
        ),
        Language::Chinese => format!(
            "仅方面之间的权重变动（方面内部份额不变）时，每个{unit}的最好与最差名次。点按名次，可设为达到该名次的权重。除非另注界限，均已证明。"
        ),
    }
}

/// The heads of its columns after the name.
pub fn range_heads(l: Language) -> [&'static str; 3] {
    say(l, ["All weights", "Within 5 points", "Within 10 points"], ["所有权重", "±5个百分点内", "±10个百分点内"])
}

/// The head of the mean ranks.
pub fn mean_head(l: Language) -> &'static str {
    say(l, "Mean place, every weight free", "平均名次（全部权重）")
}

/// A range in figures, for tests.
pub fn plain_span(best: usize, worst: usize) -> String {
    format!("{best}-{worst}")
}

/// What is impossible, where it is not what was reached.
pub fn unproved(l: Language, limit: usize, best: bool) -> String {
    match (l, best) {
        (Language::English, true) => format!(" (reached; none above {limit})"),
        (Language::English, false) => format!(" (reached; none below {limit})"),
        (Language::Chinese, true) => format!("（已达到；不会高于第{limit}）"),
        (Language::Chinese, false) => format!("（已达到；不会低于第{limit}）"),
    }
}

/// Sets weights that give a unit a rank.
pub fn load_rank(l: Language, name: &str, rank: usize) -> String {
    say(l, format!("Set weights under which {name} is number {rank}"), format!("设为使{name}位列第{rank}的权重"))
}

/// Over the table of neighbours.
pub fn how_little(l: Language) -> &'static str {
    say(l, "How little swaps two neighbours", "相邻两者多小的变动即互换")
}

/// How to read it.
pub fn how_little_note(l: Language) -> &'static str {
    say(
        l,
        "The smallest change in one aspect’s share of the whole, the others keeping their proportions. Under one point we call it too close. Below: the same where all weights may move together (least squares), and how often the two are swapped nearby.",
        "一个方面在总体中份额的最小变动（其余方面比例不变）。不到1个百分点即为难分先后。下方：若所有权重可同时变动（最小二乘），以及邻近权重下两者互换的频率。",
    )
}

/// How little swaps two where all weights move.
pub fn all_together(l: Language, distance: f64) -> String {
    let points = super::points_apart(l, distance);
    say(l, format!("All weights together: {points} points."), format!("所有权重同时变动：{points}个百分点。"))
}

/// Where none do.
pub fn no_weights_swap(l: Language) -> &'static str {
    say(l, "They cannot swap under any weights.", "任何权重下都不会互换。")
}

/// In how many nearby weightings two are swapped.
pub fn swapped_nearby(l: Language, part: f64) -> String {
    let part = self::part(part);
    say(l, format!("Swapped in {part} of nearby weightings."), format!("{part}的邻近权重下互换。"))
}
