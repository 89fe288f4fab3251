use super::{in_text, list, many, place, say};
use crate::{
    chart::{self, FindingOutcome},
    link::Language,
};

/// The section's heading.
pub fn findings(l: Language) -> &'static str {
    say(l, "What was found, checked", "对各项发现的检验")
}

/// What is held against what.
pub fn findings_what(l: Language) -> &'static str {
    say(
        l,
        "What the publisher printed, held against these figures. Under two weightings that no slider moves: equal weights, and those recovered from the printed order.",
        "将发布者刊出的结论与这里的数据对照。所用的两组权重不随滑块变动：等权，以及由公布名次反推的权重。",
    )
}

/// Whether the figures agree.
pub fn how_it_stands(l: Language, stands: FindingOutcome) -> &'static str {
    match stands {
        FindingOutcome::Agrees => say(l, "These figures agree.", "数据与此一致。"),
        FindingOutcome::Partly => say(l, "These figures agree in part.", "数据与此部分一致。"),
        FindingOutcome::Disagrees => say(l, "These figures disagree.", "数据与此不一致。"),
        FindingOutcome::Inconclusive => say(l, "These figures cannot tell.", "数据无法判断。"),
    }
}

/// Before what they show.
pub fn they_show(l: Language) -> &'static str {
    say(l, "What they show:", "数据显示：")
}

/// What a theme weighs: its share and its rank among so many, what it would have in equal weights, how its scores go with the
/// composite.
pub fn weighs(l: Language, name: &str, [share, equal]: [f64; 2], rank: usize, themes: usize, rho: f64) -> String {
    let ([share, equal], rho) = ([share, equal].map(chart::share), chart::correlation(rho));
    match l {
        Language::English => {
            let rank = if rank == 1 { "the most".into() } else { format!("the {} most", place(l, rank)) };
            format!(
                "in the recovered weights {} has {share} of the whole, {rank} of {}, and {equal} in equal weights. Its rank correlation with the score of equal weights is {rho}. Recovered weights show what fits the printed order, not what made it.",
                in_text(name),
                many(themes, "theme")
            )
        }
        Language::Chinese => format!(
            "反推权重中，{name}占总体{share}，在{themes}个主题中居{}，等权时占{equal}；与等权总分的等级相关系数为{rho}。反推权重只说明怎样与公布名次相符，并不说明名次如何得出。",
            place(l, rank)
        ),
    }
}

/// How many of the printed ones equal weights find, and where the others are.
pub fn found_of(l: Language, found: usize, printed: usize, missed: &[(&str, usize)], fitted: bool) -> String {
    let at = |(name, at): &(&str, usize)| match l {
        Language::English => format!("{name} is {}", place(l, *at)),
        Language::Chinese => format!("{name}居{}", place(l, *at)),
    };
    let missed: Vec<String> = missed.iter().map(at).collect();
    let missed: Vec<&str> = missed.iter().map(String::as_str).collect();
    match l {
        Language::English => {
            let missed = if missed.is_empty() { String::new() } else { format!("; {}", list(l, &missed)) };
            let fitted = if fitted {
                " The recovered weights find all of them in order: that is what they were made for."
            } else {
                ""
            };
            format!("equal weights find {found} of the {printed} among their first {printed}{missed}.{fitted}")
        }
        Language::Chinese => {
            let missed = if missed.is_empty() { String::new() } else { format!("；{}", missed.join("，")) };
            let fitted = if fitted { "反推权重依次得出全部名次，因其本为此而求。" } else { "" };
            format!("等权的前{printed}名中有其中{found}个{missed}。{fitted}")
        }
    }
}

/// Who is ahead on a node in each of two weightings, and where those are whom none of them has.
pub fn order_on(l: Language, node: &str, equal: &[&str], fitted: &[&str], missed: &[(&str, usize)]) -> String {
    let (equal, fitted) = (list(l, equal), list(l, fitted));
    let at = |(name, at): &(&str, usize)| match l {
        Language::English => format!(" {name} is {} with equal weights.", place(l, *at)),
        Language::Chinese => format!("等权时{name}居{}。", place(l, *at)),
    };
    let missed: String = missed.iter().map(at).collect();
    match l {
        Language::English => {
            format!("in {} equal weights have {equal} ahead, the recovered weights {fitted}.{missed}", in_text(node))
        }
        Language::Chinese => format!("{node}方面，等权时领先的是{equal}，反推权重时是{fitted}。{missed}"),
    }
}

/// Where a unit stands on some nodes: under equal weights, and where that differs under the recovered ones.
pub fn leads_on(l: Language, unit: &str, nodes: &[(&str, [usize; 2])]) -> String {
    let at = |rank: usize, which: usize| -> Vec<String> {
        let there = nodes.iter().filter(|(_, ranks)| ranks[which] == rank && (which == 0 || ranks[0] != rank));
        there.map(|(name, _)| if l == Language::English { in_text(name) } else { (*name).to_owned() }).collect()
    };
    let ranks = |which: usize| -> Vec<String> {
        let most = nodes.iter().map(|(_, ranks)| ranks[which]).max().unwrap_or(0);
        let told = (1..=most).map(|rank| (rank, at(rank, which))).filter(|(_, names)| !names.is_empty());
        told.map(|(rank, names)| {
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            match l {
                Language::English => format!("{} in {}", place(l, rank), list(l, &names)),
                Language::Chinese => format!("{}居{}", list(l, &names), place(l, rank)),
            }
        })
        .collect()
    };
    let [equal, other] = [ranks(0), ranks(1)].map(|told| told.join(say(l, ", ", "，")));
    match l {
        Language::English => {
            let other = if other.is_empty() {
                "the same with the recovered ones".into()
            } else {
                format!("with the recovered ones {other}")
            };
            format!("with equal weights {unit} is {equal}; {other}.")
        }
        Language::Chinese => {
            let other =
                if other.is_empty() { "反推权重时相同".into() } else { format!("反推权重时{other}") };
            format!("等权时{unit}的{equal}；{other}。")
        }
    }
}

