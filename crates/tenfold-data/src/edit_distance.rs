/// Returns the number of edits between two texts: letters left out, added, changed, or swapped with the next
/// (Damerau, optimal string alignment).
///
/// ```
/// # use tenfold_data::edit_distance;
/// let distance = |a: &str, b: &str| edit_distance(&a.chars().collect::<Vec<_>>(), &b.chars().collect::<Vec<_>>());
/// assert_eq!((distance("wuahn", "wuhan"), distance("wuha", "wuhan"), distance("苏洲", "苏州")), (1, 1, 1));
/// ```
pub fn edit_distance(a: &[char], b: &[char]) -> usize {
    let width = b.len() + 1;
    let mut cells: Vec<usize> = (0..width).collect();
    for (i, x) in a.iter().enumerate() {
        cells.push(i + 1);
        for (j, y) in b.iter().enumerate() {
            let cell = |up: usize, left: usize| cells[(i + 1 - up) * width + j + 1 - left];
            let mut least = (cell(1, 0) + 1).min(cell(0, 1) + 1).min(cell(1, 1) + usize::from(x != y));
            if i > 0 && j > 0 && *x == b[j - 1] && a[i - 1] == *y {
                least = least.min(cell(2, 2) + 1);
            }
            cells.push(least);
        }
    }
    cells[cells.len() - 1]
}
