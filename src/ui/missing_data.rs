use super::{Scene, i18n};
use crate::dataset::UnitId;
use crate::ranking::Fill;

impl Scene {
    /// What the mark beside a name means.
    pub(super) fn holes_note(&self) -> String {
        let note = if self.prepared.imputed.leaves_out() { i18n::missing_note } else { i18n::imputed_note };
        note(self.language, self.dataset.table.columns.len())
    }

    /// The mark to a screen reader.
    pub(super) fn holes_said(&self, holes: usize) -> String {
        let said = if self.prepared.imputed.leaves_out() { i18n::missing } else { i18n::imputed };
        said(self.language, holes, self.dataset.table.columns.len())
    }

    /// What a ring means where figures are marks, and what has no mark where missing figures are left out.
    pub(super) fn holes_ringed(&self, holes: usize) -> String {
        let rings = if self.prepared.imputed.leaves_out() { i18n::unmarked } else { i18n::rings };
        rings(self.language, holes, self.dataset.table.columns.len())
    }

    /// How many cells had no figure, and what was done to them; `None` if there are none.
    pub(super) fn holes_filled(&self) -> Option<String> {
        let mut counts: Vec<(i18n::Filled, usize)> = Vec::new();
        for fill in self.prepared.imputed.fills() {
            let by = match fill {
                Fill::Own(node) if self.dataset.framework.node(node).parent.is_none() => i18n::Filled::Aspect,
                Fill::Own(_) => i18n::Filled::Theme,
                Fill::Mean => i18n::Filled::Mean,
                Fill::Median => i18n::Filled::Median,
                Fill::Region => i18n::Filled::Region,
                Fill::Middle => i18n::Filled::Middle,
                Fill::LeftOut => i18n::Filled::LeftOut,
            };
            match counts.iter_mut().find(|(other, _)| *other == by) {
                Some((_, count)) => *count += 1,
                None => counts.push((by, 1)),
            }
        }
        counts.sort_by_key(|(by, _)| *by);
        let cells = self.prepared.screened.ranked.len() * self.dataset.table.columns.len();
        (!counts.is_empty()).then(|| i18n::filled(self.language, &counts, cells))
    }

    /// The units that the node that ranks cannot place, and why; `None` if there are none.
    pub(super) fn unplaced(&self) -> Option<String> {
        let (node, units) = (self.selection.by?, &self.top_ten.unplaced);
        // Who is looked at is named first.
        let (first, others): (Vec<UnitId>, Vec<UnitId>) =
            units.iter().partition(|unit| Some(**unit) == self.selection.focus);
        let named = first.into_iter().chain(others).take(NAMED);
        let mut names: Vec<String> = named.map(|unit| self.full_name(unit)).collect();
        if units.len() > NAMED {
            names.push(i18n::outside_more(self.language, units.len() - NAMED, false));
        }
        (!units.is_empty()).then(|| {
            let counted = self.counted(units.len());
            i18n::unplaced(self.language, units.len(), &counted, self.name(node), &names)
        })
    }
}

/// Of the units that a node cannot place, this many are named.
const NAMED: usize = 6;
