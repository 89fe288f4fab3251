use std::fmt::Write;

use super::lettering::{cut, escape, width};
use crate::{
    chart::{self, BAR_HEIGHT, BAR_WIDTH, Row, SWATCH_HEIGHT, SWATCH_WIDTH, TopTen},
    dataset::Dataset,
    ranking::Ranking,
};

/// The picture's width: what sites that show a link's picture ask for.
pub const PICTURE_WIDTH: u32 = 1200;
/// The picture's height.
pub const PICTURE_HEIGHT: u32 = 630;
/// The family that the picture is set in; its widths are known here.
pub const PICTURE_FONT: &str = "Noto Sans SC";

const LEFT: u32 = 56;
const RIGHT: u32 = PICTURE_WIDTH - LEFT;
const ROOM: u32 = RIGHT - LEFT;
/// The sizes of the title, the largest that fits.
const TITLES: [u32; 3] = [52, 44, 36];
const LEAD: u32 = 25;
const NAME: u32 = 26;
const SMALL: u32 = 19;
const FOOT: u32 = 20;
const KEY: u32 = 21;
/// Where ranks end, names and bars begin; the length of a score of 100, and a bar's height.
const RANKS: u32 = 88;
const NAMES: u32 = 104;
const BARS: u32 = 372;
const LENGTH: u32 = 700;
const THICK: u32 = 24;
/// From the first row's middle, a row to a row.
const FIRST: u32 = 214;
const PITCH: u32 = 37;
/// From a line's middle down to where its letters stand, for a size.
const fn drop(size: u32) -> u32 {
    size * 9 / 25
}

/// What the picture says in its reader's language besides the dataset's own words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PictureWords {
    /// Under which weights, as a sentence: "Weights: Equal."
    pub weighting: String,
    /// Who leads, as a sentence; empty where nobody does.
    pub verdict: String,
    /// The head over the scores.
    pub score: String,
}

/// The preview of a ranking, as a picture of its top ten: SVG, 1200 by 630, in light colours, set in [`PICTURE_FONT`].
///
/// It is shown small and without the page, so the caution stands in it.
pub fn picture(words: &PictureWords, dataset: &Dataset, ranking: &Ranking, ten: &TopTen, language: &str) -> String {
    let title = dataset.about.title.say(language);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{PICTURE_WIDTH}\" height=\"{PICTURE_HEIGHT}\" \
         viewBox=\"0 0 {PICTURE_WIDTH} {PICTURE_HEIGHT}\" font-family=\"{PICTURE_FONT}\">\n<title>{}</title>\n",
        escape(title)
    );
    let _ =
        writeln!(svg, "<rect width=\"{PICTURE_WIDTH}\" height=\"{PICTURE_HEIGHT}\" fill=\"{}\"/>", token("--paper"));
    heading(&mut svg, title, words);
    legend(&mut svg, words, dataset, ranking, language);
    rule(&mut svg, FIRST - PITCH / 2 - 6, 2, "--ink");
    for (place, row) in ten.rows.iter().enumerate() {
        let middle = FIRST + PITCH * place as u32;
        if place > 0 {
            rule(&mut svg, middle - PITCH / 2, 1, "--rule");
        }
        ranked_row(&mut svg, middle, row, dataset, language);
    }
    footer(&mut svg, dataset, language);
    svg + "</svg>\n"
}

/// The title, then under which weights who leads.
fn heading(svg: &mut String, title: &str, words: &PictureWords) {
    let size = TITLES.into_iter().find(|&size| width(title, size) <= ROOM).unwrap_or(TITLES[TITLES.len() - 1]);
    text(svg, LEFT, 82, size, "--ink", &bold(&cut(title, size, ROOM)));
    let weighting = cut(&words.weighting, LEAD, ROOM);
    let verdict = cut(&words.verdict, LEAD, ROOM.saturating_sub(width(&weighting, LEAD) + 8));
    let line = format!("{}{}", bold(&weighting), after(&weighting, &verdict));
    text(svg, LEFT, 123, LEAD, "--ink-2", &line);
}

