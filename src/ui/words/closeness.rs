use super::{capital, list, place, say};
use crate::{chart, chart::Group, link::Language};

/// After a row's name: how it stands to the next.
pub fn joined(l: Language, tied: bool) -> &'static str {
    if tied {
        say(l, ", tied with the next", "，与下一名并列")
    } else {
        say(l, ", too close to call with the next", "，与下一名难分先后")
    }
}

/// What the brackets are, after what the bars are.
pub fn brackets(l: Language, units: &str) -> String {
    match l {
        Language::English => {
            format!("A bracket joins {units} whose order flips if one aspect’s share changes by less than one point.")
        }
        Language::Chinese => "括线相连者，只要某一方面的占比变动不到1个百分点，先后就会互换。".into(),
    }
}

/// Before the units just outside.
pub fn outside(l: Language, tied: bool, rows: usize) -> String {
    match (l, rows) {
        (Language::English, _) if tied => "Just outside, and tied:".into(),
        (Language::English, _) => "Just outside, and just as close:".into(),
        (Language::Chinese, 10) if tied => "十名之外，分数相同：".into(),
        (Language::Chinese, 10) => "十名之外，同样接近：".into(),
        (Language::Chinese, rows) if tied => format!("前{rows}名之外，分数相同："),
        (Language::Chinese, rows) => format!("前{rows}名之外，同样接近："),
    }
}

/// One of them: its rank, name and score.
pub fn outside_unit(rank: usize, name: &str, score: f64) -> String {
    format!("{rank}\u{a0}{name}\u{a0}{}", chart::score(score))
}

/// Further units that are not named; `more` says that there may be others yet.
pub fn outside_more(l: Language, count: usize, more: bool) -> String {
    match (l, more) {
        (Language::English, false) => format!("and {count} more"),
        (Language::English, true) => format!("and at least {count} more"),
        (Language::Chinese, false) => format!("另有{count}个"),
        (Language::Chinese, true) => format!("另有至少{count}个"),
    }
}

/// What those outside lack to the last row: the least and the most.
pub fn gap_to_last(l: Language, last: usize, gaps: [f64; 2]) -> String {
    let [least, most] = gaps.map(chart::gap);
    let none = gaps[0] <= 0.0;
    let gap = match (l, least == most, none) {
        (_, true, _) => most,
        (Language::English, _, true) => format!("up to {most}"),
        (Language::Chinese, _, true) => format!("至多{most}"),
        (Language::English, ..) => format!("{least} to {most}"),
        (Language::Chinese, ..) => format!("{least}至{most}"),
    };
    match l {
        Language::English if gaps[1] < 1.0 => format!("The gap to {} is {gap} of a point.", place(l, last)),
        Language::English => format!("The gap to {} is {gap} points.", place(l, last)),
        Language::Chinese => format!("与{}名只差{gap}分。", place(l, last)),
    }
}

/// Under how many weightings the first is first.
pub fn first_under(l: Language, first: &str, share: f64) -> String {
    let few = share < 0.5;
    // Never all and never none: these are shares of weightings that were drawn.
    let share = match share {
        share if share > 0.99 => say(l, "more than 99%", "99%以上").to_owned(),
        share if share < 0.01 => say(l, "less than 1%", "不到1%").to_owned(),
        share if few => say(l, "only ", "仅").to_owned() + &chart::percent(share),
        share => chart::percent(share),
    };
    match (l, few) {
        (Language::English, false) => format!("{first} is first under {share} of all weightings."),
        (Language::English, true) => format!("{first} is first here, but under {share} of all weightings."),
        (Language::Chinese, false) => format!("在所有可能的权重组合中，{first}有{share}排第一。"),
        (Language::Chinese, true) => format!("{first}在此居首，但在所有可能的权重组合中，{share}如此。"),
    }
}

/// Who is tied, for which place: names of a few, or a count of many.
pub fn tied(l: Language, names: &[&str], count: &str, rank: usize) -> String {
    let (few, place) = (names.len() < 4, place(l, rank));
    let who = if few { list(l, names) } else { count.to_owned() };
    match l {
        Language::English => format!("{who} are tied for {place}."),
        Language::Chinese => format!("{who}并列{place}。"),
    }
}

