use std::fmt::Write;

use super::{
    colours::Ink,
    svg_writer::{Pen, after, bold, drop},
    text_metrics::{cut, escape, width},
};
use crate::chart::{self, Bar, Row, SWATCH_HEIGHT, SWATCH_WIDTH, TopTen};
use tenfold_data::{Dataset, Language, UnitId};
use tenfold_ranking::Ranking;

/// The picture's width, as sites that show previews require.
pub const PICTURE_WIDTH: u32 = 1200;
/// The picture's height.
pub const PICTURE_HEIGHT: u32 = 630;
/// The font of the picture, whose widths are known here.
pub const PICTURE_FONT: &str = "Noto Sans SC";

const LEFT: u32 = 56;
const RIGHT: u32 = PICTURE_WIDTH - LEFT;
const ROOM: u32 = RIGHT - LEFT;
/// The sizes of the title, of which the largest that fits is used.
const TITLES: [u32; 3] = [52, 44, 36];
const LEAD: u32 = 25;
const NAME: u32 = 26;
const SMALL: u32 = 19;
const FOOT: u32 = 20;
const KEY: u32 = 21;
/// The right edge of the ranks, the left edge of names and bars; the length of a score of 100, and a bar's height.
const RANKS: u32 = 88;
const NAMES: u32 = 104;
const BARS: u32 = 372;
const LENGTH: u32 = 700;
const THICK: u32 = 24;
/// The middle of the first row, and the distance between rows.
const FIRST: u32 = 214;
const PITCH: u32 = 37;
/// The thickness of hairlines in a swatch and in a bar, in tenths, and of the gaps in a bar: three thousandths of its
/// length are two pixels here.
const HAIRLINES: [u32; 2] = [8, 11];
const GAPS: u32 = 3;

/// The words of the picture in its reader's language, besides the dataset's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PictureWords {
    /// The weighting, as a sentence: "Weights: Equal."
    pub weighting: String,
    /// The leaders, as a sentence; empty if there are none.
    pub verdict: String,
    /// The head over the scores.
    pub score: String,
}

/// Draws the preview of a ranking, a picture of its top ten: SVG, 1200 by 630, in light colours, in [`PICTURE_FONT`].
///
/// It is shown small and without the page, so it includes the caution.
pub fn picture(words: &PictureWords, dataset: &Dataset, ranking: &Ranking, ten: &TopTen, language: Language) -> String {
    let title = dataset.about.title.say(language.code());
    let mut pen = Pen::new(false);
    let _ = writeln!(
        pen.svg,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{PICTURE_WIDTH}\" height=\"{PICTURE_HEIGHT}\" \
         viewBox=\"0 0 {PICTURE_WIDTH} {PICTURE_HEIGHT}\" font-family=\"{PICTURE_FONT}\">\n<title>{}</title>",
        escape(title)
    );
    pen.fill([0, 0, PICTURE_WIDTH, PICTURE_HEIGHT], Ink::Paper);
    heading(&mut pen, title, words);
    legend(&mut pen, words, dataset, ranking, language);
    rule(&mut pen, FIRST - PITCH / 2 - 6, 2, Ink::Black);
    for (place, row) in ten.rows.iter().enumerate() {
        let middle = FIRST + PITCH * place as u32;
        if place > 0 {
            rule(&mut pen, middle - PITCH / 2, 1, Ink::Rule);
        }
        let bar = ten.bar(row, ranking, &dataset.framework);
        ranked_row(&mut pen, middle, row, &bar, dataset, language);
    }
    footer(&mut pen, dataset, language);
    pen.svg + "</svg>\n"
}

/// Draws the title, then the weights and the leaders.
fn heading(pen: &mut Pen, title: &str, words: &PictureWords) {
    let size = TITLES.into_iter().find(|&size| width(title, size) <= ROOM).unwrap_or(TITLES[TITLES.len() - 1]);
    pen.text(LEFT, 82, size, Ink::Black, &bold(&cut(title, size, ROOM)));
    let weighting = cut(&words.weighting, LEAD, ROOM);
    let verdict = cut(&words.verdict, LEAD, ROOM.saturating_sub(width(&weighting, LEAD) + 8));
    let line = format!("{}{}", bold(&weighting), after(&weighting, &verdict));
    pen.text(LEFT, 123, LEAD, Ink::Grey, &line);
}

