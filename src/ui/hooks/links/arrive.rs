use std::pin::Pin;

use web_sys::{AbortController, Url};

use super::{file::Files, here::browser_language, methods, reader::PackageReader};
use crate::{
    bundled,
    dataset::{self, Dataset, Language, LocalizedText, isolated, unpack},
    link::{self, Notice, View},
    ranking::Method,
    ui::{
        Deployment, LoadError, LoadedView, MethodEngine, PtrEq, i18n,
        lazy::{self, CheckColours},
    },
};

/// Follows a link: fetches the data that it names, then reads it against that data, over a view if one is given. A
/// fetch can be cancelled.
///
/// # Errors
/// Every error in the data, at once. The page should keep what it showed before.
pub(crate) async fn arrive(
    link: &str,
    place: &Deployment,
    over: Option<&View>,
    cancel: AbortController,
) -> Result<LoadedView, LoadError> {
    let refused = match arrive_as_is(link, place, over, &cancel).await {
        Err(refused) => refused,
        arrived => return arrived,
    };
    // Punctuation may stick to the address of the data: where that cannot be had, it is tried without.
    let mut end = link;
    for _ in 0..MARKS {
        let shorter = link::without_punctuation(end).filter(|shorter| link::data(shorter) != link::data(end));
        let Some(shorter) = shorter else { break };
        end = shorter;
        if let Ok(arrived) = arrive_as_is(end, place, over, &cancel).await {
            return Ok(arrived);
        }
    }
    // Errors name the address as it was sent.
    Err(refused)
}

/// The most punctuation marks that are left out behind the address of data.
const MARKS: usize = 2;

async fn arrive_as_is(
    link: &str,
    place: &Deployment,
    over: Option<&View>,
    cancel: &AbortController,
) -> Result<LoadedView, LoadError> {
    let data = match link::data(link) {
        None => Data::bundled(),
        Some(data) => open(&data, &place.site, cancel).await.map_err(|why| LoadError::of(data, why))?,
    };
    let before = over.and_then(|view| view.language);
    Ok(coloured(spoken(prepared_first(arrive_at(link, place, over, data)).await, before).await).await)
}

/// Opens other data.
async fn open(address: &str, site: &str, cancel: &AbortController) -> Result<Data, Vec<String>> {
    let Fetch(fetch) =
        lazy::fetch().await.map_err(|_| vec![i18n::in_each_language(|l| i18n::reader_did_not_load(l).to_owned())])?;
    let (packed, public) = fetch(address.to_owned(), site.to_owned(), cancel.clone()).await?;
    let data =
        Data::of(packed).ok_or_else(|| vec![i18n::in_each_language(|l| i18n::parts_do_not_fit(l).to_owned())])?;
    Data { public, ..data }.by_its_own_method(address).await
}

/// Reads a link against data that is there. A page of a kept edition stays one; any other edition is not here.
pub(crate) fn arrive_at(link: &str, place: &Deployment, over: Option<&View>, data: Data) -> LoadedView {
    let Data { dataset, packed, public, engine } = data;
    let start = View::start(&dataset);
    let (mut view, mut notices) = link::read_over(over.unwrap_or(&start), link, &dataset);
    notices.extend(view.asof.filter(|asof| Some(*asof) != place.kept).map(Notice::NoEdition));
    view.asof = place.kept;
    LoadedView { dataset, packed, public, engine, view, notices, reading: None, refused: None }
}

/// The same as [`prepared`] if nothing of the data was shown before: if it cannot be ranked so, the publisher's method
/// stays.
pub(crate) async fn prepared_first(arrival: LoadedView) -> LoadedView {
    let before = Method::published(&arrival.dataset);
    prepared(arrival, before).await
}

/// Prepares the method that a link or the publisher asks for, and loads the chunk of methods if it is not the default.
/// If the figures cannot be ranked by it, or the chunk does not come, the method before stays, and a notice says so.
pub(crate) async fn prepared(mut arrival: LoadedView, before: Method) -> LoadedView {
    let plain = arrival.view.recipe.method.is_default() && Method::published(&arrival.dataset).is_default();
    if arrival.engine.is_none() && !plain {
        arrival.engine = methods::load().await;
    }
    checked(arrival, before)
}

/// Loads the language that a link asks for, or the browser's if it asks for none. If it does not come, the one before stays, and a
/// notice says so.
pub(crate) async fn spoken(mut arrival: LoadedView, before: Option<Language>) -> LoadedView {
    let language = arrival.view.language.unwrap_or_else(browser_language);
    if !i18n::is_loaded(language) && i18n::load(language).await.is_err() {
        arrival.notices.push(Notice::NotLoaded(format!("lang={}", language.code())));
        arrival.view.language = before;
    }
    arrival
}

/// Checks the colours that a link asks for, once its language is there. If they cannot be seen or told apart, or what checks them does
/// not come, the page keeps its own, and a notice says so.
pub(crate) async fn coloured(mut arrival: LoadedView) -> LoadedView {
    if let Some(colours) = arrival.view.colours.take() {
        let part = format!("colours={}", colours.code());
        match lazy::colours().await {
            Ok(CheckColours(check)) => match check(&colours, arrival.view.appearance) {
                None => arrival.view.colours = Some(colours),
                Some(why) => arrival.notices.push(Notice::Refused { part, why }),
            },
            Err(_) => arrival.notices.push(Notice::NotLoaded(part)),
        }
    }
    arrival
}

/// The same if the chunk of methods is loaded.
pub(crate) fn checked(mut arrival: LoadedView, before: Method) -> LoadedView {
    let method = &mut arrival.view.recipe.method;
    if method.is_default() || *method == before {
        return arrival;
    }
    let part = link::method(method, &before);
    let refused = match &arrival.engine {
        None => Some(Notice::NotLoaded(part)),
        Some(engine) => engine.0.prepare(&arrival.dataset, method).err().map(|why| Notice::Refused { part, why }),
    };
    if let Some(notice) = refused {
        arrival.notices.push(notice);
        *method = before;
    }
    arrival
}

