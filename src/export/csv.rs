use crate::{
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
    let mut out = csv::Writer::from_writer(Vec::new());
    let mut write = |row: Vec<String>| out.write_record(row).is_ok();
    let words = |head: &[&str]| head.iter().map(|&h| h.to_owned()).collect::<Vec<_>>();
    let mut head = words(&["rank", "unit", "name", "group", "score"]);
    head.extend(aspects.iter().map(|&a| framework.node(a).code.clone()));
    head.push("imputed".to_owned());
    write(head);
    let named = |unit: usize| {
        let unit = &table.units[unit];
        [unit.id.clone(), unit.name.say(language).to_owned(), unit.group.say(language).to_owned()]
    };
    for place in &ranking.places {
        let mut row = vec![place.rank.to_string()];
        row.extend(named(prepared.screened.ranked[place.unit]));
        row.push(place.score.to_string());
        row.extend(aspects.iter().map(|&a| ranking.composite.on(a, place.unit).to_string()));
        row.push(prepared.imputed.holes_of(place.unit).to_string());
        write(row);
    }
    for unranked in &prepared.screened.unranked {
        let mut row = vec![String::new()];
        row.extend(named(unranked.unit));
        row.resize(row.len() + aspects.len() + 2, String::new());
        write(row);
    }
    out.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
}
