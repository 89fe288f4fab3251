//! The page in French.

use super::{shared::*, *};
use crate::dataset::UnitId;

const CODE: &str = "fr";
const L: Language = Language::French;

/// French.
pub(super) struct French;

impl FirstSentences for French {
    text! {
        text_direction: "ltr",
        own_name: "Français",
        locale: "fr_FR",
        tag: "fr",
    }

    fn against(preset: &str) -> String {
        format!("Par rapport à «\u{a0}{preset}\u{a0}»")
    }

    fn change(change: Change, preset: &str) -> String {
        let places = |n| many(n, "rang");
        match change {
            Change::Up(n) => format!("{} plus haut qu’avec «\u{a0}{preset}\u{a0}»", places(n)),
            Change::Down(n) => format!("{} plus bas qu’avec «\u{a0}{preset}\u{a0}»", places(n)),
            Change::Same => format!("même rang qu’avec «\u{a0}{preset}\u{a0}»"),
        }
    }

    fn slider_value(points: &str, share: f64) -> String {
        let share = chart::share(L, share);
        let noun = if let "0" | "1" = points.split(',').next().unwrap_or_default() { "point" } else { "points" };
        format!("{points} {noun}, {share} de l’ensemble")
    }

    fn imputed(imputed: usize, indicators: usize) -> String {
        let said = if imputed < 2 { "valeur imputée" } else { "valeurs imputées" };
        format!("{imputed} {said} sur {indicators}")
    }
}

impl PageSentences for French {
    text! {
        more_languages: "Autres langues",
        gap: " ",
        skip: "Aller au classement",
        invitation: " Changez ce qui compte et voyez qui monte ou descend.",
        how: "La méthode et sa fiabilité",
        start_from: "Partir de",
        own_weights: "Vos poids.",
        computed_weights: "Poids calculés.",
        did_not_load: "Le chargement a échoué.",
        no_appendix: "Ce qui s’ouvre sous le graphique ne s’est pas chargé. Le classement et ses poids fonctionnent comme avant.",
        lines: "Le segment de chaque dimension porte un trait de plus que le précédent.",
        by_aspect: "Score par dimension",
        score: "Score",
        did_you_mean: "Vouliez-vous dire\u{a0}:",
        by_part: "Score par partie",
        ranked_by: "Classer",
        by_whole: "Selon l’ensemble",
        how_many: "Lignes",
        parts: "Partie affichée",
        all_parts: "Toutes les régions",
        against_whole: "Par rapport à l’ensemble",
        weights: "Poids",
        points_and_shares: "Vous fixez les points\u{202f}; la part est ce qu’ils représentent dans l’ensemble.",
        reset: "Réinitialiser",
        even_out: "Égaliser",
        undo: "Annuler",
        redo: "Refaire",
        drag_borders: "Faites glisser une limite pour transférer de la part d’une dimension à la voisine.",
        whiskers: "Rang dans 90\u{202f}% des pondérations proches",
        range_head: "Intervalle",
        range: ", dans 90\u{202f}% des pondérations proches, rang ",
        not_sure: "La solidité des rangs n’a pas pu être calculée ici\u{a0}: son programme n’a pas fonctionné. Les poids, l’ordre et les scores ne sont pas touchés.",
        try_again: "Réessayer",
        change_the_weights: "Changer les poids",
        close: "Fermer",
        open_whole_page: "Ouvrir la page entière",
        badge_unranked: "Hors classement\u{a0}: trop peu de valeurs connues.",
        downloads_title: "Emporter",
        by_method: "Selon une autre méthode que celle publiée\u{a0}:",
        reader_did_not_load: "La partie de cette page qui lit d’autres données ne s’est pas chargée. Réessayez.",
        methods_did_not_load: "La partie de cette page qui classe comme ces données le demandent ne s’est pas chargée. Réessayez.",
        parts_do_not_fit: "Les parties de cette page ne vont pas ensemble. Rechargez-la.",
    }

    fn page_title(title: &str, preset: Option<&str>) -> String {
        match preset {
            Some(preset) => format!("{title}\u{a0}: {preset}"),
            None => title.to_owned(),
        }
    }

    fn appearance(appearance: Theme) -> &'static str {
        match appearance {
            Theme::Light => "Mode clair",
            Theme::Dark => "Mode sombre",
        }
    }

    fn kicker(after: &str, indicators: usize, units: &str) -> String {
        let after = if after.is_empty() { String::new() } else { format!("{after} · ") };
        format!("{after}{} · {units}", many(indicators, "indicateur"))
    }

    fn counted(count: usize, [unit, units]: [&str; 2]) -> String {
        let number = chart::count(L, count);
        if count < 2 { format!("{number} {}", in_text(unit)) } else { format!("{number} {units}") }
    }

    fn verdict(first: &str, next: &[&str], units: &str) -> String {
        let next = list(next);
        format!("En tête des {units}\u{a0}: {first}, devant {next}.")
    }

    fn selected(by: Option<&str>, within: Option<&str>, first: &str, rank: usize, all: &str) -> String {
        let before = match (by, within) {
            (Some(by), Some(part)) => format!("Selon «\u{a0}{by}\u{a0}» seulement ({part}), en tête"),
            (Some(by), None) => format!("Selon «\u{a0}{by}\u{a0}» seulement, en tête"),
            (None, Some(part)) => format!("{part}, en tête"),
            (None, None) => "En tête".to_owned(),
        };
        format!("{before}\u{a0}: {first}, rang {rank} sur {all}.")
    }

    fn nobody_ranked() -> String {
        "Rien n’est classé ici.".to_owned()
    }

    fn heaviest(aspect: &str, share: f64, theme: Option<(&str, f64)>) -> String {
        let share = chart::percent(L, share);
        let theme = theme.map(|(name, share)| (name, chart::percent(L, share)));
        match theme {
            None => format!(" Poids le plus élevé\u{a0}: {aspect}, {share}."),
            Some((theme, part)) => {
                format!(" Poids le plus élevé\u{a0}: {aspect}, {share}, dont {part} pour {theme}.")
            }
        }
    }

    fn computed_by(code: &str) -> String {
        format!("Donnés par weigh={code}, quels que soient les points fixés auparavant.")
    }

    fn moved_from(preset: &str, moved: usize, nodes: usize) -> String {
        let changed = if moved < 2 { "modifié" } else { "modifiés" };
        format!("Au départ, «\u{a0}{preset}\u{a0}»\u{202f}; {moved} poids {changed} sur {}.", chart::count(L, nodes))
    }

    fn sentence(name: &str) -> String {
        format!("{name}.")
    }

    fn top(rows: usize, ranked: usize) -> String {
        match rows {
            1 if ranked == 1 => "Une seule unité classée".into(),
            rows if rows == ranked => format!("Classement complet\u{a0}: {rows}"),
            rows => format!("Le top {rows}"),
        }
    }

    fn bars(aspects: usize) -> String {
        format!("Score sur 100, composé de {}.", many(aspects, "dimension"))
    }

    fn too_few_figures(count: usize, all: usize, [needed, figures]: [usize; 2]) -> [String; 2] {
        let [count, all, figures] = [count, all, figures].map(|x| chart::count(L, x));
        [
            format!(
                "Hors classement\u{a0}: {count} sur {all}, faute de données\u{202f}; il faut {} sur {figures}.",
                many(needed, "valeur")
            ),
            "Voir la liste".into(),
        ]
    }

    fn moved(name: &str, before: Option<usize>, now: Option<usize>) -> String {
        match (before, now) {
            (Some(b), Some(n)) => format!("{name}, du rang {b} au rang {n}"),
            (None, Some(n)) => format!("{name}, entrée au rang {n}"),
            (_, None) => format!("{name}, sortie du top 10"),
        }
    }

    fn moves(moves: &[String], cause: Option<&str>) -> String {
        let (between, colon) = ("\u{202f}; ", "\u{a0}: ");
        let moves = moves.join(between);
        cause.map_or_else(|| moves.clone(), |cause| format!("{moves}{colon}{cause}"))
    }

    fn joined(tied: bool) -> &'static str {
        if tied { ", à égalité avec le rang suivant" } else { ", trop près du rang suivant pour les départager" }
    }

    fn brackets(units: &str) -> String {
        format!(
            "Un crochet relie les {units} dont l’ordre s’inverse si la part d’une dimension change de moins d’un point."
        )
    }

    fn outside(tied: bool, rows: usize) -> String {
        match rows {
            _ if tied => "Juste après, à égalité\u{a0}:".into(),
            _ => "Juste après, et tout aussi près\u{a0}:".into(),
        }
    }

    fn outside_more(count: usize, more: bool) -> String {
        if more { format!("et au moins {count} de plus") } else { format!("et {count} de plus") }
    }

    fn gap_to_last(last: usize, gaps: [f64; 2]) -> String {
        let [least, most] = gaps.map(|x| chart::gap(L, x));
        let none = gaps[0] <= 0.0;
        let gap = match (least == most, none) {
            (true, _) => format!("de {most}"),
            (_, true) => format!("d’au plus {most}"),
            _ => format!("de {least} à {most}"),
        };
        format!("L’écart avec le {} est {gap} {}.", place(last), noun_of_points(gaps[1]))
    }

    fn first_under(first: &str, share: f64) -> String {
        let few = share < 0.5;
        let share = match share {
            share if share > 0.99 => "plus de 99\u{202f}%".to_owned(),
            share if share < 0.01 => "moins de 1\u{202f}%".to_owned(),
            share => chart::percent(L, share),
        };
        if few {
            format!("En tête ici, mais dans {share} seulement des pondérations possibles\u{a0}: {first}.")
        } else {
            format!("En tête dans {share} des pondérations possibles\u{a0}: {first}.")
        }
    }

    fn tied(names: &[&str], count: &str, rank: usize) -> String {
        let (few, place) = (names.len() < 4, place(rank));
        let who = if few { list(names) } else { count.to_owned() };
        format!("Ex æquo au {place}\u{a0}: {who}.")
    }

    fn too_close(but: bool, groups: &[Group]) -> [String; 3] {
        let phrases: Vec<String> = groups.iter().map(span).collect();
        let places = match phrases.as_slice() {
            [one] => one.clone(),
            [first @ .., last] => format!("{}, ainsi que {last},", first.join(", ")),
            [] => String::new(),
        };
        let before = if but { format!("Mais les rangs {places} sont ") } else { format!("Les rangs {places} sont ") };
        [before, "trop proches".into(), " pour être départagés.".into()]
    }

    fn find(unit: &str) -> String {
        format!("Chercher\u{a0}: {}", in_text(unit))
    }

    fn not_found(text: &str, units: &str) -> String {
        let text = shortened(text);
        format!("Aucun nom ne ressemble à «\u{a0}{text}\u{a0}» parmi {units}, quelle que soit la langue.")
    }

    fn more_found(count: usize) -> String {
        let count = chart::count(L, count);
        format!("{count} de plus\u{a0}: continuez à taper.")
    }

    fn found_at(rank: Option<usize>) -> String {
        match rank {
            Some(rank) => format!("rang {rank}"),
            None => "hors classement".to_owned(),
        }
    }

    fn shown(unit: &str, rank: Option<usize>) -> String {
        let at = Self::found_at(rank);
        format!("Affichage\u{a0}: {unit}, {at}.")
    }

    fn by_node(node: &str) -> String {
        format!("Selon {node}")
    }

    fn rows(rows: usize) -> String {
        format!("Top {rows}")
    }

    fn all_rows(rows: usize) -> String {
        let rows = chart::count(L, rows);
        format!("Toutes ({rows})")
    }

    fn kinds_of_parts() -> [&'static str; 2] {
        ["Régions", "Provinces et groupes"]
    }

    fn top_within(rows: usize, of: usize, part: &str) -> String {
        if of == 0 {
            format!("{part}\u{a0}: rien n’est classé")
        } else if rows < of {
            format!("{part}\u{a0}: top {rows} sur {of}")
        } else {
            format!("{part}\u{a0}: classement complet, {of}")
        }
    }

    fn bars_by(node: &str, parts: &[String]) -> String {
        let parts = (parts.len() > 1).then(|| Self::in_a_row(parts));
        match parts {
            Some(parts) => {
                format!(
                    "Score sur 100 selon «\u{a0}{node}\u{a0}» seulement\u{202f}; de gauche à droite, les parties qui le composent\u{a0}: {parts}."
                )
            }
            None => format!("Score sur 100 selon «\u{a0}{node}\u{a0}» seulement."),
        }
    }

    fn themes_and_indicators(themes: usize, indicators: usize) -> String {
        format!("{}, {}", many(themes, "thème"), Self::indicators_only(indicators))
    }

    fn indicators_only(indicators: usize) -> String {
        many(indicators, "indicateur")
    }

    fn points_of(node: &str) -> String {
        format!("{node}, points")
    }

    fn not_points(why: PointsError) -> &'static str {
        match why {
            PointsError::NotANumber => "Non pris en compte\u{a0}: tapez un simple nombre de 0 à 100.",
            PointsError::OutOfRange => "Non pris en compte\u{a0}: les points vont de 0 à 100.",
            PointsError::TooFine => "Non pris en compte\u{a0}: six décimales au plus.",
        }
    }

    fn lock(node: &str) -> String {
        format!("Verrouiller la part\u{a0}: {node}")
    }

    fn conflict(node: &str, why: LockConflict, sibling: &str) -> String {
        match why {
            LockConflict::Locked => {
                format!(
                    "Non modifié\u{a0}: la part «\u{a0}{node}\u{a0}» est verrouillée. Ouvrez son verrou pour la modifier."
                )
            }
            LockConflict::TooMany(_) => {
                format!(
                    "Non modifié\u{a0}: pour garder sa part, «\u{a0}{sibling}\u{a0}» aurait besoin de plus de 100 points. Ouvrez son verrou, ou donnez moins de points aux autres."
                )
            }
            LockConflict::Nothing => {
                "Non modifié\u{a0}: à côté des parts verrouillées, il faut au moins un élément avec des points. Ouvrez d’abord un verrou.".to_owned()
            }
            LockConflict::All => {
                "Non modifié\u{a0}: les parts verrouillées forment déjà l’ensemble. Ouvrez d’abord un verrou.".to_owned()
            }
        }
    }

    fn nearby(indicators: usize) -> String {
        let all = if indicators < 2 { "le seul poids".to_owned() } else { format!("les {indicators} poids") };
        format!(
            "Pondérations possibles\u{a0}: tirage uniforme parmi toutes les façons de répartir {all}. Pondérations proches\u{a0}: chaque poids modifié au hasard d’un quart au plus."
        )
    }

    fn first_ranges(first: usize, rows: usize) -> String {
        let first = chart::count(L, first);
        format!("Les intervalles sont calculés pour les {first} premières de ces {}.", many(rows, "ligne"))
    }

    fn source(of: &Source) -> String {
        match &of.owner {
            Owner::Host(host) => format!("Données fournies par {host}, non vérifiées par ce site."),
            Owner::Site(file) => {
                let file = shortened(file);
                format!("Données du fichier {file} de ce site, non vérifiées.")
            }
        }
    }

    fn more_weights(count: usize) -> String {
        format!("{count} de plus")
    }

    fn as_of(edition: &str) -> String {
        format!(" Données de l’édition {edition}.")
    }

    fn ordinal(rank: Option<usize>) -> (Option<&'static str>, String, Option<&'static str>) {
        let Some(rank) = rank else { return (None, "–".to_owned(), None) };
        (Some("rang\u{a0}"), rank.to_string(), None)
    }

    fn badge_of(units: Option<&str>, title: &str) -> String {
        match units {
            Some(units) => format!("sur {units} · {title}"),
            None => title.to_owned(),
        }
    }

    fn badge_score(score: &str, preset: &str, moved: bool) -> String {
        if moved {
            format!("Score de {score} sur 100, poids personnalisés.")
        } else {
            format!("Score de {score} sur 100, poids «\u{a0}{preset}\u{a0}».")
        }
    }

    fn imputed_note(indicators: usize) -> String {
        format!("† Nombre de valeurs imputées, sur {indicators}.")
    }

    fn missing_note(indicators: usize) -> String {
        format!("† Nombre de valeurs manquantes, exclues du calcul, sur {indicators}.")
    }

    fn missing(missing: usize, indicators: usize) -> String {
        let said = if missing < 2 { "valeur manquante" } else { "valeurs manquantes" };
        format!("{missing} {said} sur {indicators}")
    }

    fn rings(imputed: usize, indicators: usize) -> String {
        format!(
            "Un anneau\u{a0}: aucune source n’a donné cette valeur, elle est imputée ({imputed} sur {indicators}) et n’a pas de rang."
        )
    }

    fn unmarked(missing: usize, indicators: usize) -> String {
        format!(
            "Sans point\u{a0}: aucune source n’a donné la valeur, elle est exclue du calcul ({missing} sur {indicators})."
        )
    }

    fn filled(counts: &[(Filled, usize)], cells: usize) -> String {
        let holes: usize = counts.iter().map(|(_, count)| count).sum();
        let (empty, imputed, excluded) = match holes {
            0 | 1 => ("vide", "imputée", "exclue du calcul"),
            _ => ("vides", "imputées", "exclues du calcul"),
        };
        let said = format!("{} {empty} sur {}", many(holes, "cellule"), chart::count(L, cells));
        let beside = "Le nombre de cellules vides (†) figure à côté de chaque nom";
        let with = |(by, _): &(Filled, usize)| match by {
            Filled::Theme => "par la moyenne de l’unité dans le thème",
            Filled::Aspect => "par la moyenne de l’unité dans la dimension",
            Filled::Mean => "par la moyenne de l’indicateur sur toutes les unités classées",
            Filled::Median => "par la médiane de l’indicateur sur toutes les unités classées",
            Filled::Region => "par la moyenne de l’indicateur dans la région de l’unité",
            Filled::Middle => "par le milieu de l’échelle, faute de valeur pour toutes les unités classées",
            Filled::LeftOut => "",
        };
        match counts {
            [(Filled::LeftOut, _)] => {
                format!(
                    "{said}, {excluded}. {beside}\u{202f}; les poids des valeurs connues du même groupe augmentent."
                )
            }
            [one] => {
                format!("{said}, {imputed} {}. {beside}.", with(one))
            }
            _ => {
                let each: Vec<String> =
                    counts.iter().map(|one| format!("{} {}", chart::count(L, one.1), with(one))).collect();
                let each: Vec<&str> = each.iter().map(String::as_str).collect();
                format!("{said}, {imputed}\u{a0}: {}. {beside}.", list(&each))
            }
        }
    }

    fn unplaced(_count: usize, counted: &str, node: &str, names: &[String]) -> String {
        let names = Self::in_a_row(names);
        format!("Sans valeur pour «\u{a0}{node}\u{a0}», donc hors de ce classement, {counted}\u{a0}: {names}.")
    }

    fn direction(direction: Direction) -> &'static str {
        match direction {
            Direction::Positive => "plus, c’est mieux",
            Direction::Negative => "moins, c’est mieux",
        }
    }

    fn told_apart(name: &str, group: Option<&str>) -> String {
        match group {
            None => name.to_owned(),
            Some(group) => format!("{name} ({group})"),
        }
    }

    fn bars_on_a_scale(aspects: usize) -> String {
        format!("Score composé de {}.", many(aspects, "dimension"))
    }

    fn badge_score_by_method(score: &str, method: &str) -> String {
        format!("Score de {score}, selon une autre méthode que celle publiée\u{a0}: {method}.")
    }

    fn in_a_row(things: &[String]) -> String {
        in_a_row_by_commas(things)
    }
}

