//! In another page that means ill, trusts nobody, or gets nothing.

use crate::visit::nothing_for;
use crate::{article::Article, host::Serving};

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
    nothing_for(700).await;
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
    nothing_for(700).await;
    assert_eq!(article.script("return heard.filter((m) => m.type === 'change').length").await, 0);
    // The same words from the host itself are followed.
    article.script("document.getElementById('bare').contentWindow.postMessage({ tenfold: 1, type: 'set', link: 'equal/' }, '*')").await;
    article.until("heard.some((m) => m.type === 'change' && m.link === 'equal/?v=1&view=chart')").await;
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
    assert_eq!(article.visit.rows_as_read().await, crate::reading::computed_as_read("published", "en"));
    assert!(article.visit.text("#missing").await.starts_with("The weights cannot be changed here"));
    let ink = article.visit.script("return getComputedStyle(document.querySelector('.row')).display").await;
    assert_eq!(ink, "grid", "with its style sheets");
}

#[tokio::test]
async fn where_the_frame_does_not_come_the_fallback_stands() {
    let markup = "<tenfold-ranking id=r view=chart><a id=else href='{site}'>Ten</a></tenfold-ranking>";
    let article = Article::around(markup, Serving { without: Some("index.html"), ..Serving::default() }).await;
    article.until("document.getElementById('r').shadowRoot?.querySelector('iframe')?.hidden").await;
    let link = article.visit.find("#else").await;
    assert!(link.is_displayed().await.unwrap());
    assert_eq!(article.script("return document.elementFromPoint(...(({ x, y }) => [x + 2, y + 2])(document.getElementById('else').getBoundingClientRect())).id").await, "else");
}
