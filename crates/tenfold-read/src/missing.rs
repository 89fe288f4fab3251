/// Whether a cell says that there is no figure, in one of the ways that publishers do.
pub(crate) fn is_missing(cell: &str) -> bool {
    const MARKS: [&str; 35] = [
        "",
        "-",
        "–",
        "—",
        "--",
        "---",
        ".",
        "..",
        "...",
        "…",
        ":",
        "x",
        "*",
        "/",
        "\\",
        "?",
        "n/a",
        "n.a.",
        "n.a",
        "na",
        "#n/a",
        "#div/0!",
        "#value!",
        "#ref!",
        "#name?",
        "#num!",
        "#null!",
        "null",
        "none",
        "nan",
        "no data",
        "nd",
        "n.d.",
        "missing",
        "not available",
    ];
    const WORDS: [&str; 12] = [
        "无",
        "暂无",
        "无数据",
        "不详",
        "缺",
        "k. a.",
        "k.a.",
        "keine angabe",
        "s/d",
        "sin datos",
        "s.d.",
        "غير متوفر",
    ];
    if cell.len() > 24 {
        return false;
    }
    let folded = cell.trim().to_lowercase();
    MARKS.contains(&folded.as_str()) || WORDS.contains(&folded.as_str())
}
