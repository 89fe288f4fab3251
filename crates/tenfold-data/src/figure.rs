//! What stands in a cell that is not a figure, and how to write it.

use super::diagnostic::Both;

/// What stands beside a number and is longer than this is no sign, unit or note: the cell holds a text.
const LONGEST_UNIT: usize = 20;

/// A plain decimal number, of whatever size: infinite where it is larger than there are.
pub(super) fn number(cell: &str) -> Option<f64> {
    let numeric = cell.bytes().all(|b| b.is_ascii_digit() || b"+-.eE".contains(&b));
    // The compact reader rounds as exactly as the standard library's and spares the page a table of ten thousand bytes.
    lexical_core::parse::<f64>(cell.as_bytes()).ok().filter(|_| numeric)
}

/// What is wrong with a cell that is neither empty nor a figure, and how to mend it.
pub(super) fn diagnostic(cell: &str) -> (Both<String>, Both) {
    let told = |problem: Both, remedy: Both| (problem.map(str::to_owned), remedy);
    if number(cell).is_some() {
        let remedy = [
            "Give the column in another unit: a figure is 0, or from 1e-150 to 1e150 in size",
            "请换用其他单位：数据须为0，或大小在1e-150至1e150之间",
        ];
        return told(["is too large or too small to compute with", "过大或过小，无法计算"], remedy);
    }
    let empty = || {
        let remedy = ["Leave the cell empty if there is no figure", "若没有数据，请让单元格空着"];
        told(["is not a number", "不是数字"], remedy)
    };
    let wide = |c: char| ('０'..='９').contains(&c) || "．，％－＋".contains(c);
    if !cell.chars().any(|c| c.is_ascii_digit() || wide(c)) {
        return empty();
    }
    if cell.chars().any(|c| ('０'..='９').contains(&c)) {
        let remedy = ["Write it in plain figures, 0 to 9", "请用半角数字0至9书写"];
        return told(["is written in full-width figures", "用了全角数字"], remedy);
    }
    // What stands before and behind the number itself.
    let of_number = |c: char| c.is_ascii_digit();
    let (Some(from), Some(to)) = (cell.find(of_number), cell.rfind(of_number)) else { return empty() };
    let (before, number, behind) = (&cell[..from], &cell[from..=to], cell[to + 1..].trim());
    // A sign or a point belongs to the number.
    let comma = number.contains([',', '，']) || before.ends_with([',', '，']);
    let sign = before.trim_end_matches(['.', ',', '，']).trim();
    let before = sign.trim_start_matches(['+', '-']).trim();
    let parting = |c: char| c.is_whitespace() || "'’‘´`_".contains(c);
    let parted = number.contains(parting);
    let plain = |c: char| c.is_ascii_digit() || ".,，eE+-".contains(c) || parting(c);
    if !number.chars().all(plain) {
        return if before.is_empty() && behind.is_empty() && number.contains(['–', '—', '~', '～']) {
            range()
        } else {
            empty()
        };
    }
    let exponent = |at: usize| number[..at].ends_with(['e', 'E']);
    if number.match_indices(['-', '+']).any(|(at, _)| !exponent(at)) {
        return range();
    }
    if matches!(before, "−" | "–" | "—" | "－" | "‑") && behind.is_empty() {
        let remedy = ["Write the plain minus sign (-) of the keyboard", "请用键盘上的减号（-）"];
        return ([format!("has “{before}” for a minus sign"), format!("用了“{before}”作负号")], remedy);
    }
    if (before, behind) == ("(", ")") || (before, behind) == ("（", "）") {
        let remedy = ["Write a minus sign before a figure below zero", "负数请写成前面带减号（-）的数"];
        return told(["stands in brackets", "写在括号里"], remedy);
    }
    let beside = [before, behind].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>();
    if beside.iter().any(|part| part.chars().count() > LONGEST_UNIT) {
        return empty();
    }
    if !beside.is_empty() {
        let (english, chinese) = (beside.join("” and “"), beside.join("”和“"));
        let problem = [format!("has “{english}” beside the number"), format!("的数字旁有“{chinese}”")];
        let remedy = if comma {
            [
                "Write the number alone, with a point for a decimal comma and nothing between thousands; a unit belongs in the heading",
                "请只写数字，小数用点，千位之间不加符号；单位请写在表头中",
            ]
        } else {
            [
                "Write the number alone; a unit belongs in the heading, a note into no cell",
                "请只写数字；单位请写在表头中，注释请勿写入单元格",
            ]
        };
        return (problem, remedy);
    }
    if comma {
        let remedy =
            ["Write a point for a decimal comma, and nothing between thousands", "小数请用点，千位之间不加符号"];
        return told(["has a comma in it", "中有逗号"], remedy);
    }
    if parted {
        let remedy = ["Write nothing between thousands", "千位之间请不加任何符号"];
        return told(["has a space or a mark between its figures", "的数字之间有空格或符号"], remedy);
    }
    if number.matches('.').count() > 1 {
        let remedy =
            ["Write one point, before the decimals, and nothing between thousands", "小数点只写一个，千位之间不加符号"];
        return told(["has more than one point", "中有多个点"], remedy);
    }
    empty()
}

fn range() -> (Both<String>, Both) {
    let problem = ["is more than one number", "不止一个数"].map(str::to_owned);
    (problem, ["Write one number, or leave the cell empty", "请只写一个数，或让单元格空着"])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn says(cells: &[&str], problem: &str, remedy: &str) {
        for cell in cells {
            let (told, mend) = diagnostic(cell);
            assert!(told[0].contains(problem) && mend[0].contains(remedy), "{cell}: {} {}", told[0], mend[0]);
            assert!(!told[1].is_ascii() && !mend[1].is_ascii(), "{cell}: {} {}", told[1], mend[1]);
        }
    }

    #[test]
    fn what_stands_in_a_cell_is_named_with_its_mend() {
        says(
            &["1,5", "90,500", "-0,7", ",5", "1.234,5", "1 234,5"],
            "has a comma in it",
            "a point for a decimal comma",
        );
        says(&["5 %"], "has “%” beside the number", "the number alone");
        says(
            &["5%", "-5 %", "3.1‰", "$5", "€ 7.50", "12*", "12 [a]", "30 km", "约30", "5元", "~7"],
            "beside the number",
            "alone",
        );
        says(&["$5 m"], "has “$” and “m” beside the number", "the number alone");
        says(&["5,5 %", "$90,500"], "beside the number", "a point for a decimal comma");
        says(&["1 234", "90\u{a0}500", "90\u{202f}500", "90'500"], "between its figures", "nothing between thousands");
        says(&["1.234.567"], "more than one point", "one point");
        says(&["−5", "–5"], "for a minus sign", "minus sign (-)");
        says(&["(5)"], "in brackets", "minus sign before");
        says(&["１２", "１２.5"], "full-width", "plain figures");
        says(&["1e999", "-2e150", "1e-151", "1e-400"], "too large or too small", "in another unit");
        says(&["10-20", "2020-01-31", "10–20"], "more than one number", "one number");
        says(
            &["n/a", "NaN", "–", "...", "#N/A", "暂无", "0x10", "-", "Indice elaborato in base a 4 indicatori"],
            "is not a number",
            "Leave the cell empty",
        );
    }
}
