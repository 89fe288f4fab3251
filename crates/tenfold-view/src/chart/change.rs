/// The difference between a unit's rank and its rank under other weights.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// This many places higher.
    Up(usize),
    /// This many places lower.
    Down(usize),
    /// The same place.
    Same,
}

impl Change {
    /// Computes the change from one rank to another.
    pub fn between(from: usize, to: usize) -> Self {
        match from.abs_diff(to) {
            0 => Self::Same,
            places if to < from => Self::Up(places),
            places => Self::Down(places),
        }
    }
}
