use yew::{Callback, LocalServerRenderer};

use super::{file::SiteError, ranges::RangeRunner};
use tenfold::ui::{App, AppProps, Deployment, LoadedView, MethodEngine, PrerenderedRanges, PtrEq, i18n, lazy};
use tenfold_data::{Dataset, UnitId};
use tenfold_ranking::{Prepared, Ranking, Recipe};
use tenfold_view::chart::{Row, Selection, TopTen};
use tenfold_view::export::{PictureWords, picture};
use tenfold_view::link::{self as link, Language, View, html};

/// A static page: a preset in a language.
#[derive(Debug, Clone)]
pub struct Page {
    /// The data that it is of.
    pub dataset: PtrEq<Dataset>,
    /// What it shows.
    pub view: View,
    /// Its language.
    pub language: Language,
    /// The folder that it stands in, below the site's own: nothing, or `zh/talent/`.
    pub folder: String,
    /// What no weight touches.
    pub prepared: PtrEq<Prepared>,
    /// The ranking that it shows.
    pub ranking: Ranking,
    /// Its rows.
    pub ten: TopTen,
    /// How sure they are.
    pub known: PtrEq<PrerenderedRanges>,
}

/// Every page: each preset in each language, the first page first.
///
/// # Errors
/// The figures cannot be ranked as their publisher says.
pub fn pages(dataset: &PtrEq<Dataset>) -> Result<Vec<Page>, SiteError> {
    let refused = |refusal| SiteError::Method(i18n::refused(Language::default(), &refusal, dataset));
    let prepared = PtrEq::new(Prepared::published(dataset).map_err(refused)?);
    let mut teller = RangeRunner::new(dataset)?;
    let mut presets = Vec::new();
    for preset in &dataset.presets {
        let Some(recipe) = Recipe::preset(dataset, &preset.code) else { continue };
        let ranking = Ranking::by(&prepared, &recipe.weighting, &dataset.framework).1;
        let rows = View::start(dataset).top.rows(ranking.places.len());
        let ten = TopTen::of(dataset, &prepared, &ranking, &ranking, &Selection::first(rows));
        let known = teller.known(dataset, &recipe.weighting, &ten);
        presets.push((recipe, ranking, ten, known));
    }
    let mut pages = Vec::new();
    for language in spoken(dataset) {
        for (recipe, ranking, ten, known) in presets.clone() {
            let view = View { recipe, language: chosen(language), ..View::start(dataset) };
            let folder = link::folder(&view, dataset);
            let (dataset, prepared) = (dataset.clone(), prepared.clone());
            pages.push(Page { dataset, view, language, folder, prepared, ranking, ten, known });
        }
    }
    Ok(pages)
}

/// The languages that both the page and the dataset speak. Where there are none the page is English around the dataset's own.
fn spoken(dataset: &Dataset) -> Vec<Language> {
    let both = |l: &Language| dataset.about.languages.iter().any(|code| code == l.code());
    let spoken: Vec<Language> = Language::ALL.into_iter().filter(both).collect();
    if spoken.is_empty() { vec![Language::default()] } else { spoken }
}

/// A language as a view chooses it: the first page leaves it to the browser.
fn chosen(language: Language) -> Option<Language> {
    Some(language).filter(|l| *l != Language::default())
}

/// How a row's name begins in the live page, and how in a static one: it opens nothing there, and must not look as if it did.
const NAME: [&str; 2] = ["<button type=\"button\" id=\"row-", "<span id=\"row-"];

/// The rows' names as text. Where no program runs, style sheets hide all buttons, and the names must stay.
fn names_as_text(page: &str) -> String {
    let mut parts = page.split(NAME[0]);
    let first = parts.next().unwrap_or_default().to_owned();
    let as_text = |part: &str| part.replacen(" aria-expanded=\"false\"", "", 1).replacen("</button>", "</span>", 1);
    parts.fold(first, |text, part| text + NAME[1] + &as_text(part))
}

impl Page {
    /// The way from its folder to the site's: nothing, or `../../`.
    pub fn root(&self) -> String {
        "../".repeat(self.folder.matches('/').count())
    }

    /// Its title.
    pub fn title(&self) -> String {
        let preset = self.preset().filter(|p| p.code != self.dataset.about.start);
        let preset = preset.map(|preset| self.say(&preset.name));
        i18n::page_title(self.language, self.say(&self.dataset.about.title), preset)
    }

