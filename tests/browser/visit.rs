//! A browser and what a reader does in it.

use std::{
    cell::Cell,
    env, fs,
    io::{BufRead, BufReader, Read, Write},
    net::TcpStream,
    path::PathBuf,
    process::{Child, Command, Stdio},
    time::Duration,
};

use fantoccini::{Client, ClientBuilder, Locator, elements::Element};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};

use crate::host::{Host, Serving};

/// Longer than any rest that the page waits for before it writes the address or speaks.
const PATIENCE: Duration = Duration::from_secs(10);

/// What a page translator does to a page.
const TRANSLATOR: &str = include_str!("translator.js");

thread_local! {
    static TRANSLATED: Cell<bool> = const { Cell::new(false) };
}

/// Does something with a translator in every page that is opened meanwhile: `cargo test` gives each test a thread of its own.
pub(crate) fn translated(journey: impl FnOnce()) {
    TRANSLATED.set(true);
    journey();
    TRANSLATED.set(false);
}

/// A visit to the page in a browser of its own.
pub(crate) struct Visit {
    pub(crate) client: Client,
    pub(crate) host: Host,
    driver: Child,
    port: u16,
    session: String,
    /// Whether a translator is let in.
    translated: Cell<bool>,
}

/// A row as it stands in the page.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Row {
    pub(crate) unit: String,
    pub(crate) rank: usize,
    pub(crate) score: String,
}

/// Waits so many milliseconds, to show that nothing happens in them, or that what was under way has ended: neither can be waited
/// for by a condition.
pub(crate) async fn nothing_for(milliseconds: u64) {
    tokio::time::sleep(Duration::from_millis(milliseconds)).await;
}

impl Visit {
    /// Opens the page for a link's query, in a browser that speaks English.
    pub(crate) async fn to(query: &str) -> Self {
        let visit = Self::with(Serving::default(), &["--lang=en-US"]).await;
        visit.open(query).await;
        visit
    }

    /// A browser with further arguments, and a host that serves so.
    pub(crate) async fn with(serving: Serving, arguments: &[&str]) -> Self {
        Self::with_prefs(serving, arguments, json!({})).await
    }

    /// The same with a translator in every page.
    pub(crate) async fn translated(serving: Serving) -> Self {
        let visit = Self::with(serving, &["--lang=en-US"]).await;
        visit.translate();
        visit
    }

    /// The same with further settings of the browser.
    pub(crate) async fn with_prefs(serving: Serving, arguments: &[&str], further: Value) -> Self {
        let (driver, port) = (0..5).find_map(|_| start_driver()).expect("ChromeDriver starts and says its port");
        let quiet = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run"];
        let offline = ["--disable-background-networking", "--disable-component-update", "--disable-sync"];
        let arguments: Vec<&str> = quiet.iter().chain(&offline).chain(arguments).copied().collect();
        let mut prefs = json!({ "download.default_directory": downloads(), "intl.accept_languages": "en-US,en" });
        for (name, value) in further.as_object().into_iter().flatten() {
            prefs[name] = value.clone();
        }
        let options = json!({
            "goog:chromeOptions": { "args": arguments, "prefs": prefs },
            "goog:loggingPrefs": { "browser": "SEVERE" },
            "timeouts": { "pageLoad": 20_000, "script": 20_000 },
            // A page whose own answer or first script stalls is never loaded: what is looked for in it is waited for.
            "pageLoadStrategy": if serving.stalled.is_some_and(|(end, _)| !["_", "chunk", "-reader-", "csv"].iter().any(|part| end.contains(part))) { "none" } else { "normal" },
        });
        let Value::Object(capabilities) = options else { unreachable!() };
        let client = ClientBuilder::new(HttpConnector::new())
            .capabilities(capabilities)
            .connect(&format!("http://127.0.0.1:{port}"))
            .await
            .expect("a browser");
        client.set_window_size(1280, 1400).await.expect("a window");
        let session = client.session_id().await.expect("a session").expect("its id");
        let visit = Self { client, host: Host::new(serving), driver, port, session, translated: Cell::new(false) };
        if TRANSLATED.get() {
            visit.translate();
        }
        visit
    }

