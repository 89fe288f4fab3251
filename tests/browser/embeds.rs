//! In another page: on a second origin, under its own strict policy, beside others.

use serde_json::json;

use crate::{
    article::{Article, R},
    host::Serving,
    visit::{Visit, nothing_for},
};

#[tokio::test]
pub(crate) async fn it_embeds_grows_shrinks_re_ranks_and_tells_on_another_origin_under_a_strict_policy() {
    let markup = "<tenfold-ranking id=r preset=talent view=chart title='Ten cities'><a href='{site}talent/'>Ten</a></tenfold-ranking>";
    let article = Article::around(markup, Serving::default()).await;
    article.until("told.length === 1").await;
    let ready = article.script("return told[0]").await;
    assert_eq!([&ready["type"], &ready["link"]], ["ready", "talent/?v=1&view=chart"]);
    assert_eq!(ready["top"][1]["unit"], "shanghai");
    assert_eq!(ready["top"].as_array().unwrap().len(), 10);
    let before = article.height("r").await;
    assert!((500.0..900.0).contains(&before), "{before}");

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
    let grown = article.height("r").await;
    article.script("document.getElementById('r').removeAttribute('focus')").await;
    article.until(&format!("{R} < {grown} - 20")).await;
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
async fn nothing_in_the_article_jumps_while_the_embed_comes() {
    let markup = "<tenfold-ranking id=r view=chart></tenfold-ranking><tenfold-ranking class=badge id=b view=badge focus=wuhan></tenfold-ranking>";
    let article = Article::around(markup, Serving::default()).await;
    article.until("told.length === 2").await;
    let found = article.visit.shifts().await;
    assert_eq!(found, json!([]), "{} and {}", article.height("r").await, article.height("b").await);
}

#[tokio::test]
async fn a_badge_says_what_is_so_of_its_city_and_nothing_of_another() {
    let visit = Visit::to("?view=badge&focus=wuhan").await;
    assert_eq!(visit.text(".badge .rk").await, "6th");
    visit.open("zh/?view=badge&focus=lhasa").await;
    assert_eq!(visit.text(".badge h1").await, "拉萨 中国十大创新城市");
    assert!(visit.text(".badge .note").await.starts_with("未参评"));
    visit.open("?view=badge&focus=atlantis").await;
    assert!(visit.text("#link-notice").await.contains("focus=atlantis: no such choice"));
    assert!(visit.client.find(fantoccini::Locator::Css(".badge")).await.is_err(), "no other city’s rank");
}

#[tokio::test]
async fn attributes_and_links_say_the_same() {
    let article = Article::around("<tenfold-ranking id=r view=badge></tenfold-ranking>", Serving::default()).await;
    article.until("told.length === 1").await;
    for (link, told) in [
        ("talent/?v=1&w=talent:60", "talent/?v=1&w=talent:60&view=badge"),
        ("w=talent:20", "?v=1&w=talent:20&view=badge"),
        ("zh/equal/index.html", "zh/equal/?v=1&view=badge"),
        ("?preset=people&lang=en", "people/?v=1&view=badge&lang=en"),
        ("en/", "?v=1&view=badge&lang=en"),
    ] {
        article
            .script("window.told = []; const r = document.getElementById('r'), n = r.cloneNode(true); r.replaceWith(n)")
            .await;
        article.script(&format!("document.getElementById('r').setAttribute('link', {link:?})")).await;
        article.until("told.length > 0").await;
        assert_eq!(article.script("return told.at(-1).link").await, told, "{link}");
        article.script("document.getElementById('r').removeAttribute('link')").await;
    }
    // Keys are attributes, all of them.
    article
        .script(
            "const r = document.getElementById('r'); r.setAttribute('by', 'talent'); r.setAttribute('within', 'west')",
        )
        .await;
    article.until("told.at(-1).link.includes('by=talent&within=west')").await;
    article
        .script("const r = document.getElementById('r'); r.removeAttribute('by'); r.removeAttribute('within')")
        .await;
    article.until("!told.at(-1).link.includes('by=')").await;
    article.script("document.getElementById('r').setAttribute('normalise', 'zscore(0,1)')").await;
    article.until("told.at(-1).link.includes('normalise=zscore(0,1)')").await;
    article.script("document.getElementById('r').removeAttribute('normalise')").await;
    article.until("!told.at(-1).link.includes('normalise')").await;
    // What is taken back of how it is shown is taken back.
    article.script("document.getElementById('r').setAttribute('theme', 'dark')").await;
    article.until("told.at(-1).link.includes('theme=dark')").await;
    article.script("document.getElementById('r').removeAttribute('theme')").await;
    article.until("!told.at(-1).link.includes('theme')").await;
}

#[tokio::test]
async fn the_gallery_shows_each_way_and_its_buttons_work() {
    let visit = Visit::with(Serving { open: true, ..Serving::default() }, &["--lang=en-US"]).await;
    visit.client.goto(&visit.host.url("gallery/")).await.unwrap();
    for id in ["chart", "badge", "steered", "beside", "sandboxed", "chinese", "full"] {
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
    nothing_for(1000).await;
    visit.picture("gallery").await;
}

#[tokio::test]
async fn out_of_sight_it_follows_the_width_of_the_window() {
    // Taller than any window, so that the frame is far out of sight.
    let text = "A line of the article.\n".repeat(400);
    let markup = format!("<pre>{text}</pre><tenfold-ranking id=r view=chart></tenfold-ranking>");
    let article = Article::around(&markup, Serving::default()).await;
    article.until("customElements.get('tenfold-ranking')").await;
    article.script("document.getElementById('r').scrollIntoView()").await;
    article.until("told.length === 1").await;
    let wide = article.height("r").await;
    article.script("scrollTo(0, 0)").await;
    article.visit.client.set_window_size(500, 1000).await.unwrap();
    article.until(&format!("{R} !== {wide}")).await;
    let narrow = article.height("r").await;
    article.script("heard.length = 0; document.getElementById('r').scrollIntoView()").await;
    // Once it is reached it says its height by itself: the same as it had, so that nothing jumps.
    article.until("heard.some((m) => m.type === 'height')").await;
    let reached = article.script("return heard.findLast((m) => m.type === 'height').height").await;
    assert_eq!(reached.as_f64(), Some(narrow));
}
