//! Values as bytes and back: the bundled data, and the messages between the page and its worker. Both ends are the same build
//! of this program, so the bytes carry no version.

use serde::{Serialize, de::DeserializeOwned};

use super::Dataset;

/// Serialises a value with postcard.
///
/// # Panics
/// Never for the types of this program: postcard refuses only sequences of unknown length.
pub fn to_bytes<T: Serialize>(value: &T) -> Vec<u8> {
    postcard::to_allocvec(value).expect("every sequence has a length")
}

/// Deserialises a value that [`to_bytes`] has serialised. Returns `None` if the bytes are cut short, if bytes are left over, or
/// if they are not such a value.
pub fn from_bytes<T: DeserializeOwned>(bytes: &[u8]) -> Option<T> {
    take_from_bytes(bytes).and_then(|(value, rest)| rest.is_empty().then_some(value))
}

/// Deserialises a value from the front of the bytes, and returns it with the rest of them.
pub fn take_from_bytes<T: DeserializeOwned>(bytes: &[u8]) -> Option<(T, &[u8])> {
    postcard::take_from_bytes(bytes).ok()
}

/// A dataset that has been read and found sound, packed so that it is small on the way and quick to open again.
///
/// The general reader runs once, where a package is bundled or opened; what reads this is a tenth of it. Both ends are the
/// same build of this program, so there is no version in it.
pub fn pack(dataset: &Dataset) -> Vec<u8> {
    to_bytes(dataset)
}

/// Opens what [`pack`] has packed. `None` if the bytes are cut short, or are none that it has packed.
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
        && orders.iter().flat_map(|order| &order.places).all(|&(_, unit)| unit.0 < table.units.len())
}
