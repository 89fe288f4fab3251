use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::{
    Decimal, Grid, GridRow,
    figure::{figure, place},
    missing::is_missing,
    words::{self, finds, folded},
};

/// What a column is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// What a unit is called.
    Name,
    /// What stands for a unit in other tables.
    Code,
    /// Of what part of the units it is.
    Group,
    /// Its place in the printed order. Never an indicator.
    Rank,
    /// The published score as a whole. Never an indicator.
    Total,
    /// The year of the row.
    Year,
    /// The standard error of the total.
    StandardError,
    /// The lower end of the total's interval.
    Low,
    /// The upper end of the total's interval.
    High,
    /// How many observations or sources are behind the total.
    SampleSize,
    /// The same as an indicator, of an earlier year.
    EarlierYear,
    /// In a long table: what is measured.
    IndicatorName,
    /// In a long table: the figure.
    Value,
    /// A figure to rank by.
    Indicator,
    /// Words that nothing is ranked by.
    Note,
    /// Nothing that is used: it is empty, or says the same in every row.
    Ignored,
}

/// What is better of an indicator.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Direction {
    /// More.
    More,
    /// Less.
    Less,
}

/// How a table is laid out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Shape {
    /// A row a unit, a column an indicator.
    Wide,
    /// A row a figure: unit, indicator, value.
    Long,
}

/// A column as it is understood.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Column {
    /// Its place in the source, from 0.
    pub place: usize,
    /// Its heading; empty if it has none.
    pub heading: String,
    /// What stands over the heading, for several columns at once; empty if nothing does.
    pub over: String,
    /// What it is.
    pub role: Role,
    /// What that rests on.
    pub because: String,
    /// What stands before a fraction; `None` if it holds no figures.
    pub decimal: Option<Decimal>,
    /// The unit that stands in its cells.
    pub unit: String,
    /// How many cells are figures.
    pub figures: usize,
    /// The marks in place of a figure, and how often each is there. An empty cell is one.
    pub missing: Vec<(String, usize)>,
    /// The lines of cells that are neither.
    pub odd: Vec<u64>,
    /// What is better, as proposed, and why.
    pub direction: Option<(Direction, String)>,
    /// The year in the heading.
    pub year: Option<u32>,
}

/// Why a row is no unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum LeftOut {
    /// A title or note above the heading.
    Above,
    /// What stands over headings.
    Over,
    /// A unit, direction or weight under the heading.
    UnderHeading,
    /// A total, a mean or another whole.
    Whole,
    /// A note or source under the table.
    Below,
    /// It has no name.
    Nameless,
}

/// A row that is no unit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct LeftOutRow {
    /// Its line.
    pub line: u64,
    /// Why.
    pub why: LeftOut,
    /// What it begins with.
    pub begins: String,
}

/// What cannot be known from the table alone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case", tag = "kind")]
pub enum Question {
    /// No column is a name.
    NoName,
    /// Whether a comma or point is of thousands or of a fraction: a cell, and how it reads with a decimal point and with a decimal comma.
    Decimal {
        /// The column.
        column: usize,
        /// The cell.
        cell: String,
        /// As with a decimal point.
        point: String,
        /// As with a decimal comma.
        comma: String,
    },
    /// The words of a heading say that less is better, the figures go with the published total.
    Direction {
        /// The column.
        column: usize,
    },
    /// Which column is the published total, of several that may be.
    Total {
        /// They.
        columns: Vec<usize>,
    },
    /// A name stands in several rows: their lines.
    Twice {
        /// The name.
        name: String,
        /// The lines.
        lines: Vec<u64>,
    },
    /// There are several years.
    Years {
        /// The years.
        years: Vec<u32>,
    },
}

/// A table as it is understood.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Understood {
    /// How it is laid out.
    pub shape: Shape,
    /// The line of the heading; `None` if there is none.
    pub heading: Option<u64>,
    /// The columns, in the order of the source.
    pub columns: Vec<Column>,
    /// The rows of units, by their places in the grid.
    pub units: Vec<usize>,
    /// All other rows.
    pub left_out: Vec<LeftOutRow>,
    /// What is to be asked.
    pub questions: Vec<Question>,
}

