use std::fmt;

/// What is wrong with a package, where, and how to mend it: one sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fault {
    /// The file, by its path in the package.
    pub file: String,
    /// The line in it, from 1.
    pub line: Option<u64>,
    /// The column, by its heading.
    pub column: Option<String>,
    /// What is wrong.
    pub problem: String,
    /// How to mend it.
    pub remedy: &'static str,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if let Some(line) = self.line {
            write!(f, ", line {line}")?;
        }
        if let Some(column) = &self.column {
            write!(f, ", column {column}")?;
        }
        write!(f, ": {}. {}.", self.problem, self.remedy)
    }
}

/// Where in a package something is wrong.
#[derive(Clone, Copy)]
pub(super) struct Place<'a> {
    pub(super) file: &'a str,
    /// From 1; 0 where the fault is not in a line.
    pub(super) line: u64,
    /// Empty where the fault is not in a column.
    pub(super) column: &'a str,
}

impl<'a> Place<'a> {
    /// A file as a whole.
    pub(super) fn file(file: &'a str) -> Self {
        Self { file, line: 0, column: "" }
    }
}

/// The faults found so far.
///
/// They are put together in one place, from a quotation and two fixed texts, and not formatted where they are found: that
/// is what keeps forty checks from weighing more on the page than the figures they check.
#[derive(Default)]
pub(super) struct Faults(Vec<Fault>);

impl Faults {
    /// Notes a fault: what it quotes, if anything, what is wrong with that, and how to mend it.
    #[cold]
    #[inline(never)]
    pub(super) fn note(&mut self, at: Place, quoted: &str, problem: &str, remedy: &'static str) {
        let problem = if quoted.is_empty() { problem.to_owned() } else { format!("“{quoted}” {problem}") };
        let line = (at.line > 0).then_some(at.line);
        let column = (!at.column.is_empty()).then(|| at.column.to_owned());
        self.0.push(Fault { file: at.file.to_owned(), line, column, problem, remedy });
    }

    pub(super) fn len(&self) -> usize {
        self.0.len()
    }

    pub(super) fn into_vec(self) -> Vec<Fault> {
        self.0
    }
}
