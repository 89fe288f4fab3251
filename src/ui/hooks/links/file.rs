use gloo::{timers::callback::Timeout, utils::window};
use js_sys::{Reflect, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    AbortController, ReadableStreamDefaultReader, ReferrerPolicy, RequestCredentials, RequestInit, RequestRedirect,
    Response,
};

use crate::dataset;

/// A host that has not sent a whole file by now will not, in milliseconds.
const PATIENCE: u32 = 20_000;

/// Fetches the files of one dataset, one after the other, up to the limit of bytes of all together.
pub(super) struct Files {
    /// Cancels what is on its way.
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
    /// Where it came from, in the end.
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
        // Nobody's cookies and no address of ours: what anybody may read is what a link may open.
        request.set_credentials(RequestCredentials::Omit);
        request.set_referrer_policy(ReferrerPolicy::NoReferrer);
        request.set_redirect(if followed { RequestRedirect::Follow } else { RequestRedirect::Error });
        request.set_signal(Some(&self.cancel.signal()));
        let cancel = self.cancel.clone();
        // Dropped with the last byte.
        let _late = Timeout::new(PATIENCE, move || cancel.abort());
        let closed = |_| vec![closed(url, followed)];
        let asked = window().fetch_with_str_and_init(url, &request);
        let response: Response = JsFuture::from(asked).await.map_err(closed)?.unchecked_into();
        if !response.ok() {
            let status = response.status();
            return Err(vec![format!(
                "{url}: its host answers {status}. Check the address.\t{url}：其主机返回{status}，请检查地址。"
            )]);
        }
        let bytes = self.whole(&response).await.map_err(closed)?;
        let bytes = bytes.ok_or_else(|| {
            // Nothing more of it is waited for.
            self.cancel.abort();
            vec![format!(
                "{url}: the file holds more than 64 MiB. Leave out what is not ranked.\t{url}：文件超过64 MiB，请去掉不参评的内容。"
            )]
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

/// Why a file did not come: a browser tells no more.
fn closed(url: &str, followed: bool) -> String {
    let [stays, stays_zh] = if followed {
        ["", ""]
    } else {
        [", must not send it on to another address", "、不得将其转往其他地址"]
    };
    format!(
        "{url}: it cannot be read from here. It must be there, begin with https:, and its host must let other pages read it \
         (Access-Control-Allow-Origin: *){stays} and answer in time.\t{url}：无法从此处读取。文件须存在，地址须以https:开头，\
         其主机须允许其他网页读取（Access-Control-Allow-Origin: *）{stays_zh}并及时应答。"
    )
}
