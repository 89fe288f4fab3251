//! The page in Spanish.

use super::{shared::*, *};
use crate::dataset::UnitId;

const CODE: &str = "es";
const L: Language = Language::Spanish;

/// Spanish.
pub(super) struct Spanish;

impl FirstSentences for Spanish {
    text! {
        text_direction: "ltr",
        own_name: "Español",
        locale: "es_ES",
        tag: "es",
    }

    fn against(preset: &str) -> String {
        format!("Frente a «{preset}»")
    }

    fn change(change: Change, preset: &str) -> String {
        let places = |n| many(n, PLACES);
        match change {
            Change::Up(n) => format!("{} más arriba que con «{preset}»", places(n)),
            Change::Down(n) => format!("{} más abajo que con «{preset}»", places(n)),
            Change::Same => format!("mismo puesto que con «{preset}»"),
        }
    }

    fn slider_value(points: &str, share: f64) -> String {
        let share = chart::share(L, share);
        {
            let noun = if points == "1" { "punto" } else { "puntos" };
            format!("{points} {noun}, {share} del total")
        }
    }

    fn imputed(imputed: usize, indicators: usize) -> String {
        format!("{imputed} de {indicators} {}", plural(imputed, ["imputado", "imputados"]))
    }
}

impl PageSentences for Spanish {
    text! {
        more_languages: "Más idiomas",
        gap: " ",
        skip: "Ir a la clasificación",
        invitation: " Al cambiar los pesos se ve quién sube y quién baja.",
        how: "Cómo y con qué acierto",
        start_from: "Partir de",
        own_weights: "Pesos personalizados.",
        computed_weights: "Pesos calculados.",
        did_not_load: "Esto no se ha cargado.",
        no_appendix: "Lo que se abre debajo del gráfico no se ha cargado. La clasificación y sus pesos funcionan como antes.",
        lines: "El segmento de cada dimensión lleva una raya más que el anterior.",
        by_aspect: "Puntuación por dimensión",
        score: "Puntuación",
        did_you_mean: "Nombres parecidos:",
        by_part: "Puntuación por partes",
        ranked_by: "Clasificar por",
        by_whole: "Por el total",
        how_many: "Filas",
        parts: "Ámbito mostrado",
        all_parts: "Todas las regiones",
        against_whole: "Frente al total",
        weights: "Pesos",
        points_and_shares: "Se fijan los puntos; el peso es lo que suponen en el total.",
        reset: "Restablecer",
        even_out: "Igualar",
        undo: "Deshacer",
        redo: "Rehacer",
        drag_borders: "Arrastrar un límite para pasar peso de una dimensión a la siguiente.",
        whiskers: "Puesto en el 90\u{a0}% de las ponderaciones cercanas",
        range_head: "Intervalo",
        range: ", en el 90\u{a0}% de las ponderaciones cercanas, puesto ",
        not_sure: "Aquí no se pudo calcular la solidez de los puestos: su programa no se ejecutó. No afecta a los pesos, el orden ni las puntuaciones.",
        try_again: "Reintentar",
        change_the_weights: "Cambiar los pesos",
        close: "Cerrar",
        open_whole_page: "Abrir la página completa",
        badge_unranked: "Sin puesto: se conocen muy pocos de sus datos.",
        downloads_title: "Copiar o descargar",
        by_method: "Con un método distinto del publicado:",
        reader_did_not_load: "La parte de esta página que lee otros datos no se ha cargado. Hay que volver a intentarlo.",
        methods_did_not_load: "La parte de esta página que clasifica como piden estos datos no se ha cargado. Hay que volver a intentarlo.",
        parts_do_not_fit: "Las partes de esta página no encajan entre sí. Hay que recargarla.",
    }

    fn page_title(title: &str, preset: Option<&str>) -> String {
        match preset {
            Some(preset) => format!("{title}: {preset}"),
            None => title.to_owned(),
        }
    }

    fn appearance(appearance: Theme) -> &'static str {
        match appearance {
            Theme::Light => "Claro",
            Theme::Dark => "Oscuro",
        }
    }

    fn kicker(after: &str, indicators: usize, units: &str) -> String {
        let after = if after.is_empty() { String::new() } else { format!("{after} · ") };
        format!("{after}{} · {units}", many(indicators, INDICATORS))
    }

    fn counted(count: usize, [unit, units]: [&str; 2]) -> String {
        let number = chart::count(L, count);
        if count == 1 { format!("{number} {}", in_text(unit)) } else { format!("{number} {units}") }
    }

    fn verdict(first: &str, next: &[&str], units: &str) -> String {
        let next = list(next);
        format!("{first} encabeza la clasificación de {units}, por delante de {next}.")
    }

    fn selected(by: Option<&str>, within: Option<&str>, first: &str, rank: usize, all: &str) -> String {
        let by = by.map(|by| format!("Solo con {}, ", quote(by))).unwrap_or_default();
        let within = within.map(|part| format!("{} {part}, ", if by.is_empty() { "En" } else { "en" }));
        let within = within.unwrap_or_default();
        format!("{by}{within}{first} va en cabeza: puesto {rank} entre {all}.")
    }

    fn nobody_ranked() -> String {
        "Aquí no hay ninguna unidad clasificada.".to_owned()
    }

    fn heaviest(aspect: &str, share: f64, theme: Option<(&str, f64)>) -> String {
        let share = chart::percent(L, share);
        let theme = theme.map(|(name, share)| (name, chart::percent(L, share)));
        match theme {
            None => format!(" Mayor peso: {aspect}, {share}."),
            Some((theme, part)) => {
                format!(" Mayor peso: {aspect}, {share}; solo {theme}, {part}.")
            }
        }
    }

    fn computed_by(code: &str) -> String {
        format!("Los da weigh={code}, sean cuales sean los puntos fijados antes.")
    }

    fn moved_from(preset: &str, moved: usize, nodes: usize) -> String {
        format!("A partir de «{preset}», con cambios en {moved} de {}.", many(nodes, ["peso", "pesos"]))
    }

    fn sentence(name: &str) -> String {
        format!("{name}.")
    }

    fn top(rows: usize, ranked: usize) -> String {
        match rows {
            1 if ranked == 1 => "El único puesto".into(),
            rows if rows == ranked => format!("Los {rows} puestos"),
            1 => "El primer puesto".into(),
            10 => "Los diez primeros puestos".into(),
            rows => format!("Los {rows} primeros puestos"),
        }
    }

    fn bars(aspects: usize) -> String {
        format!("Puntuación sobre 100, formada por {}.", many(aspects, ASPECTS))
    }

    fn too_few_figures(count: usize, all: usize, [needed, figures]: [usize; 2]) -> [String; 2] {
        let (units, [count, all]) = (count, [count, all].map(|x| chart::count(L, x)));
        [
            format!("{count} de {all} sin puesto: se exige un mínimo de {needed} de {}.", many(figures, FIGURES)),
            plural(units, ["Ver cuál", "Ver cuáles"]).into(),
        ]
    }

    fn moved(name: &str, before: Option<usize>, now: Option<usize>) -> String {
        match (before, now) {
            (Some(b), Some(n)) => format!("{name} pasa del {b} al {n}"),
            (None, Some(n)) => format!("{name} entra en el puesto {n}"),
            (_, None) => format!("{name} sale de los diez primeros puestos"),
        }
    }

    fn moves(moves: &[String], cause: Option<&str>) -> String {
        let (between, colon) = (", ", ": ");
        let moves = moves.join(between);
        cause.map_or_else(|| moves.clone(), |cause| format!("{moves}{colon}{cause}"))
    }

    fn joined(tied: bool) -> &'static str {
        if tied { ", en empate con el puesto siguiente" } else { ", en empate técnico con el puesto siguiente" }
    }

    fn brackets(units: &str) -> String {
        format!(
            "Un corchete une {units} cuyo orden se invierte si el peso de una dimensión cambia menos de un punto porcentual."
        )
    }

    fn outside(tied: bool, rows: usize) -> String {
        match rows {
            _ if tied => "Justo fuera, y en empate:".into(),
            _ => "Justo fuera, e igual de cerca:".into(),
        }
    }

    fn outside_more(count: usize, more: bool) -> String {
        if more { format!("y al menos {count} más") } else { format!("y {count} más") }
    }

    fn gap_to_last(last: usize, gaps: [f64; 2]) -> String {
        let [least, most] = gaps.map(|x| chart::gap(L, x));
        let none = gaps[0] <= 0.0;
        let gap = match (least == most, none) {
            (true, _) => format!("es de {most}"),
            (_, true) => format!("es de hasta {most}"),
            _ => format!("va de {least} a {most}"),
        };
        format!("La diferencia con el puesto {last} {gap} puntos.")
    }

    fn first_under(first: &str, share: f64) -> String {
        let few = share < 0.5;
        let share = match share {
            share if share > 0.99 => "más del 99\u{a0}%".to_owned(),
            share if share < 0.01 => "menos del 1\u{a0}%".to_owned(),
            share if few => "solo el ".to_owned() + &chart::percent(L, share),
            share => "el ".to_owned() + &chart::percent(L, share),
        };
        if few {
            format!("{first} ocupa aquí el primer puesto, pero con {share} de todas las ponderaciones.")
        } else {
            format!("{first} ocupa el primer puesto con {share} de todas las ponderaciones.")
        }
    }

    fn tied(names: &[&str], count: &str, rank: usize) -> String {
        let few = names.len() < 4;
        let who = if few { list(names) } else { count.to_owned() };
        format!("{who} empatan en el puesto {rank}.")
    }

    fn too_close(but: bool, groups: &[Group]) -> [String; 3] {
        let phrases: Vec<String> = groups.iter().enumerate().map(|(at, group)| span(group, at == 0)).collect();
        let places = match phrases.as_slice() {
            [one] => one.clone(),
            [first @ .., last] => format!("{}, y {last}", first.join(", ")),
            [] => String::new(),
        };
        let before = if but { "Pero hay " } else { "Hay " };
        [before.into(), "empate técnico".into(), format!(" {places}.")]
    }

    fn find(unit: &str) -> String {
        format!("¿Dónde está mi {}?", in_text(unit))
    }

    fn not_found(text: &str, units: &str) -> String {
        let text = shortened(text);
        format!("Ningún nombre de {units} se parece a «{text}», en ningún idioma.")
    }

    fn more_found(count: usize) -> String {
        let count = chart::count(L, count);
        format!("{count} más: seguir escribiendo para afinar.")
    }

    fn found_at(rank: Option<usize>) -> String {
        match rank {
            Some(rank) => format!("puesto {rank}"),
            None => "sin puesto".to_owned(),
        }
    }

    fn shown(unit: &str, rank: Option<usize>) -> String {
        let at = Self::found_at(rank);
        format!("Se muestra {unit}: {at}.")
    }

    fn by_node(node: &str) -> String {
        format!("Por «{node}»")
    }

    fn rows(rows: usize) -> String {
        match rows {
            1 => "Primer puesto".to_owned(),
            _ => format!("{rows} primeros puestos"),
        }
    }

    fn all_rows(rows: usize) -> String {
        let rows = chart::count(L, rows);
        format!("Todos los puestos ({rows})")
    }

    fn kinds_of_parts() -> [&'static str; 2] {
        ["Regiones", "Provincias y grupos"]
    }

    fn top_within(rows: usize, of: usize, part: &str) -> String {
        if of == 0 {
            format!("{part}: ninguna unidad clasificada")
        } else if rows < of {
            let first = if rows == 1 { "el primer puesto".to_owned() } else { format!("los {rows} primeros puestos") };
            format!("{part}: {first} de {of}")
        } else if of == 1 {
            format!("{part}: el único puesto")
        } else {
            format!("{part}: los {of} puestos")
        }
    }

    fn bars_by(node: &str, parts: &[String]) -> String {
        let parts = (parts.len() > 1).then(|| Self::in_a_row(parts));
        match parts {
            Some(parts) => {
                format!("Puntuación sobre 100 solo en «{node}»; desde la izquierda, sus partes: {parts}.")
            }
            None => format!("Puntuación sobre 100 solo en «{node}»."),
        }
    }

    fn themes_and_indicators(themes: usize, indicators: usize) -> String {
        format!("{}, {}", many(themes, THEMES), Self::indicators_only(indicators))
    }

    fn indicators_only(indicators: usize) -> String {
        many(indicators, INDICATORS)
    }

    fn points_of(node: &str) -> String {
        format!("{node}, puntos")
    }

    fn not_points(why: PointsError) -> &'static str {
        match why {
            PointsError::NotANumber => "Sin aplicar: hay que escribir un número del 0 al 100.",
            PointsError::OutOfRange => "Sin aplicar: los puntos van del 0 al 100.",
            PointsError::TooFine => "Sin aplicar: seis decimales como máximo.",
        }
    }

    fn lock(node: &str) -> String {
        format!("Bloquear el peso de «{node}»")
    }

    fn conflict(node: &str, why: LockConflict, sibling: &str) -> String {
        match why {
            LockConflict::Locked => {
                format!("Sin mover: el peso de «{node}» está bloqueado. Para moverlo hay que abrir su candado.")
            }
            LockConflict::TooMany(_) => {
                format!(
                    "Sin mover: para conservar su peso, «{sibling}» necesitaría más de 100 puntos. Hay que abrir su candado o dar menos puntos al resto."
                )
            }
            LockConflict::Nothing => {
                "Sin mover: además de los pesos bloqueados, alguna otra parte debe tener puntos. Antes hay que abrir un candado.".to_owned()
            }
            LockConflict::All => {
                "Sin mover: los pesos bloqueados ya son el total. Antes hay que abrir un candado.".to_owned()
            }
        }
    }

    fn nearby(indicators: usize) -> String {
        let weights = many(indicators, ["peso", "pesos"]);
        format!(
            "Todas las ponderaciones: sorteadas de manera uniforme entre todas las formas de repartir {weights}. Cercanas: cada peso varía al azar como mucho una cuarta parte."
        )
    }

    fn first_ranges(first: usize, rows: usize) -> String {
        let rows = many(rows, ROWS);
        if first == 1 {
            format!("El intervalo se calcula solo para la primera fila, de {rows}.")
        } else {
            format!("Los intervalos se calculan solo para las {first} primeras filas, de {rows}.")
        }
    }

    fn source(of: &Source) -> String {
        match &of.owner {
            Owner::Host(host) => format!("Datos de {host}, sin comprobar por este sitio."),
            Owner::Site(file) => {
                let file = shortened(file);
                format!("Datos de {file} en este sitio, sin comprobar.")
            }
        }
    }

    fn more_weights(count: usize) -> String {
        if count == 1 { "Otro peso".to_owned() } else { format!("Otros {count} pesos") }
    }

    fn as_of(edition: &str) -> String {
        format!(" Datos de la edición {edition}.")
    }

    fn ordinal(rank: Option<usize>) -> (Option<&'static str>, String, Option<&'static str>) {
        let Some(rank) = rank else { return (None, "–".to_owned(), None) };
        (None, rank.to_string(), Some(SUFFIX))
    }

    fn badge_of(units: Option<&str>, title: &str) -> String {
        match units {
            Some(units) => format!("de {units} · {title}"),
            None => title.to_owned(),
        }
    }

    fn badge_score(score: &str, preset: &str, moved: bool) -> String {
        if moved {
            format!("Puntuación {score} de 100, pesos personalizados.")
        } else {
            format!("Puntuación {score} de 100, pesos «{preset}».")
        }
    }

    fn imputed_note(indicators: usize) -> String {
        format!("† Número de datos imputados, de un total de {}.", chart::count(L, indicators))
    }

    fn missing_note(indicators: usize) -> String {
        format!("† Número de datos que faltan y no se cuentan, de un total de {}.", chart::count(L, indicators))
    }

    fn missing(missing: usize, indicators: usize) -> String {
        format!("{} {missing} de {indicators}", plural(missing, ["falta", "faltan"]))
    }

    fn rings(imputed: usize, indicators: usize) -> String {
        format!("Un anillo: ninguna fuente da este dato; está imputado ({imputed} de {indicators}) y no tiene puesto.")
    }

    fn unmarked(missing: usize, indicators: usize) -> String {
        format!("Sin círculo: ninguna fuente da el dato, y no se cuenta ({missing} de {indicators}).")
    }

    fn filled(counts: &[(Filled, usize)], cells: usize) -> String {
        let holes: usize = counts.iter().map(|(_, count)| count).sum();
        let (said, cells) = (chart::count(L, holes), chart::count(L, cells));
        let with = |(by, _): &(Filled, usize)| match by {
            Filled::Theme => "la media de la propia unidad en el tema",
            Filled::Aspect => "la media de la propia unidad en la dimensión",
            Filled::Mean => "la media del indicador en todas las unidades clasificadas",
            Filled::Median => "la mediana del indicador en todas las unidades clasificadas",
            Filled::Region => "la media del indicador en la región de la unidad",
            Filled::Middle => "el centro de la escala, porque ninguna unidad clasificada tiene dato",
            Filled::LeftOut => "",
        };
        match counts {
            [(Filled::LeftOut, _)] => {
                format!(
                    "Datos que faltan y no se cuentan: {said} de {cells}; cuántos, junto a cada nombre (†). Los datos conocidos de su grupo pesan más."
                )
            }
            [one] => {
                format!("Datos imputados: {said} de {cells}, con {}; cuántos, junto a cada nombre (†).", with(one))
            }
            _ => {
                let each: Vec<String> =
                    counts.iter().map(|one| format!("{} con {}", chart::count(L, one.1), with(one))).collect();
                format!("Datos imputados: {said} de {cells}; {}. Cuántos, junto a cada nombre (†).", listed(&each))
            }
        }
    }

    fn unplaced(count: usize, counted: &str, node: &str, names: &[String]) -> String {
        let names = Self::in_a_row(names);
        {
            let [have, stay] = if count == 1 { ["tiene", "queda"] } else { ["tienen", "quedan"] };
            format!("{counted} no {have} dato en «{node}» y {stay} fuera de esta clasificación: {names}.")
        }
    }

    fn direction(direction: Direction) -> &'static str {
        match direction {
            Direction::Positive => "más es mejor",
            Direction::Negative => "menos es mejor",
        }
    }

    fn told_apart(name: &str, group: Option<&str>) -> String {
        match group {
            None => name.to_owned(),
            Some(group) => format!("{name} ({group})"),
        }
    }

    fn bars_on_a_scale(aspects: usize) -> String {
        format!("Puntuación formada por {}.", many(aspects, ASPECTS))
    }

    fn badge_score_by_method(score: &str, method: &str) -> String {
        format!("Puntuación {score}, con un método distinto del publicado: {method}.")
    }

    fn in_a_row(things: &[String]) -> String {
        in_a_row_by_commas(things)
    }
}