/// Finds what a grid means. It never fails: what cannot be known is a question.
pub fn understand(grid: &Grid) -> Understood {
    let rows = &grid.rows;
    let width = rows.iter().map(|row| row.cells.len()).max().unwrap_or(0);
    let heading = heading(rows);
    let mut left_out = Vec::new();
    let leave = |row: &GridRow, why| LeftOutRow { line: row.line, why, begins: begins(row) };
    let mut over = vec![String::new(); width];
    for (at, row) in rows.iter().enumerate().take(heading.unwrap_or(0)) {
        // What stands over several headings begins behind the names.
        let is_over = Some(at + 1) == heading && row.at(0).is_empty() && row.filled() > 1;
        if is_over {
            let mut last = String::new();
            for (column, over) in over.iter_mut().enumerate() {
                if !row.at(column).is_empty() {
                    row.at(column).clone_into(&mut last);
                }
                over.clone_from(&last);
            }
        }
        left_out.push(leave(row, if is_over { LeftOut::Over } else { LeftOut::Above }));
    }
    let mut body: Vec<usize> = (heading.map_or(0, |at| at + 1)..rows.len()).collect();
    // Notes under the table: of few cells, after rows of more.
    let usual = usual_width(body.iter().map(|at| rows[*at].filled()));
    let is_note = |row: &GridRow| {
        row.filled() == 1
            && (usual > 2
                || finds(&folded(row.cells.iter().find(|cell| !cell.is_empty()).map_or("", |cell| cell)), words::NOTES)
                    .is_some())
    };
    while let Some(&at) = body.last().filter(|at| usual > 1 && is_note(&rows[**at])) {
        left_out.push(leave(&rows[at], LeftOut::Below));
        body.pop();
    }
    let mut columns: Vec<Column> = (0..width).map(|place| column(rows, &body, heading, place, &over)).collect();
    // Units and weights between heading and rows: where figures stand below, this has none.
    while let Some(&at) = body.first().filter(|_| body.len() > 3) {
        let of_figures = columns.iter().filter(|column| column.decimal.is_some());
        let (all, odd) = of_figures
            .fold((0, 0), |(all, odd), column| (all + 1, odd + usize::from(column.odd.contains(&rows[at].line))));
        let said = finds(
            &folded(rows[at].at(0)),
            &["unit", "units", "direction", "weight", "weights", "einheit", "unité", "单位", "权重", "方向"],
        );
        if said.is_none() && (odd < 2 || odd * 2 < all) {
            break;
        }
        left_out.push(leave(&rows[at], LeftOut::UnderHeading));
        body.remove(0);
        columns = (0..width).map(|place| column(rows, &body, heading, place, &over)).collect();
    }
    let mut found = Understood {
        shape: Shape::Wide,
        heading: heading.map(|at| rows[at].line),
        columns,
        units: body,
        left_out,
        questions: Vec::new(),
    };
    found.settle_decimals(rows);
    found.name_and_code(rows);
    found.leave_wholes(rows);
    found.roles_of_figures(rows);
    found.years();
    found.long(rows);
    found.directions(rows);
    found.twice(rows);
    found.left_out.sort_by_key(|row| row.line);
    found
}

/// The first cell of a row that holds something.
fn begins(row: &GridRow) -> String {
    row.cells.iter().find(|cell| !cell.is_empty()).cloned().unwrap_or_default()
}

/// How many cells most rows have, of those that have more than one.
fn usual_width(filled: impl Iterator<Item = usize>) -> usize {
    let mut counts = BTreeMap::<usize, usize>::new();
    filled.filter(|filled| *filled > 1).for_each(|filled| *counts.entry(filled).or_default() += 1);
    counts.into_iter().max_by_key(|(filled, count)| (*count, *filled)).map_or(0, |(filled, _)| filled)
}

/// The row of headings: the first that is nearly as wide as the others and has hardly a figure, years apart.
fn heading(rows: &[GridRow]) -> Option<usize> {
    let usual = usual_width(rows.iter().map(GridRow::filled)).max(1);
    let is = |row: &GridRow| {
        let figures = row.cells.iter().filter(|cell| is_figure(cell) && year_of(cell).is_none()).count();
        row.filled() * 10 >= usual * 6 && figures * 5 < row.filled().max(1)
    };
    let at = rows.iter().position(|row| row.filled() * 10 >= usual * 6)?;
    is(&rows[at]).then_some(at)
}

fn is_figure(cell: &str) -> bool {
    figure(cell, Decimal::Point).is_some() || figure(cell, Decimal::Comma).is_some()
}

