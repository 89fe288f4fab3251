use super::{Framework, Table, fault::Faults, sheet::Sheet};

/// An order of units that somebody printed, such as an edition's top twenty.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrintedOrder {
    /// The edition, such as `2018-11`.
    pub edition: String,
    /// What it orders by: `overall`, or a node's code.
    pub scope: String,
    /// Ranks and rows in the table, as printed.
    pub places: Vec<(u32, usize)>,
    /// Where it was printed.
    pub source: String,
}

impl PrintedOrder {
    /// The scope of an order by the whole composite.
    pub const OVERALL: &str = "overall";

    /// Reads the printed orders, in the order of their first lines.
    pub(super) fn read_all(sheet: &Sheet, table: &Table, framework: &Framework, faults: &mut Faults) -> Vec<Self> {
        let mut orders: Vec<Self> = Vec::new();
        for row in sheet.rows() {
            let cell = |head| sheet.cell(row, head);
            let scope = cell("scope");
            if scope != Self::OVERALL && framework.find(scope).is_none() {
                sheet.fault(row, "scope", "is neither “overall” nor a node", "Use a code of the framework", faults);
            }
            let rank = cell("rank").parse::<u32>().ok().filter(|&r| r > 0);
            if rank.is_none() {
                sheet.fault(row, "rank", "is not a rank", "Write 1, 2, 3 and so on", faults);
            }
            let unit = table.find(cell("unit"));
            if unit.is_none() {
                sheet.fault(row, "unit", "is no unit", "Use an id of the units", faults);
            }
            let at =
                orders.iter().position(|o| o.edition == cell("edition") && o.scope == scope).unwrap_or_else(|| {
                    let [edition, scope, source] = ["edition", "scope", "source"].map(|head| cell(head).to_owned());
                    orders.push(Self { edition, scope, places: Vec::new(), source });
                    orders.len() - 1
                });
            let (Some(rank), Some(unit)) = (rank, unit) else { continue };
            if orders[at].places.iter().any(|&(_, u)| u == unit) {
                sheet.fault(row, "unit", "is there twice in this edition", "Give each unit one rank", faults);
            }
            orders[at].places.push((rank, unit));
        }
        orders
    }
}
