//! In another page: on a second origin, under its own strict policy, in a sandbox, beside others.

use fantoccini::elements::Element;
use serde_json::{Value, json};

use crate::{
    host::{Host, Serving},
    visit::Visit,
};

/// A host on another origin than the ranking's, with a policy of its own, and what it keeps of what it is told.
struct Article {
    visit: Visit,
    host: Host,
}

const KEEP: &str = "
    window.told = [];
    window.heard = [];
    addEventListener('message', ({ data }) => heard.push(data));
    for (const type of ['ready', 'change'])
        addEventListener(type, ({ target, detail }) => told.push({ type, id: target.id, ...detail }), true);";

/// How high the frame of the element `r` is.
const R: &str = "document.getElementById('r').shadowRoot.querySelector('iframe').clientHeight";

impl Article {
    /// An article around this markup; `{site}` in it is where the ranking is.
    async fn around(markup: &str, ranking: Serving) -> Self {
        let visit = Visit::with(ranking, &["--lang=en-US"]).await;
        let origin = visit.host.origin();
        let page = format!(
            "<!doctype html><html lang=en><meta charset=utf-8><title>An article</title><link rel=stylesheet href=host.css>\
             <script src=host.js></script><script async src='{{site}}v1/embed.js'></script>\
             <script async src='{{site}}v1/embed.js'></script><p>Before.</p>{markup}<p id=after>After.</p>"
        );
        let page = page.replace("{site}", &visit.host.url(""));
        let css =
            "tenfold-ranking{display:block;min-height:620px}.badge{min-height:100px}iframe{width:640px;height:600px}";
        let policy = format!("default-src 'none'; script-src 'self' {origin}; style-src 'self'; frame-src {origin}");
        let mut serving = Serving::pages(&[("article.html", &page), ("host.js", KEEP), ("host.css", css)]);
        serving.policy = Some(policy);
        let host = Host::new(serving);
        visit.client.set_window_size(700, 1000).await.unwrap();
        visit.client.goto(&host.url("article.html")).await.unwrap();
        Self { visit, host }
    }

    async fn until(&self, script: &str) {
        self.visit.until(script).await;
    }

    async fn script(&self, script: &str) -> Value {
        self.visit.script(script).await
    }

    /// The frame of the element with an id.
    async fn frame(&self, id: &str) -> Element {
        let find = format!("return document.getElementById('{id}').shadowRoot.querySelector('iframe')");
        let found = self.script(&find).await;
        let id = found.as_object().unwrap().values().next().unwrap().as_str().unwrap().to_owned();
        Element::from_element_id(self.visit.client.clone(), id.into())
    }

    async fn height(&self, id: &str) -> f64 {
        self.script(&format!("return document.getElementById('{id}').shadowRoot.querySelector('iframe').clientHeight"))
            .await
            .as_f64()
            .unwrap()
    }
}

#[tokio::test]
async fn it_embeds_grows_shrinks_re_ranks_and_tells_on_another_origin_under_a_strict_policy() {
    let markup = "<tenfold-ranking id=r preset=talent view=chart title='Ten cities'><a href='{site}talent/'>Ten</a></tenfold-ranking>";
    let article = Article::around(markup, Serving::default()).await;
    article.until("told.length === 1").await;
    let ready = article.script("return told[0]").await;
    assert_eq!([&ready["type"], &ready["link"]], ["ready", "talent/?v=1&view=chart"]);
    assert_eq!(ready["top"][1]["unit"], "shanghai");
    assert_eq!(ready["top"].as_array().unwrap().len(), 10);
    let before = article.height("r").await;
    assert!((500.0..760.0).contains(&before), "{before}");

    // The host asks for other weights: the chart stays a chart, and the change is told.
    article.script("document.getElementById('r').set('?w=performance:27')").await;
    article.until("told.at(-1).type === 'change'").await;
    let change = article.script("return told.at(-1)").await;
    assert_eq!(change["link"], "?v=1&w=performance:27&view=chart");
    assert_eq!(change["top"][1]["unit"], "shanghai");

    // A row more, and it grows; that row gone, and it shrinks.
    article.script("document.getElementById('r').setAttribute('focus', 'chengdu')").await;
    article.until("told.at(-1).link.includes('focus=chengdu')").await;
    article.until(&format!("{R} > {before} + 20")).await;
    article.script("document.getElementById('r').removeAttribute('focus')").await;
    article.until(&format!("{R} < {before} + 20")).await;
    assert_eq!(article.visit.client.current_url().await.unwrap().as_str(), article.host.url("article.html"));

    // Inside, a reader moves a weight: it is the same page.
    article.script("document.getElementById('r').setAttribute('view', 'full')").await;
    article.until("told.at(-1).link === 'talent/?v=1'").await;
    article.frame("r").await.enter_frame().await.unwrap();
    article.visit.keys("#resources", "\u{e012}").await;
    article.visit.client.enter_parent_frame().await.unwrap();
    article.until("told.at(-1).link === 'talent/?v=1&w=resources:99'").await;
    assert_eq!(article.script("return document.getElementById('r').link").await, "talent/?v=1&w=resources:99");
}

