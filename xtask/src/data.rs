//! `cargo xtask data`: makes the bundled dataset package in `data/` from the gathered tables in `data/source/` and
//! our own words in `data/words/`. A test holds the files in the repository to what this makes.

use std::{collections::BTreeMap, fs, path::Path};

use serde_json::{Value, json};

type Row = BTreeMap<String, String>;

/// Writes the package's files.
pub(crate) fn write(root: &Path) -> Result<(), String> {
    for (name, text) in make(root)? {
        fs::write(root.join("data").join(&name), text).map_err(|e| format!("data/{name}: {e}"))?;
        println!("  data/{name}");
    }
    Ok(())
}

/// The package's files by name.
pub(crate) fn make(root: &Path) -> Result<Vec<(String, String)>, String> {
    let tree = rows(root, "source/indicator-tree.csv")?;
    let zh: BTreeMap<String, String> =
        rows(root, "words/zh.csv")?.into_iter().map(|r| (r["en"].clone(), r["zh"].clone())).collect();
    let tables = [
        framework(&tree, &zh)?,
        units(&rows(root, "source/cities.csv")?, &zh)?,
        values(&rows(root, "source/indicators.csv")?, &tree),
        presets(&rows(root, "source/presets.csv")?),
        orders(&rows(root, "source/published-rankings.csv")?),
    ];
    let words = read(root, "words/package.json")?;
    let mut package: Value = serde_json::from_str(&words).map_err(|e| format!("data/words/package.json: {e}"))?;
    package["resources"] = tables.iter().map(Table::resource).collect();
    let json = serde_json::to_string_pretty(&package).map_err(|e| e.to_string())? + "\n";
    let mut files = vec![("datapackage.json".to_owned(), json)];
    for table in tables {
        files.push((format!("{}.csv", table.name), table.text()?));
    }
    Ok(files)
}

/// A resource of the package: its name, what each column holds, its rows.
struct Table {
    name: &'static str,
    fields: Vec<(String, &'static str)>,
    rows: Vec<Vec<String>>,
}

impl Table {
    fn resource(&self) -> Value {
        let fields: Vec<Value> = self.fields.iter().map(|(n, t)| json!({ "name": n, "type": t })).collect();
        json!({ "name": self.name, "path": format!("{}.csv", self.name), "schema": { "fields": fields } })
    }

