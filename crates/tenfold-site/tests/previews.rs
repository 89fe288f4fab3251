//! Preview pictures: that each holds the ten it stands for, that nothing runs into anything, and that no character of
//! the bundled data is missing from the fonts.

#[path = "../../../tests/packages/mod.rs"]
mod packages;

use std::collections::BTreeSet;

use packages::Files;
use resvg::usvg::{self, Node, Tree, roxmltree::Document};
use tenfold::{
    dataset::Dataset,
    export::{PICTURE_FONT, PICTURE_HEIGHT, PICTURE_WIDTH},
    ui::PtrEq,
};
use tenfold_site::{Page, fonts, pages, png};

/// Every page of a dataset, with its picture.
fn all(dataset: Dataset) -> Vec<(Page, String)> {
    let drawn = |page: Page| {
        let svg = page.picture();
        (page, svg)
    };
    pages(&PtrEq::new(dataset)).unwrap().into_iter().map(drawn).collect()
}

fn tree(svg: &str) -> Tree {
    let options = usvg::Options { fontdb: fonts(), font_family: PICTURE_FONT.into(), ..usvg::Options::default() };
    Tree::from_str(svg, &options).unwrap()
}

/// What a drawing holds, in the order it is drawn.
fn nodes(group: &usvg::Group) -> Vec<&Node> {
    group.children().iter().flat_map(|node| if let Node::Group(g) = node { nodes(g) } else { vec![node] }).collect()
}

/// The characters of a picture that are not drawn in the weight they are asked for: where a font lacks one, another font
/// steps in silently, and where all do, a box or nothing is drawn.
fn missing(svg: &str) -> BTreeSet<char> {
    let tree = tree(svg);
    let mut missing = BTreeSet::new();
    for text in nodes(tree.root()).into_iter().filter_map(|node| if let Node::Text(t) = node { Some(t) } else { None })
    {
        let spans = text.chunks().iter().flat_map(|chunk| chunk.spans().iter().map(move |s| (chunk.text(), s)));
        let said = spans.flat_map(|(text, s)| text[s.start()..s.end()].chars().map(|c| (c, s.font().weight())));
        let said: Vec<_> = said.collect();
        for glyph in text.layouted().iter().flat_map(|span| &span.positioned_glyphs) {
            let drawn = fonts().face(glyph.font).unwrap().weight.0;
            let asked = |c| said.iter().any(|&(other, weight)| other == c && weight == drawn);
            missing.extend(glyph.text.chars().filter(|&c| glyph.id.0 == 0 || !asked(c)));
        }
        let drawn = text.layouted().iter().flat_map(|s| &s.positioned_glyphs).map(|g| g.text.as_str());
        let drawn: String = drawn.collect();
        missing.extend(said.iter().map(|(c, _)| *c).filter(|&c| c != ' ' && !drawn.contains(c)));
    }
    missing
}

#[test]
fn each_picture_holds_its_ten() {
    let cities = tenfold::bundled::dataset();
    for (page, svg) in all(cities.clone()) {
        let l = page.language;
        let code = &page.view.recipe.preset;
        let xml = Document::parse(&svg).unwrap();
        let lines: Vec<String> = xml
            .descendants()
            .filter(|n| n.has_tag_name("text"))
            .map(|n| n.descendants().filter_map(|n| if n.is_text() { n.text() } else { None }).collect())
            .collect();
        assert_eq!(page.ten.rows.len(), 10);
        for row in &page.ten.rows {
            let unit = &cities.table.unit(row.unit);
            let (name, other) = (unit.name.say(l.code()), unit.name.otherwise(l.code()).unwrap().1);
            let begin = format!("{name}{other}");
            let line = lines.iter().position(|line| line.starts_with(&begin)).unwrap_or_else(|| panic!("no {begin}"));
            assert_eq!(lines[line - 1], row.rank.to_string(), "{code}");
            assert_eq!(lines[line + 1], tenfold::chart::score(l, row.score), "{code}");
        }
        assert_eq!(lines[0], cities.about.title.say(l.code()));
        assert!(lines.iter().any(|line| line.starts_with(cities.about.caution.as_ref().unwrap().label.say(l.code()))));
        assert!(!svg.contains('…'), "{code}: something is cut");
        assert_eq!(svg.contains("·Jiangsu") || svg.contains("·江苏"), lines.iter().any(|l| l.contains("Suzhou")));
    }
}

