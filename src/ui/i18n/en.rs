//! The page in English.

use super::{shared::*, *};
use crate::dataset::UnitId;

const CODE: &str = "en";
const L: Language = Language::English;

/// English.
pub(super) struct English;

impl FirstSentences for English {
    text! {
        text_direction: "ltr",
        own_name: "English",
        locale: "en_US",
        tag: "en",
    }

    fn against(preset: &str) -> String {
        format!("Against “{preset}”")
    }

    fn change(change: Change, preset: &str) -> String {
        let places = |n| many(n, "place");
        match change {
            Change::Up(n) => format!("{} higher than under “{preset}”", places(n)),
            Change::Down(n) => format!("{} lower than under “{preset}”", places(n)),
            Change::Same => format!("same place as under “{preset}”"),
        }
    }

    fn imputed(imputed: usize, indicators: usize) -> String {
        format!("{imputed} of {indicators} imputed")
    }

    fn slider_value(points: &str, share: f64) -> String {
        let share = chart::share(L, share);
        {
            let noun = if points == "1" { "point" } else { "points" };
            format!("{points} {noun}, {share} of the whole")
        }
    }
}

impl PageSentences for English {
    text! {
        more_languages: "More languages",
        gap: " ",
        skip: "Skip to the ranking",
        invitation: " Change what counts, and see who moves.",
        how: "See the method",
        start_from: "Start from",
        own_weights: "Your weights.",
        computed_weights: "Computed weights.",
        did_not_load: "This did not load.",
        no_appendix: "What can be opened below the chart did not load. The ranking and its weights work as before.",
        lines: "Lines tell the aspects apart: each has one more than the one before.",
        by_aspect: "Score by aspect",
        score: "Score",
        did_you_mean: "Did you mean:",
        by_part: "Score by part",
        ranked_by: "Rank by",
        by_whole: "By the whole",
        how_many: "Rows",
        parts: "Part shown",
        all_parts: "All regions",
        against_whole: "Against the whole",
        weights: "Weights",
        points_and_shares: "You set the points; the share is what they come to in the whole.",
        reset: "Reset",
        even_out: "Make equal",
        undo: "Undo",
        redo: "Redo",
        drag_borders: "Drag a border to move share from one aspect to the next.",
        whiskers: "Rank in 90% of nearby weightings",
        range_head: "Range",
        range: ", in 90% of nearby weightings rank ",
        not_sure: "How sure the places are could not be computed in this browser. Weights, order and scores are not affected.",
        try_again: "Try again",
        change_the_weights: "Change the weights",
        close: "Close",
        open_whole_page: "Open the whole page",
        badge_unranked: "Not ranked: too few of its figures are known.",
        downloads_title: "Download or copy",
        by_method: "By another method than published:",
        reader_did_not_load: "The part of this page that reads other data did not load. Try again.",
        methods_did_not_load: "The part of this page that ranks as this data asks did not load. Try again.",
        parts_do_not_fit: "The parts of this page do not fit together. Reload it.",
    }

    fn page_title(title: &str, preset: Option<&str>) -> String {
        match preset {
            Some(preset) => format!("{title}: {preset}"),
            None => title.to_owned(),
        }
    }

    fn appearance(appearance: Theme) -> &'static str {
        match appearance {
            Theme::Light => "Light",
            Theme::Dark => "Dark",
        }
    }

    fn kicker(after: &str, indicators: usize, units: &str) -> String {
        let after = if after.is_empty() { String::new() } else { format!("{after} · ") };
        format!("{after}{} · {units}", many(indicators, "indicator"))
    }

    fn counted(count: usize, [unit, units]: [&str; 2]) -> String {
        let number = chart::count(L, count);
        if count == 1 { format!("{number} {}", in_text(unit)) } else { format!("{number} {units}") }
    }

    fn verdict(first: &str, next: &[&str], units: &str) -> String {
        let next = list(next);
        format!("{first} leads {units}, ahead of {next}.")
    }

    fn selected(by: Option<&str>, within: Option<&str>, first: &str, rank: usize, all: &str) -> String {
        let by = by.map(|by| format!("By “{by}” alone")).unwrap_or_default();
        let within = within.map(|part| format!("{} {part}", if by.is_empty() { "In" } else { ", in" }));
        let within = within.unwrap_or_default();
        format!("{by}{within}, {first} is first: rank {rank} of {all}.")
    }

    fn nobody_ranked() -> String {
        "Nothing here is ranked.".to_owned()
    }

    fn heaviest(aspect: &str, share: f64, theme: Option<(&str, f64)>) -> String {
        let share = chart::percent(L, share);
        let theme = theme.map(|(name, share)| (name, chart::percent(L, share)));
        match theme {
            None => format!(" Most weight: {aspect}, {share}."),
            Some((theme, part)) => {
                format!(" Most weight: {aspect}, {share}; {theme} alone, {part}.")
            }
        }
    }

    fn computed_by(code: &str) -> String {
        format!("Given by weigh={code}, whatever points were set before.")
    }

    fn moved_from(preset: &str, moved: usize, nodes: usize) -> String {
        format!("Started from “{preset}”; {moved} of {} moved.", many(nodes, "point"))
    }

    fn sentence(name: &str) -> String {
        format!("{name}.")
    }

    fn top(rows: usize, ranked: usize) -> String {
        match rows {
            1 if ranked == 1 => "The only one".into(),
            rows if rows == ranked => format!("All {rows}"),
            10 => "The top ten".into(),
            rows => format!("The top {rows}"),
        }
    }

    fn bars(aspects: usize) -> String {
        format!("Score out of 100, built from {}.", many(aspects, "aspect"))
    }

    fn too_few_figures(count: usize, all: usize, [needed, figures]: [usize; 2]) -> [String; 2] {
        let (units, [count, all]) = (count, [count, all].map(|x| chart::count(L, x)));
        [
            format!("{count} of {all} {} not ranked: that takes {needed} of {}.", are(units), many(figures, "figure")),
            "Which?".into(),
        ]
    }

    fn moved(name: &str, before: Option<usize>, now: Option<usize>) -> String {
        match (before, now) {
            (Some(b), Some(n)) => format!("{name} {b} to {n}"),
            (None, Some(n)) => format!("{name} enters at {n}"),
            (_, None) => format!("{name} leaves the top ten"),
        }
    }

    fn moves(moves: &[String], cause: Option<&str>) -> String {
        let (between, colon) = (", ", ": ");
        let moves = moves.join(between);
        cause.map_or_else(|| moves.clone(), |cause| format!("{moves}{colon}{cause}"))
    }

    fn joined(tied: bool) -> &'static str {
        if tied { ", tied with the next" } else { ", too close to call with the next" }
    }

    fn brackets(units: &str) -> String {
        format!("A bracket joins {units} whose order flips if one aspect’s share changes by less than one point.")
    }

    fn outside(tied: bool, rows: usize) -> String {
        match rows {
            _ if tied => "Just outside, and tied:".into(),
            _ => "Just outside, and just as close:".into(),
        }
    }

    fn outside_more(count: usize, more: bool) -> String {
        if more { format!("and at least {count} more") } else { format!("and {count} more") }
    }

    fn gap_to_last(last: usize, gaps: [f64; 2]) -> String {
        let [least, most] = gaps.map(|x| chart::gap(L, x));
        let none = gaps[0] <= 0.0;
        let gap = match (least == most, none) {
            (true, _) => most,
            (_, true) => format!("up to {most}"),
            _ => format!("{least} to {most}"),
        };
        if gaps[1] < 1.0 {
            format!("The gap to {} is {gap} of a point.", place(last))
        } else {
            format!("The gap to {} is {gap} points.", place(last))
        }
    }

    fn first_under(first: &str, share: f64) -> String {
        let few = share < 0.5;
        let share = match share {
            share if share > 0.99 => "more than 99%".to_owned(),
            share if share < 0.01 => "less than 1%".to_owned(),
            share if few => "only ".to_owned() + &chart::percent(L, share),
            share => chart::percent(L, share),
        };
        if few {
            format!("{first} is first here, but under {share} of all weightings.")
        } else {
            format!("{first} is first under {share} of all weightings.")
        }
    }

    fn tied(names: &[&str], count: &str, rank: usize) -> String {
        let (few, place) = (names.len() < 4, place(rank));
        let who = if few { list(names) } else { count.to_owned() };
        format!("{who} are tied for {place}.")
    }

    fn too_close(but: bool, groups: &[Group]) -> [String; 3] {
        let long = |group: &Group| group.last > group.first + 1;
        let alone = groups.iter().filter(|group| long(group)).count() == 1;
        let phrases: Vec<String> = groups.iter().map(|group| span(group, alone)).collect();
        let places = match phrases.as_slice() {
            [one] => one.clone(),
            [first @ .., last] => format!("{}, and {last}", first.join(", ")),
            [] => String::new(),
        };
        let are = if groups.len() == 1 && alone { "is" } else { "are" };
        {
            let before = if but { format!("But {places} {are} ") } else { capital(&places) + " " + are + " " };
            [before, "too close to call".into(), ".".into()]
        }
    }

    fn find(unit: &str) -> String {
        format!("Where is my {}?", in_text(unit))
    }

    fn not_found(text: &str, units: &str) -> String {
        let text = shortened(text);
        format!("No name of {units} is like “{text}”, in any language.")
    }

    fn more_found(count: usize) -> String {
        let count = chart::count(L, count);
        format!("{count} more: type on.")
    }

    fn found_at(rank: Option<usize>) -> String {
        match rank {
            Some(rank) => format!("rank {rank}"),
            None => "not ranked".to_owned(),
        }
    }

    fn shown(unit: &str, rank: Option<usize>) -> String {
        let at = Self::found_at(rank);
        format!("{unit} is shown: {at}.")
    }

    fn by_node(node: &str) -> String {
        format!("By {node}")
    }

    fn rows(rows: usize) -> String {
        format!("Top {rows}")
    }

    fn all_rows(rows: usize) -> String {
        let rows = chart::count(L, rows);
        format!("All {rows}")
    }

    fn kinds_of_parts() -> [&'static str; 2] {
        ["Regions", "Provinces and groups"]
    }

    fn top_within(rows: usize, of: usize, part: &str) -> String {
        if of == 0 {
            format!("Nothing in {part} is ranked")
        } else if rows < of {
            format!("The first {rows} of {of} in {part}")
        } else {
            format!("All {of} in {part}")
        }
    }

    fn bars_by(node: &str, parts: &[String]) -> String {
        let parts = (parts.len() > 1).then(|| Self::in_a_row(parts));
        match parts {
            Some(parts) => {
                format!("Score out of 100 on “{node}” alone; from the left its parts: {parts}.")
            }
            None => format!("Score out of 100 on “{node}” alone."),
        }
    }

    fn themes_and_indicators(themes: usize, indicators: usize) -> String {
        format!("{}, {}", many(themes, "theme"), Self::indicators_only(indicators))
    }

    fn indicators_only(indicators: usize) -> String {
        many(indicators, "indicator")
    }

    fn points_of(node: &str) -> String {
        format!("{node}, points")
    }

    fn not_points(why: PointsError) -> &'static str {
        match why {
            PointsError::NotANumber => "Not set: type a plain number from 0 to 100.",
            PointsError::OutOfRange => "Not set: points go from 0 to 100.",
            PointsError::TooFine => "Not set: six decimals at most.",
        }
    }

    fn lock(node: &str) -> String {
        format!("Lock the share of {node}")
    }

    fn conflict(node: &str, why: LockConflict, sibling: &str) -> String {
        match why {
            LockConflict::Locked => {
                format!("Not moved: the share of “{node}” is locked. Open its lock to move it.")
            }
            LockConflict::TooMany(_) => {
                format!(
                    "Not moved: to keep its share “{sibling}” would need more than 100 points. Open its lock, or give the others fewer."
                )
            }
            LockConflict::Nothing => {
                "Not moved: beside the locked shares somebody must have points. Open a lock first.".to_owned()
            }
            LockConflict::All => "Not moved: the locked shares are the whole already. Open a lock first.".to_owned(),
        }
    }

    fn nearby(indicators: usize) -> String {
        let weights = many(indicators, "weight");
        format!(
            "All weightings: drawn evenly from every way of sharing out the {weights}. Nearby: each of the {weights} moved at random by up to a quarter."
        )
    }

    fn first_ranges(first: usize, rows: usize) -> String {
        format!("Ranges are computed for the first {first} of these {}.", many(rows, "row"))
    }

    fn source(of: &Source) -> String {
        match &of.owner {
            Owner::Host(host) => format!("Figures from {host}, not checked by this site."),
            Owner::Site(file) => {
                let file = shortened(file);
                format!("Figures from {file} at this site, not checked.")
            }
        }
    }

    fn more_weights(count: usize) -> String {
        format!("{count} more")
    }

    fn as_of(edition: &str) -> String {
        format!(" Figures as of edition {edition}.")
    }

    fn ordinal(rank: Option<usize>) -> (Option<&'static str>, String, Option<&'static str>) {
        let Some(rank) = rank else { return (None, "–".to_owned(), None) };
        (None, rank.to_string(), Some(suffix(rank)))
    }

    fn badge_of(units: Option<&str>, title: &str) -> String {
        match units {
            Some(units) => format!("of {units} · {title}"),
            None => title.to_owned(),
        }
    }

    fn badge_score(score: &str, preset: &str, moved: bool) -> String {
        if moved {
            format!("Score {score} of 100, custom weights.")
        } else {
            format!("Score {score} of 100, weights “{preset}”.")
        }
    }

    fn imputed_note(indicators: usize) -> String {
        format!("† Number of the {} that are imputed.", many(indicators, "figure"))
    }

    fn missing_note(indicators: usize) -> String {
        format!("† Number of the {} that are missing and left out.", many(indicators, "figure"))
    }

    fn missing(missing: usize, indicators: usize) -> String {
        format!("{missing} of {indicators} missing")
    }

    fn rings(imputed: usize, indicators: usize) -> String {
        format!("A ring: no source gave this figure, it is filled in ({imputed} of {indicators}) and has no rank.")
    }

    fn unmarked(missing: usize, indicators: usize) -> String {
        format!("Without a dot: no source gave the figure, and it is left out ({missing} of {indicators}).")
    }

    fn filled(counts: &[(Filled, usize)], cells: usize) -> String {
        let holes: usize = counts.iter().map(|(_, count)| count).sum();
        let (are, said) = (are(holes), chart::count(L, holes));
        let cells = many(cells, "cell");
        let with = |(by, _): &(Filled, usize)| match by {
            Filled::Theme => "the unit’s own average in the theme",
            Filled::Aspect => "the unit’s own average in the aspect",
            Filled::Mean => "the indicator’s average over all ranked",
            Filled::Median => "the indicator’s median over all ranked",
            Filled::Region => "the indicator’s average in the unit’s region",
            Filled::Middle => "the middle of the scale, because no ranked unit has a figure",
            Filled::LeftOut => "",
        };
        match counts {
            [(Filled::LeftOut, _)] => {
                format!(
                    "{said} of {cells} {are} missing and left out, counted (†) beside each name; the weights of what is known beside them grow."
                )
            }
            [one] => {
                format!("{said} of {cells} {are} filled with {}, and counted (†) beside each name.", with(one))
            }
            _ => {
                let each: Vec<String> =
                    counts.iter().map(|one| format!("{} with {}", chart::count(L, one.1), with(one))).collect();
                let each: Vec<&str> = each.iter().map(String::as_str).collect();
                format!("{said} of {cells} {are} filled, {}. They are counted (†) beside each name.", list(&each))
            }
        }
    }

    fn unplaced(count: usize, counted: &str, node: &str, names: &[String]) -> String {
        let names = Self::in_a_row(names);
        {
            let has = if count == 1 { "has" } else { "have" };
            format!("{counted} {has} no figure on “{node}” and {} not ranked by it: {names}.", are(count))
        }
    }

    fn direction(direction: Direction) -> &'static str {
        match direction {
            Direction::Positive => "more is better",
            Direction::Negative => "less is better",
        }
    }

    fn told_apart(name: &str, group: Option<&str>) -> String {
        match group {
            None => name.to_owned(),
            Some(group) => format!("{name} ({group})"),
        }
    }

    fn bars_on_a_scale(aspects: usize) -> String {
        format!("Score built from {}.", many(aspects, "aspect"))
    }

    fn badge_score_by_method(score: &str, method: &str) -> String {
        format!("Score {score}, by another method than published: {method}.")
    }

    fn in_a_row(things: &[String]) -> String {
        things.join(", ")
    }
}

