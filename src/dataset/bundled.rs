use super::{Dataset, Fault, read};

/// The dataset that comes with the page: China's innovative cities, 2018 (`data/`), by the same reader as any other.
///
/// # Errors
/// None, as a test shows; the reader's own otherwise.
pub fn bundled() -> Result<Dataset, Vec<Fault>> {
    macro_rules! file {
        ($name:literal) => {
            ($name, include_str!(concat!("../../data/", $name)))
        };
    }
    read(&[
        file!("datapackage.json"),
        file!("framework.csv"),
        file!("units.csv"),
        file!("values.csv"),
        file!("presets.csv"),
        file!("orders.csv"),
    ])
}