impl Sentences for French {
    // The page.

    text! {
        one_level_then: ", puis ",
        copied: "Copié.",
        copy_by_hand: "Le navigateur ne laisse pas cette page copier. Copiez le texte d’ici\u{a0}:",
    }

    fn weighting(preset: &str) -> String {
        format!("Poids\u{a0}: {preset}.")
    }

    // The chart.

    // Which places are too close to call.

    // Which rows are shown.

    // How sure the places are.

    text! {
        how_sure: "Les rangs sont-ils solides\u{202f}?",
        one_weight: "Il n’y a qu’un indicateur\u{a0}: toute pondération donne ce classement.",
        which_place: "Quel rang, dans combien de pondérations",
        near: "Pondérations proches\u{a0}: chaque poids modifié d’un quart au plus",
        everywhere: "Pondérations possibles\u{a0}: tirage uniforme parmi toutes",
        can_be_first: "Qui peut être en tête",
        central: "Afficher",
        how_far: "Le meilleur et le pire rang possibles",
        mean_head: "Rang moyen, tous poids libres",
        how_little: "Plus petit changement qui inverse deux rangs voisins",
        how_little_note: "Le plus petit changement de la part d’une dimension dans l’ensemble, les autres gardant leurs proportions. Au-dessous d’un point, nous disons les rangs trop proches pour être départagés. En dessous de chaque ligne\u{a0}: la même chose si tous les poids peuvent changer ensemble (moindres carrés), et la fréquence de l’inversion dans les pondérations proches.",
        no_weights_swap: "Aucune pondération ne les inverse.",
    }

    fn which_place_note(drawn: usize, error: f64) -> String {
        let (drawn, error) = (chart::count(L, drawn), at_most(L, error));
        format!(
            "Chaque ligne totalise 100\u{202f}%. La case encadrée est le rang avec les poids actuels. {drawn} pondérations dans chaque cas, les mêmes pour tout le monde\u{202f}; 19 chiffres sur 20 sont exacts à {error} des pondérations près. Case vide\u{a0}: moins de 0,5\u{202f}%."
        )
    }

    fn can_be_first_note(drawn: usize, error: f64) -> String {
        let (drawn, error) = (chart::count(L, drawn), at_most(L, error));
        format!(
            "Sur tous les poids des indicateurs\u{a0}: {drawn} pondérations tirées, erreur de {error} au plus, 19 fois sur 20\u{202f}; une unité jamais en tête dans ce tirage peut l’être dans quelques rares pondérations. Sur les dimensions seules, les parts étant fixes à l’intérieur\u{a0}: valeur exacte. «\u{a0}Afficher\u{a0}» règle les poids au milieu des pondérations où l’unité est en tête."
        )
    }

    fn first_heads() -> [&'static str; 5] {
        ["En tête, tous indicateurs", "Leur milieu", "Dans le top 10", "En tête, dimensions seules", "Leur milieu"]
    }

    fn load_middle(name: &str, aspects: bool) -> String {
        let by = if aspects { ", selon les dimensions seules" } else { "" };
        format!("Afficher le milieu des pondérations qui placent {name} en tête{by}")
    }

    fn how_far_note(_unit: &str) -> String {
        "Le meilleur et le pire rang de chaque unité quand seuls changent les poids des dimensions, les parts étant fixes à l’intérieur. Appuyez sur un rang pour régler des poids qui le donnent. Résultat prouvé, sauf si un second chiffre indique la limite infranchissable.".to_owned()
    }

    fn range_heads() -> [&'static str; 3] {
        ["Tous les poids", "À 5 points près", "À 10 points près"]
    }

    fn unproved(limit: usize, best: bool) -> String {
        if best {
            format!(" (atteint\u{202f}; jamais mieux que {limit})")
        } else {
            format!(" (atteint\u{202f}; jamais pire que {limit})")
        }
    }

    fn load_rank(name: &str, rank: usize) -> String {
        format!("Régler des poids qui placent {name} au rang {rank}")
    }

    fn all_together(distance: f64) -> String {
        let apart = Self::points_apart(distance);
        format!("Tous les poids ensemble\u{a0}: {apart} {}.", noun_of_points(distance * 100.0))
    }

    fn swapped_nearby(part: f64) -> String {
        let part = self::part(L, part);
        format!("Rangs inversés dans {part} des pondérations proches.")
    }

    // The weights.

    // How sure a row is.

    text! {
        hangs_on: "Les poids dont son rang dépend",
        hangs_on_note: "De la dispersion de son rang dans les pondérations proches, la partie due à chaque poids, seul et avec d’autres (indices de Sobol’ totaux, estimés à quelques points près).",
        hangs_on_nothing: "Aucun\u{a0}: ce rang est le même dans toutes les pondérations proches tirées.",
    }

    fn flip_heads() -> [&'static str; 4] {
        [
            "Voisins",
            "À gauche de 1, trop proches pour être départagés\u{202f}; plus solides vers la droite (échelle logarithmique)",
            "Points",
            "Quelle dimension, de → à",
        ]
    }

    fn pair(ahead: &str, behind: &str) -> String {
        format!("{ahead}, {behind}")
    }

    fn points_apart(distance: f64) -> String {
        match distance * 100.0 {
            points if points < 0.1 => "moins de 0,1".to_owned(),
            points if (0.95..1.0).contains(&points) => chart::gap(L, points.min(0.99)),
            points => chart::score(L, points),
        }
    }