/// Whether a cell is a figure from one to another: `34.0–39.2`, as some publish those of low ranks.
fn is_band(cell: &str, decimal: Decimal) -> bool {
    let ends = cell.split_once(['–', '-', '—']);
    ends.is_some_and(|(from, to)| figure(from, decimal).is_some() && figure(to, decimal).is_some())
}

/// The year that a heading is or ends in.
fn year_of(heading: &str) -> Option<u32> {
    let end: String =
        heading.trim().trim_end_matches(')').chars().rev().take(4).collect::<Vec<_>>().into_iter().rev().collect();
    let before = heading.trim().trim_end_matches(')').chars().rev().nth(4);
    let year = end.parse().ok().filter(|year| (1900..=2100).contains(year))?;
    before.is_none_or(|c| !c.is_alphanumeric()).then_some(year)
}

/// Looks at one column by itself. It has figures if nine of ten cells that are not missing are some.
fn column(rows: &[GridRow], body: &[usize], heading: Option<usize>, place: usize, over: &[String]) -> Column {
    let heading = heading.map_or("", |at| rows[at].at(place));
    let mut missing = BTreeMap::<&str, usize>::new();
    let mut present = Vec::new();
    for row in body.iter().map(|at| &rows[*at]) {
        let cell = row.at(place);
        if is_missing(cell) { *missing.entry(cell).or_default() += 1 } else { present.push((row.line, cell)) }
    }
    let read = |decimal| present.iter().filter_map(move |(_, cell)| figure(cell, decimal));
    let (point, comma) = (read(Decimal::Point).count(), read(Decimal::Comma).count());
    let decimal = if comma > point { Decimal::Comma } else { Decimal::Point };
    let figures = point.max(comma);
    // Whatever else a column says again and again in place of a figure is one mark.
    let others = || present.iter().filter(|(_, cell)| figure(cell, decimal).is_none());
    let mut repeated = BTreeMap::<&str, usize>::new();
    others().for_each(|(_, cell)| *repeated.entry(cell).or_default() += 1);
    let mark =
        (repeated.len() == 1).then(|| repeated.pop_first()).flatten().filter(|(_, times)| *times > 1 && figures > 2);
    let bands = others().filter(|(_, cell)| is_band(cell, decimal)).count();
    let holds =
        figures > 0 && ((figures + bands) * 10 >= present.len() * 9 || mark.is_some_and(|(_, times)| figures >= times));
    let odd = if holds {
        others().filter(|(_, cell)| mark.is_none_or(|(word, _)| word != *cell)).map(|(line, _)| *line).collect()
    } else {
        Vec::new()
    };
    let mut units: Vec<String> = if holds { read(decimal).map(|figure| figure.unit).collect() } else { Vec::new() };
    units.sort_unstable();
    let unit =
        units.chunk_by(|a, b| a == b).max_by_key(|same| same.len()).map_or_else(String::new, |same| same[0].clone());
    if let Some((word, times)) = mark.filter(|_| holds) {
        missing.insert(word, times);
    }
    Column {
        place,
        heading: heading.to_owned(),
        over: over.get(place).cloned().unwrap_or_default(),
        role: if holds { Role::Indicator } else { Role::Note },
        because: if holds { "it holds figures" } else { "it holds words" }.to_owned(),
        decimal: holds.then_some(decimal),
        unit,
        figures: if holds { figures } else { 0 },
        missing: missing.into_iter().map(|(mark, times)| (mark.to_owned(), times)).collect(),
        odd,
        direction: None,
        year: year_of(heading),
    }
}

impl Understood {
    fn cells<'a>(&'a self, rows: &'a [GridRow], place: usize) -> impl Iterator<Item = &'a str> {
        self.units.iter().map(move |at| rows[*at].at(place))
    }

    /// The figures of a column, a unit each.
    fn figures(&self, rows: &[GridRow], place: usize) -> Vec<Option<f64>> {
        let decimal = self.columns[place].decimal;
        self.cells(rows, place).map(|cell| figure(cell, decimal?).map(|figure| figure.value)).collect()
    }

    fn set(&mut self, place: usize, role: Role, because: impl Into<String>) {
        (self.columns[place].role, self.columns[place].because) = (role, because.into());
    }

