//! The page in German.

use super::{shared::*, *};
use crate::dataset::UnitId;

const CODE: &str = "de";
const L: Language = Language::German;

/// German.
pub(super) struct German;

impl FirstSentences for German {
    text! {
        text_direction: "ltr",
        own_name: "Deutsch",
        locale: "de_DE",
        tag: "de",
    }

    fn against(preset: &str) -> String {
        format!("Gegenüber „{preset}“")
    }

    fn change(change: Change, preset: &str) -> String {
        let ranks = |n| many(n, RANKS);
        match change {
            Change::Up(n) => format!("{} höher als mit „{preset}“", ranks(n)),
            Change::Down(n) => format!("{} tiefer als mit „{preset}“", ranks(n)),
            Change::Same => format!("gleicher Rang wie mit „{preset}“"),
        }
    }

    fn slider_value(points: &str, share: f64) -> String {
        let share = chart::share(L, share);
        {
            let noun = if points == "1" { "Punkt" } else { "Punkte" };
            format!("{points} {noun}, {share} des Gesamtindex")
        }
    }

    fn imputed(imputed: usize, indicators: usize) -> String {
        format!("{imputed} von {indicators} imputiert")
    }
}

impl PageSentences for German {
    text! {
        more_languages: "Weitere Sprachen",
        gap: " ",
        skip: "Zur Rangliste springen",
        invitation: " Gewichte ändern und sehen, wie sich die Ränge verschieben.",
        how: "Methode und Genauigkeit",
        start_from: "Ausgangspunkt",
        own_weights: "Eigene Gewichte.",
        computed_weights: "Berechnete Gewichte.",
        did_not_load: "Das wurde nicht geladen.",
        no_appendix: "Was sich unter dem Diagramm öffnen lässt, wurde nicht geladen. Rangliste und Gewichte funktionieren wie bisher.",
        lines: "Im Balken trägt jede Dimension eine Linie mehr als die vorige.",
        by_aspect: "Punktzahl nach Dimension",
        score: "Punkte",
        did_you_mean: "Meinten Sie:",
        by_part: "Punktzahl nach Teil",
        ranked_by: "Rangliste nach",
        by_whole: "Nach dem Gesamtindex",
        how_many: "Zeilen",
        parts: "Ausschnitt",
        all_parts: "Alle Regionen",
        against_whole: "Gegenüber Gesamtindex",
        weights: "Gewichte",
        points_and_shares: "Sie vergeben die Punkte; der Anteil ist das, was sie am Gesamtindex ausmachen.",
        reset: "Zurücksetzen",
        even_out: "Angleichen",
        undo: "Rückgängig",
        redo: "Wiederholen",
        drag_borders: "Eine Grenze ziehen, um Anteile von einer Dimension zur nächsten zu verschieben.",
        whiskers: "Rang bei 90\u{a0}% der ähnlichen Gewichtungen",
        range_head: "Spanne",
        range: ", bei 90\u{a0}% der ähnlichen Gewichtungen Rang ",
        not_sure: "Wie sicher die Ränge sind, ließ sich hier nicht berechnen: Das Programm dafür lief nicht. Gewichte, Reihenfolge und Punktzahlen sind nicht betroffen.",
        try_again: "Erneut versuchen",
        change_the_weights: "Gewichte ändern",
        close: "Schließen",
        open_whole_page: "Ganze Seite öffnen",
        badge_unranked: "Ohne Rang: Zu wenige Werte sind bekannt.",
        downloads_title: "Exportieren",
        by_method: "Andere Methode als veröffentlicht:",
        reader_did_not_load: "Der Teil dieser Seite, der andere Daten liest, wurde nicht geladen. Erneut versuchen.",
        methods_did_not_load: "Der Teil dieser Seite mit der Methode, die diese Daten verlangen, wurde nicht geladen. Erneut versuchen.",
        parts_do_not_fit: "Die Teile dieser Seite passen nicht zusammen. Die Seite neu laden.",
    }

    fn page_title(title: &str, preset: Option<&str>) -> String {
        match preset {
            Some(preset) => format!("{title}: {preset}"),
            None => title.to_owned(),
        }
    }

    fn appearance(appearance: Theme) -> &'static str {
        match appearance {
            Theme::Light => "Hell",
            Theme::Dark => "Dunkel",
        }
    }

    fn kicker(after: &str, indicators: usize, units: &str) -> String {
        let after = if after.is_empty() { String::new() } else { format!("{after} · ") };
        format!("{after}{} · {units}", many(indicators, INDICATORS))
    }

    fn counted(count: usize, [unit, units]: [&str; 2]) -> String {
        let number = chart::count(L, count);
        if count == 1 { format!("{number} {unit}") } else { format!("{number} {units}") }
    }

    fn verdict(first: &str, next: &[&str], units: &str) -> String {
        let next = list(next);
        format!("An der Spitze: {first}, dahinter {next} (insgesamt {units}).")
    }

    fn selected(by: Option<&str>, within: Option<&str>, first: &str, rank: usize, all: &str) -> String {
        let by = by.map(|by| format!("Nur nach „{by}“"));
        let within = within.map(|part| format!("Ausschnitt „{part}“"));
        let filter: Vec<String> = by.into_iter().chain(within).collect();
        let filter = if filter.is_empty() { String::new() } else { filter.join(", ") + ": " };
        format!("{filter}An der Spitze {first}, Rang {rank} (insgesamt {all}).")
    }

    fn nobody_ranked() -> String {
        "Hier hat nichts einen Rang.".to_owned()
    }

    fn heaviest(aspect: &str, share: f64, theme: Option<(&str, f64)>) -> String {
        let share = chart::percent(L, share);
        let theme = theme.map(|(name, share)| (name, chart::percent(L, share)));
        match theme {
            None => format!(" Größtes Gewicht: {aspect}, {share}."),
            Some((theme, part)) => {
                format!(" Größtes Gewicht: {aspect}, {share}; darin allein {theme}, {part}.")
            }
        }
    }

    fn computed_by(code: &str) -> String {
        format!("Bestimmt durch weigh={code}, unabhängig von zuvor gesetzten Punkten.")
    }

    fn moved_from(preset: &str, moved: usize, nodes: usize) -> String {
        format!("Ausgehend von „{preset}“; {moved} von {} geändert.", many(nodes, OF_POINT_VALUES))
    }

    fn sentence(name: &str) -> String {
        format!("{name}.")
    }

    fn top(rows: usize, ranked: usize) -> String {
        match rows {
            1 if ranked == 1 => "Einziger Rang".into(),
            rows if rows == ranked => format!("Alle {rows}"),
            1 => "Rang 1".into(),
            10 => "Die ersten zehn".into(),
            rows => format!("Die ersten {rows}"),
        }
    }

    fn bars(aspects: usize) -> String {
        format!("Punktzahl von 0 bis 100, gebildet aus {}.", many(aspects, DIMENSIONS))
    }

    fn too_few_figures(count: usize, all: usize, [needed, figures]: [usize; 2]) -> [String; 2] {
        let [count, all] = [count, all].map(|x| chart::count(L, x));
        [
            format!("{count} von {all} ohne Rang: Nötig sind mindestens {needed} von {}.", many(figures, OF_VALUES)),
            "Welche?".into(),
        ]
    }

    fn moved(name: &str, before: Option<usize>, now: Option<usize>) -> String {
        match (before, now) {
            (Some(b), Some(n)) => format!("{name} von {b} auf {n}"),
            (None, Some(n)) => format!("{name} neu auf {n}"),
            (_, None) => format!("{name} nicht mehr unter den ersten zehn"),
        }
    }

    fn moves(moves: &[String], cause: Option<&str>) -> String {
        let (between, colon) = (", ", ": ");
        let moves = moves.join(between);
        cause.map_or_else(|| moves.clone(), |cause| format!("{moves}{colon}{cause}"))
    }

    fn joined(tied: bool) -> &'static str {
        if tied {
            ", gleichauf mit der nächsten Zeile"
        } else {
            ", Reihenfolge gegenüber der nächsten Zeile unsicher"
        }
    }

    fn brackets(_units: &str) -> String {
        "Eine Klammer verbindet Zeilen, deren Reihenfolge sich schon umkehren kann, wenn sich der Anteil einer Dimension um weniger als einen Prozentpunkt ändert.".into()
    }

    fn outside(tied: bool, _rows: usize) -> String {
        if tied { "Knapp dahinter und gleichauf:".into() } else { "Knapp dahinter und ebenso unsicher:".into() }
    }

    fn outside_more(count: usize, more: bool) -> String {
        if more { format!("und mindestens noch {count}") } else { format!("und noch {count}") }
    }

    fn gap_to_last(last: usize, gaps: [f64; 2]) -> String {
        let [least, most] = gaps.map(|x| chart::gap(L, x));
        let none = gaps[0] <= 0.0;
        let gap = match (least == most, none) {
            (true, _) => most,
            (_, true) => format!("bis zu {most}"),
            _ => format!("{least} bis {most}"),
        };
        format!("Abstand zu {}: {gap} Punkte.", place(last))
    }

    fn first_under(first: &str, share: f64) -> String {
        let few = share < 0.5;
        let share = match share {
            share if share > 0.99 => "mehr als 99\u{a0}%".to_owned(),
            share if share < 0.01 => "weniger als 1\u{a0}%".to_owned(),
            share => chart::percent(L, share),
        };
        if few {
            format!("An der Spitze: {first}, aber nur bei {share} aller Gewichtungen.")
        } else {
            format!("An der Spitze: {first}, und zwar bei {share} aller Gewichtungen.")
        }
    }

    fn tied(names: &[&str], count: &str, rank: usize) -> String {
        let (few, place) = (names.len() < 4, place(rank));
        let who = if few { list(names) } else { count.to_owned() };
        format!("Geteilter {place}: {who}.")
    }

    fn too_close(but: bool, groups: &[Group]) -> [String; 3] {
        let phrases: Vec<String> = groups.iter().map(span).collect();
        let places = match phrases.as_slice() {
            [one] => one.clone(),
            [first @ .., last] => format!("{} sowie {last}", first.join(", ")),
            [] => String::new(),
        };
        // Places from one on have a preposition of their own.
        let places = if groups.first().is_some_and(|group| group.whole) { format!("bei {places}") } else { places };
        let before = if but {
            format!("Doch {places} ist die Reihenfolge ")
        } else {
            capital(&places) + " ist die Reihenfolge "
        };
        [before, "unsicher".into(), ".".into()]
    }

    fn find(unit: &str) -> String {
        format!("{unit} suchen")
    }

    fn not_found(text: &str, units: &str) -> String {
        let text = shortened(text);
        format!("Kein Name ähnelt „{text}“, in keiner Sprache (durchsucht: {units}).")
    }

    fn more_found(count: usize) -> String {
        let count = chart::count(L, count);
        format!("Noch {count}: bitte weitertippen.")
    }

    fn found_at(rank: Option<usize>) -> String {
        match rank {
            Some(rank) => place(rank),
            None => "ohne Rang".to_owned(),
        }
    }

    fn shown(unit: &str, rank: Option<usize>) -> String {
        let at = Self::found_at(rank);
        format!("Angezeigt: {unit}, {at}.")
    }

    fn by_node(node: &str) -> String {
        format!("Nach „{node}“")
    }

    fn rows(rows: usize) -> String {
        if rows == 1 { "Nur Rang 1".to_owned() } else { format!("Die ersten {rows}") }
    }

    fn all_rows(rows: usize) -> String {
        let rows = chart::count(L, rows);
        format!("Alle {rows}")
    }

    fn kinds_of_parts() -> [&'static str; 2] {
        ["Regionen", "Provinzen und Gruppen"]
    }

    fn top_within(rows: usize, of: usize, part: &str) -> String {
        if of == 0 {
            format!("{part}: nichts mit Rang")
        } else if rows < of {
            format!("{part}: die ersten {rows} von {of}")
        } else {
            format!("{part}: alle {of}")
        }
    }

    fn bars_by(node: &str, parts: &[String]) -> String {
        let parts = (parts.len() > 1).then(|| Self::in_a_row(parts));
        match parts {
            Some(parts) => {
                format!("Punktzahl von 0 bis 100 nur für „{node}“; von links die Teile: {parts}.")
            }
            None => format!("Punktzahl von 0 bis 100 nur für „{node}“."),
        }
    }

    fn themes_and_indicators(themes: usize, indicators: usize) -> String {
        format!("{}, {}", many(themes, THEMES), Self::indicators_only(indicators))
    }

    fn indicators_only(indicators: usize) -> String {
        many(indicators, INDICATORS)
    }

    fn points_of(node: &str) -> String {
        format!("{node}, Punkte")
    }

    fn not_points(why: PointsError) -> &'static str {
        match why {
            PointsError::NotANumber => "Nicht übernommen: eine einfache Zahl von 0 bis 100 eingeben.",
            PointsError::OutOfRange => "Nicht übernommen: Punkte reichen von 0 bis 100.",
            PointsError::TooFine => "Nicht übernommen: höchstens sechs Nachkommastellen.",
        }
    }

    fn lock(node: &str) -> String {
        format!("Anteil sperren: {node}")
    }

    fn conflict(node: &str, why: LockConflict, sibling: &str) -> String {
        match why {
            LockConflict::Locked => {
                format!("Nicht geändert: Der Anteil von „{node}“ ist gesperrt. Zum Ändern die Sperre lösen.")
            }
            LockConflict::TooMany(_) => {
                format!(
                    "Nicht geändert: Um seinen Anteil zu halten, bräuchte „{sibling}“ mehr als 100 Punkte. Diese Sperre lösen oder den übrigen weniger Punkte geben."
                )
            }
            LockConflict::Nothing => {
                "Nicht geändert: Neben den gesperrten Anteilen muss noch etwas Punkte haben. Zuerst eine Sperre lösen."
                    .to_owned()
            }
            LockConflict::All => {
                "Nicht geändert: Die gesperrten Anteile sind bereits das Ganze. Zuerst eine Sperre lösen.".to_owned()
            }
        }
    }

    fn nearby(indicators: usize) -> String {
        let weights = many(indicators, WEIGHTS);
        format!(
            "Alle Gewichtungen: gleichmäßig gezogen aus allen Möglichkeiten, 100\u{a0}% auf {weights} zu verteilen. Ähnliche Gewichtungen: jedes Gewicht zufällig um bis zu ein Viertel verändert."
        )
    }

    fn first_ranges(first: usize, rows: usize) -> String {
        format!("Spannen werden nur für die ersten {first} von {} berechnet.", many(rows, ROWS))
    }

    fn source(of: &Source) -> String {
        match &of.owner {
            Owner::Host(host) => format!("Daten von {host}, von dieser Website nicht geprüft."),
            Owner::Site(file) => {
                let file = shortened(file);
                format!("Daten aus {file} auf dieser Website, nicht geprüft.")
            }
        }
    }

    fn more_weights(count: usize) -> String {
        format!("Noch {count} zeigen")
    }

    fn as_of(edition: &str) -> String {
        format!(" Daten der Ausgabe {edition}.")
    }

    fn ordinal(rank: Option<usize>) -> (Option<&'static str>, String, Option<&'static str>) {
        let Some(rank) = rank else { return (None, "–".to_owned(), None) };
        (None, rank.to_string(), Some("."))
    }

    fn badge_of(units: Option<&str>, title: &str) -> String {
        match units {
            Some(units) => format!("insgesamt {units} · {title}"),
            None => title.to_owned(),
        }
    }

    fn badge_score(score: &str, preset: &str, moved: bool) -> String {
        if moved {
            format!("Punktzahl {score} von 100, eigene Gewichte.")
        } else {
            format!("Punktzahl {score} von 100, Gewichte „{preset}“.")
        }
    }

    fn imputed_note(indicators: usize) -> String {
        format!("† Anzahl der imputierten unter {}.", many(indicators, OF_VALUES))
    }

    fn missing_note(indicators: usize) -> String {
        format!("† Anzahl der fehlenden und weggelassenen unter {}.", many(indicators, OF_VALUES))
    }

    fn missing(missing: usize, indicators: usize) -> String {
        format!("{missing} von {indicators} {}", if missing == 1 { "fehlt" } else { "fehlen" })
    }

    fn rings(imputed: usize, indicators: usize) -> String {
        format!(
            "Ein Ring: Keine Quelle nennt diesen Wert, er ist imputiert ({imputed} von {indicators}) und hat keinen Rang."
        )
    }

    fn unmarked(missing: usize, indicators: usize) -> String {
        format!("Ohne Punkt: Keine Quelle nennt den Wert, er ist weggelassen ({missing} von {indicators}).")
    }

    fn filled(counts: &[(Filled, usize)], cells: usize) -> String {
        let holes: usize = counts.iter().map(|(_, count)| count).sum();
        let (are, said) = (are(holes), chart::count(L, holes));
        let cells = many(cells, CELLS);
        let with = |(by, _): &(Filled, usize)| match by {
            Filled::Theme => "dem eigenen Mittelwert der Einheit im Thema",
            Filled::Aspect => "dem eigenen Mittelwert der Einheit in der Dimension",
            Filled::Mean => "dem Mittelwert des Indikators über die ganze Rangliste",
            Filled::Median => "dem Median des Indikators über die ganze Rangliste",
            Filled::Region => "dem Mittelwert des Indikators in der Region der Einheit",
            Filled::Middle => "der Mitte der Skala, weil in der Rangliste kein Wert vorliegt",
            Filled::LeftOut => "",
        };
        match counts {
            [(Filled::LeftOut, _)] => {
                let lack = if holes == 1 { "fehlt und ist" } else { "fehlen und sind" };
                format!(
                    "{said} von {cells} {lack} weggelassen, gezählt (†) neben jedem Namen; die Gewichte der bekannten Werte daneben steigen."
                )
            }
            [one] => {
                format!("{said} von {cells} {are} mit {} imputiert und neben jedem Namen gezählt (†).", with(one))
            }
            _ => {
                let each: Vec<String> =
                    counts.iter().map(|one| format!("{} mit {}", chart::count(L, one.1), with(one))).collect();
                let each: Vec<&str> = each.iter().map(String::as_str).collect();
                format!("{said} von {cells} {are} imputiert, {}. Sie sind neben jedem Namen gezählt (†).", list(&each))
            }
        }
    }

    fn unplaced(_count: usize, counted: &str, node: &str, names: &[String]) -> String {
        let names = Self::in_a_row(names);
        format!("{counted} ohne Wert für „{node}“ und daher in dieser Rangliste ohne Rang: {names}.")
    }

    fn direction(direction: Direction) -> &'static str {
        match direction {
            Direction::Positive => "mehr ist besser",
            Direction::Negative => "weniger ist besser",
        }
    }

    fn told_apart(name: &str, group: Option<&str>) -> String {
        match group {
            None => name.to_owned(),
            Some(group) => format!("{name} ({group})"),
        }
    }

    fn bars_on_a_scale(aspects: usize) -> String {
        format!("Punktzahl, gebildet aus {}.", many(aspects, DIMENSIONS))
    }

    fn badge_score_by_method(score: &str, method: &str) -> String {
        format!("Punktzahl {score}, andere Methode als veröffentlicht: {method}.")
    }

    fn in_a_row(things: &[String]) -> String {
        in_a_row_by_commas(things)
    }
}