impl Sentences for English {
    // The page.

    text! {
        one_level_then: ", then ",
        copied: "Copied.",
        copy_by_hand: "The browser does not let this page copy. Copy it from here:",
    }

    fn weighting(preset: &str) -> String {
        format!("Weights: {preset}.")
    }

    // The chart.

    // Which places are too close to call.

    // Which rows are shown.

    // How sure the places are.

    text! {
        how_sure: "How sure are the places?",
        one_weight: "There is only one indicator: every weighting gives this ranking.",
        which_place: "Which place under how many weightings",
        near: "Nearby: each weight moved by up to a quarter",
        everywhere: "All weightings, drawn evenly",
        can_be_first: "Who can be first",
        central: "Apply",
        how_far: "How far each can rise and fall",
        mean_head: "Mean place, every weight free",
        how_little: "Smallest change that swaps two neighbours",
        how_little_note: "The smallest change in one aspect’s share of the whole, the others keeping their proportions. Under one point we call it too close. Below: the same where all weights may move together (least squares), and how often the two are swapped nearby.",
        no_weights_swap: "They cannot swap under any weights.",
    }

    fn which_place_note(drawn: usize, error: f64) -> String {
        let (drawn, error) = (chart::count(L, drawn), at_most(L, error));
        format!(
            "Each row adds up to 100%. The outlined cell is the place under the weights now set. {drawn} weightings each, the same for everyone; 19 in 20 figures are off by less than {error} of the weightings. Blank: under 0.5%."
        )
    }

    fn can_be_first_note(drawn: usize, error: f64) -> String {
        let (drawn, error) = (chart::count(L, drawn), at_most(L, error));
        format!(
            "Over all weights of the indicators: {drawn} drawn, off by at most {error}, 19 times in 20; one found first under none may yet be so under a few. Over the aspects alone, the shares inside them held: exact. “Apply” sets the middle of the weightings under which it is first."
        )
    }

    fn first_heads() -> [&'static str; 5] {
        ["First, all indicators", "Their middle", "In the ten", "First, aspects alone", "Their middle"]
    }

    fn load_middle(name: &str, aspects: bool) -> String {
        let by = if aspects { ", by the aspects alone" } else { "" };
        format!("Apply the middle of the weightings under which {name} is first{by}")
    }

    fn how_far_note(unit: &str) -> String {
        format!(
            "The best and the worst place of each {} when only the weights of the aspects move, the shares inside them held. Press a place to set weights that give it. Proved, unless a second figure says what cannot be passed.",
            in_text(unit)
        )
    }

    fn range_heads() -> [&'static str; 3] {
        ["All weights", "Within 5 points", "Within 10 points"]
    }

    fn unproved(limit: usize, best: bool) -> String {
        if best { format!(" (reached; none above {limit})") } else { format!(" (reached; none below {limit})") }
    }

    fn load_rank(name: &str, rank: usize) -> String {
        format!("Set weights under which {name} is number {rank}")
    }

    fn all_together(distance: f64) -> String {
        let points = Self::points_apart(distance);
        format!("All weights together: {points} points.")
    }

    fn swapped_nearby(part: f64) -> String {
        let part = self::part(L, part);
        format!("Swapped in {part} of nearby weightings.")
    }

    // The weights.

    // How sure a row is.

    text! {
        hangs_on: "The weights that its rank depends on",
        hangs_on_note: "Of the spread of its rank over nearby weightings, the part that each weight accounts for, alone and with others (total Sobol’ indices, estimated: off by a few points).",
        hangs_on_nothing: "None: it has this rank under all nearby weightings that were drawn.",
    }

    fn flip_heads() -> [&'static str; 4] {
        [
            "Neighbours",
            "Too close to call left of 1, firmer to the right (log scale)",
            "Points",
            "Which aspect, from → to",
        ]
    }

    fn pair(ahead: &str, behind: &str) -> String {
        format!("{ahead}, {behind}")
    }

    fn points_apart(distance: f64) -> String {
        match distance * 100.0 {
            points if points < 0.1 => "under 0.1".to_owned(),
            points if (0.95..1.0).contains(&points) => chart::gap(L, points.min(0.99)),
            points => chart::score(L, points),
        }
    }

