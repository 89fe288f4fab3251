use super::{Scene, words};
use crate::ranking::Fill;

impl Scene {
    /// What the mark beside a name means.
    pub(super) fn holes_note(&self) -> String {
        let note = if self.prepared.imputed.leaves_out() { words::missing_note } else { words::imputed_note };
        note(self.language, self.dataset.table.columns.len())
    }

    /// The mark to a screen reader.
    pub(super) fn holes_said(&self, holes: usize) -> String {
        let said = if self.prepared.imputed.leaves_out() { words::missing } else { words::imputed };
        said(self.language, holes, self.dataset.table.columns.len())
    }

    /// What a ring means where figures are marks, and what has no mark where missing figures are left out.
    pub(super) fn holes_ringed(&self, holes: usize) -> String {
        let rings = if self.prepared.imputed.leaves_out() { words::unmarked } else { words::rings };
        rings(self.language, holes, self.dataset.table.columns.len())
    }

    /// How many cells had no figure, and what was done to them; `None` where there are none.
    pub(super) fn holes_filled(&self) -> Option<String> {
        let mut counts: Vec<(words::Filled, usize)> = Vec::new();
        for fill in self.prepared.imputed.fills() {
            let by = match fill {
                Fill::Own(node) if self.dataset.framework.node(node).parent.is_none() => words::Filled::Aspect,
                Fill::Own(_) => words::Filled::Theme,
                Fill::Mean => words::Filled::Mean,
                Fill::Median => words::Filled::Median,
                Fill::Region => words::Filled::Region,
                Fill::Middle => words::Filled::Middle,
                Fill::LeftOut => words::Filled::LeftOut,
            };
            match counts.iter_mut().find(|(other, _)| *other == by) {
                Some((_, count)) => *count += 1,
                None => counts.push((by, 1)),
            }
        }
        counts.sort_by_key(|(by, _)| *by);
        let cells = self.prepared.screened.ranked.len() * self.dataset.table.columns.len();
        (!counts.is_empty()).then(|| words::filled(self.language, &counts, cells))
    }

    /// The units that the node that ranks cannot place, and why; `None` where there are none.
    pub(super) fn unplaced(&self) -> Option<String> {
        let (node, units) = (self.selection.by?, &self.top_ten.unplaced);
        // Who is looked at is named first.
        let (first, others): (Vec<usize>, Vec<usize>) =
            units.iter().partition(|unit| Some(**unit) == self.selection.focus);
        let named = first.into_iter().chain(others).take(NAMED);
        let mut names: Vec<String> = named.map(|unit| self.full_name(unit)).collect();
        if units.len() > NAMED {
            names.push(words::outside_more(self.language, units.len() - NAMED, false));
        }
        (!units.is_empty()).then(|| {
            let counted = self.counted(units.len());
            words::unplaced(self.language, units.len(), &counted, self.name(node), &names)
        })
    }
}

/// So many units that a node cannot place are named.
const NAMED: usize = 6;