    /// Lets a translator into every page that is opened from now on, in frames too.
    fn translate(&self) {
        self.translated.set(true);
        self.devtools("Page.addScriptToEvaluateOnNewDocument", json!({ "source": TRANSLATOR }));
    }

    /// What a command of the Chrome DevTools protocol answers.
    pub(crate) fn devtools(&self, command: &str, given: Value) -> Value {
        self.post("goog/cdp/execute", &json!({ "cmd": command, "params": given }))
    }

    /// What programs of the page have said when they stopped, in every frame, since this was last asked.
    pub(crate) fn panics(&self) -> Vec<String> {
        let said = self.post("se/log", &json!({ "type": "browser" }));
        let said = said.as_array().expect("what the console holds").iter().filter_map(|one| one["message"].as_str());
        said.filter(|said| said.contains("panicked") || said.contains("unreachable")).map(str::to_owned).collect()
    }

    /// Asks the driver for what the client knows nothing of.
    fn post(&self, path: &str, body: &Value) -> Value {
        let (session, body) = (&self.session, body.to_string());
        let mut stream = TcpStream::connect(("127.0.0.1", self.port)).expect("the driver");
        let head = format!(
            "POST /session/{session}/{path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\
             Content-Type: application/json\r\nContent-Length: {}\r\n\r\n",
            body.len()
        );
        stream.write_all((head + &body).as_bytes()).expect("a question");
        let mut answer = BufReader::new(stream);
        let mut length = 0;
        for line in answer.by_ref().lines() {
            let line = line.expect("a head").to_ascii_lowercase();
            if line.is_empty() {
                break;
            }
            if let Some(said) = line.strip_prefix("content-length:") {
                length = said.trim().parse().expect("a length");
            }
        }
        let mut body = vec![0; length];
        answer.read_exact(&mut body).expect("a body");
        let answer: Value = serde_json::from_slice(&body).expect("JSON");
        assert!(answer["value"]["error"].is_null(), "{path}: {answer}");
        answer["value"].clone()
    }

    /// Follows a link, and waits until the page is interactive.
    pub(crate) async fn open(&self, query: &str) {
        self.client.goto(&self.host.url(query)).await.expect("the page");
        self.ready().await;
    }

    /// Goes to a page that may never be loaded. A browser that has just started may still be on its way to its first, empty page, and
    /// forget where it was sent: it is sent again then.
    pub(crate) async fn go(&self, link: &str) {
        let url = self.host.url(link);
        for _ in 0..20 {
            self.script(&format!("setTimeout(() => location.href = {url:?})")).await;
            for _ in 0..20 {
                if self.script("return location.href").await.as_str().is_some_and(|at| at.starts_with(&url)) {
                    return;
                }
                tokio::time::sleep(PATIENCE / 200).await;
            }
        }
        panic!("the browser does not go to {url}");
    }