impl Sentences for Spanish {
    // The page.

    text! {
        one_level_then: ", luego ",
        copied: "Copiado.",
        copy_by_hand: "El navegador no permite que esta página copie. Se puede copiar desde aquí:",
    }

    fn weighting(preset: &str) -> String {
        format!("Pesos: {preset}.")
    }

    // The chart.

    // Which places are too close to call.

    // Which rows are shown.

    // How sure the places are.

    text! {
        how_sure: "¿Qué solidez tienen los puestos?",
        one_weight: "Solo hay un indicador: cualquier ponderación da esta clasificación.",
        which_place: "Qué puesto se obtiene y con cuántas ponderaciones",
        near: "Cercanas: cada peso varía como mucho una cuarta parte",
        everywhere: "Todas las ponderaciones, sorteadas de manera uniforme",
        can_be_first: "Quién puede ocupar el primer puesto",
        central: "Aplicar",
        how_far: "Cuánto puede subir y bajar cada unidad",
        mean_head: "Puesto medio, con todos los pesos libres",
        how_little: "Menor cambio que intercambia dos puestos vecinos",
        how_little_note: "El menor cambio en el peso de una sola dimensión en el total; las demás conservan sus proporciones. Por debajo de un punto porcentual se considera empate técnico. Debajo: lo mismo cuando pueden moverse a la vez todos los pesos (mínimos cuadrados), y con qué frecuencia se intercambian los dos puestos en las ponderaciones cercanas.",
        no_weights_swap: "No se intercambian con ninguna ponderación.",
    }

    fn which_place_note(drawn: usize, error: f64) -> String {
        let (drawn, error) = (chart::count(L, drawn), at_most(L, error));
        format!(
            "Cada fila suma 100\u{a0}%. La casilla recuadrada es el puesto con los pesos actuales. {drawn} ponderaciones en cada gráfico, las mismas para todo el mundo; 19 de cada 20 cifras se desvían menos del {error} de las ponderaciones. En blanco: menos del 0,5\u{a0}%."
        )
    }

    fn can_be_first_note(drawn: usize, error: f64) -> String {
        let (drawn, error) = (chart::count(L, drawn), at_most(L, error));
        format!(
            "Con todos los pesos de los indicadores: {drawn} ponderaciones sorteadas, con un error máximo del {error}, 19 de cada 20 veces; quien no ocupa el primer puesto con ninguna de ellas aún podría ocuparlo con unas pocas. Solo con las dimensiones, sin cambiar los pesos dentro de ellas: exacto. «Aplicar» fija el centro de las ponderaciones que dan el primer puesto."
        )
    }

    fn first_heads() -> [&'static str; 5] {
        [
            "Primer puesto, todos los indicadores",
            "Su centro",
            "Entre los diez primeros",
            "Primer puesto, solo dimensiones",
            "Su centro",
        ]
    }

    fn load_middle(name: &str, aspects: bool) -> String {
        let by = if aspects { ", solo con las dimensiones" } else { "" };
        format!("Aplicar el centro de las ponderaciones con las que {name} ocupa el primer puesto{by}")
    }

    fn how_far_note(unit: &str) -> String {
        format!(
            "El mejor y el peor puesto de cada {} si solo cambian los pesos de las dimensiones y no los que hay dentro de ellas. Al pulsar un puesto se fijan unos pesos que lo dan. Demostrado, salvo que una segunda cifra indique un límite que no se puede superar.",
            in_text(unit)
        )
    }

    fn range_heads() -> [&'static str; 3] {
        ["Cualquier ponderación", "Hasta 5 puntos", "Hasta 10 puntos"]
    }

    fn unproved(limit: usize, best: bool) -> String {
        if best {
            format!(" (alcanzado; nunca por encima del {limit})")
        } else {
            format!(" (alcanzado; nunca por debajo del {limit})")
        }
    }

    fn load_rank(name: &str, rank: usize) -> String {
        format!("Fijar unos pesos con los que {name} ocupa el puesto {rank}")
    }

    fn all_together(distance: f64) -> String {
        let points = Self::points_apart(distance);
        format!("Todos los pesos a la vez: {points} puntos porcentuales.")
    }

    fn swapped_nearby(part: f64) -> String {
        let part = self::part(L, part);
        format!("Ponderaciones cercanas en que se intercambian: {part}.")
    }

    // The weights.

    // How sure a row is.

    text! {
        hangs_on: "Los pesos de los que depende su puesto",
        hangs_on_note: "De la variación de su puesto en las ponderaciones cercanas, la parte que explica cada peso, por sí solo y junto con otros (índices totales de Sobol, estimados: pueden desviarse unos puntos porcentuales).",
        hangs_on_nothing: "Ninguno: ocupa este puesto en todas las ponderaciones cercanas sorteadas.",
    }