#[tokio::test]
async fn twenty_hostile_messages_change_nothing() {
    let markup = "<tenfold-ranking id=r view=chart></tenfold-ranking>";
    let article = Article::around(markup, Serving::default()).await;
    article.until("told.length === 1").await;
    let before = article.height("r").await;
    let frame = "document.getElementById('r').shadowRoot.querySelector('iframe').contentWindow";
    // From the host to the frame: malformed, of another make, huge. Nothing of it is a link that could be set.
    let to_frame = format!(
        "const frame = {frame};
        for (const message of [
            null, undefined, 7, '', 'set', 'x'.repeat(1e6), [], {{}}, {{ tenfold: 1 }}, {{ tenfold: 2, type: 'set', link: 'equal/' }},
            {{ tenfold: '1', type: 'set', link: 'equal/' }}, {{ tenfold: 1, type: 'SET', link: 'equal/' }}, {{ tenfold: 1, type: 'set' }},
            {{ tenfold: 1, type: 'set', link: 7 }}, {{ tenfold: 1, type: 'set', link: {{ toString: 1 }} }},
            {{ tenfold: 1, type: 'set', link: '?preset=equal&' + 'x'.repeat(20000) }}, {{ tenfold: 1, type: 'height', height: 3 }},
            {{ type: 'set', link: 'equal/' }}, new Map([['tenfold', 1]]), new ArrayBuffer(8),
        ]) frame.postMessage(message, '*');"
    );
    article.script(&to_frame).await;
    // To the host in the frame's name, by a window that is not the frame: the host's own.
    let to_host = "
        for (const message of [
            { tenfold: 1, type: 'height', height: 9999 }, { tenfold: 1, type: 'ready', link: 'javascript:alert(1)', top: [] },
            { tenfold: 1, type: 'change', link: '?', top: [] },
        ]) postMessage(message, '*');";
    article.script(to_host).await;
    // A sibling frame may post to the ranking's too: it is not its host.
    let sibling = format!(
        "const other = document.createElement('iframe');
        other.src = '{}';
        document.body.append(other);",
        article.visit.host.url("hostile.html")
    );
    article.script(&sibling).await;
    tokio::time::sleep(std::time::Duration::from_millis(700)).await;
    assert_eq!(article.script("return told.length").await, 1, "no change was told");
    assert_eq!(article.height("r").await, before);
    article.frame("r").await.enter_frame().await.unwrap();
    let rows = article.visit.rows().await;
    assert_eq!(rows[1].unit, "shenzhen", "the published order stands");
    assert!(article.visit.client.find(fantoccini::Locator::Css("#link-notice")).await.is_err());
}

#[tokio::test]
async fn a_window_that_is_not_the_host_cannot_set_anything() {
    // The ranking in the article, and a hostile page in a frame of the ranking's own host, which so can reach into it.
    let hostile = "<!doctype html><script src=hostile.js></script>";
    let script = "
        const ranking = parent.frames[0];
        setInterval(() => ranking.postMessage({ tenfold: 1, type: 'set', link: 'equal/' }, '*'), 20);";
    let serving = Serving::pages(&[("hostile.html", hostile), ("hostile.js", script)]);
    let markup = "<iframe id=bare title=Ranking src='{site}?view=chart'></iframe><iframe id=other title=Other src='{site}hostile.html'></iframe>";
    let article = Article::around(markup, serving).await;
    article.until("heard.some((m) => m.type === 'ready')").await;
    tokio::time::sleep(std::time::Duration::from_millis(700)).await;
    assert_eq!(article.script("return heard.filter((m) => m.type === 'change').length").await, 0);
    // The same words from the host itself are followed.
    article.script("document.getElementById('bare').contentWindow.postMessage({ tenfold: 1, type: 'set', link: 'equal/' }, '*')").await;
    article.until("heard.some((m) => m.type === 'change' && m.link === 'equal/?v=1&view=chart')").await;
}

#[tokio::test]
async fn ten_on_a_page_each_keep_their_own_view_and_come_and_go() {
    let markup = "<div id=all></div>";
    let article = Article::around(markup, Serving::default()).await;
    let add = "
        for (let i = 0; i < 10; i++) {
            const one = document.createElement('tenfold-ranking');
            one.id = 'r' + i;
            one.setAttribute('view', 'badge');
            one.setAttribute('top', i + 3);
            document.getElementById('all').append(one);
        }
        document.documentElement.scrollTop = 0;";
    article.until("customElements.get('tenfold-ranking')").await;
    article.script(add).await;
    article.script("document.querySelectorAll('tenfold-ranking').forEach((r) => r.shadowRoot)").await;
    // They are lazy: each comes once it is looked at.
    for i in 0..10 {
        article.script(&format!("document.getElementById('r{i}').scrollIntoView()")).await;
        article.until(&format!("told.some((t) => t.id === 'r{i}' && t.top.length === {})", i + 3)).await;
    }
    article.script("document.getElementById('r4').remove(); window.kept = document.getElementById('r5'); kept.remove(); document.getElementById('all').prepend(kept); kept.scrollIntoView();").await;
    article.until("told.filter((t) => t.id === 'r5').length === 2").await;
    assert_eq!(article.script("return document.querySelectorAll('tenfold-ranking').length").await, 9);
}

