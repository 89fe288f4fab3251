use super::{
    Diagnostic,
    diagnostic::Both,
    shape::{MEND_ENCODING, lines_in},
};

/// A file's bytes as text, which must be UTF-8.
///
/// ```
/// # use tenfold_data as dataset;
/// let diagnostics = dataset::decode("cities.csv", b"City,GDP\nMalm\xf6,4\n").unwrap_err();
/// assert_eq!(
///     diagnostics[0].to_string(),
///     "cities.csv, line 2: its letters are not UTF-8, but probably Windows-1252, as Excel saves a plain CSV in western \
///      Europe. Save it as “CSV UTF-8”, or as UTF-8 in a text editor."
/// );
/// ```
///
/// # Errors
/// What the bytes most likely are instead, and how to save them as UTF-8. Nothing is guessed into the text.
pub fn decode<'a>(file: &str, bytes: &'a [u8]) -> Result<&'a str, Vec<Diagnostic>> {
    let whole = |(problem, remedy): (Both, Both)| Diagnostic::new(file, problem.map(str::to_owned), remedy);
    if let Some(kind) = kind(bytes) {
        return Err(vec![whole(kind)]);
    }
    let why = match std::str::from_utf8(bytes) {
        Ok(text) => return Ok(text),
        Err(why) => why,
    };
    let before = std::str::from_utf8(&bytes[..why.valid_up_to()]).unwrap_or_default();
    let line = Some(1 + lines_in(before));
    Err(vec![Diagnostic { line, ..whole((guess(bytes), MEND_ENCODING)) }])
}

/// What bytes are that are no plain text at all.
fn kind(bytes: &[u8]) -> Option<(Both, Both)> {
    let as_csv = ["Open it, and save the sheet as “CSV UTF-8”", "请打开它，将工作表另存为“CSV UTF-8”"];
    let utf16 = ["it is UTF-16, as Excel saves “Unicode Text”", "它是UTF-16编码，Excel的“Unicode文本”即如此"];
    let begins = |with: &[u8]| bytes.starts_with(with);
    if begins(b"PK\x03\x04") || begins(b"PK\x05\x06") {
        let problem = [
            "it is a workbook (.xlsx, .ods) or another zip archive, not a CSV",
            "它是工作簿（.xlsx、.ods）或压缩包，不是CSV",
        ];
        return Some((problem, as_csv));
    }
    if begins(b"\xd0\xcf\x11\xe0") {
        return Some((["it is an Excel workbook (.xls), not a CSV", "它是Excel工作簿（.xls），不是CSV"], as_csv));
    }
    if begins(b"%PDF") {
        let remedy = ["Copy its table into a spreadsheet, and save that as “CSV UTF-8”", "请将表格存为“CSV UTF-8”"];
        return Some((["it is a PDF, not a CSV", "它是PDF，不是CSV"], remedy));
    }
    if begins(b"\x1f\x8b") {
        return Some((["it is packed with gzip", "它是gzip压缩包"], ["Unpack it", "请先解压"]));
    }
    if begins(b"\xff\xfe") || begins(b"\xfe\xff") {
        return Some((utf16, MEND_ENCODING));
    }
    // Without a mark: in UTF-16 commas and figures have a zero byte each, in UTF-8 nothing has.
    let beginning = &bytes[..bytes.len().min(4096)];
    let zeros: usize = beginning.iter().map(|byte| usize::from(*byte == 0)).sum();
    if zeros * 8 > beginning.len() {
        return Some((utf16, MEND_ENCODING));
    }
    (zeros > 0).then_some((["it holds zero bytes, which no text does", "它含有零字节，不是文本"], MEND_ENCODING))
}

/// Which encoding the letters are in that are not UTF-8, as far as their bytes tell: letters of east Asia take two bytes
/// each, accents of western Europe stand alone between plain letters.
fn guess(bytes: &[u8]) -> Both {
    let runs = bytes.split(u8::is_ascii).map(<[u8]>::len).filter(|run| *run > 0);
    let (mut all, mut single, mut even) = (0, 0, 0);
    for run in runs {
        all += 1;
        single += usize::from(run == 1);
        even += usize::from(run % 2 == 0);
    }
    if even * 10 >= all * 9 {
        let english = "its letters are not UTF-8, but probably GBK, as Excel in Chinese saves a plain CSV";
        [english, "文字不是UTF-8编码，很可能是GBK：中文版Excel保存的普通CSV即如此"]
    } else if single * 10 >= all * 7 {
        let english =
            "its letters are not UTF-8, but probably Windows-1252, as Excel saves a plain CSV in western Europe";
        [english, "文字不是UTF-8编码，很可能是Windows-1252：西欧语言的Excel保存的普通CSV即如此"]
    } else {
        let english = "its letters are not UTF-8, but in an older encoding, such as Windows-1251 or Shift JIS";
        [english, "文字不是UTF-8编码，而是某种旧编码，如Windows-1251或Shift JIS"]
    }
}
