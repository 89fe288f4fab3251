use tenfold_data::argsort;

/// The distribution of a unit's ranks by many methods.
#[derive(Debug, Clone, PartialEq)]
pub struct RanksTried {
    /// The rank that most methods give; if there are several, the best.
    pub often: usize,
    /// The number of methods that give it.
    pub times: usize,
    /// The best and the worst rank.
    pub range: (usize, usize),
    /// The part of the methods that give each rank, from the first on.
    pub shares: Vec<f64>,
}

impl RanksTried {
    /// Computes the distribution from one rank per method; `None` if there are none.
    pub fn of(ranks: &[usize]) -> Option<Self> {
        let (best, worst) = (*ranks.iter().min()?, *ranks.iter().max()?);
        let count = |rank: usize| ranks.iter().filter(|&&r| r == rank).count();
        let order = argsort(worst, &|a, b| count(b + 1).cmp(&count(a + 1)));
        let often = order.first()? + 1;
        let shares = (1..=worst).map(|rank| count(rank) as f64 / ranks.len() as f64).collect();
        Some(Self { often, times: count(often), range: (best, worst), shares })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_rank_that_most_give_is_told_with_the_best_and_the_worst() {
        let tried = RanksTried::of(&[3, 2, 3, 5, 2]).unwrap();
        assert_eq!((tried.often, tried.times, tried.range), (2, 2, (2, 5)), "the better of two that are as frequent");
        assert_eq!(tried.shares, [0.0, 0.4, 0.4, 0.0, 0.2]);
        assert_eq!(RanksTried::of(&[]), None);
    }
}