    fn no_flip(tied: bool) -> &'static str {
        if tied { "Tied" } else { "No aspect alone swaps them" }
    }

    fn ramp() -> (&'static str, [&'static str; 6]) {
        ("Share of weightings", ["under 5%", "5", "10", "20", "40", "70 and over"])
    }

    // Notices.

    text! {
        link_not_understood: "Part of this link was not understood.",
        rest_is_set: "Everything else in it is set.",
        dismiss: "Close",
        not_loaded: "This data was not loaded.",
        reading: "Reading",
        same_ten: "The ten and their order are the same.",
    }

    fn notice(notice: &Notice) -> String {
        let part = shortened(&notice.part());
        let why = match notice {
            Notice::Version(_) => "made for another version; read as version 1",
            Notice::UnknownPath(_) => "no such page",
            Notice::NoEdition(_) => "this edition is not kept here; these are the newest figures",
            Notice::UnknownKey { near, .. } => &format!("no such key; did you mean “{near}”?"),
            Notice::Numbered { key: "focus" | "compare", .. } => {
                "names a unit by the number of its row, which may be another unit’s by now; look for it by its name"
            }
            Notice::Numbered { .. } => {
                "names an indicator by the number of its column, which may be another’s by now; choose it by its name"
            }
            Notice::RepeatedUnit(_) => "compared already",
            Notice::TooManyUnits(_) => &format!("no more than {} can be compared", View::COMPARED),
            Notice::RepeatedKey(_) => "given more than once; the last one counts",
            Notice::Refused { why, .. } => why.say(CODE),
            Notice::NotLoaded(_) => "the part of this page that ranks so did not load; try again",
            Notice::UnknownValue { key: "against", .. } => "no preset of these data has this code",
            Notice::UnknownValue { .. } => "no such choice",
            Notice::NotAWeight(_) => "a weight is written node:points",
            Notice::UnknownNode(_) => "no aspect, theme or indicator has this code",
            Notice::RepeatedNode(_) => "weighed more than once; the last one counts",
            Notice::NotPoints { why, .. } => match why {
                PointsError::NotANumber => "not a plain number",
                PointsError::OutOfRange => "points go from 0 to 100",
                PointsError::TooFine => "six decimals at most",
            },
        };
        format!("{part}: {why}")
    }

    fn and_more(count: usize) -> String {
        format!("and {count} more")
    }

    fn shared_alike(parent: Option<&str>) -> String {
        match parent {
            None => "All aspects have 0 points, so they share alike.".into(),
            Some(p) => format!("Everything in “{p}” has 0 points, so it shares alike."),
        }
    }

    fn without_spread(indicator: &str) -> String {
        format!("“{indicator}” does not differ among the ranked: it gives each 50 of 100.")
    }

    fn still_there(data: &str, of: &Source, first: bool) -> String {
        let data = shortened(data);
        let whose = if let Owner::Host(_) = of.owner { Self::source(of) + Self::gap() } else { String::new() };
        if first {
            format!("{data}. {whose}").trim_end().to_owned()
        } else {
            format!("{data}. {whose}The ranking below is still the one from before.")
        }
    }

    fn still_shown(data: &str) -> String {
        let data = shortened(data);
        format!("The ranking below is still the one from before, not {data}. Correct these and try again:")
    }

    fn changed_since(with_presets: bool) -> &'static str {
        if with_presets {
            "Since this link was made, the figures, the method, the presets or the names of units in links have changed."
        } else {
            "The figures or the method have changed since this link was made."
        }
    }

    // Embedding and sharing.

    text! {
        share: "Share and embed",
        share_what: "What you see now is the starting view: weights, language, light or dark.",
        show: "Show",
        readers_change: "Readers can change",
        figures: "Figures",
        living: "Follow updates",
        frozen: "Stay as they are now",
        copy: "Copy",
        preview: "Preview",
        another: "The link opens another view or other data than this.",
        other_weights: "Under other weights:",
    }

    fn controls(controls: Controls) -> &'static str {
        use WeightControls::{Absent, Closed, Open};
        match (controls.presets, controls.weights) {
            (true, Closed) => "Presets, and weights behind a button",
            (true, Open) => "Presets and weights",
            (true, Absent) => "Presets only",
            (false, Closed) => "Weights behind a button",
            (false, Open) => "Weights only",
            (false, Absent) => "Nothing",
        }
    }

    fn layout(layout: ViewMode) -> &'static str {
        use ViewMode;
        match layout {
            ViewMode::Full => "The whole page",
            ViewMode::Chart => "The chart",
            ViewMode::Badge => "One badge",
        }
    }

    fn badge_unit(unit: &str) -> String {
        format!("{unit} of the badge")
    }

    fn snippet_names() -> [&'static str; 3] {
        ["Link", "For your page: fits its height", "For your page, without a script: a fixed height"]
    }

    fn not_running() -> [&'static str; 2] {
        [
            "The weights cannot be changed here:",
            "this page’s program is not running. The ranking below is complete and correct for its weights.",
        ]
    }

    fn stopped() -> [&'static str; 2] {
        [
            "This page’s program has stopped because of an error of its own. The ranking below is the last that it showed.",
            "Reload",
        ]
    }

    fn without_script() -> [&'static str; 2] {
        [
            "The weights cannot be changed here:",
            "scripts are switched off in this browser. The ranking below is complete and correct for its weights.",
        ]
    }

    // Downloads.

    text! {
        copy_link: "Copy link to this view",
        download: "Download",
        copy_table: "Copy as table",
        as_table: "The rows as a table",
        print: "Print",
        drawing: "Drawing the picture.",
        no_picture: "This browser does not let the page make a picture. The SVG has the same chart.",
        no_file: "This browser did not take the file.",
        reopen: "Open this view and change the weights:",
        rank_head: "Rank",
    }

    fn download_what(what: &str) -> String {
        format!("Download {what}")
    }

    fn files() -> [&'static str; 4] {
        [
            "SVG: the chart",
            "PNG: the chart as a picture",
            "CSV: the whole ranking",
            "Calculation (CSV): every figure and step",
        ]
    }

    fn kinds() -> [&'static str; 4] {
        ["SVG", "PNG", "CSV", "Calculation (CSV)"]
    }

    fn saved(name: &str) -> String {
        format!("Saved as {name}.")
    }

    fn saved_if_allowed(name: &str) -> String {
        format!(
            "Saved as {name}. If it did not arrive, the page around this chart does not allow downloads: open the chart by itself."
        )
    }

    fn copied_table(rows: usize) -> String {
        let many = many(rows, "row");
        format!("Copied {many}, to paste into a document or a spreadsheet.")
    }

    fn own_weighting(preset: &str, shares: &[String]) -> String {
        let shares = Self::in_a_row(shares);
        format!("Custom weights, started from “{preset}”: {shares}.")
    }

    fn shared(name: &str, share: f64) -> String {
        let share = chart::share(L, share);
        format!("{name} {share}")
    }

    fn left_out(rows: usize) -> String {
        let (rows, have) = (chart::count(L, rows), if rows == 1 { "has" } else { "have" });
        format!("{rows} more {have} no room here. All are in the CSV and at the link.")
    }

    fn sources(indicators: usize, most: &str, others: usize) -> String {
        let many = many(indicators, "indicator");
        match others {
            0 => format!("{many}. Source: {most}."),
            1 => format!("{many}. Sources: {most}, and one other."),
            _ => format!("{many}. Sources: {most}, and {others} others."),
        }
    }

    fn taken(edition: &str, date: &str) -> String {
        format!("Edition {edition}, taken from Tenfold on {date}.")
    }

    // Downloads: what the files say.

    text! {
        what_it_takes: "What would it take?",
        try_it: "Try it",
    }

    fn smallest_change(aspects: bool) -> &'static str {
        if aspects {
            "The smallest change of one aspect’s share that moves a place; the others keep their proportions."
        } else {
            "The smallest change of one share that moves a place, of an aspect wherever one can; the others beside it keep their proportions."
        }
    }

    fn rank_moves(behind: &str, ahead: &str, rows: Option<usize>) -> String {
        match rows {
            None => format!("{behind} passes {ahead}"),
            Some(10) => format!("{behind} takes {ahead}’s place in the ten"),
            Some(rows) => format!("{behind} takes {ahead}’s place in the top {rows}"),
        }
    }

    fn when_it_counts(node: &str, from: f64, to: f64) -> [String; 2] {
        let large = (to - from).abs() > LARGE;
        let [was, is] = chart::from_to(L, from, to);
        {
            let when = if large { "only when" } else { "when" };
            [String::new(), format!(" {when} {} {} {is} instead of {was}.", in_text(node), counts(node))]
        }
    }

    fn never() -> [&'static str; 2] {
        ["", " under no change of one weight alone."]
    }

    // The card of a unit.

    text! {
        compare: "Compare",
        sum: "Score",
        one_place: "One place up, one place down",
        printed: "Rank in the printed editions",
        figure_ranks: "Ranks are among those with a figure.",
        unranked_dots: "It is not ranked and has no ranks: its dots stand among those that are, at an end where they lie beyond.",
        filled_in: "filled in",
        not_counted: "missing, not counted",
        unknown: "not known",
    }

    fn compare_full(most: usize) -> String {
        format!(": {most} are compared already")
    }

    fn nth(rank: usize, tied: bool) -> String {
        let count = chart::count(L, rank);
        format!("{count}{}{}", suffix(rank), if tied { "=" } else { "" })
    }

    fn stands(rank: usize, tied: bool, of: &str, score: f64) -> String {
        let (rank, score) = (Self::nth(rank, false), chart::score(L, score));
        if tied {
            format!("Tied for {rank} of {of} under these weights, with {score} of 100 points")
        } else {
            format!("{rank} of {of} under these weights, with {score} of 100 points")
        }
    }

    fn stands_nearby((low, high): (usize, usize)) -> String {
        let [best, worst] = [low, high].map(|rank| Self::nth(rank, false));
        if low == high {
            format!("{best} in 90% of nearby weightings")
        } else {
            format!("{best} to {worst} in 90% of nearby weightings")
        }
    }

    fn stands_under(rank: usize, preset: &str) -> String {
        let rank = Self::nth(rank, false);
        format!("{rank} under “{preset}”")
    }

    fn clauses(clauses: &[String]) -> String {
        let (between, stop) = ("; ", ".");
        clauses.join(between) + stop
    }

    fn has_no_rank(known: usize, indicators: usize, needed: usize) -> String {
        let figures = plural(indicators, "figure");
        format!("Not ranked: {known} of its {indicators} {figures} {} known, and a rank takes {needed}.", are(known))
    }

    fn extremes() -> [&'static str; 2] {
        ["Strongest, by rank", "Weakest"]
    }

    fn of_how_many(of: usize) -> String {
        let of = chart::count(L, of);
        format!("of {of}")
    }

    fn why_here(score: f64) -> String {
        let score = chart::score(L, score);
        format!("Why it stands here: {score} of 100")
    }

    fn why_here_note(units: &str) -> String {
        format!(
            "Outline: what a part could add under these weights. Filled: what it adds. Stroke: the average of {units}."
        )
    }

    fn why_here_heads() -> [&'static str; 4] {
        ["Part", "Earned, of what could be earned", "Points", "Average"]
    }

    fn of_most(most: f64) -> String {
        let most = chart::score(L, most);
        format!("of {most}")
    }

    fn no_neighbour(ahead: bool) -> &'static str {
        if ahead { "No unit is ahead of it." } else { "No unit is behind it." }
    }

    fn tied_with(name: &str) -> String {
        format!("Tied with {name}.")
    }

    fn nothing_settable(name: &str) -> String {
        format!("{name}: no points with six decimals swap the two.")
    }

    fn printed_rank(edition: &str, rank: Option<u32>, last: u32) -> String {
        match rank {
            Some(rank) => {
                format!("{edition}: {} in a list of {last}", Self::nth(rank as usize, false))
            }
            None => format!("{edition}: not among the {last} listed"),
        }
    }

    fn part_printed(node: &str, rank: &str) -> String {
        format!("{node}, {rank}.")
    }

    fn printed_note(lists: &[u32]) -> String {
        let (least, most) = (lists.iter().min().unwrap_or(&0), lists.iter().max().unwrap_or(&0));
        if least == most {
            format!("Each edition lists {most}; a dash: not listed.")
        } else {
            format!("Editions list {least} to {most}; a dash: not listed.")
        }
    }

    fn never_printed(editions: usize) -> String {
        if editions == 1 {
            "The printed list does not have it.".into()
        } else {
            format!("None of the {editions} printed lists has it.")
        }
    }

    fn all_figures(figures: usize) -> String {
        format!("The {}", many(figures, "figure"))
    }

    fn all_figures_note(units: &str, _unit: &str) -> String {
        format!(
            "Each line is one of the ranked {units}, a longer one several; better is to the right. The dot is where this one stands, after treatment of outliers. Each name opens onto year and source."
        )
    }

    fn figure_heads() -> [&'static str; 4] {
        ["Figure", "Among all", "Value", "Rank"]
    }

    fn measure(unit: &str) -> String {
        match unit {
            unit if unit.is_empty() || COUNTS.contains(&unit) => String::new(),
            unit if unit.starts_with(['%', '‰', '°']) => unit.to_owned(),
            unit if unit.starts_with(|c: char| c.is_ascii_digit()) => format!(" × {unit}"),
            unit => format!(" {unit}"),
        }
    }

    fn all_ranked(ranked: usize, nouns: [&str; 2]) -> String {
        let units = Self::counted(ranked, nouns);
        let all = if ranked == 1 { "the" } else { "all" };
        format!("{all} {units}")
    }

    // How a score was computed.

    text! {
        calculation: "Calculation, step by step",
        left_out_of: "no figure: left out, the rest of its group weighs more",
        joined_scores: "How the scores are combined",
    }

    fn calculation_note(name: &str, score: f64) -> String {
        let score = chart::points(L, score);
        format!(
            "From each figure of {name} to its points. Weights: the share in each level, from the aspect down, and their product. What is printed is rounded; sums are of what is not, and come to the score of {score}."
        )
    }

    fn calculation_heads() -> [&'static str; 6] {
        ["Figure", "As published", "Treated", "From 0 (worst) to 100 (best)", "Weight", "Points"]
    }

    fn treated(figured: &Figured) -> String {
        let Figured { raw, treated, scale } = figured;
        let to = chart::precise(L, *treated);
        let in_formula = |value: f64| bracketed(&chart::precise(L, value));
        if let Some(log) = &scale.logarithm {
            let [raw, low, high, offset] = [*raw, log.low, log.high, log.offset()].map(in_formula);
            let to = in_formula(*treated);
            return if log.mirrored {
                format!("−ln({high} − {raw} + {offset}) = {to}")
            } else {
                format!("ln({raw} − {low} + {offset}) = {to}")
            };
        }
        if let Some(power) = &scale.power {
            let [raw, low, offset] = [*raw, power.low, power.offset()].map(in_formula);
            let (exponent, to) = (bracketed(&power.power.to_string()), in_formula(*treated));
            return if power.power.value() == 0.0 {
                format!("ln({raw} − {low} + {offset}) = {to}")
            } else {
                format!("(({raw} − {low} + {offset}) ^ {exponent} − 1) ÷ {exponent} = {to}")
            };
        }
        match scale.treatment {
            AppliedTreatment::Winsorised(_) if raw != treated => {
                format!("outlier, moved to {to}")
            }
            _ => "as it is".to_owned(),
        }
    }

    fn put_on_scale(Figured { treated, scale, .. }: &Figured, on: f64) -> String {
        let less = scale.formula.direction == Direction::Negative;
        let number = |value: f64| bracketed(&chart::precise(L, value));
        let (x, result) = (number(*treated), chart::points(L, on));
        match &scale.formula.parameters {
            FormulaParameters::Constant(middle) => {
                let middle = chart::precise(L, *middle);
                format!("all are alike: {middle}")
            }
            FormulaParameters::Between { low, high, to, logarithmic, .. } => {
                let end = |value: f64| {
                    if *logarithmic { format!("ln {}", number(value)) } else { number(value) }
                };
                let (x, low, high) = (end(*treated), end(*low), end(*high));
                let part = if less { format!("({high} − {x})") } else { format!("({x} − {low})") };
                let width = chart::precise(L, to.1 - to.0);
                let from = if to.0 == 0.0 { String::new() } else { format!(" + {}", number(to.0)) };
                format!("{part} ÷ ({high} − {low}) × {width}{from} = {result}")
            }
            FormulaParameters::ZScore { mean, deviation, to } => {
                let [mean, deviation, spread, middle] = [*mean, *deviation, to.1, to.0].map(number);
                let part = if less { format!("({mean} − {x})") } else { format!("({x} − {mean})") };
                format!("{part} ÷ {deviation} × {spread} + {middle} = {result}")
            }
            FormulaParameters::Order { figures, count } => {
                let others = figures.len().saturating_sub(1);
                let worse = scale.formula.worse(*treated);
                let english = format!("{worse} of {} {} worse", many(others, "other"), are(worse));
                let said = english;
                match count {
                    Count::Rank => format!("{said}: {worse} + 1 = {result}"),
                    Count::Percent => {
                        format!("{said}: {worse} ÷ {others} × 100 = {result}")
                    }
                    Count::Points => format!("{said}: {result}"),
                }
            }
            FormulaParameters::Share(best) => {
                let best = number(*best);
                if less {
                    format!("{best} ÷ {x} × 100 = {result}")
                } else {
                    format!("{x} ÷ {best} × 100 = {result}")
                }
            }
        }
    }

    fn mean_of(within: &str, of: &[String], on: f64) -> String {
        let (of, on) = (Self::in_a_row(of), chart::points(L, on));
        format!("no figure; the unit’s mean in “{within}” ({of}) is {on}")
    }

    fn mean_of_all(on: f64) -> String {
        let on = chart::points(L, on);
        format!("no figure; the mean of all is {on}")
    }

    fn middle_of_scale(on: f64) -> String {
        let on = chart::points(L, on);
        format!("no unit has a figure: the middle of the scale, {on}")
    }

    fn median_of_all(on: f64) -> String {
        let on = chart::points(L, on);
        format!("no figure; the median of all is {on}")
    }

    fn mean_of_region(on: f64) -> String {
        let on = chart::points(L, on);
        format!("no figure; the mean of its region is {on}")
    }

    fn join(name: &str, by: &str, of: &[(String, f64, f64)], score: f64) -> String {
        let part = |(name, score, share): &(String, f64, f64)| {
            format!("{name} {} × {}", chart::points(L, *score), chart::share(L, *share))
        };
        let parts: Vec<String> = of.iter().map(part).collect();
        let (parts, score) = (parts.join(", "), chart::points(L, score));
        format!("{name}: {by} of {parts} = {score}")
    }

    // Missing figures.

    // The method.

    text! {
        method: "Method and sources",
        ranked_label: "Ranked:",
        steps_label: "Steps:",
        held_unseen_label: "Compared with editions not used to find them",
        held_label: "Compared with the printed rankings",
        doubts_label: "Caveats:",
    }

    fn ranked(method: &Method, [ranked, all]: [usize; 2], nouns: [&str; 2], indicators: usize) -> String {
        let (cover, of) = (chart::percent(L, method.min_coverage.value()), Self::counted(all, nouns));
        {
            let (ranked, figures) = (chart::count(L, ranked), many(indicators, "figure"));
            format!("{ranked} of {of}, those with at least {cover} of the {figures}.")
        }
    }

    fn steps(treatments: &[AppliedTreatment]) -> String {
        let winsorised = treatments.iter().filter(|t| matches!(t, AppliedTreatment::Winsorised(_))).count();
        let logged = treatments.iter().filter(|t| matches!(t, AppliedTreatment::Logged)).count();
        format!(
            "outliers treated by the JRC rule ({} winsorised, {logged} by logarithm), each figure put on 0 to 100, weighted means inside themes, aspects and the whole. Terms after the OECD/JRC Handbook (2008).",
            many(winsorised, "indicator")
        )
    }

    fn held(baseline: &str, editions: &[String]) -> String {
        format!(
            "(rank correlation of the weights now with each edition; in brackets, of “{baseline}”): {}.",
            editions.join("; ")
        )
    }

    fn indicators_and_sources(indicators: usize) -> String {
        let whose = if indicators == 1 { "its source" } else { "their sources" };
        let english = format!("The {} and {whose}", many(indicators, "indicator"));
        english
    }

    fn indicator_heads() -> [&'static str; 4] {
        ["Indicator", "Unit", "Year", "Source"]
    }

    fn not_ranked(count: usize, nouns: [&str; 2]) -> String {
        let units = Self::counted(count, nouns);
        format!("{units} {} not ranked", are(count))
    }

    fn why_not_ranked(needed: usize, indicators: usize) -> String {
        if needed == 1 {
            "No figure is known of any of these:".to_owned()
        } else {
            format!("Fewer than {needed} of the {indicators} figures are known of each:")
        }
    }

    fn known(name: &str, filled: usize, indicators: usize) -> String {
        format!("{name} {filled} of {indicators}")
    }

    // What it takes to reach a rank.

    text! {
        choose: "Choose…",
        find_out: "Find out",
        or_drag: "Or drag a row, by its rank, to another place.",
        no_unit: "Choose one from the list.",
        working_it_out: "Computing…",
        not_reached: "This could not be computed in this browser.",
        for_the_weights_before: "For the weights before. Find out again for those now.",
        stop: ". ",
        its_link: "Link",
    }

    fn reach_question() -> [&'static str; 3] {
        ["What would it take for", "to be ranked", "?"]
    }

    fn ranks_run(units: usize) -> String {
        format!("Ranks run from 1 to {units}.")
    }

    fn is_ranked(unit: &str, rank: usize) -> String {
        format!("{unit} is {}", ordinal(rank))
    }

    fn is_ranked_now(unit: &str, rank: usize) -> String {
        format!("{unit} is {} already.", ordinal(rank))
    }

    fn when_they_count(changes: &[(&str, f64, f64)]) -> [String; 2] {
        let told = |(at, (node, from, to)): (usize, &(&str, f64, f64))| {
            let [was, is] = before_and_after(L, *from, *to);
            if at == 0 {
                format!("{} {} {is} instead of {was}", in_text(node), counts(node))
            } else {
                format!("{} {is} instead of {was}", in_text(node))
            }
        };
        let told: Vec<String> = changes.iter().enumerate().map(told).collect();
        let told = list(&told.iter().map(String::as_str).collect::<Vec<_>>());
        [String::new(), format!(" when {told}.")]
    }

    fn how_near(is_nearest: bool, distance: f64) -> String {
        let points = chart::gap(L, distance * 100.0);
        if is_nearest {
            format!(
                "This is the smallest change of the aspects’ shares (least squares). Distance over all indicators: {points} points."
            )
        } else {
            format!(
                "This is the smallest change of the aspects’ shares that was found. Distance over all indicators: {points} points."
            )
        }
    }

    fn by_indicators(count: usize, distance: f64, smaller: bool, largest: &[(&str, f64, f64)]) -> String {
        let points = chart::gap(L, distance * 100.0);
        let told = |(node, from, to): &(&str, f64, f64)| {
            let [was, is] = before_and_after(L, *from, *to);
            format!("{node} {was} → {is}")
        };
        let told = largest.iter().map(told).collect::<Vec<_>>().join("; ");
        let moving = moving(count);
        if smaller {
            format!(
                "{moving}, a smaller change will do, the smallest that was found. Distance: {points} points. Most of it: {told}."
            )
        } else {
            format!(
                "{moving} will do it. This is the smallest change that was found. Distance: {points} points. Most of it: {told}."
            )
        }
    }

    fn no_smaller(count: usize) -> String {
        format!("{}, no smaller change was found.", moving(count))
    }

    fn not_itself(rank: usize) -> String {
        format!("Exactly {} was not found.", ordinal(rank))
    }

    fn cannot_be(unit: &str, rank: usize, indicators: Option<usize>) -> String {
        match indicators {
            None => format!("No weighting of the aspects puts {unit} on rank {rank}."),
            Some(count) => {
                format!("No weighting of the {} puts {unit} on rank {rank}.", many(count, "indicator"))
            }
        }
    }

    fn none_found(indicators: Option<usize>) -> String {
        match indicators {
            None => "By the aspects, none was found, and none was ruled out.".into(),
            Some(count) => {
                format!("{}, none was found, and none was ruled out.", moving(count))
            }
        }
    }

    fn what_distance_is(count: usize) -> String {
        let shares = match count {
            1 => "the one indicator’s share changes by".to_owned(),
            _ => format!("the {count} indicators’ shares change by"),
        };
        format!("Distance: the square root of the summed squares of what {shares}.")
    }

    // Weights from an order.

    text! {
        fit_title: "Weights from an order",
        fit_box: "The order, one name to a line",
        fit_find: "Find weights",
        fit_working: "Looking for weights.",
        fit_failed: "Weights could not be computed in this browser.",
        fit_unsettled: "No weights were found: either none keep the lower bounds, or the search did not finish. Try a shorter order.",
        fit_distance: "Distance: the root of the sum of squared differences of the indicators’ shares.",
        fit_not_loadable: "No points of six decimals give this order, so it cannot be loaded.",
    }

    fn fit_what(floors: WeightLowerBounds) -> String {
        let (aspect, indicator) = (chart::percent(L, floors.aspect), chart::share(L, floors.indicator));
        let margin = chart::gap(L, floors.margin);
        format!(
            "The nearest weights that print an order, ahead of all who are not in it. Each aspect has {aspect} or more, each indicator {indicator}, and each place is {margin} of 100 points or more ahead of the next. Computed here, in your browser."
        )
    }

    fn fit_fill(rows: usize) -> [String; 2] {
        match rows {
            10 => ["Published order".into(), "The ten now".into()],
            _ => ["Published order".into(), format!("The {rows} now")],
        }
    }

    fn fit_target() -> [&'static str; 2] {
        ["Nearest to", "The weights now"]
    }

    fn fit_all(count: usize, aspect: (&str, f64), distance: f64, target: &str) -> String {
        let ((aspect, share), distance) = ((aspect.0, chart::share(L, aspect.1)), chart::gap(L, distance * 100.0));
        {
            let stand = match count {
                1 => "It stands first".to_owned(),
                2 => "Both stand in this order".to_owned(),
                _ => format!("All {} stand in this order", number(count)),
            };
            let aspect = in_text(aspect);
            format!("{stand} under weights with {share} on {aspect}; {distance} points from {target}.")
        }
    }

    fn fit_beginning(placed: usize, next: &str) -> String {
        let at = place(placed + 1);
        match placed {
            0 => format!("No weights that keep the lower bounds put {next} {at}."),
            1 => {
                format!("Only the first can be placed; no weights that keep the lower bounds put {next} {at}.")
            }
            _ => {
                format!(
                    "The first {} can be placed; no weights that keep the lower bounds put {next} {at}.",
                    number(placed)
                )
            }
        }
    }

    fn fit_from(preset: Option<&str>) -> String {
        preset.map_or_else(|| "the weights that were set".to_owned(), in_text)
    }

    fn fit_share_heads(preset: &str) -> [String; 3] {
        ["Share of the whole".into(), "Found here".into(), format!("Stored points of “{preset}”")]
    }

    fn fit_indicators(indicators: usize) -> String {
        match indicators {
            1 => "The share of the one indicator".to_owned(),
            _ => format!("The shares of all {indicators} indicators"),
        }
    }

    fn fit_held() -> [&'static str; 2] {
        [
            "Compared with editions not used to find them",
            "Rank correlation (Spearman) with the later printed orders; 1 would be the same order.",
        ]
    }

    fn fit_held_heads() -> [&'static str; 4] {
        ["Edition", "Found here", "Stored points", "Nearer"]
    }

    fn fit_nearer(nearer: Ordering, baseline: &str) -> String {
        match nearer {
            Ordering::Greater => "found here".to_owned(),
            Ordering::Less => in_text(baseline),
            Ordering::Equal => "alike".to_owned(),
        }
    }

    fn fit_rounding(editions: &[String]) -> String {
        let all = editions.join(", ");
        let turns = if editions.len() == 1 { "turns" } else { "turn" };
        format!("{all} {turns} on how the points are rounded.")
    }

    // Findings, checked.

    text! {
        findings: "Findings, checked",
        findings_what: "The publisher’s findings, compared with these figures under two weightings that no slider moves: equal weights, and those recovered from the printed order.",
        they_show: "What they show:",
    }

    fn how_it_stands(stands: FindingOutcome) -> &'static str {
        match stands {
            FindingOutcome::Agrees => "These figures agree.",
            FindingOutcome::Partly => "These figures agree in part.",
            FindingOutcome::Disagrees => "These figures disagree.",
            FindingOutcome::Inconclusive => "These figures cannot tell.",
        }
    }

    fn weighs(name: &str, [share, equal]: [f64; 2], rank: usize, themes: usize, rho: f64) -> String {
        let ([share, equal], rho) = ([share, equal].map(|x| chart::share(L, x)), chart::correlation(L, rho));
        {
            let rank = if rank == 1 { "the most".into() } else { format!("the {} most", place(rank)) };
            format!(
                "in the recovered weights {} has {share} of the whole, {rank} of {}, and {equal} in equal weights. Its rank correlation with the score of equal weights is {rho}. Recovered weights show what fits the printed order, not what made it.",
                in_text(name),
                many(themes, "theme")
            )
        }
    }

    fn found_of(found: usize, printed: usize, missed: &[(&str, usize)], fitted: bool) -> String {
        let at = |(name, at): &(&str, usize)| format!("{name} is {}", place(*at));
        let missed: Vec<String> = missed.iter().map(at).collect();
        let missed: Vec<&str> = missed.iter().map(String::as_str).collect();
        {
            let missed = if missed.is_empty() { String::new() } else { format!("; {}", list(&missed)) };
            let fitted = if fitted {
                " The recovered weights find all of them in order: that is what they were made for."
            } else {
                ""
            };
            format!("equal weights find {found} of the {printed} among their first {printed}{missed}.{fitted}")
        }
    }

    fn order_on(node: &str, equal: &[&str], fitted: &[&str], missed: &[(&str, usize)]) -> String {
        let (equal, fitted) = (list(equal), list(fitted));
        let at = |(name, at): &(&str, usize)| format!(" {name} is {} with equal weights.", place(*at));
        let missed: String = missed.iter().map(at).collect();
        format!("in {} equal weights have {equal} ahead, the recovered weights {fitted}.{missed}", in_text(node))
    }

    fn leads_on(unit: &str, nodes: &[(&str, [usize; 2])]) -> String {
        let at = |rank: usize, which: usize| -> Vec<String> {
            let there = nodes.iter().filter(|(_, ranks)| ranks[which] == rank && (which == 0 || ranks[0] != rank));
            there.map(|(name, _)| in_text(name)).collect()
        };
        let ranks = |which: usize| -> Vec<String> {
            let most = nodes.iter().map(|(_, ranks)| ranks[which]).max().unwrap_or(0);
            let told = (1..=most).map(|rank| (rank, at(rank, which))).filter(|(_, names)| !names.is_empty());
            told.map(|(rank, names)| {
                let names: Vec<&str> = names.iter().map(String::as_str).collect();
                format!("{} in {}", place(rank), list(&names))
            })
            .collect()
        };
        let [equal, other] = [ranks(0), ranks(1)].map(|told| told.join(", "));
        {
            let other = if other.is_empty() {
                "the same with the recovered ones".into()
            } else {
                format!("with the recovered ones {other}")
            };
            format!("with equal weights {unit} is {equal}; {other}.")
        }
    }

    fn apart(printed: usize, aspects: &[(&str, f64)], close: bool) -> String {
        let one = |(name, distance): &(&str, f64)| format!("{} in {}", chart::score(L, *distance), in_text(name));
        let all: Vec<String> = aspects.iter().map(one).collect();
        let all: Vec<&str> = all.iter().map(String::as_str).collect();
        {
            let close = if close {
                format!(" With {} these cannot be told from each other.", many(printed, "unit"))
            } else {
                String::new()
            };
            format!(
                "with equal weights, the mean of the {printed} stands above that of the rest by so many standard deviations: {}.{close}",
                list(&all)
            )
        }
    }

    fn go_together(nodes: [&str; 2], rho: [f64; 2], counts: [usize; 2]) -> String {
        let ([few, all], rho) = (counts.map(|x| chart::count(L, x)), rho.map(|x| chart::correlation(L, x)));
        format!(
            "the rank correlation of {} with {}, weights equal inside both, is {} over the {few} printed and {} over all {all}.",
            in_text(nodes[0]),
            in_text(nodes[1]),
            rho[0],
            rho[1]
        )
    }

    fn highest_in(part: &str, aspects: &[&str]) -> String {
        let aspects: Vec<String> = aspects.iter().map(|aspect| in_text(aspect)).collect();
        let aspects: Vec<&str> = aspects.iter().map(String::as_str).collect();
        format!("{part} has the highest mean in {}", list(&aspects))
    }

    fn stands_at(part: &str, rank: usize, parts: usize, aspect: &str) -> String {
        format!("{part} is {} of {parts} in {}", place(rank), in_text(aspect))
    }

    fn means_by_part(told: &[String]) -> String {
        format!("with equal weights {}.", told.join("; "))
    }

    fn skewed([fitted, equal]: [f64; 2]) -> String {
        let [fitted, equal] = [fitted, equal].map(|x| chart::correlation(L, x));
        format!(
            "the skewness of the scores is {equal} with equal weights and {fitted} with the recovered ones; 0 would be even, more is a longer tail above."
        )
    }

    fn order_heads() -> [&'static str; 2] {
        ["Printed", "Equal weights"]
    }

    fn across_and_up(nodes: [&str; 2]) -> String {
        format!("Across: {}. Up: {}. Large dots: the printed ones.", in_text(nodes[0]), in_text(nodes[1]))
    }

    fn histogram(step: usize) -> String {
        format!("Units by score with equal weights, in steps of {step} from 0 to 100.")
    }

    fn and_best_other(unit: &str) -> [String; 2] {
        [unit.to_owned(), "the best of the others".into()]
    }

    // Two units compared.

    text! {
        choose_second: "Choose a second one to see, theme by theme, how they differ.",
        add: "Add",
        remove: "Remove",
        stop_comparing: "Stop comparing",
        never_swap: "No change of one aspect’s share alone swaps them.",
        compare_caption: "Score on each theme, 0 to 100, by unit compared",
        theme_head: "Theme, and its share of the whole",
        whole: "Score",
        compare_note: "Scores run from 0, the worst of all ranked, to 100, the best; the highest of a row is bold. Points add up but for rounding.",
        as_published: "As published, before outliers are treated; the better of a row is bold. A dash: no source gives it.",
        figure_head: "Figure",
        no_figure: "none",
    }

    fn compared(names: &[&str]) -> String {
        let all = list(names);
        match names.len() {
            1 => format!("{all}, compared with whom?"),
            _ => format!("{all} compared"),
        }
    }

    fn add_one(first: Option<usize>) -> String {
        match first {
            None => "Compare with".into(),
            Some(first) => format!("Compare with one of the first {}", chart::count(L, first)),
        }
    }

    fn no_more(most: usize) -> String {
        format!("That is {most}, the most that can be told apart. Remove one to add another.")
    }

    fn ranked_at(rank: usize, score: f64) -> String {
        let score = chart::score(L, score);
        format!("{rank}{} · {score}", suffix(rank))
    }

    fn no_rank(filled: usize, needed: usize, indicators: usize) -> String {
        let figures = plural(indicators, "figure");
        format!("not ranked: {filled} of {indicators} {figures} {} known, and it takes {needed}", are(filled))
    }

    fn leads(ahead: &str, behind: &str, by: f64) -> [String; 2] {
        let points = chart::gap(L, by);
        if by <= 0.0 {
            [format!("{ahead} and {behind} have one score"), String::new()]
        } else {
            [format!("{ahead} leads {behind} by {points}"), " of 100".into()]
        }
    }

    fn made_of(parts: &[(&str, f64)], others: usize, rest: f64, one_sided: (usize, f64)) -> String {
        let part = |(name, points): &(&str, f64)| format!("{} from {}", signed(L, *points), in_text(name));
        let mut all: Vec<String> = parts.iter().map(part).collect();
        if others > 0 {
            all.push(if others == 1 {
                format!("{} from the other one", signed(L, rest))
            } else {
                format!("{} from the other {others}", signed(L, rest))
            });
        }
        if one_sided.0 > 0 {
            let (count, points) = (one_sided.0, signed(L, one_sided.1));
            all.push(format!("{points} from {} on which only one of the two has figures", many(count, "theme")));
        }
        let all: Vec<&str> = all.iter().map(String::as_str).collect();
        if all.is_empty() { ".".to_owned() } else { format!(": {}.", list(&all)) }
    }

    fn tally(one: &str, other: &str, tally: &Tally) -> String {
        let ([first, second], both, alike) = (tally.better, tally.both(), tally.alike);
        if both == 0 {
            "They have no figure in common.".to_owned()
        } else {
            let alike = match alike {
                0 => String::new(),
                1 => "; one is the same".into(),
                _ => format!("; {alike} are the same"),
            };
            let figures = many(both, "figure");
            format!("Of the {figures} that both have, {one} is better on {first} and {other} on {second}{alike}.")
        }
    }

    fn most_parted(shown: usize, all: usize) -> String {
        format!("The {shown} of {} that {} them most.", many(all, "theme"), if shown == 1 { "parts" } else { "part" })
    }

    fn side_by_side(indicators: usize) -> String {
        format!("The {} side by side", many(indicators, "figure"))
    }

    // An order as a reader types it.

    fn order_error(diagnostic: &OrderError, dataset: &Dataset) -> String {
        let name = |row: &UnitId| ui::told_apart(*row, dataset, CODE);
        let on = |line: &usize| format!("Line {line}: ");
        match diagnostic {
            OrderError::Empty => "Write at least one name, one to a line.".to_owned(),
            OrderError::Unknown { line, typed, near: None } => on(line) + &unknown(typed, None),
            OrderError::Unknown { line, typed, near: Some(near) } => {
                on(line) + &unknown(typed, Some(dataset.table.unit(*near).name.say(CODE)))
            }
            OrderError::Ambiguous { line, typed, rows } => {
                on(line) + &ambiguous(typed, rows.iter().map(name).collect())
            }
            OrderError::Twice { line, first, row } => {
                let name = name(row);
                on(line) + &format!("{name} is on line {first} already; remove one of the two.")
            }
            OrderError::NotRanked { line, row } => {
                let name = name(row);
                on(line) + &format!("{name} is not ranked, because too few of its figures are known; remove it.")
            }
        }
    }

    // The choices of method.

    fn choices(key: MethodKey) -> &'static [MethodChoice] {
        match key {
            MethodKey::Weigh => WEIGH,
            MethodKey::Cover => COVER,
            MethodKey::Treat => TREAT,
            MethodKey::Normalise => NORMALISE,
            MethodKey::Impute => IMPUTE,
            MethodKey::Aggregate => AGGREGATE,
        }
    }

    // The panel of methods.

    text! {
        other_methods: "Rank by another method",
        other_methods_note: "Every step from figures to ranks can be changed. Each choice shows at once in the chart above and in the link. Steps and terms after the OECD/JRC Handbook (2008).",
        no_choice: "No such choice: a name, and numbers in brackets behind it, as the sentence says.",
        each_level: "Choose per level",
        refused_choice: "This method cannot rank these figures.",
        with_minmax: "Use min–max, 1 to 100",
        published_method: "Back to the published method",
        what_it_did: "Effect on the first ten",
        is_published: "This is the published method.",
        between: "; ",
    }

    fn step(key: MethodKey) -> &'static str {
        match key {
            MethodKey::Weigh => "Weights",
            MethodKey::Cover => "Minimum coverage",
            MethodKey::Treat => "Outliers",
            MethodKey::Normalise => "Normalisation",
            MethodKey::Impute => "Missing figures",
            MethodKey::Aggregate => "Aggregation",
        }
    }

    fn as_in_link(step: &str) -> String {
        format!("{step}, as in the link")
    }

    fn level(level: usize, levels: usize) -> String {
        match (levels - level, levels) {
            (1, _) => "Aspects within the whole".to_owned(),
            (2, 3) => "Themes within aspects".to_owned(),
            (_, 2 | 3) => "Indicators within themes".to_owned(),
            _ => format!("Level {}", level + 1),
        }
    }

    fn what_it_did_note(rho: f64, stay: usize, of: usize) -> String {
        let rho = chart::correlation(L, rho);
        format!(
            "{stay} of the first {of} {} so by the published method, too; over all, the two orders correlate by {rho} (Spearman). The published method takes the points given by hand or by the preset.",
            are(stay)
        )
    }

    fn what_it_did_heads(unit: &str) -> [String; 3] {
        let unit = unit.to_owned();
        ["Now".into(), unit.clone(), "By the published method".into()]
    }

    fn not_proved(method: &Method) -> &'static str {
        if method.is_weighed() {
            "What it would take to move places is computed for weighted arithmetic means of complete figures alone. By this method ranks are counted over weightings drawn at random, each ranked anew."
        } else {
            "Each unit has its own best weights here: no others move it, and how sure its place is cannot be told by them."
        }
    }

    fn comparisons(within: Option<&str>) -> String {
        match within {
            None => "How much more important are the aspects?".to_owned(),
            Some(name) => format!("Within “{name}”"),
        }
    }

    fn times(of: Option<(&str, &str)>) -> String {
        match of {
            None => "not compared".to_owned(),
            Some((_, "1")) => "equally important".to_owned(),
            Some((name, times)) => format!("{name}, {times} times"),
        }
    }

    fn versus(one: &str, other: &str) -> String {
        format!("{one} or {other}")
    }

    fn consistency(ratio: f64, sound: bool) -> String {
        let ratio = chart::points(L, ratio);
        if sound {
            format!("Consistency ratio {ratio}: at most 0.10, as it should be.")
        } else {
            format!("Consistency ratio {ratio}: over 0.10, so look at them again.")
        }
    }

    fn revisit(pair: &str, name: &str, times: f64) -> String {
        let times = chart::points(L, times);
        format!("“{pair}” fits the others least: they have {name} {times} times as important.")
    }

    fn step_chosen(step: &str, chosen: &str) -> String {
        format!("{step}: {chosen}")
    }

    // Why a method cannot rank these figures.

    fn colour_fault(fault: &ColourFault) -> String {
        let page = |theme: Theme| if theme == Theme::Dark { "dark" } else { "light" };
        match fault {
            ColourFault::Faint { colour, theme, contrast } => {
                let (paper, fix) = (page(*theme), theme.other().code());
                let other = if *theme == Theme::Dark { "lighter" } else { "darker" };
                let [contrast, least] = [*contrast, LEAST_CONTRAST].map(|contrast| chart::points(L, contrast));
                format!("{colour} has a contrast of {contrast}:1 with the {paper} page, and needs {least}:1: take a {other} one, or fix the theme with theme={fix}.")
            }
            ColourFault::Alike { colours: [one, two], theme, sight } => {
                let paper = page(*theme);
                let to = match sight {
                    Sight::Usual => "",
                    Sight::Protanopia => " to readers with protanopia",
                    Sight::Deuteranopia => " to readers with deuteranopia",
                    Sight::Tritanopia => " to readers with tritanopia",
                };
                format!("{one} and {two} look alike{to} on the {paper} page: take colours that differ more in lightness.")
            }
        }
    }

    #[allow(clippy::too_many_lines, reason = "a sentence a case, in each language")]
    fn refused(refusal: &MethodError, dataset: &Dataset) -> String {
        let node = |id: NodeId| dataset.framework.node(id).name.say(CODE);
        let unit = |unit: UnitId| dataset.table.unit(unit).name.say(CODE);
        let units = dataset.about.units.say(CODE);
        match refusal {
            MethodError::NotPositive { by, node: id, unit: at, value } => {
                let (node, unit, value) = (node(*id), unit(*at), chart::points(L, *value));
                format!(
                    "{by} needs scores above 0, and {unit} has {value} on “{node}”: put the figures on minmax(1,100)."
                )
            }
            MethodError::Holes { by, node: id, unit: at } => {
                let (node, unit) = (node(*id), unit(*at));
                format!(
                    "{by} needs every figure, and {unit} has none on “{node}”: have missing figures imputed, impute=theme."
                )
            }
            MethodError::OverCopeland(by) => {
                format!(
                    "{by} needs scores above 0, and copeland below it gives 0 to a unit that beats no other: take arithmetic above copeland."
                )
            }
            MethodError::TooMany { by, units: there, steps, most } => {
                let [there, steps, most] = [there, steps, most].map(|count| chart::count(L, *count));
                format!(
                    "{by} takes {steps} steps for these {there} {units}, and this page does {most} at most: take another method, or data with fewer {units} or indicators."
                )
            }
            MethodError::NoShare { node: id, unit: at } => {
                let (node, unit) = (node(*id), unit(*at));
                format!(
                    "A share of the best needs figures above 0, and “{node}” of {unit} is not: take minmax or percentile."
                )
            }
            MethodError::NoLogarithm(id) => {
                let (node, code) = (node(*id), &dataset.framework.node(*id).code);
                format!(
                    "A logarithm needs a lower goalpost above 0 for “{node}”: give both, loggoalposts({code}:1:100)."
                )
            }
            MethodError::UnknownNode(code) => {
                let code = quoted(code);
                format!(
                    "“{code}” is not a code here: the codes are in the link of each slider and in the file of figures."
                )
            }
            MethodError::Twice(what) => {
                let what = quoted(what);
                format!("“{what}” is given twice: give it once.")
            }
            MethodError::Levels { named, levels } => {
                format!(
                    "aggregate names {}, and there {} {levels}: name one for all, or {levels} from the indicators up.",
                    many(*named, "level"),
                    are(*levels)
                )
            }
            MethodError::NotSiblings(one, other) => {
                format!(
                    "“{one}” and “{other}” are not beside each other in the tree: compare aspects with aspects, themes within one aspect, indicators within one theme."
                )
            }
            MethodError::Unjoined(one, other) => {
                format!("No comparison leads from “{one}” to “{other}”: compare the two, or each with a third.")
            }
            MethodError::TooManySiblings { node: id, most } => {
                let node = node(*id);
                format!(
                    "“{node}” has more than {most} beside it, and no random index is known for so many comparisons: give points."
                )
            }
            MethodError::Limits(aspects) => {
                format!(
                    "The limits of bod leave no weights for {}: the lower at most 1/{aspects}, the higher at least that.",
                    many(*aspects, "aspect")
                )
            }
            MethodError::Beyond { by, node: id } => {
                let node = node(*id);
                format!(
                    "{by} makes figures of “{node}” that are too large to compute with: take treat=jrc and normalise=minmax."
                )
            }
            MethodError::NoUnit => {
                format!(
                    "None of the {units} has as many figures as that: ask for a lower minimum coverage, such as cover=0.8."
                )
            }
        }
    }

    // Scores that are not out of 100.

    text! {
        compare_caption_on_a_scale: "Score on each theme by unit compared",
        compare_note_on_a_scale: "The highest score of a row is bold. Points add up but for rounding.",
    }

    fn stands_on_a_scale(rank: usize, tied: bool, of: &str, score: f64) -> String {
        let (rank, score) = (Self::nth(rank, false), chart::score(L, score));
        if tied {
            format!("Tied for {rank} of {of} under these weights, scoring {score}")
        } else {
            format!("{rank} of {of} under these weights, scoring {score}")
        }
    }

    fn why_here_on_a_scale(score: f64) -> String {
        let score = chart::score(L, score);
        format!("Why it stands here: {score}")
    }

    fn calculation_heads_on_a_scale() -> [&'static str; 6] {
        let mut heads = Self::calculation_heads();
        heads[3] = "Normalised";
        heads
    }

    // The structure of the index.

    text! {
        structure: "Structure of the index",
        structure_note: "The nominal weight and the real influence of each part, whether parts say the same, and how the figures were treated: what a reviewer of a composite index would ask (OECD/JRC Handbook 2008, p. 26 to 34).",
        warnings: "What a reviewer would ask",
        no_warnings: "Nothing: no two indicators correlate above 0.92, none runs against its aspect, none moves nothing.",
        influence: "Nominal weight and real influence",
        influence_note: "Variance: the part of the differences between scores that comes of it; all indicators sum to 100%, and a negative part makes units more alike. r: its correlation with the score. Alpha: how far what is right below it measures one thing (Cronbach), from 0.7 on taken for enough. Places: how many a unit moves on average if it is left out.",
        correlations: "Correlation of two parts",
        the_score: "The score",
        treatments: "How each indicator was treated",
        treatments_note: "Skewness and excess kurtosis before and after. By the JRC’s rule an indicator is treated if its skewness is beyond 2 and its kurtosis beyond 3.5. A winsorised cell moves to the next value.",
        structure_file: "Download all of this (CSV)",
    }

    fn structure_limit(units: &str, parts: usize, extent: Extent) -> Option<String> {
        let named = many(parts, "part");
        match extent {
            Extent::Whole => None,
            Extent::Linear => Some(format!(
                "With {units} and {named} a page would stand still for too long: warnings, places moved and rank correlations are left out. Data with fewer of either has them."
            )),
            Extent::Nothing => Some(format!(
                "With {units} and {named} a page would stand still for too long: this section is left out. Data with fewer of either has it."
            )),
        }
    }

    fn alike(one: &str, other: &str, correlation: f64) -> String {
        let r = chart::correlation(L, correlation);
        format!("“{one}” and “{other}” say nearly the same: they correlate by {r}, over 0.92, and so count twice.")
    }

    fn runs_against(indicator: &str, aspect: &str, correlation: f64) -> String {
        let r = chart::correlation(L, correlation);
        format!("“{indicator}” runs against “{aspect}”, in which it counts: they correlate by {r}.")
    }

    fn idle(indicator: &str, nominal: f64, places: f64) -> String {
        let (share, places) = (chart::fine_share(L, nominal), chart::points(L, places));
        format!(
            "“{indicator}” has {share} of the weight and moves next to nothing: without it a unit would move {places} places on average."
        )
    }

    fn influence_heads() -> [&'static str; 6] {
        ["Part", "Weight", "Variance", "r", "Alpha", "Places"]
    }

    fn two_parts() -> [&'static str; 2] {
        ["One part", "The other part"]
    }

    fn correlation_of(kind: Correlation) -> &'static str {
        match kind {
            Correlation::Pearson => "Pearson’s r",
            Correlation::Spearman => "Spearman’s rho",
            Correlation::Kendall => "Kendall’s tau",
        }
    }

    fn treatment_heads() -> [&'static str; 4] {
        ["Indicator", "Skewness", "Kurtosis", "Done"]
    }

    fn treatment(treatment: AppliedTreatment) -> String {
        match treatment {
            AppliedTreatment::None => "nothing".to_owned(),
            AppliedTreatment::Winsorised(cells) => {
                format!("{} winsorised", many(cells, "cell"))
            }
            AppliedTreatment::Logged => "logarithm".to_owned(),
            AppliedTreatment::BoxCox(power) => format!("Box–Cox, power {power}"),
        }
    }

    // The ranks in many methods.

    text! {
        method_as_published: "as published",
        many_methods: "By other methods",
        many_working: "Trying every method…",
        each_method: "Each method, as a link has it",
        held_against: "Strong and weak compared with",
        one_other: "One other",
    }

    fn two_weightings() -> &'static str {
        "Two weightings side by side"
    }

    fn compare_with() -> [&'static str; 2] {
        ["Compare with", "no other weighting"]
    }

    fn weights_now(computed: bool) -> &'static str {
        if computed { "Computed weights" } else { "Custom weights" }
    }

    fn slope_counts(moved: usize, counted: &str, crossed: usize, pairs: usize) -> String {
        let changes = |count: usize| if count == 1 { "changes" } else { "change" };
        format!(
            "{moved} of {counted} {} rank; {crossed} of {} {} order.",
            changes(moved),
            many(pairs, "pair"),
            changes(crossed)
        )
    }

    fn slope_same(counted: &str) -> String {
        format!("No rank differs among {counted}.")
    }

    fn slope_largest(name: &str, from: usize, to: usize) -> String {
        format!("Largest move: {name} {from} to {to}.")
    }

    fn slope_itself(preset: &str) -> String {
        format!("These are the weights of “{preset}” itself, so both orders are the same.")
    }

    fn slope_unit(name: &str, [from, to]: [usize; 2], [passes, passed_by]: &[Vec<String>; 2]) -> String {
        let part = |label: &str, names: &[String]| {
            if names.is_empty() { String::new() } else { format!("{label}{}.", names.join(", ")) }
        };
        format!("{name} {from} to {to}.{}{}", part(" Passes: ", passes), part(" Passed by: ", passed_by))
    }

    fn slope_pair(ahead: &str, behind: &str, preset: &str) -> String {
        format!("{ahead} is ahead of {behind}; under “{preset}” behind it.")
    }

    fn slope_note() -> &'static str {
        "A solid line rises, a dashed one falls, a thin one stays; a dot is where two change order. Point at a name, a line or a dot."
    }

    fn slope_first(rows: usize) -> String {
        format!("Compared are the first {rows} of each order.")
    }

    fn slope_table() -> &'static str {
        "Both orders as a table"
    }

    fn slope_heads([before, now]: [&str; 2]) -> [String; 5] {
        [format!("Rank, {now}"), format!("Rank, {before}"), "Change".into(), format!("Score, {now}"), format!("Score, {before}")]
    }

    fn many_methods_note(methods: usize) -> String {
        format!(
            "Percent of {}: every sensible scale (min–max, z-scores, percentiles, shares of the best) with every mean (arithmetic, geometric, Copeland’s) and weighting (yours, equal, equal for each indicator, entropy, CRITIC, principal component). Methods with the same scores up to scale and shift count once; those that the figures do not allow are left out.",
            many(methods, "method")
        )
    }

    fn rank_in_methods(rank: usize, times: usize, of: usize, range: (usize, usize)) -> String {
        let (best, worst) = range;
        if of == 1 {
            format!("{rank}{} in the one method.", suffix(rank))
        } else if best == worst {
            format!("{rank}{} in all {of} methods.", suffix(rank))
        } else {
            format!(
                "{rank}{} in {times} of {of} methods, from {best}{} to {worst}{}.",
                suffix(rank),
                suffix(best),
                suffix(worst)
            )
        }
    }

    fn ranks_of_holes(missing: usize, (best, worst): (usize, usize)) -> String {
        let [whatever, if_they_were] = if missing == 1 {
            ["Whatever it is, the unit stands", "If it were the best of all the unit would stand"]
        } else {
            ["Whatever they are, it stands", "If they were the best of all it would stand"]
        };
        if best == worst {
            format!("{whatever} {best}{}.", suffix(best))
        } else {
            format!("{if_they_were} {best}{}, if the worst {worst}{}.", suffix(best), suffix(worst))
        }
    }

    fn ahead_and_behind(other: &str) -> [String; 2] {
        [format!("Furthest ahead of {other}, in points"), format!("Furthest behind {other}")]
    }

    // Data from other addresses.

    text! {
        reader_stopped: "The part of this page that reads other data stopped at this file because of an error of its own.",
    }

    fn not_an_address(address: &str) -> String {
        format!("{address}: this is not an address.")
    }

    fn host_answers(url: &str, status: u16) -> String {
        format!("{url}: its host answers {status}. Check the address.")
    }

    fn file_too_large(url: &str) -> String {
        format!("{url}: the file holds more than 64 MiB. Leave out what is not ranked.")
    }

    fn sent_on(from: &str, to: &str) -> String {
        format!("{from}: its host redirects to {to}, but a link opens one host only. Give that address itself.")
    }

    fn outside_its_folder(name: &str, manifest: &str) -> String {
        format!("{name}: a package's files must be beside its {manifest}, or in folders there.")
    }

    fn cannot_be_read(url: &str, followed: bool) -> String {
        let stays = if followed { "" } else { ", must not redirect it to another address" };
        format!(
            "{url}: it cannot be read from here. It must be there, begin with https:, and its host must let other pages read it (Access-Control-Allow-Origin: *){stays} and answer in time."
        )
    }

    // Lists.
}

