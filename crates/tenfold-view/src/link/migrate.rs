/// The version of the grammar in which links are written. A missing `v` means 1.
pub const VERSION: usize = 1;

/// A link's keys and values, as written.
pub(super) type Pairs = Vec<(String, String)>;

/// The steps that turn a link of one grammar into one of the next, one per version: a new [`VERSION`] does not compile
/// without its step. Golden links of each released grammar stay in `tests/links.rs` for ever.
const STEPS: [fn(&mut Pairs); VERSION - 1] = [];

/// Migrates a link of an older grammar to this one. Returns `None` if no such version was ever written: the link is
/// then read as one of this grammar.
pub(super) fn migrate(version: &str, pairs: &mut Pairs) -> Option<()> {
    let version = (1..=VERSION).find(|known| known.to_string() == version)?;
    STEPS[version - 1..].iter().for_each(|step| step(pairs));
    Some(())
}