    fn flip_heads() -> [&'static str; 4] {
        [
            "Puestos vecinos",
            "Empate técnico a la izquierda del 1, más firme hacia la derecha (escala logarítmica)",
            "Puntos",
            "Qué dimensión, de → a",
        ]
    }

    fn pair(ahead: &str, behind: &str) -> String {
        format!("{ahead}, {behind}")
    }

    fn points_apart(distance: f64) -> String {
        match distance * 100.0 {
            points if points < 0.1 => "menos de 0,1".to_owned(),
            points if (0.95..1.0).contains(&points) => chart::gap(L, points.min(0.99)),
            points => chart::score(L, points),
        }
    }

    fn no_flip(tied: bool) -> &'static str {
        if tied { "Empate" } else { "Ninguna dimensión por sí sola los intercambia" }
    }

    fn ramp() -> (&'static str, [&'static str; 6]) {
        ("Parte de las ponderaciones", ["menos del 5\u{a0}%", "5", "10", "20", "40", "70 o más"])
    }

    // Notices.

    text! {
        link_not_understood: "Parte de este enlace no se ha entendido.",
        rest_is_set: "Todo lo demás se ha aplicado.",
        dismiss: "Cerrar",
        not_loaded: "Estos datos no se han cargado.",
        reading: "Leyendo",
        same_ten: "Los diez primeros puestos y su orden son los mismos.",
    }

    fn notice(notice: &Notice) -> String {
        let part = shortened(&notice.part());
        let why = match notice {
            Notice::Version(_) => "hecho para otra versión; se lee como versión 1",
            Notice::UnknownPath(_) => "esa página no existe",
            Notice::NoEdition(_) => "esta edición no se conserva aquí; estos son los datos más recientes",
            Notice::UnknownKey { near, .. } => &format!("esa clave no existe; ¿tal vez «{near}»?"),
            Notice::Numbered { key: "focus" | "compare", .. } => {
                "identifica una unidad por el número de su fila, que ahora puede ser de otra; hay que buscarla por su nombre"
            }
            Notice::Numbered { .. } => {
                "identifica un indicador por el número de su columna, que ahora puede ser de otro; hay que elegirlo por su nombre"
            }
            Notice::RepeatedUnit(_) => "ya está en la comparación",
            Notice::TooManyUnits(_) => &format!("no se pueden comparar más de {}", View::COMPARED),
            Notice::RepeatedKey(_) => "aparece más de una vez; vale la última",
            Notice::Refused { why, .. } => why.say(CODE),
            Notice::NotLoaded(_) => {
                "la parte de esta página que clasifica así no se ha cargado; hay que volver a intentarlo"
            }
            Notice::UnknownValue { key: "against", .. } => {
                "estos datos no tienen ninguna ponderación predefinida con este código"
            }
            Notice::UnknownValue { .. } => "esa opción no existe",
            Notice::NotAWeight(_) => "un peso se escribe código:puntos",
            Notice::UnknownNode(_) => "ninguna dimensión, tema o indicador tiene este código",
            Notice::RepeatedNode(_) => "su peso aparece más de una vez; vale el último",
            Notice::NotPoints { why, .. } => match why {
                PointsError::NotANumber => "no es un número",
                PointsError::OutOfRange => "los puntos van del 0 al 100",
                PointsError::TooFine => "seis decimales como máximo",
            },
        };
        format!("{part}: {why}")
    }

    fn and_more(count: usize) -> String {
        format!("y {count} más")
    }

    fn shared_alike(parent: Option<&str>) -> String {
        match parent {
            None => "Todas las dimensiones tienen 0 puntos, así que pesan lo mismo.".into(),
            Some(p) => format!("Todo lo que contiene «{p}» tiene 0 puntos, así que se reparte por igual."),
        }
    }

    fn without_spread(indicator: &str) -> String {
        format!("«{indicator}» no varía entre las unidades clasificadas: da a cada una 50 de 100.")
    }

    fn still_there(data: &str, of: &Source, first: bool) -> String {
        let data = shortened(data);
        let whose = if let Owner::Host(_) = of.owner { Self::source(of) + Self::gap() } else { String::new() };
        if first {
            format!("{data}. {whose}").trim_end().to_owned()
        } else {
            format!("{data}. {whose}La clasificación de abajo sigue siendo la anterior.")
        }
    }

    fn still_shown(data: &str) -> String {
        let data = shortened(data);
        format!(
            "La clasificación de abajo sigue siendo la anterior, no {data}. Hay que corregir esto y volver a intentarlo:"
        )
    }

    fn changed_since(with_presets: bool) -> &'static str {
        if with_presets {
            "Desde que se creó este enlace han cambiado los datos, el método, las ponderaciones predefinidas o los nombres de las unidades en los enlaces."
        } else {
            "Los datos o el método han cambiado desde que se creó este enlace."
        }
    }

    // Embedding and sharing.

    text! {
        share: "Compartir e insertar",
        share_what: "Lo que se ve ahora es la vista inicial: pesos, idioma, claro u oscuro.",
        show: "Mostrar",
        readers_change: "Los lectores pueden cambiar",
        figures: "Datos",
        living: "Seguir las actualizaciones",
        frozen: "Mantener los actuales",
        copy: "Copiar",
        preview: "Vista previa",
        another: "El enlace pide otra vista u otros datos.",
        other_weights: "Con otros pesos:",
    }

    fn controls(controls: Controls) -> &'static str {
        use WeightControls::{Absent, Closed, Open};
        match (controls.presets, controls.weights) {
            (true, Closed) => "Ponderaciones predefinidas, y pesos tras un botón",
            (true, Open) => "Ponderaciones predefinidas y pesos",
            (true, Absent) => "Solo ponderaciones predefinidas",
            (false, Closed) => "Pesos tras un botón",
            (false, Open) => "Solo pesos",
            (false, Absent) => "Nada",
        }
    }

    fn layout(layout: ViewMode) -> &'static str {
        use ViewMode;
        match layout {
            ViewMode::Full => "La página completa",
            ViewMode::Chart => "El gráfico",
            ViewMode::Badge => "Una insignia",
        }
    }

    fn badge_unit(unit: &str) -> String {
        format!("{unit} de la insignia")
    }

    fn snippet_names() -> [&'static str; 3] {
        ["Enlace", "Para una página web: se ajusta a su altura", "Para una página web, sin script: altura fija"]
    }

    fn not_running() -> [&'static str; 2] {
        [
            "Aquí no se pueden cambiar los pesos:",
            "el programa de esta página no está en marcha. La clasificación de abajo está completa y es correcta para sus pesos.",
        ]
    }

    fn stopped() -> [&'static str; 2] {
        [
            "El programa de esta página se ha detenido por un error propio. La clasificación de abajo es la última que mostró.",
            "Recargar",
        ]
    }

    fn without_script() -> [&'static str; 2] {
        [
            "Aquí no se pueden cambiar los pesos:",
            "los scripts están desactivados en este navegador. La clasificación de abajo está completa y es correcta para sus pesos.",
        ]
    }

    // Downloads.

    text! {
        copy_link: "Copiar el enlace a esta vista",
        download: "Descargar",
        copy_table: "Copiar como tabla",
        as_table: "Las filas como tabla",
        print: "Imprimir",
        drawing: "Dibujando la imagen.",
        no_picture: "Este navegador no permite que la página cree una imagen. El SVG contiene el mismo gráfico.",
        no_file: "Este navegador no aceptó el archivo.",
        reopen: "Abrir esta vista y cambiar los pesos:",
        rank_head: "Puesto",
    }

    fn download_what(what: &str) -> String {
        format!("Descargar {what}")
    }

    fn files() -> [&'static str; 4] {
        [
            "SVG: el gráfico",
            "PNG: el gráfico como imagen",
            "CSV: la clasificación completa",
            "Cálculo (CSV): todos los datos y pasos",
        ]
    }

    fn kinds() -> [&'static str; 4] {
        ["SVG", "PNG", "CSV", "Cálculo (CSV)"]
    }

    fn saved(name: &str) -> String {
        format!("Guardado como {name}.")
    }

    fn saved_if_allowed(name: &str) -> String {
        format!(
            "Guardado como {name}. Si no ha llegado, la página que contiene este gráfico no permite descargas: se puede abrir el gráfico por separado."
        )
    }

    fn copied_table(rows: usize) -> String {
        let many = many(rows, ROWS);
        format!("Copiado: {many}, para pegar en un documento o en una hoja de cálculo.")
    }

    fn own_weighting(preset: &str, shares: &[String]) -> String {
        let shares = Self::in_a_row(shares);
        format!("Pesos personalizados, a partir de «{preset}»: {shares}.")
    }

    fn shared(name: &str, share: f64) -> String {
        let share = chart::share(L, share);
        format!("{name} {share}")
    }

    fn left_out(rows: usize) -> String {
        let (fit, rows) = (plural(rows, ["cabe", "caben"]), many(rows, ROWS));
        format!("Aquí no {fit} {rows} más. Todas están en el CSV y en el enlace.")
    }

    fn sources(indicators: usize, most: &str, others: usize) -> String {
        let many = many(indicators, INDICATORS);
        match others {
            0 => format!("{many}. Fuente: {most}."),
            1 => format!("{many}. Fuentes: {most}, y otra más."),
            _ => format!("{many}. Fuentes: {most}, y otras {others}."),
        }
    }

    fn taken(edition: &str, date: &str) -> String {
        format!("Edición {edition}, tomada de Tenfold el {date}.")
    }

    // Downloads: what the files say.

    text! {
        what_it_takes: "¿Qué haría falta?",
        try_it: "Probar",
    }

    fn smallest_change(aspects: bool) -> &'static str {
        if aspects {
            "El menor cambio en el peso de una sola dimensión que mueve un puesto; las demás conservan sus proporciones."
        } else {
            "El menor cambio en un solo peso que mueve un puesto, el de una dimensión siempre que sea posible; los demás de su grupo conservan sus proporciones."
        }
    }

    fn rank_moves(behind: &str, ahead: &str, rows: Option<usize>) -> String {
        match rows {
            None => format!("{behind} supera a {ahead}"),
            Some(1) => format!("{behind} desplaza a {ahead} del primer puesto"),
            Some(10) => format!("{behind} desplaza a {ahead} de los diez primeros puestos"),
            Some(rows) => format!("{behind} desplaza a {ahead} de los {rows} primeros puestos"),
        }
    }

    fn when_it_counts(node: &str, from: f64, to: f64) -> [String; 2] {
        let large = (to - from).abs() > LARGE;
        let [was, is] = chart::from_to(L, from, to);
        {
            let when = if large { "solo si" } else { "si" };
            [String::new(), format!(" {when} el peso de «{node}» pasa del {was} al {is}.")]
        }
    }

    fn never() -> [&'static str; 2] {
        ["Ningún cambio de un solo peso basta para esto: ", "."]
    }

    // The card of a unit.

    text! {
        compare: "Comparar",
        sum: "Puntuación",
        one_place: "Un puesto arriba, un puesto abajo",
        printed: "Puesto en las ediciones publicadas",
        figure_ranks: "Los puestos se asignan entre las unidades con dato.",
        unranked_dots: "No está en la clasificación y no tiene puestos: sus círculos se sitúan entre los de las unidades clasificadas, o en un extremo si quedan más allá.",
        filled_in: "imputado",
        not_counted: "falta, no se cuenta",
        unknown: "desconocido",
    }

    fn compare_full(most: usize) -> String {
        format!(": ya se comparan {most}")
    }

    fn nth(rank: usize, tied: bool) -> String {
        let count = chart::count(L, rank);
        format!("{count}{SUFFIX}{}", if tied { "=" } else { "" })
    }

    fn stands(rank: usize, tied: bool, of: &str, score: f64) -> String {
        let (rank, score) = (chart::count(L, rank), chart::score(L, score));
        if tied {
            format!("Empate en el puesto {rank} entre {of} con estos pesos: {score} puntos de 100")
        } else {
            format!("Puesto {rank} entre {of} con estos pesos: {score} puntos de 100")
        }
    }

    fn stands_nearby((low, high): (usize, usize)) -> String {
        let [best, worst] = [low, high].map(|x| chart::count(L, x));
        if low == high {
            format!("puesto {best} en el 90\u{a0}% de las ponderaciones cercanas")
        } else {
            format!("puestos {best} a {worst} en el 90\u{a0}% de las ponderaciones cercanas")
        }
    }

    fn stands_under(rank: usize, preset: &str) -> String {
        let rank = chart::count(L, rank);
        format!("puesto {rank} con «{preset}»")
    }

    fn clauses(clauses: &[String]) -> String {
        let (between, stop) = ("; ", ".");
        clauses.join(between) + stop
    }

    fn has_no_rank(known: usize, indicators: usize, needed: usize) -> String {
        format!("Sin puesto: {}, y se exige un mínimo de {needed}.", known_of(known, indicators))
    }

    fn extremes() -> [&'static str; 2] {
        ["Fortalezas, por puesto", "Debilidades"]
    }

    fn of_how_many(of: usize) -> String {
        let of = chart::count(L, of);
        format!("de {of}")
    }

    fn why_here(score: f64) -> String {
        let score = chart::score(L, score);
        format!("Por qué ocupa este puesto: {score} de 100")
    }

    fn why_here_note(units: &str) -> String {
        format!(
            "Contorno: lo que una parte podría aportar con estos pesos. Relleno: lo que aporta. Trazo: la media en {units}."
        )
    }

    fn why_here_heads() -> [&'static str; 4] {
        ["Parte", "Obtenido, de lo posible", "Puntos", "Media"]
    }

    fn of_most(most: f64) -> String {
        let most = chart::score(L, most);
        format!("de {most}")
    }

    fn no_neighbour(ahead: bool) -> &'static str {
        if ahead { "Ninguna unidad va por delante." } else { "Ninguna unidad va por detrás." }
    }

    fn tied_with(name: &str) -> String {
        format!("Empate con {name}.")
    }

    fn nothing_settable(name: &str) -> String {
        format!("{name}: no hay puntos con seis decimales que intercambien los dos puestos.")
    }

    fn printed_rank(edition: &str, rank: Option<u32>, last: u32) -> String {
        match rank {
            Some(rank) => {
                format!("{edition}: {} en una lista de {last}", Self::nth(rank as usize, false))
            }
            None => format!("{edition}: no figura en la lista de {last}"),
        }
    }

    fn part_printed(node: &str, rank: &str) -> String {
        format!("{node}, {rank}.")
    }

    fn printed_note(lists: &[u32]) -> String {
        let (least, most) = (lists.iter().min().unwrap_or(&0), lists.iter().max().unwrap_or(&0));
        if least == most {
            format!("Cada edición publica una lista de {most}; una raya: no figura.")
        } else {
            format!("Las ediciones publican listas de {least} a {most}; una raya: no figura.")
        }
    }

    fn never_printed(editions: usize) -> String {
        if editions == 1 {
            "No figura en la lista publicada.".into()
        } else {
            format!("No figura en ninguna de las {editions} listas publicadas.")
        }
    }

    fn all_figures(figures: usize) -> String {
        if figures == 1 { "El dato".to_owned() } else { format!("Los {}", many(figures, FIGURES)) }
    }

    fn all_figures_note(_units: &str, _unit: &str) -> String {
        "Cada línea es una unidad clasificada; una más larga, varias; a la derecha, mejor. El círculo marca la posición de esta, tras el tratamiento de los valores atípicos. Cada nombre abre el año y la fuente.".to_owned()
    }

    fn figure_heads() -> [&'static str; 4] {
        ["Dato", "En el conjunto", "Valor", "Puesto"]
    }

    fn measure(unit: &str) -> String {
        match unit {
            unit if unit.is_empty() || COUNTS.contains(&unit) => String::new(),
            "°" => unit.to_owned(),
            unit if unit.starts_with(['%', '‰', '°']) => format!("\u{a0}{unit}"),
            unit if unit.starts_with(|c: char| c.is_ascii_digit()) => format!(" × {unit}"),
            unit => format!(" {unit}"),
        }
    }

    fn all_ranked(ranked: usize, nouns: [&str; 2]) -> String {
        let units = Self::counted(ranked, nouns);
        if ranked == 1 { units } else { format!("el conjunto de {units}") }
    }

    // How a score was computed.

    text! {
        calculation: "El cálculo, paso a paso",
        left_out_of: "sin dato: se omite, y el resto de su grupo pesa más",
        joined_scores: "Cómo se combinan las puntuaciones",
    }

    fn calculation_note(name: &str, score: f64) -> String {
        let score = chart::points(L, score);
        format!(
            "De cada dato de {name} a sus puntos. Pesos: la proporción en cada nivel, desde la dimensión, y su producto. Lo que se muestra está redondeado; las sumas son de los valores sin redondear y dan la puntuación de {score}."
        )
    }

    fn calculation_heads() -> [&'static str; 6] {
        ["Dato", "Según la fuente", "Tratado", "De 0 (peor) a 100 (mejor)", "Peso", "Puntos"]
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
                format!("valor atípico, llevado a {to}")
            }
            _ => "sin cambios".to_owned(),
        }
    }

    fn put_on_scale(Figured { treated, scale, .. }: &Figured, on: f64) -> String {
        let less = scale.formula.direction == Direction::Negative;
        let number = |value: f64| bracketed(&chart::precise(L, value));
        let (x, result) = (number(*treated), chart::points(L, on));
        match &scale.formula.parameters {
            FormulaParameters::Constant(middle) => {
                let middle = chart::precise(L, *middle);
                format!("sin diferencias entre unidades: {middle}")
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
                let rest =
                    if others == 1 { "la otra".to_owned() } else { format!("las otras {}", chart::count(L, others)) };
                let said = format!("{worse} de {rest} con peor dato");
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
        format!("sin dato; la media de la unidad en «{within}» ({of}) es {on}")
    }

    fn mean_of_all(on: f64) -> String {
        let on = chart::points(L, on);
        format!("sin dato; la media de todas las unidades es {on}")
    }

    fn middle_of_scale(on: f64) -> String {
        let on = chart::points(L, on);
        format!("ninguna unidad tiene dato: el centro de la escala, {on}")
    }

    fn median_of_all(on: f64) -> String {
        let on = chart::points(L, on);
        format!("sin dato; la mediana de todas las unidades es {on}")
    }

    fn mean_of_region(on: f64) -> String {
        let on = chart::points(L, on);
        format!("sin dato; la media de su región es {on}")
    }

    fn join(name: &str, by: &str, of: &[(String, f64, f64)], score: f64) -> String {
        let part = |(name, score, share): &(String, f64, f64)| {
            format!("{name} {} × {}", chart::points(L, *score), chart::share(L, *share))
        };
        let parts: Vec<String> = of.iter().map(part).collect();
        let (by, parts, score) = (in_text(by), in_a_row_by_commas(&parts), chart::points(L, score));
        format!("{name}: {by} de {parts} = {score}")
    }

    // Missing figures.

    // The method.

    text! {
        method: "Método y fuentes",
        ranked_label: "En la clasificación:",
        steps_label: "Pasos:",
        held_unseen_label: "Comparación con ediciones no utilizadas para hallar los pesos",
        held_label: "Comparación con las clasificaciones publicadas",
        doubts_label: "Salvedades:",
    }

    fn ranked(method: &Method, [ranked, all]: [usize; 2], nouns: [&str; 2], indicators: usize) -> String {
        let (cover, of) = (chart::percent(L, method.min_coverage.value()), Self::counted(all, nouns));
        {
            let (ranked, figures) = (chart::count(L, ranked), many(indicators, FIGURES));
            format!("{ranked} de {of}, con un mínimo del {cover} de {figures}.")
        }
    }

    fn steps(treatments: &[AppliedTreatment]) -> String {
        let winsorised = treatments.iter().filter(|t| matches!(t, AppliedTreatment::Winsorised(_))).count();
        let logged = treatments.iter().filter(|t| matches!(t, AppliedTreatment::Logged)).count();
        format!(
            "valores atípicos tratados con la regla del JRC ({}, {logged} con logaritmo), cada dato llevado a una escala de 0 a 100, medias ponderadas dentro de los temas, las dimensiones y el total. Términos según el Manual de la OCDE y el JRC (2008).",
            many(winsorised, ["indicador winsorizado", "indicadores winsorizados"])
        )
    }

    fn held(baseline: &str, editions: &[String]) -> String {
        format!(
            "(correlación de rangos de los pesos actuales con cada edición; entre paréntesis, la de «{baseline}»): {}.",
            editions.join("; ")
        )
    }

    fn indicators_and_sources(indicators: usize) -> String {
        if indicators == 1 {
            "El indicador y su fuente".to_owned()
        } else {
            format!("Los {} y sus fuentes", many(indicators, INDICATORS))
        }
    }

    fn indicator_heads() -> [&'static str; 4] {
        ["Indicador", "Unidad de medida", "Año", "Fuente"]
    }

    fn not_ranked(count: usize, nouns: [&str; 2]) -> String {
        let units = Self::counted(count, nouns);
        format!("{units} sin puesto")
    }

    fn why_not_ranked(needed: usize, indicators: usize) -> String {
        if needed == 1 {
            "No se conoce ningún dato en estos casos:".to_owned()
        } else {
            format!("Se conocen menos de {needed} de los {indicators} datos en cada caso:")
        }
    }

    fn known(name: &str, filled: usize, indicators: usize) -> String {
        format!("{name} {filled} de {indicators}")
    }

    // What it takes to reach a rank.

    text! {
        choose: "Elegir …",
        find_out: "Averiguar",
        or_drag: "También se puede arrastrar una fila, por su puesto, a otro lugar.",
        no_unit: "Hay que elegir una unidad de la lista.",
        working_it_out: "Calculando …",
        not_reached: "Esto no se pudo calcular aquí: su programa no se ejecutó.",
        for_the_weights_before: "Con los pesos anteriores. Con los actuales, hay que volver a averiguarlo.",
        stop: ". ",
        its_link: "Enlace",
    }

    fn reach_question() -> [&'static str; 3] {
        ["¿Qué haría falta para que", "ocupara el puesto", "?"]
    }

    fn ranks_run(units: usize) -> String {
        format!("Los puestos van del 1 al {units}.")
    }

    fn is_ranked(unit: &str, rank: usize) -> String {
        format!("{unit} ocupa el puesto {rank}")
    }

    fn is_ranked_now(unit: &str, rank: usize) -> String {
        format!("{unit} ya ocupa el puesto {rank}.")
    }

    fn when_they_count(changes: &[(&str, f64, f64)]) -> [String; 2] {
        let told = |(at, (node, from, to)): (usize, &(&str, f64, f64))| {
            let [was, is] = before_and_after(L, *from, *to);
            if at == 0 {
                format!("el peso de «{node}» pasa del {was} al {is}")
            } else {
                format!("el de «{node}», del {was} al {is}")
            }
        };
        let told: Vec<String> = changes.iter().enumerate().map(told).collect();
        let told = match told.as_slice() {
            [first @ .., last] if first.len() > 1 => format!("{}; y {last}", first.join("; ")),
            all => listed(all),
        };
        [String::new(), format!(" si {told}.")]
    }

    fn how_near(is_nearest: bool, distance: f64) -> String {
        let points = chart::gap(L, distance * 100.0);
        if is_nearest {
            format!(
                "Es el menor cambio en los pesos de las dimensiones (mínimos cuadrados). Distancia en todos los indicadores: {points} puntos porcentuales."
            )
        } else {
            format!(
                "Es el menor cambio encontrado en los pesos de las dimensiones. Distancia en todos los indicadores: {points} puntos porcentuales."
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
                "{moving} basta un cambio menor, el menor encontrado. Distancia: {points} puntos porcentuales. Sobre todo: {told}."
            )
        } else {
            format!(
                "{moving} se consigue. Es el menor cambio encontrado. Distancia: {points} puntos porcentuales. Sobre todo: {told}."
            )
        }
    }

    fn no_smaller(count: usize) -> String {
        format!("{} no se encontró un cambio menor.", moving(count))
    }

    fn not_itself(rank: usize) -> String {
        format!("No se encontraron pesos que den exactamente el puesto {rank}.")
    }

    fn cannot_be(unit: &str, rank: usize, indicators: Option<usize>) -> String {
        match indicators {
            None => format!("Ninguna ponderación de las dimensiones sitúa a {unit} en el puesto {rank}."),
            Some(1) => format!("Ninguna ponderación del indicador sitúa a {unit} en el puesto {rank}."),
            Some(count) => {
                format!("Ninguna ponderación de los {} sitúa a {unit} en el puesto {rank}.", many(count, INDICATORS))
            }
        }
    }

    fn none_found(indicators: Option<usize>) -> String {
        match indicators {
            None => "Con las dimensiones no se encontró ninguna ponderación, pero tampoco se pudo descartar.".into(),
            Some(count) => {
                format!("{} no se encontró ninguna ponderación, pero tampoco se pudo descartar.", moving(count))
            }
        }
    }

    fn what_distance_is(count: usize) -> String {
        let shares = match count {
            1 => "del cambio en el peso del único indicador".to_owned(),
            _ => format!("de los cambios en los pesos de los {count} indicadores"),
        };
        format!("Distancia: la raíz cuadrada de la suma de los cuadrados {shares}.")
    }

    // Weights from an order.

    text! {
        fit_title: "Pesos a partir de un orden",
        fit_box: "El orden, un nombre por línea",
        fit_find: "Buscar pesos",
        fit_working: "Buscando pesos.",
        fit_failed: "Aquí no se pudieron calcular los pesos: su programa no se ejecutó.",
        fit_unsettled: "No se encontraron pesos: o ninguno respeta los mínimos, o la búsqueda no terminó. Se puede probar con un orden más corto.",
        fit_distance: "Distancia: la raíz cuadrada de la suma de los cuadrados de las diferencias entre los pesos de los indicadores.",
        fit_not_loadable: "No hay puntos con seis decimales que den este orden, así que no se puede cargar.",
    }

    fn fit_what(floors: WeightLowerBounds) -> String {
        let (aspect, indicator) = (chart::percent(L, floors.aspect), chart::share(L, floors.indicator));
        let margin = chart::gap(L, floors.margin);
        format!(
            "Los pesos más cercanos que dan un orden, con quienes figuran en él por delante de todos los demás. Cada dimensión pesa un {aspect} o más; cada indicador, un {indicator} o más; y cada puesto aventaja al siguiente en {margin} puntos de 100 o más. Se calcula aquí, en el navegador."
        )
    }

    fn fit_fill(rows: usize) -> [String; 2] {
        let now = match rows {
            1 => "Usar el primer puesto actual".into(),
            10 => "Usar los diez puestos actuales".into(),
            _ => format!("Usar los {rows} puestos actuales"),
        };
        ["Usar el orden publicado".into(), now]
    }

    fn fit_target() -> [&'static str; 2] {
        ["Lo más cerca posible de", "Los pesos actuales"]
    }

    fn fit_all(count: usize, aspect: (&str, f64), distance: f64, target: &str) -> String {
        let ((aspect, share), distance) = ((aspect.0, chart::share(L, aspect.1)), chart::gap(L, distance * 100.0));
        {
            let stand = match count {
                1 => "La unidad ocupa el primer puesto".to_owned(),
                _ => format!("Las {} unidades quedan en este orden", number(count)),
            };
            format!("{stand} con pesos que dan un {share} a «{aspect}»; a {distance} puntos porcentuales de {target}.")
        }
    }

    fn fit_beginning(placed: usize, next: &str) -> String {
        let none =
            format!("hay pesos que respeten los mínimos y sitúen a {next} en el puesto {}.", chart::count(L, placed + 1));
        match placed {
            0 => format!("No {none}"),
            1 => format!("Solo se puede lograr el primer puesto; no {none}"),
            _ => format!("Se pueden lograr los {} primeros puestos; no {none}", number(placed)),
        }
    }

    fn fit_from(preset: Option<&str>) -> String {
        preset.map_or_else(|| "los pesos fijados entonces".to_owned(), quote)
    }

    fn fit_share_heads(preset: &str) -> [String; 3] {
        ["Peso en el total".into(), "Encontrado aquí".into(), format!("Puntos guardados de «{preset}»")]
    }

    fn fit_indicators(indicators: usize) -> String {
        match indicators {
            1 => "El peso del único indicador".to_owned(),
            _ => format!("Los pesos de los {indicators} indicadores"),
        }
    }

    fn fit_held() -> [&'static str; 2] {
        [
            "Comparación con ediciones no utilizadas para hallar los pesos",
            "Correlación de rangos (Spearman) con los órdenes publicados después; 1 sería el mismo orden.",
        ]
    }

    fn fit_held_heads() -> [&'static str; 4] {
        ["Edición", "Encontrado aquí", "Puntos guardados", "Más cerca"]
    }

    fn fit_nearer(nearer: Ordering, baseline: &str) -> String {
        match nearer {
            Ordering::Greater => "encontrado aquí".to_owned(),
            Ordering::Less => quote(baseline),
            Ordering::Equal => "igual".to_owned(),
        }
    }

    fn fit_rounding(editions: &[String]) -> String {
        format!("El resultado de {} depende de cómo se redondean los puntos.", listed(editions))
    }

    // Findings, checked.

    text! {
        findings: "Conclusiones, comprobadas",
        findings_what: "Las conclusiones que se publicaron, comparadas con estos datos con dos ponderaciones que ningún control deslizante mueve: pesos iguales y pesos deducidos del orden publicado.",
        they_show: "Lo que muestran:",
    }

    fn how_it_stands(stands: FindingOutcome) -> &'static str {
        match stands {
            FindingOutcome::Agrees => "Estos datos coinciden.",
            FindingOutcome::Partly => "Estos datos coinciden en parte.",
            FindingOutcome::Disagrees => "Estos datos no coinciden.",
            FindingOutcome::Inconclusive => "Estos datos no permiten saberlo.",
        }
    }

    fn weighs(name: &str, [share, equal]: [f64; 2], rank: usize, themes: usize, rho: f64) -> String {
        let ([share, equal], rho) = ([share, equal].map(|x| chart::share(L, x)), chart::correlation(L, rho));
        format!(
            "con los pesos deducidos, «{name}» supone el {share} del total, puesto {rank} por peso entre {}, y el {equal} con pesos iguales. Su correlación de rangos con la puntuación de pesos iguales es {rho}. Los pesos deducidos muestran qué encaja con el orden publicado, no cómo se elaboró.",
            many(themes, THEMES)
        )
    }

    fn found_of(found: usize, printed: usize, missed: &[(&str, usize)], fitted: bool) -> String {
        let at = |(name, at): &(&str, usize)| format!("{name} ocupa el puesto {at}");
        let missed: Vec<String> = missed.iter().map(at).collect();
        {
            let missed = if missed.is_empty() { String::new() } else { format!("; {}", listed(&missed)) };
            let fitted =
                if fitted { " Los pesos deducidos las dan todas en orden: para eso se obtuvieron." } else { "" };
            format!(
                "con pesos iguales, {found} de las {printed} unidades publicadas {} entre los {printed} primeros puestos{missed}.{fitted}",
                plural(found, ["está", "están"])
            )
        }
    }

    fn order_on(node: &str, equal: &[&str], fitted: &[&str], missed: &[(&str, usize)]) -> String {
        let (equal, fitted) = (list(equal), list(fitted));
        let at = |(name, at): &(&str, usize)| format!(" {name} ocupa el puesto {at} con pesos iguales.");
        let missed: String = missed.iter().map(at).collect();
        format!("en «{node}», por delante con pesos iguales: {equal}; con los deducidos: {fitted}.{missed}")
    }

    fn leads_on(unit: &str, nodes: &[(&str, [usize; 2])]) -> String {
        let at = |rank: usize, which: usize| -> Vec<String> {
            let there = nodes.iter().filter(|(_, ranks)| ranks[which] == rank && (which == 0 || ranks[0] != rank));
            there.map(|(name, _)| quote(name)).collect()
        };
        let ranks = |which: usize| -> Vec<String> {
            let most = nodes.iter().map(|(_, ranks)| ranks[which]).max().unwrap_or(0);
            let told = (1..=most).map(|rank| (rank, at(rank, which))).filter(|(_, names)| !names.is_empty());
            told.map(|(rank, names)| format!("el puesto {rank} en {}", listed(&names))).collect()
        };
        let [equal, other] = [ranks(0), ranks(1)].map(|told| told.join(", "));
        {
            let other = if other.is_empty() { "lo mismo".into() } else { other };
            format!("con pesos iguales, {unit} ocupa {equal}; con los deducidos, {other}.")
        }
    }

    fn apart(printed: usize, aspects: &[(&str, f64)], close: bool) -> String {
        let one = |(name, distance): &(&str, f64)| format!("{} en «{name}»", chart::score(L, *distance));
        let all: Vec<String> = aspects.iter().map(one).collect();
        {
            let close = if close {
                format!(" Con {} no se puede distinguir entre estas diferencias.", many(printed, UNITS))
            } else {
                String::new()
            };
            format!(
                "con pesos iguales, diferencia en desviaciones estándar entre la media de {} y la del resto: {}.{close}",
                many(printed, ["unidad publicada", "unidades publicadas"]),
                listed(&all)
            )
        }
    }

    fn go_together(nodes: [&str; 2], rho: [f64; 2], counts: [usize; 2]) -> String {
        let ([few, all], rho) = (counts.map(|x| chart::count(L, x)), rho.map(|x| chart::correlation(L, x)));
        let nodes = listed(&nodes.map(quote));
        format!(
            "la correlación de rangos entre {nodes}, con pesos iguales dentro de cada parte, es {} en las {few} unidades publicadas y {} en el conjunto de {all}.",
            rho[0], rho[1]
        )
    }

    fn highest_in(part: &str, aspects: &[&str]) -> String {
        let aspects: Vec<String> = aspects.iter().map(|aspect| quote(aspect)).collect();
        format!("{part} tiene la media más alta en {}", listed(&aspects))
    }

    fn stands_at(part: &str, rank: usize, parts: usize, aspect: &str) -> String {
        format!("{part} ocupa el puesto {rank} de {parts} en «{aspect}»")
    }

    fn means_by_part(told: &[String]) -> String {
        format!("con pesos iguales, {}.", told.join("; "))
    }

    fn skewed([fitted, equal]: [f64; 2]) -> String {
        let [fitted, equal] = [fitted, equal].map(|x| chart::correlation(L, x));
        format!(
            "la asimetría de las puntuaciones es {equal} con pesos iguales y {fitted} con los deducidos; 0 sería simétrico, y un valor mayor, una cola más larga por arriba."
        )
    }

    fn order_heads() -> [&'static str; 2] {
        ["Publicado", "Pesos iguales"]
    }

    fn across_and_up(nodes: [&str; 2]) -> String {
        format!("Eje horizontal: «{}». Eje vertical: «{}». Círculos grandes: unidades publicadas.", nodes[0], nodes[1])
    }

    fn histogram(step: usize) -> String {
        format!("Unidades según su puntuación con pesos iguales, en tramos de {step} entre 0 y 100.")
    }

    fn and_best_other(unit: &str) -> [String; 2] {
        [unit.to_owned(), "la mejor de las demás unidades".into()]
    }

    // Two units compared.

    text! {
        choose_second: "Elegir una segunda unidad para ver, tema por tema, en qué se diferencian.",
        add: "Añadir",
        remove: "Quitar",
        stop_comparing: "Dejar de comparar",
        never_swap: "Ningún cambio en el peso de una sola dimensión invierte su orden.",
        compare_caption: "Puntuación en cada tema, de 0 a 100, por unidad comparada",
        theme_head: "Tema y su peso en el total",
        whole: "Puntuación",
        compare_note: "Las puntuaciones van de 0, la peor de las unidades clasificadas, a 100, la mejor; la más alta de cada fila va en negrita. Los puntos suman el total, salvo redondeo.",
        as_published: "Según la fuente, antes de tratar los valores atípicos; el mejor de cada fila va en negrita. Una raya: ninguna fuente lo da.",
        figure_head: "Dato",
        no_figure: "sin dato",
    }

    fn compared(names: &[&str]) -> String {
        let all = list(names);
        match names.len() {
            1 => format!("¿Con quién comparar {all}?"),
            _ => format!("Comparación: {all}"),
        }
    }

    fn add_one(first: Option<usize>) -> String {
        match first {
            None => "Comparar con".into(),
            Some(first) => format!("Comparar con uno de los {} primeros puestos", chart::count(L, first)),
        }
    }

    fn no_more(most: usize) -> String {
        format!("Ya hay {most}, el máximo que se puede distinguir. Hay que quitar una unidad para añadir otra.")
    }

    fn ranked_at(rank: usize, score: f64) -> String {
        let score = chart::score(L, score);
        format!("{rank}{SUFFIX} · {score}")
    }

    fn no_rank(filled: usize, needed: usize, indicators: usize) -> String {
        format!("sin puesto: {}, y se exige un mínimo de {needed}", known_of(filled, indicators))
    }

    fn leads(ahead: &str, behind: &str, by: f64) -> [String; 2] {
        let points = chart::gap(L, by);
        if by <= 0.0 {
            [format!("{} tienen la misma puntuación", list(&[ahead, behind])), String::new()]
        } else {
            [format!("{ahead} aventaja a {behind} en {points} puntos"), " de 100".into()]
        }
    }

    fn made_of(parts: &[(&str, f64)], others: usize, rest: f64, one_sided: (usize, f64)) -> String {
        let part = |(name, points): &(&str, f64)| format!("{} por «{name}»", signed(L, *points));
        let mut all: Vec<String> = parts.iter().map(part).collect();
        if others > 0 {
            all.push(if others == 1 {
                format!("{} por la otra parte", signed(L, rest))
            } else {
                format!("{} por las otras {others} partes", signed(L, rest))
            });
        }
        if one_sided.0 > 0 {
            let (count, points) = (one_sided.0, signed(L, one_sided.1));
            let on = plural(count, ["en el que", "en los que"]);
            all.push(format!("{points} por {} {on} solo una de las dos unidades tiene datos", many(count, THEMES)));
        }
        if all.is_empty() { ".".to_owned() } else { format!(": {}.", listed(&all)) }
    }

    fn tally(one: &str, other: &str, tally: &Tally) -> String {
        let ([first, second], both, alike) = (tally.better, tally.both(), tally.alike);
        if both == 0 {
            "No tienen ningún dato en común.".to_owned()
        } else {
            let alike = match alike {
                0 => String::new(),
                _ => format!("; en {alike} son iguales"),
            };
            format!("De {} en común, {one} es mejor en {first} y {other} en {second}{alike}.", many(both, FIGURES))
        }
    }

    fn most_parted(shown: usize, all: usize) -> String {
        if shown == 1 {
            format!("El tema, de {all}, con mayor diferencia.")
        } else {
            format!("Los {shown} temas, de {all}, con mayor diferencia.")
        }
    }

    fn side_by_side(indicators: usize) -> String {
        format!("{}, en paralelo", Self::all_figures(indicators))
    }

    // An order as a reader types it.

    fn order_error(diagnostic: &OrderError, dataset: &Dataset) -> String {
        let name = |row: &UnitId| ui::told_apart(*row, dataset, CODE);
        let on = |line: &usize| format!("Línea {line}: ");
        match diagnostic {
            OrderError::Empty => "Hay que escribir al menos un nombre, uno por línea.".to_owned(),
            OrderError::Unknown { line, typed, near: None } => on(line) + &unknown(typed, None),
            OrderError::Unknown { line, typed, near: Some(near) } => {
                on(line) + &unknown(typed, Some(dataset.table.unit(*near).name.say(CODE)))
            }
            OrderError::Ambiguous { line, typed, rows } => {
                on(line) + &ambiguous(typed, rows.iter().map(name).collect())
            }
            OrderError::Twice { line, first, row } => {
                let name = name(row);
                on(line) + &format!("{name} ya está en la línea {first}; hay que quitar una de las dos.")
            }
            OrderError::NotRanked { line, row } => {
                let name = name(row);
                on(line)
                    + &format!(
                        "{name} no está en la clasificación, porque se conocen muy pocos de sus datos; hay que quitar esta línea."
                    )
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
        other_methods: "Clasificar con otro método",
        other_methods_note: "Se puede cambiar cada paso, desde los datos hasta los puestos. Cada elección se ve al momento en el gráfico de arriba y en el enlace. Pasos y términos según el Manual de la OCDE y el JRC (2008).",
        no_choice: "Esa opción no existe: un nombre y, detrás, números entre paréntesis, como dice la frase.",
        each_level: "Elegir por nivel",
        refused_choice: "Este método no puede clasificar estos datos.",
        with_minmax: "Usar mínimo-máximo, de 1 a 100",
        published_method: "Volver al método publicado",
        what_it_did: "Efecto en los diez primeros puestos",
        is_published: "Este es el método publicado.",
        between: "; ",
    }

    fn step(key: MethodKey) -> &'static str {
        match key {
            MethodKey::Weigh => "Pesos",
            MethodKey::Cover => "Cobertura mínima",
            MethodKey::Treat => "Valores atípicos",
            MethodKey::Normalise => "Normalización",
            MethodKey::Impute => "Datos que faltan",
            MethodKey::Aggregate => "Agregación",
        }
    }

    fn as_in_link(step: &str) -> String {
        format!("{step}, como en el enlace")
    }

    fn level(level: usize, levels: usize) -> String {
        match (levels - level, levels) {
            (1, _) => "Dimensiones en el total".to_owned(),
            (2, 3) => "Temas en las dimensiones".to_owned(),
            (_, 2 | 3) => "Indicadores en los temas".to_owned(),
            _ => format!("Nivel {}", level + 1),
        }
    }

    fn what_it_did_note(rho: f64, stay: usize, of: usize) -> String {
        let rho = chart::correlation(L, rho);
        format!(
            "De las {of} unidades en cabeza, también lo están con el método publicado: {stay}. En el conjunto, la correlación entre los dos órdenes es {rho} (Spearman). El método publicado usa los puntos fijados a mano o los de la ponderación predefinida."
        )
    }

    fn what_it_did_heads(unit: &str) -> [String; 3] {
        let unit = unit.to_owned();
        ["Ahora".into(), unit, "Con el método publicado".into()]
    }

    fn not_proved(method: &Method) -> &'static str {
        if method.is_weighed() {
            "Lo que haría falta para mover puestos solo se calcula con medias aritméticas ponderadas de datos completos. Con este método, los puestos se cuentan en ponderaciones sorteadas al azar, con una clasificación nueva en cada una."
        } else {
            "Aquí cada unidad tiene los pesos que más le convienen: ningún otro la mueve, y con ellos no se puede saber qué solidez tiene su puesto."
        }
    }

    fn comparisons(within: Option<&str>) -> String {
        match within {
            None => "¿Cuánto más importantes son unas dimensiones que otras?".to_owned(),
            Some(name) => format!("Dentro de «{name}»"),
        }
    }

    fn times(of: Option<(&str, &str)>) -> String {
        match of {
            None => "sin comparar".to_owned(),
            Some((_, "1")) => "misma importancia".to_owned(),
            Some((name, times)) => format!("{name}, {times} veces"),
        }
    }

    fn versus(one: &str, other: &str) -> String {
        format!("{one} {} {other}", or(other))
    }

    fn consistency(ratio: f64, sound: bool) -> String {
        let ratio = chart::points(L, ratio);
        if sound {
            format!("Razón de consistencia {ratio}: no supera 0,10, como debe ser.")
        } else {
            format!("Razón de consistencia {ratio}: supera 0,10, así que conviene revisar las comparaciones.")
        }
    }

    fn revisit(pair: &str, name: &str, times: f64) -> String {
        let times = chart::points(L, times);
        format!(
            "«{pair}» es la comparación que peor encaja: según las demás, la importancia de «{name}» es {times} veces la otra."
        )
    }

    fn step_chosen(step: &str, chosen: &str) -> String {
        format!("{step}: {chosen}")
    }

    // Why a method cannot rank these figures.

    fn colour_fault(fault: &ColourFault) -> String {
        let page = |theme: Theme| if theme == Theme::Dark { "oscura" } else { "clara" };
        match fault {
            ColourFault::Faint { colour, theme, contrast } => {
                let (paper, fix) = (page(*theme), theme.other().code());
                let other = if *theme == Theme::Dark { "más claro" } else { "más oscuro" };
                let [contrast, least] = [*contrast, LEAST_CONTRAST].map(|contrast| chart::points(L, contrast));
                format!("{colour} tiene un contraste de {contrast}:1 con la página {paper} y necesita {least}:1: elija un color {other} o fije el tema con theme={fix}.")
            }
            ColourFault::Alike { colours: [one, two], theme, sight } => {
                let paper = page(*theme);
                let to = match sight {
                    Sight::Usual => "",
                    Sight::Protanopia => " con protanopía",
                    Sight::Deuteranopia => " con deuteranopía",
                    Sight::Tritanopia => " con tritanopía",
                };
                format!("{one} y {two} apenas se distinguen{to} en la página {paper}: elija colores que difieran más en luminosidad.")
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
                    "{by} exige puntuaciones mayores que 0, y {unit} tiene {value} en «{node}»: hay que usar minmax(1,100)."
                )
            }
            MethodError::Holes { by, node: id, unit: at } => {
                let (node, unit) = (node(*id), unit(*at));
                format!(
                    "{by} exige todos los datos, y {unit} no tiene el de «{node}»: hay que imputar los que faltan, impute=theme."
                )
            }
            MethodError::OverCopeland(by) => {
                format!(
                    "{by} exige puntuaciones mayores que 0, y copeland, en el nivel inferior, da 0 a la unidad que no supera a ninguna otra: hay que usar arithmetic por encima de copeland."
                )
            }
            MethodError::TooMany { by, units: there, steps, most } => {
                let [there, steps, most] = [there, steps, most].map(|count| chart::count(L, *count));
                format!(
                    "{by} necesita {steps} pasos con {there} {units}, y esta página hace {most} como máximo: hay que usar otro método, o datos con menos {units} o indicadores."
                )
            }
            MethodError::NoShare { node: id, unit: at } => {
                let (node, unit) = (node(*id), unit(*at));
                format!(
                    "La proporción del mejor exige datos mayores que 0, y el de {unit} en «{node}» no lo es: hay que usar minmax o percentile."
                )
            }
            MethodError::NoLogarithm(id) => {
                let (node, code) = (node(*id), &dataset.framework.node(*id).code);
                format!(
                    "Un logaritmo exige un límite inferior mayor que 0 para «{node}»: hay que dar los dos límites, loggoalposts({code}:1:100)."
                )
            }
            MethodError::UnknownNode(code) => {
                let code = quoted(code);
                format!(
                    "«{code}» no es un código de aquí: los códigos están en el enlace de cada control deslizante y en el archivo de datos."
                )
            }
            MethodError::Twice(what) => {
                let what = quoted(what);
                format!("«{what}» aparece dos veces: hay que ponerlo una sola vez.")
            }
            MethodError::Levels { named, levels } => {
                format!(
                    "aggregate indica {}, y hay {levels}: hay que dar una agregación para todos, o {levels} desde los indicadores hacia arriba.",
                    many(*named, ["nivel", "niveles"])
                )
            }
            MethodError::NotSiblings(one, other) => {
                format!(
                    "«{one}» {} «{other}» no están en el mismo grupo: hay que comparar dimensiones con dimensiones, temas de una misma dimensión, indicadores de un mismo tema.",
                    and(other)
                )
            }
            MethodError::Unjoined(one, other) => {
                format!(
                    "Ninguna comparación lleva de «{one}» a «{other}»: hay que comparar las dos partes, o cada una con una tercera."
                )
            }
            MethodError::TooManySiblings { node: id, most } => {
                let node = node(*id);
                format!(
                    "«{node}» tiene más de {most} partes a su lado, y no se conoce un índice aleatorio para tantas comparaciones: hay que dar puntos."
                )
            }
            MethodError::Limits(aspects) => {
                format!(
                    "Los límites de bod no dejan pesos posibles para {}: el inferior, 1/{aspects} como máximo; el superior, eso como mínimo.",
                    many(*aspects, ASPECTS)
                )
            }
            MethodError::Beyond { by, node: id } => {
                let node = node(*id);
                format!(
                    "{by} hace que los datos de «{node}» sean demasiado grandes para calcular: hay que usar treat=jrc y normalise=minmax."
                )
            }
            MethodError::NoUnit => {
                format!(
                    "Ninguna unidad ({units}) tiene tantos datos: hay que pedir una cobertura mínima menor, como cover=0.8."
                )
            }
        }
    }

    // Scores that are not out of 100.

    text! {
        compare_caption_on_a_scale: "Puntuación en cada tema, por unidad comparada",
        compare_note_on_a_scale: "La puntuación más alta de cada fila va en negrita. Los puntos suman el total, salvo redondeo.",
    }

    fn stands_on_a_scale(rank: usize, tied: bool, of: &str, score: f64) -> String {
        let (rank, score) = (chart::count(L, rank), chart::score(L, score));
        if tied {
            format!("Empate en el puesto {rank} entre {of} con estos pesos: puntuación {score}")
        } else {
            format!("Puesto {rank} entre {of} con estos pesos: puntuación {score}")
        }
    }

    fn why_here_on_a_scale(score: f64) -> String {
        let score = chart::score(L, score);
        format!("Por qué ocupa este puesto: {score}")
    }

    fn calculation_heads_on_a_scale() -> [&'static str; 6] {
        let mut heads = Self::calculation_heads();
        heads[3] = "Normalizado";
        heads
    }

    // The structure of the index.

    text! {
        structure: "Estructura del índice",
        structure_note: "El peso nominal y la influencia real de cada parte, si hay partes que dicen lo mismo y cómo se trataron los datos: lo que preguntaría quien revisa un indicador compuesto (Manual de la OCDE y el JRC, 2008, pp. 26-34).",
        warnings: "Lo que preguntaría quien lo revisa",
        no_warnings: "Nada: no hay dos indicadores con una correlación superior a 0,92, ninguno va en contra de su dimensión y ninguno carece de efecto.",
        influence: "Peso nominal e influencia real",
        influence_note: "Varianza: qué parte de las diferencias entre puntuaciones se debe a ella; todos los indicadores suman 100\u{a0}%, y un valor negativo acerca unas unidades a otras. r: su correlación con la puntuación. Alfa: hasta qué punto lo que hay justo debajo mide una sola cosa (Cronbach); se considera suficiente desde 0,7. Puestos: cuántos se mueve una unidad, de media, si se omite la parte.",
        correlations: "Correlación entre dos partes",
        the_score: "La puntuación",
        treatments: "Cómo se trató cada indicador",
        treatments_note: "Asimetría y exceso de curtosis antes y después. Según la regla del JRC, un indicador se trata si su asimetría pasa de 2 en valor absoluto y su curtosis, de 3,5. Un dato winsorizado pasa al valor siguiente.",
        structure_file: "Descargar todo esto (CSV)",
    }

    fn structure_limit(units: &str, parts: usize, extent: Extent) -> Option<String> {
        let named = many(parts, ["parte", "partes"]);
        match extent {
            Extent::Whole => None,
            Extent::Linear => Some(format!(
                "Con {units} y {named}, la página se quedaría parada demasiado tiempo: se omiten los avisos, los puestos que se mueven y las correlaciones de rangos. Con menos unidades o partes se muestran."
            )),
            Extent::Nothing => Some(format!(
                "Con {units} y {named}, la página se quedaría parada demasiado tiempo: se omite esta sección. Con menos unidades o partes se muestra."
            )),
        }
    }

    fn alike(one: &str, other: &str, correlation: f64) -> String {
        let (r, and) = (chart::correlation(L, correlation), and(other));
        format!(
            "«{one}» {and} «{other}» dicen casi lo mismo: su correlación es {r}, superior a 0,92, así que cuenta dos veces."
        )
    }

    fn runs_against(indicator: &str, aspect: &str, correlation: f64) -> String {
        let r = chart::correlation(L, correlation);
        format!("«{indicator}» va en contra de su propia dimensión, «{aspect}»: su correlación es {r}.")
    }

    fn idle(indicator: &str, nominal: f64, places: f64) -> String {
        let (share, places) = (chart::fine_share(L, nominal), chart::points(L, places));
        format!(
            "«{indicator}» tiene el {share} del peso y no mueve casi nada: sin ese indicador, una unidad se movería {places} puestos de media."
        )
    }

    fn influence_heads() -> [&'static str; 6] {
        ["Parte", "Peso", "Varianza", "r", "Alfa", "Puestos"]
    }

    fn two_parts() -> [&'static str; 2] {
        ["Una parte", "La otra parte"]
    }

    fn correlation_of(kind: Correlation) -> &'static str {
        match kind {
            Correlation::Pearson => "r de Pearson",
            Correlation::Spearman => "rho de Spearman",
            Correlation::Kendall => "tau de Kendall",
        }
    }

    fn treatment_heads() -> [&'static str; 4] {
        ["Indicador", "Asimetría", "Curtosis", "Tratamiento"]
    }

    fn treatment(treatment: AppliedTreatment) -> String {
        match treatment {
            AppliedTreatment::None => "ninguno".to_owned(),
            AppliedTreatment::Winsorised(cells) => many(cells, ["dato winsorizado", "datos winsorizados"]),
            AppliedTreatment::Logged => "logaritmo".to_owned(),
            AppliedTreatment::BoxCox(power) => format!("Box–Cox, potencia {power}"),
        }
    }

    // The ranks in many methods.

    text! {
        method_as_published: "el publicado",
        many_methods: "Con otros métodos",
        many_working: "Probando todos los métodos…",
        each_method: "Cada método, como en un enlace",
        held_against: "Fortalezas y debilidades en comparación con",
        one_other: "Otra unidad",
    }

    fn two_weightings() -> &'static str {
        "Dos ponderaciones lado a lado"
    }

    fn compare_with() -> [&'static str; 2] {
        ["Comparar con", "ninguna otra"]
    }

    fn weights_now(computed: bool) -> &'static str {
        if computed { "Pesos calculados" } else { "Pesos personalizados" }
    }

    fn slope_counts(moved: usize, counted: &str, crossed: usize, pairs: usize) -> String {
        let changes = |count: usize| if count == 1 { "cambia" } else { "cambian" };
        format!(
            "De {counted}, {moved} {} de puesto; de {}, {crossed} {} de orden.",
            changes(moved),
            many(pairs, ["par", "pares"]),
            changes(crossed)
        )
    }

    fn slope_same(counted: &str) -> String {
        format!("Todos los puestos coinciden ({counted}).")
    }

    fn slope_largest(name: &str, from: usize, to: usize) -> String {
        format!("Mayor cambio: {name}, del {from} al {to}.")
    }

    fn slope_itself(preset: &str) -> String {
        format!("Son los pesos de «{preset}»: los dos órdenes son iguales.")
    }

    fn slope_unit(name: &str, [from, to]: [usize; 2], [passes, passed_by]: &[Vec<String>; 2]) -> String {
        let part = |label: &str, names: &[String]| {
            if names.is_empty() { String::new() } else { format!("{label}{}.", names.join(", ")) }
        };
        format!("{name}, del {from} al {to}.{}{}", part(" Adelanta a: ", passes), part(" Por detrás de: ", passed_by))
    }

    fn slope_pair(ahead: &str, behind: &str, preset: &str) -> String {
        format!("{ahead} va por delante de {behind}; con «{preset}», por detrás.")
    }

    fn slope_note() -> &'static str {
        "Las líneas continuas suben, las discontinuas bajan, las finas se mantienen; un punto marca dónde dos cambian de orden. Señale un nombre, una línea o un punto para ver más."
    }

    fn slope_first(rows: usize) -> String {
        format!("Se comparan los {rows} primeros de cada orden.")
    }

    fn slope_table() -> &'static str {
        "Los dos órdenes como tabla"
    }

    fn slope_heads([before, now]: [&str; 2]) -> [String; 5] {
        [
            format!("Puesto, {now}"),
            format!("Puesto, {before}"),
            "Cambio".into(),
            format!("Puntuación, {now}"),
            format!("Puntuación, {before}"),
        ]
    }

    fn many_methods_note(methods: usize) -> String {
        format!(
            "Porcentaje de {}: cada normalización razonable (mínimo-máximo, puntuaciones z, rangos percentiles, proporción del mejor) con cada agregación (aritmética, geométrica, de Copeland) y cada ponderación (la actual, pesos iguales, pesos iguales para cada indicador, entropía, CRITIC, componente principal). Los métodos cuyas puntuaciones solo difieren en escala y desplazamiento cuentan una vez; los que los datos no permiten se omiten.",
            many(methods, METHODS)
        )
    }

    fn rank_in_methods(rank: usize, times: usize, of: usize, range: (usize, usize)) -> String {
        let (best, worst) = range;
        if of == 1 {
            format!("Puesto {rank} con el único método.")
        } else if best == worst {
            format!("Puesto {rank} con los {of} métodos.")
        } else {
            format!("Puesto {rank} con {times} de {}; entre el {best} y el {worst}.", many(of, METHODS))
        }
    }

    fn ranks_of_holes(missing: usize, (best, worst): (usize, usize)) -> String {
        let [whatever, if_best, if_worst] = if missing == 1 {
            ["Sea cual sea", "Si fuera el mejor de todos", "si fuera el peor"]
        } else {
            ["Sean cuales sean", "Si fueran los mejores de todos", "si fueran los peores"]
        };
        if best == worst {
            format!("{whatever}, la unidad ocupa el puesto {best}.")
        } else {
            format!("{if_best}, la unidad ocuparía el puesto {best}; {if_worst}, el {worst}.")
        }
    }

    fn ahead_and_behind(other: &str) -> [String; 2] {
        [format!("Mayor ventaja sobre {other}, en puntos"), format!("Mayor desventaja frente a {other}")]
    }

    // Data from other addresses.

    text! {
        reader_stopped: "La parte de esta página que lee otros datos se ha detenido en este archivo por un error propio.",
    }

    fn not_an_address(address: &str) -> String {
        format!("{address}: esto no es una dirección.")
    }

    fn host_answers(url: &str, status: u16) -> String {
        format!("{url}: su servidor responde {status}. Hay que comprobar la dirección.")
    }

    fn file_too_large(url: &str) -> String {
        format!("{url}: el archivo supera los 64\u{a0}MiB. Hay que dejar fuera lo que no se clasifica.")
    }

    fn sent_on(from: &str, to: &str) -> String {
        format!(
            "{from}: su servidor redirige a {to}, pero un enlace solo abre un servidor. Hay que dar esa otra dirección."
        )
    }

    fn outside_its_folder(name: &str, manifest: &str) -> String {
        format!("{name}: los archivos de un paquete deben estar junto a su {manifest} o en carpetas situadas allí.")
    }

    fn cannot_be_read(url: &str, followed: bool) -> String {
        let stays = if followed { "" } else { ", no redirigirlo a otra dirección" };
        format!(
            "{url}: no se puede leer desde aquí. Debe existir y empezar por https:, y su servidor debe permitir que otras páginas lo lean (Access-Control-Allow-Origin: *){stays} y responder a tiempo."
        )
    }

    // Lists.
}