    /// Columns that read either way take the mark that others have for sure. If none has, it is asked.
    fn settle_decimals(&mut self, rows: &[GridRow]) {
        let mut sure = BTreeSet::new();
        let mut open = Vec::new();
        for column in self.columns.iter().filter(|column| column.decimal.is_some()) {
            let differs = |cell: &&str| {
                let read = |decimal| figure(cell, decimal).map(|figure| figure.value);
                (read(Decimal::Point), read(Decimal::Comma))
            };
            let read: Vec<_> = self
                .cells(rows, column.place)
                .filter(|cell| cell.contains(['.', ',']))
                .map(|cell| (cell, differs(&cell)))
                .collect();
            for (_, both) in &read {
                match both {
                    (Some(_), None) => drop(sure.insert((column.place, true))),
                    (None, Some(_)) => drop(sure.insert((column.place, false))),
                    _ => {}
                }
            }
            let ambiguous = read.iter().find(|(_, both)| matches!(both, (Some(point), Some(comma)) if point != comma));
            if let Some((cell, _)) = ambiguous.filter(|_| !sure.iter().any(|(place, _)| *place == column.place)) {
                open.push((column.place, (*cell).to_owned()));
            }
        }
        let (points, commas) = (sure.iter().any(|one| one.1), sure.iter().any(|one| !one.1));
        for (place, cell) in open {
            if points != commas {
                self.columns[place].decimal = Some(if points { Decimal::Point } else { Decimal::Comma });
                continue;
            }
            let read = |decimal| figure(&cell, decimal).map_or_else(String::new, |figure| figure.value.to_string());
            let (point, comma) = (read(Decimal::Point), read(Decimal::Comma));
            self.questions.push(Question::Decimal { column: place, cell, point, comma });
        }
    }

    /// Of the columns of words one is the name, and some are codes and groups.
    fn name_and_code(&mut self, rows: &[GridRow]) {
        let mut best: Option<(f64, usize, String)> = None;
        for place in 0..self.columns.len() {
            let heading = folded(&self.columns[place].heading);
            let cells: Vec<&str> = self.cells(rows, place).filter(|cell| !is_missing(cell)).collect();
            let distinct: BTreeSet<&str> = cells.iter().copied().collect();
            if cells.is_empty() {
                self.set(place, Role::Ignored, "it is empty");
                continue;
            }
            let codes = cells
                .iter()
                .all(|cell| (2..=3).contains(&cell.len()) && cell.bytes().all(|byte| byte.is_ascii_uppercase()));
            let once = distinct.len() == cells.len();
            let plain = cells.iter().all(|cell| cell.bytes().all(|byte| byte.is_ascii_digit()));
            let said = finds(&heading, words::CODE).filter(|_| once || plain || self.columns[place].decimal.is_none());
            if let Some(word) = said {
                self.set(place, Role::Code, format!("its heading says “{word}”"));
                continue;
            }
            let places = cells.iter().filter(|cell| place_in_order(cell)).count();
            if let Some(word) = finds(&heading, words::RANK).filter(|_| places * 10 >= cells.len() * 8) {
                self.set(place, Role::Rank, format!("its heading says “{word}”, and it holds places"));
                continue;
            }
            if self.columns[place].decimal.is_some() {
                continue;
            }
            if codes && once && cells.len() > 2 {
                self.set(place, Role::Code, "each cell is two or three capital letters");
                continue;
            }
            if distinct.len() == 1 && cells.len() > 2 {
                self.set(place, Role::Ignored, "it says the same in every row");
                continue;
            }
            let part = distinct.len() as f64 / cells.len() as f64;
            let group = finds(&heading, words::GROUP).filter(|_| part < 0.9);
            if let Some(word) = group {
                self.set(place, Role::Group, format!("its heading says “{word}”"));
                continue;
            }
            if part <= 0.5 && cells.len() > 3 {
                self.set(place, Role::Group, format!("{} different words in {} rows", distinct.len(), cells.len()));
            }
            let said = finds(&heading, words::NAME);
            let score = part + if said.is_some() { 1.0 } else { 0.0 } - place as f64 * 0.01;
            let because = said.map_or_else(
                || "it holds words, most of them once".to_owned(),
                |word| format!("its heading says “{word}”"),
            );
            if best.as_ref().is_none_or(|best| score > best.0) {
                best = Some((score, place, because));
            }
        }
        let code = || {
            self.columns
                .iter()
                .find(|column| column.role == Role::Code && column.decimal.is_none())
                .map(|column| column.place)
        };
        match (best, code()) {
            (Some((_, place, because)), _) => self.set(place, Role::Name, because),
            (None, Some(place)) => self.set(place, Role::Name, "no other column holds words"),
            (None, None) => self.questions.push(Question::NoName),
        }
    }

