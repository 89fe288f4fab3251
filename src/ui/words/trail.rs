use super::{are, in_a_row, many, say};
use crate::{
    chart::{self, Figured},
    dataset::Direction,
    link::Language,
    ranking::{AppliedTreatment, Count, FormulaParameters},
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
    let to = chart::precise(*treated);
    let in_formula = |value: f64| bracketed(&chart::precise(value));
    if let Some(log) = &scale.logarithm {
        let [raw, low, high, offset] = [*raw, log.low, log.high, log.offset()].map(in_formula);
        let to = in_formula(*treated);
        return if log.mirrored {
            format!("−ln({high} − {raw} + {offset}) = {to}")
        } else {
            format!("ln({raw} − {low} + {offset}) = {to}")
        };
    }
    if let Some(power) = &scale.power {
        let [raw, low, offset] = [*raw, power.low, power.offset()].map(in_formula);
        let (exponent, to) = (bracketed(&power.power.to_string()), in_formula(*treated));
        return if power.power.value() == 0.0 {
            format!("ln({raw} − {low} + {offset}) = {to}")
        } else {
            format!("(({raw} − {low} + {offset}) ^ {exponent} − 1) ÷ {exponent} = {to}")
        };
    }
    match scale.treatment {
        AppliedTreatment::Winsorised(_) if raw != treated => {
            say(l, format!("outlier, moved to {to}"), format!("异常值，移至{to}"))
        }
        _ => say(l, "as it is", "不变").to_owned(),
    }
}

/// How a figure came on the scale.
pub fn put_on_scale(l: Language, Figured { treated, scale, .. }: &Figured, on: f64) -> String {
    let less = scale.formula.direction == Direction::Negative;
    let number = |value: f64| bracketed(&chart::precise(value));
    let (x, result) = (number(*treated), chart::points(on));
    match &scale.formula.parameters {
        FormulaParameters::Constant(middle) => {
            let middle = chart::precise(*middle);
            say(l, format!("all are alike: {middle}"), format!("各单位相同：{middle}"))
        }
        FormulaParameters::Between { low, high, to, logarithmic, .. } => {
            let end = |value: f64| if *logarithmic { format!("ln {}", number(value)) } else { number(value) };
            let (x, low, high) = (end(*treated), end(*low), end(*high));
            let part = if less { format!("({high} − {x})") } else { format!("({x} − {low})") };
            let width = chart::precise(to.1 - to.0);
            let from = if to.0 == 0.0 { String::new() } else { format!(" + {}", number(to.0)) };
            format!("{part} ÷ ({high} − {low}) × {width}{from} = {result}")
        }
        FormulaParameters::ZScore { mean, deviation, to } => {
            let [mean, deviation, spread, middle] = [*mean, *deviation, to.1, to.0].map(number);
            let part = if less { format!("({mean} − {x})") } else { format!("({x} − {mean})") };
            format!("{part} ÷ {deviation} × {spread} + {middle} = {result}")
        }
        FormulaParameters::Order { figures, count } => {
            let others = figures.len().saturating_sub(1);
            let worse = scale.formula.worse(*treated);
            let english = format!("{worse} of {} {} worse", many(others, "other"), are(worse));
            let said = say(l, english, format!("{others}个中有{worse}个更差"));
            match count {
                Count::Rank => format!("{said}: {worse} + 1 = {result}"),
                Count::Percent => format!("{said}: {worse} ÷ {others} × 100 = {result}"),
                Count::Points => format!("{said}: {result}"),
            }
        }
        FormulaParameters::Share(best) => {
            let best = number(*best);
            if less { format!("{best} ÷ {x} × 100 = {result}") } else { format!("{x} ÷ {best} × 100 = {result}") }
        }
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
    say(l, format!("no figure; the mean of all is {on}"), format!("无数据；取全体均值：{on}"))
}

/// What a hole was filled with, where no unit has a figure.
pub fn middle_of_scale(l: Language, on: f64) -> String {
    let on = chart::points(on);
    say(l, format!("no figure for anybody: the middle of the scale, {on}"), format!("各单位均无数据；取标尺中点：{on}"))
}

/// A weight as the product of the shares at each level.
pub fn product(shares: &[f64], share: f64) -> String {
    let all: Vec<String> = shares.iter().map(|share| chart::share(*share)).collect();
    // A decimal more than its factors: a small share of a small share is still something.
    let share = chart::points(share * 100.0) + "%";
    if all.len() < 2 { share } else { format!("{} = {share}", all.join(" × ")) }
}

/// What a hole was filled with: the median of all units.
pub fn median_of_all(l: Language, on: f64) -> String {
    let on = chart::points(on);
    say(l, format!("no figure; the median of all is {on}"), format!("无数据；取全体中位数：{on}"))
}

/// What a hole was filled with: the mean of its region.
pub fn mean_of_region(l: Language, on: f64) -> String {
    let on = chart::points(on);
    say(l, format!("no figure; the mean of its region is {on}"), format!("无数据；取所在区域均值：{on}"))
}

/// A hole that is not filled.
pub fn left_out_of(l: Language) -> &'static str {
    say(l, "no figure: left out, the rest of its family weighs more", "无数据：略去，同组其余各项权重相应放大")
}

/// The head over how scores become one.
pub fn joined_scores(l: Language) -> &'static str {
    say(l, "How the scores become one", "得分如何合成")
}

/// Scores that become one: whose, how, of what, and what comes of it.
pub fn join(l: Language, name: &str, by: &str, of: &[(String, f64, f64)], score: f64) -> String {
    let part = |(name, score, share): &(String, f64, f64)| {
        format!("{name} {} × {}", chart::points(*score), chart::share(*share))
    };
    let parts: Vec<String> = of.iter().map(part).collect();
    let (parts, score) = (parts.join(say(l, ", ", "，")), chart::points(score));
    say(l, format!("{name}: {by} of {parts} = {score}"), format!("{name}：{by}（{parts}）= {score}"))
}
