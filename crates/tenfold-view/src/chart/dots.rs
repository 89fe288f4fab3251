use super::figures::fixed;

/// The path data of a dot, after its `M`: a line too short to see, whose round ends are the dot.
///
/// Its length is not zero: WebKit would then scale the ends with the drawing, `non-scaling-stroke` or not.
pub const DOT: &str = "h.01";
/// The shapes that mark units if colour has another meaning, around a centre of 0, 0.
pub const MARKS: [&str; 4] =
    ["M-5.5 0a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0 -11 0z", "M-4.5 -4.5h9v9h-9z", "M0 -6L6 4.5H-6z", "M0 -6L6 0L0 6L-6 0z"];
/// The letters of these marks.
pub const LETTERS: [&str; 4] = ["A", "B", "C", "D"];
/// The ticks on the axis of a dot plot.
pub const DOT_TICKS: [f64; 3] = [0.0, 50.0, 100.0];

/// A row of a dot plot: one mark per unit, on an axis from 0 to 100 that fills the available width.
#[derive(Debug, Clone, PartialEq)]
pub struct Dots {
    /// The index and the position of each mark.
    pub marks: Vec<(usize, String)>,
    /// The line from the lowest to the highest mark, if there are two.
    pub span: Option<[String; 2]>,
    /// The marks that are the lowest and the highest, which have room for their letters.
    pub ends: Option<[usize; 2]>,
}

impl Dots {
    /// Draws values from 0 to 100, each with the mark at its index; a missing value has none.
    pub fn of(values: &[Option<f64>]) -> Self {
        let known = || values.iter().enumerate().filter_map(|(mark, value)| Some((mark, (*value)?)));
        let marks = known().map(|(mark, value)| (mark, percent_x(value))).collect();
        let mut ends: Option<[(usize, f64); 2]> = None;
        for one in known() {
            let [low, high] = ends.unwrap_or([one, one]);
            ends = Some([if one.1 < low.1 { one } else { low }, if one.1 >= high.1 { one } else { high }]);
        }
        let ends = ends.filter(|[low, high]| low.0 != high.0);
        Self {
            marks,
            span: ends.map(|ends| ends.map(|(_, value)| percent_x(value))),
            ends: ends.map(|ends| ends.map(|(mark, _)| mark)),
        }
    }
}

/// Returns the position of a value from 0 to 100 as a percentage of the width.
pub fn percent_x(value: f64) -> String {
    fixed(value.clamp(0.0, 100.0), 1) + "%"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_lie_where_their_values_are_and_the_outer_two_have_letters() {
        let dots = Dots::of(&[Some(40.0), None, Some(12.34), Some(100.0)]);
        let at = |mark, x: &str| (mark, x.to_owned());
        assert_eq!(dots.marks, [at(0, "40.0%"), at(2, "12.3%"), at(3, "100.0%")]);
        assert_eq!(dots.ends, Some([2, 3]));
        assert_eq!(dots.span, Some(["12.3%".into(), "100.0%".into()]));
        assert_eq!(Dots::of(&[Some(1.0), Some(1.0)]).ends, Some([0, 1]), "each letter has a side of its own");
        assert_eq!(Dots::of(&[None, Some(1.0)]).ends, None);
    }
}
