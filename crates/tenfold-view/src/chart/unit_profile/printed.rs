use std::fmt::Write;

use crate::chart::bar::tenths;
use tenfold_data::{PrintedOrder, UnitId, argsort};

/// The width of the drawing of printed ranks.
pub const PRINTED_WIDTH: u32 = 340;
/// The height of the drawing of printed ranks.
pub const PRINTED_HEIGHT: u32 = 116;

/// A unit's rank in an edition of a printed order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Printed {
    /// The edition.
    pub edition: String,
    /// The rank; `None` if the unit is not in the list.
    pub rank: Option<u32>,
    /// The last rank in the list.
    pub last: u32,
}

/// The drawing of the ranks of all editions.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrintedLine {
    /// The lines between consecutive editions that both list the unit.
    pub line: String,
    /// The dots.
    pub dots: Vec<Dot>,
    /// The positions of the editions that do not list the unit.
    pub missing: Vec<String>,
    /// The position of each edition, and its label.
    pub editions: Vec<(String, String)>,
    /// The position of each rank on the axis, and the rank.
    pub ranks: Vec<(String, u32)>,
}

/// The drawing of a printed rank.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dot {
    /// The position of the dot.
    pub at: [String; 2],
    /// The height of the rank's label, above the dot.
    pub over: String,
    /// The rank.
    pub rank: u32,
}

const LEFT: f64 = 30.0;
const RIGHT: f64 = 322.0;
const TOP: f64 = 18.0;
const BOTTOM: f64 = 84.0;
/// The distance of a rank's label above its dot.
const OVER: f64 = 9.0;
/// The most editions that are all named; of more, only the first and the last are.
const NAMED: usize = 8;
/// The fewest ranks on the axis, so that a change of a place or two does not look like a fall.
const AXIS: u32 = 10;

impl Printed {
    /// Lists a unit's ranks in the editions of the orders of this scope, oldest first.
    pub fn all(orders: &[PrintedOrder], scope: &str, unit: UnitId) -> Vec<Self> {
        let orders: Vec<&PrintedOrder> = orders.iter().filter(|order| order.scope == scope).collect();
        let order = |place: usize| {
            let order = orders[place];
            let rank = order.places.iter().find(|&&(_, at)| at == unit).map(|&(rank, _)| rank);
            let last = order.places.iter().map(|&(rank, _)| rank).max().unwrap_or(0);
            Self { edition: order.edition.clone(), rank, last }
        };
        argsort(orders.len(), &|a, b| orders[a].edition.cmp(&orders[b].edition)).into_iter().map(order).collect()
    }

    /// Returns the year that the edition begins with, if it does.
    fn year(&self) -> Option<u32> {
        self.edition.get(..4)?.parse().ok().filter(|_| self.edition.as_bytes().get(4).is_none_or(|b| *b == b'-'))
    }
}

impl PrintedLine {
    /// Draws the ranks by year, or evenly if an edition has no year or two have the same.
    pub fn of(printed: &[Printed]) -> Self {
        let years: Option<Vec<u32>> = printed.iter().map(Printed::year).collect();
        let years = years.filter(|years| years.windows(2).all(|pair| pair[0] < pair[1]));
        let part = |place: usize| match &years {
            _ if printed.len() < 2 => 0.5,
            Some(years) => f64::from(years[place] - years[0]) / f64::from(years[years.len() - 1] - years[0]),
            None => place as f64 / (printed.len() - 1) as f64,
        };
        let x = |place: usize| tenths(LEFT + part(place) * (RIGHT - LEFT));
        let worst = printed.iter().filter_map(|p| p.rank).max().unwrap_or(1).max(AXIS);
        let down = |rank: u32| TOP + f64::from(rank - 1) / f64::from(worst - 1) * (BOTTOM - TOP);
        let y = |rank: u32| tenths(down(rank));
        let mut drawn = Self {
            line: String::new(),
            dots: Vec::new(),
            missing: Vec::new(),
            editions: Vec::new(),
            ranks: [1, worst.div_ceil(2), worst].map(|rank| (y(rank), rank)).to_vec(),
        };
        let mut before = false;
        for (place, edition) in printed.iter().enumerate() {
            match edition.rank {
                Some(rank) => {
                    let _ = write!(drawn.line, "{}{} {}", if before { 'L' } else { 'M' }, x(place), y(rank));
                    let over = tenths(down(rank) - OVER);
                    drawn.dots.push(Dot { at: [x(place), y(rank)], over, rank });
                }
                None => drawn.missing.push(x(place)),
            }
            before = edition.rank.is_some();
            if printed.len() <= NAMED || place == 0 || place + 1 == printed.len() {
                let year = years.as_ref().map(|years| years[place].to_string());
                drawn.editions.push((x(place), year.unwrap_or_else(|| edition.edition.clone())));
            }
        }
        drawn
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn printed(ranks: &[(&str, Option<u32>)]) -> Vec<Printed> {
        ranks.iter().map(|&(edition, rank)| Printed { edition: edition.to_owned(), rank, last: 20 }).collect()
    }

    #[test]
    fn the_line_breaks_where_an_edition_has_not_the_unit() {
        let line =
            PrintedLine::of(&printed(&[("2018-11", Some(1)), ("2020", None), ("2021", Some(10)), ("2022", Some(1))]));
        assert_eq!(line.line, "M30 18M249 84L322 18");
        assert_eq!(line.missing, ["176"], "by year: halfway from 2018 to 2022");
        assert_eq!(
            line.editions.iter().map(|(_, year)| year.as_str()).collect::<Vec<_>>(),
            ["2018", "2020", "2021", "2022"]
        );
    }

    #[test]
    fn editions_without_years_stand_evenly() {
        let line = PrintedLine::of(&printed(&[("first", Some(3)), ("second", Some(2)), ("third", Some(40))]));
        assert_eq!(line.dots.iter().map(|dot| dot.at[0].as_str()).collect::<Vec<_>>(), ["30", "176", "322"]);
        assert_eq!(line.ranks.iter().map(|(_, rank)| *rank).collect::<Vec<_>>(), [1, 20, 40]);
        assert_eq!(PrintedLine::of(&printed(&[("2020", Some(1))])).line, "M176 18");
        assert_eq!(PrintedLine::of(&[]).dots, []);
    }
}
