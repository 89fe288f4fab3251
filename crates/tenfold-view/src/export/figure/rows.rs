use super::{
    Figure,
    drawing::{LEFT, RIGHT, lines, paragraph_in, room},
};
use crate::chart::{self, GroupPosition, RankAxis, Row, WHISKER_WIDTH};
use crate::export::{
    colours::Ink,
    picture::beside,
    svg_writer::{Pen, bold, drop},
    text_metrics::{cut, escape, width},
};

/// The most rows of a drawing: with more it would be larger than browsers draw.
pub const MOST_ROWS: usize = 300;

/// The most rows that take two lines each; more take one line each, for looking up.
const ROOMY: usize = 50;
/// The right edge of the ranks, and the left edge of names and bars.
const RANKS: u32 = LEFT + 40;
const NAMES: u32 = RANKS + 12;
const BARS: u32 = 206;
/// The left edge of bars if the names of a row are on one line.
const BARS_OF_MANY: u32 = 252;
/// The length of a bracket's ticks.
const TICK: u32 = 5;
const HEAD: u32 = 11;
const MARK: u32 = 12;

/// The rows, and the measures of their drawing.
pub(super) struct Rows<'a> {
    of: &'a Figure<'a>,
    axis: Option<RankAxis>,
    /// The left edge of bars, the right edge of scores, and the length of a score of 100.
    bars: u32,
    scores: u32,
    length: u32,
    /// The distance between rows and between groups, a bar's height, the sizes of names, of the text beside them, and
    /// of the dot of a rank.
    pitch: u32,
    apart: u32,
    thick: u32,
    name: u32,
    small: u32,
    dot: u32,
}

impl<'a> Rows<'a> {
    /// Chooses the measures for this many rows.
    pub(super) fn of(of: &'a Figure<'a>) -> Self {
        let axis = of.axis();
        let scores = if axis.is_some() { RIGHT - WHISKER_WIDTH - 22 } else { RIGHT };
        let [bars, pitch, apart, thick, name, small, dot] =
            if of.rows().len() > ROOMY { [BARS_OF_MANY, 20, 4, 11, 12, 10, 7] } else { [BARS, 36, 8, 18, 14, 11, 9] };
        Self { of, axis, bars, scores, length: scores - 52 - bars, pitch, apart, thick, name, small, dot }
    }

    /// Draws the rows from a height on; returns the height of their end.
    pub(super) fn draw(&self, pen: &mut Pen, y: u32) -> u32 {
        let mut y = self.heads(pen, y) + 6;
        let rows = self.of.rows();
        let mut spans = Vec::with_capacity(rows.len());
        for (at, row) in rows.iter().enumerate() {
            let begins = matches!(self.of.closeness.turns.get(at), Some(GroupPosition::First | GroupPosition::Solo));
            if at > 0 && begins {
                y += self.apart;
            }
            self.row(pen, y, row);
            spans.push([y, y + self.pitch]);
            y += self.pitch;
        }
        if let Some(row) = self.of.beyond() {
            y += 8;
            pen.line(&format!("M{LEFT} {y}H{RIGHT}"), Ink::Edge, " stroke-dasharray=\"4 3\"");
            y += 4;
            self.row(pen, y, row);
            y += self.pitch;
        }
        let shown = rows.len() == self.of.ten.rows.len();
        let outside = self.of.words.outside.as_ref().filter(|_| shown);
        let bottom = match outside {
            Some([first, rest]) => below(pen, y, [first, rest]),
            None if shown => y,
            None => below(pen, y, ["", &self.of.words.left_out]),
        };
        self.brackets(pen, &spans, outside.map(|_| bottom));
        bottom
    }

    /// Draws the heads of the columns and the figures of the axis; returns the height of their end.
    fn heads(&self, pen: &mut Pen, y: u32) -> u32 {
        let words = self.of.words;
        let [bars, score, whiskers] = &words.heads;
        let over = if self.axis.is_some() { lines(whiskers, HEAD, WHISKER_WIDTH) } else { Vec::new() };
        let axis = RIGHT - WHISKER_WIDTH;
        let mut line = y;
        for words in &over {
            line += 14;
            pen.text(axis, line, HEAD, Ink::Pale, &escape(words));
        }
        line += 16;
        for tick in self.axis.iter().flat_map(|axis| &axis.ticks) {
            pen.text_over(self.x(*tick), line, HEAD, Ink::Pale, &tick.to_string());
        }
        pen.text(NAMES, line, HEAD, Ink::Pale, &escape(self.of.dataset.about.unit.say(self.of.language.code())));
        pen.text(self.bars, line, HEAD, Ink::Pale, &escape(bars));
        pen.text_to(self.scores, line, HEAD, Ink::Pale, &escape(score));
        line
    }

    /// Returns the position of a rank.
    fn x(&self, rank: usize) -> u32 {
        RIGHT - WHISKER_WIDTH + self.axis.as_ref().map_or(0, |axis| axis.x(rank)) as u32
    }