impl Sentences for German {
    // The page.

    text! {
        one_level_then: ", dann ",
        copied: "Kopiert.",
        copy_by_hand: "Der Browser lässt diese Seite nicht kopieren. Text von hier kopieren:",
    }

    fn weighting(preset: &str) -> String {
        format!("Gewichte: {preset}.")
    }

    // The chart.

    // Which places are too close to call.

    // Which rows are shown.

    // How sure the places are.

    text! {
        how_sure: "Wie sicher sind die Ränge?",
        one_weight: "Es gibt nur einen Indikator: Jede Gewichtung ergibt diese Rangliste.",
        which_place: "Welcher Rang bei wie vielen Gewichtungen",
        near: "Ähnliche Gewichtungen: jedes Gewicht um bis zu ein Viertel verändert",
        everywhere: "Alle Gewichtungen, gleichmäßig gezogen",
        can_be_first: "Mögliche Spitzen\u{ad}reiter",
        central: "Zeigen",
        how_far: "Bester und schlechtester möglicher Rang",
        mean_head: "Mittlerer Rang, alle Gewichte frei",
        how_little: "Kleinste Änderung, die zwei Nachbarn vertauscht",
        how_little_note: "Die kleinste Änderung des Anteils einer einzelnen Dimension am Gesamtindex; die übrigen behalten ihr Verhältnis zueinander. Unter einem Prozentpunkt gilt die Reihenfolge als unsicher. Darunter: dasselbe, wenn sich alle Gewichte zugleich ändern dürfen (kleinste Quadrate), und wie oft die beiden bei ähnlichen Gewichtungen vertauscht sind.",
        no_weights_swap: "Keine Gewichtung vertauscht sie.",
    }

    fn which_place_note(drawn: usize, error: f64) -> String {
        let (drawn, error) = (chart::count(L, drawn), at_most(L, error));
        format!(
            "Jede Zeile ergibt zusammen 100\u{a0}%. Das umrandete Feld ist der Rang mit den jetzigen Gewichten. Je {drawn} Gewichtungen, für alle dieselben; 19 von 20 Angaben weichen um weniger als {error} der Gewichtungen ab. Leer: unter 0,5\u{a0}%."
        )
    }

    fn can_be_first_note(drawn: usize, error: f64) -> String {
        let (drawn, error) = (chart::count(L, drawn), at_most(L, error));
        format!(
            "Über alle Gewichte der Indikatoren: {drawn} Gewichtungen gezogen, Abweichung in 19 von 20 Fällen höchstens {error}; auch wer dabei nie auf Rang 1 kommt, kann ihn bei einigen wenigen Gewichtungen erreichen. Nur über die Dimensionen, bei festen Anteilen innerhalb: exakt. „Zeigen“ stellt die Mitte der Gewichtungen ein, die zu Rang 1 führen."
        )
    }

    fn first_heads() -> [&'static str; 5] {
        [
            "Rang 1, alle Indikatoren",
            "Mitte dieser Gewichtungen",
            "Unter den ersten zehn",
            "Rang 1, nur Dimensionen",
            "Mitte dieser Gewichtungen",
        ]
    }

    fn load_middle(name: &str, aspects: bool) -> String {
        let by = if aspects { ", nur nach Dimensionen" } else { "" };
        format!("Zeigen: {name} auf Rang 1, Mitte dieser Gewichtungen{by}")
    }

    fn how_far_note(_unit: &str) -> String {
        "Der beste und der schlechteste Rang, wenn sich nur die Gewichte der Dimensionen ändern und die Anteile innerhalb fest bleiben. Ein Klick auf einen Rang stellt Gewichte ein, die ihn ergeben. Bewiesen, außer wenn eine zweite Zahl nennt, was nicht zu überschreiten ist.".to_owned()
    }

    fn range_heads() -> [&'static str; 3] {
        ["Alle Gewichte", "Bis 5 Prozent\u{ad}punkte", "Bis 10 Prozent\u{ad}punkte"]
    }

    fn unproved(limit: usize, best: bool) -> String {
        if best {
            format!(" (erreicht; nie besser als {limit})")
        } else {
            format!(" (erreicht; nie schlechter als {limit})")
        }
    }

    fn load_rank(name: &str, rank: usize) -> String {
        format!("Gewichte einstellen: {name} auf Rang {rank}")
    }

    fn all_together(distance: f64) -> String {
        let points = Self::points_apart(distance);
        format!("Alle Gewichte zugleich: {points} Prozentpunkte.")
    }

    fn swapped_nearby(part: f64) -> String {
        let part = self::part(L, part);
        format!("Vertauscht bei {part} der ähnlichen Gewichtungen.")
    }

    // The weights.

    // How sure a row is.

    text! {
        hangs_on: "Gewichte, von denen der Rang abhängt",
        hangs_on_note: "Der Teil der Streuung des Rangs über ähnliche Gewichtungen, den jedes Gewicht erklärt, allein und mit anderen (totale Sobol-Indizes, geschätzt: auf wenige Prozentpunkte genau).",
        hangs_on_nothing: "Keine: Der Rang ist bei allen gezogenen ähnlichen Gewichtungen derselbe.",
    }

    fn flip_heads() -> [&'static str; 4] {
        [
            "Nachbarn",
            "Links von 1 unsicher, nach rechts sicherer (logarithmische Skala)",
            "Prozent\u{ad}punkte",
            "Welche Dimension, von → auf",
        ]
    }

    fn pair(ahead: &str, behind: &str) -> String {
        format!("{ahead}, {behind}")
    }

