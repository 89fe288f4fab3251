//! From results to Markdown: what is read of them, and how figures and tables are written.

use serde_json::Value;

/// A Markdown table: its first column to the left, the others to the right.
pub(super) fn table(head: &[&str], rows: Vec<Vec<String>>) -> String {
    let line = |cells: &[String]| format!("| {} |\n", cells.join(" | "));
    let head: Vec<String> = head.iter().map(|&cell| cell.to_owned()).collect();
    let rule = (0..head.len()).map(|column| if column == 0 { "---" } else { "---:" }.to_owned());
    let lines = [head.clone(), rule.collect()].into_iter().chain(rows);
    lines.map(|cells| line(&cells)).collect()
}

/// What was measured over and over.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Spread {
    pub(super) median: f64,
    pub(super) min: f64,
    pub(super) max: f64,
}

impl Spread {
    /// Of the numbers in a list.
    pub(super) fn of(results: &Value, pointer: &str) -> Result<Self, String> {
        let mut sorted: Vec<f64> = list(results, pointer)?.iter().filter_map(Value::as_f64).collect();
        sorted.sort_by(f64::total_cmp);
        let (Some(&min), Some(&max)) = (sorted.first(), sorted.last()) else { return Err(missing(pointer)) };
        let (below, above) = (sorted[(sorted.len() - 1) / 2], sorted[sorted.len() / 2]);
        Ok(Self { median: f64::midpoint(below, above), min, max })
    }

    /// Each figure times something.
    pub(super) fn times(self, factor: f64) -> Self {
        Self { median: self.median * factor, min: self.min * factor, max: self.max * factor }
    }

    /// A median, and its range where there is one, with as many decimals as the median needs for three digits.
    pub(super) fn say(self) -> String {
        let decimals = if self.median >= 100.0 { 0 } else { (2.0 - self.median.log10().floor()).min(6.0) as usize };
        let say = |number: f64| match decimals {
            0 => grouped(number),
            some => format!("{number:.some$}"),
        };
        self.range(say)
    }

    fn range(self, say: impl Fn(f64) -> String) -> String {
        let (median, min, max) = (say(self.median), say(self.min), say(self.max));
        if min == max { median } else { format!("{median} ({min} to {max})") }
    }
}

/// A median, and its range where there is one, from the results of visits: whole numbers.
pub(super) fn spread(page: &Value, condition: &str, name: &str) -> Result<String, String> {
    let at = |end: &str| number(page, &format!("/{condition}/{name}/{end}"));
    Ok(Spread { median: at("median")?, min: at("min")?, max: at("max")? }.range(grouped))
}

/// How many times as much: `9.4 ×`.
pub(super) fn ratio(this: f64, of: f64) -> String {
    let times = this / of;
    if times < 10.0 { format!("{times:.1} ×") } else { format!("{} ×", grouped(times)) }
}

/// A whole number, its digits in threes with no-break spaces between.
pub(super) fn grouped(number: f64) -> String {
    let digits = format!("{number:.0}");
    let mut out = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            out.push('\u{a0}');
        }
        out.push(digit);
    }
    out
}

pub(super) fn number(value: &Value, pointer: &str) -> Result<f64, String> {
    value.pointer(pointer).and_then(Value::as_f64).ok_or_else(|| missing(pointer))
}

pub(super) fn text<'a>(value: &'a Value, pointer: &str) -> Result<&'a str, String> {
    value.pointer(pointer).and_then(Value::as_str).ok_or_else(|| missing(pointer))
}

pub(super) fn list<'a>(value: &'a Value, pointer: &str) -> Result<&'a Vec<Value>, String> {
    value.pointer(pointer).and_then(Value::as_array).ok_or_else(|| missing(pointer))
}

fn missing(pointer: &str) -> String {
    format!("The results have no {pointer}: see what the scripts in xtask/bench/ and src/bin/bench/ write.")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn figures_read_well() {
        assert_eq!(grouped(999.6), "1\u{a0}000");
        let page = json!({ "slow": { "fcp": { "median": 12.2, "min": 9.6, "max": 1234 }, "requests":
            { "median": 3, "min": 3, "max": 3 } } });
        assert_eq!(spread(&page, "slow", "fcp").unwrap(), "12 (10 to 1\u{a0}234)");
        assert_eq!(spread(&page, "slow", "requests").unwrap(), "3");
        assert!(spread(&page, "as_is", "fcp").unwrap_err().contains("/as_is/fcp"));
        assert_eq!(table(&["a", "b"], vec![vec!["c".into(), "1".into()]]), "| a | b |\n| --- | ---: |\n| c | 1 |\n");
    }

    #[test]
    fn times_have_three_digits() {
        let of = |times: &[f64]| Spread::of(&json!({ "ms": times }), "/ms").unwrap();
        assert_eq!(of(&[3.0, 1.0, 2.0]), Spread { median: 2.0, min: 1.0, max: 3.0 });
        assert_eq!(of(&[1.0, 2.0]).say(), "1.50 (1.00 to 2.00)");
        assert_eq!(of(&[0.012_34]).say(), "0.0123");
        assert_eq!(of(&[1234.5, 1234.6]).times(10.0).say(), "12\u{a0}346 (12\u{a0}345 to 12\u{a0}346)");
        assert!(Spread::of(&json!({ "ms": [] }), "/ms").is_err());
        assert_eq!((ratio(9.44, 1.0), ratio(25.0, 2.0)), ("9.4 ×".into(), "12 ×".into()));
    }
}