    fn no_flip(tied: bool) -> &'static str {
        if tied { "À égalité" } else { "Aucune dimension seule ne les inverse" }
    }

    fn ramp() -> (&'static str, [&'static str; 6]) {
        ("Part des pondérations", ["moins de 5\u{202f}%", "5", "10", "20", "40", "70 et plus"])
    }

    // Notices.

    text! {
        link_not_understood: "Une partie de ce lien n’a pas été comprise.",
        rest_is_set: "Tout le reste est réglé comme il le demande.",
        dismiss: "Fermer",
        not_loaded: "Ces données n’ont pas été chargées.",
        reading: "Lecture en cours\u{a0}:",
        same_ten: "Le top 10 et son ordre sont les mêmes.",
    }

    fn notice(notice: &Notice) -> String {
        let part = shortened(&notice.part());
        let why = match notice {
            Notice::Version(_) => "fait pour une autre version\u{202f}; lu comme version 1",
            Notice::UnknownPath(_) => "cette page n’existe pas",
            Notice::NoEdition(_) => {
                "cette édition n’est pas conservée ici\u{202f}; les données affichées sont les plus récentes"
            }
            Notice::UnknownKey { near, .. } => &format!("clé inconnue\u{202f}; plutôt «\u{a0}{near}\u{a0}»\u{202f}?"),
            Notice::Numbered { key: "focus" | "compare", .. } => {
                "désigne une unité par le numéro de sa ligne, qui peut être maintenant celui d’une autre\u{202f}; cherchez-la par son nom"
            }
            Notice::Numbered { .. } => {
                "désigne un indicateur par le numéro de sa colonne, qui peut être maintenant celui d’un autre\u{202f}; choisissez-le par son nom"
            }
            Notice::RepeatedUnit(_) => "déjà dans la comparaison",
            Notice::TooManyUnits(_) => &format!("la comparaison se limite à {} unités", View::COMPARED),
            Notice::RepeatedKey(_) => "donné plus d’une fois\u{202f}; le dernier compte",
            Notice::Refused { why, .. } => why.say(CODE),
            Notice::NotLoaded(_) => "la partie de cette page qui classe ainsi ne s’est pas chargée\u{202f}; réessayez",
            Notice::UnknownValue { key: "against", .. } => "ces données n’ont aucun préréglage de ce code",
            Notice::UnknownValue { .. } => "ce choix n’existe pas",
            Notice::NotAWeight(_) => "un poids s’écrit node:points",
            Notice::UnknownNode(_) => "aucune dimension, aucun thème ni indicateur n’a ce code",
            Notice::RepeatedNode(_) => "pondéré plus d’une fois\u{202f}; la dernière fois compte",
            Notice::NotPoints { why, .. } => match why {
                PointsError::NotANumber => "ce n’est pas un simple nombre",
                PointsError::OutOfRange => "les points vont de 0 à 100",
                PointsError::TooFine => "six décimales au plus",
            },
        };
        format!("{part}\u{a0}: {why}")
    }

    fn and_more(count: usize) -> String {
        format!("et {count} de plus")
    }

    fn shared_alike(parent: Option<&str>) -> String {
        match parent {
            None => "Toutes les dimensions ont 0 point\u{a0}: elles ont donc la même part.".into(),
            Some(p) => format!("Dans «\u{a0}{p}\u{a0}», tout a 0 point\u{a0}: chaque élément a donc la même part."),
        }
    }

    fn without_spread(indicator: &str) -> String {
        format!(
            "«\u{a0}{indicator}\u{a0}» a la même valeur pour toutes les unités classées\u{a0}: chacune reçoit 50 sur 100."
        )
    }

    fn still_there(data: &str, of: &Source, first: bool) -> String {
        let data = shortened(data);
        let whose = if let Owner::Host(_) = of.owner { Self::source(of) + Self::gap() } else { String::new() };
        if first {
            format!("{data}. {whose}").trim_end().to_owned()
        } else {
            format!("{data}. {whose}Le classement ci-dessous est encore le précédent.")
        }
    }

    fn still_shown(data: &str) -> String {
        let data = shortened(data);
        format!("Le classement ci-dessous est encore le précédent, et non {data}. Corrigez ceci et réessayez\u{a0}:")
    }

    fn changed_since(with_presets: bool) -> &'static str {
        if with_presets {
            "Depuis la création de ce lien, les données, la méthode, les préréglages ou les noms des unités dans les liens ont changé."
        } else {
            "Les données ou la méthode ont changé depuis la création de ce lien."
        }
    }

    // Embedding and sharing.

    text! {
        share: "Partager et intégrer",
        share_what: "La vue de départ est celle que vous voyez maintenant\u{a0}: poids, langue, mode clair ou sombre.",
        show: "Montrer",
        readers_change: "Les lecteurs peuvent changer",
        figures: "Données",
        living: "Suivre les mises à jour",
        frozen: "Garder l’état actuel",
        copy: "Copier",
        preview: "Aperçu",
        another: "Le lien demande une autre vue ou d’autres données que celles-ci.",
        other_weights: "Avec d’autres poids\u{a0}:",
    }

    fn controls(controls: Controls) -> &'static str {
        use WeightControls::{Absent, Closed, Open};
        match (controls.presets, controls.weights) {
            (true, Closed) => "Les préréglages, et les poids derrière un bouton",
            (true, Open) => "Les préréglages et les poids",
            (true, Absent) => "Les préréglages seulement",
            (false, Closed) => "Les poids, derrière un bouton",
            (false, Open) => "Les poids seulement",
            (false, Absent) => "Rien",
        }
    }

    fn layout(layout: ViewMode) -> &'static str {
        use ViewMode;
        match layout {
            ViewMode::Full => "La page entière",
            ViewMode::Chart => "Le graphique",
            ViewMode::Badge => "Un badge",
        }
    }

    fn badge_unit(unit: &str) -> String {
        format!("Badge pour\u{a0}: {}", in_text(unit))
    }

    fn snippet_names() -> [&'static str; 3] {
        ["Lien", "Pour votre page\u{a0}: hauteur adaptée", "Pour votre page, sans script\u{a0}: hauteur fixe"]
    }

    fn not_running() -> [&'static str; 2] {
        [
            "Les poids ne peuvent pas être changés ici\u{a0}:",
            "le programme de cette page ne fonctionne pas. Le classement ci-dessous est complet et exact pour ses poids.",
        ]
    }

    fn stopped() -> [&'static str; 2] {
        [
            "Le programme de cette page s’est arrêté à cause d’une erreur interne. Le classement ci-dessous est le dernier affiché.",
            "Recharger",
        ]
    }

    fn without_script() -> [&'static str; 2] {
        [
            "Les poids ne peuvent pas être changés ici\u{a0}:",
            "les scripts sont désactivés dans ce navigateur. Le classement ci-dessous est complet et exact pour ses poids.",
        ]
    }

    // Downloads.

    text! {
        copy_link: "Copier le lien vers cette vue",
        download: "Télécharger",
        copy_table: "Copier en tableau",
        as_table: "Les lignes en tableau",
        print: "Imprimer",
        drawing: "Image en préparation.",
        no_picture: "Ce navigateur ne laisse pas la page créer une image. Le SVG contient le même graphique.",
        no_file: "Ce navigateur n’a pas accepté le fichier.",
        reopen: "Rouvrir cette vue et changer les poids\u{a0}:",
        rank_head: "Rang",
    }

    fn download_what(what: &str) -> String {
        format!("Télécharger {what}")
    }

    fn files() -> [&'static str; 4] {
        [
            "SVG\u{a0}: le graphique",
            "PNG\u{a0}: le graphique en image",
            "CSV\u{a0}: le classement complet",
            "Calcul (CSV)\u{a0}: chaque valeur et chaque étape",
        ]
    }

    fn kinds() -> [&'static str; 4] {
        ["SVG", "PNG", "CSV", "Calcul (CSV)"]
    }

    fn saved(name: &str) -> String {
        format!("Enregistré sous le nom {name}.")
    }

    fn saved_if_allowed(name: &str) -> String {
        format!(
            "Enregistré sous le nom {name}. Si le fichier n’est pas arrivé, la page autour de ce graphique n’autorise pas les téléchargements\u{a0}: ouvrez le graphique seul."
        )
    }

    fn copied_table(rows: usize) -> String {
        let copied = if rows < 2 { "copiée" } else { "copiées" };
        format!("{} {copied}, à coller dans un document ou un tableur.", many(rows, "ligne"))
    }

    fn own_weighting(preset: &str, shares: &[String]) -> String {
        let shares = Self::in_a_row(shares);
        format!("Poids personnalisés, à partir de «\u{a0}{preset}\u{a0}»\u{a0}: {shares}.")
    }

    fn shared(name: &str, share: f64) -> String {
        let share = chart::share(L, share);
        format!("{name} {share}")
    }

    fn left_out(rows: usize) -> String {
        format!("Faute de place, il manque ici {}. Tout est dans le CSV et à l’adresse du lien.", many(rows, "ligne"))
    }

    fn sources(indicators: usize, most: &str, others: usize) -> String {
        let many = many(indicators, "indicateur");
        match others {
            0 => format!("{many}. Source\u{a0}: {most}."),
            1 => format!("{many}. Sources\u{a0}: {most}, et une autre."),
            _ => format!("{many}. Sources\u{a0}: {most}, et {others} autres."),
        }
    }

    fn taken(edition: &str, date: &str) -> String {
        format!("Édition {edition}, téléchargée depuis Tenfold le {date}.")
    }

    // Downloads: what the files say.

    text! {
        what_it_takes: "Que faudrait-il\u{202f}?",
        try_it: "Essayer",
    }

    fn smallest_change(aspects: bool) -> &'static str {
        if aspects {
            "Le plus petit changement de la part d’une dimension qui fait changer un rang\u{202f}; les autres gardent leurs proportions."
        } else {
            "Le plus petit changement d’une part qui fait changer un rang, celle d’une dimension partout où c’est possible\u{202f}; les autres du même niveau gardent leurs proportions."
        }
    }

    fn rank_moves(behind: &str, ahead: &str, rows: Option<usize>) -> String {
        match rows {
            None => format!("{behind} devant {ahead}"),
            Some(rows) => format!("{behind} dans le top {rows}, devant {ahead}"),
        }
    }

    fn when_it_counts(node: &str, from: f64, to: f64) -> [String; 2] {
        let large = (to - from).abs() > LARGE;
        let [was, is] = chart::from_to(L, from, to);
        let when = if large { "seulement si" } else { "si" };
        [String::new(), format!(" {when} la part «\u{a0}{node}\u{a0}» passe de {was} à {is}.")]
    }

    fn never() -> [&'static str; 2] {
        ["", "\u{a0}: aucun changement d’un seul poids n’y suffit."]
    }

    // The card of a unit.

    text! {
        compare: "Comparer",
        sum: "Score",
        one_place: "Un rang de plus, un rang de moins",
        printed: "Rang dans les éditions publiées",
        figure_ranks: "Les rangs portent sur les unités qui ont une valeur.",
        unranked_dots: "Cette unité est hors classement et n’a pas de rangs\u{a0}: ses points se placent parmi ceux des unités classées, à une extrémité s’ils se trouvent au-delà.",
        filled_in: "imputée",
        not_counted: "manquante, exclue",
        unknown: "inconnue",
    }

    fn compare_full(most: usize) -> String {
        format!("\u{a0}: déjà {most} unités dans la comparaison")
    }

    fn nth(rank: usize, tied: bool) -> String {
        let count = chart::count(L, rank);
        format!("{count}{}{}", suffix(rank), if tied { "\u{a0}ex." } else { "" })
    }

    fn stands(rank: usize, tied: bool, of: &str, score: f64) -> String {
        let (rank, score) = (Self::nth(rank, false), chart::score(L, score));
        if tied {
            format!("{rank} rang ex æquo sur {of} avec ces poids, score de {score} sur 100")
        } else {
            format!("{rank} rang sur {of} avec ces poids, score de {score} sur 100")
        }
    }

    fn stands_nearby((low, high): (usize, usize)) -> String {
        let [best, worst] = [low, high].map(|rank| Self::nth(rank, false));
        if low == high {
            format!("{best} rang dans 90\u{202f}% des pondérations proches")
        } else {
            format!("du {best} au {worst} rang dans 90\u{202f}% des pondérations proches")
        }
    }

    fn stands_under(rank: usize, preset: &str) -> String {
        let rank = Self::nth(rank, false);
        format!("{rank} rang avec «\u{a0}{preset}\u{a0}»")
    }

    fn clauses(clauses: &[String]) -> String {
        let (between, stop) = ("\u{202f}; ", ".");
        clauses.join(between) + stop
    }

    fn has_no_rank(known: usize, indicators: usize, needed: usize) -> String {
        let known = known_figures(known);
        format!("Hors classement\u{a0}: {known} sur {indicators}\u{202f}; il en faut {needed} pour avoir un rang.")
    }

    fn extremes() -> [&'static str; 2] {
        ["Points forts, par rang", "Points faibles"]
    }

    fn of_how_many(of: usize) -> String {
        let of = chart::count(L, of);
        format!("sur {of}")
    }

    fn why_here(score: f64) -> String {
        let score = chart::score(L, score);
        format!("D’où vient ce rang\u{a0}: {score} sur 100")
    }

    fn why_here_note(units: &str) -> String {
        format!(
            "Contour\u{a0}: ce qu’une partie pourrait apporter avec ces poids. Plein\u{a0}: ce qu’elle apporte. Trait\u{a0}: la moyenne ({units})."
        )
    }

    fn why_here_heads() -> [&'static str; 4] {
        ["Partie", "Obtenu, sur ce qui pouvait l’être", "Points", "Moyenne"]
    }

    fn of_most(most: f64) -> String {
        let most = chart::score(L, most);
        format!("sur {most}")
    }

    fn no_neighbour(ahead: bool) -> &'static str {
        if ahead { "Aucune unité devant." } else { "Aucune unité derrière." }
    }

    fn tied_with(name: &str) -> String {
        format!("À égalité avec {name}.")
    }

    fn nothing_settable(name: &str) -> String {
        format!("{name}\u{a0}: aucun réglage des points à six décimales n’inverse les deux rangs.")
    }

    fn printed_rank(edition: &str, rank: Option<u32>, last: u32) -> String {
        match rank {
            Some(rank) => {
                format!("{edition}\u{a0}: {} rang dans une liste de {last}", Self::nth(rank as usize, false))
            }
            None => format!("{edition}\u{a0}: hors de la liste de {last}"),
        }
    }

    fn part_printed(node: &str, rank: &str) -> String {
        format!("{node}, {rank}.")
    }

    fn printed_note(lists: &[u32]) -> String {
        let (least, most) = (lists.iter().min().unwrap_or(&0), lists.iter().max().unwrap_or(&0));
        if least == most {
            format!("Longueur de chaque liste publiée\u{a0}: {most}. Un tiret\u{a0}: hors de la liste.")
        } else {
            format!("Longueur des listes publiées\u{a0}: de {least} à {most}. Un tiret\u{a0}: hors de la liste.")
        }
    }

    fn never_printed(editions: usize) -> String {
        if editions == 1 {
            "Cette unité ne figure pas dans la liste publiée.".into()
        } else {
            format!("Cette unité ne figure dans aucune des {editions} listes publiées.")
        }
    }

    fn all_figures(figures: usize) -> String {
        if figures < 2 { "La valeur".to_owned() } else { format!("Les {}", many(figures, "valeur")) }
    }

    fn all_figures_note(_units: &str, _unit: &str) -> String {
        "Chaque trait est une unité classée, un trait plus long en représente plusieurs\u{202f}; plus à droite, c’est mieux. Le point situe celle-ci, après traitement des valeurs extrêmes. Chaque nom s’ouvre sur l’année et la source.".to_owned()
    }

    fn figure_heads() -> [&'static str; 4] {
        ["Indicateur", "Parmi toutes", "Valeur", "Rang"]
    }

    fn measure(unit: &str) -> String {
        match unit {
            unit if unit.is_empty() || unit == "nombre" || COUNTS.contains(&unit) => String::new(),
            unit if unit.starts_with(|c: char| c.is_ascii_digit()) => format!("\u{a0}× {unit}"),
            "°" => unit.to_owned(),
            unit => format!("\u{a0}{unit}"),
        }
    }

    fn all_ranked(ranked: usize, nouns: [&str; 2]) -> String {
        let units = Self::counted(ranked, nouns);
        if ranked < 2 { units } else { format!("les {units}") }
    }

    // How a score was computed.

    text! {
        calculation: "Le calcul, étape par étape",
        left_out_of: "pas de valeur\u{a0}: exclue, le reste de son groupe pèse davantage",
        joined_scores: "Comment les scores sont agrégés",
    }

    fn calculation_note(name: &str, score: f64) -> String {
        let score = chart::points(L, score);
        format!(
            "{name}\u{a0}: de chaque valeur à ses points. Poids\u{a0}: la part à chaque niveau, à partir de la dimension, et leur produit. Les chiffres affichés sont arrondis\u{202f}; les sommes portent sur des chiffres non arrondis et donnent le score de {score}."
        )
    }

    fn calculation_heads() -> [&'static str; 6] {
        ["Indicateur", "Valeur publiée", "Traitement", "De 0 (le pire) à 100 (le meilleur)", "Poids", "Points"]
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
                format!("valeur extrême, ramenée à {to}")
            }
            _ => "aucun".to_owned(),
        }
    }

    fn put_on_scale(Figured { treated, scale, .. }: &Figured, on: f64) -> String {
        let less = scale.formula.direction == Direction::Negative;
        let number = |value: f64| bracketed(&chart::precise(L, value));
        let (x, result) = (number(*treated), chart::points(L, on));
        match &scale.formula.parameters {
            FormulaParameters::Constant(middle) => {
                let middle = chart::precise(L, *middle);
                format!("même valeur pour toutes\u{a0}: {middle}")
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
                let said = format!("derrière, {worse} sur {}", chart::count(L, others));
                match count {
                    Count::Rank => format!("{said}\u{a0}: {worse} + 1 = {result}"),
                    Count::Percent => {
                        format!("{said}\u{a0}: {worse} ÷ {others} × 100 = {result}")
                    }
                    Count::Points => format!("{said}\u{a0}: {result}"),
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
        format!("pas de valeur\u{202f}; la moyenne de l’unité dans «\u{a0}{within}\u{a0}» ({of}) est {on}")
    }

    fn mean_of_all(on: f64) -> String {
        let on = chart::points(L, on);
        format!("pas de valeur\u{202f}; la moyenne de toutes les unités est {on}")
    }

    fn middle_of_scale(on: f64) -> String {
        let on = chart::points(L, on);
        format!("aucune unité n’a de valeur\u{a0}: le milieu de l’échelle, {on}")
    }

    fn median_of_all(on: f64) -> String {
        let on = chart::points(L, on);
        format!("pas de valeur\u{202f}; la médiane de toutes les unités est {on}")
    }

    fn mean_of_region(on: f64) -> String {
        let on = chart::points(L, on);
        format!("pas de valeur\u{202f}; la moyenne de sa région est {on}")
    }

    fn join(name: &str, by: &str, of: &[(String, f64, f64)], score: f64) -> String {
        let part = |(name, score, share): &(String, f64, f64)| {
            format!("{name} {} × {}", chart::points(L, *score), chart::share(L, *share))
        };
        let parts: Vec<String> = of.iter().map(part).collect();
        let (by, parts, score) = (in_text(by), in_a_row_by_commas(&parts), chart::points(L, score));
        format!("{name}\u{a0}: {by} ({parts}) = {score}")
    }

    // Missing figures.

    // The method.

    text! {
        method: "Méthode et sources",
        ranked_label: "Classement\u{a0}:",
        steps_label: "Étapes\u{a0}:",
        held_unseen_label: "Comparaison avec les éditions qui n’ont pas servi à trouver les poids",
        held_label: "Comparaison avec les classements publiés",
        doubts_label: "Réserves\u{a0}:",
    }

    fn ranked(method: &Method, [ranked, all]: [usize; 2], nouns: [&str; 2], indicators: usize) -> String {
        let (cover, of) = (chart::percent(L, method.min_coverage.value()), Self::counted(all, nouns));
        let (ranked, figures) = (chart::count(L, ranked), many(indicators, "valeur"));
        let figures = if indicators < 2 { "de la valeur".to_owned() } else { format!("des {figures}") };
        format!("{ranked} sur {of}, avec au moins {cover} {figures}.")
    }

    fn steps(treatments: &[AppliedTreatment]) -> String {
        let winsorised = treatments.iter().filter(|t| matches!(t, AppliedTreatment::Winsorised(_))).count();
        let logged = treatments.iter().filter(|t| matches!(t, AppliedTreatment::Logged)).count();
        format!(
            "valeurs extrêmes traitées selon la règle du JRC (par winsorisation, {}\u{202f}; par logarithme, {logged}), chaque valeur ramenée à une échelle de 0 à 100, moyennes pondérées dans les thèmes, les dimensions et l’ensemble. Termes du manuel OCDE/JRC (2008).",
            many(winsorised, "indicateur")
        )
    }

    fn held(baseline: &str, editions: &[String]) -> String {
        format!(
            "(corrélation de rang des poids actuels avec chaque édition\u{202f}; entre parenthèses, celle de «\u{a0}{baseline}\u{a0}»)\u{a0}: {}.",
            editions.join("\u{202f}; ")
        )
    }

    fn indicators_and_sources(indicators: usize) -> String {
        if indicators < 2 {
            "L’indicateur et sa source".to_owned()
        } else {
            format!("Les {} et leurs sources", many(indicators, "indicateur"))
        }
    }

    fn indicator_heads() -> [&'static str; 4] {
        ["Indicateur", "Unité de mesure", "Année", "Source"]
    }

    fn not_ranked(count: usize, nouns: [&str; 2]) -> String {
        let units = Self::counted(count, nouns);
        format!("Hors classement\u{a0}: {units}")
    }

    fn why_not_ranked(needed: usize, indicators: usize) -> String {
        if needed == 1 {
            "Aucune valeur connue pour\u{a0}:".to_owned()
        } else {
            format!("Moins de {needed} valeurs connues sur {indicators} pour\u{a0}:")
        }
    }

    fn known(name: &str, filled: usize, indicators: usize) -> String {
        format!("{name} {filled} sur {indicators}")
    }

    // What it takes to reach a rank.

    text! {
        choose: "Choisir…",
        find_out: "Calculer",
        or_drag: "Ou faites glisser une ligne, par son rang, vers une autre place.",
        no_unit: "Choisissez un nom dans la liste.",
        working_it_out: "Calcul en cours…",
        not_reached: "Ce calcul n’a pas pu se faire ici\u{a0}: son programme n’a pas fonctionné.",
        for_the_weights_before: "Réponse pour les poids précédents. Relancez le calcul pour les poids actuels.",
        stop: ". ",
        its_link: "Lien",
    }

    fn reach_question() -> [&'static str; 3] {
        ["Que faudrait-il pour placer", "au rang", "\u{202f}?"]
    }

    fn ranks_run(units: usize) -> String {
        format!("Les rangs vont de 1 à {units}.")
    }

    fn is_ranked(unit: &str, rank: usize) -> String {
        format!("{unit} au {}", place(rank))
    }

    fn is_ranked_now(unit: &str, rank: usize) -> String {
        format!("{unit}, déjà au {}.", place(rank))
    }

    fn when_they_count(changes: &[(&str, f64, f64)]) -> [String; 2] {
        let told = |(at, (node, from, to)): (usize, &(&str, f64, f64))| {
            let [was, is] = before_and_after(L, *from, *to);
            if at == 0 {
                format!("la part «\u{a0}{node}\u{a0}» passe de {was} à {is}")
            } else {
                format!("la part «\u{a0}{node}\u{a0}» de {was} à {is}")
            }
        };
        let told: Vec<String> = changes.iter().enumerate().map(told).collect();
        let told = list(&told.iter().map(String::as_str).collect::<Vec<_>>());
        [String::new(), format!(" si {told}.")]
    }

    fn how_near(is_nearest: bool, distance: f64) -> String {
        let (points, noun) = (chart::gap(L, distance * 100.0), noun_of_points(distance * 100.0));
        if is_nearest {
            format!(
                "C’est le plus petit changement des parts des dimensions (moindres carrés). Distance sur tous les indicateurs\u{a0}: {points} {noun}."
            )
        } else {
            format!(
                "C’est le plus petit changement trouvé pour les parts des dimensions. Distance sur tous les indicateurs\u{a0}: {points} {noun}."
            )
        }
    }

    fn by_indicators(count: usize, distance: f64, smaller: bool, largest: &[(&str, f64, f64)]) -> String {
        let (points, noun) = (chart::gap(L, distance * 100.0), noun_of_points(distance * 100.0));
        let told = |(node, from, to): &(&str, f64, f64)| {
            let [was, is] = before_and_after(L, *from, *to);
            format!("{node} {was} → {is}")
        };
        let told = largest.iter().map(told).collect::<Vec<_>>().join("\u{202f}; ");
        let moving = moving(count);
        if smaller {
            format!(
                "{moving}, un changement plus petit suffit, le plus petit qui ait été trouvé. Distance\u{a0}: {points} {noun}. Pour l’essentiel\u{a0}: {told}."
            )
        } else {
            format!(
                "{moving}, c’est possible. C’est le plus petit changement qui ait été trouvé. Distance\u{a0}: {points} {noun}. Pour l’essentiel\u{a0}: {told}."
            )
        }
    }

    fn no_smaller(count: usize) -> String {
        format!("{}, aucun changement plus petit n’a été trouvé.", moving(count))
    }

    fn not_itself(rank: usize) -> String {
        format!("Le {} exactement n’a pas été trouvé.", place(rank))
    }

    fn cannot_be(unit: &str, rank: usize, indicators: Option<usize>) -> String {
        match indicators {
            None => format!("Aucune pondération des dimensions ne place {unit} au rang {rank}."),
            Some(1) => format!("Aucune pondération de l’indicateur ne place {unit} au rang {rank}."),
            Some(count) => {
                format!("Aucune pondération des {} ne place {unit} au rang {rank}.", many(count, "indicateur"))
            }
        }
    }

    fn none_found(indicators: Option<usize>) -> String {
        match indicators {
            None => "Avec les dimensions, aucune pondération n’a été trouvée, et aucune n’est exclue.".into(),
            Some(count) => {
                format!("{}, aucune pondération n’a été trouvée, et aucune n’est exclue.", moving(count))
            }
        }
    }

    fn what_distance_is(count: usize) -> String {
        match count {
            1 => "Distance\u{a0}: racine carrée du carré du changement de la part de l’unique indicateur.".to_owned(),
            _ => format!(
                "Distance\u{a0}: racine carrée de la somme des carrés des changements de part des {count} indicateurs."
            ),
        }
    }

    // Weights from an order.

    text! {
        fit_title: "Poids déduits d’un ordre",
        fit_box: "L’ordre, un nom par ligne",
        fit_find: "Trouver les poids",
        fit_working: "Recherche de poids en cours.",
        fit_failed: "Les poids n’ont pas pu être calculés ici\u{a0}: leur programme n’a pas fonctionné.",
        fit_unsettled: "Aucun poids n’a été trouvé\u{a0}: soit aucun ne respecte les bornes inférieures, soit la recherche n’a pas abouti. Essayez un ordre plus court.",
        fit_distance: "Distance\u{a0}: racine carrée de la somme des carrés des écarts entre les parts des indicateurs.",
        fit_not_loadable: "Aucun réglage des points à six décimales ne donne cet ordre\u{a0}: il ne peut donc pas être chargé.",
    }

    fn fit_what(floors: WeightLowerBounds) -> String {
        let (aspect, indicator) = (chart::percent(L, floors.aspect), chart::share(L, floors.indicator));
        let margin = chart::gap(L, floors.margin);
        format!(
            "Les poids les plus proches qui donnent un ordre, devant toutes les unités qui n’y figurent pas. Chaque dimension a au moins {aspect}, chaque indicateur au moins {indicator}, et chaque rang devance le suivant d’au moins {margin} {} sur 100. Calcul fait ici, dans votre navigateur.",
            noun_of_points(floors.margin)
        )
    }

    fn fit_fill(rows: usize) -> [String; 2] {
        ["Remplir avec l’ordre publié".into(), format!("Remplir avec le top {rows} actuel")]
    }

    fn fit_target() -> [&'static str; 2] {
        ["Au plus près de", "Poids actuels"]
    }

    fn fit_all(count: usize, aspect: (&str, f64), distance: f64, target: &str) -> String {
        let ((aspect, share), apart) = ((aspect.0, chart::share(L, aspect.1)), chart::gap(L, distance * 100.0));
        let noun = noun_of_points(distance * 100.0);
        let stand = match count {
            1 => "Premier rang obtenu".to_owned(),
            _ => format!("Ordre obtenu en entier ({count})"),
        };
        format!(
            "{stand}, avec une part de {share} pour «\u{a0}{aspect}\u{a0}»\u{202f}; distance avec {target}\u{a0}: {apart} {noun}."
        )
    }

    fn fit_beginning(placed: usize, next: &str) -> String {
        let at = place(placed + 1);
        match placed {
            0 => format!("Aucune pondération respectant les bornes inférieures ne place {next} au {at}."),
            1 => {
                format!(
                    "Seul le 1er rang peut être obtenu\u{202f}; aucune pondération respectant les bornes inférieures ne place {next} au {at}."
                )
            }
            _ => {
                format!(
                    "Les {placed} premiers rangs peuvent être obtenus\u{202f}; aucune pondération respectant les bornes inférieures ne place {next} au {at}."
                )
            }
        }
    }

    fn fit_from(preset: Option<&str>) -> String {
        preset.map_or_else(|| "les poids réglés alors".to_owned(), |preset| format!("«\u{a0}{preset}\u{a0}»"))
    }

    fn fit_share_heads(preset: &str) -> [String; 3] {
        ["Part de l’ensemble".into(), "Trouvée ici".into(), format!("Points enregistrés de «\u{a0}{preset}\u{a0}»")]
    }

    fn fit_indicators(indicators: usize) -> String {
        match indicators {
            1 => "La part de l’unique indicateur".to_owned(),
            _ => format!("Les parts des {indicators} indicateurs"),
        }
    }

    fn fit_held() -> [&'static str; 2] {
        [
            "Comparaison avec les éditions qui n’ont pas servi à trouver les poids",
            "Corrélation de rang (Spearman) avec les ordres publiés ensuite\u{202f}; 1 serait le même ordre.",
        ]
    }

    fn fit_held_heads() -> [&'static str; 4] {
        ["Édition", "Poids trouvés ici", "Points enregistrés", "Le plus proche"]
    }

    fn fit_nearer(nearer: Ordering, baseline: &str) -> String {
        match nearer {
            Ordering::Greater => "poids trouvés ici".to_owned(),
            Ordering::Less => baseline.to_owned(),
            Ordering::Equal => "à égalité".to_owned(),
        }
    }

    fn fit_rounding(editions: &[String]) -> String {
        let all = editions.join(", ");
        format!("Le résultat dépend de l’arrondi des points\u{a0}: {all}.")
    }

    // Findings, checked.

    text! {
        findings: "Vérification des constats",
        findings_what: "Les constats de l’éditeur, comparés à ces données avec deux pondérations qu’aucun curseur ne modifie\u{a0}: poids égaux, et poids reconstitués à partir de l’ordre publié.",
        they_show: "Ce que les données montrent\u{a0}:",
    }

    fn how_it_stands(stands: FindingOutcome) -> &'static str {
        match stands {
            FindingOutcome::Agrees => "Ces données le confirment.",
            FindingOutcome::Partly => "Ces données le confirment en partie.",
            FindingOutcome::Disagrees => "Ces données le contredisent.",
            FindingOutcome::Inconclusive => "Ces données ne permettent pas de trancher.",
        }
    }

    fn weighs(name: &str, [share, equal]: [f64; 2], rank: usize, themes: usize, rho: f64) -> String {
        let ([share, equal], rho) = ([share, equal].map(|x| chart::share(L, x)), chart::correlation(L, rho));
        format!(
            "dans les poids reconstitués, «\u{a0}{name}\u{a0}» a {share} de l’ensemble ({} sur {}) et, à poids égaux, {equal}. Sa corrélation de rang avec le score à poids égaux est de {rho}. Les poids reconstitués montrent ce qui correspond à l’ordre publié, non ce qui l’a produit.",
            place(rank),
            many(themes, "thème")
        )
    }

    fn found_of(found: usize, printed: usize, missed: &[(&str, usize)], fitted: bool) -> String {
        let at = |(name, at): &(&str, usize)| format!("{name}, {}", place(*at));
        let missed: Vec<String> = missed.iter().map(at).collect();
        let missed = if missed.is_empty() {
            String::new()
        } else {
            format!(" Hors de ce top\u{a0}: {}.", missed.join("\u{202f}; "))
        };
        let fitted = if fitted {
            " Les poids reconstitués donnent toute la liste dans l’ordre\u{a0}: ils ont été faits pour cela."
        } else {
            ""
        };
        let [found, printed] = [found, printed].map(|x| chart::count(L, x));
        format!("à poids égaux, le top {printed} contient {found} des {printed} noms publiés.{missed}{fitted}")
    }

    fn order_on(node: &str, equal: &[&str], fitted: &[&str], missed: &[(&str, usize)]) -> String {
        let (equal, fitted) = (list(equal), list(fitted));
        let at = |(name, at): &(&str, usize)| format!(" À poids égaux, {name} est au {}.", place(*at));
        let missed: String = missed.iter().map(at).collect();
        format!(
            "pour «\u{a0}{node}\u{a0}», en tête à poids égaux\u{a0}: {equal}\u{202f}; avec les poids reconstitués\u{a0}: {fitted}.{missed}"
        )
    }

    fn leads_on(unit: &str, nodes: &[(&str, [usize; 2])]) -> String {
        let at = |rank: usize, which: usize| -> Vec<String> {
            let there = nodes.iter().filter(|(_, ranks)| ranks[which] == rank && (which == 0 || ranks[0] != rank));
            there.map(|(name, _)| format!("«\u{a0}{name}\u{a0}»")).collect()
        };
        let ranks = |which: usize| -> Vec<String> {
            let most = nodes.iter().map(|(_, ranks)| ranks[which]).max().unwrap_or(0);
            let told = (1..=most).map(|rank| (rank, at(rank, which))).filter(|(_, names)| !names.is_empty());
            told.map(|(rank, names)| {
                let names: Vec<&str> = names.iter().map(String::as_str).collect();
                format!("{} pour {}", place(rank), list(&names))
            })
            .collect()
        };
        let [equal, other] = [ranks(0), ranks(1)].map(|told| told.join(", "));
        let other = if other.is_empty() {
            "de même avec les poids reconstitués".into()
        } else {
            format!("avec les poids reconstitués, {other}")
        };
        format!("{unit}, à poids égaux\u{a0}: {equal}\u{202f}; {other}.")
    }

    fn apart(printed: usize, aspects: &[(&str, f64)], close: bool) -> String {
        let one = |(name, distance): &(&str, f64)| format!("{} pour «\u{a0}{name}\u{a0}»", chart::score(L, *distance));
        let all: Vec<String> = aspects.iter().map(one).collect();
        let all: Vec<&str> = all.iter().map(String::as_str).collect();
        let close = if close {
            format!(" Avec {}, ces écarts ne peuvent pas être distingués les uns des autres.", many(printed, "unité"))
        } else {
            String::new()
        };
        format!(
            "à poids égaux, écart entre la moyenne des noms publiés ({printed}) et celle des autres, en écarts types\u{a0}: {}.{close}",
            list(&all)
        )
    }

    fn go_together(nodes: [&str; 2], rho: [f64; 2], counts: [usize; 2]) -> String {
        let ([few, all], rho) = (counts.map(|x| chart::count(L, x)), rho.map(|x| chart::correlation(L, x)));
        format!(
            "entre «\u{a0}{}\u{a0}» et «\u{a0}{}\u{a0}», à poids égaux à l’intérieur de chaque partie, la corrélation de rang est de {} pour les noms publiés ({few}) et de {} pour toutes les unités ({all}).",
            nodes[0], nodes[1], rho[0], rho[1]
        )
    }

    fn highest_in(part: &str, aspects: &[&str]) -> String {
        let aspects: Vec<String> = aspects.iter().map(|aspect| format!("«\u{a0}{aspect}\u{a0}»")).collect();
        let aspects: Vec<&str> = aspects.iter().map(String::as_str).collect();
        format!("{part}, moyenne la plus élevée pour {}", list(&aspects))
    }

    fn stands_at(part: &str, rank: usize, parts: usize, aspect: &str) -> String {
        format!("{part}, {} sur {parts} pour «\u{a0}{aspect}\u{a0}»", place(rank))
    }

    fn means_by_part(told: &[String]) -> String {
        format!("à poids égaux\u{a0}: {}.", told.join("\u{202f}; "))
    }

    fn skewed([fitted, equal]: [f64; 2]) -> String {
        let [fitted, equal] = [fitted, equal].map(|x| chart::correlation(L, x));
        format!(
            "l’asymétrie des scores est de {equal} à poids égaux et de {fitted} avec les poids reconstitués\u{202f}; 0 serait symétrique, davantage indique une queue plus longue vers le haut."
        )
    }

    fn order_heads() -> [&'static str; 2] {
        ["Ordre publié", "Poids égaux"]
    }

    fn across_and_up(nodes: [&str; 2]) -> String {
        format!(
            "En abscisse\u{a0}: {}. En ordonnée\u{a0}: {}. Gros points\u{a0}: les noms publiés.",
            nodes[0], nodes[1]
        )
    }

    fn histogram(step: usize) -> String {
        format!("Unités selon leur score à poids égaux, par tranches de {step}, de 0 à 100.")
    }

    fn and_best_other(unit: &str) -> [String; 2] {
        [unit.to_owned(), "le meilleur score des autres".into()]
    }

    // Two units compared.

    text! {
        choose_second: "Choisissez une deuxième unité pour voir, thème par thème, ce qui les sépare.",
        add: "Ajouter",
        remove: "Retirer",
        stop_comparing: "Arrêter la comparaison",
        never_swap: "Aucun changement de la part d’une seule dimension n’inverse leurs rangs.",
        compare_caption: "Score pour chaque thème, de 0 à 100, par unité comparée",
        theme_head: "Thème, et sa part de l’ensemble",
        whole: "Score",
        compare_note: "Les scores vont de 0, le pire de toutes les unités classées, à 100, le meilleur\u{202f}; le plus élevé d’une ligne est en gras. Les points s’additionnent, aux arrondis près.",
        as_published: "Valeurs publiées, avant le traitement des valeurs extrêmes\u{202f}; la meilleure d’une ligne est en gras. Un tiret\u{a0}: aucune source ne la donne.",
        figure_head: "Indicateur",
        no_figure: "aucune",
    }

    fn compared(names: &[&str]) -> String {
        let all = list(names);
        match names.len() {
            1 => format!("Comparer {all}, mais avec quoi\u{202f}?"),
            _ => format!("Comparaison\u{a0}: {all}"),
        }
    }

    fn add_one(first: Option<usize>) -> String {
        match first {
            None => "Comparer avec".into(),
            Some(first) => format!("Comparer avec une unité du top {}", chart::count(L, first)),
        }
    }

    fn no_more(most: usize) -> String {
        format!(
            "La comparaison compte {most} unités, le maximum que l’on puisse distinguer. Retirez-en une pour en ajouter une autre."
        )
    }

    fn ranked_at(rank: usize, score: f64) -> String {
        let score = chart::score(L, score);
        format!("rang {rank} · {score}")
    }

    fn no_rank(filled: usize, needed: usize, indicators: usize) -> String {
        let known = known_figures(filled);
        format!("hors classement\u{a0}: {known} sur {indicators}\u{202f}; il en faut {needed}")
    }

    fn leads(ahead: &str, behind: &str, by: f64) -> [String; 2] {
        let (points, noun) = (chart::gap(L, by), noun_of_points(by));
        if by <= 0.0 {
            [format!("{ahead} et {behind}, même score"), String::new()]
        } else {
            [format!("{ahead} devant {behind}, avec {points} {noun} d’avance"), " (sur 100)".into()]
        }
    }

    fn made_of(parts: &[(&str, f64)], others: usize, rest: f64, one_sided: (usize, f64)) -> String {
        let part = |(name, points): &(&str, f64)| format!("{} pour «\u{a0}{name}\u{a0}»", signed(L, *points));
        let mut all: Vec<String> = parts.iter().map(part).collect();
        if others > 0 {
            all.push(if others == 1 {
                format!("{} pour l’autre thème", signed(L, rest))
            } else {
                format!("{} pour les {others} autres thèmes", signed(L, rest))
            });
        }
        if one_sided.0 > 0 {
            let (count, points) = (one_sided.0, signed(L, one_sided.1));
            all.push(format!("{points} pour {} où une seule des deux unités a des valeurs", many(count, "thème")));
        }
        let all: Vec<&str> = all.iter().map(String::as_str).collect();
        if all.is_empty() { ".".to_owned() } else { format!("\u{a0}: {}.", list(&all)) }
    }

    fn tally(one: &str, other: &str, tally: &Tally) -> String {
        let ([first, second], both, alike) = (tally.better, tally.both(), tally.alike);
        if both == 0 {
            "Aucune valeur commune aux deux.".to_owned()
        } else {
            let alike = match alike {
                0 => String::new(),
                1 => ", 1 identique".into(),
                _ => format!(", {alike} identiques"),
            };
            let better = |count| many(count, "meilleure");
            format!(
                "Valeurs connues des deux côtés\u{a0}: {both}, dont {} pour {one}, {} pour {other}{alike}.",
                better(first),
                better(second)
            )
        }
    }

    fn most_parted(shown: usize, all: usize) -> String {
        if shown == 1 {
            format!("Sur {}, celui où l’écart est le plus grand.", many(all, "thème"))
        } else {
            format!("Sur {}, les {shown} où l’écart est le plus grand.", many(all, "thème"))
        }
    }

    fn side_by_side(indicators: usize) -> String {
        if indicators < 2 {
            "La valeur, côte à côte".to_owned()
        } else {
            format!("Les {} côte à côte", many(indicators, "valeur"))
        }
    }

    // An order as a reader types it.

    fn order_error(diagnostic: &OrderError, dataset: &Dataset) -> String {
        let name = |row: &UnitId| ui::told_apart(*row, dataset, CODE);
        let on = |line: &usize| format!("Ligne {line}\u{a0}: ");
        match diagnostic {
            OrderError::Empty => "Écrivez au moins un nom, un nom par ligne.".to_owned(),
            OrderError::Unknown { line, typed, near: None } => on(line) + &unknown(typed, None),
            OrderError::Unknown { line, typed, near: Some(near) } => {
                on(line) + &unknown(typed, Some(dataset.table.unit(*near).name.say(CODE)))
            }
            OrderError::Ambiguous { line, typed, rows } => {
                on(line) + &ambiguous(typed, rows.iter().map(name).collect())
            }
            OrderError::Twice { line, first, row } => {
                let name = name(row);
                on(line) + &format!("{name}, déjà à la ligne {first}\u{202f}; retirez l’une des deux.")
            }
            OrderError::NotRanked { line, row } => {
                let name = name(row);
                on(line) + &format!("{name}, hors classement faute de valeurs connues\u{202f}; retirez cette ligne.")
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
        other_methods: "Classer selon une autre méthode",
        other_methods_note: "Chaque étape, des valeurs aux rangs, peut être changée. Chaque choix apparaît aussitôt dans le graphique ci-dessus et dans le lien. Étapes et termes du manuel OCDE/JRC (2008).",
        no_choice: "Ce choix n’existe pas\u{a0}: il faut un nom, suivi de nombres entre parenthèses, comme le dit la phrase.",
        each_level: "Choisir par niveau",
        refused_choice: "Cette méthode ne peut pas classer ces données.",
        with_minmax: "Utiliser min-max, 1 à 100",
        published_method: "Revenir à la méthode publiée",
        what_it_did: "Effet sur le top 10",
        is_published: "C’est la méthode publiée.",
        between: "\u{202f}; ",
    }

    fn step(key: MethodKey) -> &'static str {
        match key {
            MethodKey::Weigh => "Poids",
            MethodKey::Cover => "Couverture minimale",
            MethodKey::Treat => "Valeurs extrêmes",
            MethodKey::Normalise => "Normalisation",
            MethodKey::Impute => "Valeurs manquantes",
            MethodKey::Aggregate => "Agrégation",
        }
    }

    fn as_in_link(step: &str) -> String {
        format!("{step}, comme dans le lien")
    }

    fn level(level: usize, levels: usize) -> String {
        match (levels - level, levels) {
            (1, _) => "Dimensions dans l’ensemble".to_owned(),
            (2, 3) => "Thèmes dans les dimensions".to_owned(),
            (_, 2 | 3) => "Indicateurs dans les thèmes".to_owned(),
            _ => format!("Niveau {}", level + 1),
        }
    }

    fn what_it_did_note(rho: f64, stay: usize, of: usize) -> String {
        let rho = chart::correlation(L, rho);
        format!(
            "Unités du top {of} qui s’y trouvent aussi selon la méthode publiée\u{a0}: {stay}\u{202f}; sur l’ensemble, la corrélation des deux ordres est de {rho} (Spearman). La méthode publiée prend les points fixés à la main ou par le préréglage."
        )
    }

    fn what_it_did_heads(unit: &str) -> [String; 3] {
        let unit = unit.to_owned();
        ["Maintenant".into(), unit, "Selon la méthode publiée".into()]
    }

    fn not_proved(method: &Method) -> &'static str {
        if method.is_weighed() {
            "Ce qu’il faudrait pour changer de rang se calcule seulement pour des moyennes arithmétiques pondérées de valeurs complètes. Avec cette méthode, les rangs sont comptés sur des pondérations tirées au hasard, chacune donnant un nouveau classement."
        } else {
            "Ici, chaque unité a les poids qui lui sont les plus favorables\u{a0}: d’autres poids n’y changent rien, et ils ne peuvent donc pas dire si son rang est solide."
        }
    }

    fn comparisons(within: Option<&str>) -> String {
        match within {
            None => "Quelle importance relative pour chaque dimension\u{202f}?".to_owned(),
            Some(name) => format!("Dans «\u{a0}{name}\u{a0}»"),
        }
    }

    fn times(of: Option<(&str, &str)>) -> String {
        match of {
            None => "pas de comparaison".to_owned(),
            Some((_, "1")) => "même importance".to_owned(),
            Some((name, times)) => format!("{name}, {times} fois"),
        }
    }

    fn versus(one: &str, other: &str) -> String {
        format!("{one} ou {other}")
    }

    fn consistency(ratio: f64, sound: bool) -> String {
        let ratio = chart::points(L, ratio);
        if sound {
            format!("Ratio de cohérence {ratio}\u{a0}: au plus 0,10, comme il convient.")
        } else {
            format!("Ratio de cohérence {ratio}\u{a0}: plus de 0,10, revoyez donc ces comparaisons.")
        }
    }

    fn revisit(pair: &str, name: &str, times: f64) -> String {
        let times = chart::points(L, times);
        format!(
            "«\u{a0}{pair}\u{a0}» s’accorde le moins avec les autres comparaisons\u{a0}: selon elles, l’importance est de {times} contre 1 pour «\u{a0}{name}\u{a0}»."
        )
    }

    fn step_chosen(step: &str, chosen: &str) -> String {
        format!("{step}\u{a0}: {chosen}")
    }

    // Why a method cannot rank these figures.

    fn colour_fault(fault: &ColourFault) -> String {
        let page = |theme: Theme| if theme == Theme::Dark { "sombre" } else { "claire" };
        match fault {
            ColourFault::Faint { colour, theme, contrast } => {
                let (paper, fix) = (page(*theme), theme.other().code());
                let other = if *theme == Theme::Dark { "claire" } else { "foncée" };
                let [contrast, least] = [*contrast, LEAST_CONTRAST].map(|contrast| chart::points(L, contrast));
                format!("{colour} a un contraste de {contrast}:1 avec la page {paper}, et il faut {least}:1\u{a0}: prenez une couleur plus {other}, ou fixez le thème avec theme={fix}.")
            }
            ColourFault::Alike { colours: [one, two], theme, sight } => {
                let paper = page(*theme);
                let to = match sight {
                    Sight::Usual => "",
                    Sight::Protanopia => " en cas de protanopie",
                    Sight::Deuteranopia => " en cas de deutéranopie",
                    Sight::Tritanopia => " en cas de tritanopie",
                };
                format!("{one} et {two} se distinguent à peine{to} sur la page {paper}\u{a0}: prenez des couleurs dont la clarté diffère davantage.")
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
                    "{by} exige des scores supérieurs à 0, et «\u{a0}{node}\u{a0}» vaut {value} pour {unit}\u{a0}: normalisez les valeurs par minmax(1,100)."
                )
            }
            MethodError::Holes { by, node: id, unit: at } => {
                let (node, unit) = (node(*id), unit(*at));
                format!(
                    "{by} exige toutes les valeurs, et «\u{a0}{node}\u{a0}» n’en a pas pour {unit}\u{a0}: faites imputer les valeurs manquantes, impute=theme."
                )
            }
            MethodError::OverCopeland(by) => {
                format!(
                    "{by} exige des scores supérieurs à 0, et copeland, au niveau inférieur, donne 0 à une unité qui n’en bat aucune autre\u{a0}: prenez arithmetic au-dessus de copeland."
                )
            }
            MethodError::TooMany { by, units: there, steps, most } => {
                let [there, steps, most] = [there, steps, most].map(|count| chart::count(L, *count));
                format!(
                    "{by} demande {steps} opérations pour ces données ({there} {units}), et cette page en fait {most} au plus\u{a0}: prenez une autre méthode, ou des données avec moins d’unités ou d’indicateurs."
                )
            }
            MethodError::NoShare { node: id, unit: at } => {
                let (node, unit) = (node(*id), unit(*at));
                format!(
                    "Le rapport au meilleur exige des valeurs supérieures à 0, ce qui n’est pas le cas de «\u{a0}{node}\u{a0}» pour {unit}\u{a0}: prenez minmax ou percentile."
                )
            }
            MethodError::NoLogarithm(id) => {
                let (node, code) = (node(*id), &dataset.framework.node(*id).code);
                format!(
                    "Un logarithme exige une borne inférieure supérieure à 0 pour «\u{a0}{node}\u{a0}»\u{a0}: donnez les deux bornes, loggoalposts({code}:1:100)."
                )
            }
            MethodError::UnknownNode(code) => {
                let code = quoted(code);
                format!(
                    "«\u{a0}{code}\u{a0}» n’est pas un code d’ici\u{a0}: les codes sont dans le lien de chaque curseur et dans le fichier des valeurs."
                )
            }
            MethodError::Twice(what) => {
                let what = quoted(what);
                format!("«\u{a0}{what}\u{a0}» est donné deux fois\u{a0}: donnez-le une seule fois.")
            }
            MethodError::Levels { named, levels } => {
                format!(
                    "aggregate nomme {}, et il y en a {levels}\u{a0}: donnez une méthode pour tous, ou {levels} à partir des indicateurs.",
                    many(*named, "niveau")
                )
            }
            MethodError::NotSiblings(one, other) => {
                format!(
                    "«\u{a0}{one}\u{a0}» et «\u{a0}{other}\u{a0}» ne sont pas côte à côte dans l’arborescence\u{a0}: comparez des dimensions entre elles, des thèmes d’une même dimension, des indicateurs d’un même thème."
                )
            }
            MethodError::Unjoined(one, other) => {
                format!(
                    "Aucune comparaison ne relie «\u{a0}{one}\u{a0}» à «\u{a0}{other}\u{a0}»\u{a0}: comparez-les directement, ou chaque partie à une troisième."
                )
            }
            MethodError::TooManySiblings { node: id, most } => {
                let node = node(*id);
                format!(
                    "«\u{a0}{node}\u{a0}» a plus de {most} voisins au même niveau, et aucun indice aléatoire n’est connu pour autant de comparaisons\u{a0}: donnez des points."
                )
            }
            MethodError::Limits(aspects) => {
                format!(
                    "Les limites de bod ne laissent aucune pondération pour {}\u{a0}: la plus basse doit être au plus 1/{aspects}, la plus haute au moins autant.",
                    many(*aspects, "dimension")
                )
            }
            MethodError::Beyond { by, node: id } => {
                let node = node(*id);
                format!(
                    "{by} donne pour «\u{a0}{node}\u{a0}» des valeurs trop grandes pour le calcul\u{a0}: prenez treat=jrc et normalise=minmax."
                )
            }
            MethodError::NoUnit => {
                format!(
                    "Il n’y a pas autant de valeurs connues pour une seule unité ({units})\u{a0}: demandez une couverture minimale plus basse, par exemple cover=0.8."
                )
            }
        }
    }

    // Scores that are not out of 100.

    text! {
        compare_caption_on_a_scale: "Score pour chaque thème, par unité comparée",
        compare_note_on_a_scale: "Le score le plus élevé d’une ligne est en gras. Les points s’additionnent, aux arrondis près.",
    }

    fn stands_on_a_scale(rank: usize, tied: bool, of: &str, score: f64) -> String {
        let (rank, score) = (Self::nth(rank, false), chart::score(L, score));
        if tied {
            format!("{rank} rang ex æquo sur {of} avec ces poids, score de {score}")
        } else {
            format!("{rank} rang sur {of} avec ces poids, score de {score}")
        }
    }

    fn why_here_on_a_scale(score: f64) -> String {
        let score = chart::score(L, score);
        format!("D’où vient ce rang\u{a0}: {score}")
    }

    fn calculation_heads_on_a_scale() -> [&'static str; 6] {
        let mut heads = Self::calculation_heads();
        heads[3] = "Sur une même échelle";
        heads
    }

    // The structure of the index.

    text! {
        structure: "Structure de l’indicateur composite",
        structure_note: "Le poids nominal et l’influence réelle de chaque partie, si des parties disent la même chose, et comment les valeurs ont été traitées\u{a0}: ce que demanderait un relecteur d’indicateur composite (manuel OCDE/JRC, 2008, p. 26 à 34).",
        warnings: "Ce que demanderait un relecteur",
        no_warnings: "Rien\u{a0}: il n’y a pas deux indicateurs dont la corrélation dépasse 0,92, aucun ne va à l’encontre de sa dimension, aucun n’est sans effet.",
        influence: "Poids nominal et influence réelle",
        influence_note: "Variance\u{a0}: la part des écarts entre scores due à la partie\u{202f}; tous les indicateurs totalisent 100\u{202f}%, et une part négative rapproche les unités. r\u{a0}: sa corrélation avec le score. Alpha\u{a0}: à quel point ce qui est juste au-dessous mesure une seule chose (Cronbach), jugé suffisant à partir de 0,7. Rangs\u{a0}: de combien une unité se déplace en moyenne si la partie est exclue.",
        correlations: "Corrélation de deux parties",
        the_score: "Le score",
        treatments: "Traitement de chaque indicateur",
        treatments_note: "Asymétrie et excès d’aplatissement, avant et après. Selon la règle du JRC, un indicateur est traité si son asymétrie dépasse 2 et son aplatissement 3,5. Une cellule winsorisée prend la valeur suivante.",
        structure_file: "Télécharger tout cela (CSV)",
    }

    fn structure_limit(units: &str, parts: usize, extent: Extent) -> Option<String> {
        let named = many(parts, "partie");
        match extent {
            Extent::Whole => None,
            Extent::Linear => Some(format!(
                "Avec {units} et {named}, la page resterait bloquée trop longtemps\u{a0}: les avertissements, les changements de rang et les corrélations de rang sont omis. Ils s’affichent pour des données plus réduites."
            )),
            Extent::Nothing => Some(format!(
                "Avec {units} et {named}, la page resterait bloquée trop longtemps\u{a0}: cette section est omise. Elle s’affiche pour des données plus réduites."
            )),
        }
    }

    fn alike(one: &str, other: &str, correlation: f64) -> String {
        let r = chart::correlation(L, correlation);
        format!(
            "«\u{a0}{one}\u{a0}» et «\u{a0}{other}\u{a0}» disent presque la même chose\u{a0}: leur corrélation est de {r}, plus de 0,92, ce qui fait compter la même chose deux fois."
        )
    }

    fn runs_against(indicator: &str, aspect: &str, correlation: f64) -> String {
        let r = chart::correlation(L, correlation);
        format!(
            "«\u{a0}{indicator}\u{a0}» va à l’encontre de sa dimension, «\u{a0}{aspect}\u{a0}»\u{a0}: leur corrélation est de {r}."
        )
    }

    fn idle(indicator: &str, nominal: f64, places: f64) -> String {
        let noun = if places < 2.0 { "rang" } else { "rangs" };
        let (share, places) = (chart::fine_share(L, nominal), chart::points(L, places));
        format!(
            "«\u{a0}{indicator}\u{a0}» a {share} du poids et presque aucun effet\u{a0}: sans cet indicateur, une unité se déplacerait en moyenne de {places} {noun}."
        )
    }

    fn influence_heads() -> [&'static str; 6] {
        ["Partie", "Poids", "Variance", "r", "Alpha", "Rangs"]
    }

    fn two_parts() -> [&'static str; 2] {
        ["Une partie", "L’autre partie"]
    }

    fn correlation_of(kind: Correlation) -> &'static str {
        match kind {
            Correlation::Pearson => "r de Pearson",
            Correlation::Spearman => "rhô de Spearman",
            Correlation::Kendall => "tau de Kendall",
        }
    }

    fn treatment_heads() -> [&'static str; 4] {
        ["Indicateur", "Asymétrie", "Aplatissement", "Traitement"]
    }

    fn treatment(treatment: AppliedTreatment) -> String {
        match treatment {
            AppliedTreatment::None => "aucun".to_owned(),
            AppliedTreatment::Winsorised(cells) => {
                let winsorised = if cells < 2 { "winsorisée" } else { "winsorisées" };
                format!("{} {winsorised}", many(cells, "cellule"))
            }
            AppliedTreatment::Logged => "logarithme".to_owned(),
            AppliedTreatment::BoxCox(power) => format!("Box-Cox, puissance {power}"),
        }
    }

    // The ranks in many methods.

    text! {
        method_as_published: "comme publiée",
        many_methods: "Selon d’autres méthodes",
        many_working: "Essai de toutes les méthodes…",
        each_method: "Chaque méthode, comme dans un lien",
        held_against: "Points forts et faibles par rapport à",
        one_other: "Une autre unité",
    }

    fn two_weightings() -> &'static str {
        "Deux pondérations côte à côte"
    }

    fn compare_with() -> [&'static str; 2] {
        ["Comparer avec", "aucune autre"]
    }

    fn weights_now(computed: bool) -> &'static str {
        if computed { "Poids calculés" } else { "Vos poids" }
    }

    fn slope_counts(moved: usize, counted: &str, crossed: usize, pairs: usize) -> String {
        let changes = |count: usize| if count < 2 { "change" } else { "changent" };
        format!(
            "Sur {counted}, {moved} {} de rang\u{202f}; sur {}, {crossed} {} d’ordre.",
            changes(moved),
            many(pairs, "paire"),
            changes(crossed)
        )
    }

    fn slope_same(counted: &str) -> String {
        format!("Tous les rangs sont les mêmes ({counted}).")
    }

    fn slope_largest(name: &str, from: usize, to: usize) -> String {
        format!("Plus grand écart\u{a0}: {name}, du rang {from} au rang {to}.")
    }

    fn slope_itself(preset: &str) -> String {
        format!("Ce sont les poids de «\u{a0}{preset}\u{a0}»\u{a0}: les deux ordres sont les mêmes.")
    }

    fn slope_unit(name: &str, [from, to]: [usize; 2], [passes, passed_by]: &[Vec<String>; 2]) -> String {
        let part = |label: &str, names: &[String]| {
            if names.is_empty() { String::new() } else { format!("{label}{}.", names.join(", ")) }
        };
        format!(
            "{name}, du rang {from} au rang {to}.{}{}",
            part(" Passe devant\u{a0}: ", passes),
            part(" Passe derrière\u{a0}: ", passed_by)
        )
    }

    fn slope_pair(ahead: &str, behind: &str, preset: &str) -> String {
        format!("{ahead} est devant {behind}\u{202f}; avec «\u{a0}{preset}\u{a0}», derrière.")
    }

    fn slope_note() -> &'static str {
        "Un trait plein monte, un trait tireté descend, un trait fin ne bouge pas\u{202f}; un point marque où l’ordre change entre deux. Pointez un nom, un trait ou un point pour en savoir plus."
    }

    fn slope_first(rows: usize) -> String {
        format!("Sont comparés les {rows} premiers rangs de chaque ordre.")
    }

    fn slope_table() -> &'static str {
        "Les deux ordres en tableau"
    }

    fn slope_heads([before, now]: [&str; 2]) -> [String; 5] {
        [
            format!("Rang, {now}"),
            format!("Rang, {before}"),
            "Écart".into(),
            format!("Score, {now}"),
            format!("Score, {before}"),
        ]
    }

    fn many_methods_note(methods: usize) -> String {
        format!(
            "En pourcentage de {}\u{a0}: chaque normalisation raisonnable (min-max, scores z, rangs centiles, rapport au meilleur) avec chaque agrégation (arithmétique, géométrique, Copeland) et chaque pondération (la vôtre, égale, égale pour chaque indicateur, entropie, CRITIC, composante principale). Les méthodes dont les scores ne diffèrent que par l’échelle et un décalage comptent une fois\u{202f}; celles que les données ne permettent pas sont omises.",
            many(methods, "méthode")
        )
    }

    fn rank_in_methods(rank: usize, times: usize, of: usize, range: (usize, usize)) -> String {
        let (best, worst) = range;
        let at = place(rank);
        if of == 1 {
            format!("{at} dans l’unique méthode.")
        } else if best == worst {
            format!("{at} dans les {of} méthodes.")
        } else {
            format!("{at} dans {} sur {of}, du rang {best} au rang {worst}.", many(times, "méthode"))
        }
    }

    fn ranks_of_holes(missing: usize, (best, worst): (usize, usize)) -> String {
        let [whatever, if_best, if_worst] = if missing == 1 {
            [
                "Quelle que soit cette valeur manquante",
                "Si cette valeur manquante était la meilleure de toutes",
                "si elle était la pire",
            ]
        } else {
            [
                "Quelles que soient les valeurs manquantes",
                "Si les valeurs manquantes étaient les meilleures de toutes",
                "si elles étaient les pires",
            ]
        };
        let [best_at, worst_at] = [best, worst].map(place);
        if best == worst {
            format!("{whatever}, l’unité est au {best_at}.")
        } else {
            format!("{if_best}, l’unité serait au {best_at}\u{202f}; {if_worst}, au {worst_at}.")
        }
    }

    fn ahead_and_behind(other: &str) -> [String; 2] {
        [format!("Plus forte avance sur {other}, en points"), format!("Plus fort retard sur {other}")]
    }

    // Data from other addresses.

    text! {
        reader_stopped: "La partie de cette page qui lit d’autres données s’est arrêtée sur ce fichier à cause d’une erreur interne.",
    }

    fn not_an_address(address: &str) -> String {
        format!("{address}\u{a0}: ce n’est pas une adresse.")
    }

    fn host_answers(url: &str, status: u16) -> String {
        format!("{url}\u{a0}: son serveur répond {status}. Vérifiez l’adresse.")
    }

    fn file_too_large(url: &str) -> String {
        format!("{url}\u{a0}: le fichier dépasse 64\u{a0}MiB. Retirez-en ce qui n’est pas classé.")
    }

    fn sent_on(from: &str, to: &str) -> String {
        format!(
            "{from}\u{a0}: son serveur redirige vers {to}, mais un lien n’ouvre qu’un seul serveur. Donnez directement cette adresse."
        )
    }

    fn outside_its_folder(name: &str, manifest: &str) -> String {
        format!(
            "{name}\u{a0}: les fichiers d’un paquet doivent se trouver à côté de son fichier {manifest}, ou dans des dossiers au même endroit."
        )
    }

    fn cannot_be_read(url: &str, followed: bool) -> String {
        let stays = if followed { "" } else { ", ne pas la rediriger vers une autre adresse" };
        format!(
            "{url}\u{a0}: cette adresse ne peut pas être lue d’ici. Elle doit exister et commencer par https:, et son serveur doit permettre à d’autres pages de la lire (Access-Control-Allow-Origin: *){stays} et répondre à temps."
        )
    }

    // Lists.
}

