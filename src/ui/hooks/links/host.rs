use yew::{hook, use_effect_with, use_mut_ref};

use super::{bridge, follow::Follow};
use crate::{
    embed::{Message, RankedItem},
    link,
    ui::{PtrEq, Scene},
};

/// Reports to the host of an embedded page what the reader sees, once it is idle, and follows the links that the host
/// sets. If the data is not `public`, the host gets the link and no rows: it may be one that could not read them
/// itself.
#[hook]
pub(crate) fn use_host(follow: &Follow, scene: &PtrEq<Scene>, public: bool, rests: bool) {
    use_effect_with((), {
        let follow = follow.clone();
        move |()| bridge::listen(move |link| follow.follow_host(link))
    });
    let told = use_mut_ref(|| None);
    use_effect_with(rests.then(|| scene.clone()), move |settled| {
        let Some(scene) = settled else { return };
        let (dataset, ten) = (&scene.dataset, &scene.top_ten);
        let link = link::write(&scene.view, dataset);
        let now = Some((link.clone(), dataset.clone(), ten.clone()));
        let before = told.replace(now.clone());
        if before == now {
            return;
        }
        let placed = ten.rows.iter().map(|row| RankedItem {
            unit: dataset.table.unit(row.unit).id.clone(),
            rank: row.rank as u32,
            score: row.score,
        });
        let top = if public { placed.collect() } else { Vec::new() };
        bridge::tell(&if before.is_some() { Message::change(link, top) } else { Message::ready(link, top) });
    });
}
