use tenfold_data::NodeId;

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
        unit: usize,
        /// Its value on the scale.
        value: f64,
    },
    /// A method that needs every figure, and holes that are left.
    Holes {
        /// The method.
        by: String,
        /// An indicator with a hole.
        node: NodeId,
        /// The unit that lacks it, by its row in the table.
        unit: usize,
    },
    /// A mean that needs scores above zero, over Copeland's, which give zero to whoever beats nobody.
    OverCopeland(String),
    /// A method whose work grows faster than the figures, and too many of them: a page would stand still.
    TooMany {
        /// The method, as a link has it.
        by: String,
        /// So many units are ranked.
        units: usize,
        /// It would take so many steps.
        steps: usize,
        /// So many are done at most.
        most: usize,
    },
    /// The share of the best needs figures above zero.
    NoShare {
        /// The indicator.
        node: NodeId,
        /// The unit, by its row in the table.
        unit: usize,
    },
    /// A goalpost's logarithm needs one above zero.
    NoLogarithm(NodeId),
    /// No indicator, or no node, has this code.
    UnknownNode(String),
    /// The same is said twice.
    Twice(String),
    /// As many aggregations as levels are to be named, or one.
    Levels {
        /// So many are named.
        named: usize,
        /// So many levels there are.
        levels: usize,
    },
    /// Two nodes that are not siblings are compared.
    NotSiblings(String, String),
    /// Siblings that no chain of comparisons joins.
    Unjoined(String, String),
    /// More siblings than Saaty's random index is known for.
    TooManySiblings {
        /// One of them.
        node: NodeId,
        /// So many can be.
        most: usize,
    },
    /// The parts that each aspect must have come to more than the whole, or those it can have to less.
    Limits(usize),
    /// A way that takes a column beyond what can be computed with.
    Beyond {
        /// The way, as a link has it.
        by: String,
        /// The indicator.
        node: NodeId,
    },
    /// No unit has as many figures as are asked for.
    Nobody,
}