    fn points_apart(distance: f64) -> String {
        match distance * 100.0 {
            points if points < 0.1 => "unter 0,1".to_owned(),
            points if (0.95..1.0).contains(&points) => chart::gap(L, points.min(0.99)),
            points => chart::score(L, points),
        }
    }

    fn no_flip(tied: bool) -> &'static str {
        if tied { "Gleichauf" } else { "Keine Dimension allein vertauscht sie" }
    }

    fn ramp() -> (&'static str, [&'static str; 6]) {
        ("Anteil der Gewichtungen", ["unter 5\u{a0}%", "5", "10", "20", "40", "ab 70\u{a0}%"])
    }

    // Notices.

    text! {
        link_not_understood: "Ein Teil dieses Links wurde nicht verstanden.",
        rest_is_set: "Alles andere darin ist eingestellt.",
        dismiss: "Schließen",
        not_loaded: "Diese Daten wurden nicht geladen.",
        reading: "Wird geladen:",
        same_ten: "Die ersten zehn und ihre Reihenfolge sind gleich geblieben.",
    }

    fn notice(notice: &Notice) -> String {
        let part = shortened(&notice.part());
        let why = match notice {
            Notice::Version(_) => "für eine andere Version erstellt; als Version 1 gelesen",
            Notice::UnknownPath(_) => "diese Seite gibt es nicht",
            Notice::NoEdition(_) => "diese Ausgabe liegt hier nicht vor; gezeigt werden die neuesten Daten",
            Notice::UnknownKey { near, .. } => &format!("diesen Parameter gibt es nicht; gemeint „{near}“?"),
            Notice::Numbered { key: "focus" | "compare", .. } => {
                "nennt eine Einheit mit der Nummer ihrer Zeile, die inzwischen zu einer anderen gehören kann; bitte nach dem Namen suchen"
            }
            Notice::Numbered { .. } => {
                "nennt einen Indikator mit der Nummer seiner Spalte, die inzwischen zu einem anderen gehören kann; bitte nach dem Namen auswählen"
            }
            Notice::RepeatedUnit(_) => "wird bereits verglichen",
            Notice::TooManyUnits(_) => &format!("mehr als {} lassen sich nicht vergleichen", View::COMPARED),
            Notice::RepeatedKey(_) => "mehrfach angegeben; die letzte Angabe zählt",
            Notice::Refused { why, .. } => why.say(CODE),
            Notice::NotLoaded(_) => {
                "der Teil dieser Seite für diese Methode wurde nicht geladen; bitte erneut versuchen"
            }
            Notice::UnknownValue { key: "against", .. } => "diese Daten haben keine Vorgabe mit diesem Code",
            Notice::UnknownValue { .. } => "diese Auswahl gibt es nicht",
            Notice::NotAWeight(_) => "ein Gewicht wird als node:points geschrieben",
            Notice::UnknownNode(_) => "keine Dimension, kein Thema und kein Indikator hat diesen Code",
            Notice::RepeatedNode(_) => "mehrfach gewichtet; die letzte Angabe zählt",
            Notice::NotPoints { why, .. } => match why {
                PointsError::NotANumber => "keine einfache Zahl",
                PointsError::OutOfRange => "Punkte reichen von 0 bis 100",
                PointsError::TooFine => "höchstens sechs Nachkommastellen",
            },
        };
        format!("{part}: {why}")
    }

    fn and_more(count: usize) -> String {
        format!("und noch {count}")
    }

    fn shared_alike(parent: Option<&str>) -> String {
        match parent {
            None => "Alle Dimensionen haben 0 Punkte und damit gleiche Anteile.".into(),
            Some(p) => format!("Alles in „{p}“ hat 0 Punkte und damit gleiche Anteile."),
        }
    }

    fn without_spread(indicator: &str) -> String {
        format!("„{indicator}“ unterscheidet sich innerhalb der Rangliste nicht und ergibt überall 50 von 100.")
    }

    fn still_there(data: &str, of: &Source, first: bool) -> String {
        let data = shortened(data);
        let whose = if let Owner::Host(_) = of.owner { Self::source(of) + Self::gap() } else { String::new() };
        if first {
            format!("{data}. {whose}").trim_end().to_owned()
        } else {
            format!("{data}. {whose}Die Rangliste unten ist noch die vorige.")
        }
    }

    fn still_shown(data: &str) -> String {
        let data = shortened(data);
        format!("Die Rangliste unten ist noch die vorige, nicht {data}. Diese Fehler beheben und erneut versuchen:")
    }

    fn changed_since(with_presets: bool) -> &'static str {
        if with_presets {
            "Seit dieser Link erstellt wurde, haben sich Daten, Methode, Vorgaben oder die Namen der Einheiten in Links geändert."
        } else {
            "Seit dieser Link erstellt wurde, haben sich Daten oder Methode geändert."
        }
    }

    // Embedding and sharing.

    text! {
        share: "Teilen und einbetten",
        share_what: "Was jetzt zu sehen ist, ist die Startansicht: Gewichte, Sprache, hell oder dunkel.",
        show: "Zeigen",
        readers_change: "Vom Publikum änderbar",
        figures: "Daten",
        living: "Aktualisierungen übernehmen",
        frozen: "Auf jetzigem Stand lassen",
        copy: "Kopieren",
        preview: "Vorschau",
        another: "Der Link verlangt eine andere Ansicht oder andere Daten als diese.",
        other_weights: "Mit anderen Gewichten:",
    }

    fn controls(controls: Controls) -> &'static str {
        use WeightControls::{Absent, Closed, Open};
        match (controls.presets, controls.weights) {
            (true, Closed) => "Vorgaben, und Gewichte auf Knopfdruck",
            (true, Open) => "Vorgaben und Gewichte",
            (true, Absent) => "Nur Vorgaben",
            (false, Closed) => "Gewichte auf Knopfdruck",
            (false, Open) => "Nur Gewichte",
            (false, Absent) => "Nichts",
        }
    }

    fn layout(layout: ViewMode) -> &'static str {
        use ViewMode;
        match layout {
            ViewMode::Full => "Ganze Seite",
            ViewMode::Chart => "Diagramm",
            ViewMode::Badge => "Eine Kachel",
        }
    }

    fn badge_unit(unit: &str) -> String {
        format!("{unit} auf der Kachel")
    }

    fn snippet_names() -> [&'static str; 3] {
        ["Link", "Für Ihre Seite: Höhe passt sich an", "Für Ihre Seite, ohne Skript: feste Höhe"]
    }

    fn not_running() -> [&'static str; 2] {
        [
            "Die Gewichte lassen sich hier nicht ändern:",
            "Das Programm dieser Seite läuft nicht. Die Rangliste unten ist vollständig und für ihre Gewichte richtig.",
        ]
    }

    fn stopped() -> [&'static str; 2] {
        [
            "Das Programm dieser Seite hat wegen eines eigenen Fehlers angehalten. Die Rangliste unten ist die letzte, die es gezeigt hat.",
            "Neu laden",
        ]
    }

    fn without_script() -> [&'static str; 2] {
        [
            "Die Gewichte lassen sich hier nicht ändern:",
            "Skripte sind in diesem Browser abgeschaltet. Die Rangliste unten ist vollständig und für ihre Gewichte richtig.",
        ]
    }

    // Downloads.

    text! {
        copy_link: "Link zu dieser Ansicht kopieren",
        download: "Herunterladen",
        copy_table: "Als Tabelle kopieren",
        as_table: "Die Zeilen als Tabelle",
        print: "Drucken",
        drawing: "Das Bild wird gezeichnet.",
        no_picture: "Dieser Browser lässt die Seite kein Bild erzeugen. Das SVG enthält dasselbe Diagramm.",
        no_file: "Dieser Browser hat die Datei nicht angenommen.",
        reopen: "Diese Ansicht öffnen und Gewichte ändern:",
        rank_head: "Rang",
    }

    fn download_what(what: &str) -> String {
        format!("{what} herunterladen")
    }

    fn files() -> [&'static str; 4] {
        [
            "SVG: das Diagramm",
            "PNG: das Diagramm als Bild",
            "CSV: die ganze Rangliste",
            "Berechnung (CSV): alle Werte und Schritte",
        ]
    }

    fn kinds() -> [&'static str; 4] {
        ["SVG", "PNG", "CSV", "Berechnung (CSV)"]
    }

    fn saved(name: &str) -> String {
        format!("Gespeichert als {name}.")
    }

    fn saved_if_allowed(name: &str) -> String {
        format!(
            "Gespeichert als {name}. Wenn nichts angekommen ist, erlaubt die Seite um dieses Diagramm keine Downloads: das Diagramm für sich öffnen."
        )
    }

    fn copied_table(rows: usize) -> String {
        let many = many(rows, ROWS);
        format!("{many} kopiert, zum Einfügen in ein Dokument oder eine Tabelle.")
    }

    fn own_weighting(preset: &str, shares: &[String]) -> String {
        let shares = Self::in_a_row(shares);
        format!("Eigene Gewichte, ausgehend von „{preset}“: {shares}.")
    }

    fn shared(name: &str, share: f64) -> String {
        let share = chart::share(L, share);
        format!("{name} {share}")
    }

    fn left_out(rows: usize) -> String {
        format!("Ohne Platz hier: noch {}. Alle stehen in der CSV-Datei und unter dem Link.", many(rows, ROWS))
    }

    fn sources(indicators: usize, most: &str, others: usize) -> String {
        let many = many(indicators, INDICATORS);
        match others {
            0 => format!("{many}. Quelle: {most}."),
            1 => format!("{many}. Quellen: {most} und eine weitere."),
            _ => format!("{many}. Quellen: {most} und {others} weitere."),
        }
    }

    fn taken(edition: &str, date: &str) -> String {
        format!("Ausgabe {edition}, aus Tenfold übernommen am {date}.")
    }

    // Downloads: what the files say.

    text! {
        what_it_takes: "Was müsste sich ändern?",
        try_it: "Ausprobieren",
    }

    fn smallest_change(aspects: bool) -> &'static str {
        if aspects {
            "Die kleinste Änderung des Anteils einer Dimension, die einen Rang verschiebt; die übrigen behalten ihr Verhältnis zueinander."
        } else {
            "Die kleinste Änderung eines Anteils, die einen Rang verschiebt, wo möglich die einer Dimension; die übrigen daneben behalten ihr Verhältnis zueinander."
        }
    }

    fn rank_moves(behind: &str, ahead: &str, rows: Option<usize>) -> String {
        match rows {
            None => format!("{behind} vor {ahead}"),
            Some(10) => format!("{behind} statt {ahead} unter den ersten zehn"),
            Some(1) => format!("{behind} statt {ahead} auf Rang 1"),
            Some(rows) => format!("{behind} statt {ahead} unter den ersten {rows}"),
        }
    }

    fn when_it_counts(node: &str, from: f64, to: f64) -> [String; 2] {
        let large = (to - from).abs() > LARGE;
        let [was, is] = chart::from_to(L, from, to);
        {
            let when = if large { "erst wenn" } else { "wenn" };
            [String::new(), format!(", {when} der Anteil von „{node}“ {is} statt {was} beträgt.")]
        }
    }

    fn never() -> [&'static str; 2] {
        ["", ": durch keine Änderung eines einzelnen Gewichts zu erreichen."]
    }

    // The card of a unit.

    text! {
        compare: "Vergleichen",
        sum: "Punktzahl",
        one_place: "Einen Rang nach oben, einen nach unten",
        printed: "Rang in den gedruckten Ausgaben",
        figure_ranks: "Ränge gelten unter denen, für die ein Wert vorliegt.",
        unranked_dots: "Diese Einheit steht nicht in der Rangliste und hat keine Ränge: Ihre Punkte stehen zwischen den Strichen der anderen, am Rand, wenn sie jenseits davon lägen.",
        filled_in: "imputiert",
        not_counted: "fehlt, zählt nicht",
        unknown: "nicht bekannt",
    }

    fn compare_full(most: usize) -> String {
        format!(": Mit {most} ist der Vergleich voll")
    }

    fn nth(rank: usize, tied: bool) -> String {
        let count = chart::count(L, rank);
        format!("{count}.{}", if tied { "=" } else { "" })
    }

    fn stands(rank: usize, tied: bool, of: &str, score: f64) -> String {
        let score = chart::score(L, score);
        format!("{} mit diesen Gewichten (insgesamt {of}), {score} von 100 Punkten", shared_place(rank, tied))
    }

    fn stands_nearby((low, high): (usize, usize)) -> String {
        let [best, worst] = [low, high].map(|x| chart::count(L, x));
        if low == high {
            format!("Rang {best} bei 90\u{a0}% der ähnlichen Gewichtungen")
        } else {
            format!("Rang {best} bis {worst} bei 90\u{a0}% der ähnlichen Gewichtungen")
        }
    }

    fn stands_under(rank: usize, preset: &str) -> String {
        let rank = place(rank);
        format!("{rank} mit „{preset}“")
    }

    fn clauses(clauses: &[String]) -> String {
        let (between, stop) = ("; ", ".");
        clauses.join(between) + stop
    }

    fn has_no_rank(known: usize, indicators: usize, needed: usize) -> String {
        format!("Ohne Rang: {known} von {} bekannt, nötig sind mindestens {needed}.", many(indicators, OF_VALUES))
    }

    fn extremes() -> [&'static str; 2] {
        ["Am stärksten, nach Rang", "Am schwächsten"]
    }

    fn of_how_many(of: usize) -> String {
        let of = chart::count(L, of);
        format!("von {of}")
    }

    fn why_here(score: f64) -> String {
        let score = chart::score(L, score);
        format!("Warum dieser Rang: {score} von 100")
    }

    fn why_here_note(units: &str) -> String {
        format!(
            "Umriss: was ein Teil mit diesen Gewichten beitragen könnte. Gefüllt: was er beiträgt. Strich: der Mittelwert ({units})."
        )
    }

    fn why_here_heads() -> [&'static str; 4] {
        ["Teil", "Erreicht, vom Erreichbaren", "Punkte", "Mittelwert"]
    }

    fn of_most(most: f64) -> String {
        let most = chart::score(L, most);
        format!("von {most}")
    }

    fn no_neighbour(ahead: bool) -> &'static str {
        if ahead { "Keine Einheit liegt davor." } else { "Keine Einheit liegt dahinter." }
    }

    fn tied_with(name: &str) -> String {
        format!("Gleichauf mit {name}.")
    }

    fn nothing_settable(name: &str) -> String {
        format!("{name}: Mit Punkten auf sechs Nachkommastellen lassen sich die beiden nicht vertauschen.")
    }

    fn printed_rank(edition: &str, rank: Option<u32>, last: u32) -> String {
        match rank {
            Some(rank) => {
                format!("{edition}: {} in einer Liste mit {last}", place(rank as usize))
            }
            None => format!("{edition}: nicht unter den {last} gelisteten"),
        }
    }

    fn part_printed(node: &str, rank: &str) -> String {
        format!("{node}, {rank}.")
    }

    fn printed_note(lists: &[u32]) -> String {
        let (least, most) = (lists.iter().min().unwrap_or(&0), lists.iter().max().unwrap_or(&0));
        if least == most {
            format!("Jede Ausgabe listet {most} auf; Strich: nicht gelistet.")
        } else {
            format!("Die Ausgaben listen {least} bis {most} auf; Strich: nicht gelistet.")
        }
    }

    fn never_printed(editions: usize) -> String {
        if editions == 1 {
            "In der gedruckten Liste nicht enthalten.".into()
        } else {
            format!("In keiner der {editions} gedruckten Listen enthalten.")
        }
    }

    fn all_figures(figures: usize) -> String {
        if figures == 1 { "Der Wert".to_owned() } else { format!("Die {} Werte", chart::count(L, figures)) }
    }

    fn all_figures_note(units: &str, _unit: &str) -> String {
        format!(
            "Jeder Strich steht für eine Einheit der Rangliste ({units}), ein längerer für mehrere; weiter rechts ist besser. Der Punkt zeigt, wo diese Einheit steht, nach der Behandlung von Ausreißern. Unter jedem Namen lassen sich Jahr und Quelle aufklappen."
        )
    }

    fn figure_heads() -> [&'static str; 4] {
        ["Indikator", "Unter allen", "Wert", "Rang"]
    }

    fn measure(unit: &str) -> String {
        match unit {
            unit if unit.is_empty() || COUNTS.contains(&unit) || unit == "Anzahl" => String::new(),
            // German has a space before the sign for percent, and before that of a scale of temperature.
            "°" => unit.to_owned(),
            unit if unit.starts_with(['%', '‰', '°']) => format!("\u{a0}{unit}"),
            unit if unit.starts_with(|c: char| c.is_ascii_digit()) => format!(" × {unit}"),
            unit => format!(" {unit}"),
        }
    }

    fn all_ranked(ranked: usize, nouns: [&str; 2]) -> String {
        let units = Self::counted(ranked, nouns);
        if ranked == 1 { units } else { format!("alle {units}") }
    }

    // How a score was computed.

    text! {
        calculation: "Berechnung, Schritt für Schritt",
        left_out_of: "kein Wert: weggelassen, der Rest der Gruppe erhält mehr Gewicht",
        joined_scores: "Wie die Punktzahlen zusammengefasst werden",
    }

    fn calculation_note(name: &str, score: f64) -> String {
        let score = chart::points(L, score);
        format!(
            "{name}: von jedem Wert zu seinen Punkten. Gewichte: der Anteil auf jeder Ebene, von der Dimension abwärts, und das Produkt. Angezeigt ist gerundet, summiert ungerundet; das ergibt die Punktzahl {score}."
        )
    }

    fn calculation_heads() -> [&'static str; 6] {
        [
            "Indikator",
            "Veröffentlicht",
            "Behandelt",
            "Von 0 (am schlechtesten) bis 100 (am besten)",
            "Gewicht",
            "Punkte",
        ]
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
                format!("Ausreißer, auf {to} gesetzt")
            }
            _ => "unverändert".to_owned(),
        }
    }

    fn put_on_scale(Figured { treated, scale, .. }: &Figured, on: f64) -> String {
        let less = scale.formula.direction == Direction::Negative;
        let number = |value: f64| bracketed(&chart::precise(L, value));
        let (x, result) = (number(*treated), chart::points(L, on));
        match &scale.formula.parameters {
            FormulaParameters::Constant(middle) => {
                let middle = chart::precise(L, *middle);
                format!("alle gleich: {middle}")
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
                let said = format!("schlechter: {worse} von {}", chart::count(L, others));
                match count {
                    Count::Rank => format!("{said}; {worse} + 1 = {result}"),
                    Count::Percent => {
                        format!("{said}; {worse} ÷ {others} × 100 = {result}")
                    }
                    Count::Points => format!("{said}; ergibt {result}"),
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
        format!("kein Wert; der Mittelwert der Einheit in „{within}“ ({of}) ist {on}")
    }

    fn mean_of_all(on: f64) -> String {
        let on = chart::points(L, on);
        format!("kein Wert; der Mittelwert aller Einheiten ist {on}")
    }

    fn middle_of_scale(on: f64) -> String {
        let on = chart::points(L, on);
        format!("keine Einheit hat einen Wert: die Mitte der Skala, {on}")
    }

    fn median_of_all(on: f64) -> String {
        let on = chart::points(L, on);
        format!("kein Wert; der Median aller Einheiten ist {on}")
    }

    fn mean_of_region(on: f64) -> String {
        let on = chart::points(L, on);
        format!("kein Wert; der Mittelwert der Region ist {on}")
    }

    fn join(name: &str, by: &str, of: &[(String, f64, f64)], score: f64) -> String {
        let part = |(name, score, share): &(String, f64, f64)| {
            format!("{name} {} × {}", chart::points(L, *score), chart::share(L, *share))
        };
        let parts: Vec<String> = of.iter().map(part).collect();
        let (parts, score) = (in_a_row_by_commas(&parts), chart::points(L, score));
        format!("{name}: {by} aus {parts} = {score}")
    }

    // Missing figures.

    // The method.

    text! {
        method: "Methode und Quellen",
        ranked_label: "Rangliste:",
        steps_label: "Schritte:",
        held_unseen_label: "Vergleich mit Ausgaben, die in die Gewichte nicht eingegangen sind",
        held_label: "Vergleich mit den gedruckten Ranglisten",
        doubts_label: "Vorbehalte:",
    }

    fn ranked(method: &Method, [ranked, all]: [usize; 2], nouns: [&str; 2], indicators: usize) -> String {
        let (cover, of) = (chart::percent(L, method.min_coverage.value()), Self::counted(all, nouns));
        {
            let (ranked, figures) = (chart::count(L, ranked), many(indicators, OF_VALUES));
            format!("{of}, davon {ranked} mit Rang; nötig sind mindestens {cover} von {figures}.")
        }
    }

    fn steps(treatments: &[AppliedTreatment]) -> String {
        let winsorised = treatments.iter().filter(|t| matches!(t, AppliedTreatment::Winsorised(_))).count();
        let logged = treatments.iter().filter(|t| matches!(t, AppliedTreatment::Logged)).count();
        format!(
            "Ausreißer nach der JRC-Regel behandelt ({} winsorisiert, {logged} logarithmiert), jeder Wert auf eine Skala von 0 bis 100 gebracht, gewichtete Mittelwerte in den Themen, in den Dimensionen und im Gesamtindex. Begriffe nach dem OECD/JRC-Handbuch (2008).",
            many(winsorised, INDICATORS)
        )
    }

    fn held(baseline: &str, editions: &[String]) -> String {
        format!(
            "(Rangkorrelation der jetzigen Gewichte mit jeder Ausgabe; in Klammern die von „{baseline}“): {}.",
            editions.join("; ")
        )
    }

    fn indicators_and_sources(indicators: usize) -> String {
        if indicators == 1 {
            "Der Indikator und seine Quelle".to_owned()
        } else {
            format!("Die {} Indikatoren und ihre Quellen", chart::count(L, indicators))
        }
    }

    fn indicator_heads() -> [&'static str; 4] {
        ["Indikator", "Maßeinheit", "Jahr", "Quelle"]
    }

    fn not_ranked(count: usize, nouns: [&str; 2]) -> String {
        let units = Self::counted(count, nouns);
        format!("{units} ohne Rang")
    }

    fn why_not_ranked(needed: usize, indicators: usize) -> String {
        if needed == 1 {
            "Zu diesen ist kein Wert bekannt:".to_owned()
        } else {
            format!("Zu diesen sind jeweils weniger als {needed} von {} bekannt:", many(indicators, OF_VALUES))
        }
    }

    fn known(name: &str, filled: usize, indicators: usize) -> String {
        format!("{name} {filled} von {indicators}")
    }

    // What it takes to reach a rank.

    text! {
        choose: "Auswählen …",
        find_out: "Berechnen",
        or_drag: "Oder eine Zeile am Rang an eine andere Stelle ziehen.",
        no_unit: "Bitte aus der Liste auswählen.",
        working_it_out: "Wird berechnet …",
        not_reached: "Das ließ sich hier nicht berechnen: Das Programm dafür lief nicht.",
        for_the_weights_before: "Gilt für die vorigen Gewichte. Für die jetzigen neu berechnen.",
        stop: ". ",
        its_link: "Link",
    }

    fn reach_question() -> [&'static str; 3] {
        ["Was bringt", "auf Rang", "?"]
    }

    fn ranks_run(units: usize) -> String {
        format!("Ränge reichen von 1 bis {units}.")
    }

    fn is_ranked(unit: &str, rank: usize) -> String {
        format!("{unit} auf {}", place(rank))
    }

    fn is_ranked_now(unit: &str, rank: usize) -> String {
        format!("{unit}: bereits auf {}.", place(rank))
    }

    fn when_they_count(changes: &[(&str, f64, f64)]) -> [String; 2] {
        let told = |(node, from, to): &(&str, f64, f64)| {
            let [was, is] = before_and_after(L, *from, *to);
            format!("„{node}“ {is} statt {was}")
        };
        let told: Vec<String> = changes.iter().map(told).collect();
        let told = list(&told.iter().map(String::as_str).collect::<Vec<_>>());
        [String::new(), format!(" mit diesen Anteilen: {told}.")]
    }

    fn how_near(is_nearest: bool, distance: f64) -> String {
        let points = chart::gap(L, distance * 100.0);
        if is_nearest {
            format!(
                "Das ist die kleinste Änderung der Anteile der Dimensionen (kleinste Quadrate). Abstand über alle Indikatoren: {points} Prozentpunkte."
            )
        } else {
            format!(
                "Das ist die kleinste Änderung der Anteile der Dimensionen, die gefunden wurde. Abstand über alle Indikatoren: {points} Prozentpunkte."
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
                "{moving}, genügt eine kleinere Änderung, die kleinste gefundene. Abstand: {points} Prozentpunkte. Davon das meiste: {told}."
            )
        } else {
            format!(
                "{moving}, gelingt es. Das ist die kleinste Änderung, die gefunden wurde. Abstand: {points} Prozentpunkte. Davon das meiste: {told}."
            )
        }
    }

    fn no_smaller(count: usize) -> String {
        format!("{}, findet sich keine kleinere Änderung.", moving(count))
    }

    fn not_itself(rank: usize) -> String {
        format!("Für genau {} wurde nichts gefunden.", place(rank))
    }

    fn cannot_be(unit: &str, rank: usize, indicators: Option<usize>) -> String {
        match indicators {
            None => format!("Keine Gewichtung der Dimensionen bringt {unit} auf {}.", place(rank)),
            Some(1) => format!("Keine Gewichtung des einen Indikators bringt {unit} auf {}.", place(rank)),
            Some(count) => {
                format!("Keine Gewichtung der {} Indikatoren bringt {unit} auf {}.", chart::count(L, count), place(rank))
            }
        }
    }

    fn none_found(indicators: Option<usize>) -> String {
        match indicators {
            None => "Über die Dimensionen wurde keine Gewichtung gefunden, aber auch keine ausgeschlossen.".into(),
            Some(count) => {
                format!("{}, findet sich keine Gewichtung, es ist aber auch keine ausgeschlossen.", moving(count))
            }
        }
    }

    fn what_distance_is(count: usize) -> String {
        let shares = match count {
            1 => "die Änderung des Anteils des einen Indikators".to_owned(),
            _ => format!("die Wurzel aus der Summe der quadrierten Änderungen der Anteile aller {count} Indikatoren"),
        };
        format!("Abstand: {shares}.")
    }

    // Weights from an order.

    text! {
        fit_title: "Gewichte aus einer Reihenfolge",
        fit_box: "Die Reihenfolge, ein Name je Zeile",
        fit_find: "Gewichte suchen",
        fit_working: "Gewichte werden gesucht.",
        fit_failed: "Gewichte ließen sich hier nicht berechnen: Das Programm dafür lief nicht.",
        fit_unsettled: "Es wurden keine Gewichte gefunden: Entweder halten keine die Untergrenzen ein, oder die Suche kam nicht zum Ende. Eine kürzere Reihenfolge versuchen.",
        fit_distance: "Abstand: die Wurzel aus der Summe der quadrierten Differenzen der Anteile aller Indikatoren.",
        fit_not_loadable: "Keine Punkte mit sechs Nachkommastellen ergeben diese Reihenfolge, sie lässt sich daher nicht einstellen.",
    }

    fn fit_what(floors: WeightLowerBounds) -> String {
        let (aspect, indicator) = (chart::percent(L, floors.aspect), chart::share(L, floors.indicator));
        let margin = chart::gap(L, floors.margin);
        format!(
            "Die nächstgelegenen Gewichte, die eine Reihenfolge ergeben, vor allen, die nicht darin stehen. Jede Dimension hat mindestens {aspect}, jeder Indikator mindestens {indicator}, und jeder Rang liegt mindestens {margin} von 100 Punkten vor dem nächsten. Hier im Browser berechnet."
        )
    }

    fn fit_fill(rows: usize) -> [String; 2] {
        let published = "Veröffentlichte Reihenfolge einsetzen".to_owned();
        match rows {
            1 => [published, "Jetzigen Rang 1 einsetzen".into()],
            10 => [published, "Jetzige zehn einsetzen".into()],
            _ => [published, format!("Jetzige {rows} einsetzen")],
        }
    }

    fn fit_target() -> [&'static str; 2] {
        ["Möglichst nah an", "Jetzige Gewichte"]
    }

    fn fit_all(count: usize, aspect: (&str, f64), distance: f64, target: &str) -> String {
        let ((aspect, share), distance) = ((aspect.0, chart::share(L, aspect.1)), chart::gap(L, distance * 100.0));
        {
            let stand = match count {
                1 => "Rang 1 ist erreicht".to_owned(),
                2 => "Beide stehen in dieser Reihenfolge".to_owned(),
                _ => format!("Alle {} stehen in dieser Reihenfolge", number(count)),
            };
            format!("{stand}, mit {share} Gewicht für „{aspect}“; Abstand zu {target}: {distance} Prozentpunkte.")
        }
    }

    fn fit_beginning(placed: usize, next: &str) -> String {
        let at = place(placed + 1);
        match placed {
            0 => format!("Keine Gewichte, die die Untergrenzen einhalten, bringen {next} auf {at}."),
            1 => {
                format!(
                    "Nur Rang 1 lässt sich erreichen; keine Gewichte, die die Untergrenzen einhalten, bringen {next} auf {at}."
                )
            }
            _ => {
                format!(
                    "Nur die ersten {} lassen sich so ordnen; keine Gewichte, die die Untergrenzen einhalten, bringen {next} auf {at}.",
                    number(placed)
                )
            }
        }
    }

    fn fit_from(preset: Option<&str>) -> String {
        preset.map_or_else(|| "den zuvor eingestellten Gewichten".to_owned(), |preset| format!("„{preset}“"))
    }

    fn fit_share_heads(preset: &str) -> [String; 3] {
        ["Anteil am Gesamtindex".into(), "Hier gefunden".into(), format!("Gespeicherte Punkte von „{preset}“")]
    }

    fn fit_indicators(indicators: usize) -> String {
        match indicators {
            1 => "Der Anteil des einen Indikators".to_owned(),
            _ => format!("Die Anteile aller {indicators} Indikatoren"),
        }
    }

    fn fit_held() -> [&'static str; 2] {
        [
            "Vergleich mit Ausgaben, die in die Gewichte nicht eingegangen sind",
            "Rangkorrelation (Spearman) mit den später gedruckten Reihenfolgen; 1 wäre dieselbe Reihenfolge.",
        ]
    }

    fn fit_held_heads() -> [&'static str; 4] {
        ["Ausgabe", "Hier gefunden", "Gespeicherte Punkte", "Näher"]
    }

    fn fit_nearer(nearer: Ordering, baseline: &str) -> String {
        match nearer {
            Ordering::Greater => "hier gefunden".to_owned(),
            Ordering::Less => format!("„{baseline}“"),
            Ordering::Equal => "gleich".to_owned(),
        }
    }

    fn fit_rounding(editions: &[String]) -> String {
        let all = editions.join(", ");
        format!("{all}: hängt davon ab, wie die Punkte gerundet sind.")
    }

    // Findings, checked.

    text! {
        findings: "Befunde, nachgeprüft",
        findings_what: "Die Befunde des Herausgebers, verglichen mit diesen Daten bei zwei Gewichtungen, die kein Regler verändert: gleiche Gewichte und die aus der gedruckten Reihenfolge zurückgerechneten.",
        they_show: "Sie zeigen:",
    }

    fn how_it_stands(stands: FindingOutcome) -> &'static str {
        match stands {
            FindingOutcome::Agrees => "Diese Daten bestätigen das.",
            FindingOutcome::Partly => "Diese Daten bestätigen das zum Teil.",
            FindingOutcome::Disagrees => "Diese Daten widersprechen dem.",
            FindingOutcome::Inconclusive => "Diese Daten lassen das offen.",
        }
    }

    fn weighs(name: &str, [share, equal]: [f64; 2], rank: usize, themes: usize, rho: f64) -> String {
        let ([share, equal], rho) = ([share, equal].map(|x| chart::share(L, x)), chart::correlation(L, rho));
        {
            let rank = place(rank);
            format!(
                "Mit den zurückgerechneten Gewichten entfallen auf „{name}“ {share} des Gesamtindex, {rank} unter {}, bei gleichen Gewichten {equal}. Die Rangkorrelation mit der Punktzahl bei gleichen Gewichten beträgt {rho}. Zurückgerechnete Gewichte zeigen, was zur gedruckten Reihenfolge passt, nicht, wie sie entstanden ist.",
                many(themes, THEMES)
            )
        }
    }

    fn found_of(found: usize, printed: usize, missed: &[(&str, usize)], fitted: bool) -> String {
        let at = |(name, at): &(&str, usize)| format!("{name} auf {}", place(*at));
        let missed: Vec<String> = missed.iter().map(at).collect();
        let missed: Vec<&str> = missed.iter().map(String::as_str).collect();
        {
            let missed = if missed.is_empty() { String::new() } else { format!("; {}", list(&missed)) };
            let fitted = if fitted {
                " Die zurückgerechneten Gewichte finden alle in der richtigen Reihenfolge: Dafür wurden sie berechnet."
            } else {
                ""
            };
            format!("Gleiche Gewichte finden {found} der {printed} unter ihren ersten {printed}{missed}.{fitted}")
        }
    }

    fn order_on(node: &str, equal: &[&str], fitted: &[&str], missed: &[(&str, usize)]) -> String {
        let (equal, fitted) = (list(equal), list(fitted));
        let at = |(name, at): &(&str, usize)| format!(" Bei gleichen Gewichten: {name} auf {}.", place(*at));
        let missed: String = missed.iter().map(at).collect();
        format!(
            "In „{node}“ liegt vorn: bei gleichen Gewichten {equal}, bei den zurückgerechneten Gewichten {fitted}.{missed}"
        )
    }

    fn leads_on(unit: &str, nodes: &[(&str, [usize; 2])]) -> String {
        let at = |rank: usize, which: usize| -> Vec<String> {
            let there = nodes.iter().filter(|(_, ranks)| ranks[which] == rank && (which == 0 || ranks[0] != rank));
            there.map(|(name, _)| format!("„{name}“")).collect()
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
                "bei den zurückgerechneten ebenso".into()
            } else {
                format!("bei den zurückgerechneten {other}")
            };
            format!("{unit}: bei gleichen Gewichten {equal}; {other}.")
        }
    }

    fn apart(printed: usize, aspects: &[(&str, f64)], close: bool) -> String {
        let one = |(name, distance): &(&str, f64)| format!("{} in „{name}“", chart::score(L, *distance));
        let all: Vec<String> = aspects.iter().map(one).collect();
        let all: Vec<&str> = all.iter().map(String::as_str).collect();
        {
            let close = if close {
                format!(" Bei {} lassen sie sich nicht voneinander unterscheiden.", many(printed, UNITS))
            } else {
                String::new()
            };
            format!(
                "Bei gleichen Gewichten liegt der Mittelwert der {printed} um so viele Standardabweichungen über dem der übrigen: {}.{close}",
                list(&all)
            )
        }
    }

    fn go_together(nodes: [&str; 2], rho: [f64; 2], counts: [usize; 2]) -> String {
        let ([few, all], rho) = (counts.map(|x| chart::count(L, x)), rho.map(|x| chart::correlation(L, x)));
        format!(
            "Die Rangkorrelation von „{}“ mit „{}“, bei gleichen Gewichten in beiden, beträgt {} über die {few} gedruckten und {} über alle {all}.",
            nodes[0], nodes[1], rho[0], rho[1]
        )
    }

    fn highest_in(part: &str, aspects: &[&str]) -> String {
        let aspects: Vec<String> = aspects.iter().map(|aspect| format!("„{aspect}“")).collect();
        let aspects: Vec<&str> = aspects.iter().map(String::as_str).collect();
        format!("{part}: höchster Mittelwert in {}", list(&aspects))
    }

    fn stands_at(part: &str, rank: usize, parts: usize, aspect: &str) -> String {
        format!("{part}: {} von {parts} in „{aspect}“", place(rank))
    }

    fn means_by_part(told: &[String]) -> String {
        format!("Bei gleichen Gewichten – {}.", told.join("; "))
    }

    fn skewed([fitted, equal]: [f64; 2]) -> String {
        let [fitted, equal] = [fitted, equal].map(|x| chart::correlation(L, x));
        format!(
            "Die Schiefe der Punktzahlen beträgt {equal} bei gleichen Gewichten und {fitted} bei den zurückgerechneten; 0 wäre symmetrisch, mehr bedeutet einen längeren Ausläufer nach oben."
        )
    }

    fn order_heads() -> [&'static str; 2] {
        ["Gedruckt", "Gleiche Gewichte"]
    }

    fn across_and_up(nodes: [&str; 2]) -> String {
        format!("Waagerecht: {}. Senkrecht: {}. Große Punkte: die gedruckten Einheiten.", nodes[0], nodes[1])
    }

    fn histogram(step: usize) -> String {
        format!("Einheiten nach Punktzahl bei gleichen Gewichten, in Schritten von {step} von 0 bis 100.")
    }

    fn and_best_other(unit: &str) -> [String; 2] {
        [unit.to_owned(), "beste der übrigen Einheiten".into()]
    }

    // Two units compared.

    text! {
        choose_second: "Eine zweite Einheit auswählen, um Thema für Thema die Unterschiede zu sehen.",
        add: "Hinzufügen",
        remove: "Entfernen",
        stop_comparing: "Vergleich beenden",
        never_swap: "Keine Änderung des Anteils einer einzelnen Dimension vertauscht sie.",
        compare_caption: "Punktzahl in jedem Thema, 0 bis 100, nach verglichener Einheit",
        theme_head: "Thema und Anteil am Gesamtindex",
        whole: "Punktzahl",
        compare_note: "Punktzahlen reichen von 0, der schlechtesten der Rangliste, bis 100, der besten; die höchste einer Zeile ist fett. Die Punkte ergeben bis auf Rundung die Summe.",
        as_published: "Wie veröffentlicht, vor der Behandlung von Ausreißern; der bessere Wert einer Zeile ist fett. Strich: Keine Quelle nennt ihn.",
        figure_head: "Indikator",
        no_figure: "kein Wert",
    }

    fn compared(names: &[&str]) -> String {
        let all = list(names);
        match names.len() {
            1 => format!("{all}: womit vergleichen?"),
            _ => format!("{all} im Vergleich"),
        }
    }

    fn add_one(first: Option<usize>) -> String {
        match first {
            None => "Vergleichen mit".into(),
            Some(first) => format!("Vergleichen mit (die ersten {})", chart::count(L, first)),
        }
    }

    fn no_more(most: usize) -> String {
        format!(
            "Mehr als {most} lassen sich nicht auseinanderhalten. Erst eine Einheit entfernen, dann eine andere hinzufügen."
        )
    }

    fn ranked_at(rank: usize, score: f64) -> String {
        let score = chart::score(L, score);
        format!("{} · {score}", place(rank))
    }

    fn no_rank(filled: usize, needed: usize, indicators: usize) -> String {
        format!("ohne Rang: {filled} von {} bekannt, nötig sind mindestens {needed}", many(indicators, OF_VALUES))
    }

    fn leads(ahead: &str, behind: &str, by: f64) -> [String; 2] {
        let points = chart::gap(L, by);
        if by <= 0.0 {
            [format!("{ahead} und {behind} liegen gleichauf"), String::new()]
        } else {
            [format!("{ahead} mit {points} Punkten Vorsprung vor {behind}"), " (von 100)".into()]
        }
    }

    fn made_of(parts: &[(&str, f64)], others: usize, rest: f64, one_sided: (usize, f64)) -> String {
        let part = |(name, points): &(&str, f64)| format!("{} aus „{name}“", signed(L, *points));
        let mut all: Vec<String> = parts.iter().map(part).collect();
        if others > 0 {
            all.push(if others == 1 {
                format!("{} aus dem übrigen Thema", signed(L, rest))
            } else {
                format!("{} aus den übrigen {others}", signed(L, rest))
            });
        }
        if one_sided.0 > 0 {
            let (count, points) = (one_sided.0, signed(L, one_sided.1));
            let lack = if count == 1 { "zu dem" } else { "zu denen" };
            all.push(format!("{points} aus {}, {lack} nur eine der beiden Seiten Werte hat", many(count, THEMES)));
        }
        let all: Vec<&str> = all.iter().map(String::as_str).collect();
        if all.is_empty() { ".".to_owned() } else { format!(": {}.", list(&all)) }
    }

    fn tally(one: &str, other: &str, tally: &Tally) -> String {
        let ([first, second], both, alike) = (tally.better, tally.both(), tally.alike);
        if both == 0 {
            "Es gibt keinen gemeinsamen Wert.".to_owned()
        } else {
            let alike = if alike == 0 { String::new() } else { format!("; gleich: {alike}") };
            format!("Werte auf beiden Seiten: {both}. Besser: {one} bei {first}, {other} bei {second}{alike}.")
        }
    }

    fn most_parted(shown: usize, all: usize) -> String {
        let all = many(all, THEMES);
        if shown == 1 {
            format!("Gezeigt ist 1 von {all}: das mit dem größten Unterschied.")
        } else {
            format!("Gezeigt sind {shown} von {all}: die mit den größten Unterschieden.")
        }
    }

    fn side_by_side(indicators: usize) -> String {
        if indicators == 1 {
            "Der Wert nebeneinander".to_owned()
        } else {
            format!("Die {} Werte nebeneinander", chart::count(L, indicators))
        }
    }

    // An order as a reader types it.

    fn order_error(diagnostic: &OrderError, dataset: &Dataset) -> String {
        let name = |row: &UnitId| ui::told_apart(*row, dataset, CODE);
        let on = |line: &usize| format!("Zeile {line}: ");
        match diagnostic {
            OrderError::Empty => "Mindestens einen Namen eingeben, einen je Zeile.".to_owned(),
            OrderError::Unknown { line, typed, near: None } => on(line) + &unknown(typed, None),
            OrderError::Unknown { line, typed, near: Some(near) } => {
                on(line) + &unknown(typed, Some(dataset.table.unit(*near).name.say(CODE)))
            }
            OrderError::Ambiguous { line, typed, rows } => {
                on(line) + &ambiguous(typed, rows.iter().map(name).collect())
            }
            OrderError::Twice { line, first, row } => {
                let name = name(row);
                on(line) + &format!("„{name}“ steht schon in Zeile {first}; eine der beiden entfernen.")
            }
            OrderError::NotRanked { line, row } => {
                let name = name(row);
                on(line) + &format!("„{name}“ hat keinen Rang, weil zu wenige Werte bekannt sind; bitte entfernen.")
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
        other_methods: "Andere Methode wählen",
        other_methods_note: "Jeder Schritt von den Werten zu den Rängen lässt sich ändern. Jede Auswahl zeigt sich sofort oben im Diagramm und im Link. Schritte und Begriffe nach dem OECD/JRC-Handbuch (2008).",
        no_choice: "Diese Auswahl gibt es nicht: ein Name, dahinter Zahlen in Klammern, wie im Satz beschrieben.",
        each_level: "Je Ebene wählen",
        refused_choice: "Mit dieser Methode lässt sich aus diesen Daten keine Rangliste bilden.",
        with_minmax: "Min-Max, 1 bis 100, verwenden",
        published_method: "Zurück zur veröffentlichten Methode",
        what_it_did: "Wirkung auf die ersten zehn",
        is_published: "Das ist die veröffentlichte Methode.",
        between: "; ",
    }

    fn step(key: MethodKey) -> &'static str {
        match key {
            MethodKey::Weigh => "Gewichte",
            MethodKey::Cover => "Mindest\u{ad}abdeckung",
            MethodKey::Treat => "Ausreißer",
            MethodKey::Normalise => "Normalisierung",
            MethodKey::Impute => "Fehlende Werte",
            MethodKey::Aggregate => "Aggregation",
        }
    }

    fn as_in_link(step: &str) -> String {
        format!("{step}, wie im Link")
    }

    fn level(level: usize, levels: usize) -> String {
        match (levels - level, levels) {
            (1, _) => "Dimensionen im Gesamtindex".to_owned(),
            (2, 3) => "Themen in den Dimensionen".to_owned(),
            (_, 2 | 3) => "Indikatoren in den Themen".to_owned(),
            _ => format!("Ebene {}", level + 1),
        }
    }

    fn what_it_did_note(rho: f64, stay: usize, of: usize) -> String {
        let rho = chart::correlation(L, rho);
        let stand = if stay == 1 { "steht" } else { "stehen" };
        format!(
            "{stay} von den ersten {of} {stand} auch nach der veröffentlichten Methode dort; insgesamt korrelieren die beiden Reihenfolgen mit {rho} (Spearman). Die veröffentlichte Methode verwendet die Punkte, die von Hand oder durch die Vorgabe gesetzt sind."
        )
    }

    fn what_it_did_heads(unit: &str) -> [String; 3] {
        let unit = unit.to_owned();
        ["Jetzt".into(), unit, "Nach der veröffentlichten Methode".into()]
    }

    fn not_proved(method: &Method) -> &'static str {
        if method.is_weighed() {
            "Was Ränge verschieben würde, wird nur für gewichtete arithmetische Mittel vollständiger Werte berechnet. Bei dieser Methode werden Ränge über zufällig gezogene Gewichtungen gezählt, jede neu geordnet."
        } else {
            "Jede Einheit hat hier ihre eigenen besten Gewichte: Andere verschieben sie nicht, und wie sicher ihr Rang ist, lässt sich daran nicht ablesen."
        }
    }

    fn comparisons(within: Option<&str>) -> String {
        match within {
            None => "Wie viel wichtiger sind die Dimensionen?".to_owned(),
            Some(name) => format!("Innerhalb von „{name}“"),
        }
    }

    fn times(of: Option<(&str, &str)>) -> String {
        match of {
            None => "nicht verglichen".to_owned(),
            Some((_, "1")) => "gleich wichtig".to_owned(),
            Some((name, times)) => format!("{name}, {times}-mal"),
        }
    }

    fn versus(one: &str, other: &str) -> String {
        format!("{one} oder {other}")
    }

    fn consistency(ratio: f64, sound: bool) -> String {
        let ratio = chart::points(L, ratio);
        if sound {
            format!("Konsistenzverhältnis {ratio}: höchstens 0,10, wie es sein soll.")
        } else {
            format!("Konsistenzverhältnis {ratio}: über 0,10, die Vergleiche daher noch einmal prüfen.")
        }
    }

    fn revisit(pair: &str, name: &str, times: f64) -> String {
        let times = chart::points(L, times);
        format!(
            "„{pair}“ passt am wenigsten zu den übrigen Vergleichen: Nach ihnen wäre „{name}“ {times}-mal so wichtig."
        )
    }

    fn step_chosen(step: &str, chosen: &str) -> String {
        format!("{step}: {chosen}")
    }

    // Why a method cannot rank these figures.

    fn colour_fault(fault: &ColourFault) -> String {
        let page = |theme: Theme| if theme == Theme::Dark { "dunklen" } else { "hellen" };
        match fault {
            ColourFault::Faint { colour, theme, contrast } => {
                let (paper, fix) = (page(*theme), theme.other().code());
                let other = if *theme == Theme::Dark { "hellere" } else { "dunklere" };
                let [contrast, least] = [*contrast, LEAST_CONTRAST].map(|contrast| chart::points(L, contrast));
                format!("{colour} hat auf der {paper} Seite einen Kontrast von {contrast}:1, nötig sind {least}:1: eine {other} Farbe nehmen oder das Farbschema mit theme={fix} festlegen.")
            }
            ColourFault::Alike { colours: [one, two], theme, sight } => {
                let paper = page(*theme);
                let to = match sight {
                    Sight::Usual => "",
                    Sight::Protanopia => " bei Protanopie",
                    Sight::Deuteranopia => " bei Deuteranopie",
                    Sight::Tritanopia => " bei Tritanopie",
                };
                format!("{one} und {two} sind{to} auf der {paper} Seite kaum zu unterscheiden: Farben nehmen, die sich in der Helligkeit stärker unterscheiden.")
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
                    "{by} braucht Punktzahlen über 0, „{unit}“ hat aber {value} in „{node}“: die Werte auf minmax(1,100) bringen."
                )
            }
            MethodError::Holes { by, node: id, unit: at } => {
                let (node, unit) = (node(*id), unit(*at));
                format!(
                    "{by} braucht alle Werte, „{unit}“ hat aber keinen für „{node}“: fehlende Werte imputieren lassen, impute=theme."
                )
            }
            MethodError::OverCopeland(by) => {
                format!(
                    "{by} braucht Punktzahlen über 0, copeland darunter ergibt aber 0, wenn eine Einheit keine andere schlägt: über copeland arithmetic wählen."
                )
            }
            MethodError::TooMany { by, units: there, steps, most } => {
                let [there, steps, most] = [there, steps, most].map(|count| chart::count(L, *count));
                format!(
                    "{by} braucht hier {steps} Schritte ({units}: {there}), diese Seite macht höchstens {most}: eine andere Methode wählen oder Daten mit weniger Einheiten oder Indikatoren."
                )
            }
            MethodError::NoShare { node: id, unit: at } => {
                let (node, unit) = (node(*id), unit(*at));
                format!(
                    "Ein Anteil am Besten braucht Werte über 0, „{unit}“ hat aber keinen solchen für „{node}“: minmax oder percentile wählen."
                )
            }
            MethodError::NoLogarithm(id) => {
                let (node, code) = (node(*id), &dataset.framework.node(*id).code);
                format!(
                    "Ein Logarithmus braucht einen unteren Eckwert über 0 für „{node}“: beide angeben, loggoalposts({code}:1:100)."
                )
            }
            MethodError::UnknownNode(code) => {
                let code = quoted(code);
                format!(
                    "„{code}“ ist hier kein Code: Die Codes stehen im Link jedes Reglers und in der Datei mit den Werten."
                )
            }
            MethodError::Twice(what) => {
                let what = quoted(what);
                format!("„{what}“ ist zweimal angegeben: nur einmal angeben.")
            }
            MethodError::Levels { named, levels } => {
                format!(
                    "aggregate nennt {}, vorhanden {} {levels}: eine Methode für alle nennen oder {levels}, von den Indikatoren aufwärts.",
                    many(*named, LEVELS),
                    are(*levels)
                )
            }
            MethodError::NotSiblings(one, other) => {
                format!(
                    "„{one}“ und „{other}“ stehen im Baum nicht nebeneinander: Dimensionen mit Dimensionen vergleichen, Themen innerhalb einer Dimension, Indikatoren innerhalb eines Themas."
                )
            }
            MethodError::Unjoined(one, other) => {
                format!(
                    "Kein Vergleich führt von „{one}“ zu „{other}“: die beiden miteinander oder jedes mit einem dritten vergleichen."
                )
            }
            MethodError::TooManySiblings { node: id, most } => {
                let node = node(*id);
                format!(
                    "Neben „{node}“ stehen mehr als {most}, und für so viele Vergleiche ist kein Zufallsindex bekannt: Punkte vergeben."
                )
            }
            MethodError::Limits(aspects) => {
                format!(
                    "Die Grenzen von bod lassen keine Gewichte für {} zu: die untere darf höchstens 1/{aspects} sein, die obere muss mindestens so groß sein.",
                    many(*aspects, DIMENSIONS)
                )
            }
            MethodError::Beyond { by, node: id } => {
                let node = node(*id);
                format!(
                    "{by} macht Werte von „{node}“ zu groß, um damit zu rechnen: treat=jrc und normalise=minmax wählen."
                )
            }
            MethodError::NoUnit => {
                format!(
                    "So viele Werte hat keine Einheit ({units}): eine geringere Mindestabdeckung verlangen, etwa cover=0.8."
                )
            }
        }
    }

    // Scores that are not out of 100.

    text! {
        compare_caption_on_a_scale: "Punktzahl in jedem Thema nach verglichener Einheit",
        compare_note_on_a_scale: "Die höchste Punktzahl einer Zeile ist fett. Die Punkte ergeben bis auf Rundung die Summe.",
    }

    fn stands_on_a_scale(rank: usize, tied: bool, of: &str, score: f64) -> String {
        let score = chart::score(L, score);
        format!("{} mit diesen Gewichten (insgesamt {of}), Punktzahl {score}", shared_place(rank, tied))
    }

    fn why_here_on_a_scale(score: f64) -> String {
        let score = chart::score(L, score);
        format!("Warum dieser Rang: {score}")
    }

    fn calculation_heads_on_a_scale() -> [&'static str; 6] {
        let mut heads = Self::calculation_heads();
        heads[3] = "Auf gemeinsamer Skala";
        heads
    }

    // The structure of the index.

    text! {
        structure: "Aufbau des Index",
        structure_note: "Das nominale Gewicht und der tatsächliche Einfluss jedes Teils, ob Teile dasselbe aussagen und wie die Werte behandelt wurden: was bei der Begutachtung eines zusammengesetzten Index gefragt würde (OECD/JRC-Handbuch 2008, S. 26 bis 34).",
        warnings: "Fragen für die Begutachtung",
        no_warnings: "Keine: Zwei Indikatoren korrelieren jeweils mit höchstens 0,92, keiner läuft seiner Dimension entgegen, keiner bleibt ohne Wirkung.",
        influence: "Nominales Gewicht und tatsächlicher Einfluss",
        influence_note: "Varianz: der Teil der Unterschiede zwischen den Punktzahlen, der daher kommt; alle Indikatoren ergeben zusammen 100\u{a0}%, und ein negativer Teil macht Einheiten ähnlicher. r: Korrelation mit der Punktzahl. Alpha: wie weit das, was unmittelbar darunter steht, ein und dasselbe misst (Cronbach); ab 0,7 gilt das als ausreichend. Ränge: um wie viele sich eine Einheit im Mittel verschiebt, wenn der Teil wegfällt.",
        correlations: "Korrelation zweier Teile",
        the_score: "Punktzahl",
        treatments: "Wie jeder Indikator behandelt wurde",
        treatments_note: "Schiefe und Exzess-Kurtosis vorher und nachher. Nach der JRC-Regel wird ein Indikator behandelt, wenn seine Schiefe dem Betrag nach über 2 und seine Kurtosis über 3,5 liegt. Eine winsorisierte Zelle rückt auf den nächsten Wert.",
        structure_file: "All das herunterladen (CSV)",
    }

    fn structure_limit(units: &str, parts: usize, extent: Extent) -> Option<String> {
        let named = many(parts, PARTS);
        match extent {
            Extent::Whole => None,
            Extent::Linear => Some(format!(
                "Bei diesem Umfang ({units}, {named}) stünde die Seite zu lange still: Fragen, verschobene Ränge und Rangkorrelationen sind weggelassen. Bei weniger von beidem werden sie gezeigt."
            )),
            Extent::Nothing => Some(format!(
                "Bei diesem Umfang ({units}, {named}) stünde die Seite zu lange still: Dieser Abschnitt ist weggelassen. Bei weniger von beidem wird er gezeigt."
            )),
        }
    }

    fn alike(one: &str, other: &str, correlation: f64) -> String {
        let r = chart::correlation(L, correlation);
        format!(
            "„{one}“ und „{other}“ sagen fast dasselbe: Sie korrelieren mit {r}, über 0,92, und zählen damit doppelt."
        )
    }

    fn runs_against(indicator: &str, aspect: &str, correlation: f64) -> String {
        let r = chart::correlation(L, correlation);
        format!("„{indicator}“ läuft „{aspect}“ entgegen, obwohl der Indikator dort zählt: Sie korrelieren mit {r}.")
    }

    fn idle(indicator: &str, nominal: f64, places: f64) -> String {
        let (share, places) = (chart::fine_share(L, nominal), chart::points(L, places));
        format!(
            "„{indicator}“ hat {share} des Gewichts und bewirkt fast nichts: Ohne diesen Indikator würde sich eine Einheit im Mittel um {places} Ränge verschieben."
        )
    }

    fn influence_heads() -> [&'static str; 6] {
        ["Teil", "Gewicht", "Varianz", "r", "Alpha", "Ränge"]
    }

    fn two_parts() -> [&'static str; 2] {
        ["Ein Teil", "Der andere Teil"]
    }

    fn correlation_of(kind: Correlation) -> &'static str {
        match kind {
            Correlation::Pearson => "Pearsons r",
            Correlation::Spearman => "Spearmans Rho",
            Correlation::Kendall => "Kendalls Tau",
        }
    }

    fn treatment_heads() -> [&'static str; 4] {
        ["Indikator", "Schiefe", "Kurtosis", "Behandlung"]
    }

    fn treatment(treatment: AppliedTreatment) -> String {
        match treatment {
            AppliedTreatment::None => "keine".to_owned(),
            AppliedTreatment::Winsorised(cells) => {
                format!("{} winsorisiert", many(cells, CELLS))
            }
            AppliedTreatment::Logged => "Logarithmus".to_owned(),
            AppliedTreatment::BoxCox(power) => format!("Box-Cox, Exponent {power}"),
        }
    }

    // The ranks in many methods.

    text! {
        method_as_published: "wie veröffentlicht",
        many_methods: "Nach anderen Methoden",
        many_working: "Alle Methoden werden durchgerechnet …",
        each_method: "Jede Methode, wie in einem Link",
        held_against: "Stark und schwach im Vergleich:",
        one_other: "Eine andere Einheit",
    }

    fn two_weightings() -> &'static str {
        "Zwei Gewichtungen nebeneinander"
    }

    fn compare_with() -> [&'static str; 2] {
        ["Vergleichen mit", "keiner anderen"]
    }

    fn weights_now(computed: bool) -> &'static str {
        if computed { "Berechnete Gewichte" } else { "Eigene Gewichte" }
    }

    fn slope_counts(moved: usize, counted: &str, crossed: usize, pairs: usize) -> String {
        format!("Verglichen: {counted}. Anderer Rang: {moved}. Vertauschte Paare: {crossed} von {pairs}.")
    }

    fn slope_same(counted: &str) -> String {
        format!("Alle Ränge sind gleich (verglichen: {counted}).")
    }

    fn slope_largest(name: &str, from: usize, to: usize) -> String {
        format!("Größter Wechsel: {name} von {from} auf {to}.")
    }

    fn slope_itself(preset: &str) -> String {
        format!("Das sind die Gewichte von „{preset}“ selbst, beide Reihenfolgen sind gleich.")
    }

    fn slope_unit(name: &str, [from, to]: [usize; 2], [passes, passed_by]: &[Vec<String>; 2]) -> String {
        let part = |label: &str, names: &[String]| {
            if names.is_empty() { String::new() } else { format!("{label}{}.", names.join(", ")) }
        };
        format!("{name} von {from} auf {to}.{}{}", part(" Überholt: ", passes), part(" Überholt von: ", passed_by))
    }

    fn slope_pair(ahead: &str, behind: &str, preset: &str) -> String {
        format!("{ahead} steht vor {behind}, bei „{preset}“ dahinter.")
    }

    fn slope_note() -> &'static str {
        "Durchgezogene Linien steigen, gestrichelte fallen, dünne bleiben; ein Punkt zeigt, wo zwei die Reihenfolge tauschen. Für mehr auf einen Namen, eine Linie oder einen Punkt zeigen."
    }

    fn slope_first(rows: usize) -> String {
        format!("Verglichen sind die ersten {rows} jeder Reihenfolge.")
    }

    fn slope_table() -> &'static str {
        "Beide Reihenfolgen als Tabelle"
    }

    fn slope_heads([before, now]: [&str; 2]) -> [String; 5] {
        [
            format!("Rang, {now}"),
            format!("Rang, {before}"),
            "Änderung".into(),
            format!("Punktzahl, {now}"),
            format!("Punktzahl, {before}"),
        ]
    }

    fn many_methods_note(methods: usize) -> String {
        format!(
            "Prozent von {}: jede sinnvolle Skala (Min-Max, z-Werte, Perzentile, Anteile am Besten) mit jedem Mittel (arithmetisch, geometrisch, Copeland) und jeder Gewichtung (eigene, gleiche, gleiche für jeden Indikator, Entropie, CRITIC, Hauptkomponente). Methoden, deren Punktzahlen bis auf Maßstab und Verschiebung gleich sind, zählen einmal; solche, die die Werte nicht zulassen, sind weggelassen.",
            many(methods, METHODS)
        )
    }

    fn rank_in_methods(rank: usize, times: usize, of: usize, range: (usize, usize)) -> String {
        let (best, worst) = range;
        if of == 1 {
            format!("{} nach der einen Methode.", place(rank))
        } else if best == worst {
            format!("{} nach allen {of} Methoden.", place(rank))
        } else {
            format!("{} nach {times} von {of} Methoden, insgesamt Rang {best} bis {worst}.", place(rank))
        }
    }

    fn ranks_of_holes(missing: usize, (best, worst): (usize, usize)) -> String {
        if best == worst {
            return if missing == 1 {
                format!("Wie dieser Wert auch ausfällt: {}.", place(best))
            } else {
                format!("Wie diese Werte auch ausfallen: {}.", place(best))
            };
        }
        let [if_best, if_worst] = if missing == 1 {
            ["Wäre dieser Wert der beste von allen: ", "wäre er der schlechteste: "]
        } else {
            ["Wären diese Werte die besten von allen: ", "wären sie die schlechtesten: "]
        };
        format!("{if_best}{}; {if_worst}{}.", place(best), place(worst))
    }

    fn ahead_and_behind(other: &str) -> [String; 2] {
        [format!("Größter Vorsprung vor {other}, in Punkten"), format!("Größter Rückstand auf {other}")]
    }

    // Data from other addresses.

    text! {
        reader_stopped: "Der Teil dieser Seite, der andere Daten liest, hat bei dieser Datei wegen eines eigenen Fehlers angehalten.",
    }

    fn not_an_address(address: &str) -> String {
        format!("{address}: Das ist keine Adresse.")
    }

    fn host_answers(url: &str, status: u16) -> String {
        format!("{url}: Der Server dort antwortet mit {status}. Die Adresse prüfen.")
    }

    fn file_too_large(url: &str) -> String {
        format!("{url}: Die Datei ist größer als 64 MiB. Weglassen, was nicht in die Rangliste eingeht.")
    }

    fn sent_on(from: &str, to: &str) -> String {
        format!(
            "{from}: Der Server leitet zu {to} weiter, ein Link öffnet aber nur einen Server. Diese Adresse selbst angeben."
        )
    }

    fn outside_its_folder(name: &str, manifest: &str) -> String {
        format!("{name}: Die Dateien eines Pakets müssen neben {manifest} liegen oder in Ordnern dort.")
    }

    fn cannot_be_read(url: &str, followed: bool) -> String {
        let stays = if followed { "" } else { ", darf nicht zu einer anderen Adresse weiterleiten" };
        format!(
            "{url}: Von hier aus nicht lesbar. Die Datei muss dort liegen, die Adresse mit https: beginnen, und der Server muss anderen Seiten das Lesen erlauben (Access-Control-Allow-Origin: *){stays} und rechtzeitig antworten."
        )
    }

    // Lists.
}

