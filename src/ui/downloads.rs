//! The downloads of a scene: text, and the name of the file. Nothing here knows the browser.

use super::{
    Scene,
    components::{
        chart::{bars, just_outside, title},
        spoken,
    },
    i18n,
};
use crate::{
    dataset::UnitId,
    export::{self, Drawing, Figure, FigureWords, MOST_ROWS, PastedTable, Reopen, TableWords, Tabled},
    link::{Top, View},
};

/// A file: its name and content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Taken {
    /// Its name, which says what it is of.
    pub name: String,
    /// The content.
    pub text: String,
}

/// The link that opens this view again, on these figures. From a frame it leads to the whole page, because a download
/// has no page around it.
pub fn link(scene: &Scene) -> String {
    scene.address(&scene.stamped().on_whole_page())
}

/// The same as short as it opens the same view: to be printed, and typed off paper.
pub fn printed_link(scene: &Scene) -> String {
    scene.address(&View { stamp: None, ..scene.view.on_whole_page() })
}

/// The chart as it is shown, for an article; taken on a date.
pub fn svg(scene: &Scene, date: &str) -> (String, Drawing) {
    let drawing = with_figure(scene, date, export::figure);
    (named(scene, &rows(scene), "svg"), drawing)
}

/// The name of the same as a picture.
pub fn png_name(scene: &Scene) -> String {
    named(scene, &rows(scene), "png")
}

/// The whole ranking as CSV.
pub fn ranking(scene: &Scene) -> Taken {
    let Scene { dataset, prepared, ranking, language, .. } = scene;
    let text = with_link(scene, |reopen| export::ranking_csv(dataset, prepared, ranking, language.code(), reopen));
    Taken { name: named(scene, "ranking", "csv"), text }
}

/// The whole calculation as CSV.
pub fn calculation(scene: &Scene) -> Taken {
    let Scene { dataset, prepared, ranking, language, .. } = scene;
    let text = with_link(scene, |reopen| export::calculation_csv(dataset, prepared, ranking, language.code(), reopen));
    Taken { name: named(scene, "calculation", "csv"), text }
}

/// The structure of the index, as CSV.
pub fn structure(scene: &Scene) -> Taken {
    let Scene { dataset, prepared, ranking, language, .. } = scene;
    let text = with_link(scene, |reopen| export::structure_csv(dataset, prepared, ranking, language.code(), reopen));
    Taken { name: named(scene, "structure", "csv"), text }
}

/// Writes a file that says how it is opened again, and whose figures are in it.
fn with_link(scene: &Scene, write: impl FnOnce(Reopen) -> String) -> String {
    write(Reopen::new(&link(scene), whole_source(scene).as_deref()))
}

/// Whose figures these are if they are not the site's own, with their whole address.
fn whole_source(scene: &Scene) -> Option<String> {
    let (source, l) = (scene.source()?, scene.language);
    Some(i18n::source(l, &source) + i18n::gap(l) + &source.address)
}

/// The rows as a table to paste.
pub fn table(scene: &Scene, date: &str) -> PastedTable {
    with_figure(scene, date, |figure| export::table(figure, &table_words(scene, figure, &|unit| scene.full_name(unit))))
}

/// The rows as a table to read.
pub fn tabled(scene: &Scene) -> Tabled {
    with_figure(scene, "", |figure| export::tabled(figure, &table_words(scene, figure, &|unit| scene.full_name(unit))))
}

fn table_words<'a>(scene: &Scene, figure: &Figure, name: &'a dyn Fn(UnitId) -> String) -> TableWords<'a> {
    let l = scene.language;
    let title = i18n::sentence(l, scene.say(&scene.dataset.about.title));
    let unplaced = scene.unplaced().map(|unplaced| i18n::gap(l).to_owned() + &unplaced).unwrap_or_default();
    let caption = title + i18n::gap(l) + &figure.words.weighting + &unplaced;
    TableWords { caption, rank: i18n::rank_head(l), range: i18n::range_head(l), name }
}

/// Puts together the content of the figure.
fn with_figure<T>(scene: &Scene, date: &str, draw: impl FnOnce(&Figure) -> T) -> T {
    let Scene { dataset, ranking, top_ten, closeness, selection, .. } = scene;
    // Ranges for earlier weights belong to another ranking: on the page they are dimmed, here they would be wrong.
    let known = scene.uncertainty.as_deref().filter(|sure| !sure.waiting && sure.is_drawn());
    let of = Figure {
        words: &figure_words(scene, date, known.is_some()),
        dataset,
        ranking,
        ten: top_ten,
        closeness,
        uncertainty: known,
        focus: selection.focus,
        language: scene.language,
        colours: &scene.view.colours.as_ref().map_or_else(Vec::new, |colours| colours.css(scene.dark)),
        dark: scene.dark,
        link: &link(scene),
        printed_link: &printed_link(scene),
    };
    draw(&of)
}

