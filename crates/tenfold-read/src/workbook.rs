use std::io::Cursor;

use calamine::{Data, Reader, SheetVisible, open_workbook_auto_from_rs};

use crate::{Grid, GridRow, Refusal, delimited::trimmed};

/// Reads a sheet of a workbook (`.xlsx`, `.xlsb`, `.xls`, `.ods`): the one of a name, else the first that can be seen and has a table in it.
/// Also returns its name, and the names of all that can be seen.
pub(crate) fn read(bytes: &[u8], chosen: Option<&str>) -> Result<(Grid, String, Vec<String>), Refusal> {
    let not_read = |why: calamine::Error| Refusal::Workbook(why.to_string());
    let mut workbook = open_workbook_auto_from_rs(Cursor::new(bytes)).map_err(|why| match why {
        calamine::Error::Msg(_) => Refusal::Archive,
        why => not_read(why),
    })?;
    let visible = workbook.sheets_metadata().iter().filter(|sheet| sheet.visible == SheetVisible::Visible);
    let sheets: Vec<String> = visible.map(|sheet| sheet.name.clone()).collect();
    let wanted = match chosen {
        Some(name) => sheets.iter().filter(|sheet| *sheet == name).collect(),
        None => sheets.iter().collect::<Vec<_>>(),
    };
    let mut first = None;
    for sheet in wanted {
        let range = workbook.worksheet_range(sheet).map_err(not_read)?;
        let (top, left) = range.start().unwrap_or_default();
        let rows = range.rows().zip(1 + u64::from(top)..);
        let rows = rows.map(|(cells, line)| {
            let before = (0..left).map(|_| String::new());
            GridRow { line, cells: before.chain(cells.iter().map(text)).collect() }
        });
        let grid = Grid { rows: rows.filter(|row| row.cells.iter().any(|cell| !cell.is_empty())).collect() };
        let is_table =
            grid.rows.iter().filter(|row| row.cells.iter().filter(|cell| !cell.is_empty()).count() > 1).count() > 2;
        if is_table || chosen.is_some() {
            return Ok((grid, sheet.clone(), sheets));
        }
        first.get_or_insert((grid, sheet.clone()));
    }
    let (grid, sheet) = first.ok_or_else(|| Refusal::Sheet(sheets.clone()))?;
    Ok((grid, sheet, sheets))
}

/// A cell as text. What a formula came to is what the workbook keeps of it.
fn text(cell: &Data) -> String {
    match cell {
        Data::Empty => String::new(),
        Data::String(text) | Data::DateTimeIso(text) | Data::DurationIso(text) => trimmed(text),
        Data::Error(error) => error.to_string(),
        cell => cell.to_string(),
    }
}
