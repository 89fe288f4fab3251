use std::cmp::Ordering;

/// The places 0 to `count` in order, equal ones as they came.
///
/// The one sort of the whole library: each further instance of the standard library's would cost the page two thousand
/// bytes.
pub(crate) fn sorted(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..count).collect();
    places.sort_unstable_by(|&a, &b| compare(a, b).then(a.cmp(&b)));
    places
}