/// The places of a group.
fn span(group: &Group) -> String {
    let (first, last) = (group.first + 1, group.last + 1);
    match group.last - group.first {
        _ if !group.whole => format!("ab Rang {first}"),
        1 => format!("Rang {first} und {last}"),
        _ => format!("Rang {first} bis {last}"),
    }
}

fn unknown(typed: &str, near: Option<&str>) -> String {
    let typed = shortened(typed);
    match near {
        None => {
            format!("„{typed}“ ist kein Name in diesen Daten; bitte wie in der Liste schreiben.")
        }
        Some(near) => {
            format!("„{typed}“ ist kein Name in diesen Daten; gemeint „{near}“?")
        }
    }
}

fn ambiguous(typed: &str, names: Vec<String>) -> String {
    let typed = shortened(typed);
    let names: Vec<String> = names.into_iter().map(|name| format!("„{name}“")).collect();
    format!("„{typed}“ heißen mehrere; genauer schreiben: {}.", names.join(" oder "))
}

/// A rank in running text: "Rang 7".
fn place(place: usize) -> String {
    format!("Rang {place}")
}

/// A rank at the head of a sentence, shared with others or not.
fn shared_place(rank: usize, tied: bool) -> String {
    let rank = chart::count(L, rank);
    if tied { format!("Geteilter Rang {rank}") } else { format!("Rang {rank}") }
}