/// The places of a group, after "les rangs": "2 et 3", "7 à 13", "5 et suivants".
fn span(group: &Group) -> String {
    let [first, last] = [group.first + 1, group.last + 1];
    match group.last - group.first {
        _ if !group.whole => format!("{first} et suivants"),
        1 => format!("{first} et {last}"),
        _ => format!("{first} à {last}"),
    }
}

/// Where a line of a typed order is not understood.
fn unknown(typed: &str, near: Option<&str>) -> String {
    let typed = shortened(typed);
    match near {
        None => {
            format!(
                "«\u{a0}{typed}\u{a0}» n’est pas un nom de ces données\u{202f}; écrivez-le comme il est dans la liste."
            )
        }
        Some(near) => {
            format!("«\u{a0}{typed}\u{a0}» n’est pas un nom de ces données\u{202f}; vouliez-vous dire {near}\u{202f}?")
        }
    }
}

fn ambiguous(typed: &str, names: Vec<String>) -> String {
    let typed = shortened(typed);
    let names: Vec<String> = names.into_iter().map(|name| format!("«\u{a0}{name}\u{a0}»")).collect();
    format!("«\u{a0}{typed}\u{a0}» est le nom de plusieurs unités\u{202f}; écrivez {}.", names.join(" ou "))
}

