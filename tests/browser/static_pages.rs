//! Before any script, and without one.

use std::{fs, path::PathBuf};

use serde_json::{Value, json};

use crate::{
    host::Serving,
    reading::{computed, computed_as_read},
    visit::{Row, Visit},
};

/// The codes of the presets, the first one first.
fn presets() -> Vec<String> {
    tenfold::bundled::dataset().presets.into_iter().map(|preset| preset.code).collect()
}

/// Where a preset's page stands.
fn folder(language: &str, preset: &str) -> String {
    let language = if language == "zh" { "zh/" } else { "" };
    if preset == "published" { language.to_owned() } else { format!("{language}{preset}/") }
}

fn dist(path: &str) -> PathBuf {
    PathBuf::from(std::env::var_os("TENFOLD_DIST").unwrap()).join(path)
}

/// The rows in a page's own text.
fn rows_in(html: &str) -> Vec<Row> {
    let attribute =
        |row: &str, name: &str| row.split(&format!("{name}=\"")).nth(1)?.split('"').next().map(str::to_owned);
    let row = |row: &str| {
        let unit = row.split('"').next()?.to_owned();
        Some(Row { unit, rank: attribute(row, "data-rank")?.parse().ok()?, score: attribute(row, "data-score")? })
    };
    html.split("data-unit=\"").skip(1).filter_map(row).collect()
}

#[tokio::test]
async fn static_rows_equal_live_ones_to_the_bit() {
    let visit = Visit::to("").await;
    for language in ["en", "zh"] {
        for preset in &presets() {
            let folder = folder(language, preset);
            let html = fs::read_to_string(dist(&format!("{folder}index.html"))).unwrap();
            visit.open(&folder).await;
            let live = visit.rows().await;
            assert_eq!(rows_in(&html), live, "{folder}");
            assert_eq!(live, computed(preset), "{folder}");
        }
    }
}

async fn without_script() -> Visit {
    let off = json!({ "profile.managed_default_content_settings.javascript": 2 });
    Visit::with_prefs(Serving::default(), &["--lang=en-US"], off).await
}

#[tokio::test]
async fn without_script_the_ten_are_there_in_both_languages_and_a_line_says_what_is_not() {
    let visit = without_script().await;
    for (link, preset, title, first, line) in [
        ("", "published", "China’s ten most innovative cities", "Beijing", "scripts are switched off"),
        ("zh/talent/", "talent", "中国十大创新城市", "北京", "浏览器已关闭脚本"),
    ] {
        visit.client.goto(&visit.host.url(link)).await.unwrap();
        assert_eq!(visit.text("h1").await, title);
        assert!(visit.text("[data-rank='1'] .n").await.starts_with(first));
        let said = visit.text("noscript .notice").await;
        assert!(said.contains(line), "{said}");
        for gone in [".rail", ".presets", ".bar-of", ".share", ".top button"] {
            assert!(!visit.find(gone).await.is_displayed().await.unwrap(), "{gone} could not be used");
        }
        assert_eq!(rows_in(&visit.client.source().await.unwrap()), computed(preset), "{link}");
        let language = if link.is_empty() { "en" } else { "zh" };
        assert_eq!(visit.rows_as_read().await, computed_as_read(preset, language), "{link}");
        visit.picture(&format!("without-script-{preset}")).await;
    }
    // The other weights are a link away.
    visit.click("noscript a[href='../../zh/equal/']").await;
    assert!(visit.client.current_url().await.unwrap().as_str().ends_with("/zh/equal/"));
    assert_eq!(rows_in(&visit.client.source().await.unwrap()), computed("equal"));
}

