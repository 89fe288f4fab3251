use tenfold_data::{PrintedOrder, RankedId, Table};
use tenfold_ranking::{Prepared, Ranking, statistics::spearman};

/// The agreement of a ranking with a printed order.
#[derive(Debug, Clone, PartialEq)]
pub struct Agreement<'a> {
    /// The printed order.
    pub order: &'a PrintedOrder,
    /// Spearman's rank correlation over the units that both rank, -1 to 1.
    pub rho: f64,
}

/// Compares a ranking with each printed overall order, in the package's order; skips those without a defined rho.
pub fn agreements<'a>(
    orders: &'a [PrintedOrder],
    table: &Table,
    prepared: &Prepared,
    ranking: &Ranking,
) -> Vec<Agreement<'a>> {
    let mut ranked = vec![None; table.units.len()];
    for (i, &unit) in prepared.screened.ranked.iter().enumerate() {
        ranked[unit.0] = Some(i);
    }
    let overall = orders.iter().filter(|o| o.scope == PrintedOrder::OVERALL);
    overall
        .filter_map(|order| {
            let both = order.places.iter().filter_map(|&(rank, unit)| Some((f64::from(rank), ranked[unit.0]?)));
            let (theirs, ours): (Vec<f64>, Vec<f64>) = both.map(|(r, i)| (r, ranking.rank(RankedId(i)) as f64)).unzip();
            Some(Agreement { order, rho: spearman(&theirs, &ours)? })
        })
        .collect()
}
