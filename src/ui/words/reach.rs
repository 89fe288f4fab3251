use super::{counts, in_text, list, many, say, suffix};
use crate::{chart, link::Language};

/// The question around its two fields, and what stands after them.
pub fn reach_question(l: Language) -> [&'static str; 3] {
    say(l, ["What would it take for", "to be ranked", "?"], ["要让", "排到第", "名，权重要怎么变？"])
}

/// What the list of units says as long as none is chosen.
pub fn choose(l: Language) -> &'static str {
    say(l, "Choose …", "请选择……")
}

/// The button.
pub fn find_out(l: Language) -> &'static str {
    say(l, "Find out", "算一算")
}

/// That a row can be dragged.
pub fn or_drag(l: Language) -> &'static str {
    say(l, "Or drag a row, by its rank, to another place.", "也可以按住名次，把一行拖到别的位置。")
}

/// No unit was chosen.
pub fn no_unit(l: Language) -> &'static str {
    say(l, "Choose one from the list.", "请从列表中选择。")
}

/// The rank is none.
pub fn ranks_run(l: Language, units: usize) -> String {
    say(l, format!("Ranks run from 1 to {units}."), format!("名次须在1到{units}之间。"))
}

/// As long as the answer has not come.
pub fn working_it_out(l: Language) -> &'static str {
    say(l, "Working it out …", "正在计算……")
}

/// Where there is nobody to ask.
pub fn not_reached(l: Language) -> &'static str {
    say(l, "This could not be worked out here: its program did not run.", "此处无法计算：相应程序未能运行。")
}

/// Over an answer whose weights have moved since.
pub fn for_the_weights_before(l: Language) -> &'static str {
    say(l, "For the weights before. Find out again for those now.", "这是按先前权重得出的；可按现在的权重再算一次。")
}

/// Who then has which rank.
pub fn is_ranked(l: Language, unit: &str, rank: usize) -> String {
    say(l, format!("{unit} is {}", ordinal(l, rank)), format!("{unit}排{}", ordinal(l, rank)))
}

/// Who has it without any change.
pub fn is_ranked_now(l: Language, unit: &str, rank: usize) -> String {
    say(l, format!("{unit} is {} already.", ordinal(l, rank)), format!("{unit}现在就排{}。", ordinal(l, rank)))
}

/// Before and after who is ranked where: what has to count how much, from and to a share of the whole.
pub fn when_they_count(l: Language, changes: &[(&str, f64, f64)]) -> [String; 2] {
    let told = |(at, (node, from, to)): (usize, &(&str, f64, f64))| {
        let [was, is] = shown(*from, *to);
        match l {
            Language::English if at == 0 => format!("{} {} {is} instead of {was}", in_text(node), counts(node)),
            Language::English => format!("{} {is} instead of {was}", in_text(node)),
            Language::Chinese => format!("{node}占比从{was}变为{is}"),
        }
    };
    let told: Vec<String> = changes.iter().enumerate().map(told).collect();
    let told = list(l, &told.iter().map(String::as_str).collect::<Vec<_>>());
    say(l, [String::new(), format!(" when {told}.")], [format!("{told}时，"), "。".into()])
}

/// How near the weights of the aspects are, and how far from those now over all indicators.
pub fn how_near(l: Language, is_nearest: bool, distance: f64) -> String {
    let points = chart::gap(distance * 100.0);
    match (l, is_nearest) {
        (Language::English, true) => {
            format!(
                "This is the smallest change of the aspects’ shares (least squares). Distance over all indicators: {points} points."
            )
        }
        (Language::English, false) => {
            format!(
                "This is the smallest change of the aspects’ shares that was found. Distance over all indicators: {points} points."
            )
        }
        (Language::Chinese, true) => {
            format!("这是各方面占比的最小改动（最小二乘）。按全部指标计的距离：{points}个百分点。")
        }
        (Language::Chinese, false) => {
            format!("这是已找到的各方面占比的最小改动。按全部指标计的距离：{points}个百分点。")
        }
    }
}

/// The same by all indicators: the largest changes among them.
pub fn by_indicators(l: Language, count: usize, distance: f64, smaller: bool, largest: &[(&str, f64, f64)]) -> String {
    let points = chart::gap(distance * 100.0);
    let told = |(node, from, to): &(&str, f64, f64)| {
        let [was, is] = shown(*from, *to);
        say(l, format!("{node} {was} → {is}"), format!("{node}{was} → {is}"))
    };
    let told = largest.iter().map(told).collect::<Vec<_>>().join(say(l, "; ", "；"));
    let moving = moving(count);
    match (l, smaller) {
        (Language::English, true) => format!(
            "{moving}, a smaller change will do, the smallest that was found. Distance: {points} points. Most of it: {told}."
        ),
        (Language::English, false) => format!(
            "{moving} will do it. This is the smallest change that was found. Distance: {points} points. Most of it: {told}."
        ),
        (Language::Chinese, true) => {
            format!(
                "{count}个权重都可改动时，更小的改动就够，这是已找到的最小改动。距离：{points}个百分点。主要是：{told}。"
            )
        }
        (Language::Chinese, false) => {
            format!("{count}个权重都改动即可做到，这是已找到的最小改动。距离：{points}个百分点。主要是：{told}。")
        }
    }
}

