//! A static host: `dist/` below some folder, and pages of the tests' own beside it.

//!
//! Written on sockets, because a query of a hundred kilobytes is over what the usual servers take.

use std::{
    fs,
    io::{BufRead, BufReader, Write},
    net::{SocketAddr, TcpListener, TcpStream},
    path::PathBuf,
    thread,
    time::Duration,
};

/// The folder that the page is served from: deep, so that every path must be relative.
const FOLDER: &str = "/some/deep/folder/";

/// How a host serves.
#[derive(Debug, Clone, Default)]
pub(crate) struct Serving {
    /// Pages of the test's own, by name, beside the files of `dist/`.
    pub(crate) pages: Vec<(String, String)>,
    /// The same that are no text.
    pub(crate) files: Vec<(String, Vec<u8>)>,
    /// Lets pages of any origin read its files (`Access-Control-Allow-Origin: *`), as the hosting notes say.
    pub(crate) open: bool,
    /// Does not have the files whose names end so.
    pub(crate) without: Option<&'static str>,
    /// Has a byte off in the middle of the files whose names end so.
    pub(crate) spoiled: Option<&'static str>,
    /// Takes so many milliseconds for the files whose names end so.
    pub(crate) slow: Option<(&'static str, u64)>,
    /// Serves a folder's page at its name without a slash, as hosts do that do not redirect.
    pub(crate) slashless: bool,
    /// A content security policy of its own, as a header on every page.
    pub(crate) policy: Option<String>,
}

impl Serving {
    /// `dist/`, and these pages beside it.
    pub(crate) fn pages(pages: &[(&str, &str)]) -> Self {
        let pages = pages.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
        Self { pages, ..Self::default() }
    }
}

/// A host on a port of its own.
pub(crate) struct Host {
    address: SocketAddr,
}

impl Host {
    /// Serves for as long as the tests run.
    pub(crate) fn new(serving: Serving) -> Self {
        let dist = PathBuf::from(std::env::var_os("TENFOLD_DIST").expect("`cargo xtask test` says where dist/ is"));
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = listener.local_addr().expect("its address");
        thread::spawn(move || {
            for stream in listener.incoming().filter_map(Result::ok) {
                let (dist, serving) = (dist.clone(), serving.clone());
                // A browser that has gone away is no fault of the page's.
                thread::spawn(move || answer(stream, &dist, &serving).ok());
            }
        });
        Self { address }
    }

    /// The address of a page of this host.
    pub(crate) fn url(&self, name: &str) -> String {
        format!("{}{FOLDER}{name}", self.origin())
    }

    /// Its origin.
    pub(crate) fn origin(&self) -> String {
        format!("http://{}", self.address)
    }
}

fn answer(mut stream: TcpStream, dist: &std::path::Path, serving: &Serving) -> std::io::Result<()> {
    let mut lines = BufReader::new(stream.try_clone()?).lines();
    let request = lines.next().transpose()?.unwrap_or_default();
    for line in lines {
        if line?.is_empty() {
            break;
        }
    }
    let path = request.split([' ', '?']).nth(1).unwrap_or_default();
    let path = if serving.slashless && path == FOLDER.trim_end_matches('/') { FOLDER } else { path };
    let mut name = path.strip_prefix(FOLDER).unwrap_or("none").to_owned();
    if serving.slashless && dist.join(&name).is_dir() && !name.is_empty() && !name.ends_with('/') {
        name.push('/');
    }
    if name.is_empty() || name.ends_with('/') {
        name += "index.html";
    }
    let is = |end: Option<&str>| end.is_some_and(|end| name.ends_with(end));
    let own = serving.pages.iter().find(|(page, _)| *page == name).map(|(_, text)| text.as_bytes().to_vec());
    let own = own.or_else(|| serving.files.iter().find(|(file, _)| *file == name).map(|(_, bytes)| bytes.clone()));
    let mut body = own.or_else(|| fs::read(dist.join(&name)).ok()).filter(|_| !is(serving.without));
    if let Some((_, time)) = serving.slow.filter(|(end, _)| name.ends_with(end)) {
        thread::sleep(Duration::from_millis(time));
    }
    if let Some(bytes) = body.as_mut().filter(|_| is(serving.spoiled)) {
        let middle = bytes.len() / 2;
        bytes[middle] ^= 1;
    }
    let status = if body.is_some() { "200 OK" } else { "404 Not Found" };
    let body = body.unwrap_or_default();
    let mut head = format!(
        "HTTP/1.1 {status}\r\nContent-Type: {}\r\nContent-Length: {}\r\nConnection: close\r\n",
        kind(&name),
        body.len()
    );
    if serving.open {
        head += "Access-Control-Allow-Origin: *\r\n";
    }
    if let Some(policy) = &serving.policy {
        head.extend(["Content-Security-Policy: ", policy, "\r\n"]);
    }
    stream.write_all((head + "\r\n").as_bytes())?;
    stream.write_all(&body)
}

fn kind(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css",
        Some("js") => "text/javascript",
        Some("wasm") => "application/wasm",
        Some("png") => "image/png",
        Some("json") => "application/json",
        Some("csv") => "text/csv; charset=utf-8",
        Some("svg") => "image/svg+xml",
        _ => "application/octet-stream",
    }
}
