use std::cell::{Cell, RefCell};

use wasm_split_helpers::SplitLoaderError;

use super::{PageTable, Table, load_page_table, load_table};
use crate::link::Language;

/// The sentences of a language that have come.
#[derive(Clone, Copy)]
#[cfg_attr(not(target_arch = "wasm32"), allow(dead_code, reason = "natively all tables are there"))]
struct Loaded {
    language: Language,
    page: &'static PageTable,
    rest: Option<&'static Table>,
}

thread_local! {
    /// The languages that have come, the last one last.
    static LOADED: RefCell<Vec<Loaded>> = const { RefCell::new(Vec::new()) };
    /// Whether what is not the page itself has something to say.
    static RESTS: Cell<bool> = const { Cell::new(false) };
}

/// Whether a language can be spoken.
pub fn is_loaded(language: Language) -> bool {
    cfg!(not(target_arch = "wasm32")) || LOADED.with_borrow(|all| all.iter().any(|one| one.language == language))
}

/// Loads a language.
///
/// # Errors
/// A chunk of it did not come.
pub async fn load(language: Language) -> Result<(), SplitLoaderError> {
    let page = load_page_table(language).await?;
    let rest = if RESTS.get() { Some(load_table(language).await?) } else { None };
    LOADED.with_borrow_mut(|all| {
        all.retain(|one| one.language != language);
        all.push(Loaded { language, page, rest });
    });
    Ok(())
}

/// Loads what parts of the page say that come later, in each language that is there. Later ones come with it.
///
/// # Errors
/// A chunk of it did not come.
pub async fn load_rest() -> Result<(), SplitLoaderError> {
    RESTS.set(true);
    let lacking = |one: &Loaded| one.rest.is_none().then_some(one.language);
    while let Some(language) = LOADED.with_borrow(|all| all.iter().find_map(lacking)) {
        let rest = load_table(language).await?;
        LOADED.with_borrow_mut(|all| {
            all.iter_mut().filter(|one| one.language == language).for_each(|one| one.rest = Some(rest));
        });
    }
    Ok(())
}

/// A table of a language. In place of one that has not come stands the one that came last.
#[cfg(target_arch = "wasm32")]
fn find<T>(language: Language, part: fn(&Loaded) -> Option<&'static T>) -> &'static T {
    let found = LOADED.with_borrow(|all| {
        let here = all.iter().filter(|one| one.language == language).find_map(part);
        here.or_else(|| all.iter().rev().find_map(part))
    });
    found.expect("a language is loaded before it is spoken")
}

/// What the page itself says in a language.
#[cfg(target_arch = "wasm32")]
pub(super) fn page_table(language: Language) -> &'static PageTable {
    find(language, |one| Some(one.page))
}

/// What is said in a language of all that comes later.
#[cfg(target_arch = "wasm32")]
pub(super) fn table(language: Language) -> &'static Table {
    find(language, |one| one.rest)
}