/// The page where its program does not come or must not run.
async fn broken(serving: Serving) {
    let mut told = format!("{serving:?}");
    told.truncate(300);
    let visit = Visit::with(serving, &["--lang=en-US"]).await;
    visit.client.goto(&visit.host.url("talent/?w=green:9")).await.unwrap();
    visit.find("html[data-tenfold=failed]").await;
    assert_eq!(visit.rows().await, computed("talent"), "{told}");
    assert_eq!(visit.rows_as_read().await, computed_as_read("talent", "en"), "{told}");
    let line = visit.text("#missing").await;
    assert!(line.starts_with("The weights cannot be changed here: this page’s program is not running."), "{line}");
    assert!(line.contains("Under other weights: Published order, Equal"), "{line}");
    assert!(line.contains("The link opens another view or other data than this."), "{line}");
    assert!(!visit.find(".rail").await.is_displayed().await.unwrap(), "{told}");
    assert!(visit.find("#method").await.is_displayed().await.unwrap(), "{told}");
    // No button is left that does nothing.
    let buttons =
        "return [...document.querySelectorAll('button:not(.reload)')].filter((b) => b.checkVisibility()).length";
    assert_eq!(visit.script(buttons).await, json!(0), "{told}");
    // In every layout and in Chinese, too; a badge falls back to the chart.
    for (link, preset, language) in
        [("?view=chart", "published", "en"), ("zh/equal/?view=badge&theme=dark", "equal", "zh")]
    {
        visit.client.goto(&visit.host.url(link)).await.unwrap();
        visit.find("html[data-tenfold=failed]").await;
        assert_eq!(visit.rows_as_read().await, computed_as_read(preset, language), "{link} {told}");
    }
    visit.picture("without-program").await;
}

#[tokio::test]
async fn with_the_program_deleted_the_ten_stay_and_a_line_says_so() {
    broken(Serving { without: Some(".wasm"), ..Serving::default() }).await;
}

#[tokio::test]
async fn with_the_program_a_byte_off_it_does_not_run_and_a_line_says_so() {
    broken(Serving { spoiled: Some(".wasm"), ..Serving::default() }).await;
}

#[tokio::test]
async fn with_the_program_or_its_script_cut_at_half_it_does_not_run_and_a_line_says_so() {
    broken(Serving { cut: Some("_bg.wasm"), ..Serving::default() }).await;
    broken(Serving { cut: Some(named("app-")), ..Serving::default() }).await;
}

#[tokio::test]
async fn with_a_start_up_file_that_is_cut_so_that_it_is_no_script_a_line_says_so() {
    let whole = fs::read_to_string(dist(named("boot-"))).unwrap();
    for end in ["new Promise", "catch (error)"] {
        let at = whole.rfind(end).expect("a word of it");
        let pages = vec![(named("boot-").to_owned(), whole[..at].to_owned())];
        broken(Serving { pages, ..Serving::default() }).await;
    }
}

#[tokio::test]
async fn under_a_policy_that_lets_no_program_run_a_line_says_so() {
    let policy = fs::read_to_string(dist("policy.txt")).unwrap().trim().replace(" 'wasm-unsafe-eval'", "");
    assert!(!policy.contains("wasm"), "{policy}");
    broken(Serving { policy: Some(policy), ..Serving::default() }).await;
}

#[tokio::test]
async fn an_old_page_with_new_files_beside_it_says_so() {
    let old = |path: &str| {
        let page = fs::read_to_string(dist(path)).unwrap();
        (path.to_owned(), page.replace(named("boot-"), "boot-000000000000.js"))
    };
    let pages = ["talent/index.html", "index.html", "zh/equal/index.html"].map(old).to_vec();
    broken(Serving { pages, ..Serving::default() }).await;
}

/// Until the state of the page is one of these, for longer than it waits before it speaks.
async fn comes_to_be(visit: &Visit, states: &[&str]) {
    for _ in 0..2 {
        let is = json!(states).to_string();
        let script = format!("return {is}.includes(document.documentElement.dataset.tenfold ?? '')");
        for _ in 0..200 {
            if visit.script(&script).await == json!(true) {
                return;
            }
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        }
    }
    panic!("never {states:?}");
}

