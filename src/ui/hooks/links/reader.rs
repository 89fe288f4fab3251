use gloo::utils::window;
use js_sys::{Array, Function, JsString, Promise, Reflect, Uint8Array, Uint32Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

use crate::ui::i18n;

/// The function of the start-up script that loads the package reader.
const LOADER: &str = "tenfoldReader";

/// The reader has stopped in the middle of a file.
fn stopped() -> Vec<String> {
    vec![i18n::in_each_language(|l| i18n::reader_stopped(l).to_owned())]
}

/// The general reader of packages: most readers of a page never need it. It is of the worker's program, which runs in a worker, so that
/// a large file does not hold the page, and in the page itself where no worker runs.
pub(super) struct PackageReader(JsValue);

impl PackageReader {
    /// Loads it. `None` if it did not come.
    pub(super) async fn load() -> Option<Self> {
        let load: Function = Reflect::get(&window(), &LOADER.into()).ok()?.dyn_into().ok()?;
        let promise: Promise = load.call0(&JsValue::NULL).ok()?.dyn_into().ok()?;
        JsFuture::from(promise).await.ok().map(Self)
    }

    /// Says what an address leads to if that is not a file that can be read.
    pub(super) async fn unreadable(&self, address: &str) -> Result<Option<String>, Vec<String>> {
        let why = call(&self.0, "unreadable", &[address.into()]).await.map_err(|_| stopped())?;
        Ok(why.as_string().filter(|why| !why.is_empty()))
    }

    /// The files that a manifest names.
    pub(super) async fn files(&self, manifest: &[u8]) -> Result<Vec<String>, Vec<String>> {
        let found = call(&self.0, "files", &[Uint8Array::from(manifest).into()]).await.map_err(|_| stopped())?;
        Ok(Array::from(&found).iter().filter_map(|name| name.as_string()).collect())
    }

    /// Reads a package from its files, each a name and its bytes, and packs it; else every diagnostic.
    pub(super) async fn read(&self, files: Vec<(String, Vec<u8>)>) -> Result<Vec<u8>, Vec<String>> {
        let lengths: Vec<u32> = files.iter().map(|(_, bytes)| bytes.len() as u32).collect();
        let (names, bytes): (Vec<String>, Vec<Vec<u8>>) = files.into_iter().unzip();
        let names: Array = names.iter().map(|name| JsString::from(name.as_str())).collect();
        let (lengths, bytes) = (Uint32Array::from(&lengths[..]), Uint8Array::from(&bytes.concat()[..]));
        packed(&self.0, "read", &[names.into(), lengths.into(), bytes.into()]).await
    }

    /// Reads a single CSV file, and packs it; else every diagnostic.
    pub(super) async fn read_csv(&self, name: &str, bytes: &[u8]) -> Result<Vec<u8>, Vec<String>> {
        packed(&self.0, "read_csv", &[name.into(), Uint8Array::from(bytes).into()]).await
    }
}

/// Calls a function of a reader, and waits for what it returns.
async fn call(reader: &JsValue, function: &str, arguments: &[JsValue]) -> Result<JsValue, JsValue> {
    let function: Function = Reflect::get(reader, &function.into())?.dyn_into()?;
    let answer = function.apply(&JsValue::NULL, &arguments.iter().collect::<Array>())?;
    JsFuture::from(Promise::resolve(&answer)).await
}

/// The same for what it packs.
async fn packed(reader: &JsValue, function: &str, arguments: &[JsValue]) -> Result<Vec<u8>, Vec<String>> {
    let answer = call(reader, function, arguments).await;
    answer.map(|packed| Uint8Array::new(&packed).to_vec()).map_err(|why| why.as_string().map_or_else(stopped, lines))
}

fn lines(diagnostics: String) -> Vec<String> {
    diagnostics.lines().map(str::to_owned).collect()
}
