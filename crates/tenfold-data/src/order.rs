use serde::{Deserialize, Serialize};

use super::{
    Framework, MAX_ORDERS, Table, UnitId, csv_table::CsvTable, diagnostic::Diagnostics, isolated, limits::Limit,
};

/// A printed order of units, such as an edition's top twenty.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PrintedOrder {
    /// The edition, such as `2018-11`.
    pub edition: String,
    /// What it orders by: `overall`, or a node's code.
    pub scope: String,
    /// Ranks and rows in the table, as printed.
    pub places: Vec<(u32, UnitId)>,
    /// Where it was printed.
    pub source: String,
}

impl PrintedOrder {
    /// The scope of an order by the whole composite.
    pub const OVERALL: &str = "overall";

    /// Reads the printed orders, in the order of their first lines.
    pub(super) fn read_all(
        sheet: &CsvTable,
        table: &Table,
        framework: &Framework,
        diagnostics: &mut Diagnostics,
    ) -> Vec<Self> {
        let mut orders: Vec<Self> = Vec::new();
        // The line that each begins on.
        let mut lines: Vec<u64> = Vec::new();
        let mut there: Vec<Vec<bool>> = Vec::new();
        for row in sheet.rows() {
            let cell = |head| sheet.cell(row, head);
            if cell("edition").is_empty() {
                let remedy = ["Write which edition it is", "请写明是哪一版"];
                sheet.diagnostic(row, "edition", ["the edition is empty", "版次是空的"], remedy, diagnostics);
            }
            let scope = cell("scope");
            if scope != Self::OVERALL && framework.find(scope).is_none() {
                let remedy = ["Use a code of the framework", "请使用framework中的代码"];
                let problem = ["is neither “overall” nor a node", "既不是“overall”，也不是框架中的节点"];
                sheet.diagnostic(row, "scope", problem, remedy, diagnostics);
            }
            let rank = cell("rank").parse::<u32>().ok().filter(|&r| r > 0);
            if rank.is_none() {
                let remedy = ["Write 1, 2, 3 and so on", "请写1、2、3等"];
                sheet.diagnostic(row, "rank", ["is not a rank", "不是名次"], remedy, diagnostics);
            }
            let unit = table.find(cell("unit"));
            if unit.is_none() {
                let remedy = ["Use an id of the units", "请使用units中的id"];
                sheet.diagnostic(row, "unit", ["is no unit", "不是units中的单位"], remedy, diagnostics);
            }
            let edition = isolated(cell("edition"));
            let of = |order: &Self| order.edition == edition && order.scope == scope;
            let at = orders.iter().rposition(of).unwrap_or_else(|| {
                let source = isolated(cell("source"));
                orders.push(Self { edition: edition.clone(), scope: scope.to_owned(), places: Vec::new(), source });
                lines.push(row.line);
                there.push(vec![false; table.units.len()]);
                orders.len() - 1
            });
            // Every further row is compared with each of them.
            if orders.len() > MAX_ORDERS {
                sheet.limit("edition", Limit::Orders, diagnostics);
                return orders;
            }
            if isolated(cell("source")) != orders[at].source {
                let english = format!("is another source than on line {} for the same order", lines[at]);
                let chinese = format!("与第{}行同一排名的来源不同", lines[at]);
                let remedy = ["Write one source for the whole order", "同一排名请只写一个来源"];
                sheet.diagnostic(row, "source", [&english, &chinese], remedy, diagnostics);
            }
            let (Some(rank), Some(unit)) = (rank, unit) else { continue };
            if std::mem::replace(&mut there[at][unit.0], true) {
                let remedy = ["Give each unit one rank", "每个单位只能有一个名次"];
                sheet.diagnostic(
                    row,
                    "unit",
                    ["is there twice in this edition", "在这一版中出现了两次"],
                    remedy,
                    diagnostics,
                );
            }
            orders[at].places.push((rank, unit));
        }
        orders
    }
}
