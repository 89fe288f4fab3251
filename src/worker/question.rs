use crate::dataset::{Packed, Points, packed};

/// What the page asks: under which weights, and what.
#[derive(Debug, Clone, PartialEq)]
pub struct Question {
    /// Told back with each answer, so that an answer to an older question is known for one.
    pub id: u32,
    /// The points of every node, in the publisher's order.
    pub points: Vec<Points>,
    /// What is asked.
    pub ask: Ask,
}

/// What can be asked. A new question of a kind takes the place of the last.
#[derive(Debug, Clone, PartialEq)]
pub enum Ask {
    /// How often each unit is first, and in the ten, over all weightings of the indicators.
    Leaders,
    /// How often these take each rank over weightings near the points.
    Nearby {
        /// Ranked units.
        units: Vec<usize>,
    },
    /// The same over all weightings of the indicators.
    Everywhere {
        /// Ranked units.
        units: Vec<usize>,
    },
}

packed! {
    Question { id, points, ask }
}

impl Ask {
    /// The kind of a question.
    pub fn kind(&self) -> u32 {
        match self {
            Self::Leaders => 0,
            Self::Nearby { .. } => 1,
            Self::Everywhere { .. } => 2,
        }
    }
}

impl Packed for Ask {
    fn put(&self, to: &mut Vec<u8>) {
        self.kind().put(to);
        match self {
            Self::Leaders => {}
            Self::Nearby { units } | Self::Everywhere { units } => units.put(to),
        }
    }

    fn take(from: &mut &[u8]) -> Self {
        match u32::take(from) {
            1 => Self::Nearby { units: Packed::take(from) },
            2 => Self::Everywhere { units: Packed::take(from) },
            _ => Self::Leaders,
        }
    }
}

impl Question {
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