/// The places of a group.
fn span(group: &Group, alone: bool) -> String {
    let [first, last] = [group.first + 1, group.last + 1].map(place);
    match group.last - group.first {
        _ if !group.whole => format!("everything from {first} down"),
        1 => format!("{first} and {last}"),
        _ if alone => format!("everything from {first} to {last}"),
        _ => format!("{first} to {last}"),
    }
}

/// A rank in a short sentence: "4th".
fn ordinal(rank: usize) -> String {
    format!("{rank}{}", suffix(rank))
}

fn unknown(typed: &str, near: Option<&str>) -> String {
    let typed = shortened(typed);
    match near {
        None => {
            format!("“{typed}” is not a name in these figures; write it as it is in the list.")
        }
        Some(near) => {
            format!("“{typed}” is not a name in these figures; did you mean {near}?")
        }
    }
}

fn ambiguous(typed: &str, names: Vec<String>) -> String {
    let typed = shortened(typed);
    let names: Vec<String> = names.into_iter().map(|name| format!("“{name}”")).collect();
    format!("“{typed}” is the name of several; write {}.", names.join(" or "))
}

/// A rank in running text: "seventh", "21st".
fn place(place: usize) -> String {
    match WORDS.get(place.wrapping_sub(1)) {
        Some(word) => (*word).to_owned(),
        None => format!("{place}{}", suffix(place)),
    }
}

