//! The page in each language: figures with its marks, and the dataset's texts with theirs.

#[path = "packages/mod.rs"]
mod packages;
#[path = "render/mod.rs"]
mod render;

use packages::Files;
use tenfold::{bundled, link::Language};

const BY_COMMAS: [Language; 3] = [Language::German, Language::Spanish, Language::French];
/// Views with most of what a static page can draw.
const VIEWS: [&str; 4] = ["", "?focus=hangzhou&compare=hangzhou,xian", "?by=talent&top=30", "?view=badge&focus=hefei"];

/// What stands in a page: its texts, and those of its attributes that are read out.
fn said(page: &str) -> String {
    let mut said = String::new();
    for (at, part) in page.split('<').enumerate() {
        let (tag, text) = part.split_once('>').filter(|_| at > 0).unwrap_or(("", part));
        for read in ["aria-label=\"", "aria-valuetext=\"", "title=\"", "placeholder=\""] {
            said.extend(tag.split_once(read).and_then(|(_, rest)| rest.split('"').next()));
            said.push('\n');
        }
        said.push_str(text);
        said.push('\n');
    }
    said
}

/// Figures with a decimal point, each with what stands around it. In German and Spanish a point groups three digits.
fn points(said: &str) -> Vec<String> {
    let letters: Vec<char> = said.chars().collect();
    let is_digit = |at: usize| letters.get(at).is_some_and(char::is_ascii_digit);
    let found = (1..letters.len()).filter(|&at| letters[at] == '.' && is_digit(at - 1) && is_digit(at + 1));
    let groups = |at: usize| (1..=3).all(|by| is_digit(at + by)) && !is_digit(at + 4) && letters[at - 1] != '0';
    let around = |at: usize| letters[at.saturating_sub(12)..(at + 12).min(letters.len())].iter().collect::<String>();
    // What the dataset says is its publisher's.
    found.filter(|&at| !groups(at)).map(around).filter(|around| !around.contains("PM2.5")).collect()
}

#[tokio::test]
async fn where_a_comma_is_written_no_figure_has_a_point() {
    for l in BY_COMMAS {
        for view in VIEWS {
            let said = said(&render::page(bundled::dataset(), view, l).await);
            assert_eq!(points(&said), Vec::<String>::new(), "{l:?} {view}");
        }
    }
    let said = said(&render::page(bundled::dataset(), "", Language::German).await);
    assert!(said.contains("91,2") && said.contains("52,0\u{a0}%"), "{said}");
    assert!(!points(&"a 91.2 b".repeat(2)).is_empty(), "it finds them");
}

#[tokio::test]
async fn a_text_in_another_language_than_the_page_says_which_it_is() {
    let page = render::page(bundled::dataset(), "", Language::Arabic).await;
    for marked in [
        "<h1><bdi lang=\"en\">China’s ten most innovative cities</bdi></h1>",
        "<bdi lang=\"en\">Beijing</bdi> <small><span lang=\"zh-Hans\">北京</span>",
        "<bdi lang=\"en\">Published order</bdi>",
        "<bdi lang=\"en\">Resources</bdi>",
    ] {
        assert!(page.contains(marked), "{marked} in {page}");
    }
    for l in [Language::English, Language::Chinese] {
        assert!(
            !render::page(bundled::dataset(), "", l).await.contains("<bdi"),
            "nothing is marked in the page's own language"
        );
    }
}

#[tokio::test]
async fn a_german_package_keeps_its_names_under_an_english_page() {
    let framework = "code,parent,direction,name_de\numwelt,,,Umwelt\nluft,umwelt,+,Luft\nverkehr,,+,Verkehr\n";
    let mut german =
        Files::of(framework, "id,name_de\nkoeln,Köln\nbonn,Bonn\n", "id,luft,verkehr\nkoeln,1,4\nbonn,3,2\n");
    german = german.with(
        "datapackage.json",
        "\"languages\": [\"en\"], \"title\": { \"en\": \"Test\" }",
        "\"languages\": [\"de\"], \"title\": { \"de\": \"Städte\" }",
    );
    let page = render::page(german.dataset(), "", Language::English).await;
    for marked in [
        "<h1><bdi lang=\"de\">Städte</bdi></h1>",
        "<bdi lang=\"de\">Köln</bdi>",
        "<bdi lang=\"de\">Umwelt</bdi>",
        ">Weights</h2>",
    ] {
        assert!(page.contains(marked), "{marked} in {page}");
    }
    let page = render::page(german.dataset(), "", Language::German).await;
    assert!(page.contains("2 Einheiten"), "what is ours is in the language of the page: {page}");
    assert!(page.contains("<h1>Städte</h1>") && !page.contains("<bdi") && page.contains(">Gewichte</h2>"), "{page}");
}