/// The places of a group; the first to be named says that they are places.
fn span(group: &Group, first_named: bool) -> String {
    let [first, last] = [group.first + 1, group.last + 1];
    match (group.last - group.first, first_named) {
        (_, true) if !group.whole => format!("del puesto {first} en adelante"),
        (_, false) if !group.whole => format!("del {first} en adelante"),
        (1, true) => format!("entre los puestos {first} y {last}"),
        (1, false) => format!("entre el {first} y el {last}"),
        (_, true) => format!("del puesto {first} al {last}"),
        (_, false) => format!("del {first} al {last}"),
    }
}

fn unknown(typed: &str, near: Option<&str>) -> String {
    let typed = shortened(typed);
    match near {
        None => {
            format!("«{typed}» no es un nombre de estos datos; hay que escribirlo como en la lista.")
        }
        Some(near) => {
            format!("«{typed}» no es un nombre de estos datos; ¿tal vez {near}?")
        }
    }
}

fn ambiguous(typed: &str, names: Vec<String>) -> String {
    let typed = shortened(typed);
    let names: Vec<String> = names.into_iter().map(|name| quote(&name)).collect();
    let names = match names.as_slice() {
        [first @ .., last] if !first.is_empty() => format!("{} {} {last}", first.join(", "), or(last)),
        all => all.concat(),
    };
    format!("«{typed}» es el nombre de varias unidades; hay que escribir {names}.")
}

