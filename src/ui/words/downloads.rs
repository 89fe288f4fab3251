use super::{counts, in_text, say};
use crate::{chart, link::Language};

/// The section's heading.
pub fn what_it_takes(l: Language) -> &'static str {
    say(l, "What would it take?", "怎样才会改变？")
}

/// What the sentences tell: changes of aspects alone, or of other nodes where no aspect does it.
pub fn smallest_change(l: Language, aspects: bool) -> &'static str {
    match (l, aspects) {
        (Language::English, true) => {
            "The smallest change of one aspect’s share that moves a place; the others keep their proportions."
        }
        (Language::English, false) => {
            "The smallest change of one share that moves a place, of an aspect wherever one can; the others beside it keep their proportions."
        }
        (Language::Chinese, true) => "只改一个方面的占比、其余保持比例时，能让名次变动的最小改动。",
        (Language::Chinese, false) => "只改一项占比（方面能做到的只改方面）、其余保持比例时，能让名次变动的最小改动。",
    }
}

/// Who passes whom, or takes whose place among so many rows.
pub fn rank_moves(l: Language, behind: &str, ahead: &str, rows: Option<usize>) -> String {
    match (l, rows) {
        (Language::English, None) => format!("{behind} passes {ahead}"),
        (Language::English, Some(10)) => format!("{behind} takes {ahead}’s place in the ten"),
        (Language::English, Some(rows)) => format!("{behind} takes {ahead}’s place in the top {rows}"),
        (Language::Chinese, None) => format!("{behind}超过{ahead}"),
        (Language::Chinese, Some(10)) => format!("{behind}取代{ahead}进入前十"),
        (Language::Chinese, Some(rows)) => format!("{behind}取代{ahead}进入前{rows}名"),
    }
}

/// A change of this much of the whole is not what one would call nearby.
const LARGE: f64 = 0.1;

/// Before and after those words: what a node has to count for it, from and to a share of the whole.
pub fn when_it_counts(l: Language, node: &str, from: f64, to: f64) -> [String; 2] {
    let large = (to - from).abs() > LARGE;
    let [was, is] = chart::from_to(from, to);
    match l {
        Language::English => {
            let when = if large { "only when" } else { "when" };
            [String::new(), format!(" {when} {} {} {is} instead of {was}.", in_text(node), counts(node))]
        }
        Language::Chinese if large => {
            let change = if to < from { "降到" } else { "升到" };
            ["要让".into(), format!("，{node}占比须由{was}{change}{is}。")]
        }
        Language::Chinese => [format!("{node}占比从{was}变为{is}时，"), "。".into()],
    }
}

/// Before and after those words, where no change of one weight does it.
pub fn never(l: Language) -> [&'static str; 2] {
    say(l, ["", " under no change of one weight alone."], ["只改一个权重，无法让", "。"])
}

/// The button.
pub fn try_it(l: Language) -> &'static str {
    say(l, "Try it", "试一试")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_is_told_with_the_decimals_that_show_it() {
        let said = |node, from, to| when_it_counts(Language::English, node, from, to).concat();
        assert_eq!(said("Performance", 0.28, 0.2774), " when performance counts 27.7% instead of 28.0%.");
        assert_eq!(said("Services", 0.1, 0.107), " when services count 10.7% instead of 10.0%.");
        assert_eq!(said("R&D funding", 0.1, 0.099_97), " when R&D funding counts 9.997% instead of 10.000%.");
        assert_eq!(said("Resources", 0.51, 0.08), " only when resources count 8% instead of 51%.");
        let said = |from, to| when_it_counts(Language::Chinese, "创新资源", from, to).join("深圳超过北京");
        assert_eq!(said(0.51, 0.08), "要让深圳超过北京，创新资源占比须由51%降到8%。");
        assert_eq!(said(0.29, 0.2865), "创新资源占比从29.0%变为28.6%时，深圳超过北京。");
    }
}
