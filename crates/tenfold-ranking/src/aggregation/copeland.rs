use crate::rounding::UNIT;

/// The number of comparisons of some units with all others on this many children.
pub(super) fn steps(units: usize, children: usize) -> usize {
    (units * units.saturating_sub(1) / 2).saturating_mul(children)
}

/// For each unit the part of all others that it beats, in percent, a draw counting half (Copeland 1951; OECD/JRC Handbook 2008,
/// p. 112): one beats another if the children on which it is ahead weigh more than those on which it is behind.
/// `columns` are the ranks by each child.
///
/// Unlike COINr's wins minus losses this is a scale from 0 to 100; the order is the same.
pub(super) fn beaten(columns: &[Vec<usize>], shares: &[f64]) -> Vec<f64> {
    let (units, children) = (columns.first().map_or(0, Vec::len), columns.len());
    // Sums of shares that differ by no more than this are a draw: each share and each addition is rounded.
    let draw = (children + 2) as f64 * UNIT;
    // A row per unit: what is compared is side by side in memory.
    let rows: Vec<usize> = (0..units).flat_map(|unit| columns.iter().map(move |column| column[unit])).collect();
    let row = |unit: usize| &rows[unit * children..(unit + 1) * children];
    let mut points = vec![0.0; units];
    for one in 0..units {
        for other in 0..one {
            let mut lead = 0.0;
            for ((a, b), share) in row(one).iter().zip(row(other)).zip(shares) {
                lead += share * f64::from(i8::from(a < b) - i8::from(a > b));
            }
            let part = if lead > draw {
                1.0
            } else if lead < -draw {
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
