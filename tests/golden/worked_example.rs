//! A small case whose every step was computed by hand: four units, two aspects, a cost, a missing figure and a tie.

use crate::packages::Files;
use tenfold::dataset::RankedId;
use tenfold::ranking::{Fill, Prepared, Ranking, Recipe};

pub(crate) const FRAMEWORK: &str = "code,parent,direction,name_en
output,,,Output
patents,output,+,Patents
papers,output,+,Papers
burden,,,Burden
smoke,burden,-,Smoke
";

const UNITS: &str = "id,name_en\nd,D\nc,C\nb,B\na,A\n";

/// Two of three are needed to be ranked at 80 %: no, all three are (2.4 rounds up), so every unit but the last is full.
const VALUES: &str = "id,patents,papers,smoke
a,10,4,5
b,20,0,1
c,0,2,3
d,,2,3
";

#[test]
fn the_composite_is_the_weighted_mean_of_min_max_scores() {
    let dataset = Files::of(FRAMEWORK, UNITS, VALUES).dataset();
    let prepared = Prepared::of(&dataset);
    // d has two of three figures, under 80 %: not ranked.
    assert_eq!(prepared.screened.needed, 3);
    assert_eq!(prepared.screened.unranked.len(), 1);
    // patents 10, 20, 0 -> 50, 100, 0; papers 4, 0, 2 -> 100, 0, 50; smoke 5, 1, 3, less is better -> 0, 100, 50.
    let columns = [[50.0, 100.0, 0.0], [100.0, 0.0, 50.0], [0.0, 100.0, 50.0]];
    assert_eq!(prepared.imputed.complete().unwrap(), columns.map(Vec::from));

    let mut weighting = Recipe::start(&dataset).weighting;
    let node = |code: &str| dataset.framework.find(code).unwrap();
    // Output 75, burden 25; patents 20, papers 80: output is 90, 20, 40; the whole 67.5, 40, 42.5.
    for (code, points) in [("output", "75"), ("burden", "25"), ("patents", "20"), ("papers", "80")] {
        weighting.set(node(code), points.parse().unwrap());
    }
    let ranking = Ranking::of(&prepared, &weighting, &dataset.framework);
    assert_eq!(ranking.composite.scores, [67.5, 40.0, 42.5]);
    assert_eq!(ranking.places.iter().map(|p| (p.rank, p.unit.0)).collect::<Vec<_>>(), [(1, 0), (2, 2), (3, 1)]);
    assert_eq!(ranking.weights.global_weight(node("papers")), 0.75 * 0.8);
}

#[test]
fn a_hole_takes_the_mean_of_its_theme_then_of_its_aspect_then_of_its_indicator() {
    // Five indicators, so that one missing figure in five leaves 80 %.
    let framework = "code,parent,direction,name_en
x,,,X
x1,x,,X1
p,x1,+,P
q,x1,+,Q
x2,x,,X2
r,x2,+,R
y,,,Y
s,y,+,S
t,y,+,T
";
    // a: p is a missing figure, q = 100 stands in its theme. b: r is alone in its theme, p and q (0 and 50) stand in its aspect.
    let values = "id,p,q,r,s,t
a,,2,0,1,1
b,0,1,,0,0
c,10,0,4,1,0
d,5,0,2,0,1
";
    let dataset = Files::of(framework, UNITS, values).dataset();
    let imputed = Prepared::of(&dataset).imputed;
    let node = |code: &str| Some(Fill::Own(dataset.framework.find(code).unwrap()));
    assert_eq!((imputed.at(0, RankedId(0)), imputed.holes_of(RankedId(0))), (Some(100.0), 1), "from q, in the theme");
    assert_eq!(
        (imputed.at(2, RankedId(1)), imputed.holes_of(RankedId(1))),
        (Some(25.0), 1),
        "from p and q, in the aspect"
    );
    assert_eq!(
        [imputed.fill(0, RankedId(0)), imputed.fill(2, RankedId(1)), imputed.fill(1, RankedId(0))],
        [node("x1"), node("x"), None]
    );
    assert_eq!(imputed.holes_in_all(), 2);
    // A lone indicator of an aspect has nothing beside it: the mean over units.
    let alone = "code,parent,direction,name_en\np,,+,P\nq,,+,Q\nr,,+,R\ns,,+,S\nt,,+,T\n";
    let dataset = Files::of(alone, UNITS, values).dataset();
    let imputed = Prepared::of(&dataset).imputed;
    assert_eq!(imputed.at(0, RankedId(0)), Some(50.0), "the mean of 0, 100 and 50");
    assert_eq!(imputed.fills().collect::<Vec<_>>(), [Fill::Mean; 2]);
}

#[test]
fn siblings_without_points_share_alike_and_are_named() {
    let dataset = Files::of(FRAMEWORK, UNITS, VALUES).dataset();
    let node = |code: &str| dataset.framework.find(code).unwrap();
    let none = "0".parse().unwrap();
    let weighting = Recipe::start(&dataset).weighting.with(node("patents"), none).with(node("papers"), none);
    let ranking = Ranking::of(&Prepared::of(&dataset), &weighting, &dataset.framework);
    assert_eq!(ranking.weights.equalised(), [Some(node("output"))]);
    assert_eq!(ranking.weights.local_weight(node("papers")), 0.5);
}
