use super::{Figure, cell::cell as safe, text_metrics::escape};
use crate::chart;
use tenfold_data::{NodeId, UnitId};

/// The words of the table in its reader's language, besides the dataset's own and those of the figure.
pub struct TableWords<'a> {
    /// The caption of the table, as sentences.
    pub caption: String,
    /// The head over the ranks.
    pub rank: &'a str,
    /// The head over the ranges of ranks.
    pub range: &'a str,
    /// A unit's name, with its group if another has the same.
    pub name: &'a dyn Fn(UnitId) -> String,
}

/// The visible rows, in figures alone: as the page prints them, cell by cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tabled {
    /// The caption.
    pub caption: String,
    /// One head per column.
    pub heads: Vec<String>,
    /// The rows, each as long as the heads: the second cell names the unit.
    pub rows: Vec<Vec<String>>,
}

/// The visible rows as a table to paste, twice: for programs that read markup, and for those that do not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PastedTable {
    /// The HTML: a caption, heads with a scope, and the link in the last row, because most programs drop a caption.
    pub html: String,
    /// The text: lines of cells with a tab between them, then the same words as lines.
    pub text: String,
}

/// Builds the visible rows, with the contribution of each aspect to each score: the figures behind the bars.
pub fn tabled(of: &Figure, said: &TableWords) -> Tabled {
    let (framework, words) = (&of.dataset.framework, of.words);
    let part = |&id: &NodeId| {
        let weights = &of.ranking.weights;
        let share = if of.ten.by.is_some() { weights.local_weight(id) } else { weights.global_weight(id) };
        format!("{} ({})", framework.node(id).short.say(of.language.code()), chart::percent(of.language, share))
    };
    // A node without children has no parts besides itself, whose contribution is the score.
    let parts = of.ten.by.map_or(framework.aspects(), |node| &framework.node(node).children);
    let [_, score, _] = &words.heads;
    let mut heads = vec![said.rank.to_owned(), of.dataset.about.unit.say(of.language.code()).to_owned(), score.clone()];
    heads.extend(of.uncertainty.map(|_| said.range.to_owned()));
    heads.extend(parts.iter().map(part));
    let rows: Vec<Vec<String>> = of.ten.all().map(|row| cells(of, said, row, parts.len())).collect();
    Tabled { caption: said.caption.clone(), heads, rows }
}

/// Builds the same table to paste.
pub fn table(of: &Figure, said: &TableWords) -> PastedTable {
    let Tabled { caption, heads, rows } = tabled(of, said);
    PastedTable { html: html(of, &caption, &heads, &rows), text: text(of, &caption, &heads, &rows) }
}

/// Returns a row's cells, as the page prints them: rank, name, score, range, contributions.
fn cells(of: &Figure, said: &TableWords, row: &chart::Row, parts: usize) -> Vec<String> {
    let mut cells = vec![row.rank.to_string(), (said.name)(row.unit), chart::score(of.language, row.score)];
    if let Some(sure) = of.uncertainty {
        cells.push(sure.range(row.unit).map_or_else(String::new, chart::ranks));
    }
    let points = of.ten.points(row, of.ranking, &of.dataset.framework);
    cells.extend(
        points
            .into_iter()
            .take(parts)
            .map(|points| points.map_or_else(|| MISSING.to_owned(), |points| chart::score(of.language, points))),
    );
    cells
}

/// The cell of a missing figure.
const MISSING: &str = "–";

/// The index of the cell that names a row's unit.
const NAMED: usize = 1;

fn html(of: &Figure, caption: &str, heads: &[String], rows: &[Vec<String>]) -> String {
    let head: String = heads.iter().map(|head| format!("<th scope=\"col\">{}</th>", escape(&safe(head)))).collect();
    let cell = |(at, cell): (usize, &String)| {
        let cell = escape(&safe(cell));
        if at == NAMED { format!("<th scope=\"row\">{cell}</th>") } else { format!("<td>{cell}</td>") }
    };
    let row = |row: &Vec<String>| format!("<tr>{}</tr>\n", row.iter().enumerate().map(cell).collect::<String>());
    let body: String = rows.iter().map(row).collect();
    let (language, caption, columns) = (escape(of.language.code()), escape(&safe(caption)), heads.len());
    let [label, _] = &of.words.caution;
    let (foot, link) = (escape(&safe(&format!("{label} {}", of.words.source))), escape(of.link));
    let reopen = escape(&of.words.reopen);
    format!(
        "<table lang=\"{language}\">\n<caption>{caption}</caption>\n<thead><tr>{head}</tr></thead>\n<tbody>\n{body}</tbody>\n\
         <tfoot><tr><td colspan=\"{columns}\">{foot} {reopen} <a href=\"{link}\">{link}</a></td></tr></tfoot>\n</table>\n"
    )
}

fn text(of: &Figure, caption: &str, heads: &[String], rows: &[Vec<String>]) -> String {
    // A tab within a cell would split it in two.
    let line = |cells: &[String]| {
        let cells = cells.iter().map(|cell| safe(cell).replace(|c: char| c.is_control(), " "));
        cells.collect::<Vec<_>>().join("\t") + "\n"
    };
    let rows: String = rows.iter().map(|row| line(row)).collect();
    let [label, _] = &of.words.caution;
    let [caption, foot, link] =
        [caption.to_owned(), format!("{label} {}", of.words.source), of.link.to_owned()].map(|words| line(&[words]));
    format!("{}{rows}\n{caption}{foot}{link}", line(heads))
}
