use super::covariance;

/// Cronbach's alpha of a family's columns, standing for one another as measures of one thing (OECD/JRC Handbook 2008, p. 72):
/// 1 at most, from 0.7 on taken for enough. `None` for fewer than two columns, or where their sum does not vary.
pub fn alpha(columns: &[&[f64]]) -> Option<f64> {
    let count = columns.len() as f64;
    let units = columns.first().map_or(0, |column| column.len());
    let sums: Vec<f64> = (0..units).map(|unit| columns.iter().map(|column| column[unit]).sum()).collect();
    let (own, of_sum) =
        (columns.iter().map(|column| covariance(column, column)).sum::<f64>(), covariance(&sums, &sums));
    (columns.len() > 1 && of_sum > 0.0).then(|| count / (count - 1.0) * (1.0 - own / of_sum))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_that_say_the_same_are_wholly_reliable_and_strangers_are_not() {
        let one = [1.0, 2.0, 4.0, 3.0];
        assert!((alpha(&[&one, &one, &one]).unwrap() - 1.0).abs() < 1e-12);
        // They have nothing in common: variances of 5/3 and 4/3, and of the sum 3.
        let other = [1.0, -1.0, 1.0, -1.0];
        assert!(alpha(&[&one, &other]).unwrap().abs() < 1e-12);
        assert_eq!(alpha(&[&one]), None);
    }
}
