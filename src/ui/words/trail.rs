use super::{in_a_row, say};
use crate::{
    chart::{self, Figured, Scale},
    dataset::Direction,
    link::Language,
    ranking::Treatment,
};

/// The calculation, shut.
pub fn calculation(l: Language) -> &'static str {
    say(l, "Calculation, step by step", "逐步计算过程")
}

/// How to read it.
pub fn calculation_note(l: Language, name: &str, score: f64) -> String {
    let score = chart::points(score);
    match l {
        Language::English => format!(
            "From each figure of {name} to its points. Weights: the share in each level, from the aspect down, and their product. What is printed is rounded; sums are of what is not, and come to the score of {score}."
        ),
        Language::Chinese => format!(
            "从{name}的每项数据到其得分。权重：自方面起各层份额及其乘积。所列数字经四舍五入，合计按未舍入的数计算，等于总分{score}。"
        ),
    }
}

/// The heads of its columns.
pub fn calculation_heads(l: Language) -> [&'static str; 6] {
    say(
        l,
        ["Figure", "As published", "Treated", "From 0 (worst) to 100 (best)", "Weight", "Points"],
        ["指标", "原值", "处理", "换算为0（最差）至100（最好）", "权重", "得分"],
    )
}

/// What was done to a figure.
pub fn treated(l: Language, figured: &Figured) -> String {
    let Figured { raw, treated, scale } = figured;
    if let Some(log) = &scale.logarithm {
        let [raw, low, high, offset, treated] =
            [*raw, log.low, log.high, log.offset(), *treated].map(|value| bracketed(&chart::precise(value)));
        return if log.mirrored {
            format!("−ln({high} − {raw} + {offset}) = {treated}")
        } else {
            format!("ln({raw} − {low} + {offset}) = {treated}")
        };
    }
    let to = chart::precise(*treated);
    match scale.treatment {
        Treatment::Winsorised(_) if raw != treated => {
            say(l, format!("outlier, moved to {to}"), format!("异常值，移至{to}"))
        }
        _ => say(l, "as it is", "不变").to_owned(),
    }
}

/// How a figure came on the scale.
pub fn put_on_scale(l: Language, Figured { treated, scale, .. }: &Figured, on: f64) -> String {
    let Scale { low, high, direction, .. } = scale;
    if scale.is_flat() {
        return say(l, "all are alike: 50", "各单位相同：50").to_owned();
    }
    let [x, low, high] = [*treated, *low, *high].map(|value| bracketed(&chart::precise(value)));
    let on = chart::points(on);
    match direction {
        Direction::Positive => format!("({x} − {low}) ÷ ({high} − {low}) × 100 = {on}"),
        Direction::Negative => format!("({high} − {x}) ÷ ({high} − {low}) × 100 = {on}"),
    }
}

/// A number within a formula, with the sign of its kind.
fn bracketed(number: &str) -> String {
    number.strip_prefix('-').map_or_else(|| number.to_owned(), |size| format!("(−{size})"))
}

/// What a hole was filled with: the mean of some figures of the unit.
pub fn mean_of(l: Language, within: &str, of: &[String], on: f64) -> String {
    let (of, on) = (in_a_row(l, of), chart::points(on));
    match l {
        Language::English => format!("no figure; the unit’s mean in “{within}” ({of}) is {on}"),
        Language::Chinese => format!("无数据；取其“{within}”内的均值（{of}）：{on}"),
    }
}

/// What a hole was filled with: the mean of all units.
pub fn mean_of_all(l: Language, on: f64) -> String {
    let on = chart::points(on);
    say(
        l,
        format!("no figure here or beside it; the mean of all is {on}"),
        format!("本项及同组均无数据；取全体均值：{on}"),
    )
}

/// A weight as the product of the shares at each level.
pub fn product(shares: &[f64], share: f64) -> String {
    let all: Vec<String> = shares.iter().map(|share| chart::share(*share)).collect();
    // A decimal more than its factors: a small share of a small share is still something.
    let share = chart::points(share * 100.0) + "%";
    if all.len() < 2 { share } else { format!("{} = {share}", all.join(" × ")) }
}
