//! The chart as a drawing for an article: that it holds each row, says what the page says, leads back to it, and that nothing
//! in it runs into anything.

#[path = "../../../tests/packages/mod.rs"]
mod packages;
#[path = "../../../tests/scenes/mod.rs"]
mod scenes;

use packages::Files;
use resvg::usvg::{self, Node, Tree, roxmltree::Document};
use scenes::{DAY, SITE, cities, lines, scene};
use tenfold::{
    chart,
    dataset::Dataset,
    export::{FIGURE_WIDTH, MOST_ROWS, paper},
    link::{self, View, ViewMode},
    ui::{PtrEq, downloads},
};
use tenfold_site::{fonts, png};

#[test]
fn the_drawing_holds_each_row_of_the_chart_and_leads_back_to_it() {
    for (link, drawn) in [
        ("", 10),
        ("zh/talent/?theme=dark", 10),
        ("equal/?top=3", 3),
        ("?w=resources:100,talent:7.25&top=50&view=chart", 50),
        ("?top=all&focus=lhasa", 285),
        ("people/?focus=zunyi", 11),
        ("zh/?by=talent&top=5", 5),
        ("?within=jiangsu&by=services", 10),
    ] {
        let scene = cities(link);
        let (_, drawing) = downloads::svg(&scene, DAY);
        let lines = lines(&drawing.svg);
        // The axis has figures, too: rows begin below their heads.
        let mut at = lines.iter().position(|line| ["Score", "总分"].contains(&line.as_str())).unwrap();
        for row in scene.top_ten.all() {
            let name = scene.unit(row.unit);
            let found = lines[at..].iter().position(|line| *line == row.rank.to_string());
            at += found.unwrap_or_else(|| panic!("{link}: no rank of {name}"));
            // Rows of many stand in one line, with the other name in it.
            assert!(lines[at + 1].starts_with(name), "{link}: {:?}", lines[at + 1]);
            let score = chart::score(scene.language, row.score);
            assert!(lines[at + 2..at + 4].contains(&score), "{link}: {name} has not {score}");
        }
        assert_eq!(scene.top_ten.all().count(), drawn, "{link}");
        // Cards and lists have no frame to be in: it leads to the whole page, on the same figures.
        let xml = Document::parse(&drawing.svg).unwrap();
        let href = xml.descendants().find_map(|n| n.attribute("href")).unwrap();
        let (view, notices) = link::read(href.strip_prefix(SITE).unwrap(), &scene.dataset);
        assert_eq!((view, notices), (View { layout: ViewMode::Full, ..scene.stamped() }, Vec::new()), "{href}");
        let printed = lines.concat();
        assert!(printed.contains(&downloads::printed_link(&scene)), "{link}: {printed}");
        let root = xml.root_element();
        assert_eq!(root.attribute("lang"), Some(scene.language.code()));
        assert_eq!(root.attribute("width"), Some(&*FIGURE_WIDTH.to_string()));
        let caution = scene.dataset.about.caution.as_ref().unwrap();
        assert!(printed.contains(scene.say(&caution.label)) && printed.contains(&scene.edition.to_string()));
    }
}

#[test]
fn the_drawing_as_reviewed() {
    insta::assert_snapshot!("figure_light", downloads::svg(&cities(""), DAY).1.svg);
    insta::assert_snapshot!("figure_dark_zh", downloads::svg(&cities("zh/talent/?theme=dark&w=green:3"), DAY).1.svg);
    insta::assert_snapshot!("figure_by_part", downloads::svg(&cities("?within=jiangsu&by=services&top=3"), DAY).1.svg);
    insta::assert_snapshot!("figure_looked_at", downloads::svg(&cities("equal/?focus=zunyi&top=3"), DAY).1.svg);
}

#[test]
fn ranges_of_other_weights_are_left_out() {
    let mut scene = cities("");
    assert!(lines(&downloads::svg(&scene, DAY).1.svg).concat().contains("Rank in 90% of"));
    let waiting = scene.uncertainty.as_deref().map(|sure| chart::RankUncertainty { waiting: true, ..sure.clone() });
    scene.uncertainty = waiting.map(PtrEq::new);
    assert!(!lines(&downloads::svg(&scene, DAY).1.svg).concat().contains("Rank in 90% of"));
    assert!(!downloads::table(&scene, DAY).text.contains("Range"));
}