/// A rank in running text: "1er rang", "21e rang". It agrees with "rang", not with the name of the unit.
fn place(place: usize) -> String {
    format!("{place}{} rang", suffix(place))
}

/// Names in a row: "a, b et c".
fn list(names: &[&str]) -> String {
    let (comma, and) = (", ", " et ");
    match names {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first @ .., last] => format!("{}{and}{last}", first.join(comma)),
    }
}

/// What French writes after the figure of a rank.
fn suffix(rank: usize) -> &'static str {
    if rank == 1 { "er" } else { "e" }
}

const WEIGH: &[MethodChoice] = &[
    choice("points", "Points fixés à la main", "Les points des curseurs, ou d’un préréglage."),
    choice("equal", "Égaux à chaque niveau", "Toutes les parties d’un même groupe pèsent autant."),
    choice(
        "equal(indicators)",
        "Égaux pour chaque indicateur",
        "Tous les indicateurs pèsent autant\u{a0}: un thème pèse donc d’autant plus qu’il en a.",
    ),
    choice(
        "entropy",
        "Entropie",
        "Plus les scores d’un indicateur se répartissent inégalement entre toutes les unités, plus il pèse (Shannon).",
    ),
    choice(
        "critic",
        "CRITIC",
        "La dispersion, multipliée par la mesure dans laquelle un indicateur dit autre chose que les autres.",
    ),
    choice("deviation", "Écart type", "Plus un indicateur varie, plus il pèse."),
    choice(
        "pca",
        "Composante principale",
        "Carré des contributions à la première composante principale de chaque groupe (manuel OCDE/JRC, p. 89).",
    ),
    choice(
        "influence",
        "Influence égale",
        "Les poids des dimensions avec lesquels toutes ont la même corrélation avec le score\u{202f}; à l’intérieur, les poids fixés à la main.",
    ),
    choice(
        "ahp",
        "Comparaison par paires (AHP)",
        "Dites combien de fois chaque élément est plus important que chaque autre\u{202f}; le vecteur propre principal donne les poids (Saaty).",
    ),
    choice(
        "bod",
        "Bénéfice du doute",
        "Pour chaque unité, les poids des dimensions qui lui sont les plus favorables, chacune donnant de 10 à 50\u{202f}% de son score.",
    ),
];

