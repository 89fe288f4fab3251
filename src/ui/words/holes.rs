use crate::link::Language;

/// Beside a name: how many of the unit's figures are imputed.
pub fn imputed_mark(imputed: usize) -> String {
    format!("†{imputed}")
}

/// What the mark means.
pub fn imputed_note(l: Language, indicators: usize) -> String {
    match l {
        Language::English => format!("† So many of the {indicators} figures are imputed."),
        Language::Chinese => format!("† {indicators}项数据中补齐的项数。"),
    }
}

/// The same where they are left out.
pub fn missing_note(l: Language, indicators: usize) -> String {
    match l {
        Language::English => format!("† So many of the {indicators} figures are missing, and left out."),
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

/// The same where it is left out.
pub fn rings_of_missing(l: Language, missing: usize, indicators: usize) -> String {
    match l {
        Language::English => {
            format!("A ring: no source gave this figure, and it is left out ({missing} of {indicators}).")
        }
        Language::Chinese => format!("圆环：没有来源提供该数据，未计入（{indicators}项中{missing}项）。"),
    }
}
