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
    pub remedy: String,
}

impl Fault {
    #[cold]
    pub(super) fn new(file: &str, problem: &str, remedy: &str) -> Self {
        Self { file: file.into(), line: None, column: None, problem: problem.into(), remedy: remedy.into() }
    }

    #[cold]
    pub(super) fn line(self, line: u64) -> Self {
        Self { line: Some(line), ..self }
    }

    #[cold]
    pub(super) fn column(self, column: &str) -> Self {
        Self { column: Some(column.into()), ..self }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.file)?;
        if let Some(line) = self.line {
            write!(f, ", line {line}")?;
        }
        if let Some(column) = &self.column {
            write!(f, ", column {column}")?;
        }
        write!(f, ": {}. {}.", self.problem, self.remedy)
    }
}