/// How many figures of a unit are known: "se conocen 12 de 26 datos".
fn known_of(known: usize, indicators: usize) -> String {
    let are = plural(known, ["se conoce", "se conocen"]);
    format!("{are} {known} de {}", many(indicators, FIGURES))
}

/// A name within a sentence, in quotes: nothing else has to agree with it.
fn quote(name: &str) -> String {
    format!("«{name}»")
}

/// Names in a row: "a, b y c".
fn list(names: &[&str]) -> String {
    match names {
        [] => String::new(),
        [one] => (*one).to_owned(),
        [first @ .., last] => format!("{} {} {last}", first.join(", "), and(last)),
    }
}

/// The same of texts that are made here.
fn listed(names: &[String]) -> String {
    let names: Vec<&str> = names.iter().map(String::as_str).collect();
    list(&names)
}

/// What joins a last name: "y", before the sound of an i "e".
fn and(next: &str) -> &'static str {
    let word = spoken(next);
    let vowel = word.strip_prefix('h').unwrap_or(&word);
    // "y hielo", "y ion": here the sound is not an i.
    let glide = ["ia", "ie", "io"].iter().any(|start| vowel.starts_with(start));
    if vowel.starts_with(['i', 'í']) && !glide { "e" } else { "y" }
}

/// What parts a last name: "o", before the sound of an o "u".
fn or(next: &str) -> &'static str {
    let word = spoken(next);
    if word.strip_prefix('h').unwrap_or(&word).starts_with(['o', 'ó']) { "u" } else { "o" }
}

