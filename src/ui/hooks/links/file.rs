use gloo::{timers::callback::Timeout, utils::window};
use js_sys::{Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    AbortController, ReadableStreamDefaultReader, ReferrerPolicy, RequestCredentials, RequestInit, RequestRedirect,
    Response,
};

use crate::{dataset, ui::i18n};

/// A host that has not sent a whole file by now will not, in milliseconds.
const PATIENCE: u32 = 20_000;

/// Fetches the files of one dataset, one after the other, up to the limit of bytes of all together.
pub(super) struct Files {
    /// Cancels the fetches.
    cancel: AbortController,
    /// How many bytes may still come.
    left: usize,
    /// Whether anybody may read each that has come: its answer says so (`Access-Control-Allow-ValueOrigin: *`).
    pub(super) public: bool,
}

/// A file that has come.
pub(super) struct File {
    /// What it holds.
    pub(super) bytes: Vec<u8>,
    /// The address that it came from, after redirects.
    pub(super) url: String,
}

impl Files {
    /// None so far.
    pub(super) fn new(cancel: AbortController) -> Self {
        Self { cancel, left: dataset::MAX_BYTES, public: true }
    }

    /// Fetches the next. One that its host sends on to another address is followed there only if that is `followed`.
    ///
    /// # Errors
    /// Why it cannot be read from here.
    pub(super) async fn fetch(&mut self, url: &str, followed: bool) -> Result<File, Vec<String>> {
        let request = RequestInit::new();
        // No cookies and no address of ours: a link may open only what anybody may read.
        request.set_credentials(RequestCredentials::Omit);
        request.set_referrer_policy(ReferrerPolicy::NoReferrer);
        request.set_redirect(if followed { RequestRedirect::Follow } else { RequestRedirect::Error });
        request.set_signal(Some(&self.cancel.signal()));
        let cancel = self.cancel.clone();
        // Dropped with the last byte.
        let _late = Timeout::new(PATIENCE, move || cancel.abort());
        let closed = |_| vec![i18n::in_each_language(|l| i18n::cannot_be_read(l, url, followed))];
        let asked = window().fetch_with_str_and_init(url, &request);
        let response: Response = JsFuture::from(asked).await.map_err(closed)?.unchecked_into();
        if !response.ok() {
            let status = response.status();
            return Err(vec![i18n::in_each_language(|l| i18n::host_answers(l, url, status))]);
        }
        let bytes = self.whole(&response).await.map_err(closed)?;
        let bytes = bytes.ok_or_else(|| {
            // Nothing more of it is waited for.
            self.cancel.abort();
            vec![i18n::in_each_language(|l| i18n::file_too_large(l, url))]
        })?;
        self.left -= bytes.len();
        self.public &= is_public(&response);
        Ok(File { bytes, url: response.url() })
    }

    /// All bytes of an answer, part by part; `None` past the limit, however long its host says that it is.
    async fn whole(&self, response: &Response) -> Result<Option<Vec<u8>>, JsValue> {
        let mut bytes = Vec::new();
        let Some(body) = response.body() else { return Ok(Some(bytes)) };
        let reader: ReadableStreamDefaultReader = body.get_reader().unchecked_into();
        loop {
            let part = JsFuture::from(reader.read()).await?;
            if Reflect::get(&part, &"done".into())?.is_truthy() {
                return Ok(Some(bytes));
            }
            let part = Uint8Array::from(Reflect::get(&part, &"value".into())?);
            let (before, more) = (bytes.len(), part.length() as usize);
            if before + more > self.left {
                return Ok(None);
            }
            bytes.resize(before + more, 0);
            part.copy_to(&mut bytes[before..]);
        }
    }
}

/// Whether what an answer holds may be read by anybody. Of another origin's answers a page is shown that they are for it, and not
/// that they are for all, unless their host exposes the header too; a page in a sandbox reads nothing that is not for all.
fn is_public(response: &Response) -> bool {
    let allowed = response.headers().get("access-control-allow-origin").ok().flatten();
    let own = Reflect::get(&window(), &"origin".into()).ok().and_then(|origin| origin.as_string());
    allowed.as_deref() == Some("*") || own.as_deref() == Some("null")
}
