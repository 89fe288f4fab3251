//! The table of one step of a slider.

use serde_json::Value;

use super::markdown::{list, number, table, text};

pub(super) fn section(results: &Value) -> Result<String, String> {
    let dragged = list(results, "/drags")?;
    let rows = dragged.iter().map(|drag| {
        let ms = |name: &str| Ok::<_, String>(format!("{:.1}", number(drag, &format!("/{name}"))?));
        let (what, steps) = (text(drag, "/what")?, number(drag, "/steps")?);
        let long = list(drag, "/long")?.len();
        Ok(vec![what.to_owned(), steps.to_string(), ms("median")?, ms("p95")?, ms("longest")?, long.to_string()])
    });
    let head = ["what is dragged", "steps", "median, ms", "95 of 100 are below, ms", "longest, ms", "tasks over 50 ms"];
    let seconds = dragged.first().map_or(Ok(0.0), |drag| number(drag, "/seconds"))?;
    Ok(format!(
        "## One step of a slider

{}
From the input event to the new rows in the document (`tenfold:update`), while a mouse drags a slider to and fro for
{seconds} s, an end to the other in two. The last column counts every task of the page's own thread that took the browser
over 50 ms, the drawing among them, until two seconds after the drag.
",
        table(&head, rows.collect::<Result<Vec<_>, String>>()?)
    ))
}
