//! A page of somebody else's, with the ranking in it.

use fantoccini::elements::Element;
use serde_json::Value;

use crate::{
    host::{Host, Serving},
    visit::Visit,
};

/// A host on another origin than the ranking's, with a policy of its own, and what it keeps of what it is told.
pub(crate) struct Article {
    pub(crate) visit: Visit,
    pub(crate) host: Host,
}

const KEEP: &str = "
    window.told = [];
    window.heard = [];
    addEventListener('message', ({ data }) => heard.push(data));
    for (const type of ['ready', 'change'])
        addEventListener(type, ({ target, detail }) => told.push({ type, id: target.id, ...detail }), true);";

/// How high the frame of the element `r` is.
pub(crate) const R: &str = "document.getElementById('r').shadowRoot.querySelector('iframe').clientHeight";

impl Article {
    /// An article around this markup; `{site}` in it is where the ranking is.
    pub(crate) async fn around(markup: &str, ranking: Serving) -> Self {
        let visit = Visit::with(ranking, &["--lang=en-US"]).await;
        let origin = visit.host.origin();
        let page = format!(
            "<!doctype html><html lang=en><meta charset=utf-8><title>An article</title><link rel=stylesheet href=host.css>\
             <script src=host.js></script><script async src='{{site}}v1/embed.js'></script>\
             <script async src='{{site}}v1/embed.js'></script><p>Before.</p>{markup}<p id=after>After.</p>"
        );
        let page = page.replace("{site}", &visit.host.url(""));
        let css =
            "tenfold-ranking{display:block;min-height:890px}.badge{min-height:100px}iframe{width:640px;height:600px}";
        let policy = format!("default-src 'none'; script-src 'self' {origin}; style-src 'self'; frame-src {origin}");
        let mut serving = Serving::pages(&[("article.html", &page), ("host.js", KEEP), ("host.css", css)]);
        serving.policy = Some(policy);
        let host = Host::new(serving);
        visit.client.set_window_size(700, 1000).await.unwrap();
        visit.client.goto(&host.url("article.html")).await.unwrap();
        Self { visit, host }
    }

    pub(crate) async fn until(&self, script: &str) {
        self.visit.until(script).await;
    }

    pub(crate) async fn script(&self, script: &str) -> Value {
        self.visit.script(script).await
    }

    /// The frame of the element with an id.
    pub(crate) async fn frame(&self, id: &str) -> Element {
        let find = format!("return document.getElementById('{id}').shadowRoot.querySelector('iframe')");
        let found = self.script(&find).await;
        let id = found.as_object().unwrap().values().next().unwrap().as_str().unwrap().to_owned();
        Element::from_element_id(self.visit.client.clone(), id.into())
    }

    pub(crate) async fn height(&self, id: &str) -> f64 {
        self.script(&format!("return document.getElementById('{id}').shadowRoot.querySelector('iframe').clientHeight"))
            .await
            .as_f64()
            .unwrap()
    }
}
