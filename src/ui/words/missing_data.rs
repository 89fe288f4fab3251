use super::{are, in_a_row, list, many, say};
use crate::{chart, link::Language};

/// Beside a name: on how many of its indicators a unit has no figure.
pub fn imputed_mark(missing: usize) -> String {
    format!("†{missing}")
}

/// What the mark means.
pub fn imputed_note(l: Language, indicators: usize) -> String {
    match l {
        Language::English => format!("† So many of the {} are imputed.", many(indicators, "figure")),
        Language::Chinese => format!("† {indicators}项数据中补齐的项数。"),
    }
}

/// The same where they are left out.
pub fn missing_note(l: Language, indicators: usize) -> String {
    match l {
        Language::English => format!("† So many of the {} are missing, and left out.", many(indicators, "figure")),
        Language::Chinese => format!("† {indicators}项数据中缺失而略去的项数。"),
    }
}

/// The mark to a screen reader.
pub fn imputed(l: Language, imputed: usize, indicators: usize) -> String {
    match l {
        Language::English => format!("{imputed} of {indicators} imputed"),
        Language::Chinese => format!("{indicators}项中补齐{imputed}项"),
    }
}

/// The mark to a screen reader, where they are left out.
pub fn missing(l: Language, missing: usize, indicators: usize) -> String {
    match l {
        Language::English => format!("{missing} of {indicators} missing"),
        Language::Chinese => format!("{indicators}项中缺失{missing}项"),
    }
}

/// What a ring is, where figures are marks.
pub fn rings(l: Language, imputed: usize, indicators: usize) -> String {
    match l {
        Language::English => {
            format!("A ring: no source gave this figure, it is filled in ({imputed} of {indicators}) and has no rank.")
        }
        Language::Chinese => format!("圆环：没有来源提供该数据，系补齐所得（{indicators}项中{imputed}项），不排名次。"),
    }
}

/// What has no mark, where missing figures are left out.
pub fn unmarked(l: Language, missing: usize, indicators: usize) -> String {
    match l {
        Language::English => {
            format!("Without a dot: no source gave the figure, and it is left out ({missing} of {indicators}).")
        }
        Language::Chinese => format!("无圆点者：没有来源提供该数据，未计入（{indicators}项中{missing}项）。"),
    }
}

/// What was done to cells without a figure, in the order in which it is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Filled {
    /// Filled with the unit's own mean in the theme.
    Theme,
    /// Filled with the unit's own mean in the aspect.
    Aspect,
    /// Filled with the mean of all.
    Mean,
    /// Filled with the median of all.
    Median,
    /// Filled with the mean of the region.
    Region,
    /// Filled with the middle of the scale.
    Middle,
    /// Left out.
    LeftOut,
}

/// How many cells have no figure, of how many, and what was done to how many of them.
pub fn filled(l: Language, counts: &[(Filled, usize)], cells: usize) -> String {
    let holes: usize = counts.iter().map(|(_, count)| count).sum();
    let (are, said) = (are(holes), chart::count(holes));
    let cells = match l {
        Language::English => many(cells, "cell"),
        Language::Chinese => format!("{}个数据", chart::count(cells)),
    };
    let with = |(by, _): &(Filled, usize)| match by {
        Filled::Theme => say(l, "the unit’s own average in the theme", "其同一主题数据的均值"),
        Filled::Aspect => say(l, "the unit’s own average in the aspect", "其同一方面数据的均值"),
        Filled::Mean => say(l, "the indicator’s average over all ranked", "该指标的全体均值"),
        Filled::Median => say(l, "the indicator’s median over all ranked", "该指标的全体中位数"),
        Filled::Region => say(l, "the indicator’s average in the unit’s region", "该指标在其所在地区的均值"),
        Filled::Middle => {
            say(l, "the middle of the scale, because no ranked unit has a figure", "标尺的中点（无参评单位有数据）")
        }
        Filled::LeftOut => "",
    };
    match (l, counts) {
        (Language::English, [(Filled::LeftOut, _)]) => format!(
            "{said} of {cells} {are} missing and left out, counted (†) beside each name; the weights of what is known beside them grow."
        ),
        (Language::Chinese, [(Filled::LeftOut, _)]) => {
            format!("{cells}中有{said}个缺失而略去，并在名称旁（†）注明个数；同组其余各项权重相应放大。")
        }
        (Language::English, [one]) => {
            format!("{said} of {cells} {are} filled with {}, and counted (†) beside each name.", with(one))
        }
        (Language::Chinese, [one]) => format!("{cells}中有{said}个以{}补齐，并在名称旁（†）注明个数。", with(one)),
        (Language::English, _) => {
            let each: Vec<String> =
                counts.iter().map(|one| format!("{} with {}", chart::count(one.1), with(one))).collect();
            let each: Vec<&str> = each.iter().map(String::as_str).collect();
            format!("{said} of {cells} {are} filled, {}. They are counted (†) beside each name.", list(l, &each))
        }
        (Language::Chinese, _) => {
            let each: Vec<String> =
                counts.iter().map(|one| format!("{}个以{}", chart::count(one.1), with(one))).collect();
            format!("{cells}中有{said}个已补齐：{}；并在名称旁（†）注明个数。", in_a_row(l, &each))
        }
    }
}

/// The units that a node cannot place: how many, and who.
pub fn unplaced(l: Language, count: usize, counted: &str, node: &str, names: &[String]) -> String {
    let names = in_a_row(l, names);
    match l {
        Language::English => {
            let has = if count == 1 { "has" } else { "have" };
            format!("{counted} {has} no figure on “{node}” and {} not ranked by it: {names}.", are(count))
        }
        Language::Chinese => format!("{counted}没有“{node}”的数据，不按其排名：{names}。"),
    }
}