/// Names in a row: "a, b und c".
fn list(names: &[&str]) -> String {
    let (comma, and) = (", ", " und ");
    match names {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first @ .., last] => format!("{}{and}{last}", first.join(comma)),
    }
}

/// A text as the beginning of a sentence.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_ascii_uppercase().to_string() + letters.as_str())
}

const WEIGH: &[MethodChoice] = &[
    choice("points", "Punkte von Hand", "Die Punkte der Regler oder einer Vorgabe."),
    choice("equal", "Gleich auf jeder Ebene", "Alles, was nebeneinander steht, hat dasselbe Gewicht."),
    choice(
        "equal(indicators)",
        "Gleich für jeden Indikator",
        "Alle Indikatoren haben dasselbe Gewicht, ein Thema also umso mehr, je mehr es davon hat.",
    ),
    choice(
        "entropy",
        "Entropie",
        "Je ungleicher die Punktzahlen eines Indikators über alle verteilt sind, desto mehr Gewicht hat er (Shannon).",
    ),
    choice("critic", "CRITIC", "Streuung, multipliziert damit, wie wenig ein Indikator dasselbe sagt wie die übrigen."),
    choice("deviation", "Standard\u{ad}abweichung", "Je stärker ein Indikator schwankt, desto mehr Gewicht hat er."),
    choice(
        "pca",
        "Hauptkomponente",
        "Quadrierte Ladungen auf der ersten Hauptkomponente jeder Gruppe (OECD/JRC-Handbuch S. 89).",
    ),
    choice(
        "influence",
        "Gleicher Einfluss",
        "Die Gewichte der Dimensionen, bei denen alle gleich stark mit der Punktzahl korrelieren; innerhalb wie von Hand.",
    ),
    choice(
        "ahp",
        "Paarvergleich (AHP)",
        "Angeben, wievielmal so wichtig jedes ist wie jedes andere; der Haupteigenvektor ergibt die Gewichte (Saaty).",
    ),
    choice(
        "bod",
        "Benefit of the Doubt",
        "Jede Einheit mit ihren eigenen besten Gewichten der Dimensionen, von denen jede 10 bis 50\u{a0}% der Punktzahl ausmacht.",
    ),
];