fn figure_words(scene: &Scene, date: &str, sure: bool) -> FigureWords {
    let (l, dataset, about) = (scene.language, &scene.dataset, &scene.dataset.about);
    let indicators = dataset.table.columns.len();
    let after = Some(scene.say(&about.after)).filter(|after| !after.is_empty());
    let caution = about.caution.as_ref().map(|caution| [scene.say(&caution.label), scene.say(&caution.text)]);
    let [label, text] = caution.unwrap_or_default();
    let after = after.map(|after| i18n::gap(l).to_owned() + &i18n::sentence(l, after)).unwrap_or_default();
    let rows = scene.top_ten.all();
    let nearby = sure.then(|| i18n::nearby(l, indicators));
    let imputed = rows.into_iter().any(|row| row.imputed > 0).then(|| scene.holes_note());
    let note = nearby.into_iter().chain([i18n::lines(l).to_owned()]).chain(imputed).chain(scene.unplaced());
    FigureWords {
        weighting: whose(scene) + &weighting(scene) + &by_method(scene),
        verdict: verdict(scene),
        heads: [i18n::by_aspect(l), i18n::score(l), i18n::whiskers(l)].map(str::to_owned),
        outside: just_outside(scene),
        left_out: i18n::left_out(l, scene.top_ten.rows.len().saturating_sub(MOST_ROWS)),
        imputed: i18n::imputed_mark,
        note: note.collect::<Vec<_>>().join(i18n::gap(l)),
        caution: [label.to_owned(), format!("{text}{after}")],
        source: whole_source(scene)
            .into_iter()
            .chain(sources(scene))
            .chain([i18n::taken(l, &scene.edition.to_string(), date)])
            .collect::<Vec<_>>()
            .join(i18n::gap(l)),
        reopen: i18n::reopen(l).to_owned(),
    }
}

/// Says what the rows are, if they are not the first of all, and who leads.
fn verdict(scene: &Scene) -> String {
    let l = scene.language;
    if scene.selection.is_plain() {
        return spoken(scene);
    }
    let told = [i18n::sentence(l, &title(scene)), bars(scene), spoken(scene)];
    told.join(i18n::gap(l))
}

/// Whose figures these are, before all else that is said of them; nothing of the site's own.
fn whose(scene: &Scene) -> String {
    let l = scene.language;
    scene.source().map(|source| i18n::source(l, &source) + i18n::gap(l)).unwrap_or_default()
}

/// Under which weights: a preset by its name, a reader's own by what each aspect counts.
fn weighting(scene: &Scene) -> String {
    let (l, framework) = (scene.language, &scene.dataset.framework);
    if !scene.view.recipe.moved(&scene.dataset) {
        return i18n::weighting(l, scene.preset());
    }
    let share = |&id| {
        let name = scene.say(&framework.node(id).short);
        i18n::shared(l, name, scene.ranking.weights.global_weight(id))
    };
    let shares: Vec<String> = framework.aspects().iter().take(NAMED).map(share).collect();
    i18n::own_weighting(l, scene.preset(), &shares)
}

/// By which method, where it is not the published one.
fn by_method(scene: &Scene) -> String {
    let (l, chosen) = (scene.language, scene.other_method());
    if chosen.is_empty() {
        return String::new();
    }
    let said = format!("{}{}{}", i18n::by_method(l), i18n::gap(l), chosen.replace('&', " · "));
    i18n::gap(l).to_owned() + &i18n::sentence(l, &said)
}

/// The number of shares that a sentence lists: a table of five hundred columns has as many aspects.
const NAMED: usize = 8;

/// The sources: the one that most indicators name first, and the number of others.
fn sources(scene: &Scene) -> Option<String> {
    let framework = &scene.dataset.framework;
    let sources = framework.indicators().iter().filter_map(|&id| framework.node(id).indicator.as_ref());
    let mut counted: Vec<(&str, usize)> = Vec::new();
    for source in sources.map(|indicator| scene.say(&indicator.source)).filter(|source| !source.is_empty()) {
        match counted.iter_mut().find(|(known, _)| *known == source) {
            Some((_, count)) => *count += 1,
            None => counted.push((source, 1)),
        }
    }
    // Of equals the first.
    let most = counted.iter().rev().max_by_key(|(_, count)| *count)?.0;
    Some(i18n::sources(scene.language, framework.indicators().len(), most, counted.len() - 1))
}

/// The rows, in a file's name.
fn rows(scene: &Scene) -> String {
    let how_many = if scene.view.top == Top::All { "all" } else { "top" };
    let of = [&scene.view.by, &scene.view.within].into_iter().flatten().map(|code| plain(code) + "-");
    format!("{}{how_many}-{}", of.collect::<String>(), scene.top_ten.rows.len())
}

/// A file's name: whose figures these are if they are not the bundled ones, under which weights, what of it.
fn named(scene: &Scene, what: &str, kind: &str) -> String {
    let recipe = &scene.view.recipe;
    let subject = scene.view.data.as_ref().map(|_| plain(scene.dataset.about.title.say("en")));
    let method = (!scene.prepared.method.is_published(&scene.dataset)).then(|| "other-method".to_owned());
    let weights = if recipe.moved(&scene.dataset) { "own-weights".to_owned() } else { plain(&recipe.preset) };
    let parts =
        ["tenfold".to_owned()].into_iter().chain(subject).chain([weights]).chain(method).chain([what.to_owned()]);
    let parts: Vec<String> = parts.filter(|part| !part.is_empty()).collect();
    format!("{}.{kind}", parts.join("-"))
}

/// The number of letters of a title in a file's name.
const LETTERS: usize = 40;

/// A text as part of a file's name on any machine: small letters and figures, a stroke for all between.
fn plain(text: &str) -> String {
    let mut plain = String::new();
    for c in text.chars().take(LETTERS) {
        if c.is_ascii_alphanumeric() {
            plain.push(c.to_ascii_lowercase());
        } else if !plain.is_empty() && !plain.ends_with('-') {
            plain.push('-');
        }
    }
    plain.trim_end_matches('-').to_owned()
}