const COVER: &[MethodChoice] = &[
    choice("0.8", "80\u{202f}%", "Sont classées les unités qui ont au moins quatre valeurs sur cinq."),
    choice("0.6", "60\u{202f}%", "Davantage d’unités sont classées, avec plus de valeurs manquantes."),
    choice("0.7", "70\u{202f}%", "Quelques unités de plus sont classées, avec plus de valeurs manquantes."),
    choice("0.9", "90\u{202f}%", "Moins d’unités sont classées, avec peu de valeurs manquantes."),
    choice("1", "Toutes les valeurs", "Seules sont classées les unités dont toutes les valeurs sont connues."),
];

const TREAT: &[MethodChoice] = &[
    choice(
        "jrc",
        "Règle du JRC",
        "Winsoriser jusqu’à cinq cellules d’un indicateur asymétrique\u{202f}; si cela ne suffit pas, prendre son logarithme (manuel, p. 84).",
    ),
    choice(
        "winsorise",
        "Winsorisation seule",
        "Ramener jusqu’à cinq cellules extrêmes à la valeur suivante, et s’en tenir là.",
    ),
    choice("log", "Logarithme", "Prendre le logarithme de chaque indicateur asymétrique."),
    choice(
        "boxcox",
        "Box-Cox",
        "La puissance avec laquelle un indicateur asymétrique se rapproche le plus d’une loi normale (vraisemblance).",
    ),
    choice("none", "Aucun traitement", "Les valeurs extrêmes comptent en entier."),
];