    /// Draws a row: rank, name, the text beside it, bar, score, whisker.
    fn row(&self, pen: &mut Pen, y: u32, row: &Row) {
        let Self { of, pitch, thick, name: size, small, .. } = *self;
        let middle = y + pitch / 2;
        if of.focus == Some(row.unit) {
            pen.fill([LEFT - 6, y, RIGHT - LEFT + 12, pitch], Ink::Wash);
        }
        let line = middle + drop(size);
        pen.text_to(RANKS, line, size, Ink::Black, &bold(&row.rank.to_string()));
        let within = room(self.bars - NAMES - 6);
        let name = cut(of.dataset.table.unit(row.unit).name.say(of.language.code()), size, within);
        let mark = if row.imputed > 0 { " ".to_owned() + &(of.words.imputed)(row.imputed) } else { String::new() };
        let beside = beside(row.unit, of.dataset, of.language.code(), " · ");
        // The mark of imputed figures stays, even if there is no room for the rest.
        let more = |room: u32| {
            let more = cut(&beside, small, room.saturating_sub(width(&mark, small))) + &mark;
            escape(more.trim_start())
        };
        let quiet = pen.colour(Ink::Pale);
        if pitch < 2 * size {
            let more = more(within.saturating_sub(width(&name, size) + 6));
            let more = format!("<tspan dx=\"6\" font-size=\"{small}\" fill=\"{quiet}\">{more}</tspan>");
            pen.text(NAMES, line, size, Ink::Black, &(bold(&name) + &more));
        } else {
            let more = more(within);
            pen.text(NAMES, if more.is_empty() { line } else { middle - 2 }, size, Ink::Black, &bold(&name));
            if !more.is_empty() {
                pen.text(NAMES, middle + 12, small, Ink::Pale, &more);
            }
        }
        // Two pixels, in thousandths of a score of 100.
        let gap = 2000 / self.length.max(1);
        pen.bar(
            [self.bars, middle - thick / 2, self.length, thick],
            &of.ten.bar(row, of.ranking, &of.dataset.framework),
            10,
            gap,
        );
        pen.text_to(self.scores, line, size, Ink::Black, &bold(&chart::score(self.of.language, row.score)));
        self.whisker(pen, y, row);
    }

    /// Draws a row's range of ranks on the axis, or prints it if it does not fit.
    fn whisker(&self, pen: &mut Pen, y: u32, row: &Row) {
        let Some(axis) = &self.axis else { return };
        let middle = y + self.pitch / 2;
        let range = self.of.uncertainty.and_then(|sure| sure.range(row.unit));
        if row.rank.max(range.map_or(0, |(_, high)| high)) > axis.end {
            let figures = chart::ranks(range.unwrap_or((row.rank, row.rank)));
            return pen.text_to(RIGHT, middle + drop(MARK), MARK, Ink::Grey, &figures);
        }
        let grid: String = axis.ticks.iter().map(|&tick| format!("M{} {y}v{}", self.x(tick), self.pitch)).collect();
        pen.line(&grid, Ink::Rule, "");
        let round = " stroke-linecap=\"round\"";
        if let Some((low, high)) = range {
            let span = format!("M{} {middle}H{}", self.x(low), self.x(high));
            pen.line(&span, Ink::Edge, &format!(" stroke-width=\"{}\"{round}", self.dot / 2));
        }
        // The length is not zero, because some programs do not draw the round ends of an empty line.
        pen.line(
            &format!("M{} {middle}h.01", self.x(row.rank)),
            Ink::Black,
            &format!(" stroke-width=\"{}\"{round}", self.dot),
        );
    }

    /// Draws the brackets that join rows too close to call. That of the last row extends to the units just outside,
    /// unless another row lies between.
    fn brackets(&self, pen: &mut Pen, spans: &[[u32; 2]], outside: Option<u32>) {
        let inside = LEFT + TICK;
        for group in self.of.closeness.groups.iter().filter(|group| group.is_joined()) {
            let (Some(first), Some(last)) = (spans.get(group.first), spans.get(group.last).or(spans.last())) else {
                continue;
            };
            let (top, bottom) = (first[0] + 3, last[1] - 3);
            let path = if group.last < spans.len() {
                format!("M{inside} {top}H{LEFT}V{bottom}H{inside}")
            } else if let (Some(end), None) = (outside, self.of.beyond()) {
                format!("M{inside} {top}H{LEFT}V{end}H{inside}")
            } else {
                format!("M{inside} {top}H{LEFT}V{}", last[1])
            };
            pen.line(&path, Ink::Pale, "");
        }
    }
}

/// Draws the words on the units without a row, under a dashed line; returns the height of their end.
fn below(pen: &mut Pen, y: u32, words: [&str; 2]) -> u32 {
    pen.line(&format!("M{LEFT} {}H{RIGHT}", y + 4), Ink::Edge, " stroke-dasharray=\"4 3\"");
    let from = LEFT + TICK + 9;
    paragraph_in(pen, [from, y + 8, RIGHT - from], MARK, Ink::Grey, words) + 6
}