/// What each colour means, and what it counts; at the end, what the figures are.
fn legend(svg: &mut String, words: &PictureWords, dataset: &Dataset, ranking: &Ranking, language: &str) {
    let (middle, mut x) = (162, LEFT);
    let score = cut(&words.score, KEY, ROOM / 4);
    text_to(svg, RIGHT, middle + drop(KEY), KEY, "--ink-3", &escape(&score));
    for (place, &id) in dataset.framework.aspects().iter().enumerate() {
        let name = dataset.framework.node(id).short.say(language);
        let share = chart::percent(ranking.weights.of_whole(id));
        let end = x + 34 + width(name, KEY) + 8 + width(&share, KEY);
        if end + 30 + width(&score, KEY) > RIGHT {
            break;
        }
        let (outline, texture) = chart::swatch(place);
        let (w, h) = (SWATCH_WIDTH * 13 / 9, SWATCH_HEIGHT * 13 / 9);
        drawing(svg, [x, middle - h / 2, w, h], [SWATCH_WIDTH, SWATCH_HEIGHT]);
        segment(svg, place, &outline);
        hairlines(svg, &texture, 8);
        *svg += "</svg>\n";
        let quiet = token("--ink-3");
        let words = format!("{}<tspan dx=\"8\" fill=\"{quiet}\">{share}</tspan>", escape(name));
        text(svg, x + 34, middle + drop(KEY), KEY, "--ink", &words);
        x = end + 30;
    }
}

/// A row: rank, name, the name in the other language, bar, score.
fn ranked_row(svg: &mut String, middle: u32, row: &Row, dataset: &Dataset, language: &str) {
    let line = middle + drop(NAME);
    text_to(svg, RANKS, line, NAME, "--ink", &bold(&row.rank.to_string()));
    let room = BARS - NAMES - 20;
    let name = cut(dataset.table.units[row.unit].name.say(language), NAME, room);
    let beside = cut(&beside(row.unit, dataset, language), SMALL, room.saturating_sub(width(&name, NAME) + 10));
    let quiet = token("--ink-3");
    let beside = format!("<tspan dx=\"10\" font-size=\"{SMALL}\" fill=\"{quiet}\">{}</tspan>", escape(&beside));
    text(svg, NAMES, line, NAME, "--ink", &(bold(&name) + &beside));
    drawing(svg, [BARS, middle - THICK / 2, LENGTH, THICK], [BAR_WIDTH, BAR_HEIGHT]);
    let bar = row.bar();
    for (place, outline) in bar.segments.iter().enumerate() {
        segment(svg, place, outline);
    }
    hairlines(svg, &bar.texture, 11);
    let paper = token("--paper");
    // Three parts of the bar's thousand are two pixels here.
    let _ = write!(svg, "<path d=\"{}\" fill=\"none\" stroke=\"{paper}\" stroke-width=\"3\"/></svg>", bar.gaps);
    text_to(svg, RIGHT, line, NAME, "--ink", &bold(&chart::score(row.score)));
}

/// What stands beside a name: the name in another language, and where the unit belongs if another unit shares its name
/// in any language.
fn beside(unit: usize, dataset: &Dataset, language: &str) -> String {
    let Dataset { about, table, .. } = dataset;
    let other = table.units[unit].name.otherwise(language).map_or("", |(_, name)| name);
    let shared = about.languages.iter().any(|language| table.shares_name(unit, language));
    let group = if shared { table.units[unit].group.say(language) } else { "" };
    // The font's dot is as wide as a Chinese character: it needs no spaces.
    let dot = if other.is_empty() || group.is_empty() { "" } else { "·" };
    format!("{other}{dot}{group}")
}