#[test]
fn a_picture_has_its_size_and_its_paper() {
    for (link, dark) in [("", false), ("zh/?theme=dark&top=50", true), ("?top=all", false)] {
        let drawing = downloads::svg(&cities(link), DAY).1;
        let (svg, [width, height]) = drawing.enlarged();
        assert!(u64::from(width) * u64::from(height) <= 16_777_216, "{link}: {width} by {height}");
        let twice = [width, height] == [drawing.width * 2, drawing.height * 2];
        assert!(twice || link == "?top=all", "{link}: {width} by {height}");
        let tree = Tree::from_str(&svg, &usvg::Options::default()).unwrap();
        assert_eq!([tree.size().width() as u32, tree.size().height() as u32], [width, height]);
        assert!(
            svg.starts_with("<svg") && svg[..svg.find('>').unwrap()].contains("preserveAspectRatio=\"none\""),
            "{link}"
        );
        if link.is_empty() {
            let bytes = png(&svg).unwrap();
            let side = |at: usize| u32::from_be_bytes(bytes[at..at + 4].try_into().unwrap());
            assert_eq!([side(16), side(20)], [width, height]);
        }
        let [r, g, b] = paper(dark);
        assert!(svg.contains(&format!("fill=\"#{r:02x}{g:02x}{b:02x}\"/>")), "{link}");
    }
}

/// What a drawing holds, in the order it is drawn.
fn nodes(group: &usvg::Group) -> Vec<&Node> {
    group.children().iter().flat_map(|node| if let Node::Group(g) = node { nodes(g) } else { vec![node] }).collect()
}

/// Names and heads as long as they come.
fn long() -> Dataset {
    let framework = "code,parent,direction,name_en\np,,+,A rather long name of an aspect that is long\nq,,+,Another rather long one that is longer\nr,,+,R\ns,,+,S\nt,,+,T\n";
    let units = "id,name_en\na,Wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww\nb,MMMM MMMM MMMM MMMM MMMM\nc,C\n";
    Files::of(framework, units, "id,p,q,r,s,t\na,3,1,1,1,0\nb,2,1,1,1,0\nc,0,3,0,0,1\n").dataset()
}

#[test]
fn nothing_runs_into_anything_in_the_drawing() {
    let many =
        ["", "zh/talent/?w=green:3", "equal/?focus=zunyi&top=3", "?top=all", "zh/?top=50&focus=lhasa"].map(cities);
    for scene in many.into_iter().chain([scene(long(), "")]) {
        let (name, drawing) = downloads::svg(&scene, DAY);
        let options = usvg::Options { fontdb: fonts(), ..usvg::Options::default() };
        let tree = Tree::from_str(&drawing.svg, &options).unwrap();
        let nodes = nodes(tree.root());
        let texts: Vec<_> = nodes.iter().filter(|n| matches!(n, Node::Text(_))).map(|n| n.abs_bounding_box()).collect();
        let (width, height) = (drawing.width as f32, drawing.height as f32);
        for (i, text) in texts.iter().enumerate() {
            let inside = text.left() >= 16.0 && text.right() <= width - 16.0 && text.bottom() <= height - 6.0;
            assert!(inside, "{name}: {text:?} is off the page");
            // Line boxes are as high as the font's accents; letters are not.
            let slack = text.height() / 3.0;
            let meets = |other: &usvg::Rect| {
                text.left() < other.right()
                    && other.left() < text.right()
                    && text.top() + slack < other.bottom()
                    && other.top() + slack < text.bottom()
            };
            let met = texts.iter().enumerate().find(|(j, other)| i != *j && meets(other));
            assert!(met.is_none(), "{name}: {text:?} runs into {met:?}");
        }
    }
}

#[test]
fn a_drawing_of_thousands_holds_as_many_as_can_be_drawn_and_says_how_many_it_leaves_out() {
    let text: String = (0..1000).map(|n| format!("Town {n},{}\n", 1000 - n)).collect();
    let dataset = tenfold::dataset::read_csv("towns.csv", &format!("Town,Parks\n{text}")).unwrap();
    let scene = scene(dataset, "?top=all&focus=town_700");
    let lines = lines(&downloads::svg(&scene, DAY).1.svg);
    assert_eq!(lines.iter().filter(|line| line.starts_with("Town ")).count(), MOST_ROWS + 1);
    assert!(lines.iter().any(|line| line.starts_with("Town 700")), "the one that is looked at");
    assert!(lines.iter().any(|line| line.starts_with("700 more")), "{lines:?}");
}
