use tenfold_ranking::{Method, MethodKey};

/// The choices of a method that are not as in another, as a link has them.
pub(super) fn pairs(method: &Method, than: &Method) -> impl Iterator<Item = (&'static str, Option<String>)> {
    MethodKey::ALL.into_iter().map(move |key| {
        let value = key.value(method);
        let differs = value != key.value(than);
        (key.code(), differs.then_some(value))
    })
}

/// The part of a link that chooses a method over another, such as the publisher's, as a reader writes it.
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
