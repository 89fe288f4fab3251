use std::fmt::Write;

use super::{Figure, rows::Rows};
use crate::chart::{self, SWATCH_HEIGHT, SWATCH_WIDTH};
use crate::export::{
    colours::{self, Ink},
    svg_writer::{Pen, bold, drop},
    text_metrics::{escape, width, wrap},
};

/// The figure's width: an article's column.
pub const FIGURE_WIDTH: u32 = 720;

pub(super) const LEFT: u32 = 24;
pub(super) const RIGHT: u32 = FIGURE_WIDTH - LEFT;
const ROOM: u32 = RIGHT - LEFT;
/// The sizes of the title, the largest that fits on a line; then of the text under it, in the legend, and below the
/// rows.
const TITLES: [u32; 3] = [26, 22, 18];
const LEAD: u32 = 14;
const KEY: u32 = 13;
const FOOT: u32 = 11;
/// The most aspects in a legend: a table of five hundred columns may have as many aspects.
const KEYS: usize = 24;
/// The thickness of a swatch's hairlines, in tenths.
const HAIRLINES: u32 = 9;

/// A drawing and its size.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Drawing {
    /// The drawing, as SVG.
    pub svg: String,
    /// Its width.
    pub width: u32,
    /// Its height.
    pub height: u32,
}

/// The enlargement of pixel pictures, for screens with two pixels to a point.
const TIMES: f64 = 2.0;
/// The most pixels of such a picture, because the least capable of today's browsers draw no more.
const PIXELS: f64 = 16_777_216.0;

impl Drawing {
    /// Returns the drawing enlarged to pixels, and its size in pixels. The SVG itself is enlarged, because stretching
    /// would blur it.
    pub fn enlarged(&self) -> (String, [u32; 2]) {
        let (width, height) = (f64::from(self.width), f64::from(self.height));
        let times = TIMES.min((PIXELS / (width * height)).sqrt());
        let size = [width, height].map(|side| (side * times) as u32);
        // Sides are whole pixels: if the drawing kept its exact ratio, it would leave an empty line at an edge.
        let enlarged = sized(size) + "preserveAspectRatio=\"none\" ";
        (self.svg.replacen(&sized([self.width, self.height]), &enlarged, 1), size)
    }
}

/// Formats the size attributes of a drawing.
fn sized([width, height]: [u32; 2]) -> String {
    format!("width=\"{width}\" height=\"{height}\" ")
}

/// Returns the width at which lines break: an eighth early, because the reader's own font is unknown here.
pub(super) fn room(room: u32) -> u32 {
    room - room / 8
}

/// Breaks words into lines of the figure, in the reader's font.
pub(super) fn lines(words: &str, size: u32, within: u32) -> Vec<String> {
    wrap(words, size, room(within))
}

/// Draws the visible chart for an article: real text in the reader's own fonts, the colours of the page, and the link
/// that opens it again.
pub fn figure(of: &Figure) -> Drawing {
    let mut pen = Pen::new(of.dark);
    pen.aspects = of.colours.to_vec();
    let mut y = heading(&mut pen, of);
    y = legend(&mut pen, of, y);
    y = Rows::of(of).draw(&mut pen, y);
    let height = footer(&mut pen, of, y);
    let (paper, fonts) = (pen.colour(Ink::Paper), escape(colours::sans()));
    let (language, title, words) = (escape(of.language.code()), escape(of.title()), of.words);
    let told = escape(&format!("{} {}", words.weighting, words.verdict));
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" {}viewBox=\"0 0 {FIGURE_WIDTH} {height}\" font-family=\"{fonts}\" lang=\"{language}\">\n\
         <title>{title}</title>\n<desc>{told}</desc>\n",
        sized([FIGURE_WIDTH, height])
    );
    let _ = writeln!(svg, "<rect width=\"{FIGURE_WIDTH}\" height=\"{height}\" fill=\"{paper}\"/>");
    Drawing { svg: svg + &pen.svg + "</svg>\n", width: FIGURE_WIDTH, height }
}