/// Names in a row: "a, b and c".
fn list(names: &[&str]) -> String {
    let (comma, and) = (", ", " and ");
    match names {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first @ .., last] => format!("{}{and}{last}", first.join(comma)),
    }
}

/// What English writes after the figure of a rank.
fn suffix(rank: usize) -> &'static str {
    match (rank % 10, rank % 100) {
        (_, 11..=13) => "th",
        (1, _) => "st",
        (2, _) => "nd",
        (3, _) => "rd",
        _ => "th",
    }
}

/// A text as the beginning of a sentence.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_ascii_uppercase().to_string() + letters.as_str())
}

const WORDS: [&str; 20] = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
];
const WEIGH: &[MethodChoice] = &[
    choice("points", "Points by hand", "The sliders’ points, or a preset’s."),
    choice("equal", "Equal at each level", "All siblings weigh the same."),
    choice(
        "equal(indicators)",
        "Equal for each indicator",
        "All indicators weigh the same, so a theme weighs as much as it has of them.",
    ),
    choice(
        "entropy",
        "Entropy",
        "The more unevenly an indicator’s scores are spread over all, the more it weighs (Shannon).",
    ),
    choice("critic", "CRITIC", "Spread, times how little an indicator says the same as the others."),
    choice("deviation", "Standard deviation", "The more an indicator varies, the more it weighs."),
    choice(
        "pca",
        "Principal component",
        "Squared loadings on the first principal component of each group (OECD/JRC Handbook p. 89).",
    ),
    choice(
        "influence",
        "Equal influence",
        "The aspects’ weights under which all correlate alike with the score; what is inside them as by hand.",
    ),
    choice(
        "ahp",
        "Pairwise comparison (AHP)",
        "Say how many times as important each is as each other; the principal eigenvector makes the weights (Saaty).",
    ),
    choice(
        "bod",
        "Benefit of the doubt",
        "Each unit at its own best weights for the aspects, each of which makes 10 to 50% of its score.",
    ),
];

