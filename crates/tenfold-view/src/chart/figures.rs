//! Number formatting, in the language of the reader: what stands in a sentence or a table has the marks that its language writes
//! (Unicode CLDR). The page's first paint, drawn natively, and the live page agree to the letter. [`exact`] is for machines.

use lexical_core::FormattedSize;
use tenfold_data::{Language, NumberMarks, Points};

/// Writes a plain number with a language's decimal mark.
fn written(l: Language, plain: String) -> String {
    match l.marks().decimal {
        '.' => plain,
        mark => plain.replace('.', mark.encode_utf8(&mut [0; 4])),
    }
}

/// Writes a number of percent.
fn in_percent(l: Language, share: f64, decimals: u32) -> String {
    written(l, fixed(share * 100.0, decimals)) + l.marks().percent
}

/// The size from which not every whole number is an `f64`: such numbers are not printed by their digits.
const COUNTED: f64 = 9e15;

/// Formats a number to this many decimals, halves away from zero, as `Intl` rounds. A number beyond its precision is
/// printed with an exponent, and one that is not finite as a dash.
pub(super) fn fixed(value: f64, decimals: u32) -> String {
    let one = 10_i64.pow(decimals);
    let scaled = libm::round(value.abs() * one as f64);
    if !(0.0..COUNTED).contains(&scaled) {
        return if value.is_finite() { exact(value) } else { "–".to_owned() };
    }
    let scaled = scaled as i64;
    let sign = if value < 0.0 && scaled > 0 { "-" } else { "" };
    let (whole, part, width) = (scaled / one, scaled % one, decimals as usize);
    if decimals == 0 { format!("{sign}{whole}") } else { format!("{sign}{whole}.{part:0width$}") }
}

/// Formats a composite score to one decimal, which the data can support. The unrounded score is in `data-score`.
pub fn score(l: Language, score: f64) -> String {
    written(l, fixed(score, 1))
}

/// Formats a number as the shortest text that reads back to the same value, for machines.
pub fn exact(value: f64) -> String {
    let bytes = &mut [0; f64::FORMATTED_SIZE_DECIMAL];
    String::from_utf8_lossy(lexical_core::write(value, bytes)).into_owned()
}

/// Formats a weight in percent to one decimal.
pub fn share(l: Language, share: f64) -> String {
    in_percent(l, share, 1)
}

/// Formats a weight in percent to three decimals, for a comparison with a rounded one.
pub fn fine_share(l: Language, share: f64) -> String {
    in_percent(l, share, 3)
}

/// Formats a product of shares in percent to two decimals.
pub fn product_share(l: Language, share: f64) -> String {
    in_percent(l, share, 2)
}

/// Formats a weight in whole percent, for labels such as those of a legend.
pub fn percent(l: Language, share: f64) -> String {
    in_percent(l, share, 0)
}

/// Formats a difference of scores to two decimals, or to as many as show it.
pub fn gap(l: Language, gap: f64) -> String {
    let decimals = (2..6).find(|&decimals| gap <= 0.0 || gap >= step(decimals));
    written(l, fixed(gap, decimals.unwrap_or(6)))
}

/// Formats a change of a weight in percent, from and to, with the decimals that distinguish them. The target is rounded
/// away from the start, so that the printed change is enough.
pub fn from_to(l: Language, from: f64, to: f64) -> [String; 2] {
    let (from, to) = (from * 100.0, to * 100.0);
    let by = (to - from).abs();
    let least = u32::from(by <= 10.0);
    let decimals = (least..6).find(|&decimals| by >= step(decimals)).unwrap_or(6);
    let steps = to / step(decimals);
    // Do not round up the rounding error of a sum.
    let steps = if to > from { (steps - 1e-6).ceil() } else { (steps + 1e-6).floor() };
    [from, steps * step(decimals)].map(|share| written(l, fixed(share, decimals)) + l.marks().percent)
}

