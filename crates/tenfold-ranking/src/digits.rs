//! Numbers in links: five bits a character, digits and then small letters.

use std::fmt;

const BITS: u32 = 5;
const RADIX: u32 = 1 << BITS;

/// Writes a number in this many characters.
///
/// # Errors
/// Those of the writer.
pub fn write_digits(to: &mut impl fmt::Write, number: u32, width: u32) -> fmt::Result {
    let digit = |place: u32| char::from_digit((number >> (BITS * place)) % RADIX, RADIX);
    (0..width).rev().filter_map(digit).try_for_each(|digit| to.write_char(digit))
}

/// Reads at most six such characters as a number; `None` if one of them is another.
pub fn read_digits(text: &[u8]) -> Option<u32> {
    let digit = |byte: u8| char::from(byte).to_digit(RADIX).filter(|_| !byte.is_ascii_uppercase());
    text.iter().try_fold(0, |sum, byte| Some(sum << BITS | digit(*byte)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_reads_back_and_capitals_do_not() {
        let mut text = String::new();
        write_digits(&mut text, 0x3fff_fffe, 6).unwrap();
        assert_eq!(text, "vvvvvu");
        assert_eq!(read_digits(b"vvvvvu"), Some(0x3fff_fffe));
        assert_eq!((read_digits(b"00v"), read_digits(b"00V"), read_digits(b"00w")), (Some(31), None, None));
    }
}
