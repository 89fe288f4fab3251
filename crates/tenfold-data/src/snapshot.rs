use super::{
    About, Caution, Dataset, Direction, Finding, Framework, Indicator, LocalizedText, MAX_INDICATORS, Node, NodeId,
    Points, PresetEntry, PrintedOrder, Table, Unit,
    packed::{Packed, bytes_of, from_bytes, some},
    table::is_figure,
};

/// A dataset that has been read and found sound, packed so that it is small on the way and quick to open again.
///
/// The general reader runs once, where a package is bundled or opened; what reads this is a tenth of it. Both ends are the
/// same build of this program, so there is no version in it.
pub fn pack(dataset: &Dataset) -> Vec<u8> {
    bytes_of(dataset)
}

/// Opens what [`pack`] has packed. `None` where the bytes are cut short, or are none that it has packed.
pub fn unpack(bytes: &[u8]) -> Option<Dataset> {
    from_bytes(bytes).filter(is_sound)
}

/// Whether what names a node, a column or a unit names one that is there: all that is computed takes it for granted.
fn is_sound(dataset: &Dataset) -> bool {
    let Dataset { framework, table, presets, orders, .. } = dataset;
    let columns = framework.indicators().iter().map(|&id| framework.node(id).indicator.as_ref().map(|i| i.column));
    columns.eq((0..table.columns.len()).map(Some))
        && !presets.is_empty()
        && presets.iter().all(|preset| preset.points.len() == framework.len())
        && orders.iter().flat_map(|order| &order.places).all(|&(_, unit)| unit < table.units.len())
}

crate::packed! {
    Dataset { about, framework, table, presets, orders, findings }
    About { languages, title, after, unit, units, caution, caveats, start, baseline, method, fitted }
    Caution { label, text }
    Node { code, name, short, parent, children, indicator }
    Indicator { column, direction, unit, year, source }
    Unit { id, name, group, region }
    PresetEntry { code, name, why, group, points }
    PrintedOrder { edition, scope, places, source }
    Finding { check, nodes, who, claim, source }
}

impl Packed for LocalizedText {
    fn put(&self, to: &mut Vec<u8>) {
        self.pairs().put(to);
    }

    fn take(from: &mut &[u8]) -> Option<Self> {
        Some(Vec::<(String, String)>::take(from)?.into_iter().collect())
    }
}

impl Packed for NodeId {
    fn put(&self, to: &mut Vec<u8>) {
        self.0.put(to);
    }

    fn take(from: &mut &[u8]) -> Option<Self> {
        Packed::take(from).map(Self)
    }
}

impl Packed for Points {
    fn put(&self, to: &mut Vec<u8>) {
        self.millionths().put(to);
    }

    fn take(from: &mut &[u8]) -> Option<Self> {
        Self::of_millionths(u32::take(from)?)
    }
}

impl Packed for Direction {
    fn put(&self, to: &mut Vec<u8>) {
        to.push((*self == Self::Negative).into());
    }

    fn take(from: &mut &[u8]) -> Option<Self> {
        bool::take(from).map(|negative| if negative { Self::Negative } else { Self::Positive })
    }
}

impl Packed for Framework {
    fn put(&self, to: &mut Vec<u8>) {
        self.nodes().put(to);
    }

    fn take(from: &mut &[u8]) -> Option<Self> {
        let nodes = Vec::take(from)?;
        is_tree(&nodes).then(|| Self::new(nodes))
    }
}

/// Whether each node stands below its parent in the file, among that one's children and no other's.
fn is_tree(nodes: &[Node]) -> bool {
    let known_above = |(at, node): (usize, &Node)| {
        node.parent.is_none_or(|above| above.0 < at && nodes[above.0].children.contains(&NodeId(at)))
    };
    let known_below = |(at, node): (usize, &Node)| {
        node.children.iter().all(|below| nodes.get(below.0).is_some_and(|node| node.parent == Some(NodeId(at))))
    };
    let each = || nodes.iter().enumerate();
    each().all(known_above) && each().all(known_below)
}

/// Names, then where the point of each figure is, then their digits: kept apart, they compress a quarter better than rows of
/// text.
impl Packed for Table {
    fn put(&self, to: &mut Vec<u8>) {
        self.units.put(to);
        self.columns.len().put(to);
        let cells = || self.columns.iter().flatten().map(|cell| cell.map(Decimal::of));
        cells().for_each(|cell| to.push(cell.map_or(HOLE, |d| d.form)));
        cells().flatten().for_each(|d| d.digits.put(to));
    }

