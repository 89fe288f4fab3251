//! `tenfold read FILE`: a ranking table as it is understood.

use std::{
    env, fs,
    io::{ErrorKind, Write},
    path::Path,
    process::ExitCode,
};

use serde_json::json;
use tenfold_read::{Choices, Format, LeftOut, Question, Role, Source, Understood, clean, open, understand};

const USAGE: &str = "tenfold read FILE [--csv | --json] [--sheet NAME] [--encoding NAME] [--delimiter CHARACTER]

Reads a ranking table (CSV in any dialect, .xlsx, .xls, .ods), and says how it is understood.
  --csv        writes the clean table instead
  --json       writes all that is understood, as JSON
  --sheet      the sheet of a workbook; without it the first with a table in it
  --encoding   what the letters are in; without it this is found
  --delimiter  what stands between two cells; without it this is found

Ends with 1 if there is no table in the file, and with 2 if the command itself cannot be followed.
";

/// How the table is written.
#[derive(Clone, Copy)]
enum Output {
    Text,
    Csv,
    Json,
}

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    if arguments.iter().any(|argument| argument == "--help" || argument == "-h") {
        return written(USAGE);
    }
    let (file, choices, output) = match parse(&arguments) {
        Ok(command) => command,
        Err(why) => {
            eprint!("{why}\n\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    let source = match fs::read(&file) {
        Ok(bytes) => open(&bytes, &choices).map_err(|why| why.to_string()),
        Err(why) => Err(format!("It cannot be read: {why}.")),
    };
    let source = match source {
        Ok(source) => source,
        Err(why) => {
            eprintln!("{file}: {why}");
            return ExitCode::FAILURE;
        }
    };
    let understood = understand(&source.grid);
    // A clean table has no room for what is to be asked, and reads one way all the same.
    if let Output::Csv = output {
        for question in &understood.questions {
            eprintln!("{}", asked(question, &understood));
        }
    }
    written(&match output {
        Output::Csv => clean(&source.grid, &understood),
        Output::Json => format!("{:#}\n", json!({ "format": source.format, "table": understood })),
        Output::Text => told(&file, &source, &understood),
    })
}

/// Writes to the terminal or to whatever reads this. That one stops reading early is no fault.
fn written(text: &str) -> ExitCode {
    match std::io::stdout().write_all(text.as_bytes()) {
        Err(why) if why.kind() != ErrorKind::BrokenPipe => ExitCode::FAILURE,
        _ => ExitCode::SUCCESS,
    }
}

fn parse(arguments: &[String]) -> Result<(String, Choices, Output), String> {
    let (mut file, mut choices, mut output) = (None, Choices::default(), Output::Text);
    let mut rest = arguments.iter();
    match rest.next().map(String::as_str) {
        Some("read") => {}
        Some(other) => return Err(format!("There is no command “{other}”.")),
        None => return Err("There is no command.".to_owned()),
    }
    while let Some(argument) = rest.next() {
        let mut value = || rest.next().cloned().ok_or_else(|| format!("Something must follow {argument}."));
        match argument.as_str() {
            "--csv" => output = Output::Csv,
            "--json" => output = Output::Json,
            "--sheet" => choices.sheet = Some(value()?),
            "--encoding" => choices.encoding = Some(value()?),
            "--delimiter" => {
                let said = value()?;
                let said = if said == "\\t" || said == "tab" { "\t".to_owned() } else { said };
                let one = said.chars().next().filter(|c| c.is_ascii() && said.chars().count() == 1);
                choices.delimiter = Some(one.ok_or("A delimiter is one ASCII character, or the word tab.")?);
            }
            flag if flag.starts_with("--") => return Err(format!("There is no {flag}.")),
            name if file.is_none() => file = Some(name.to_owned()),
            _ => return Err("One file at a time.".to_owned()),
        }
    }
    Ok((file.ok_or("Which file?")?, choices, output))
}

/// The table in a few lines for people.
fn told(file: &str, source: &Source, understood: &Understood) -> String {
    let name = Path::new(file).file_name().map_or_else(|| file.into(), |name| name.to_string_lossy());
    let mut said = vec![match &source.format {
        Format::Delimited { encoding, delimiter, .. } => format!("{name}: {encoding}, {delimiter:?} between cells"),
        Format::Workbook { sheet, sheets } => format!("{name}: sheet “{sheet}” of {}", sheets.len()),
    }];
    let heading = understood.heading.map_or_else(|| "no heading".to_owned(), |line| format!("heading on line {line}"));
    said.push(format!("{} rows, {heading}", understood.units.len()));
    said.push(String::new());
    for column in &understood.columns {
        let missing: usize = column.missing.iter().map(|(_, times)| times).sum();
        let direction =
            column.direction.as_ref().map(|(direction, why)| format!("{direction:?} is better, because {why}"));
        let missing = (column.decimal.is_some() && missing > 0).then(|| format!("{missing} missing"));
        let odd = listed(&column.odd);
        let odd = (!odd.is_empty()).then(|| format!("neither a figure nor a mark for a missing one on line {odd}"));
        let further: String =
            [direction, missing, odd].into_iter().flatten().map(|one| "; ".to_owned() + &one).collect();
        let (place, heading) = (column.place + 1, plain(&column.heading));
        let line = format!("{place:>3}  {:<15} {heading}: {}{further}", role(column.role), column.because);
        said.push(line);
    }
    if !understood.left_out.is_empty() {
        said.push(String::new());
        said.extend(
            understood
                .left_out
                .iter()
                .map(|row| format!("line {} is left out ({}): {}", row.line, why(row.why), plain(&row.begins))),
        );
    }
    if !understood.questions.is_empty() {
        said.push(String::new());
        said.extend(understood.questions.iter().map(|question| asked(question, understood)));
    }
    said.join("\n") + "\n"
}

/// A text of the table without what would move the cursor of a terminal, or reorder the rest of the line.
fn plain(text: &str) -> String {
    let reorders = |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.chars().filter(|c| !reorders(*c)).map(|c| if c.is_control() { ' ' } else { c }).collect()
}

fn listed(lines: &[u64]) -> String {
    let first: Vec<String> = lines.iter().take(3).map(u64::to_string).collect();
    let more = if lines.len() > 3 { format!(" and {} more", lines.len() - 3) } else { String::new() };
    first.join(", ") + &more
}

fn role(role: Role) -> &'static str {
    match role {
        Role::Name => "name",
        Role::Code => "code",
        Role::Group => "group",
        Role::Rank => "printed rank",
        Role::Total => "published total",
        Role::Year => "year",
        Role::StandardError => "standard error",
        Role::Low => "lower end",
        Role::High => "upper end",
        Role::SampleSize => "sample size",
        Role::EarlierYear => "earlier year",
        Role::IndicatorName => "indicator name",
        Role::Value => "value",
        Role::Indicator => "indicator",
        Role::Note => "note",
        Role::Ignored => "ignored",
    }
}

