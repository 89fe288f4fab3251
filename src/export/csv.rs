use crate::{
    chart::exact,
    dataset::Dataset,
    ranking::{Prepared, Ranking},
};

/// The whole ranking as CSV: rank, unit, name, unrounded score, the unrounded score on each aspect, imputed indicators;
/// then the units that are not ranked, without rank and score.
///
/// Numbers are written as short as they read back to the same value.
pub fn ranking_csv(dataset: &Dataset, prepared: &Prepared, ranking: &Ranking, language: &str) -> String {
    let Dataset { framework, table, .. } = dataset;
    let aspects = framework.aspects();
    let mut text = String::new();
    let heads = aspects.iter().map(|&a| framework.node(a).code.as_str());
    let heads = ["rank", "unit", "name", "group", "score"].into_iter().chain(heads).chain(["imputed"]);
    line(&mut text, &heads.map(str::to_owned).collect::<Vec<_>>());
    let named = |unit: usize| {
        let unit = &table.units[unit];
        [unit.id.clone(), unit.name.say(language).to_owned(), unit.group.say(language).to_owned()]
    };
    for place in &ranking.places {
        let mut row = vec![place.rank.to_string()];
        row.extend(named(prepared.screened.ranked[place.unit]));
        row.push(exact(place.score));
        row.extend(aspects.iter().map(|&a| exact(ranking.composite.on(a, place.unit))));
        row.push(prepared.imputed.holes_of(place.unit).to_string());
        line(&mut text, &row);
    }
    for unranked in &prepared.screened.unranked {
        let mut row = vec![String::new()];
        row.extend(named(unranked.unit));
        row.resize(row.len() + aspects.len() + 2, String::new());
        line(&mut text, &row);
    }
    text
}

/// Adds a row as RFC 4180 has it. By hand: the `csv` crate's writer would bring its number reader, ten thousand bytes of it.
fn line(text: &mut String, cells: &[String]) {
    for (i, cell) in cells.iter().enumerate() {
        if i > 0 {
            text.push(',');
        }
        if cell.contains([',', '"', '\n', '\r']) {
            text.push('"');
            text.push_str(&cell.replace('"', "\"\""));
            text.push('"');
        } else {
            text.push_str(cell);
        }
    }
    text.push_str("\r\n");
}