/// Data that was opened, and the same packed.
#[derive(Clone)]
pub(crate) struct Data {
    pub(crate) dataset: PtrEq<Dataset>,
    pub(crate) packed: PtrEq<Vec<u8>>,
    /// Whether anybody may read it.
    pub(crate) public: bool,
    /// Ranks by methods other than the default.
    pub(crate) engine: Option<MethodEngine>,
}

impl Data {
    /// What comes with the page.
    pub(crate) fn bundled() -> Self {
        Self::sound(bundled::dataset(), bundled::PACKED.to_vec())
    }

    /// Prepares data that has a published method of its own. If the figures cannot be ranked by it, the data is not
    /// opened: by another method it would not be the publisher's ranking.
    async fn by_its_own_method(self, address: &str) -> Result<Self, Vec<String>> {
        let method = Method::published(&self.dataset);
        if method.is_default() {
            return Ok(self);
        }
        let engine = methods::load()
            .await
            .ok_or_else(|| vec![i18n::in_each_language(|l| i18n::methods_did_not_load(l).to_owned())])?;
        let refused = |why: LocalizedText| {
            let file = address.rsplit('/').next().filter(|name| !name.is_empty()).unwrap_or(dataset::MANIFEST);
            vec![i18n::in_each_language(|l| format!("{file}: tenfold.about.method: {}", why.say(l.code())))]
        };
        engine.0.prepare(&self.dataset, &method).map_err(refused)?;
        Ok(Self { engine: Some(engine), ..self })
    }

    /// What another program of this page has packed; `None` if it is of another build, or cut short.
    pub(super) fn of(packed: Vec<u8>) -> Option<Self> {
        unpack(&packed).map(|dataset| Self::sound(dataset, packed))
    }

    fn sound(dataset: Dataset, packed: Vec<u8>) -> Self {
        Self { dataset: PtrEq::new(dataset), packed: PtrEq::new(packed), public: true, engine: None }
    }
}

/// Packed data, and whether anybody may read it; or the errors.
type Fetched = Result<(Vec<u8>, bool), Vec<String>>;
/// The same once it has come.
type Fetching = Pin<Box<dyn Future<Output = Fetched>>>;

/// Fetches other data: from an address as a link has it, for a site, until that is cancelled.
#[derive(Clone, Copy)]
pub(crate) struct Fetch(fn(String, String, AbortController) -> Fetching);

impl Fetch {
    /// What fetches, in a chunk of its own: most readers of a page never need it.
    pub(crate) fn here() -> Self {
        Self(|data, site, cancel| Box::pin(async move { fetch(&data, &site, &cancel).await }))
    }
}

/// Fetches a CSV file, or a package: its manifest, by name or by folder, and the files that this names. Gives it packed, and whether
/// anybody may read it.
async fn fetch(data: &str, site: &str, cancel: &AbortController) -> Fetched {
    let url = below(data, site)?;
    let path = url.pathname();
    let reader = PackageReader::load()
        .await
        .ok_or_else(|| vec![i18n::in_each_language(|l| i18n::reader_did_not_load(l).to_owned())])?;
    if let Some(why) = reader.unreadable(&url.href()).await? {
        return Err(vec![why]);
    }
    let mut come = Files::new(cancel.clone());
    let name = |path: &str| decoded(path.rsplit('/').next().unwrap_or(path));
    // What a spreadsheet publishes as CSV says so after a question mark.
    let is_csv = path.rsplit('.').next().is_some_and(|kind| kind.eq_ignore_ascii_case("csv"));
    if is_csv || url.search().contains("=csv") {
        return Ok((reader.read_csv(&name(&path), &come.fetch(&url.href(), true).await?.bytes).await?, come.public));
    }
    if path.ends_with('/') {
        url.set_pathname(&format!("{path}{}", dataset::MANIFEST));
    }
    let manifest = come.fetch(&url.href(), true).await?;
    // Some hosts send a name on to that of the newest version: its files are beside that one.
    let there = below(&manifest.url, site)?;
    if there.origin() != url.origin() {
        return Err(vec![i18n::in_each_language(|l| i18n::sent_on(l, &url.href(), &there.href()))]);
    }
    let mut files = vec![(name(&url.pathname()), manifest.bytes)];
    let folder = below(".", &there.href())?.href();
    for name in reader.files(&files[0].1).await?.into_iter().take(MOST_FILES) {
        let file = below(&name, &folder)?.href();
        // Of the network a link opens one folder, whatever the manifest in it says.
        if !file.starts_with(&folder) {
            let (name, manifest) = (isolated(&name), isolated(&files[0].0));
            return Err(vec![i18n::in_each_language(|l| i18n::outside_its_folder(l, &name, &manifest))]);
        }
        files.push((name, come.fetch(&file, false).await?.bytes));
    }
    Ok((reader.read(files).await?, come.public))
}

/// Returns a part of an address as people read it: `%E6%B1%9F` is 江. What is not UTF-8 stays as it is.
fn decoded(part: &str) -> String {
    js_sys::decode_uri_component(part).map_or_else(|_| part.to_owned(), String::from)
}

/// No package has more files.
const MOST_FILES: usize = 32;

fn below(address: &str, base: &str) -> Result<Url, Vec<String>> {
    let no_address = || {
        let address = isolated(address);
        vec![i18n::in_each_language(|l| i18n::not_an_address(l, &address))]
    };
    Url::new_with_base(address, base).map_err(|_| no_address())
}
