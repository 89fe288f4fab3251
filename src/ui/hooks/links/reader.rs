use gloo::utils::window;
use js_sys::{Array, Function, JsString, Promise, Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// What the start-up script offers: a call that fetches the general reader and starts it.
const LOADER: &str = "tenfoldReader";

/// The general reader of packages, a program of its own: most readers of a page never need it.
pub(super) struct Reader(JsValue);

impl Reader {
    /// Fetches it and starts it. `None` where it cannot be had.
    pub(super) async fn load() -> Option<Self> {
        let load: Function = Reflect::get(&window(), &LOADER.into()).ok()?.dyn_into().ok()?;
        let promise: Promise = load.call0(&JsValue::NULL).ok()?.dyn_into().ok()?;
        JsFuture::from(promise).await.ok().map(Self)
    }

    /// The files that a manifest names.
    pub(super) fn files(&self, manifest: &str) -> Vec<String> {
        let found = self.call("files", &[manifest.into()]).unwrap_or_default();
        Array::from(&found).iter().filter_map(|name| name.as_string()).collect()
    }

    /// Reads a package from its files, each a name and a text, and packs it; else every fault.
    pub(super) fn read(&self, files: &[(String, String)]) -> Result<Vec<u8>, Vec<String>> {
        let names: Array = files.iter().map(|(name, _)| JsString::from(name.as_str())).collect();
        let texts: Array = files.iter().map(|(_, text)| JsString::from(text.as_str())).collect();
        self.packed("read", &[names.into(), texts.into()])
    }

    /// Reads a single CSV file, and packs it; else every fault.
    pub(super) fn read_csv(&self, name: &str, text: &str) -> Result<Vec<u8>, Vec<String>> {
        self.packed("read_csv", &[name.into(), text.into()])
    }

    fn packed(&self, function: &str, arguments: &[JsValue]) -> Result<Vec<u8>, Vec<String>> {
        let answer = self.call(function, arguments);
        let faults = |told: JsValue| told.as_string().unwrap_or_default().lines().map(str::to_owned).collect();
        answer.map(|packed| Uint8Array::new(&packed).to_vec()).map_err(faults)
    }

    fn call(&self, function: &str, arguments: &[JsValue]) -> Result<JsValue, JsValue> {
        let function: Function = Reflect::get(&self.0, &function.into())?.dyn_into()?;
        function.apply(&JsValue::NULL, &arguments.iter().collect::<Array>())
    }
}
