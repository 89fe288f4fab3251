//! A static host: `dist/` below some folder, and pages of the tests' own beside it.

//!
//! Written on sockets, because a query of a hundred kilobytes is over what the usual servers take.

use std::{
    fs,
    io::{BufRead, BufReader, Read, Write},
    net::{SocketAddr, TcpListener, TcpStream},
    path::PathBuf,
    sync::{Arc, Mutex},
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
    /// Lets pages of any origin read its files (`Access-Control-Allow-ValueOrigin: *`), as the hosting notes say.
    pub(crate) open: bool,
    /// Does not have the files whose names hold this.
    pub(crate) without: Option<&'static str>,
    /// Has a byte off in the middle of the files whose names hold this.
    pub(crate) spoiled: Option<&'static str>,
    /// Takes this many milliseconds for the files whose names hold this.
    pub(crate) slow: Option<(&'static str, u64)>,
    /// Serves a folder's page at its name without a slash, as hosts do that do not redirect.
    pub(crate) slashless: bool,
    /// Sends half of the files whose names hold this, as if that were all.
    pub(crate) cut: Option<&'static str>,
    /// Sends so much of the files whose names hold this, and then nothing: a part of the whole, 0 to 1.
    pub(crate) stalled: Option<(&'static str, f64)>,
    /// Sends the files whose names hold this without end, as much as is taken.
    pub(crate) endless: Option<&'static str>,
    /// Sends the one who asks for a path that holds this on to another address.
    pub(crate) moved: Vec<(String, String)>,
    /// Headers of its own on every answer.
    pub(crate) headers: Vec<String>,
    /// Is unwell (`without`, `spoiled`, `cut`, `stalled`) so many times for each file, and then well.
    pub(crate) recovers: Option<usize>,
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
    log: Log,
}

/// The paths that were asked for, and whether each answer went out whole.
type Log = Arc<Mutex<Vec<(String, bool)>>>;

impl Host {
    /// Serves for as long as the tests run.
    pub(crate) fn new(serving: Serving) -> Self {
        let dist = PathBuf::from(std::env::var_os("TENFOLD_DIST").expect("`cargo xtask test` says where dist/ is"));
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = listener.local_addr().expect("its address");
        let log = Log::default();
        let written = Arc::clone(&log);
        thread::spawn(move || {
            for stream in listener.incoming().filter_map(Result::ok) {
                let (dist, serving, log) = (dist.clone(), serving.clone(), Arc::clone(&written));
                // A browser that has gone away is no error of the page's.
                thread::spawn(move || answer(stream, &dist, &serving, &log).ok());
            }
        });
        Self { address, log }
    }

    /// How often a file whose name holds this was asked for, and how often it went out whole.
    pub(crate) fn asked(&self, end: &str) -> (usize, usize) {
        let log = self.log.lock().expect("the log");
        let of = log.iter().filter(|(name, _)| name.contains(end));
        (of.clone().count(), of.filter(|(_, whole)| *whole).count())
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

fn answer(mut stream: TcpStream, dist: &std::path::Path, serving: &Serving, log: &Log) -> std::io::Result<()> {
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
    let (at, times) = {
        let mut log = log.lock().expect("the log");
        log.push((name.clone(), false));
        (log.len() - 1, log.iter().filter(|(other, _)| *other == name).count())
    };
    let well = serving.recovers.is_some_and(|unwell| times > unwell);
    let is = |end: Option<&str>| !well && end.is_some_and(|end| name.contains(end));
    if let Some((_, there)) = serving.moved.iter().find(|(end, _)| name.contains(end.as_str())) {
        let head = "HTTP/1.1 302 Found\r\nContent-Length: 0\r\nConnection: close\r\nAccess-Control-Allow-Origin: *\r\n";
        return stream.write_all(format!("{head}Location: {there}\r\n\r\n").as_bytes());
    }
    let own = serving.pages.iter().find(|(page, _)| *page == name).map(|(_, text)| text.as_bytes().to_vec());
    let own = own.or_else(|| serving.files.iter().find(|(file, _)| *file == name).map(|(_, bytes)| bytes.clone()));
    let mut body = own.or_else(|| fs::read(dist.join(&name)).ok()).filter(|_| !is(serving.without));
    if let Some((_, time)) = serving.slow.filter(|(end, _)| name.contains(end)) {
        thread::sleep(Duration::from_millis(time));
    }
    if let Some(bytes) = body.as_mut().filter(|_| is(serving.spoiled)) {
        let middle = bytes.len() / 2;
        bytes[middle] ^= 1;
    }
    if let Some(bytes) = body.as_mut().filter(|_| is(serving.cut)) {
        bytes.truncate(bytes.len() / 2);
    }
    let status = if body.is_some() { "200 OK" } else { "404 Not Found" };
    let body = body.unwrap_or_default();
    let mut head = format!("HTTP/1.1 {status}\r\nContent-Type: {}\r\nConnection: close\r\n", kind(&name));
    if !is(serving.endless) {
        head.extend(["Content-Length: ", &body.len().to_string(), "\r\n"]);
    }
    serving.headers.iter().for_each(|line| head.extend([line, "\r\n"]));
    if serving.open {
        head += "Access-Control-Allow-Origin: *\r\n";
    }
    if let Some(policy) = &serving.policy {
        head.extend(["Content-Security-Policy: ", policy, "\r\n"]);
    }
    stream.write_all((head + "\r\n").as_bytes())?;
    if let Some((_, part)) = serving.stalled.filter(|(end, _)| is(Some(end))) {
        let sent = (body.len() as f64 * part) as usize;
        stream.write_all(&body[..sent])?;
        stream.flush()?;
        // Until the browser goes away.
        return stream.read(&mut [0]).map(drop);
    }
    while is(serving.endless) {
        stream.write_all(&body)?;
    }
    stream.write_all(&body)?;
    log.lock().expect("the log")[at].1 = true;
    Ok(())
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
