/// Returns a number as programs read it, of one as people type it: with a decimal comma, in full-width, Arabic or Persian figures,
/// with space around it. What is not a number stays none.
///
/// ```
/// # use tenfold::ui::plain_number;
/// assert_eq!((plain_number("37,5").as_str(), plain_number(" ３７．５ ").as_str()), ("37.5", "37.5"));
/// assert_eq!((plain_number("٣٧٫٥").as_str(), plain_number("ten").as_str()), ("37.5", "ten"));
/// ```
pub fn plain_number(typed: &str) -> String {
    let plain = |c: char| {
        let figure =
            [('０', '９'), ('٠', '٩'), ('۰', '۹')].into_iter().find(|(zero, nine)| (*zero..=*nine).contains(&c));
        match (figure, c) {
            (Some((zero, _)), _) => char::from(b'0' + (u32::from(c) - u32::from(zero)) as u8),
            (_, ',' | '，' | '．' | '。' | '٫') => '.',
            (_, '−' | '－') => '-',
            _ => c,
        }
    };
    typed.trim().chars().map(plain).collect()
}
