//! A static host: `dist/` below some folder, and pages of the tests' own beside it.

//!
//! Written on sockets, because a query of a hundred kilobytes is over what the usual servers take.

use std::{
    fs,
    io::{BufRead, BufReader, Write},
    net::{SocketAddr, TcpListener, TcpStream},
    path::PathBuf,
    thread,
};

/// The folder that the page is served from: deep, so that every path must be relative.
const FOLDER: &str = "/some/deep/folder/";

type Pages = &'static [(&'static str, &'static str)];

/// A host on a port of its own.
pub(crate) struct Host {
    address: SocketAddr,
}

impl Host {
    /// Serves `dist/`, and these pages by name beside it, for as long as the tests run.
    pub(crate) fn new(pages: Pages) -> Self {
        let dist = PathBuf::from(std::env::var_os("TENFOLD_DIST").expect("`cargo xtask test` says where dist/ is"));
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = listener.local_addr().expect("its address");
        thread::spawn(move || {
            for stream in listener.incoming().filter_map(Result::ok) {
                let dist = dist.clone();
                // A browser that has gone away is no fault of the page's.
                thread::spawn(move || answer(stream, &dist, pages).ok());
            }
        });
        Self { address }
    }

    /// The address of a page of this host.
    pub(crate) fn url(&self, name: &str) -> String {
        format!("http://{}{FOLDER}{name}", self.address)
    }
}

fn answer(mut stream: TcpStream, dist: &std::path::Path, pages: Pages) -> std::io::Result<()> {
    let mut lines = BufReader::new(stream.try_clone()?).lines();
    let request = lines.next().transpose()?.unwrap_or_default();
    for line in lines {
        if line?.is_empty() {
            break;
        }
    }
    let path = request.split([' ', '?']).nth(1).unwrap_or_default();
    let name = path.strip_prefix(FOLDER).unwrap_or("none");
    let name = if name.is_empty() { "index.html" } else { name };
    let own = pages.iter().find(|(page, _)| *page == name).map(|(_, text)| text.as_bytes().to_vec());
    let body = own.or_else(|| fs::read(dist.join(name)).ok());
    let status = if body.is_some() { "200 OK" } else { "404 Not Found" };
    let body = body.unwrap_or_default();
    let (kind, length) = (kind(name), body.len());
    write!(
        stream,
        "HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {length}\r\nConnection: close\r\n\r\n"
    )?;
    stream.write_all(&body)
}

fn kind(name: &str) -> &'static str {
    match name.rsplit('.').next() {
        Some("html") => "text/html; charset=utf-8",
        Some("css") => "text/css",
        Some("js") => "text/javascript",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        _ => "application/octet-stream",
    }
}
