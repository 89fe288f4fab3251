use super::{Method, MethodKey};
use crate::dataset::{Dataset, Fault, MANIFEST};

impl Method {
    /// The publisher's own: as by default, but for what the package says. What it says that is no choice is one of its
    /// [`faults`](Self::faults) and left as by default.
    pub fn published(dataset: &Dataset) -> Self {
        let choices = dataset.about.method.iter().filter_map(|(key, value)| Some((read(key)?, value)));
        choices.fold(Self::default(), |method, (key, value)| key.with(&method, value).unwrap_or(method))
    }

    /// Whether it is the publisher's own.
    pub fn is_published(&self, dataset: &Dataset) -> bool {
        *self == Self::published(dataset)
    }

    /// What a package says of its method that is no choice.
    pub fn faults(dataset: &Dataset) -> Vec<Fault> {
        let known = |key: &str, value: &str| read(key).is_some_and(|key| key.with(&Self::default(), value).is_some());
        let unknown = dataset.about.method.iter().filter(|(key, value)| !known(key, value));
        let fault = |(key, value): &(String, String)| Fault {
            file: MANIFEST.to_owned(),
            line: None,
            column: None,
            problem: format!("“{key}={value}” in tenfold.about.method is no choice"),
            remedy: "Take one that a link can take, see the README; weights are a preset's points",
        };
        unknown.map(fault).collect()
    }
}

/// A key as a package has it: any but that of the weights, which its presets give.
fn read(key: &str) -> Option<MethodKey> {
    MethodKey::ALL.into_iter().find(|known| known.code() == key && *known != MethodKey::Weigh)
}
