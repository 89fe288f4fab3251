use super::{LocalizedText, Table, Unit, argsort, plain};

/// A part of the units that can be looked at alone: a region, or a group such as a province.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnitGroup {
    /// Its code in links: its name in the package's first language, in small letters with hyphens.
    pub code: String,
    /// Its name.
    pub name: LocalizedText,
    /// Whether it is a region, the larger of the two.
    pub is_region: bool,
}

impl UnitGroup {
    /// Whether a unit lies in it.
    pub fn holds(&self, unit: &Unit) -> bool {
        if self.is_region { unit.region == self.name } else { unit.group == self.name }
    }
}

impl Table {
    /// The parts that the units lie in: regions, then groups, each in the order of its first unit. A group that is named as a
    /// region is not told apart from it, and left out.
    pub fn parts(&self) -> Vec<UnitGroup> {
        let of = |unit: usize, is_region: bool| {
            let unit = &self.units[unit];
            if is_region { &unit.region } else { &unit.group }
        };
        let mut parts: Vec<UnitGroup> = Vec::new();
        for is_region in [true, false] {
            let code = |unit: usize| code(of(unit, is_region));
            // Sorted by name, and not each compared with each: every unit may have a group of its own.
            let by_name = argsort(self.units.len(), &|a, b| of(a, is_region).cmp(of(b, is_region)));
            let is_first =
                |place: usize| place == 0 || of(by_name[place - 1], is_region) != of(by_name[place], is_region);
            let mut firsts: Vec<usize> =
                (0..by_name.len()).filter(|&place| is_first(place)).map(|place| by_name[place]).collect();
            let order = argsort(firsts.len(), &|a, b| firsts[a].cmp(&firsts[b]));
            firsts =
                order.into_iter().map(|place| firsts[place]).filter(|&unit| !of(unit, is_region).is_empty()).collect();
            let new = firsts.into_iter().map(|unit| UnitGroup {
                code: code(unit),
                name: of(unit, is_region).clone(),
                is_region,
            });
            parts.extend(new);
        }
        // Of two with one code the first is the one that links mean.
        let by_code = argsort(parts.len(), &|a, b| parts[a].code.cmp(&parts[b].code));
        let mut again = vec![false; parts.len()];
        by_code.windows(2).for_each(|pair| again[pair[1]] = parts[pair[0]].code == parts[pair[1]].code);
        let mut again = again.into_iter();
        parts.retain(|_| again.next() == Some(false));
        parts
    }

    /// The part with a code.
    pub fn part(&self, code: &str) -> Option<UnitGroup> {
        self.parts().into_iter().find(|part| part.code == code)
    }
}

fn code(name: &LocalizedText) -> String {
    let first = name.pairs().first().map_or("", |(_, text)| text);
    let letter = |c: char| if c.is_ascii() && !c.is_ascii_alphanumeric() { '-' } else { c.to_ascii_lowercase() };
    plain(first).chars().map(letter).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unit(id: &str, group: &str, region: &str) -> Unit {
        let said =
            |text: &str| [("en", text)].into_iter().filter(|(_, text)| !text.is_empty()).collect::<LocalizedText>();
        Unit { id: id.into(), name: said(id), group: said(group), region: said(region) }
    }

    #[test]
    fn parts_are_regions_then_groups_once_each() {
        let units = vec![
            unit("a", "Inner Mongolia", "West"),
            unit("b", "Hebei", "East"),
            unit("c", "Hebei", "East"),
            unit("d", "", ""),
        ];
        let table = Table::blank(units, 1);
        let codes: Vec<String> = table.parts().into_iter().map(|part| part.code).collect();
        assert_eq!(codes, ["west", "east", "inner-mongolia", "hebei"]);
        let held =
            |code| table.units.iter().filter(|unit| table.part(code).is_some_and(|part| part.holds(unit))).count();
        assert_eq!((held("hebei"), held("west"), held("nowhere")), (2, 1, 0));
    }
}