    /// Rows of totals, means and groups are no units: by their names, or because their code is of another kind than all others.
    fn leave_wholes(&mut self, rows: &[GridRow]) {
        let at = |role| self.columns.iter().find(|column| column.role == role).map(|column| column.place);
        let Some(name) = at(Role::Name) else { return };
        let iso = |cell: &str| cell.len() == 3 && cell.bytes().all(|byte| byte.is_ascii_uppercase());
        let code = at(Role::Code).filter(|code| {
            let (all, plain) =
                self.cells(rows, *code).fold((0, 0), |(all, plain), cell| (all + 1, plain + usize::from(iso(cell))));
            plain * 10 >= all * 8
        });
        let why = |row: &GridRow| {
            let said = row.at(name);
            // `x` may be a mark for a missing figure, but it is a name.
            if !said.chars().any(char::is_alphanumeric) {
                return Some(LeftOut::Nameless);
            }
            let folded = folded(said);
            let is_sum = words::SUMS.iter().any(|word| folded.trim() == *word)
                || ["total ", "average ", "gesamt ", "insgesamt "]
                    .iter()
                    .any(|word| folded.trim_start().starts_with(word))
                || [" total ", " average ", " gesamt ", " insgesamt "].iter().any(|word| folded.ends_with(word));
            (is_sum || code.is_some_and(|code| !iso(row.at(code)))).then_some(LeftOut::Whole)
        };
        let (units, left): (Vec<usize>, Vec<usize>) = self.units.iter().partition(|at| why(&rows[**at]).is_none());
        self.units = units;
        for row in left.into_iter().map(|at| &rows[at]) {
            self.left_out.extend(why(row).map(|why| LeftOutRow { line: row.line, why, begins: begins(row) }));
        }
        let sums = self.sums(rows);
        for at in self.units.split_off(sums) {
            self.left_out.push(LeftOutRow { line: rows[at].line, why: LeftOut::Whole, begins: begins(&rows[at]) });
        }
    }

    /// Where the rows end that are units, by the figures: a last row that is the sum of the rows before it is a whole, and so are those that
    /// it is the sum of if it is that of all rows before them, too.
    fn sums(&self, rows: &[GridRow]) -> usize {
        let count = self.units.len();
        let counts = |column: &&Column| column.role == Role::Indicator && column.decimal.is_some();
        let columns: Vec<Vec<f64>> = self
            .columns
            .iter()
            .filter(counts)
            .map(|column| self.figures(rows, column.place).into_iter().map(Option::unwrap_or_default).collect())
            .filter(|figures: &Vec<f64>| {
                figures.iter().all(|value| value.fract() == 0.0) && figures.last().is_some_and(|last| *last > 0.0)
            })
            .collect();
        // A figure that is not published is missing in the sum, and means are no sums: of many columns half are enough. Of few all
        // have to fit, to the last.
        let (tolerance, part) = if columns.len() < 6 { (0.0, 1.0) } else { (0.01, 0.5) };
        let running: Vec<Vec<f64>> = columns
            .iter()
            .map(|figures| {
                let sums = figures.iter().scan(0.0, |sum, value| {
                    *sum += value;
                    Some(*sum)
                });
                std::iter::once(0.0).chain(sums).collect()
            })
            .collect();
        let fits = |from: usize, to: usize| {
            let near = columns.iter().zip(&running).filter(|(figures, running)| {
                let (sum, whole) = (running[to] - running[from], figures[count - 1]);
                (sum - whole).abs() <= whole * tolerance
            });
            to >= from + 3 && columns.len() > 1 && near.count() as f64 >= columns.len() as f64 * part
        };
        let Some(last) = count.checked_sub(1) else { return count };
        match (0..last).rev().find(|from| fits(*from, last)) {
            Some(from) if from > 0 && fits(0, from) => from,
            Some(_) => last,
            None => count,
        }
    }