/// Returns one unit of the last of this many decimals.
fn step(decimals: u32) -> f64 {
    1.0 / f64::from(10_u32.pow(decimals))
}

/// Formats a range of ranks: "7–13".
pub fn ranks((low, high): (usize, usize)) -> String {
    if low == high { low.to_string() } else { format!("{low}–{high}") }
}

/// Formats a rank correlation to two decimals.
pub fn correlation(l: Language, rho: f64) -> String {
    written(l, fixed(rho, 2))
}

/// Formats the points of a contribution to two decimals.
pub fn points(l: Language, points: f64) -> String {
    written(l, fixed(points, 2))
}

/// Formats a number of an axis: as short as it is.
pub fn tick(l: Language, value: f64) -> String {
    written(l, exact(value).trim_end_matches(".0").to_owned())
}

/// Formats points as they were given: with as many decimals as they have.
pub fn given(l: Language, points: Points) -> String {
    written(l, points.to_string())
}

/// Formats a figure for readers to compare: three significant figures, and all digits of a whole number.
pub fn figure(l: Language, value: f64) -> String {
    let Some(decimals) = decimals(value, 3) else { return written(l, exact(value)) };
    parted(l, &fixed(value, if value == libm::round(value) { 0 } else { decimals }))
}

/// Formats a figure for readers to compute with: up to six significant figures, and all digits of a whole number.
pub fn precise(l: Language, value: f64) -> String {
    let Some(decimals) = decimals(value, 6) else { return written(l, exact(value)) };
    let text = fixed(value, decimals);
    parted(l, if decimals > 0 { text.trim_end_matches('0').trim_end_matches('.') } else { &text })
}

/// Figures too small for `FINEST` decimals, or at least `LARGEST`, are printed in full, with an exponent.
const FINEST: u32 = 8;
const LARGEST: f64 = 1e9;

/// Returns the decimals that show a number with this many significant figures; `None` if none do.
fn decimals(value: f64, figures: i32) -> Option<u32> {
    let least = f64::from(10_u32.pow(figures.unsigned_abs() - 1));
    let shown = |&decimals: &u32| value.abs() * f64::from(10_u32.pow(decimals)) >= least;
    let small = value == 0.0 || value.abs() * f64::from(10_u32.pow(FINEST)) >= 1.0;
    (small && value.abs() < LARGEST).then(|| (0..FINEST).find(shown).unwrap_or(FINEST))
}

/// Groups the whole part of a plain number, and writes its decimal mark.
fn parted(l: Language, text: &str) -> String {
    let sign = if text.starts_with('-') { "-" } else { "" };
    let digits = &text[sign.len()..];
    let (whole, part) = digits.find('.').map_or((digits, ""), |point| digits.split_at(point));
    format!("{sign}{}{}", grouped(l, whole), written(l, part.to_owned()))
}

/// Formats a count with its digits in threes: `7,410`.
pub fn count(l: Language, count: usize) -> String {
    grouped(l, &count.to_string())
}

fn grouped(l: Language, digits: &str) -> String {
    let NumberMarks { group, grouped_from, .. } = l.marks();
    if digits.len() < grouped_from {
        return digits.to_owned();
    }
    let head = digits.len() % 3;
    let groups = digits.as_bytes()[head..].chunks(3).map(String::from_utf8_lossy);
    let head = (head > 0).then(|| digits[..head].into());
    head.into_iter().chain(groups).collect::<Vec<_>>().join(group.encode_utf8(&mut [0; 4]))
}

#[cfg(test)]
mod tests {
    use tenfold_data::Language::{self, English, French, German, Spanish};

    #[test]
    fn decimals_are_fixed_and_halves_go_away_from_zero() {
        for (value, decimals, printed) in [
            (62.25, 1, "62.3"),
            (0.04, 1, "0.0"),
            (-0.04, 1, "0.0"),
            (-0.745, 2, "-0.75"),
            (9.96, 1, "10.0"),
            (51.5, 0, "52"),
            (-4e14, 1, "-400000000000000.0"),
            (-9.3e17, 1, "-9.3e17"),
            (f64::MAX, 2, "1.7976931348623157e308"),
            (f64::INFINITY, 1, "–"),
            (f64::NAN, 0, "–"),
        ] {
            assert_eq!(super::fixed(value, decimals), printed, "{value}");
        }
    }