/// A name as it begins to sound: small, without quotes before it.
fn spoken(name: &str) -> String {
    name.trim_start_matches(|c: char| !c.is_alphanumeric()).to_lowercase()
}

/// What Spanish writes after the figure of a rank: "puesto" is masculine, whatever the unit is.
const SUFFIX: &str = ".º";

const ASPECTS: [&str; 2] = ["dimensión", "dimensiones"];
const THEMES: [&str; 2] = ["tema", "temas"];
const INDICATORS: [&str; 2] = ["indicador", "indicadores"];
const FIGURES: [&str; 2] = ["dato", "datos"];
const UNITS: [&str; 2] = ["unidad", "unidades"];
const PLACES: [&str; 2] = ["puesto", "puestos"];
const ROWS: [&str; 2] = ["fila", "filas"];
const METHODS: [&str; 2] = ["método", "métodos"];

const WEIGH: &[MethodChoice] = &[
    choice("points", "Puntos a mano", "Los puntos de los controles deslizantes o los de una ponderación predefinida."),
    choice("equal", "Iguales en cada nivel", "Todas las partes de un mismo grupo pesan lo mismo."),
    choice(
        "equal(indicators)",
        "Iguales para cada indicador",
        "Todos los indicadores pesan lo mismo, así que un tema pesa según cuántos tenga.",
    ),
    choice(
        "entropy",
        "Entropía",
        "Cuanto más desigual es el reparto de las puntuaciones de un indicador, más pesa (Shannon).",
    ),
    choice(
        "critic",
        "CRITIC",
        "La dispersión, multiplicada por lo poco que un indicador repite lo que dicen los demás.",
    ),
    choice("deviation", "Desviación estándar", "Cuanto más varía un indicador, más pesa."),
    choice(
        "pca",
        "Componente principal",
        "Los cuadrados de las cargas en el primer componente principal de cada grupo (Manual de la OCDE y el JRC, p. 89).",
    ),
    choice(
        "influence",
        "Igual influencia",
        "Los pesos de las dimensiones con los que todas tienen la misma correlación con la puntuación; dentro de ellas, los fijados a mano.",
    ),
    choice(
        "ahp",
        "Comparación por pares (AHP)",
        "Se indica cuántas veces más importante es cada parte que cada otra; el vector propio principal da los pesos (Saaty).",
    ),
    choice(
        "bod",
        "Beneficio de la duda",
        "Cada unidad con los pesos de las dimensiones que más le convienen; cada dimensión aporta entre el 10\u{a0}% y el 50\u{a0}% de su puntuación.",
    ),
];