    /// What it says in a sentence or two: who leads, and why one would weigh so.
    pub fn description(&self) -> String {
        let why = self.preset().map_or("", |preset| self.say(&preset.why));
        format!("{}{}{why}", self.verdict(), i18n::gap(self.language)).trim().to_owned()
    }

    /// Who leads; nothing if no unit does.
    fn verdict(&self) -> String {
        let name = |unit: usize| self.say(&self.dataset.table.unit(UnitId(unit)).name);
        let nouns = [&self.dataset.about.unit, &self.dataset.about.units].map(|text| self.say(text));
        let units = i18n::counted(self.language, self.ranking.places.len(), nouns);
        let leaders = self.ten.leaders();
        let said = leaders.map(|[a, b, c]| i18n::verdict(self.language, name(a.0), &[name(b.0), name(c.0)], &units));
        said.unwrap_or_default()
    }

    /// Its preview, as SVG.
    pub fn picture(&self) -> String {
        let said = PictureWords {
            weighting: i18n::weighting(self.language, self.preset().map_or("", |preset| self.say(&preset.name))),
            verdict: self.verdict(),
            score: i18n::score(self.language).to_owned(),
        };
        picture(&said, &self.dataset, &self.ranking, &self.ten, self.language)
    }

    /// A row's name.
    pub fn name(&self, row: &Row) -> &str {
        self.say(&self.dataset.table.unit(row.unit).name)
    }

    /// A text of the dataset in its language.
    pub fn say<'a>(&self, text: &'a tenfold_data::LocalizedText) -> &'a str {
        text.say(self.language.code())
    }

    /// The preset that it shows.
    pub fn preset(&self) -> Option<&tenfold_data::PresetEntry> {
        self.dataset.presets.iter().find(|preset| preset.code == self.view.recipe.preset)
    }

    /// The same preset in every language, with that page's folder.
    pub fn languages(&self) -> Vec<(Language, String)> {
        let folder = |language: Language| {
            let view = View { language: chosen(language), ..self.view.clone() };
            (language, link::folder(&view, &self.dataset))
        };
        spoken(&self.dataset).into_iter().map(folder).collect()
    }

    /// What it shows, as the live page draws it.
    pub async fn body(&self) -> String {
        let arrival = LoadedView {
            dataset: self.dataset.clone(),
            // No worker runs here.
            packed: PtrEq::new(Vec::new()),
            public: true,
            engine: Some(MethodEngine::local()),
            view: self.view.clone(),
            notices: Vec::new(),
            reading: None,
            refused: None,
        };
        let place = Deployment { site: self.root(), kept: None };
        let known = Some(self.known.clone());
        let sections = Some(lazy::sections());
        let props = AppProps { arrival, browser: self.language, place, known, sections, drawn: Callback::noop() };
        let page = LocalServerRenderer::<App>::with_props(props).hydratable(false).render().await;
        names_as_text(&page)
    }

    /// What stands above it where its program does not run: one line, and the way to the other presets' pages.
    pub fn without_program(&self, [label, text]: [&str; 2]) -> String {
        let other = |preset: &tenfold_data::PresetEntry| {
            let recipe = Recipe::preset(&self.dataset, &preset.code)?;
            let folder = link::folder(&View { recipe, ..self.view.clone() }, &self.dataset);
            let address = format!("{}{folder}", self.root());
            let address = if address.is_empty() { "./" } else { &address };
            Some(format!("<a href=\"{}\">{}</a>", html(address), html(self.say(&preset.name))))
        };
        let others = self.dataset.presets.iter().filter(|p| p.code != self.view.recipe.preset).filter_map(other);
        let gap = i18n::gap(self.language);
        let others = i18n::in_a_row(self.language, &others.collect::<Vec<_>>());
        format!("<b>{}</b>{gap}{}{gap}{}{gap}{others}", html(label), html(text), i18n::other_weights(self.language))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn each_row_of_a_static_page_has_its_name_as_text() {
        for page in pages(&PtrEq::new(tenfold_bundled::dataset())).unwrap() {
            let body = page.body().await;
            assert!(!body.contains(NAME[0]), "{}", page.folder);
            for row in &page.ten.rows {
                let unit = &page.dataset.table.unit(row.unit);
                let name = format!("{}{}\" class=\"n\">{}", NAME[1], unit.id, page.say(&unit.name));
                assert!(body.contains(&name), "{}: {name}", page.folder);
            }
        }
    }
}