/// Draws the title, the weights and the leaders; returns the height of their end.
fn heading(pen: &mut Pen, of: &Figure) -> u32 {
    let title = of.title();
    let size = TITLES.into_iter().find(|&size| width(title, size) <= room(ROOM)).unwrap_or(TITLES[TITLES.len() - 1]);
    let mut y = 16;
    for line in lines(title, size, ROOM) {
        y += size * 5 / 4;
        pen.text(LEFT, y, size, Ink::Black, &bold(&line));
    }
    paragraph(pen, y + 8, LEAD, Ink::Grey, [&of.words.weighting, &of.words.verdict]) + 8
}

/// Draws the aspect and the weight of each colour; returns the height of their end.
fn legend(pen: &mut Pen, of: &Figure, y: u32) -> u32 {
    pen.fill([LEFT, y, ROOM, 2], Ink::Black);
    let (mut x, mut middle) = (LEFT, y + 22);
    let aspects = of.dataset.framework.aspects();
    for (place, &id) in aspects.iter().take(KEYS).enumerate() {
        let name = of.dataset.framework.node(id).short.say(of.language.code());
        let share = chart::percent(of.language, of.ranking.weights.global_weight(id));
        let (long, swatch) = (width(name, KEY) + width(&share, KEY) + 6, SWATCH_WIDTH + 7);
        if x > LEFT && x + swatch + long > RIGHT {
            (x, middle) = (LEFT, middle + 20);
        }
        pen.swatch([x, middle - SWATCH_HEIGHT / 2, SWATCH_WIDTH, SWATCH_HEIGHT], place, HAIRLINES);
        let quiet = pen.colour(Ink::Pale);
        let words = format!("{}<tspan dx=\"6\" fill=\"{quiet}\">{share}</tspan>", escape(name));
        pen.text(x + swatch, middle + drop(KEY), KEY, Ink::Black, &words);
        x += swatch + long + 16;
    }
    if aspects.len() > KEYS {
        pen.text(x, middle + drop(KEY), KEY, Ink::Pale, "…");
    }
    middle + 14
}

/// Draws the meaning of the marks, the caution, the sources and the link back; returns the height of their end.
fn footer(pen: &mut Pen, of: &Figure, y: u32) -> u32 {
    let words = of.words;
    let mut y = paragraph(pen, y + 8, FOOT, Ink::Pale, ["", &words.note]) + 8;
    pen.fill([LEFT, y, ROOM, 1], Ink::Edge);
    y = paragraph(pen, y + 6, FOOT, Ink::Grey, [&words.caution[0], &words.caution[1]]);
    y = paragraph(pen, y + 2, FOOT, Ink::Pale, ["", &words.source]) + 2;
    let _ = writeln!(pen.svg, "<a href=\"{}\">", escape(of.link));
    y = paragraph(pen, y, FOOT, Ink::Black, [&words.reopen, of.printed_link]);
    pen.svg += "</a>\n";
    y + 14
}

/// Draws a paragraph with its first words in bold; returns the height of its end.
pub(super) fn paragraph(pen: &mut Pen, y: u32, size: u32, ink: Ink, words: [&str; 2]) -> u32 {
    paragraph_in(pen, [LEFT, y, ROOM], size, ink, words)
}

/// Draws such a paragraph at a position, within a width.
pub(super) fn paragraph_in(
    pen: &mut Pen,
    [x, mut y, within]: [u32; 3],
    size: u32,
    ink: Ink,
    [first, rest]: [&str; 2],
) -> u32 {
    let gap = if !first.is_empty() && first.ends_with(|c: char| c.is_ascii()) { " " } else { "" };
    // The words in bold may break over lines, too.
    let mut strong = first.trim_end();
    for line in lines(&format!("{first}{gap}{rest}"), size, within) {
        y += size * 7 / 5;
        let words = match line.strip_prefix(strong) {
            Some(after) => bold(std::mem::take(&mut strong)) + &escape(after),
            None if strong.starts_with(&line) => {
                strong = strong[line.len()..].trim_start();
                bold(&line)
            }
            None => escape(&line),
        };
        pen.text(x, y, size, ink, &words);
    }
    y
}
