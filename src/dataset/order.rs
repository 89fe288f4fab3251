use super::{Fault, Framework, Table, sheet::Sheet};

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
    pub(super) fn read_all(sheet: &Sheet, table: &Table, framework: &Framework, faults: &mut Vec<Fault>) -> Vec<Self> {
        let mut orders: Vec<Self> = Vec::new();
        for row in sheet.rows() {
            let cell = |head| sheet.cell(row, head);
            let (scope, id) = (cell("scope"), cell("unit"));
            if scope != Self::OVERALL && framework.find(scope).is_none() {
                let problem = format!("“{scope}” is neither “{}” nor a node", Self::OVERALL);
                faults.push(sheet.fault(row, "scope", &problem, "Use a code of the framework"));
            }
            let rank = cell("rank").parse::<u32>().ok().filter(|&r| r > 0);
            if rank.is_none() {
                let problem = format!("“{}” is not a rank", cell("rank"));
                faults.push(sheet.fault(row, "rank", &problem, "Write 1, 2, 3 and so on"));
            }
            let unit = table.find(id);
            if unit.is_none() {
                faults.push(sheet.fault(row, "unit", &format!("no unit is called “{id}”"), "Use an id of the units"));
            }
            let at =
                orders.iter().position(|o| o.edition == cell("edition") && o.scope == scope).unwrap_or_else(|| {
                    let own = str::to_owned;
                    orders.push(Self {
                        edition: own(cell("edition")),
                        scope: own(scope),
                        places: Vec::new(),
                        source: own(cell("source")),
                    });
                    orders.len() - 1
                });
            let (Some(rank), Some(unit)) = (rank, unit) else { continue };
            if orders[at].places.iter().any(|&(_, u)| u == unit) {
                let problem = format!("“{id}” is there twice in this edition");
                faults.push(sheet.fault(row, "unit", &problem, "Give each unit one rank"));
            }
            orders[at].places.push((rank, unit));
        }
        orders
    }
}
