use std::{collections::BTreeMap, fmt};

use super::{isolated, limits::quoted as cut};

/// What is wrong with a package, where, and how to mend it: one sentence, in English and in Chinese.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// The file, by its path in the package.
    pub file: String,
    /// The line in it, from 1.
    pub line: Option<u64>,
    /// The column, by its heading.
    pub column: Option<String>,
    /// What is wrong, in English and in Chinese.
    pub problem: [String; 2],
    /// How to mend it, in English and in Chinese.
    pub remedy: [&'static str; 2],
}

/// The same in English and in Chinese.
pub(super) type Both<T = &'static str> = [T; 2];

impl Diagnostic {
    /// Says what is wrong with a file as a whole.
    pub fn new(file: &str, problem: [String; 2], remedy: [&'static str; 2]) -> Self {
        Self { file: file.to_owned(), line: None, column: None, problem, remedy }
    }

    /// The sentence in a language: Chinese for `zh`, English for every other.
    ///
    /// ```
    /// # use tenfold_data as dataset;
    /// let diagnostics = dataset::read_csv("cities.csv", "City,GDP\nBath,n/a\n").unwrap_err();
    /// assert_eq!(diagnostics[0].say("zh"), "cities.csv，第2行，“GDP”列：“n/a”不是数字。若没有数据，请让单元格空着。");
    /// ```
    pub fn say(&self, language: &str) -> String {
        if language == "zh" {
            let line = self.line.map_or_else(String::new, |line| format!("，第{line}行"));
            let column = self.column.as_ref().map_or_else(String::new, |column| format!("，“{}”列", isolated(column)));
            format!("{}{line}{column}：{}。{}。", isolated(&self.file), self.problem[1], self.remedy[1])
        } else {
            self.to_string()
        }
    }
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&isolated(&self.file))?;
        if let Some(line) = self.line {
            write!(f, ", line {line}")?;
        }
        if let Some(column) = &self.column {
            write!(f, ", column {}", isolated(column))?;
        }
        write!(f, ": {}. {}.", self.problem[0], self.remedy[0])
    }
}

/// Where in a package something is wrong.
#[derive(Clone, Copy)]
pub(super) struct Location<'a> {
    pub(super) file: &'a str,
    /// From 1; 0 if the error is not in a line.
    pub(super) line: u64,
    /// Empty if the error is not in a column.
    pub(super) column: &'a str,
}

impl<'a> Location<'a> {
    /// A file as a whole.
    pub(super) fn file(file: &'a str) -> Self {
        Self { file, line: 0, column: "" }
    }
}

/// Up to this many errors of one kind in one column are told one by one.
const EACH: usize = 20;
/// Of more than that, this many are told, and how many more there are: one reason is one reason, in however many rows.
const FIRST: usize = 3;

/// The errors found so far.
///
/// They are put together in one place, from a quotation and two texts, and not formatted where they are found.
#[derive(Default)]
pub(super) struct Diagnostics {
    told: Vec<Diagnostic>,
    /// How many there are of each kind in each column: a file of 64 MiB can hold thirty million, and no room is for as many.
    kinds: BTreeMap<(String, String, &'static str), usize>,
    noted: usize,
}

impl Diagnostics {
    /// Notes an error: what it quotes, if anything, what is wrong with that, and how to mend it. A long quotation is cut, and so is
    /// the name of a column.
    #[cold]
    #[inline(never)]
    pub(super) fn note(&mut self, at: Location, quoted: &str, problem: Both<&str>, remedy: Both) {
        let [english, chinese] = problem;
        let (file, column, quoted) = (cut(at.file), cut(at.column), cut(quoted));
        let kind = (file.clone(), column.clone(), remedy[0]);
        let count = self.kinds.entry(kind).or_default();
        (*count, self.noted) = (*count + 1, self.noted + 1);
        if *count > EACH {
            return;
        }
        let problem = if quoted.is_empty() {
            [english.to_owned(), chinese.to_owned()]
        } else {
            let quoted = isolated(&quoted);
            [format!("“{quoted}” {english}"), format!("“{quoted}”{chinese}")]
        };
        let line = (at.line > 0).then_some(at.line);
        let column = Some(column).filter(|column| !column.is_empty());
        self.told.push(Diagnostic { file, line, column, problem, remedy });
    }

    /// Adds errors that were found apart from these.
    pub(super) fn append(&mut self, mut others: Self) {
        self.told.append(&mut others.told);
        self.noted += others.noted;
        for (kind, count) in others.kinds {
            *self.kinds.entry(kind).or_default() += count;
        }
    }

    /// Whether something is noted of this column of this file, or of the file as a whole.
    pub(super) fn speak_of(&self, Location { file, column, .. }: Location) -> bool {
        let of = |diagnostic: &Diagnostic| {
            diagnostic.file == file && diagnostic.column.as_deref().is_none_or(|named| named == cut(column))
        };
        self.told.iter().any(of)
    }

    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.noted
    }

    /// All of them, in the order in which they were found.
    pub(super) fn into_vec(self) -> Vec<Diagnostic> {
        let mut found: BTreeMap<(String, String, &'static str), usize> = BTreeMap::new();
        let mut told = Vec::new();
        for diagnostic in self.told {
            let kind = (diagnostic.file.clone(), diagnostic.column.clone().unwrap_or_default(), diagnostic.remedy[0]);
            let all = self.kinds.get(&kind).copied().unwrap_or_default();
            let place = found.entry(kind).or_default();
            *place += 1;
            if all <= EACH || *place <= FIRST {
                told.push(diagnostic);
            } else if *place == FIRST + 1 {
                let more = all - FIRST;
                let problem = [format!("{more} more are wrong in the same way"), format!("另有{more}处有同样的问题")];
                told.push(Diagnostic { line: None, problem, ..diagnostic });
            }
        }
        told
    }
}