const COVER: &[MethodChoice] = &[
    choice("0.8", "80\u{a0}%", "Einen Rang haben Einheiten mit mindestens vier von fünf Werten."),
    choice("0.6", "60\u{a0}%", "Mehr Einheiten haben einen Rang, bei mehr fehlenden Werten."),
    choice("0.7", "70\u{a0}%", "Etwas mehr Einheiten haben einen Rang, bei mehr fehlenden Werten."),
    choice("0.9", "90\u{a0}%", "Weniger Einheiten haben einen Rang, bei wenigen fehlenden Werten."),
    choice("1", "Alle", "Nur Einheiten mit allen Werten haben einen Rang."),
];

const TREAT: &[MethodChoice] = &[
    choice(
        "jrc",
        "JRC-Regel",
        "Bis zu fünf Zellen eines schiefen Indikators winsorisieren; genügt das nicht, logarithmieren (Handbuch S. 84).",
    ),
    choice("winsorise", "Nur winsorisieren", "Bis zu fünf extreme Zellen auf den nächsten Wert rücken, sonst nichts."),
    choice("log", "Logarithmus", "Jeden schiefen Indikator logarithmieren."),
    choice("boxcox", "Box-Cox", "Die Potenz, mit der ein schiefer Indikator am ehesten normalverteilt ist."),
    choice("none", "Keine Behandlung", "Ausreißer zählen voll."),
];