#[tokio::test]
async fn a_host_with_pym_or_datawrapper_or_amp_is_answered_in_its_own_dialect() {
    let markup = "<iframe id=bare title=Ranking src='{site}?view=chart&initialWidth=600&childId=chart-1&parentTitle=An%20article&parentUrl=https%3A%2F%2Fa.example'></iframe>";
    let article = Article::around(markup, Serving::default()).await;
    let pym = "heard.filter((m) => typeof m === 'string' && /^pymxPYMxchart-1xPYMxheightxPYMx[0-9]+$/.test(m))";
    article.until(&format!("{pym}.length > 0")).await;
    article.until("heard.some((m) => m['datawrapper-height']?.tenfold > 400)").await;
    article.until("heard.some((m) => m.sentinel === 'amp' && m.type === 'embed-size' && m.height > 400)").await;
    article.until("heard.some((m) => m.tenfold === 1 && m.type === 'ready')").await;
    let before = article.script(&format!("return {pym}.length")).await;
    let ask = "document.getElementById('bare').contentWindow.postMessage('pymxPYMxchart-1xPYMxwidthxPYMx600', '*')";
    article.script(ask).await;
    article.until(&format!("{pym}.length > {before}")).await;
    assert_eq!(
        article.script("return heard.find((m) => m.type === 'ready').link").await,
        "?v=1&view=chart",
        "its keys are not ours"
    );
}

#[tokio::test]
async fn in_a_sandbox_it_runs_where_its_host_lets_it_and_else_the_ten_stay() {
    let markup = "<tenfold-ranking id=r view=chart sandbox='allow-scripts'></tenfold-ranking>";
    let open = Serving { open: true, ..Serving::default() };
    let article = Article::around(markup, open).await;
    article.until("told.length === 1").await;
    article.script("document.getElementById('r').set('equal/')").await;
    article.until("told.at(-1).link === 'equal/?v=1&view=chart'").await;
    assert!(article.height("r").await > 400.0);

    let article = Article::around(markup, Serving::default()).await;
    article.until("document.getElementById('r')?.shadowRoot").await;
    article.until("heard.some((m) => m.type === 'height')").await;
    assert!(article.height("r").await > 400.0, "it still tells its height");
    article.frame("r").await.enter_frame().await.unwrap();
    assert_eq!(article.visit.rows().await.len(), 10);
    assert!(article.visit.text("#missing").await.starts_with("The weights cannot be changed here"));
    let first = article.visit.find("[data-rank='1']").await;
    assert!(first.is_displayed().await.unwrap());
    let ink = article.visit.script("return getComputedStyle(document.querySelector('.row')).display").await;
    assert_eq!(ink, "grid", "with its style sheets");
}

#[tokio::test]
async fn nothing_in_the_article_jumps_while_the_embed_comes() {
    let markup = "<tenfold-ranking id=r view=chart></tenfold-ranking><tenfold-ranking class=badge id=b view=badge focus=wuhan></tenfold-ranking>";
    let article = Article::around(markup, Serving::default()).await;
    article.until("told.length === 2").await;
    let shifts = "
        const done = arguments[0];
        const found = [];
        new PerformanceObserver((list) => found.push(...list.getEntries().map((e) => e.value)))
            .observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done(found), 500);";
    let found = article.visit.client.execute_async(shifts, vec![]).await.unwrap();
    assert_eq!(found, json!([]), "{} and {}", article.height("r").await, article.height("b").await);
}

#[tokio::test]
async fn the_gallery_shows_each_way_and_its_buttons_work() {
    let visit = Visit::with(Serving { open: true, ..Serving::default() }, &["--lang=en-US"]).await;
    visit.client.goto(&visit.host.url("gallery/")).await.unwrap();
    for id in ["chart", "badge", "steered", "sandboxed", "chinese", "full"] {
        visit.script(&format!("document.getElementById('{id}').scrollIntoView()")).await;
        visit.until(&format!("document.getElementById('{id}').top?.length > 0")).await;
    }
    visit.click("#talent").await;
    visit.until("document.getElementById('told').innerText.includes('talent/')").await;
    visit.click("#back").await;
    visit.until("!document.getElementById('told').innerText.includes('talent/')").await;
    visit.click("#put-in").await;
    visit.until("document.querySelector('#slot tenfold-ranking').top?.length === 10").await;
    visit.click("#take-out").await;
    visit.until("!document.querySelector('#slot tenfold-ranking')").await;
    let wide =
        visit.script("return document.documentElement.scrollWidth <= document.documentElement.clientWidth").await;
    assert_eq!(wide, true);
    visit.client.set_window_size(1280, 6000).await.unwrap();
    tokio::time::sleep(std::time::Duration::from_secs(1)).await;
    visit.picture("gallery").await;
}