    fn text(&self) -> Result<String, String> {
        let mut out = csv::Writer::from_writer(Vec::new());
        let fault = |e: csv::Error| format!("data/{}.csv: {e}", self.name);
        out.write_record(self.fields.iter().map(|(n, _)| n)).map_err(fault)?;
        for row in &self.rows {
            out.write_record(row).map_err(fault)?;
        }
        let bytes = out.into_inner().map_err(|e| e.to_string())?;
        String::from_utf8(bytes).map_err(|e| e.to_string())
    }
}

fn strings(names: &[&str]) -> Vec<(String, &'static str)> {
    names.iter().map(|&n| (n.to_owned(), "string")).collect()
}

/// The tree, in the order of the table: each aspect and theme stands before its first indicator.
fn framework(tree: &[Row], zh: &BTreeMap<String, String>) -> Result<Table, String> {
    let blank = String::new;
    let mut rows: Vec<Vec<String>> = Vec::new();
    for r in tree {
        for (code, parent, en, cn) in
            [("aspect", None, "aspect_en", "aspect_zh"), ("theme", Some("aspect"), "theme_en", "theme_zh")]
        {
            if !rows.iter().any(|row| row[0] == r[code]) {
                let parent = parent.map_or_else(blank, |p| r[p].clone());
                let mut row = vec![r[code].clone(), parent, r[en].clone(), r[cn].clone()];
                row.resize_with(11, blank);
                rows.push(row);
            }
        }
        rows.push(vec![
            r["indicator"].clone(),
            r["theme"].clone(),
            r["name_en"].clone(),
            r["name_zh"].clone(),
            r["direction"].clone(),
            r["unit"].clone(),
            translated(zh, &r["unit"])?,
            r["year"].clone(),
            translated(zh, &r["year"])?,
            r["primary_source"].clone(),
            translated(zh, &r["primary_source"])?,
        ]);
    }
    let fields = strings(&[
        "code",
        "parent",
        "name_en",
        "name_zh",
        "direction",
        "unit_en",
        "unit_zh",
        "year_en",
        "year_zh",
        "source_en",
        "source_zh",
    ]);
    Ok(Table { name: "framework", fields, rows })
}

/// The cities. Every Chinese name ends in 市, "city", which a page of cities need not repeat.
fn units(cities: &[Row], zh: &BTreeMap<String, String>) -> Result<Table, String> {
    let row = |r: &Row| {
        let name_zh = r["name_zh"].trim_end_matches('市').to_owned();
        let (en, cn) = (r["province"].clone(), translated(zh, &r["province"])?);
        let mut region = r["region"].clone();
        region[..1].make_ascii_uppercase();
        let region_zh = translated(zh, &region)?;
        Ok(vec![r["id"].clone(), r["name_en"].clone(), name_zh, en, cn, region, region_zh])
    };
    let rows = cities.iter().map(row).collect::<Result<_, String>>()?;
    let fields = strings(&["id", "name_en", "name_zh", "group_en", "group_zh", "region_en", "region_zh"]);
    Ok(Table { name: "units", fields, rows })
}

fn values(cells: &[Row], tree: &[Row]) -> Table {
    let codes: Vec<&String> = tree.iter().map(|r| &r["indicator"]).collect();
    let row = |r: &Row| std::iter::once(r["id"].clone()).chain(codes.iter().map(|&c| r[c].clone())).collect();
    let numbers = codes.iter().map(|&c| (c.clone(), "number"));
    let fields = strings(&["id"]).into_iter().chain(numbers).collect();
    Table { name: "values", fields, rows: cells.iter().map(row).collect() }
}

/// Points on every node, a column a preset.
fn presets(points: &[Row]) -> Table {
    let unique = |key: &str| {
        let mut seen: Vec<String> = Vec::new();
        for r in points {
            if !seen.contains(&r[key]) {
                seen.push(r[key].clone());
            }
        }
        seen
    };
    let presets = unique("preset");
    let at = |preset: &str, node: &str| {
        let found = points.iter().find(|r| r["preset"] == preset && r["node"] == node);
        found.map_or_else(String::new, |r| r["points"].clone())
    };
    let row = |node: String| std::iter::once(node.clone()).chain(presets.iter().map(|p| at(p, &node))).collect();
    let rows = unique("node").into_iter().map(row).collect();
    let fields = strings(&["node"]).into_iter().chain(presets.iter().map(|p| (p.clone(), "number"))).collect();
    Table { name: "presets", fields, rows }
}

fn orders(printed: &[Row]) -> Table {
    let keys = ["edition", "scope", "rank", "city", "source"];
    let rows = printed.iter().map(|r| keys.iter().map(|&k| r[k].clone()).collect()).collect();
    let mut fields = strings(&["edition", "scope", "rank", "unit", "source"]);
    fields[2].1 = "integer";
    Table { name: "orders", fields, rows }
}

fn translated(zh: &BTreeMap<String, String>, en: &str) -> Result<String, String> {
    zh.get(en).cloned().ok_or_else(|| format!("data/words/zh.csv has no Chinese for “{en}”: add a row"))
}

fn read(root: &Path, name: &str) -> Result<String, String> {
    fs::read_to_string(root.join("data").join(name)).map_err(|e| format!("data/{name}: {e}"))
}

fn rows(root: &Path, name: &str) -> Result<Vec<Row>, String> {
    let text = read(root, name)?;
    csv::Reader::from_reader(text.as_bytes())
        .deserialize()
        .collect::<Result<_, _>>()
        .map_err(|e| format!("data/{name}: {e}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_package_in_the_repository_is_what_this_makes() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
        for (name, text) in make(root).unwrap() {
            assert!(read(root, &name).unwrap() == text, "data/{name} is stale: run `cargo xtask data`");
        }
    }
}
