use crate::{
    dataset::{Packed, packed},
    robustness::{Acceptability, Leaders},
};

/// What the page is told.
#[derive(Debug, Clone, PartialEq)]
pub struct Answer {
    /// That of the question.
    pub id: u32,
    /// What was found so far.
    pub told: Told,
}

/// What was found, by what was asked.
#[derive(Debug, Clone, PartialEq)]
pub enum Told {
    /// Of every ranked unit, over all weightings.
    Leaders(Leaders),
    /// Of the units asked about.
    Ranks(Acceptability),
}

packed! {
    Answer { id, told }
    Leaders { drawn, first, among, central }
    Acceptability { drawn, ranks, wins }
}

impl Packed for Told {
    fn put(&self, to: &mut Vec<u8>) {
        match self {
            Self::Leaders(found) => {
                0_u32.put(to);
                found.put(to);
            }
            Self::Ranks(found) => {
                1_u32.put(to);
                found.put(to);
            }
        }
    }

    fn take(from: &mut &[u8]) -> Self {
        match u32::take(from) {
            0 => Self::Leaders(Packed::take(from)),
            _ => Self::Ranks(Packed::take(from)),
        }
    }
}

impl Answer {
    /// As bytes.
    pub fn pack(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        self.put(&mut bytes);
        bytes
    }

    /// From bytes; what is cut short reads as nothing.
    pub fn unpack(mut bytes: &[u8]) -> Self {
        Self::take(&mut bytes)
    }
}
