use std::cmp::Ordering;

/// Returns the indices `0..count` in order; equal ones stay in the order of their indices.
///
/// The whole page sorts by this one function: each further instance of the standard library's sort costs about two
/// thousand bytes.
pub fn argsort(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut indices: Vec<usize> = (0..count).collect();
    indices.sort_unstable_by(|&a, &b| compare(a, b).then(a.cmp(&b)));
    indices
}
