use crate::ranking::Method;

/// The choices of a method that are not as by default, as a link has them.
pub(super) fn pairs(method: &Method) -> [(&'static str, Option<String>); 6] {
    let plain = Method::default();
    [
        ("weigh", (method.weigh != plain.weigh).then(|| method.weigh.to_string())),
        ("cover", (method.cover != plain.cover).then(|| method.cover.to_string())),
        ("treat", (method.treat != plain.treat).then(|| method.treat.to_string())),
        ("normalise", (method.normalise != plain.normalise).then(|| method.normalise.to_string())),
        ("impute", (method.impute != plain.impute).then(|| method.impute.to_string())),
        ("aggregate", (method.aggregate != plain.aggregate).then(|| method.aggregate.to_string())),
    ]
}

/// The part of a link that chooses a method, as a reader writes it; nothing of the default.
///
/// ```
/// # use tenfold::{link, ranking::Method};
/// let method = Method { normalise: "zscore".parse().unwrap(), weigh: "pca".parse().unwrap(), ..Method::default() };
/// assert_eq!(link::method(&method), "weigh=pca&normalise=zscore");
/// ```
pub fn method(method: &Method) -> String {
    let chosen = pairs(method).into_iter().filter_map(|(key, value)| Some(format!("{key}={}", value?)));
    chosen.collect::<Vec<_>>().join("&")
}