const COVER: &[MethodChoice] = &[
    choice("0.8", "80%", "Units with at least four figures in five are ranked."),
    choice("0.6", "60%", "More units are ranked, with more figures missing."),
    choice("0.7", "70%", "A few more units are ranked, with more figures missing."),
    choice("0.9", "90%", "Fewer units are ranked, with few figures missing."),
    choice("1", "All of them", "Only units with every figure are ranked."),
];

const TREAT: &[MethodChoice] = &[
    choice(
        "jrc",
        "JRC rule",
        "Winsorise up to five cells of a skewed indicator; if that is not enough take its logarithm (Handbook p. 84).",
    ),
    choice("winsorise", "Winsorise only", "Move up to five extreme cells to the next value, and leave it at that."),
    choice("log", "Logarithm", "Take the logarithm of every skewed indicator."),
    choice("boxcox", "Box–Cox", "The power that makes a skewed indicator likeliest to be normal."),
    choice("none", "Nothing", "Outliers count in full."),
];

const NORMALISE: &[MethodChoice] = &[
    choice("minmax", "Min–max, 0 to 100", "From the worst to the best of those ranked (Handbook p. 85)."),
    choice("minmax(1,100)", "Min–max, 1 to 100", "The same without zeros, which a geometric or a harmonic mean needs."),
    choice("zscore", "Z-scores", "Standard deviations from the mean, here of mean 50 and spread 10 (Handbook p. 84)."),
    choice("rank", "Ranks", "Only the order counts: 1 for the worst, and so on up (Handbook p. 27)."),
    choice("percentile", "Percentile ranks", "The part of the others that are worse, in percent."),
    choice("borda", "Borda points", "The number of others that are worse."),
    choice("share", "Share of the best", "Figure over best, or best over figure where less is better."),
    choice(
        "goalposts",
        "Goalposts",
        "Between two figures held for good, capped: goalposts(code:low:high,…); by logarithms where :log follows.",
    ),
    choice(
        "loggoalposts",
        "Goalposts, logarithmic",
        "The same by logarithms for the indicators named: loggoalposts(code:low:high,…).",
    ),
];