const NORMALISE: &[MethodChoice] = &[
    choice("minmax", "Min-max, 0 à 100", "De la pire à la meilleure valeur des unités classées (manuel, p. 85)."),
    choice(
        "minmax(1,100)",
        "Min-max, 1 à 100",
        "La même chose sans zéros, comme l’exige une moyenne géométrique ou harmonique.",
    ),
    choice(
        "zscore",
        "Scores z",
        "Nombre d’écarts types par rapport à la moyenne, ici ramené à une moyenne de 50 et un écart type de 10 (manuel, p. 84).",
    ),
    choice("rank", "Rangs", "Seul l’ordre compte\u{a0}: 1 pour le pire, puis en montant (manuel, p. 27)."),
    choice("percentile", "Rangs centiles", "La part des autres unités qui font moins bien, en pourcentage."),
    choice("borda", "Points de Borda", "Le nombre d’autres unités qui font moins bien."),
    choice(
        "share",
        "Rapport au meilleur",
        "La valeur divisée par la meilleure, ou la meilleure divisée par la valeur quand moins, c’est mieux.",
    ),
    choice(
        "goalposts",
        "Bornes fixes",
        "Entre deux valeurs fixées une fois pour toutes, avec plafonnement\u{a0}: goalposts(code:low:high,…)\u{202f}; par logarithmes si :log suit.",
    ),
    choice(
        "loggoalposts",
        "Bornes fixes, logarithmiques",
        "La même chose par logarithmes pour les indicateurs nommés\u{a0}: loggoalposts(code:low:high,…).",
    ),
];