/// Which places are too close to call: what stands before these words, the words themselves, what stands after.
///
/// `but` says whether the sentence takes back some of the one before.
pub fn too_close(l: Language, but: bool, groups: &[Group]) -> [String; 3] {
    let long = |group: &Group| group.last > group.first + 1;
    // Of several long groups none is everything.
    let alone = groups.iter().filter(|group| long(group)).count() == 1;
    let phrases: Vec<String> = groups.iter().map(|group| span(l, group, alone)).collect();
    let places = match (l, phrases.as_slice()) {
        (_, [one]) => one.clone(),
        // A pair has an "and" of its own: the row needs a comma before its last.
        (Language::English, [first @ .., last]) => format!("{}, and {last}", first.join(", ")),
        (Language::Chinese, [first @ .., last]) => format!("{}，以及{last}，都", first.join("、")),
        (_, []) => String::new(),
    };
    let are = if groups.len() == 1 && alone { "is" } else { "are" };
    match l {
        Language::English => {
            let before = if but { format!("But {places} {are} ") } else { capital(&places) + " " + are + " " };
            [before, "too close to call".into(), ".".into()]
        }
        Language::Chinese => {
            let before = if but { format!("但{places}") } else { places };
            [before, "难分先后".into(), "。".into()]
        }
    }
}

/// The places of a group.
fn span(l: Language, group: &Group, alone: bool) -> String {
    let [first, last] = [group.first + 1, group.last + 1].map(|turn| place(l, turn));
    match (l, group.last - group.first) {
        (Language::English, _) if !group.whole => format!("everything from {first} down"),
        (Language::Chinese, _) if !group.whole => format!("{first}名及以后"),
        (Language::English, 1) => format!("{first} and {last}"),
        (Language::Chinese, 1) => format!("{first}与{last}"),
        (Language::English, _) if alone => format!("everything from {first} to {last}"),
        (Language::English, _) => format!("{first} to {last}"),
        (Language::Chinese, _) => format!("{first}至{last}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(l: Language, but: bool, groups: &[(usize, usize)]) -> String {
        let group =
            |&(first, last): &(usize, usize)| Group { first: first - 1, last: last - 1, ties: 0, whole: last < 100 };
        too_close(l, but, &groups.iter().map(group).collect::<Vec<_>>()).concat()
    }

    #[test]
    fn the_close_places_are_told_in_a_sentence() {
        use Language::{Chinese, English};
        for (groups, english, chinese) in [
            (
                &[(2, 3), (4, 5), (7, 13)][..],
                "But second and third, fourth and fifth, and everything from seventh to thirteenth are too close to call.",
                "但第\u{2060}2与第\u{2060}3、第\u{2060}4与第\u{2060}5，以及第\u{2060}7至第\u{2060}13，都难分先后。",
            ),
            (&[(1, 2)], "But first and second are too close to call.", "但第\u{2060}1与第\u{2060}2难分先后。"),
            (
                &[(7, 21)],
                "But everything from seventh to 21st is too close to call.",
                "但第\u{2060}7至第\u{2060}21难分先后。",
            ),
            (
                &[(2, 4), (5, 111)],
                "But second to fourth, and everything from fifth down are too close to call.",
                "但第\u{2060}2至第\u{2060}4，以及第\u{2060}5名及以后，都难分先后。",
            ),
        ] {
            assert_eq!(said(English, true, groups), english);
            assert_eq!(said(Chinese, true, groups), chinese);
        }
        assert_eq!(said(English, false, &[(2, 3)]), "Second and third are too close to call.");
    }

    #[test]
    fn a_share_of_all_weightings_is_never_rounded_to_all_or_none() {
        let said = |share| first_under(Language::English, "A", share);
        assert_eq!(said(0.98), "A is first under 98% of all weightings.");
        assert_eq!(said(1.0), "A is first under more than 99% of all weightings.");
        assert_eq!(said(0.004), "A is first here, but under less than 1% of all weightings.");
    }

    #[test]
    fn gaps_are_printed_with_the_decimals_that_show_them() {
        let said = |gaps| gap_to_last(Language::English, 10, gaps);
        assert_eq!(said([0.12, 0.16]), "The gap to tenth is 0.12 to 0.16 of a point.");
        assert_eq!(said([0.12, 0.12]), "The gap to tenth is 0.12 of a point.");
        assert_eq!(said([0.0, 0.004]), "The gap to tenth is up to 0.004 of a point.");
        assert_eq!(said([0.5, 1.5]), "The gap to tenth is 0.50 to 1.50 points.");
        assert_eq!(gap_to_last(Language::Chinese, 10, [0.12, 0.16]), "与第\u{2060}10名只差0.12至0.16分。");
    }
}