/// Where all indicators do no better than the aspects.
pub fn no_smaller(l: Language, count: usize) -> String {
    say(
        l,
        format!("{}, no smaller change was found.", moving(count)),
        format!("{count}个权重都可改动时，也没有找到更小的改动。"),
    )
}

/// Where the weights that were found give another rank than the one that was asked for.
pub fn not_itself(l: Language, rank: usize) -> String {
    match l {
        Language::English => format!("Exactly {} was not found.", ordinal(l, rank)),
        Language::Chinese => format!("没有找到正好{}的权重。", ordinal(l, rank)),
    }
}

/// That it cannot be, by the aspects or by so many indicators: proved.
pub fn cannot_be(l: Language, unit: &str, rank: usize, indicators: Option<usize>) -> String {
    match (l, indicators) {
        (Language::English, None) => format!("No weighting of the aspects puts {unit} on rank {rank}."),
        (Language::English, Some(count)) => {
            format!("No weighting of the {} puts {unit} on rank {rank}.", many(count, "indicator"))
        }
        (Language::Chinese, None) => format!("各方面的权重怎样分配，都不能让{unit}排{}。", ordinal(l, rank)),
        (Language::Chinese, Some(count)) => {
            format!("{count}项指标的权重怎样分配，都不能让{unit}排{}。", ordinal(l, rank))
        }
    }
}

/// That nothing was found, and nothing proved.
pub fn none_found(l: Language, indicators: Option<usize>) -> String {
    match (l, indicators) {
        (Language::English, None) => "By the aspects, none was found, and none was ruled out.".into(),
        (Language::English, Some(count)) => {
            format!("{}, none was found, and none was ruled out.", moving(count))
        }
        (Language::Chinese, None) => "只改各方面的权重，没有找到，也不能排除。".into(),
        (Language::Chinese, Some(count)) => format!("{count}个权重都可改动时，没有找到，也不能排除。"),
    }
}

/// What the distances are.
pub fn what_distance_is(l: Language, count: usize) -> String {
    match l {
        Language::English => {
            let shares = match count {
                1 => "the one indicator’s share changes by".to_owned(),
                _ => format!("the {count} indicators’ shares change by"),
            };
            format!("Distance: the square root of the summed squares of what {shares}.")
        }
        Language::Chinese => format!("距离：{count}项指标占比变动的平方和的平方根。"),
    }
}

/// What is moved, in English.
fn moving(count: usize) -> String {
    if count == 1 { "Moving the one weight".to_owned() } else { format!("Moving all {count} weights") }
}

/// After a short sentence.
pub fn stop(l: Language) -> &'static str {
    say(l, ". ", "。")
}

/// The link beside a weighting.
pub fn its_link(l: Language) -> &'static str {
    say(l, "Link", "链接")
}

/// A rank in a short sentence: "4th". The Chinese one does not break after its first sign.
fn ordinal(l: Language, rank: usize) -> String {
    say(l, format!("{rank}{}", suffix(rank)), format!("第\u{2060}{rank}"))
}

/// Two shares to one decimal, or to as many as tell them apart.
fn shown(from: f64, to: f64) -> [String; 2] {
    let shares = [from, to].map(chart::share);
    if shares[0] == shares[1] { chart::from_to(from, to) } else { shares }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_to_count_is_told_in_one_sentence() {
        let changes = [("Resources", 0.52, 0.31), ("Environment", 0.1, 0.182), ("R&D funding", 0.1, 0.1002)];
        let said = |l, changes| when_they_count(l, changes).join(&is_ranked(l, "X", 4));
        assert_eq!(
            said(Language::English, &changes),
            "X is 4th when resources count 31.0% instead of 52.0%, environment 18.2% instead of 10.0% and R&D funding 10.02% instead of 10.00%."
        );
        assert_eq!(
            said(Language::Chinese, &changes[..2]),
            "Resources占比从52.0%变为31.0%和Environment占比从10.0%变为18.2%时，X排第\u{2060}4。"
        );
        assert_eq!(is_ranked_now(Language::English, "X", 21), "X is 21st already.");
    }

    #[test]
    fn distances_are_told_alike_so_that_they_can_be_compared() {
        let l = Language::English;
        assert!(how_near(l, true, 0.123).ends_with("(least squares). Distance over all indicators: 12.30 points."));
        let all = by_indicators(l, 26, 0.05, true, &[("Patents", 0.05, 0.1)]);
        assert!(all.ends_with("Distance: 5.00 points. Most of it: Patents 5.0% → 10.0%."), "{all}");
        assert_eq!(
            cannot_be(Language::Chinese, "北京", 285, None),
            "各方面的权重怎样分配，都不能让北京排第\u{2060}285。"
        );
    }
}