const IMPUTE: &[MethodChoice] = &[
    choice(
        "theme",
        "Unit’s mean in the theme",
        "The unit’s own mean in the theme, else in the aspect, else that of all units.",
    ),
    choice("aspect", "Unit’s mean in the aspect", "The unit’s own mean in the aspect, else that of all units."),
    choice("mean", "Mean of all units", "The indicator’s mean over all ranked (Handbook p. 55)."),
    choice("median", "Median of all units", "The indicator’s median over all ranked."),
    choice("group", "The region’s mean", "The indicator’s mean in the unit’s region."),
    choice("none", "Not filled", "What is missing is left out, and the weights of the rest of its group grow."),
];

const AGGREGATE: &[MethodChoice] = &[
    choice("arithmetic", "Arithmetic mean", "A low score can be made up for in full by another (Handbook p. 103)."),
    choice("geometric", "Geometric mean", "A low score is made up for only in part: balance pays (Handbook p. 103)."),
    choice("harmonic", "Harmonic mean", "A low score is hard to make up for."),
    choice("power", "Power mean", "Of exponent 0.5, between arithmetic and geometric: power(0.5)."),
    choice("owa", "Ordered weighted mean", "A unit’s lowest scores count most; owa(2) sets by how much."),
    choice(
        "copeland",
        "Copeland’s rule",
        "The part of all others that a unit beats, one by one, by the weight of what it leads in (Handbook p. 112).",
    ),
];

