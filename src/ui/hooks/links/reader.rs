use gloo::utils::window;
use js_sys::{Array, Function, JsString, Promise, Reflect, Uint8Array, Uint32Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// What the start-up script offers: a call that fetches the general reader and starts it.
const LOADER: &str = "tenfoldReader";

/// The reader has stopped in the middle of a file.
fn stopped() -> Vec<String> {
    vec!["The part of this page that reads other data stopped at this file, by a fault of its own.\t读取其他数据的程序因自身故障在此文件处停止。".to_owned()]
}

/// The general reader of packages, a program of its own: most readers of a page never need it.
pub(super) struct Reader(JsValue);

impl Reader {
    /// Fetches it and starts it. `None` where it cannot be had.
    pub(super) async fn load() -> Option<Self> {
        let load: Function = Reflect::get(&window(), &LOADER.into()).ok()?.dyn_into().ok()?;
        let promise: Promise = load.call0(&JsValue::NULL).ok()?.dyn_into().ok()?;
        JsFuture::from(promise).await.ok().map(Self)
    }

    /// What an address leads to instead of a file that can be read, if that is known of it.
    pub(super) async fn unreadable(&self, address: &str) -> Option<String> {
        self.call("unreadable", &[address.into()]).await.ok()?.as_string().filter(|why| !why.is_empty())
    }

    /// The files that a manifest names.
    pub(super) async fn files(&self, manifest: &[u8]) -> Result<Vec<String>, Vec<String>> {
        let found = self.call("files", &[Uint8Array::from(manifest).into()]).await.map_err(|_| stopped())?;
        Ok(Array::from(&found).iter().filter_map(|name| name.as_string()).collect())
    }

    /// Reads a package from its files, each a name and its bytes, and packs it; else every fault.
    pub(super) async fn read(&self, files: &[(String, Vec<u8>)]) -> Result<Vec<u8>, Vec<String>> {
        let names: Array = files.iter().map(|(name, _)| JsString::from(name.as_str())).collect();
        let lengths: Vec<u32> = files.iter().map(|(_, bytes)| bytes.len() as u32).collect();
        let bytes: Vec<u8> = files.iter().flat_map(|(_, bytes)| bytes).copied().collect();
        let (lengths, bytes) = (Uint32Array::from(&lengths[..]), Uint8Array::from(&bytes[..]));
        self.packed("read", &[names.into(), lengths.into(), bytes.into()]).await
    }

    /// Reads a single CSV file, and packs it; else every fault.
    pub(super) async fn read_csv(&self, name: &str, bytes: &[u8]) -> Result<Vec<u8>, Vec<String>> {
        self.packed("read_csv", &[name.into(), Uint8Array::from(bytes).into()]).await
    }

    /// What is packed, else every fault: in English, a tab, and in Chinese.
    async fn packed(&self, function: &str, arguments: &[JsValue]) -> Result<Vec<u8>, Vec<String>> {
        let answer = self.call(function, arguments).await;
        let faults =
            |told: JsValue| told.as_string().map_or_else(stopped, |faults| faults.lines().map(str::to_owned).collect());
        answer.map(|packed| Uint8Array::new(&packed).to_vec()).map_err(faults)
    }

    /// Calls one of its functions, and waits for what comes of it where it runs beside the page.
    async fn call(&self, function: &str, arguments: &[JsValue]) -> Result<JsValue, JsValue> {
        let function: Function = Reflect::get(&self.0, &function.into())?.dyn_into()?;
        let answer = function.apply(&JsValue::NULL, &arguments.iter().collect::<Array>())?;
        JsFuture::from(Promise::resolve(&answer)).await
    }
}
