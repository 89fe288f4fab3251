use super::{
    About, Caution, Dataset, Direction, Finding, Framework, Indicator, Node, NodeId, Points, PresetEntry, PrintedOrder,
    Table, Text, Unit,
    packed::{Packed, byte, bytes_of, from_bytes, packed},
};

/// A dataset that has been read and found sound, packed so that it is small on the way and quick to open again.
///
/// The general reader runs once, where a package is bundled or opened; what reads this is a tenth of it. Both ends are the
/// same build of this program, so there is no version in it.
pub fn pack(dataset: &Dataset) -> Vec<u8> {
    bytes_of(dataset)
}

/// Opens what [`pack`] has packed. Bytes that are cut short read as nothing and never panic.
pub fn unpack(bytes: &[u8]) -> Dataset {
    from_bytes(bytes)
}

packed! {
    Dataset { about, framework, table, presets, orders, findings }
    About { languages, title, after, unit, units, caution, doubts, start, baseline, method, fitted }
    Caution { label, text }
    Node { code, name, short, parent, children, indicator }
    Indicator { column, direction, unit, year, source }
    Unit { id, name, group, region }
    PresetEntry { code, name, why, group, points }
    PrintedOrder { edition, scope, places, source }
    Finding { check, nodes, who, claim, source }
}

impl Packed for Text {
    fn put(&self, to: &mut Vec<u8>) {
        self.pairs().put(to);
    }

    fn take(from: &mut &[u8]) -> Self {
        Vec::<(String, String)>::take(from).into_iter().collect()
    }
}

impl Packed for NodeId {
    fn put(&self, to: &mut Vec<u8>) {
        self.0.put(to);
    }

    fn take(from: &mut &[u8]) -> Self {
        Self(Packed::take(from))
    }
}

impl Packed for Points {
    fn put(&self, to: &mut Vec<u8>) {
        self.millionths().put(to);
    }

    fn take(from: &mut &[u8]) -> Self {
        Self::of_millionths(u32::take(from))
    }
}

impl Packed for Direction {
    fn put(&self, to: &mut Vec<u8>) {
        to.push((*self == Self::Negative).into());
    }

    fn take(from: &mut &[u8]) -> Self {
        if byte(from) == 1 { Self::Negative } else { Self::Positive }
    }
}

impl Packed for Framework {
    fn put(&self, to: &mut Vec<u8>) {
        self.nodes().put(to);
    }

    fn take(from: &mut &[u8]) -> Self {
        Self::new(Vec::take(from))
    }
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

    fn take(from: &mut &[u8]) -> Self {
        let units = Vec::<Unit>::take(from);
        let count = usize::take(from) * units.len();
        let (forms, rest) = from.split_at(count.min(from.len()));
        *from = rest;
        let mut cell = |&form: &u8| (form != HOLE).then(|| Decimal { form, digits: u64::take(from) }.value());
        let columns = forms.chunks(units.len().max(1)).map(|column| column.iter().map(&mut cell).collect());
        Self { columns: columns.collect(), units }
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

impl Decimal {
    fn of(figure: f64) -> Self {
        let digits_at = |places: u8| {
            let text = format!("{:.*}", usize::from(places), figure.abs());
            text.replace('.', "").parse::<u64>().ok().filter(|digits| *digits < 1 << 53)
        };
        let sign = if figure.is_sign_negative() { MINUS } else { 0 };
        let forms = (0..=EXACT).filter_map(|places| Some(Self { form: places + sign, digits: digits_at(places)? }));
        let exact = forms.into_iter().find(|d| d.value().to_bits() == figure.to_bits());
        exact.unwrap_or(Self { form: BITS, digits: figure.to_bits() })
    }

    fn value(&self) -> f64 {
        if self.form == BITS {
            return f64::from_bits(self.digits);
        }
        let (sign, places) = if self.form >= MINUS { (-1.0, self.form - MINUS) } else { (1.0, self.form) };
        let power = (0..places).fold(1.0, |power, _| power * 10.0);
        sign * (self.digits as f64 / power)
    }
}