#[tokio::test]
async fn a_program_that_does_not_start_in_time_is_told_and_taken_back_once_it_does() {
    // Nothing is wrong with it but the time that it takes.
    let slow = Serving { slow: Some((named("app-"), 12_000)), ..Serving::default() };
    let visit = Visit::with(slow, &["--lang=en-US"]).await;
    visit.client.goto(&visit.host.url("talent/")).await.unwrap();
    assert!(!visit.find("#missing").await.is_displayed().await.unwrap(), "nothing is told early");
    comes_to_be(&visit, &["late"]).await;
    assert!(visit.text("#missing").await.contains("this page’s program is not running"));
    assert_eq!(visit.rows_as_read().await, computed_as_read("talent", "en"));
    comes_to_be(&visit, &["ready"]).await;
    assert_eq!(visit.script("return document.querySelector('#missing')").await, json!(null));
    visit.slide("#resources", 90).await;
    visit.address_holds("talent/?v=1&w=resources:90").await;
}

#[tokio::test]
async fn a_start_up_file_that_does_nothing_or_stalls_is_told_in_time() {
    // Half of it that happens to be a script, and half of it that nothing follows.
    let nothing =
        Serving { pages: vec![(named("boot-").to_owned(), "const me = 1;".to_owned())], ..Serving::default() };
    let stalled = Serving { stalled: Some((named("boot-"), 0.5)), ..Serving::default() };
    for serving in [nothing, stalled] {
        let visit = Visit::with(serving, &["--lang=en-US"]).await;
        visit.go("talent/").await;
        visit.find("#missing").await;
        comes_to_be(&visit, &["late"]).await;
        assert!(visit.text("#missing").await.contains("this page’s program is not running"));
        assert_eq!(visit.rows_as_read().await, computed_as_read("talent", "en"));
    }
}

#[tokio::test]
async fn a_page_of_which_a_part_has_come_is_painted() {
    let painted = "performance.getEntriesByName('first-contentful-paint').length > 0 && document.querySelector('[data-unit=xian]')";
    // Seven tenths of the page hold the rows, and not the heading that is waited for: the rest stalls, or never comes.
    let html = fs::read_to_string(dist("index.html")).unwrap();
    let at = html.find("id=\"weights\"").expect("the heading that is waited for");
    let part = (at - 20) as f64 / html.len() as f64;
    assert!(html[..at - 20].contains("data-unit=\"xian\""), "the rows stand before it");
    let visit =
        Visit::with(Serving { stalled: Some(("index.html", part)), ..Serving::default() }, &["--lang=en-US"]).await;
    visit.go("").await;
    visit.until("document.querySelector('[data-unit=xian]')").await;
    visit.until(painted).await;
    assert_eq!(visit.rows_as_read().await, computed_as_read("published", "en"));
    // An answer that ends in the middle of the rows.
    let at = html.find("data-unit=\"suzhou-jiangsu\"").expect("the seventh row");
    let pages = vec![("index.html".to_owned(), html[..at].to_owned())];
    let visit = Visit::with(Serving { pages, ..Serving::default() }, &["--lang=en-US"]).await;
    visit.client.goto(&visit.host.url("")).await.unwrap();
    visit.until("performance.getEntriesByName('first-contentful-paint').length > 0").await;
    let read = visit.rows_as_read().await;
    assert!(!read.is_empty() && computed_as_read("published", "en").starts_with(&read), "{read:?}");
}

#[tokio::test]
async fn without_its_program_a_link_to_other_data_does_not_pass_the_ten_off_as_that() {
    let visit = Visit::with(Serving { without: Some("_bg.wasm"), ..Serving::default() }, &["--lang=en-US"]).await;
    for (link, line) in [
        ("?data=towns.csv", "The link opens another view or other data than this."),
        ("zh/?data=own/", "链接所指为另一视图或其他数据，并非此页。"),
    ] {
        visit.client.goto(&visit.host.url(link)).await.unwrap();
        visit.find("html[data-tenfold=failed]").await;
        assert!(visit.text("#missing").await.contains(line), "{link}");
    }
}

#[tokio::test]
async fn with_its_start_up_files_missing_or_a_byte_off_too() {
    broken(Serving { without: Some(named("boot-")), ..Serving::default() }).await;
    broken(Serving { spoiled: Some(named("app-")), ..Serving::default() }).await;
}

/// The script in `dist/` whose name begins so.
fn named(begin: &str) -> &'static str {
    let html = fs::read_to_string(dist("index.html")).unwrap();
    let name = html.split('"').filter_map(|part| part.strip_prefix("./")).find(|name| name.starts_with(begin));
    name.unwrap().to_owned().leak()
}