#[test]
fn nothing_runs_into_anything() {
    let long = "id,name_en\na,Wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww\nb,MMMM MMMM MMMM MMMM MMMM\nc,C\n";
    let framework = "code,parent,direction,name_en\np,,+,A rather long name of an aspect that is long\nq,,+,Another rather long one that is longer\nr,,+,R\ns,,+,S\nt,,+,T\n";
    let values = "id,p,q,r,s,t\na,3,1,1,1,0\nb,2,1,1,1,0\nc,0,3,0,0,1\n";
    let long = Files::of(framework, long, values).dataset();
    let cities = tenfold::bundled::dataset();
    for (page, svg) in all(cities).into_iter().chain(all(long)) {
        let (code, l) = (&page.view.recipe.preset, page.language);
        let tree = tree(&svg);
        let page =
            usvg::Rect::from_xywh(40.0, 20.0, PICTURE_WIDTH as f32 - 80.0, PICTURE_HEIGHT as f32 - 25.0).unwrap();
        let nodes = nodes(tree.root());
        let texts: Vec<_> = nodes.iter().filter(|n| matches!(n, Node::Text(_))).map(|n| n.abs_bounding_box()).collect();
        let drawn = nodes.iter().filter(|n| matches!(n, Node::Path(_))).map(|n| n.abs_bounding_box());
        let drawn: Vec<_> = drawn.filter(|b| b.width() < 1100.0).collect();
        for (i, text) in texts.iter().enumerate() {
            let inside = text.left() >= page.left() && text.right() <= page.right() && text.bottom() <= page.bottom();
            assert!(inside, "{code} {l:?}: {text:?} is off the page");
            // Line boxes are as high as the font's accents; letters are not.
            let meets = |other: &usvg::Rect| {
                text.left() < other.right()
                    && other.left() < text.right()
                    && text.top() + 12.0 < other.bottom()
                    && other.top() + 12.0 < text.bottom()
            };
            assert!(!texts.iter().enumerate().any(|(j, other)| i != j && meets(other)), "{code} {l:?}: {text:?}");
            assert!(!drawn.iter().any(meets), "{code} {l:?}: {text:?} runs into a drawing");
        }
    }
}

#[test]
fn the_fonts_have_every_character() {
    let cities = tenfold::bundled::dataset();
    for (page, svg) in all(cities.clone()) {
        let (code, l) = (&page.view.recipe.preset, page.language);
        let missing = missing(&svg);
        assert!(missing.is_empty(), "{code} {l:?}: {missing:?} are not in the fonts; see fonts/README.md");
    }
    // Any unit may come among the ten under weights to come.
    for unit in &cities.table.units {
        for language in &cities.about.languages {
            let words = format!("{}{}", unit.name.say(language), unit.group.say(language));
            let svg = |weight: &str| {
                format!("<svg xmlns=\"http://www.w3.org/2000/svg\"><text font-weight=\"{weight}\">{words}</text></svg>")
            };
            let missing: Vec<_> = ["400", "700"].iter().flat_map(|weight| missing(&svg(weight))).collect();
            assert!(missing.is_empty(), "{words}: {missing:?} are not in the fonts; see fonts/README.md");
        }
    }
    let absent = missing("<svg xmlns=\"http://www.w3.org/2000/svg\"><text>A\u{9f98}</text></svg>");
    assert_eq!(absent, BTreeSet::from(['\u{9f98}']), "what is missing is found");
}

#[test]
fn names_are_text_and_never_markup() {
    let units = "id,name_en\na,<b>&amp;\n";
    let dataset = Files::of("code,parent,direction,name_en\np,,+,<i>P</i>\n", units, "id,p\na,1\n").dataset();
    let svg = all(dataset).remove(0).1;
    assert!(!svg.contains("<b") && !svg.contains("<i>"), "{svg}");
    assert!(svg.contains("&lt;b&gt;&amp;amp;"));
    tree(&svg);
}

#[test]
fn a_picture_has_its_size_and_the_same_bytes_each_time() {
    let cities = tenfold::bundled::dataset();
    for (page, svg) in all(cities.clone()) {
        let (code, l) = (&page.view.recipe.preset, page.language);
        let (first, second) = (png(&svg).unwrap(), png(&svg).unwrap());
        assert!(first == second, "{code} {l:?}");
        let side = |at: usize| u32::from_be_bytes(first[at..at + 4].try_into().unwrap());
        assert_eq!((side(16), side(20)), (PICTURE_WIDTH, PICTURE_HEIGHT));
        assert!(first.len() < 50_000, "{code} {l:?}: {} bytes", first.len());
    }
    assert!(png("no picture").is_err());
}
