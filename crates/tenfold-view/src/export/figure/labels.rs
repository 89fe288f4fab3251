use crate::chart::{CloseGroups, RankAxis, RankUncertainty, Row, TopTen};
use tenfold_data::{Dataset, Language, UnitId};
use tenfold_ranking::Ranking;

use super::MOST_ROWS;

/// The words of the figure in its reader's language, besides the dataset's own.
#[derive(Debug, Clone)]
pub struct FigureWords {
    /// The weighting, as a sentence.
    pub weighting: String,
    /// The kind of rows, if they are not the first of all, then the leaders and how firm their lead is, as sentences.
    pub verdict: String,
    /// The heads over the bars, the scores and the whiskers.
    pub heads: [String; 3],
    /// The units just outside the rows: the words in bold, then the rest.
    pub outside: Option<[String; 2]>,
    /// The number of rows that are left out, if a drawing has no room for all, in words.
    pub left_out: String,
    /// The mark for the number of a unit's imputed figures.
    pub imputed: fn(usize) -> String,
    /// The meaning of the marks.
    pub note: String,
    /// The caution, in bold, then its explanation.
    pub caution: [String; 2],
    /// The sources, the edition, and the date of the download.
    pub source: String,
    /// The words before the link.
    pub reopen: String,
}

/// The content of the figure.
#[derive(Debug, Clone, Copy)]
pub struct Figure<'a> {
    /// Its words.
    pub words: &'a FigureWords,
    /// The data.
    pub dataset: &'a Dataset,
    /// The ranking.
    pub ranking: &'a Ranking,
    /// The visible rows.
    pub ten: &'a TopTen,
    /// The groups of rows that are too close to call.
    pub closeness: &'a CloseGroups,
    /// The uncertainty of the ranks; `None` if it is unknown for these weights.
    pub uncertainty: Option<&'a RankUncertainty>,
    /// The focused unit.
    pub focus: Option<UnitId>,
    /// The language.
    pub language: Language,
    /// The colours of the first aspects, as in CSS, if they are not the page's own.
    pub colours: &'a [String],
    /// Whether the drawing has the dark colours.
    pub dark: bool,
    /// The address that opens this view again, on these figures.
    pub link: &'a str,
    /// The address as it is printed: the shortest that opens the same view.
    pub printed_link: &'a str,
}

impl Figure<'_> {
    /// Returns the rows that are drawn.
    pub(super) fn rows(&self) -> &[Row] {
        &self.ten.rows[..self.ten.rows.len().min(MOST_ROWS)]
    }

    /// Returns the row of the focused unit, if it is below these.
    pub(super) fn beyond(&self) -> Option<&Row> {
        let looked_at = |row: &&Row| Some(row.unit) == self.focus;
        self.ten.rows.iter().skip(MOST_ROWS).find(looked_at).or(self.ten.beyond.as_ref())
    }

    /// Returns the axis of the whiskers, if there are any.
    pub(super) fn axis(&self) -> Option<RankAxis> {
        RankAxis::over(self.rows(), self.uncertainty?, self.ranking.places.len())
    }

    /// Returns the title of the dataset.
    pub(in crate::export) fn title(&self) -> &str {
        self.dataset.about.title.say(self.language.code())
    }
}