fn why(why: LeftOut) -> &'static str {
    match why {
        LeftOut::Above => "above the heading",
        LeftOut::Over => "over the heading",
        LeftOut::UnderHeading => "unit, direction or weight",
        LeftOut::Whole => "a total or mean",
        LeftOut::Below => "a note",
        LeftOut::Nameless => "no name",
    }
}

fn asked(question: &Question, understood: &Understood) -> String {
    let heading =
        |column: &usize| understood.columns.get(*column).map_or_else(String::new, |column| plain(&column.heading));
    match question {
        Question::NoName => "Which column is the name?".to_owned(),
        Question::Decimal { column, cell, point, comma } => {
            format!("“{}”: is {cell} {point} or {comma}?", heading(column))
        }
        Question::Direction { column } => {
            format!("“{}”: is less better, as the words say, or more, as the published total has it?", heading(column))
        }
        Question::Total { columns } => {
            let columns: Vec<String> = columns.iter().map(|column| format!("“{}”", heading(column))).collect();
            format!("Is one of these the published total, and not an indicator: {}?", columns.join(", "))
        }
        Question::Twice { name, lines } => {
            format!("“{}” is there {} times, on lines {}: are they one?", plain(name), lines.len(), listed(lines))
        }
        Question::Years { years } => {
            let years: Vec<String> = years.iter().map(u32::to_string).collect();
            format!("Which year: {}?", years.join(", "))
        }
    }
}