const NORMALISE: &[MethodChoice] = &[
    choice("minmax", "Min-Max, 0 bis 100", "Vom schlechtesten zum besten Wert der Rangliste (Handbuch S. 85)."),
    choice(
        "minmax(1,100)",
        "Min-Max, 1 bis 100",
        "Dasselbe ohne Nullen, wie es ein geometrisches oder harmonisches Mittel braucht.",
    ),
    choice(
        "zscore",
        "z-Werte",
        "Standardabweichungen vom Mittelwert, hier mit Mittelwert 50 und Streuung 10 (Handbuch S. 84).",
    ),
    choice(
        "rank",
        "Ränge",
        "Nur die Reihenfolge zählt: 1 für den schlechtesten Wert und so weiter aufwärts (Handbuch S. 27).",
    ),
    choice("percentile", "Perzentilränge", "Der Teil der übrigen, der schlechter ist, in Prozent."),
    choice("borda", "Borda-Punkte", "Die Anzahl der übrigen, die schlechter sind."),
    choice("share", "Anteil am Besten", "Wert durch besten Wert, oder umgekehrt, wo weniger besser ist."),
    choice(
        "goalposts",
        "Eckwerte",
        "Zwischen zwei fest gesetzten Werten, begrenzt: goalposts(code:low:high,…); mit Logarithmen, wo :log folgt.",
    ),
    choice(
        "loggoalposts",
        "Eckwerte, logarithmisch",
        "Dasselbe mit Logarithmen für die genannten Indikatoren: loggoalposts(code:low:high,…).",
    ),
];

