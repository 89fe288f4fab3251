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

    /// The ranking again. `None` where it is of other units or of another framework.
    pub fn ranking(self, prepared: &Prepared, framework: &Framework) -> Option<(Weighting, Ranking)> {
        let weighting = Weighting::of(self.points, framework)?;
        if !self.composite.fits(framework.len(), prepared.screened.ranked.len()) {
            return None;
        }
        let weights = Weights::of(&weighting, framework);
        Some((weighting, Ranking::on(prepared, weights, self.composite)))
    }

    /// As bytes.
    pub fn pack(&self) -> Vec<u8> {
        bytes_of(self)
    }

    /// From bytes; `None` where these are cut short.
    pub fn unpack(bytes: &[u8]) -> Option<Self> {
        from_bytes(bytes)
    }
}
