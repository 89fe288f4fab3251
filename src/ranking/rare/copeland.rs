use super::family::Family;

/// So many units are held against each other at most: their pairs grow with the square.
pub(super) const MOST: usize = 3000;
/// Sums of shares that differ by less are a draw: they are rounded.
const LEVEL: f64 = 1e-9;

/// For each unit the part of all others that it beats, in percent, a draw counting half (Copeland 1951; OECD/JRC Handbook 2008,
/// p. 112): one beats another if the children on which it is ahead weigh more than those on which it is behind.
///
/// Unlike COINr's sums of wins less losses this is a scale from 0 to 100, on which orders are the same.
pub(super) fn beaten(family: &Family) -> Vec<f64> {
    let mut points = vec![0.0; family.units];
    for one in 0..family.units {
        for other in 0..one {
            let lead: f64 = family
                .children
                .iter()
                .map(|child| {
                    let (a, b) = (child.values[one], child.values[other]);
                    child.share * (f64::from(u8::from(a > b)) - f64::from(u8::from(a < b)))
                })
                .sum();
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
    let others = family.units.saturating_sub(1).max(1) as f64;
    points.into_iter().map(|points| points / others * 100.0).collect()
}
