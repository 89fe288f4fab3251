use std::path::Path;

use super::{
    digest::integrity,
    file::{SiteError, bytes, put},
    inline::without_comments,
};

/// Makes the program and its glue smaller on the way, without changing what they do.
///
/// Each function that the two call each other by has a name that ends in sixteen random digits, in both files: nothing compresses
/// worse. Here they are counted instead. The glue's comments and margins go, too. Three thousand bytes of brotli.
pub(super) fn shorten(folder: &Path, template: &str) -> Result<String, SiteError> {
    let name = |mark: &'static str| {
        let name = template.split(mark).nth(1).and_then(|rest| rest.split('"').next());
        name.ok_or(SiteError::Template(mark))
    };
    let (glue, program) = (folder.join(name("data-js=\"./")?), folder.join(name("data-wasm=\"./")?));
    let (mut js, mut wasm) = (bytes(&glue)?, bytes(&program)?);
    let before = [integrity(&js), integrity(&wasm)];
    let mut names = Vec::new();
    count(&mut js, &mut names);
    count(&mut wasm, &mut names);
    let js = without_comments(&without_blocks(&String::from_utf8_lossy(&js))).into_bytes();
    put(&glue, &js)?;
    put(&program, &wasm)?;
    let after = [integrity(&js), integrity(&wasm)];
    Ok(before.iter().zip(&after).fold(template.to_owned(), |text, (old, new)| text.replace(old, new)))
}

/// How such a name begins, and how many digits it ends in.
const BEGIN: &[u8] = b"__wb";
const DIGITS: usize = 16;

/// Puts a number in the place of each name's digits, the same one wherever the name stands.
fn count(bytes: &mut [u8], names: &mut Vec<Vec<u8>>) {
    let mut from = 0;
    while let Some(found) = bytes[from..].windows(BEGIN.len()).position(|window| window == BEGIN) {
        let start = from + found;
        let length = bytes[start..].iter().take_while(|b| b.is_ascii_alphanumeric() || **b == b'_').count();
        from = start + length;
        let name = &bytes[start..from];
        let random = name.len().checked_sub(DIGITS).map(|at| &name[at..]);
        if !random.is_some_and(|digits| digits.iter().all(|d| matches!(d, b'0'..=b'9' | b'a'..=b'f'))) {
            continue;
        }
        let number = names.iter().position(|known| known == name).unwrap_or_else(|| {
            names.push(name.to_vec());
            names.len() - 1
        });
        bytes[from - DIGITS..from].copy_from_slice(format!("{number:0DIGITS$}").as_bytes());
    }
}

/// A script without its comments in `/** … */`, which wasm-bindgen writes for editors.
fn without_blocks(script: &str) -> String {
    let mut parts = script.split("/**");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| text + part.split_once("*/").map_or(part, |(_, rest)| rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_has_one_number_wherever_it_stands() {
        let mut names = Vec::new();
        let mut glue = b"{ __wbg_a_0123456789abcdef: 1, __wbg_b_ffffffffffffffff: 2, __wbindgen_export: 3 }".to_vec();
        let mut program = b"\x20__wbg_b_ffffffffffffffff\x00A__wbg_a_0123456789abcdef\x00".to_vec();
        count(&mut glue, &mut names);
        count(&mut program, &mut names);
        assert_eq!(glue, b"{ __wbg_a_0000000000000000: 1, __wbg_b_0000000000000001: 2, __wbindgen_export: 3 }");
        assert_eq!(program, b"\x20__wbg_b_0000000000000001\x00A__wbg_a_0000000000000000\x00");
    }

    #[test]
    fn comments_for_editors_go() {
        assert_eq!(without_blocks("a /** b\n * c */ d\n/** e */f"), "a  d\nf");
    }
}
