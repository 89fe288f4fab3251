//! The bundled dataset's published facts.
use tenfold::{
    dataset,
    ranking::{Prepared, Ranking, resolve},
};
#[test]
fn probe() {
    let d = dataset::bundled()
        .unwrap_or_else(|f| panic!("{}", f.iter().map(|f| f.to_string()).collect::<Vec<_>>().join("\n")));
    let p = Prepared::of(&d);
    println!("{} {} {}", p.screened.ranked.len(), p.screened.needed, p.imputed.holes_in_all());
    println!("{:?}", p.treated.treatments);
    for preset in &d.presets {
        let r = Ranking::of(&p, &resolve(&d, &preset.code).unwrap(), &d.framework);
        println!("{}", preset.code);
        for place in &r.places[..13] {
            println!("  {} {} {}", place.rank, d.table.units[p.screened.ranked[place.unit]].id, place.score);
        }
    }
}
#[test]
fn probe2() {
    let d = dataset::bundled().unwrap();
    let p = Prepared::of(&d);
    for preset in ["published", "equal"] {
        let r = Ranking::of(&p, &resolve(&d, preset).unwrap(), &d.framework);
        for a in tenfold::robustness::agreements(&d.orders, &d.table, &p, &r) {
            println!("{preset} {} {:.4}", a.order.edition, a.rho);
        }
    }
}
