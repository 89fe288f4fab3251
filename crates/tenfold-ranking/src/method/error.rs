use tenfold_data::{NodeId, UnitId};

/// Why figures cannot be ranked by a method.
#[derive(Debug, Clone, PartialEq)]
pub enum MethodError {
    /// A mean that needs scores above zero, and a figure that is not.
    NotPositive {
        /// The method that needs it, as a link has it.
        by: String,
        /// The indicator.
        node: NodeId,
        /// The unit, by its row in the table.
        unit: UnitId,
        /// Its value on the scale.
        value: f64,
    },
    /// A method that needs every figure, and missing figures.
    Holes {
        /// The method.
        by: String,
        /// An indicator with a missing figure.
        node: NodeId,
        /// The unit that lacks it, by its row in the table.
        unit: UnitId,
    },
    /// A mean that needs scores above zero, over Copeland's rule, which gives zero to a unit that beats no other.
    OverCopeland(String),
    /// A method whose work grows faster than the figures, with too many of them: the page would not respond.
    TooMany {
        /// The method, as a link has it.
        by: String,
        /// The number of ranked units.
        units: usize,
        /// The number of steps that it would take.
        steps: usize,
        /// The most steps.
        most: usize,
    },
    /// The share of the best needs figures above zero.
    NoShare {
        /// The indicator.
        node: NodeId,
        /// The unit, by its row in the table.
        unit: UnitId,
    },
    /// A goalpost's logarithm needs one above zero.
    NoLogarithm(NodeId),
    /// No indicator, or no node, has this code.
    UnknownNode(String),
    /// The same node is named twice.
    Twice(String),
    /// The number of aggregations is neither one nor the number of levels.
    Levels {
        /// The number of aggregations.
        named: usize,
        /// The number of levels.
        levels: usize,
    },
    /// Two nodes that are not siblings are compared.
    NotSiblings(String, String),
    /// Siblings that no chain of comparisons connects.
    Unjoined(String, String),
    /// More siblings than Saaty's random index covers.
    TooManySiblings {
        /// One of them.
        node: NodeId,
        /// The most siblings.
        most: usize,
    },
    /// The least shares of the aspects sum to more than the whole, or the most to less.
    Limits(usize),
    /// A scheme that takes a column out of the range that can be computed with.
    Beyond {
        /// The scheme, as a link has it.
        by: String,
        /// The indicator.
        node: NodeId,
    },
    /// No unit has the figures that the minimum coverage asks for.
    NoUnit,
}