/// How far each aspect sets the printed units apart.
pub fn apart(l: Language, printed: usize, aspects: &[(&str, f64)], close: bool) -> String {
    let one = |(name, distance): &(&str, f64)| match l {
        Language::English => format!("{} in {}", chart::score(*distance), in_text(name)),
        Language::Chinese => format!("{name}{}", chart::score(*distance)),
    };
    let all: Vec<String> = aspects.iter().map(one).collect();
    let all: Vec<&str> = all.iter().map(String::as_str).collect();
    match l {
        Language::English => {
            let close = if close {
                format!(" With {} these cannot be told from each other.", many(printed, "unit"))
            } else {
                String::new()
            };
            format!(
                "with equal weights, the mean of the {printed} stands above that of the rest by so many standard deviations: {}.{close}",
                list(l, &all)
            )
        }
        Language::Chinese => {
            let close =
                if close { format!("仅{printed}个样本，这些差别不足以区分。") } else { String::new() };
            format!("等权时，这{printed}个的均值高出其余的标准差倍数为：{}。{close}", all.join("，"))
        }
    }
}

/// How two nodes go together.
pub fn go_together(l: Language, nodes: [&str; 2], rho: [f64; 2], counts: [usize; 2]) -> String {
    let ([few, all], rho) = (counts.map(chart::count), rho.map(chart::correlation));
    match l {
        Language::English => format!(
            "the rank correlation of {} with {}, weights equal inside both, is {} over the {few} printed and {} over all {all}.",
            in_text(nodes[0]),
            in_text(nodes[1]),
            rho[0],
            rho[1]
        ),
        Language::Chinese => format!(
            "内部等权时，{}与{}的等级相关系数在公布的{few}个中为{}，在全部{all}个中为{}。",
            nodes[0], nodes[1], rho[0], rho[1]
        ),
    }
}

/// In which aspects a part has the highest mean.
pub fn highest_in(l: Language, part: &str, aspects: &[&str]) -> String {
    match l {
        Language::English => {
            let aspects: Vec<String> = aspects.iter().map(|aspect| in_text(aspect)).collect();
            let aspects: Vec<&str> = aspects.iter().map(String::as_str).collect();
            format!("{part} has the highest mean in {}", list(l, &aspects))
        }
        Language::Chinese => format!("{part}在{}的均值最高", list(l, aspects)),
    }
}

/// Where a part stands among so many on an aspect.
pub fn stands_at(l: Language, part: &str, rank: usize, parts: usize, aspect: &str) -> String {
    match l {
        Language::English => format!("{part} is {} of {parts} in {}", place(l, rank), in_text(aspect)),
        Language::Chinese => format!("{part}在{aspect}居{parts}者中{}", place(l, rank)),
    }
}

/// All of that, as a sentence.
pub fn means_by_part(l: Language, told: &[String]) -> String {
    match l {
        Language::English => format!("with equal weights {}.", told.join("; ")),
        Language::Chinese => format!("等权时{}。", told.join("；")),
    }
}

/// A part's mean.
pub fn name_and_mean(part: &str, mean: f64) -> String {
    format!("{part}\u{a0}{}", chart::score(mean))
}

/// How skewed the scores are: with the recovered and with equal weights.
pub fn skewed(l: Language, [fitted, equal]: [f64; 2]) -> String {
    let [fitted, equal] = [fitted, equal].map(chart::correlation);
    match l {
        Language::English => format!(
            "the skewness of the scores is {equal} with equal weights and {fitted} with the recovered ones; 0 would be even, more is a longer tail above."
        ),
        Language::Chinese => {
            format!("总分的偏度在等权时为{equal}，反推权重时为{fitted}；0为对称，正值表示高分一侧拖尾更长。")
        }
    }
}

/// The heads of a printed order and ours.
pub fn order_heads(l: Language) -> [&'static str; 2] {
    say(l, ["Printed", "Equal weights"], ["公布", "等权"])
}

/// What is across and up in the picture of two nodes.
pub fn across_and_up(l: Language, nodes: [&str; 2]) -> String {
    match l {
        Language::English => {
            format!("Across: {}. Up: {}. Large dots: the printed ones.", in_text(nodes[0]), in_text(nodes[1]))
        }
        Language::Chinese => format!("横轴：{}。纵轴：{}。大点为公布者。", nodes[0], nodes[1]),
    }
}

/// What the bars of scores are.
pub fn histogram(l: Language, step: usize) -> String {
    match l {
        Language::English => format!("Units by score with equal weights, in steps of {step} from 0 to 100."),
        Language::Chinese => format!("等权总分的分布，0至100，每{step}分一档。"),
    }
}

/// What the two marks are: who is spoken of, and the best of the others.
pub fn and_best_other(l: Language, unit: &str) -> [String; 2] {
    say(l, [unit.to_owned(), "the best of the others".into()], [unit.to_owned(), "其余中最高者".into()])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranks_are_told_once_and_what_differs_apart() {
        let nodes = [("Resources", [1, 1]), ("Services", [1, 2]), ("Influence", [3, 3])];
        assert_eq!(
            leads_on(Language::English, "Alpha", &nodes),
            "with equal weights Alpha is first in resources and services, third in influence; with the recovered ones second in services."
        );
        assert_eq!(
            leads_on(Language::Chinese, "甲", &nodes[..1]),
            "等权时甲的Resources居第\u{2060}1；反推权重时相同。"
        );
    }
}