/// Opens a page in a frame and notes, every few milliseconds, whether its main part can be seen, and what stands first.
const WATCH: &str = "
    const [link, done] = arguments;
    const frame = document.createElement('iframe');
    frame.width = 900;
    frame.height = 900;
    frame.src = link;
    const seen = [], start = performance.now();
    const look = setInterval(() => {
        const page = frame.contentDocument, row = page?.querySelector('[data-rank=\"2\"]');
        if (!row) return;
        const shown = page.defaultView.getComputedStyle(row).visibility === 'visible';
        seen.push([shown, row.dataset.unit, page.documentElement.dataset.tenfold ?? '']);
        if (page.documentElement.dataset.tenfold === 'ready' || performance.now() - start > 8000) {
            clearInterval(look);
            done(seen);
        }
    }, 5);
    document.body.append(frame);";

/// What was seen while a page came, each sight once.
async fn watched(serving: Serving, link: &str) -> Vec<(bool, String, String)> {
    let mut serving = serving;
    serving.pages.push(("host.html".into(), "<!doctype html><title>A host</title><body>".into()));
    let visit = Visit::with(serving, &["--lang=en-US"]).await;
    visit.client.goto(&visit.host.url("host.html")).await.unwrap();
    let seen = visit.client.execute_async(WATCH, vec![link.into()]).await.unwrap();
    let sight = |s: &Value| {
        let text = |v: &Value| v.as_str().unwrap().to_owned();
        (s[0].as_bool().unwrap(), text(&s[1]), text(&s[2]))
    };
    let mut seen: Vec<_> = seen.as_array().unwrap().iter().map(sight).collect();
    seen.dedup();
    seen
}

#[tokio::test]
async fn a_link_to_other_rows_shows_none_that_are_wrong() {
    // Shanghai is second under equal weights and third on the first page.
    let seen = watched(Serving::default(), "index.html?preset=equal").await;
    assert!(seen.iter().all(|(shown, second, _)| !shown || second == "shanghai"), "{seen:?}");
    assert_eq!(seen.last().unwrap(), &(true, "shanghai".into(), "ready".into()));
    // So it is by z-scores, which a program of its own computes.
    let seen = watched(Serving::default(), "index.html?normalise=zscore").await;
    assert!(seen.iter().all(|(shown, second, _)| !shown || second == "shanghai"), "{seen:?}");
    let seen = watched(Serving::default(), "equal/index.html").await;
    assert!(seen.iter().all(|(shown, second, _)| *shown && second == "shanghai"), "never hidden: {seen:?}");
}

#[tokio::test]
async fn rows_that_wait_for_a_slow_program_are_hidden_for_a_second_and_no_longer() {
    let slow = Serving { slow: Some((".wasm", 2500)), ..Serving::default() };
    let seen = watched(slow, "index.html?preset=equal").await;
    let mut states: Vec<(bool, &str)> = seen.iter().map(|(shown, second, _)| (*shown, second.as_str())).collect();
    states.dedup();
    assert_eq!(states, [(false, "shenzhen"), (true, "shenzhen"), (true, "shanghai")], "{seen:?}");
}

#[tokio::test]
async fn nothing_jumps_while_a_page_comes() {
    let visit = Visit::to("").await;
    for width in [1280, 640, 400] {
        visit.client.set_window_size(width, 1000).await.unwrap();
        for link in [
            "",
            "talent/",
            "zh/",
            "?w=talent:90",
            "?preset=equal",
            "?normalise=zscore",
            "?view=chart",
            "talent/?view=chart&theme=dark",
            "?view=badge&focus=wuhan",
        ] {
            visit.open(link).await;
            let found = visit.shifts().await;
            assert_eq!(found, json!([]), "{link} at {width}");
        }
    }
}

