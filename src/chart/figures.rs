//! How numbers are printed. English and Chinese print them alike, so that the page's first paint, drawn natively, and
//! the live page agree to the letter; a language that does not comes with `Intl`.

/// A composite score, to one decimal: what the data can bear. The unrounded score is in `data-score`.
pub fn score(score: f64) -> String {
    format!("{score:.1}")
}

/// A share of the whole, in percent to one decimal.
pub fn share(share: f64) -> String {
    format!("{:.1}%", share * 100.0)
}

/// A share of the whole, in whole percent: where it is only told apart, as in a legend.
pub fn percent(share: f64) -> String {
    format!("{:.0}%", share * 100.0)
}

/// A rank correlation, to two decimals.
pub fn correlation(rho: f64) -> String {
    format!("{rho:.2}")
}

/// A count, with a comma before each three figures: `7,410`.
pub fn count(count: usize) -> String {
    let digits = count.to_string();
    let head = digits.len() % 3;
    let groups = digits.as_bytes()[head..].chunks(3).map(String::from_utf8_lossy);
    let head = (head > 0).then(|| digits[..head].into());
    head.into_iter().chain(groups).collect::<Vec<_>>().join(",")
}

#[cfg(test)]
mod tests {
    #[test]
    fn counts_are_grouped_by_three() {
        for (count, printed) in [(0, "0"), (12, "12"), (297, "297"), (7410, "7,410"), (1_000_000, "1,000,000")] {
            assert_eq!(super::count(count), printed);
        }
    }
}