/// The caution, what the ranking follows, and the mark.
fn footer(svg: &mut String, dataset: &Dataset, language: &str) {
    rule(svg, 574, 1, "--edge");
    let mark = "Tenfold";
    let room = ROOM - width(mark, FOOT) - 40;
    let label = dataset.about.caution.as_ref().map_or("", |caution| caution.label.say(language));
    let label = cut(label, FOOT, room);
    let follows = cut(dataset.about.after.say(language), FOOT, room.saturating_sub(width(&label, FOOT) + 8));
    let line = format!("{}{}", bold(&label), after(&label, &follows));
    text(svg, LEFT, 604, FOOT, "--ink-2", &line);
    text_to(svg, RIGHT, 604, FOOT, "--ink-2", &bold(mark));
}

fn bold(words: &str) -> String {
    format!("<tspan font-weight=\"700\">{}</tspan>", escape(words))
}

/// Words that follow others on a line. A Chinese stop is wide enough alone.
fn after(before: &str, words: &str) -> String {
    let gap = if before.ends_with(|c: char| c.is_ascii()) { 8 } else { 0 };
    format!("<tspan dx=\"{gap}\">{}</tspan>", escape(words))
}

/// Words from a place on, already marked up.
fn text(svg: &mut String, x: u32, y: u32, size: u32, ink: &str, words: &str) {
    let ink = token(ink);
    let _ = writeln!(svg, "<text x=\"{x}\" y=\"{y}\" font-size=\"{size}\" fill=\"{ink}\">{words}</text>");
}

/// Words or figures up to a place.
fn text_to(svg: &mut String, x: u32, y: u32, size: u32, ink: &str, words: &str) {
    let ink = token(ink);
    let at = format!("x=\"{x}\" y=\"{y}\" text-anchor=\"end\"");
    let _ = writeln!(svg, "<text {at} font-size=\"{size}\" fill=\"{ink}\">{words}</text>");
}

fn rule(svg: &mut String, y: u32, thick: u32, ink: &str) {
    let ink = token(ink);
    let _ = writeln!(svg, "<rect x=\"{LEFT}\" y=\"{y}\" width=\"{ROOM}\" height=\"{thick}\" fill=\"{ink}\"/>");
}

/// Opens a drawing of its own measures, stretched to a place.
fn drawing(svg: &mut String, [x, y, width, height]: [u32; 4], [w, h]: [u32; 2]) {
    let _ = write!(
        svg,
        "<svg x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {w} {h}\" preserveAspectRatio=\"none\">"
    );
}

fn segment(svg: &mut String, place: usize, outline: &str) {
    let _ = write!(svg, "<path d=\"{outline}\" fill=\"{}\"/>", aspect(place));
}

/// Hairlines, so many tenths thick.
fn hairlines(svg: &mut String, texture: &str, tenths: u32) {
    let paper = token("--paper");
    let _ = write!(
        svg,
        "<path d=\"{texture}\" fill=\"none\" stroke=\"{paper}\" stroke-width=\"{}.{}\" stroke-opacity=\".6\"/>",
        tenths / 10,
        tenths % 10
    );
}

/// The colour of the aspect at a place, from 0.
fn aspect(place: usize) -> &'static str {
    token(["--a1", "--a2", "--a3", "--a4"][place % 4])
}

/// A colour of the light theme, read off the stylesheet: the first block there is.
fn token(name: &str) -> &'static str {
    let light = include_str!("../../styles/tokens.css").split('}').next().unwrap_or_default();
    let mut tokens = light.split([';', '{']).filter_map(|pair| pair.split_once(':'));
    tokens.find(|(key, _)| key.trim() == name).map_or("", |(_, value)| value.trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn colours_are_those_of_the_stylesheet() {
        for name in ["--paper", "--ink", "--ink-2", "--ink-3", "--rule", "--edge", "--a1", "--a2", "--a3", "--a4"] {
            assert!(token(name).starts_with('#') && token(name).len() == 7, "{name}: {:?}", token(name));
        }
    }
}
