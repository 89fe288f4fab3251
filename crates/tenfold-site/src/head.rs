use super::{linked_data::linked_data, page::Page};
use tenfold::ui::i18n;
use tenfold_view::export::{PICTURE_HEIGHT, PICTURE_WIDTH};
use tenfold_view::link::{Language, html};

/// What a page tells those that only read its head: browsers, search engines, and chats that a link is pasted into.
///
/// `site` is the address that the site will have, with a slash at its end. These want whole addresses; without one they are
/// relative, which a browser understands and most others do not.
pub(super) fn head(page: &Page, site: Option<&str>) -> String {
    let address = |path: &str| match site {
        Some(site) => format!("{site}{path}"),
        None if path.is_empty() && page.folder.is_empty() => "./".to_owned(),
        None => format!("{}{path}", page.root()),
    };
    let (title, description, folder) = (html(&page.title()), html(&page.description()), &page.folder);
    let (here, picture) = (html(&address(folder)), html(&address(&format!("{folder}{PICTURE}"))));
    let mut lines = vec![
        format!("<title>{title}</title>"),
        format!("<meta name=\"description\" content=\"{description}\">"),
        format!("<link rel=\"canonical\" href=\"{here}\">"),
    ];
    for (language, folder) in page.languages() {
        let (tag, there) = (i18n::tag(language), html(&address(&folder)));
        lines.push(format!("<link rel=\"alternate\" hreflang=\"{tag}\" href=\"{there}\">"));
        if language == Language::default() {
            lines.push(format!("<link rel=\"alternate\" hreflang=\"x-default\" href=\"{there}\">"));
        }
    }
    let alt = html(&picture_in_words(page));
    let (width, height) = (PICTURE_WIDTH.to_string(), PICTURE_HEIGHT.to_string());
    let graph: [(&str, &str); 10] = [
        ("og:type", "website"),
        ("og:site_name", "Tenfold"),
        ("og:title", &title),
        ("og:description", &description),
        ("og:url", &here),
        ("og:locale", i18n::locale(page.language)),
        ("og:image", &picture),
        ("og:image:width", &width),
        ("og:image:height", &height),
        ("og:image:alt", &alt),
    ];
    lines.extend(graph.map(|(name, content)| format!("<meta property=\"{name}\" content=\"{content}\">")));
    let card: [(&str, &str); 5] = [
        ("twitter:card", "summary_large_image"),
        ("twitter:title", &title),
        ("twitter:description", &description),
        ("twitter:image", &picture),
        ("twitter:image:alt", &alt),
    ];
    lines.extend(card.map(|(name, content)| format!("<meta name=\"{name}\" content=\"{content}\">")));
    if let Some(site) = site {
        let oembed = html(&format!("{site}{folder}{OEMBED}"));
        lines.push(format!(
            "<link rel=\"alternate\" type=\"application/json+oembed\" title=\"{title}\" href=\"{oembed}\">"
        ));
    }
    // No `<` in it, so that no name can end the element.
    let data = linked_data(page, &address(folder)).to_string().replace('<', "\\u003c");
    lines.push(format!("<script type=\"application/ld+json\">{data}</script>"));
    lines.join("\n")
}

/// The preview picture's name, beside its page.
pub(super) const PICTURE: &str = "preview.png";
/// The oEmbed answer's name, beside its page.
pub(super) const OEMBED: &str = "oembed.json";

/// What the picture shows, for those who do not see it: the ten in order.
fn picture_in_words(page: &Page) -> String {
    let ten = &page.ten.rows;
    let names: Vec<String> = ten.iter().map(|row| format!("{} {}", row.rank, page.name(row))).collect();
    i18n::in_a_row(page.language, &names)
}