const IMPUTE: &[MethodChoice] = &[
    choice(
        "theme",
        "Mittelwert der Einheit im Thema",
        "Der eigene Mittelwert der Einheit im Thema, sonst in der Dimension, sonst der aller Einheiten.",
    ),
    choice(
        "aspect",
        "Mittelwert der Einheit in der Dimension",
        "Der eigene Mittelwert der Einheit in der Dimension, sonst der aller Einheiten.",
    ),
    choice(
        "mean",
        "Mittelwert aller Einheiten",
        "Der Mittelwert des Indikators über die ganze Rangliste (Handbuch S. 55).",
    ),
    choice("median", "Median aller Einheiten", "Der Median des Indikators über die ganze Rangliste."),
    choice("group", "Mittelwert der Region", "Der Mittelwert des Indikators in der Region der Einheit."),
    choice("none", "Nicht imputiert", "Was fehlt, ist weggelassen, und die Gewichte der übrigen Gruppe steigen."),
];

const AGGREGATE: &[MethodChoice] = &[
    choice(
        "arithmetic",
        "Arithmetisches Mittel",
        "Eine niedrige Punktzahl lässt sich durch eine andere voll ausgleichen (Handbuch S. 103).",
    ),
    choice(
        "geometric",
        "Geometrisches Mittel",
        "Eine niedrige Punktzahl lässt sich nur teilweise ausgleichen: Ausgewogenheit lohnt sich (Handbuch S. 103).",
    ),
    choice("harmonic", "Harmonisches Mittel", "Eine niedrige Punktzahl lässt sich kaum ausgleichen."),
    choice("power", "Potenzmittel", "Mit Exponent 0,5, zwischen arithmetisch und geometrisch: power(0.5)."),
    choice(
        "owa",
        "Geordnetes gewichtetes Mittel",
        "Die niedrigsten Punktzahlen einer Einheit zählen am meisten; owa(2) bestimmt, wie sehr.",
    ),
    choice(
        "copeland",
        "Copeland-Regel",
        "Der Teil aller übrigen, den eine Einheit im Einzelvergleich schlägt, nach dem Gewicht dessen, worin sie vorn liegt (Handbuch S. 112).",
    ),
];

/// A noun for one thing and for several. Most are alike in all cases that are needed here.
type Noun = [&'static str; 2];

const CELLS: Noun = ["Zelle", "Zellen"];
const DIMENSIONS: Noun = ["Dimension", "Dimensionen"];
const INDICATORS: Noun = ["Indikator", "Indikatoren"];
const LEVELS: Noun = ["Ebene", "Ebenen"];
const METHODS: Noun = ["Methode", "Methoden"];
const PARTS: Noun = ["Teil", "Teile"];
const RANKS: Noun = ["Rang", "Ränge"];
const ROWS: Noun = ["Zeile", "Zeilen"];
const THEMES: Noun = ["Thema", "Themen"];
const UNITS: Noun = ["Einheit", "Einheiten"];
const WEIGHTS: Noun = ["Gewicht", "Gewichte"];
/// After "von" and "unter".
const OF_POINT_VALUES: Noun = ["Punktwert", "Punktwerten"];
/// After "von" and "unter".
const OF_VALUES: Noun = ["Wert", "Werten"];

/// Returns a count with its noun: "1 Indikator", "26 Indikatoren".
fn many(count: usize, [one, several]: Noun) -> String {
    format!("{} {}", chart::count(L, count), if count == 1 { one } else { several })
}

/// What a number of things does: "1 ist", "2 sind".
fn are(count: usize) -> &'static str {
    if count == 1 { "ist" } else { "sind" }
}

/// Returns the start of a sentence about moving weights.
fn moving(count: usize) -> String {
    if count == 1 {
        "Wenn sich das eine Gewicht ändern darf".to_owned()
    } else {
        format!("Wenn sich alle {count} Gewichte ändern dürfen")
    }
}

/// A number of units as running text has it.
fn number(count: usize) -> String {
    let words = ["eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn"];
    words.get(count.wrapping_sub(1)).map_or_else(|| chart::count(L, count), |word| (*word).to_owned())
}