    /// Of the columns of figures some are no indicators.
    fn roles_of_figures(&mut self, rows: &[GridRow]) {
        let places: Vec<usize> =
            self.columns.iter().filter(|column| column.role == Role::Indicator).map(|column| column.place).collect();
        let mut totals = Vec::new();
        for &place in &places {
            let heading = folded(&self.columns[place].heading);
            let figures: Vec<f64> = self.figures(rows, place).into_iter().flatten().collect();
            let whole = figures.iter().all(|value| value.fract() == 0.0 && *value > 0.0);
            let years = figures.iter().all(|value| value.fract() == 0.0 && (1900.0..=2100.0).contains(value));
            let said = |words: &[&'static str]| finds(&heading, words);
            let because = |word: &str| format!("its heading says “{word}”");
            if let Some(word) = said(words::YEAR).filter(|_| years) {
                self.set(place, Role::Year, because(word));
            } else if let Some(word) = said(words::RANK).filter(|_| whole) {
                self.set(place, Role::Rank, because(word));
            } else if heading.trim().is_empty()
                && figures.len() > 1
                && figures.windows(2).all(|pair| pair[1] == pair[0] + 1.0)
            {
                self.set(place, Role::Ignored, "it numbers the rows");
            } else if let Some(word) = said(words::SIZE).filter(|_| whole) {
                self.set(place, Role::SampleSize, because(word));
            } else if let Some(word) = said(words::ERROR) {
                self.set(place, Role::StandardError, because(word));
            } else if let Some(word) =
                said(words::LOW).filter(|word| has_twin(&self.columns, &heading, word, words::HIGH))
            {
                self.set(place, Role::Low, because(word));
            } else if let Some(word) =
                said(words::HIGH).filter(|word| has_twin(&self.columns, &heading, word, words::LOW))
            {
                self.set(place, Role::High, because(word));
            } else if figures.len() > 2 && figures.iter().all(|value| *value == figures[0]) {
                self.set(place, Role::Ignored, "it says the same in every row");
            } else {
                totals.push(place);
            }
        }
        self.total(rows, &totals);
    }

    /// The published total: the column whose heading says so, and that goes with the printed order, is the sum of others, or that the rows
    /// are sorted by.
    fn total(&mut self, rows: &[GridRow], places: &[usize]) {
        let rank = self.columns.iter().find(|column| column.role == Role::Rank).map(|column| column.place);
        let ranks: Option<Vec<Option<f64>>> = rank.map(|rank| self.cells(rows, rank).map(place).collect());
        let all: Vec<Vec<Option<f64>>> = places.iter().map(|&at| self.figures(rows, at)).collect();
        let mut found = Vec::new();
        for (at, &place) in places.iter().enumerate() {
            let heading = folded(&self.columns[place].heading);
            let (strong, weak) = (finds(&heading, words::TOTAL), finds(&heading, words::SCORE));
            let follows = ranks.as_ref().is_some_and(|ranks| falls(&pairs(ranks, &all[at])));
            let order: Vec<Option<f64>> = (0..all[at].len()).map(|row| Some(row as f64)).collect();
            let sorted = falls(&pairs(&order, &all[at]));
            let sum = places.len() > 2
                && is_sum(&all[at], all.iter().enumerate().filter(|(other, _)| *other != at).map(|(_, column)| column));
            let because = match (strong.or(weak), follows, sum, sorted) {
                (_, _, true, _) if strong.is_some() => "it is the sum of other columns".to_owned(),
                (Some(word), true, _, _) => format!("its heading says “{word}”, and the printed order follows it"),
                (Some(word), _, _, true) => format!("its heading says “{word}”, and the rows are sorted by it"),
                (Some(word), ..) if strong.is_some() && places.len() > 1 => format!("its heading says “{word}”"),
                _ => continue,
            };
            found.push((strong.is_some() || sum, place, because));
        }
        // Words that may be said of a part are believed of one column alone.
        let strong = found.iter().any(|one| one.0);
        let weak = found.iter().filter(|one| !one.0).count();
        if !strong && weak > 1 {
            self.questions.push(Question::Total { columns: found.iter().map(|one| one.1).collect() });
        }
        for (is_strong, place, because) in found {
            if is_strong || (!strong && weak == 1) {
                self.set(place, Role::Total, because);
            }
        }
        let indicators = self.columns.iter().filter(|column| column.role == Role::Indicator).count();
        let totals: Vec<usize> =
            self.columns.iter().filter(|column| column.role == Role::Total).map(|column| column.place).collect();
        // A table with one figure is ranked by it.
        if let ([only], 0) = (&totals[..], indicators) {
            self.set(*only, Role::Indicator, "it is the only figure");
        }
    }

    /// The same heading with several years is one indicator: the latest is ranked by.
    fn years(&mut self) {
        let stem = |column: &Column| {
            let heading = column.heading.trim().trim_end_matches(')').trim_end_matches(|c: char| c.is_ascii_digit());
            folded(heading)
        };
        let latest: BTreeMap<String, u32> = self.columns.iter().filter(|column| column.role == Role::Indicator).fold(
            BTreeMap::new(),
            |mut latest, column| {
                if let Some(year) = column.year {
                    latest.entry(stem(column)).and_modify(|last| *last = year.max(*last)).or_insert(year);
                }
                latest
            },
        );
        let earlier: Vec<(usize, u32)> = self
            .columns
            .iter()
            .filter(|column| column.role == Role::Indicator)
            .filter_map(|column| {
                let last = *latest.get(&stem(column))?;
                (column.year? < last).then_some((column.place, last))
            })
            .collect();
        for (place, last) in earlier {
            self.set(place, Role::EarlierYear, format!("the same is there of {last}"));
        }
    }

    /// A long table has a column of indicators and one of values, and each unit in several rows.
    fn long(&mut self, rows: &[GridRow]) {
        let Some(name) = self.columns.iter().find(|column| column.role == Role::Name).map(|column| column.place) else {
            return;
        };
        let names: BTreeSet<&str> = self.cells(rows, name).collect();
        let repeats = names.len() * 2 <= self.units.len();
        let said = |column: &&Column, words| finds(&folded(&column.heading), words).is_some();
        let indicator = self
            .columns
            .iter()
            .find(|column| column.decimal.is_none() && said(column, words::INDICATOR))
            .map(|column| column.place);
        let value = self
            .columns
            .iter()
            .find(|column| column.decimal.is_some() && said(column, words::VALUE))
            .map(|column| column.place);
        if let (true, Some(indicator), Some(value)) = (repeats, indicator, value) {
            self.shape = Shape::Long;
            self.set(indicator, Role::IndicatorName, "it says what is measured, and each unit is in several rows");
            self.set(value, Role::Value, "it holds the figures");
        } else if let Some(year) =
            self.columns.iter().find(|column| column.role == Role::Year).map(|column| column.place)
        {
            let years: BTreeSet<u32> = self.figures(rows, year).into_iter().flatten().map(|year| year as u32).collect();
            if years.len() > 1 {
                self.questions.push(Question::Years { years: years.into_iter().collect() });
            }
        }
    }

    /// Proposes what is better, by a mark in the heading or its words; where the figures go the other way it is asked.
    fn directions(&mut self, rows: &[GridRow]) {
        let total = self
            .columns
            .iter()
            .find(|column| column.role == Role::Total)
            .map(|column| self.figures(rows, column.place));
        for place in 0..self.columns.len() {
            if self.columns[place].role != Role::Indicator {
                continue;
            }
            let heading = &self.columns[place].heading;
            let small = heading.to_lowercase();
            let mark = |marks: &[&'static str]| marks.iter().copied().find(|mark| small.contains(mark));
            if let Some(mark) =
                mark(&["(-)", "(−)", "↓", "less is better", "lower is better", "weniger ist besser", "越低越好"])
            {
                self.columns[place].direction = Some((Direction::Less, format!("its heading says “{mark}”")));
            } else if let Some(mark) =
                mark(&["(+)", "↑", "more is better", "higher is better", "mehr ist besser", "越高越好"])
            {
                self.columns[place].direction = Some((Direction::More, format!("its heading says “{mark}”")));
            } else if let Some(word) = finds(&folded(heading), words::LESS) {
                let goes_with = total.as_ref().and_then(|total| correlation(&pairs(total, &self.figures(rows, place))));
                if goes_with.is_some_and(|with| with > 0.2) {
                    self.questions.push(Question::Direction { column: place });
                } else {
                    self.columns[place].direction = Some((Direction::Less, format!("its heading says “{word}”")));
                }
            }
        }
    }

    /// Units whose names differ by nothing but case, width or space, in tables that have one row for each.
    fn twice(&mut self, rows: &[GridRow]) {
        let several = self.shape == Shape::Long
            || self.questions.iter().any(|question| matches!(question, Question::Years { .. }));
        let Some(name) = self
            .columns
            .iter()
            .find(|column| column.role == Role::Name)
            .filter(|_| !several)
            .map(|column| column.place)
        else {
            return;
        };
        let mut lines = BTreeMap::<String, Vec<usize>>::new();
        for &at in &self.units {
            let key: String = rows[at]
                .at(name)
                .chars()
                .map(narrow)
                .filter(|c| !c.is_whitespace())
                .flat_map(char::to_lowercase)
                .collect();
            lines.entry(key).or_default().push(at);
        }
        for same in lines.into_values().filter(|same| same.len() > 1) {
            let lines = same.iter().map(|at| rows[*at].line).collect();
            self.questions.push(Question::Twice { name: rows[same[0]].at(name).to_owned(), lines });
        }
    }
}

/// A letter of full width as the usual one.
fn narrow(c: char) -> char {
    if ('！'..='～').contains(&c) { char::from_u32(c as u32 - 0xfee0).unwrap_or(c) } else { c }
}

fn place_in_order(cell: &str) -> bool {
    place(cell).is_some()
}

/// Whether another column of figures has the same heading but for the word of the other end.
fn has_twin(columns: &[Column], heading: &str, word: &str, words: &[&'static str]) -> bool {
    let rest = |heading: &str, word: &str| heading.replacen(word, "", 1).split_whitespace().collect::<String>();
    columns.iter().filter(|column| column.decimal.is_some()).any(|column| {
        let other = folded(&column.heading);
        finds(&other, words).is_some_and(|found| rest(&other, found) == rest(heading, word))
    })
}

/// The rows in which two columns have a figure.
fn pairs(one: &[Option<f64>], other: &[Option<f64>]) -> Vec<(f64, f64)> {
    one.iter().zip(other).filter_map(|(one, other)| Some(((*one)?, (*other)?))).collect()
}

/// Whether the second never rises where the first does, over enough rows to be no chance.
fn falls(pairs: &[(f64, f64)]) -> bool {
    let mut pairs = pairs.to_vec();
    pairs.sort_by(|a, b| a.0.total_cmp(&b.0));
    let steps = pairs.windows(2).filter(|pair| pair[0].0 < pair[1].0);
    let (all, wrong) = steps.fold((0, 0), |(all, wrong), pair| (all + 1, wrong + usize::from(pair[1].1 > pair[0].1)));
    all > 3 && wrong * 50 <= all && pairs.first().map(|pair| pair.1) != pairs.last().map(|pair| pair.1)
}

/// The most columns of which a sum is looked for.
const MOST_PARTS: usize = 60;

/// Whether a column is the sum of others that follow each other: of at least two.
fn is_sum<'a>(total: &[Option<f64>], others: impl Iterator<Item = &'a Vec<Option<f64>>>) -> bool {
    let others: Vec<&Vec<Option<f64>>> = others.collect();
    if others.len() > MOST_PARTS {
        return false;
    }
    let sums = |from: usize, to: usize| {
        let mut seen = 0;
        let fits = total.iter().enumerate().all(|(row, total)| {
            let parts: Option<Vec<f64>> = others[from..to].iter().map(|column| column[row]).collect();
            let (Some(total), Some(parts)) = (total, parts) else { return true };
            seen += 1;
            (parts.iter().sum::<f64>() - total).abs() <= 0.005 * parts.len() as f64
        });
        fits && seen > 3
    };
    (0..others.len()).any(|from| (from + 2..=others.len()).any(|to| sums(from, to)))
}

/// Pearson's correlation; `None` if one does not vary.
fn correlation(pairs: &[(f64, f64)]) -> Option<f64> {
    let count = pairs.len() as f64;
    let mean = |of: fn(&(f64, f64)) -> f64| pairs.iter().map(of).sum::<f64>() / count;
    let (x, y) = (mean(|pair| pair.0), mean(|pair| pair.1));
    let sum = |of: &dyn Fn(&(f64, f64)) -> f64| pairs.iter().map(of).sum::<f64>();
    let (xy, xx, yy) = (sum(&|p| (p.0 - x) * (p.1 - y)), sum(&|p| (p.0 - x).powi(2)), sum(&|p| (p.1 - y).powi(2)));
    let all = (xx * yy).sqrt();
    (pairs.len() > 4 && all > 0.0 && all.is_finite()).then(|| xy / all)
}
