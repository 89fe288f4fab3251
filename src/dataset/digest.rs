use super::sorted;

/// A digest of files, each a path and a text, whatever the order in which they are given: FNV-1a with 64 bits.
///
/// It tells that files have changed. It is no security, and the few lines of it are its whole weight on the page.
pub(super) fn digest(files: &[(&str, &str)]) -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325_u64;
    for file in sorted(files.len(), &|a, b| files[a].0.cmp(files[b].0)) {
        for text in [files[file].0, files[file].1] {
            // No text holds the last byte, so that what one text loses to the next is seen.
            for &byte in text.as_bytes().iter().chain(&[0xff]) {
                hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
            }
        }
    }
    hash
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_fnv_1a() {
        // The published offset for no bytes at all; the published value for the byte ff.
        assert_eq!(digest(&[]), 0xcbf2_9ce4_8422_2325);
        // Path "" and text "" are two bytes ff: worked out by the definition.
        let once = (0xcbf2_9ce4_8422_2325_u64 ^ 0xff).wrapping_mul(1_099_511_628_211);
        assert_eq!(digest(&[("", "")]), (once ^ 0xff).wrapping_mul(1_099_511_628_211));
    }

    #[test]
    fn the_order_of_files_does_not_count_and_every_byte_does() {
        let [a, b] = [("a.csv", "x,1"), ("b.csv", "y,2")];
        assert_eq!(digest(&[a, b]), digest(&[b, a]));
        let all = [[a, b], [("a.csv", "x,2"), b], [a, ("c.csv", "y,2")], [("a.csv", "y,2"), ("b.csv", "x,1")]];
        let all = all.map(|files| digest(&files));
        for (i, one) in all.iter().enumerate() {
            assert!(!all[..i].contains(one), "{i}");
        }
        assert_ne!(digest(&[("a", "bc")]), digest(&[("ab", "c")]), "a byte that moves from one to the next");
    }
}