    #[test]
    fn a_change_is_rounded_on_and_never_away() {
        for (from, to, printed) in [
            (0.28, 0.2774, ["28.0%", "27.7%"]),
            (0.1, 0.107, ["10.0%", "10.7%"]),
            (0.1, 0.0994, ["10.00%", "9.94%"]),
            (0.1, 0.099_97, ["10.000%", "9.997%"]),
            (0.51, 0.0812, ["51%", "8%"]),
            (0.0, 0.5, ["0%", "50%"]),
        ] {
            assert_eq!(super::from_to(English, from, to), printed);
        }
    }

    #[test]
    fn figures_have_three_significant_figures_and_whole_numbers_all_of_theirs() {
        for (value, printed, precise) in [
            (107.588, "108", "107.588"),
            (5.991_48, "5.99", "5.99148"),
            (27.2704, "27.3", "27.2704"),
            (10.0, "10", "10"),
            (0.0, "0", "0"),
            (135_113.0, "135,113", "135,113"),
            (1764.29, "1,764", "1,764.29"),
            (-1_234_567.8, "-1,234,568", "-1,234,568"),
            (0.046_912_34, "0.0469", "0.0469123"),
            (-0.745, "-0.745", "-0.745"),
            (1e-12, "1.0e-12", "1.0e-12"),
            (2.5e300, "2.5e300", "2.5e300"),
        ] {
            assert_eq!(super::figure(English, value), printed);
            assert_eq!(super::precise(English, value), precise);
        }
    }

    #[test]
    fn counts_are_grouped_by_three() {
        for (count, printed) in [(0, "0"), (12, "12"), (297, "297"), (7410, "7,410"), (1_000_000, "1,000,000")] {
            assert_eq!(super::count(English, count), printed);
        }
    }

    #[test]
    fn each_language_has_its_marks() {
        let said =
            |l: Language| [super::share(l, 0.1234), super::precise(l, 1764.29), super::count(l, 12_345)].join("; ");
        assert_eq!(said(English), "12.3%; 1,764.29; 12,345");
        assert_eq!(said(German), "12,3\u{a0}%; 1.764,29; 12.345");
        assert_eq!(said(Spanish), "12,3\u{a0}%; 1764,29; 12.345", "a number of four digits is not grouped in Spanish");
        assert_eq!(said(French), "12,3\u{202f}%; 1\u{202f}764,29; 12\u{202f}345");
        assert_eq!(super::from_to(German, 0.1, 0.107), ["10,0\u{a0}%", "10,7\u{a0}%"]);
        assert_eq!([super::tick(German, 0.5), super::tick(English, 10.0)], ["0,5", "10"]);
    }

    proptest::proptest! {
        #[test]
        fn what_a_language_writes_reads_back_to_the_same_number(value in -1e8_f64..1e8, count in 0_usize..10_000_000) {
            for l in Language::ALL {
                let super::NumberMarks { decimal, group, percent, .. } = l.marks();
                let plain = |said: &str| said.replace(percent, "").replace(group, "").replace(decimal, ".").parse::<f64>().unwrap();
                let near = |said: &str, to: f64| (plain(said) - to).abs() <= 0.05 + to.abs() * 0.005;
                proptest::prop_assert!(near(&super::score(l, value), value));
                proptest::prop_assert!(near(&super::share(l, value), value * 100.0));
                proptest::prop_assert!(near(&super::figure(l, value), value));
                proptest::prop_assert!(near(&super::precise(l, value), value));
                proptest::prop_assert_eq!(plain(&super::count(l, count)), count as f64);
            }
        }
    }
}
