/// So many units are held against each other at most: their pairs grow with the square.
pub(super) const MOST: usize = 3000;
/// Sums of shares that differ by less are a draw: they are rounded.
const LEVEL: f64 = 1e-9;

/// For each unit the part of all others that it beats, in percent, a draw counting half (Copeland 1951; OECD/JRC Handbook 2008,
/// p. 112): one beats another if the children on which it is ahead weigh more than those on which it is behind.
///
/// Unlike COINr's sums of wins less losses this is a scale from 0 to 100, on which orders are the same.
pub(super) fn beaten(columns: &[&[f64]], shares: &[f64]) -> Vec<f64> {
    let units = columns.first().map_or(0, |column| column.len());
    let mut points = vec![0.0; units];
    for one in 0..units {
        for other in 0..one {
            let lead = columns.iter().zip(shares).map(|(column, share)| {
                let (a, b) = (column[one], column[other]);
                share * (f64::from(u8::from(a > b)) - f64::from(u8::from(a < b)))
            });
            let lead: f64 = lead.sum();
            let part = if lead > LEVEL {
                1.0
            } else if lead < -LEVEL {
                0.0
            } else {
                0.5
            };
            points[one] += part;
            points[other] += 1.0 - part;
        }
    }
    let others = units.saturating_sub(1).max(1) as f64;
    points.into_iter().map(|points| points / others * 100.0).collect()
}