#[tokio::test]
async fn nothing_jumps_for_a_reader_whose_browser_speaks_chinese() {
    let visit = Visit::with(Serving::default(), &["--lang=zh-CN", "--accept-lang=zh-CN"]).await;
    for width in [1280, 400] {
        visit.client.set_window_size(width, 1000).await.unwrap();
        for link in ["", "?lang=zh", "talent/"] {
            visit.open(link).await;
            let found = visit.shifts().await;
            assert_eq!(found, json!([]), "{link} at {width}");
        }
    }
}

#[tokio::test]
async fn what_is_inline_is_allowed_by_its_hash_and_nothing_else_is() {
    let html = fs::read_to_string(dist("zh/talent/index.html")).unwrap();
    let policy = fs::read_to_string(dist("policy.txt")).unwrap();
    assert!(html.contains(&format!("http-equiv=\"Content-Security-Policy\" content=\"{}\"", policy.trim())));
    assert_eq!(policy.matches("'sha256-").count(), 2, "{policy}");
    assert!(!policy.contains("unsafe-inline") && !policy.contains("'unsafe-eval'"), "{policy}");
    let visit = Visit::to("").await;
    let script = "
        const style = document.createElement('style');
        style.textContent = 'html { outline: 7px solid }';
        const script = document.createElement('script');
        script.textContent = 'window.ran = true';
        document.head.append(style, script);
        const attribute = document.createElement('p');
        attribute.setAttribute('style', 'outline: 7px solid');
        document.body.append(attribute);
        const outline = (e) => getComputedStyle(e).outlineWidth;
        return [outline(document.documentElement) === '7px', Boolean(window.ran), outline(attribute) === '7px'];";
    assert_eq!(visit.script(script).await, json!([false, false, false]));
    let padding = visit.script("return getComputedStyle(document.querySelector('.row')).display").await;
    assert_eq!(padding, "grid", "its own style stands");
}

#[tokio::test]
async fn nothing_is_fetched_twice() {
    let visit = Visit::to("").await;
    visit.until("performance.getEntriesByType('resource').some((e) => e.name.includes('worker-start'))").await;
    let fetched = visit.script("return performance.getEntriesByType('resource').map((e) => e.name)").await;
    let mut names: Vec<&str> = fetched.as_array().unwrap().iter().map(|name| name.as_str().unwrap()).collect();
    assert_eq!(names.iter().filter(|name| name.contains("worker-start")).count(), 1, "one worker a page: {names:?}");
    let all = names.len();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), all, "{fetched}");
    // How many chunks have come by then is a matter of time: the rest is there once each.
    let not_chunks: Vec<&str> = names.iter().copied().filter(|name| !name.contains("/chunk-")).collect();
    let kinds = ["/app-", "_bg.wasm", "/boot-", "/worker-start-"];
    for kind in kinds {
        assert!(not_chunks.iter().any(|name| name.contains(kind)), "no {kind} in {not_chunks:?}");
    }
    let icons_and_styles = not_chunks.iter().filter(|name| name.contains("/icon-") || name.contains(".css")).count();
    assert_eq!(
        not_chunks.len() - icons_and_styles,
        kinds.len(),
        "a program, its glue and two start-up files: {names:?}"
    );
}

