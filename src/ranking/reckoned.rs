use super::{Composite, Prepared, Ranking, Weighting, Weights};
use crate::dataset::{Framework, Packed, Points, bytes_of, from_bytes, packed};

/// Points and the composite under them, on their way from one program to another of the same build.
#[derive(Debug, Clone, PartialEq)]
pub struct Reckoned {
    points: Vec<Points>,
    composite: Composite,
}

packed! {
    Reckoned { points, composite }
}

impl Reckoned {
    /// What a ranking is told by.
    pub fn of(weighting: &Weighting, ranking: Ranking) -> Self {
        Self { points: weighting.points().to_vec(), composite: ranking.composite }
    }

    /// The ranking again. What does not fit the framework is none: every node then has the same points.
    pub fn ranking(self, prepared: &Prepared, framework: &Framework) -> (Weighting, Ranking) {
        let weighting = Weighting::of(self.points, framework);
        let fits = self.composite.scores.len() == prepared.screened.ranked.len();
        let Some(weighting) = weighting.filter(|_| fits) else {
            let even = Weighting::even(framework);
            let ranking = Ranking::of(prepared, &even, framework);
            return (even, ranking);
        };
        let weights = Weights::of(&weighting, framework);
        (weighting, Ranking::on(prepared, weights, self.composite))
    }

    /// As bytes.
    pub fn pack(&self) -> Vec<u8> {
        bytes_of(self)
    }

    /// From bytes; what is cut short reads as nothing.
    pub fn unpack(bytes: &[u8]) -> Self {
        from_bytes(bytes)
    }
}
