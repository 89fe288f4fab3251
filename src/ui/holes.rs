use super::{Scene, words};
use crate::ranking::ImputeBy;

impl Scene {
    /// Whether holes stay holes.
    fn leaves_holes(&self) -> bool {
        self.prepared.method.impute == ImputeBy::None
    }

    /// What the mark beside a name means.
    pub(super) fn holes_note(&self) -> String {
        let note = if self.leaves_holes() { words::missing_note } else { words::imputed_note };
        note(self.language, self.dataset.table.columns.len())
    }

    /// The mark to a screen reader.
    pub(super) fn holes_said(&self, holes: usize) -> String {
        let said = if self.leaves_holes() { words::missing } else { words::imputed };
        said(self.language, holes, self.dataset.table.columns.len())
    }

    /// What a ring means where figures are marks.
    pub(super) fn holes_ringed(&self, holes: usize) -> String {
        let rings = if self.leaves_holes() { words::rings_of_missing } else { words::rings };
        rings(self.language, holes, self.dataset.table.columns.len())
    }
}
