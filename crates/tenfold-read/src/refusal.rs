use std::{error::Error, fmt};

/// Why bytes are no table that can be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// There is nothing in it.
    Empty,
    /// A web page: often that of a login.
    Page,
    /// A PDF.
    Pdf,
    /// An image.
    Image,
    /// Packed with gzip.
    Gzip,
    /// A zip archive that is no workbook.
    Archive,
    /// JSON.
    Json,
    /// A workbook that cannot be read: what its reader says.
    Workbook(String),
    /// There is no such sheet. The sheets that there are.
    Sheet(Vec<String>),
    /// No encoding has this name.
    NoSuchEncoding(String),
    /// The bytes do not fit the encoding.
    Letters(&'static str),
    /// Neither text nor anything known.
    Binary,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => f.write_str("The file is empty."),
            Self::Page => f.write_str(
                "This is a web page, not a table. Download the file that the page offers, or publish the sheet as CSV.",
            ),
            Self::Pdf => f.write_str("This is a PDF. Copy its table into a spreadsheet, and save that."),
            Self::Image => f.write_str("This is an image. The table itself is needed, as CSV or as a workbook."),
            Self::Gzip => f.write_str("This is packed with gzip. Unpack it first."),
            Self::Archive => {
                f.write_str("This is a zip archive without a workbook in it. Unpack it, and open the table.")
            }
            Self::Json => f.write_str("This is JSON, which is not read yet. Save the table as CSV."),
            Self::Workbook(why) => {
                write!(f, "The workbook cannot be read: {why}. Save it again, or save the sheet as CSV.")
            }
            Self::Sheet(sheets) => write!(f, "There is no such sheet. There are: {}.", sheets.join(", ")),
            Self::NoSuchEncoding(name) => {
                write!(f, "“{name}” is no encoding. Say utf-8, gb18030 or windows-1252, for example.")
            }
            Self::Letters(encoding) => {
                write!(f, "Some letters are not in {encoding}. Choose another encoding, or save the file as UTF-8.")
            }
            Self::Binary => f.write_str("This is neither a text nor a workbook."),
        }
    }
}

impl Error for Refusal {}
