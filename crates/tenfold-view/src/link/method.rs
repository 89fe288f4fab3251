use tenfold_ranking::{Method, MethodKey};

/// Returns the key of each choice of a method, with its value in a link if it differs from another method's.
pub(super) fn pairs(method: &Method, than: &Method) -> impl Iterator<Item = (&'static str, Option<String>)> {
    MethodKey::ALL.into_iter().map(move |key| {
        let value = key.value(method);
        let differs = value != key.value(than);
        (key.code(), differs.then_some(value))
    })
}

/// Writes the part of a link that chooses a method instead of another, such as the publisher's, as a reader types it.
///
/// ```
/// # use tenfold_view::link;
/// # use tenfold_ranking::Method;
/// let method = Method { normalise: "zscore".parse().unwrap(), weigh: "pca".parse().unwrap(), ..Method::default() };
/// assert_eq!(link::method(&method, &Method::default()), "weigh=pca&normalise=zscore");
/// ```
pub fn method(method: &Method, than: &Method) -> String {
    let chosen = pairs(method, than).filter_map(|(key, value)| Some(format!("{key}={}", value?)));
    chosen.collect::<Vec<_>>().join("&")
}
