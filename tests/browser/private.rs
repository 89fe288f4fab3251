//! Data that is not for everybody, and hosts of data that mean ill.

use serde_json::json;

use crate::{
    article::Article,
    host::{Host, Serving},
    visit::Visit,
};

const TOWNS: &str = "Town,Parks,Schools\nBath,9,3\nLeeds,4,8\nYork,7,7\n";

fn towns() -> Serving {
    Serving::pages(&[("towns.csv", TOWNS)])
}

/// A site whose page may read data by http, as the hosts of these tests speak it; else it is the page of `dist/`.
fn by_http(mut serving: Serving) -> Serving {
    let dist =
        std::path::PathBuf::from(std::env::var_os("TENFOLD_DIST").expect("`cargo xtask test` says where dist/ is"));
    let page = std::fs::read_to_string(dist.join("index.html")).unwrap();
    let open = page.replacen("connect-src 'self' https:", "connect-src 'self' https: http:", 1);
    assert_ne!(open, page);
    serving.pages.push(("index.html".into(), open));
    serving
}

/// What a host is told of a frame that shows this data, once it has shown it.
async fn told(data: &str, ranking: Serving) -> serde_json::Value {
    let markup = format!("<iframe id=bare title=Ranking src='{{site}}?view=chart&data={data}'></iframe>");
    let article = Article::around(&markup, ranking).await;
    article.until("heard.some((m) => m.type === 'ready')").await;
    article.script("document.getElementById('bare').contentWindow.postMessage({ tenfold: 1, type: 'set', link: '?top=3&data=' + new URL(document.getElementById('bare').src).searchParams.get('data') }, '*')").await;
    article.until("heard.some((m) => m.type === 'change')").await;
    assert_ne!(article.script("return heard.filter((m) => m.type === 'height').length").await, 0);
    article.script("return heard.filter((m) => m.top)").await
}

#[tokio::test]
async fn of_data_that_this_site_alone_may_read_a_host_is_told_height_and_link() {
    // On the site's own origin, silently that others may read it.
    let all = told("towns.csv", towns()).await;
    for message in all.as_array().unwrap() {
        assert_eq!(message["top"], json!([]), "{message}");
        assert!(message["link"].as_str().unwrap().contains("data=towns.csv"), "{message}");
    }
    // On another, which lets this one read it and no other: a page cannot tell that from one that lets all, so it is not told, either.
    let elsewhere = Host::new(Serving { open: true, ..towns() });
    let all = told(&elsewhere.url("towns.csv"), by_http(Serving::default())).await;
    assert!(all.as_array().unwrap().iter().all(|message| message["top"] == json!([])), "{all}");
    assert!(!all.to_string().contains("york"), "{all}");
}

#[tokio::test]
async fn of_data_that_everybody_may_read_a_host_is_told_the_rows() {
    let all = told("towns.csv", Serving { open: true, ..towns() }).await;
    assert_eq!(all[0]["top"][0]["unit"], "york", "{all}");
    // A host of data on another origin says so by a header.
    let headers = vec!["Access-Control-Expose-Headers: Access-Control-Allow-Origin".to_owned()];
    let elsewhere = Host::new(Serving { open: true, headers, ..towns() });
    let all = told(&elsewhere.url("towns.csv"), by_http(Serving::default())).await;
    assert_eq!(all[0]["top"].as_array().unwrap().len(), 3, "{all}");
    // And the figures that come with the page are everybody's.
    let markup = "<iframe id=bare title=Ranking src='{site}?view=chart'></iframe>";
    let article = Article::around(markup, Serving::default()).await;
    article.until("heard.some((m) => m.type === 'ready' && m.top[0].unit === 'beijing')").await;
}

/// A small package.
fn package() -> Vec<(String, String)> {
    let files = crate::packages::Files::human_development().0.into_iter();
    files.map(|(name, text)| (format!("hd/{name}"), text)).collect()
}

#[tokio::test]
async fn a_file_of_a_package_is_not_followed_to_another_address() {
    let elsewhere = Host::new(Serving { pages: package(), open: true, ..Serving::default() });
    let mut serving = Serving { pages: package(), ..Serving::default() };
    serving.moved = vec![("hd/values.csv".into(), elsewhere.url("hd/values.csv"))];
    let visit = Visit::with(by_http(serving), &["--lang=en-US"]).await;
    visit.open("?data=hd/").await;
    let told = visit.text("#data-notice").await;
    assert!(told.contains("hd/values.csv: it cannot be read from here."), "{told}");
    assert!(told.contains("must not redirect it to another address"), "{told}");
    assert_eq!(elsewhere.asked("values.csv"), (0, 0), "nobody was asked there");
    // Nor is the manifest taken from another host than the link's.
    let mut serving = Serving { pages: package(), ..Serving::default() };
    serving.moved = vec![("hd/datapackage.json".into(), elsewhere.url("hd/datapackage.json"))];
    let visit = Visit::with(by_http(serving), &["--lang=en-US"]).await;
    visit.open("?data=hd/").await;
    let told = visit.text("#data-notice").await;
    assert!(told.contains("its host redirects to") && told.contains("Give that address itself."), "{told}");
    assert_eq!(elsewhere.asked("units.csv"), (0, 0));
    // Within its own host it is followed, and its files are beside where it then is.
    let mut pages = package();
    for (name, _) in &mut pages {
        *name = name.replace("hd/", "hd-2/");
    }
    let serving = Serving {
        pages,
        moved: vec![("hd/datapackage.json".into(), "../hd-2/datapackage.json".into())],
        ..Serving::default()
    };
    let visit = Visit::with(serving, &["--lang=en-US"]).await;
    visit.open("?data=hd/").await;
    visit.until("document.querySelector('[data-unit=switzerland]')").await;
}

#[tokio::test]
async fn an_endless_file_stops_at_the_stated_limit() {
    let row = format!("{},1,2\n", "T".repeat(4000));
    let table = format!("Town,a,b\n{}", row.repeat(200));
    let visit =
        Visit::with(Serving { endless: Some("big.csv"), ..Serving::pages(&[("big.csv", &table)]) }, &["--lang=en-US"])
            .await;
    visit.client.goto(&visit.host.url("?data=big.csv")).await.unwrap();
    visit.ready().await;
    let told = visit.text("#data-notice").await;
    assert!(told.contains("big.csv: the file holds more than 64 MiB. Leave out what is not ranked."), "{told}");
    assert_eq!(visit.host.asked("big.csv"), (1, 0), "it was cut off");
}

#[tokio::test]
async fn many_links_in_a_row_cancel_the_loads_before_them() {
    let pages: Vec<(String, String)> = (0..40).map(|at| (format!("t{at}.csv"), TOWNS.to_owned())).collect();
    // Each file stalls but the last.
    let serving = Serving { pages, stalled: Some((".csv", 0.5)), ..Serving::default() };
    let visit = Visit::with(serving, &["--lang=en-US"]).await;
    visit.open("").await;
    let abandoned = "
        window.began = [];
        const before = window.fetch;
        window.fetch = (url, request) => {
            if (/t[0-9]+[.]csv/.test(url)) began.push(request.signal);
            return before(url, request);
        };";
    visit.script(abandoned).await;
    for at in 0..40 {
        visit
            .script(&format!(
                "history.pushState(null, '', '?v=1&data=t{at}.csv'); dispatchEvent(new PopStateEvent('popstate'))"
            ))
            .await;
    }
    visit
        .until("began.length > 0 && began.at(-1) && document.getElementById('reading')?.innerText.includes('t39.csv')")
        .await;
    visit.until("began.filter((signal) => !signal.aborted).length === 1").await;
}