    /// Waits until the page is interactive, and until what stands below its chart has come: as if the reader had gone to it.
    pub(crate) async fn ready(&self) {
        self.find("html[data-tenfold=ready]").await;
        self.until(
            "(() => {
                const below = document.querySelector('.work > #appendix:not([data-open])');
                below?.dispatchEvent(new Event('focusin'));
                return (!below && (document.querySelector('#pick *') || document.documentElement.dataset.view)) || document.querySelector('.cut');
            })()",
        )
        .await;
    }

    pub(crate) async fn find(&self, css: &str) -> Element {
        let found = self.client.wait().at_most(PATIENCE).for_element(Locator::Css(css)).await;
        found.unwrap_or_else(|e| panic!("no {css} in the page: {e}"))
    }

    pub(crate) async fn text(&self, css: &str) -> String {
        self.find(css).await.text().await.expect("its text")
    }

    /// Clicks an element once it stands still. While rows are on their way to other places one may stand over it, or be drawn anew: it
    /// is tried again.
    pub(crate) async fn click(&self, css: &str) {
        self.find(css).await;
        let place = format!("return JSON.stringify(document.querySelector({css:?})?.getBoundingClientRect())");
        for _ in 0..100 {
            // Not by a timer of the page's: it may be one in which no script runs.
            let before = self.script(&place).await;
            tokio::time::sleep(Duration::from_millis(40)).await;
            if self.script(&place).await == before {
                break;
            }
        }
        let mut why = String::new();
        for _ in 0..100 {
            match self.find(css).await.click().await {
                Ok(()) => return,
                Err(moving) if moving.to_string().contains("intercepted") || moving.is_stale_element_reference() => {
                    why = moving.to_string();
                }
                Err(other) => panic!("{css} cannot be clicked: {other}"),
            }
            tokio::time::sleep(PATIENCE / 100).await;
        }
        panic!("{css} cannot be clicked: {why}");
    }

    /// Opens all that opens: what stands in a branch is drawn once that is open.
    pub(crate) async fn open_all(&self) {
        self.until(
            "(() => {
                const shut = [...document.querySelectorAll('details:not([open])')];
                const empty = [...document.querySelectorAll('.rail details')].some(d => !d.querySelector('.sub'));
                shut.forEach(d => d.open = true);
                return !shut.length && !empty;
            })()",
        )
        .await;
    }

    pub(crate) async fn keys(&self, css: &str, keys: &str) {
        self.find(css).await.send_keys(keys).await.unwrap_or_else(|e| panic!("{css} takes no keys: {e}"));
    }

    /// Moves a slider in one step, as one drag that ends there.
    pub(crate) async fn slide(&self, css: &str, points: u32) {
        self.find(css).await;
        let event = "new Event('input', { bubbles: true })";
        self.script(&format!(
            "const s = document.querySelector('{css}'); s.value = {points}; s.dispatchEvent({event})"
        ))
        .await;
    }

    /// What a script in the page returns.
    pub(crate) async fn script(&self, script: &str) -> Value {
        self.client.execute(script, vec![]).await.unwrap_or_else(|e| panic!("{script}: {e}"))
    }

    /// Waits until a script returns true.
    pub(crate) async fn until(&self, script: &str) {
        let script = format!("return Boolean({script})");
        for _ in 0..200 {
            if self.script(&script).await == Value::Bool(true) {
                return;
            }
            tokio::time::sleep(PATIENCE / 200).await;
        }
        panic!("never true: {script}; the address is {}", self.address().await);
    }

    /// The link that the address bar holds.
    pub(crate) async fn address(&self) -> String {
        let address = self.script("return location.href").await;
        let address = address.as_str().expect("text").split('#').next().expect("an address");
        address.strip_prefix(&self.host.url("")).unwrap_or(address).to_owned()
    }

    pub(crate) async fn address_holds(&self, link: &str) {
        self.until(&format!("location.href.split('#')[0] === {:?}", self.host.url(link))).await;
    }

    /// The rows, by the attributes that docs/embedding.md promises to hosts.
    pub(crate) async fn rows(&self) -> Vec<Row> {
        let rows = self.script("return [...document.querySelectorAll('[data-unit]')].map(r => ({...r.dataset}))").await;
        let text = |row: &Value, key: &str| row[key].as_str().expect("an attribute").to_owned();
        let row = |row: &Value| Row {
            unit: text(row, "unit"),
            rank: text(row, "rank").parse().expect("a rank"),
            score: text(row, "score"),
        };
        rows.as_array().expect("rows").iter().map(row).collect()
    }

    /// The rows as a person reads them: what is seen of each rank, name and score, and nothing that is hidden, clipped or without
    /// a size.
    pub(crate) async fn rows_as_read(&self) -> Vec<[String; 3]> {
        let script = "
            const seen = (e) => e?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) && e.getClientRects().length
                && e.getBoundingClientRect().width > 1 && e.getBoundingClientRect().height > 1;
            // The figures of a rank that is drawn in parts (1st) stand apart.
            const read = (e) => seen(e) ? e.innerText.trim() : '';
            const name = (n) => {
                const copy = [...(n?.childNodes ?? [])].filter((c) => c.nodeType === 3).map((c) => c.data).join('').trim();
                return seen(n) && n.innerText.startsWith(copy) ? copy : '';
            };
            return [...document.querySelectorAll('[data-unit]')].filter(seen).map((row) => {
                const badge = row.matches('.badge');
                const part = (css) => row.querySelector(css);
                return badge ? [read(part('.rk')), name(part('h1')), read(part('.note'))] : [read(part('.r')), name(part('.n')), read(part('.s'))];
            });";
        let rows = self.script(script).await;
        serde_json::from_value(rows).expect("three texts a row")
    }

    pub(crate) async fn units(&self) -> Vec<String> {
        self.rows().await.into_iter().map(|row| row.unit).collect()
    }

    /// Every layout shift until now, and half a second on: how far, and of what. A thousandth of what the field still calls good
    /// (0.1) is left out: a sliver at the window's edge, which comes once in some ten visits and was not yet found out.
    pub(crate) async fn shifts(&self) -> Value {
        let script = "
            const done = arguments[0];
            const found = [];
            const at = (r) => [r.x, r.y, r.width, r.height].join(' ');
            const said = (s) => [s.node?.outerHTML?.slice(0, 80) ?? s.node?.data, at(s.previousRect), at(s.currentRect)];
            new PerformanceObserver((list) => found.push(...list.getEntries().filter((e) => e.value >= 1e-4).map((e) => [e.value, ...e.sources.map(said)])))
                .observe({ type: 'layout-shift', buffered: true });
            setTimeout(() => done(found), 500);";
        self.client.execute_async(script, vec![]).await.expect("the shifts")
    }

    /// Keeps what the browser shows, for people to look at.
    pub(crate) async fn picture(&self, name: &str) {
        let png = self.client.screenshot().await.expect("a picture");
        let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("target/pictures");
        fs::create_dir_all(&folder).expect("a folder");
        fs::write(folder.join(format!("{name}.png")), png).expect("a file");
    }
}

