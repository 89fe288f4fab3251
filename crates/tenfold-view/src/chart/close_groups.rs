use tenfold_data::UnitId;
use tenfold_robustness::RankingContext;

/// The rows in groups: neighbours in a group are too close to call, or tied.
#[derive(Debug, Clone, PartialEq)]
pub struct CloseGroups {
    /// The groups from the first row to the last visible one, without a gap. The last group may extend past that row.
    pub groups: Vec<Group>,
    /// The position of each visible row in its group.
    pub turns: Vec<GroupPosition>,
    /// The units below the last visible row that belong to its group: best first.
    pub outside: Vec<NearMiss>,
}

/// Neighbours that are too close to call, or tied.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Group {
    /// The position of the first unit in the ranking, from 0.
    pub first: usize,
    /// The position of the last unit in the ranking.
    pub last: usize,
    /// The number of pairs of neighbours with equal scores.
    pub ties: usize,
    /// Whether the group was followed to its end.
    pub whole: bool,
}

/// A unit below the last visible row that belongs to the same group.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct NearMiss {
    /// The unit.
    pub unit: UnitId,
    /// Its rank.
    pub rank: usize,
    /// Its score.
    pub score: f64,
    /// The difference to the last visible row's score: zero for a tie.
    pub gap: f64,
}

/// The position of a row in its group, for its bracket.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GroupPosition {
    /// Alone.
    Solo,
    /// The first of several.
    First,
    /// Neither the first nor the last.
    Middle,
    /// The last of several.
    Last,
}

/// The number of units past the visible rows that a group is followed: if all units are close, no reader goes on.
const FAR: usize = 100;

impl CloseGroups {
    /// Groups the first rows of a ranking.
    pub fn of(context: &RankingContext, rows: usize) -> Self {
        let places = &context.ranking.places;
        let shown = rows.min(places.len());
        let far = places.len().min(shown + FAR);
        let mut groups: Vec<Group> = Vec::new();
        let mut next = 0;
        while next < shown {
            let mut group = Group { first: next, last: next, ties: 0, whole: true };
            while group.last + 1 < far {
                let [a, b] = [places[group.last], places[group.last + 1]];
                let tied = a.rank == b.rank;
                if !tied && !context.too_close(a.unit, b.unit) {
                    break;
                }
                group.ties += usize::from(tied);
                group.last += 1;
            }
            group.whole = group.last + 1 < far || far == places.len();
            next = group.last + 1;
            groups.push(group);
        }
        let end = groups.last().map_or(0, |group| group.last + 1);
        let outside = places[shown..end.max(shown)].iter().map(|place| NearMiss {
            unit: context.prepared.screened.unit(place.unit),
            rank: place.rank,
            score: place.score,
            gap: if places[shown - 1].rank == place.rank { 0.0 } else { places[shown - 1].score - place.score },
        });
        let turn = |row: usize, group: &Group| match (row == group.first, row == group.last) {
            (true, true) => GroupPosition::Solo,
            (true, false) => GroupPosition::First,
            (false, true) => GroupPosition::Last,
            (false, false) => GroupPosition::Middle,
        };
        let turns = groups.iter().flat_map(|group| (group.first..=group.last).map(move |row| turn(row, group)));
        Self { outside: outside.collect(), turns: turns.take(shown).collect(), groups }
    }

    /// Returns the groups of more than one unit that begin among the first ten: those that the page's sentence names.
    pub fn spoken(&self) -> impl Iterator<Item = &Group> {
        self.groups.iter().filter(|group| group.is_joined() && group.first < 10)
    }
}

impl Group {
    /// Returns whether it has more than one unit.
    pub fn is_joined(&self) -> bool {
        self.last > self.first
    }

    /// Returns whether all its units have the same score.
    pub fn is_tied(&self) -> bool {
        self.is_joined() && self.ties == self.last - self.first
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tenfold_bundled as bundled;
    use tenfold_ranking::{Prepared, Ranking, resolve};

    #[test]
    fn every_row_is_in_one_group_and_groups_agree_with_too_close() {
        let dataset = bundled::dataset();
        let prepared = Prepared::of(&dataset);
        for preset in &dataset.presets {
            let weighting = resolve(&dataset, &preset.code).unwrap();
            let ranking = Ranking::of(&prepared, &weighting, &dataset.framework);
            let context = RankingContext {
                framework: &dataset.framework,
                prepared: &prepared,
                weighting: &weighting,
                ranking: &ranking,
            };
            for rows in [3, 10, 50, 285] {
                let closeness = CloseGroups::of(&context, rows);
                let mut row = 0;
                for group in &closeness.groups {
                    assert_eq!(group.first, row, "{} {rows}", preset.code);
                    row = group.last + 1;
                }
                assert!(row >= rows);
                assert_eq!((closeness.outside.len(), closeness.turns.len()), (row - rows, rows));
                for (turn, pair) in ranking.places.windows(2).take(row - 1).enumerate() {
                    let close = pair[0].rank == pair[1].rank || context.too_close(pair[0].unit, pair[1].unit);
                    let parted = closeness.groups.iter().any(|group| group.last == turn);
                    assert_eq!(close, !parted, "{} {rows} {turn}", preset.code);
                }
            }
        }
    }
}