const IMPUTE: &[MethodChoice] = &[
    choice(
        "theme",
        "Moyenne de l’unité dans le thème",
        "La moyenne de l’unité dans le thème, sinon dans la dimension, sinon celle de toutes les unités.",
    ),
    choice(
        "aspect",
        "Moyenne de l’unité dans la dimension",
        "La moyenne de l’unité dans la dimension, sinon celle de toutes les unités.",
    ),
    choice(
        "mean",
        "Moyenne de toutes les unités",
        "La moyenne de l’indicateur sur toutes les unités classées (manuel, p. 55).",
    ),
    choice("median", "Médiane de toutes les unités", "La médiane de l’indicateur sur toutes les unités classées."),
    choice("group", "Moyenne de la région", "La moyenne de l’indicateur dans la région de l’unité."),
    choice(
        "none",
        "Pas d’imputation",
        "Ce qui manque est exclu du calcul, et les poids du reste de son groupe augmentent.",
    ),
];

const AGGREGATE: &[MethodChoice] = &[
    choice(
        "arithmetic",
        "Moyenne arithmétique",
        "Un score faible peut être entièrement compensé par un autre (manuel, p. 103).",
    ),
    choice(
        "geometric",
        "Moyenne géométrique",
        "Un score faible n’est compensé qu’en partie\u{a0}: l’équilibre est récompensé (manuel, p. 103).",
    ),
    choice("harmonic", "Moyenne harmonique", "Un score faible est difficile à compenser."),
    choice(
        "power",
        "Moyenne de puissance",
        "D’exposant 0,5, entre l’arithmétique et la géométrique\u{a0}: power(0.5).",
    ),
    choice(
        "owa",
        "Moyenne pondérée ordonnée",
        "Les scores les plus faibles d’une unité comptent le plus\u{202f}; owa(2) règle dans quelle mesure.",
    ),
    choice(
        "copeland",
        "Règle de Copeland",
        "La part des autres unités qu’une unité bat, une à une, selon le poids de ce en quoi elle est devant (manuel, p. 112).",
    ),
];

/// A name within a sentence: small, unless it is one that is always written with capitals.
fn in_text(name: &str) -> String {
    let mut letters = name.chars();
    let Some(first) = letters.next() else { return String::new() };
    let rest = letters.as_str();
    let word = rest.split(' ').next().unwrap_or_default();
    if !word.is_empty() && word.chars().all(char::is_lowercase) {
        format!("{}{rest}", first.to_lowercase())
    } else {
        name.to_owned()
    }
}

/// Returns a French noun by number: "indicateur", "indicateurs", and nouns in -au as "niveaux". None and one are singular.
fn plural(count: usize, noun: &str) -> String {
    match count {
        0 | 1 => noun.to_owned(),
        _ if noun.ends_with("au") => format!("{noun}x"),
        _ => format!("{noun}s"),
    }
}

/// Returns a count with its noun: "1 indicateur", "7 410 cellules".
fn many(count: usize, noun: &str) -> String {
    format!("{} {}", chart::count(L, count), plural(count, noun))
}

/// The noun after a number of points, which is singular below two: "0,12 point", "1,5 point", "2 points".
fn noun_of_points(points: f64) -> &'static str {
    if points.abs() < 2.0 { "point" } else { "points" }
}

/// How many figures are known: "1 valeur connue", "12 valeurs connues".
fn known_figures(count: usize) -> String {
    if count < 2 { format!("{} connue", many(count, "valeur")) } else { format!("{} connues", many(count, "valeur")) }
}

/// Returns the start of a sentence about moving weights.
fn moving(count: usize) -> String {
    if count == 1 { "En laissant libre l’unique poids".to_owned() } else { format!("Avec les {count} poids libres") }
}