#[tokio::test]
async fn a_link_pasted_into_a_chat_shows_the_right_ten() {
    for (language, preset, title) in [
        ("en", "published", "China’s ten most innovative cities"),
        ("en", "talent", "China’s ten most innovative cities: Talent"),
        ("zh", "equal", "中国十大创新城市：等权"),
    ] {
        let folder = folder(language, preset);
        let html = fs::read_to_string(dist(&format!("{folder}index.html"))).unwrap();
        let content = |name: &str| {
            let mark = format!("{name}\" content=\"");
            let at = html.find(&mark).unwrap_or_else(|| panic!("{folder}: no {name}")) + mark.len();
            html[at..].split('"').next().unwrap().to_owned()
        };
        let here = format!("https://tenfold.example/rank/{folder}");
        assert_eq!([content("og:title"), content("twitter:title")], [title, title]);
        assert_eq!(content("og:url"), here);
        assert_eq!(content("og:image"), format!("{here}preview.png"));
        assert_eq!(content("twitter:card"), "summary_large_image");
        assert!(html.contains(&format!("<link rel=\"canonical\" href=\"{here}\">")));
        assert!(fs::read(dist(&format!("{folder}preview.png"))).unwrap().starts_with(b"\x89PNG"));
        let data =
            html.split("<script type=\"application/ld+json\">").nth(1).unwrap().split("</script>").next().unwrap();
        let data: Value = serde_json::from_str(data).unwrap();
        let [dataset, list] = [&data["@graph"][0], &data["@graph"][1]];
        assert_eq!([&dataset["@type"], &list["@type"]], ["Dataset", "ItemList"]);
        assert_eq!(dataset["variableMeasured"].as_array().unwrap().len(), 26);
        let items = list["itemListElement"].as_array().unwrap();
        assert_eq!(items.len(), 10);
        let named = rows_in(&html).into_iter().map(|row| row.rank).collect::<Vec<_>>();
        assert_eq!(items.iter().map(|i| i["position"].as_u64().unwrap() as usize).collect::<Vec<_>>(), named);
        let oembed: Value = serde_json::from_slice(&fs::read(dist(&format!("{folder}oembed.json"))).unwrap()).unwrap();
        assert_eq!([&oembed["type"], &oembed["version"]], ["rich", "1.0"]);
        assert!(oembed["html"].as_str().unwrap().contains(&format!("{here}?v=1&amp;view=chart")), "{oembed}");
        assert!(
            html.contains(&format!("type=\"application/json+oembed\" title=\"{title}\" href=\"{here}oembed.json\""))
        );
    }
}

#[tokio::test]
async fn what_stands_below_the_chart_is_not_sent_to_a_reader_who_looks_at_the_ten() {
    for (width, height) in [(1280, 700), (390, 844)] {
        let visit = Visit::with(Serving::default(), &["--lang=en-US"]).await;
        visit.client.set_window_size(width, height).await.unwrap();
        visit.client.goto(&visit.host.url("")).await.unwrap();
        // All that comes by itself has come: the ranges, and what chooses rows.
        visit.until("document.querySelectorAll('.row[data-rank-low]').length === 10 && document.querySelector('#pick select')").await;
        let asked = [
            "chunk-app-below-",
            "shared_below_methods-",
            "appendix-",
            "chunk-app-methods-",
            "-reader-",
            "chunk-worker-solver-",
        ];
        for part in asked {
            assert_eq!(visit.host.asked(part), (0, 0), "{part} at {width} x {height}");
        }
        // Until then the static page's stands there, and can be opened and printed.
        let [text, open] =
            ["'#appendix .method'", "'#appendix[data-open]'"].map(|css| format!("document.querySelector({css})"));
        assert_eq!(visit.script(&format!("return Boolean({text}?.textContent) && !{open}")).await, json!(true));
        visit.script("document.querySelector('#appendix').scrollIntoView()").await;
        visit.until("document.querySelector('#appendix[data-open] .findings li')").await;
        assert_eq!(visit.host.asked("chunk-app-below-"), (1, 1));
    }
}

#[tokio::test]
async fn whoever_opens_or_follows_a_link_to_what_stands_below_the_chart_gets_it_there() {
    let visit = Visit::with(Serving::default(), &["--lang=en-US"]).await;
    visit.client.set_window_size(1280, 700).await.unwrap();
    visit.client.goto(&visit.host.url("")).await.unwrap();
    visit.until("document.querySelector('#pick select')").await;
    // By the keyboard, from the static page's own.
    visit.script("document.querySelector('#appendix details[id] > summary').click()").await;
    let id = visit.script("return document.querySelector('#appendix details[open]').id").await;
    visit.until(&format!("document.querySelector('#appendix[data-open] details[open]')?.id === {id}")).await;
    // A link to what the static page does not have.
    visit.client.goto(&visit.host.url("talent/")).await.unwrap();
    visit.until("document.querySelector('#pick select')").await;
    visit.script("location.hash = ''; const a = Object.assign(document.createElement('a'), { href: '#findings' }); document.querySelector('main').append(a); a.click()").await;
    visit.until("document.querySelector('#appendix[data-open] .findings li')").await;
    visit.until("Math.abs(document.getElementById('findings').getBoundingClientRect().top) < innerHeight").await;
}
