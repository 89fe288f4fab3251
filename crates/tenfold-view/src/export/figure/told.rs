use crate::chart::{CloseGroups, RankAxis, RankUncertainty, Row, TopTen};
use tenfold_data::Dataset;
use tenfold_ranking::Ranking;

use super::MOST_ROWS;

/// What the figure says in its reader's language besides the dataset's own words.
#[derive(Debug, Clone)]
pub struct FigureWords {
    /// Under which weights, as a sentence.
    pub weighting: String,
    /// What the rows are, if they are not the first of the whole, who leads and how firmly, as sentences.
    pub verdict: String,
    /// The heads over the bars, the scores and the whiskers.
    pub heads: [String; 3],
    /// Who stands just outside: the words in bold, then the rest.
    pub outside: Option<[String; 2]>,
    /// How many rows are left out, where there are more than a drawing has room for.
    pub left_out: String,
    /// How many figures of a unit are imputed, as a mark.
    pub imputed: fn(usize) -> String,
    /// What the marks mean.
    pub note: String,
    /// What all of this is, in bold, then what that means.
    pub caution: [String; 2],
    /// Where the figures are from, which edition of them these are, and when they were taken.
    pub source: String,
    /// Before the link.
    pub reopen: String,
}

/// What the figure is drawn of.
#[derive(Debug, Clone, Copy)]
pub struct Figure<'a> {
    /// What it says.
    pub words: &'a FigureWords,
    /// The data.
    pub dataset: &'a Dataset,
    /// The ranking.
    pub ranking: &'a Ranking,
    /// The rows that are shown.
    pub ten: &'a TopTen,
    /// Which of them are too close to call.
    pub closeness: &'a CloseGroups,
    /// How they hold under other weights; `None` where that is not known of these.
    pub uncertainty: Option<&'a RankUncertainty>,
    /// The unit that is looked at, by its row in the table.
    pub focus: Option<usize>,
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
    /// The rows that are drawn: at most so many.
    pub(super) fn rows(&self) -> &[Row] {
        &self.ten.rows[..self.ten.rows.len().min(MOST_ROWS)]
    }

    /// The row of the unit that is looked at, where it stands below these.
    pub(super) fn beyond(&self) -> Option<&Row> {
        let looked_at = |row: &&Row| Some(row.unit) == self.focus;
        self.ten.rows.iter().skip(MOST_ROWS).find(looked_at).or(self.ten.beyond.as_ref())
    }

    /// The axis of the whiskers, where there are any.
    pub(super) fn axis(&self) -> Option<RankAxis> {
        RankAxis::over(self.rows(), self.uncertainty?, self.ranking.places.len())
    }

    /// A text of the dataset.
    pub(in crate::export) fn title(&self) -> &str {
        self.dataset.about.title.say(self.language)
    }
}