/// A name within a sentence: small, unless it is one that is always written with capitals.
fn in_text(name: &str) -> String {
    let mut letters = name.chars();
    let first = letters.next().unwrap_or_default();
    let rest = letters.as_str();
    let word = rest.split(' ').next().unwrap_or_default();
    if !word.is_empty() && word.chars().all(|c| c.is_ascii_lowercase()) {
        format!("{}{rest}", first.to_ascii_lowercase())
    } else {
        name.to_owned()
    }
}

/// Returns an English noun by number: "indicator", "indicators". Regular nouns only: there are no others here.
fn plural(count: usize, noun: &str) -> String {
    if count == 1 { noun.to_owned() } else { format!("{noun}s") }
}

/// Returns a count with its noun: "1 indicator", "7,410 cells".
fn many(count: usize, noun: &str) -> String {
    format!("{} {}", chart::count(L, count), plural(count, noun))
}

/// What a number of things does, in English: "1 is", "2 are".
fn are(count: usize) -> &'static str {
    if count == 1 { "is" } else { "are" }
}

/// Services count, performance counts.
fn counts(name: &str) -> &'static str {
    if name.ends_with('s') && !name.ends_with("ss") { "count" } else { "counts" }
}

/// Returns the start of a sentence about moving weights.
fn moving(count: usize) -> String {
    if count == 1 { "Moving the one weight".to_owned() } else { format!("Moving all {count} weights") }
}

/// A number of units as running text has it.
fn number(count: usize) -> String {
    let words = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
    words.get(count.wrapping_sub(1)).map_or_else(|| chart::count(L, count), |word| (*word).to_owned())
}