const COVER: &[MethodChoice] = &[
    choice("0.8", "80\u{a0}%", "Se clasifican las unidades con al menos cuatro de cada cinco datos."),
    choice("0.6", "60\u{a0}%", "Se clasifican más unidades, a las que faltan más datos."),
    choice("0.7", "70\u{a0}%", "Se clasifican algunas unidades más, a las que faltan más datos."),
    choice("0.9", "90\u{a0}%", "Se clasifican menos unidades, a las que faltan pocos datos."),
    choice("1", "Todos los datos", "Solo se clasifican las unidades con todos los datos."),
];

const TREAT: &[MethodChoice] = &[
    choice(
        "jrc",
        "Regla del JRC",
        "Winsorizar hasta cinco datos de un indicador asimétrico; si no basta, tomar su logaritmo (Manual, p. 84).",
    ),
    choice("winsorise", "Solo winsorizar", "Llevar hasta cinco datos extremos al valor siguiente, sin hacer nada más."),
    choice("log", "Logaritmo", "Tomar el logaritmo de todos los indicadores asimétricos."),
    choice("boxcox", "Box–Cox", "La potencia que más acerca un indicador asimétrico a la distribución normal."),
    choice("none", "Sin tratamiento", "Los valores atípicos cuentan por completo."),
];

