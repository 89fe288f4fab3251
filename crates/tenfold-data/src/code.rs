/// Whether a text may be a code or an id: it stands in links as it is.
pub(super) fn is_code(text: &str) -> bool {
    let plain = |b: u8| b.is_ascii_alphanumeric() || b == b'_' || b == b'-';
    !text.is_empty() && text.bytes().all(plain)
}