/// Draws the aspect and the weight of each colour; at the end, the head over the scores.
fn legend(pen: &mut Pen, words: &PictureWords, dataset: &Dataset, ranking: &Ranking, language: Language) {
    let (middle, mut x) = (162, LEFT);
    let score = cut(&words.score, KEY, ROOM / 4);
    pen.text_to(RIGHT, middle + drop(KEY), KEY, Ink::Pale, &escape(&score));
    for (place, &id) in dataset.framework.aspects().iter().enumerate() {
        let name = dataset.framework.node(id).short.say(language.code());
        let share = chart::percent(language, ranking.weights.global_weight(id));
        let end = x + 34 + width(name, KEY) + 8 + width(&share, KEY);
        if end + 30 + width(&score, KEY) > RIGHT {
            break;
        }
        let (w, h) = (SWATCH_WIDTH * 13 / 9, SWATCH_HEIGHT * 13 / 9);
        pen.swatch([x, middle - h / 2, w, h], place, HAIRLINES[0]);
        let quiet = pen.colour(Ink::Pale);
        let words = format!("{}<tspan dx=\"8\" fill=\"{quiet}\">{share}</tspan>", escape(name));
        pen.text(x + 34, middle + drop(KEY), KEY, Ink::Black, &words);
        x = end + 30;
    }
}

/// Draws a row: rank, name, the name in the other language, bar, score.
fn ranked_row(pen: &mut Pen, middle: u32, row: &Row, bar: &Bar, dataset: &Dataset, language: Language) {
    let line = middle + drop(NAME);
    pen.text_to(RANKS, line, NAME, Ink::Black, &bold(&row.rank.to_string()));
    let room = BARS - NAMES - 20;
    let name = cut(dataset.table.unit(row.unit).name.say(language.code()), NAME, room);
    // The font's dot is as wide as a Chinese character, so it needs no spaces.
    let beside = beside(row.unit, dataset, language.code(), "·");
    let beside = cut(&beside, SMALL, room.saturating_sub(width(&name, NAME) + 10));
    let quiet = pen.colour(Ink::Pale);
    let beside = format!("<tspan dx=\"10\" font-size=\"{SMALL}\" fill=\"{quiet}\">{}</tspan>", escape(&beside));
    pen.text(NAMES, line, NAME, Ink::Black, &(bold(&name) + &beside));
    pen.bar([BARS, middle - THICK / 2, LENGTH, THICK], bar, HAIRLINES[1], GAPS);
    pen.text_to(RIGHT, line, NAME, Ink::Black, &bold(&chart::score(language, row.score)));
}

/// Returns the text beside a name: the name in another language, and the group if another unit shares the name in any
/// language, with a dot between them.
pub(super) fn beside(unit: UnitId, dataset: &Dataset, language: &str, dot: &str) -> String {
    let Dataset { about, table, .. } = dataset;
    let other = table.unit(unit).name.otherwise(language).map_or("", |(_, name)| name);
    let shared = about.languages.iter().any(|language| table.shares_name(unit, language));
    let group = if shared { table.unit(unit).group.say(language) } else { "" };
    let dot = if other.is_empty() || group.is_empty() { "" } else { dot };
    format!("{other}{dot}{group}")
}

/// Draws the caution, the source of the ranking, and the mark.
fn footer(pen: &mut Pen, dataset: &Dataset, language: Language) {
    rule(pen, 574, 1, Ink::Edge);
    let mark = "Tenfold";
    let room = ROOM - width(mark, FOOT) - 40;
    let label = dataset.about.caution.as_ref().map_or("", |caution| caution.label.say(language.code()));
    let label = cut(label, FOOT, room);
    let follows = cut(dataset.about.after.say(language.code()), FOOT, room.saturating_sub(width(&label, FOOT) + 8));
    let line = format!("{}{}", bold(&label), after(&label, &follows));
    pen.text(LEFT, 604, FOOT, Ink::Grey, &line);
    pen.text_to(RIGHT, 604, FOOT, Ink::Grey, &bold(mark));
}

/// Draws a line over the whole width.
fn rule(pen: &mut Pen, y: u32, thick: u32, ink: Ink) {
    pen.fill([LEFT, y, ROOM, thick], ink);
}