/// Where the browser puts what it downloads.
pub(crate) fn downloads() -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("target/downloads");
    fs::create_dir_all(&folder).expect("a folder");
    folder
}

/// A driver on a port of its choice; `None` where another program took it first.
fn start_driver() -> Option<(Child, u16)> {
    let program = env::var("CHROMEDRIVER").expect("`cargo xtask test` says where the driver is");
    let mut driver = Command::new(program).arg("--port=0").stdout(Stdio::piped()).spawn().expect("ChromeDriver starts");
    let mut said = BufReader::new(driver.stdout.take().expect("its output")).lines().map_while(Result::ok);
    let port = said.find_map(|line| line.split_once("successfully on port ")?.1.trim_end_matches('.').parse().ok());
    // It must be listened to as long as it speaks.
    std::thread::spawn(move || said.for_each(drop));
    if let Some(port) = port {
        return Some((driver, port));
    }
    let _ = driver.wait();
    None
}

impl Drop for Visit {
    fn drop(&mut self) {
        // Whatever a journey looks at: under a translator no program may stop.
        let looks = self.translated.get() && !std::thread::panicking();
        let panics = if looks { self.panics() } else { Vec::new() };
        // By hand, because a test that failed has nobody left to run the client: the browser goes with its session.
        if let Ok(mut stream) = TcpStream::connect(("127.0.0.1", self.port)) {
            let session = &self.session;
            let _ =
                write!(stream, "DELETE /session/{session} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
            let _ = stream.set_read_timeout(Some(PATIENCE));
            let _ = stream.read(&mut [0; 1024]);
        }
        let _ = self.driver.kill();
        let _ = self.driver.wait();
        assert!(panics.is_empty(), "a program of the page has stopped: {panics:?}");
    }
}
