use std::fmt::Write;

use super::figures::fixed;

/// The width of a bar's drawing, for a score of 100. The page stretches it.
pub const BAR_WIDTH: u32 = 1000;
/// The height of a bar's drawing.
pub const BAR_HEIGHT: u32 = 18;
/// The width of a legend's swatch.
pub const SWATCH_WIDTH: u32 = 18;
/// The height of a legend's swatch.
pub const SWATCH_HEIGHT: u32 = 14;

/// A stacked bar as SVG path data: one segment per aspect, in the publisher's order.
///
/// Colour means aspect. The second cue is the number of hairlines in a segment, its position minus one: lines along the
/// bar survive any stretching, which hatching does not. At most eight can be distinguished, so the tenth aspect has
/// none again. Gaps in the paper's colour separate the segments.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bar {
    /// The outline of each segment.
    pub segments: Vec<String>,
    /// The hairlines of all segments.
    pub texture: String,
    /// The lines between segments.
    pub gaps: String,
}

impl Bar {
    /// Draws segments of these lengths end to end, each a part of 1.
    pub fn of(lengths: impl IntoIterator<Item = f64>) -> Self {
        let mut bar = Self { segments: Vec::new(), texture: String::new(), gaps: String::new() };
        let mut from = 0.0;
        for (place, length) in lengths.into_iter().enumerate() {
            let to = from + length * f64::from(BAR_WIDTH);
            let (left, right) = (tenths(from), tenths(to));
            bar.segments.push(rectangle(&left, &right, BAR_HEIGHT));
            if left != right {
                bar.texture += &hairlines(place, &left, &right, BAR_HEIGHT);
            }
            let _ = write!(bar.gaps, "M{right} 0V{BAR_HEIGHT}");
            from = to;
        }
        bar
    }

    /// Draws segments end to end that all belong to the aspect at a position, from 0: one colour, with gaps between
    /// them.
    pub fn within(place: usize, lengths: impl IntoIterator<Item = f64>) -> Self {
        let parted = Self::of(lengths);
        let right = parted.gaps.rsplit('M').next().and_then(|gap| gap.split(' ').next()).unwrap_or("0");
        let mut segments = vec![rectangle("0", "0", BAR_HEIGHT); place];
        segments.push(rectangle("0", right, BAR_HEIGHT));
        let texture = if right == "0" { String::new() } else { hairlines(place, "0", right, BAR_HEIGHT) };
        Self { segments, texture, gaps: parted.gaps }
    }
}

/// Draws a legend's swatch for the aspect at a position, from 0: its outline and its hairlines.
pub fn swatch(place: usize) -> (String, String) {
    let (left, right) = (tenths(0.0), tenths(SWATCH_WIDTH.into()));
    (rectangle(&left, &right, SWATCH_HEIGHT), hairlines(place, &left, &right, SWATCH_HEIGHT))
}

/// Draws a rectangle from the top of the drawing down to this height.
pub(super) fn rectangle(left: &str, right: &str, height: u32) -> String {
    format!("M{left} 0H{right}V{height}H{left}z")
}

/// The number of aspects after which the number of lines starts again. With four repeating colours, 36 aspects have
/// distinct marks.
const CUES: usize = 9;

/// Draws the hairlines in a rectangle that mark the aspect at a position, from 0.
pub(super) fn hairlines(place: usize, left: &str, right: &str, height: u32) -> String {
    let count = place % CUES;
    let at = |line: usize| tenths(f64::from(height) * line as f64 / (count + 1) as f64);
    (1..=count).map(|line| format!("M{left} {}H{right}", at(line))).collect()
}

/// Formats a coordinate to a tenth, as short as possible.
pub(super) fn tenths(value: f64) -> String {
    let text = fixed(value, 1);
    text.strip_suffix(".0").map(str::to_owned).unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn segments_lie_end_to_end_and_carry_their_hairlines() {
        let bar = Bar::of([0.25, 0.0, 0.1234]);
        assert_eq!(bar.segments, ["M0 0H250V18H0z", "M250 0H250V18H250z", "M250 0H373.4V18H250z"]);
        assert_eq!(bar.texture, "M250 6H373.4M250 12H373.4", "none for the first and for what has no length");
        assert_eq!(bar.gaps, "M250 0V18M250 0V18M373.4 0V18");
        let bar = Bar::within(1, [0.25, 0.1]);
        assert_eq!(bar.segments, ["M0 0H0V18H0z", "M0 0H350V18H0z"], "nothing of the first aspect");
        assert_eq!((bar.texture.as_str(), bar.gaps.as_str()), ("M0 9H350", "M250 0V18M350 0V18"));
        // The drawing grows linearly with the number of aspects.
        let lines = |aspects: usize| Bar::of(vec![1.0 / aspects as f64; aspects]).texture.matches('M').count();
        assert_eq!((lines(9), lines(10), lines(90), lines(900)), (36, 36, 360, 3600));
    }
}