const NORMALISE: &[MethodChoice] = &[
    choice(
        "minmax",
        "Mínimo-máximo, de 0 a 100",
        "De la peor a la mejor de las unidades clasificadas (Manual, p. 85).",
    ),
    choice(
        "minmax(1,100)",
        "Mínimo-máximo, de 1 a 100",
        "Lo mismo sin ceros, como exige una media geométrica o armónica.",
    ),
    choice(
        "zscore",
        "Puntuaciones z",
        "Desviaciones estándar respecto de la media, aquí con media 50 y dispersión 10 (Manual, p. 84).",
    ),
    choice("rank", "Rangos", "Solo cuenta el orden: 1 para la peor unidad, y así hacia arriba (Manual, p. 27)."),
    choice("percentile", "Rangos percentiles", "La parte de las demás unidades con peor dato, en porcentaje."),
    choice("borda", "Puntos de Borda", "El número de unidades con peor dato."),
    choice("share", "Proporción del mejor", "El dato entre el mejor, o el mejor entre el dato si menos es mejor."),
    choice(
        "goalposts",
        "Límites fijos",
        "Entre dos valores fijados de antemano, con tope: goalposts(código:inferior:superior,…); con logaritmos donde sigue :log.",
    ),
    choice(
        "loggoalposts",
        "Límites fijos, logarítmicos",
        "Lo mismo con logaritmos para los indicadores nombrados: loggoalposts(código:inferior:superior,…).",
    ),
];

const IMPUTE: &[MethodChoice] = &[
    choice(
        "theme",
        "Media de la unidad en el tema",
        "La media de la propia unidad en el tema; si no la hay, en la dimensión; si tampoco, la de todas las unidades.",
    ),
    choice(
        "aspect",
        "Media de la unidad en la dimensión",
        "La media de la propia unidad en la dimensión; si no la hay, la de todas las unidades.",
    ),
    choice(
        "mean",
        "Media de todas las unidades",
        "La media del indicador en todas las unidades clasificadas (Manual, p. 55).",
    ),
    choice("median", "Mediana de todas las unidades", "La mediana del indicador en todas las unidades clasificadas."),
    choice("group", "Media de la región", "La media del indicador en la región de la unidad."),
    choice("none", "Sin imputar", "Lo que falta se omite, y el resto de su grupo pesa más."),
];

const AGGREGATE: &[MethodChoice] = &[
    choice("arithmetic", "Media aritmética", "Una puntuación baja se compensa del todo con otra (Manual, p. 103)."),
    choice(
        "geometric",
        "Media geométrica",
        "Una puntuación baja se compensa solo en parte: premia el equilibrio (Manual, p. 103).",
    ),
    choice("harmonic", "Media armónica", "Una puntuación baja es difícil de compensar."),
    choice("power", "Media de potencias", "De exponente 0,5, entre la aritmética y la geométrica: power(0.5)."),
    choice(
        "owa",
        "Media ponderada ordenada",
        "Cuentan más las puntuaciones más bajas de cada unidad; owa(2) fija cuánto más.",
    ),
    choice(
        "copeland",
        "Regla de Copeland",
        "La parte de las demás unidades que una supera, comparadas una a una según el peso de aquello en lo que va por delante (Manual, p. 112).",
    ),
];

/// A name within a sentence: small, unless it is one that is always written with capitals.
fn in_text(name: &str) -> String {
    let mut letters = name.chars();
    let first = letters.next().unwrap_or_default();
    let rest = letters.as_str();
    let word = rest.split(' ').next().unwrap_or_default();
    if !word.is_empty() && word.chars().all(char::is_lowercase) {
        first.to_lowercase().chain(rest.chars()).collect()
    } else {
        name.to_owned()
    }
}

/// A word by number: one of them, or none and several.
fn plural(count: usize, [one, several]: [&'static str; 2]) -> &'static str {
    if count == 1 { one } else { several }
}

/// Returns a count with its noun: "1 indicador", "26 indicadores".
fn many(count: usize, noun: [&'static str; 2]) -> String {
    format!("{} {}", chart::count(L, count), plural(count, noun))
}

/// Returns the start of a sentence about moving weights.
fn moving(count: usize) -> String {
    if count == 1 { "Si se mueve el único peso,".to_owned() } else { format!("Si se mueven los {count} pesos,") }
}

/// A number of units as running text has it.
fn number(count: usize) -> String {
    let words = ["dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez"];
    words.get(count.wrapping_sub(2)).map_or_else(|| chart::count(L, count), |word| (*word).to_owned())
}
