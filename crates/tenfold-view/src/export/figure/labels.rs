use crate::chart::{CloseGroups, RankAxis, RankUncertainty, Row, TopTen};
use tenfold_data::{Dataset, UnitId};
use tenfold_ranking::Ranking;

use super::MOST_ROWS;

/// The words of the figure in its reader's language, besides the dataset's own.
#[derive(Debug, Clone)]
pub struct FigureWords {
    /// Under which weights, as a sentence.
    pub weighting: String,
    /// What the rows are, if they are not the first of all, and who leads and how firmly, as sentences.
    pub verdict: String,
    /// The heads over the bars, the scores and the whiskers.
    pub heads: [String; 3],
    /// The units just outside: the words in bold, then the rest.
    pub outside: Option<[String; 2]>,
    /// The number of rows that are left out, if a drawing has no room for all.
    pub left_out: String,
    /// How many figures of a unit are imputed, as a mark.
    pub imputed: fn(usize) -> String,
    /// The meaning of the marks.
    pub note: String,
    /// The caution, in bold, then its explanation.
    pub caution: [String; 2],
    /// The sources, the edition, and the date of the download.
    pub source: String,
    /// Before the link.
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
    /// The rows that are shown.
    pub ten: &'a TopTen,
    /// Which of them are too close to call.
    pub closeness: &'a CloseGroups,
    /// The robustness of the ranks; `None` if it is not known for these weights.
    pub uncertainty: Option<&'a RankUncertainty>,
    /// The unit that is looked at, by its row in the table.
    pub focus: Option<UnitId>,
    /// The language, by its code.
    pub language: &'a str,
    /// Whether it is paper on ink.
    pub dark: bool,
    /// The address that opens this view again, on these figures.
    pub link: &'a str,
    /// The same as it is printed: as short as it opens the same view.
    pub printed_link: &'a str,
}

impl Figure<'_> {
    /// The rows that are drawn.
    pub(super) fn rows(&self) -> &[Row] {
        &self.ten.rows[..self.ten.rows.len().min(MOST_ROWS)]
    }

    /// The row of the focused unit, if it is below these.
    pub(super) fn beyond(&self) -> Option<&Row> {
        let looked_at = |row: &&Row| Some(row.unit) == self.focus;
        self.ten.rows.iter().skip(MOST_ROWS).find(looked_at).or(self.ten.beyond.as_ref())
    }

    /// The axis of the whiskers, if there are any.
    pub(super) fn axis(&self) -> Option<RankAxis> {
        RankAxis::over(self.rows(), self.uncertainty?, self.ranking.places.len())
    }

    /// A text of the dataset.
    pub(in crate::export) fn title(&self) -> &str {
        self.dataset.about.title.say(self.language)
    }
}