    fn take(from: &mut &[u8]) -> Option<Self> {
        let units = Vec::<Unit>::take(from)?;
        let count = usize::take(from).filter(|count| *count <= MAX_INDICATORS)?;
        let forms: Vec<&[u8]> = (0..count).map(|_| some(from, units.len())).collect::<Option<_>>()?;
        let mut cell = |&form: &u8| match form {
            HOLE => Some(None),
            form => Decimal { form, digits: u64::take(from)? }.value().filter(|value| is_figure(*value)).map(Some),
        };
        let columns = forms.into_iter().map(|column| column.iter().map(&mut cell).collect()).collect::<Option<_>>()?;
        Some(Self { units, columns })
    }
}

/// A figure as somebody wrote it: digits, and how many of them stand after the point.
struct Decimal {
    form: u8,
    digits: u64,
}

/// No figure.
const HOLE: u8 = 255;
/// A figure that is no short decimal: its bits.
const BITS: u8 = 254;
/// Added for a figure below zero.
const MINUS: u8 = 100;
/// Powers of ten up to this one, and whole numbers up to 2^53, are exact: their quotient is the very figure that the decimal
/// reads as.
const EXACT: u8 = 22;
/// Below 2^50 a figure times a power of ten is off by less than a quarter of the digits' last, so that rounded it is the digits.
const SURE: f64 = (1_u64 << 50) as f64;
/// From 2^54 on there are more digits than are exact.
const FINE: f64 = (1_u64 << 54) as f64;

impl Decimal {
    /// The fewest decimals that are the figure to the bit.
    fn of(figure: f64) -> Self {
        let (size, sign) = (figure.abs(), if figure.is_sign_negative() { MINUS } else { 0 });
        let mut power = 1.0;
        for places in 0..=EXACT {
            let scaled = size * power;
            let digits = if scaled < SURE {
                Some((scaled + 0.5) as u64)
            } else if scaled < FINE {
                let text = format!("{size:.*}", usize::from(places));
                text.replace('.', "").parse::<u64>().ok().filter(|digits| *digits < 1 << 53)
            } else {
                break;
            };
            if let Some(digits) = digits.filter(|digits| (*digits as f64 / power).to_bits() == size.to_bits()) {
                return Self { form: places + sign, digits };
            }
            power *= 10.0;
        }
        Self { form: BITS, digits: figure.to_bits() }
    }

    /// The figure; `None` where there is no such form.
    fn value(&self) -> Option<f64> {
        if self.form == BITS {
            return Some(f64::from_bits(self.digits));
        }
        let (sign, places) = if self.form >= MINUS { (-1.0, self.form - MINUS) } else { (1.0, self.form) };
        let power = (0..places).fold(1.0, |power, _| power * 10.0);
        (places <= EXACT).then(|| sign * (self.digits as f64 / power))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The digits printed at each number of places in turn: what the short way must come to.
    fn printed(figure: f64) -> (u8, u64) {
        let sign = if figure.is_sign_negative() { MINUS } else { 0 };
        let found = (0..=EXACT).find_map(|places| {
            let text = format!("{:.*}", usize::from(places), figure.abs()).replace('.', "");
            let digits = text.parse::<u64>().ok().filter(|digits| *digits < 1 << 53)?;
            let decimal = Decimal { form: places + sign, digits };
            (decimal.value().map(f64::to_bits) == Some(figure.to_bits())).then_some((decimal.form, digits))
        });
        found.unwrap_or((BITS, figure.to_bits()))
    }

    proptest::proptest! {
        #[test]
        fn a_figure_is_packed_in_the_fewest_decimals_and_comes_back_to_the_bit(
            digits in 0_u64..1 << 54, places in 0_i32..24, bits in proptest::num::f64::NORMAL
        ) {
            let short = (digits >> (digits % 50)) as f64;
            for figure in [digits as f64 / 10_f64.powi(places), short / 10_f64.powi(places), -short, bits, 0.1 + 0.2, -0.0] {
                let decimal = Decimal::of(figure);
                proptest::prop_assert_eq!(decimal.value().map(f64::to_bits), Some(figure.to_bits()));
                proptest::prop_assert_eq!((decimal.form, decimal.digits), printed(figure));
            }
        }
    }
}
