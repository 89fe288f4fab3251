use super::{many, say};
use crate::{chart, dataset::PointsError, link::Language, ranking::LockConflict};

/// The panel's heading.
pub fn weights(l: Language) -> &'static str {
    say(l, "Weights", "权重")
}

/// What points and shares are.
pub fn points_and_shares(l: Language) -> &'static str {
    say(
        l,
        "You set the points; the share is what they come to in the whole.",
        "分数由你设定；占比是它在总体中的实际份额。",
    )
}

/// The button back to the preset.
pub fn reset(l: Language) -> &'static str {
    say(l, "Reset", "还原")
}

/// What an aspect opens onto.
pub fn themes_and_indicators(l: Language, themes: usize, indicators: usize) -> String {
    match l {
        Language::English => format!("{}, {}", many(themes, "theme"), indicators_only(l, indicators)),
        Language::Chinese => format!("{themes}个主题，{}", indicators_only(l, indicators)),
    }
}

/// What a theme opens onto.
pub fn indicators_only(l: Language, indicators: usize) -> String {
    match l {
        Language::English => many(indicators, "indicator"),
        Language::Chinese => format!("{indicators}项指标"),
    }
}

/// The name of a number field.
pub fn points_of(l: Language, node: &str) -> String {
    say(l, format!("{node}, points"), format!("{node}，分数"))
}

/// What a slider says of itself.
pub fn slider_value(l: Language, points: &str, share: f64) -> String {
    let share = chart::share(share);
    match l {
        Language::English => {
            let noun = if points == "1" { "point" } else { "points" };
            format!("{points} {noun}, {share} of the whole")
        }
        Language::Chinese => format!("{points}分，占总体{share}"),
    }
}

/// What is wrong with what was typed, and how to mend it.
pub fn not_points(l: Language, why: PointsError) -> &'static str {
    match why {
        PointsError::NotANumber => {
            say(l, "Not set: type a plain number from 0 to 100.", "未设定：请输入0到100之间的数字。")
        }
        PointsError::OutOfRange => say(l, "Not set: points go from 0 to 100.", "未设定：分数须在0到100之间。"),
        PointsError::TooFine => say(l, "Not set: six decimals at most.", "未设定：最多六位小数。"),
    }
}

/// The button that gives all the same points.
pub fn even_out(l: Language) -> &'static str {
    say(l, "Even out", "均分")
}

/// The button that takes the last change back.
pub fn undo(l: Language) -> &'static str {
    say(l, "Undo", "撤销")
}

/// The button that does again what was taken back.
pub fn redo(l: Language) -> &'static str {
    say(l, "Redo", "重做")
}

/// The name of a lock.
pub fn lock(l: Language, node: &str) -> String {
    say(l, format!("Lock the share of {node}"), format!("锁定{node}的占比"))
}

/// What the bar of shares is for.
pub fn drag_borders(l: Language) -> &'static str {
    say(l, "Drag a border to move share from one aspect to the next.", "拖动分界线，可在相邻两个方面之间调整占比。")
}

/// Why points could not be given, and what would help.
pub fn conflict(l: Language, node: &str, why: LockConflict, sibling: &str) -> String {
    match (l, why) {
        (Language::English, LockConflict::Locked) => {
            format!("Not moved: the share of “{node}” is locked. Open its lock to move it.")
        }
        (Language::English, LockConflict::TooMany(_)) => {
            format!(
                "Not moved: to keep its share “{sibling}” would need more than 100 points. Open its lock, or give the others fewer."
            )
        }
        (Language::English, LockConflict::Nothing) => {
            "Not moved: beside the locked shares somebody must have points. Open a lock first.".to_owned()
        }
        (Language::English, LockConflict::All) => {
            "Not moved: the locked shares are the whole already. Open a lock first.".to_owned()
        }
        (Language::Chinese, LockConflict::Locked) => format!("未移动：“{node}”的占比已锁定，解锁后方可调整。"),
        (Language::Chinese, LockConflict::TooMany(_)) => {
            format!("未移动：要保持“{sibling}”的占比，其分数须超过100。请先解锁，或调低其他分数。")
        }
        (Language::Chinese, LockConflict::Nothing) => "未移动：除锁定的占比外，其余各项须有分数。请先解锁。".to_owned(),
        (Language::Chinese, LockConflict::All) => "未移动：锁定的占比已占全部。请先解锁。".to_owned(),
    }
}
