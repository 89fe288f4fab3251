use yew::{hook, use_effect_with, use_mut_ref};

use super::{Follow, use_settled};
use crate::{
    embed::{self, Message, Placed},
    link,
    ui::{Scene, Shared},
};

/// The host is told of a change once it rests, in milliseconds.
const REST: u32 = 120;

/// Tells the host of an embedded page what the reader sees, and follows the links that it sets.
#[hook]
pub(crate) fn use_host(follow: &Follow, scene: &Shared<Scene>) {
    use_effect_with((), {
        let follow = follow.clone();
        move |()| embed::listen(move |link| follow.follow_host(link))
    });
    let told = use_mut_ref(|| false);
    let link = link::write(&scene.view, &scene.dataset);
    let settled = use_settled((link, scene.dataset.clone(), scene.top_ten.clone()), REST);
    use_effect_with(settled, {
        move |(link, dataset, ten)| {
            let placed = ten.rows.iter().map(|row| Placed {
                unit: dataset.table.units[row.unit].id.clone(),
                rank: row.rank as u32,
                score: row.score,
            });
            let (link, top) = (link.clone(), placed.collect());
            embed::tell(&if told.replace(true) { Message::change(link, top) } else { Message::ready(link, top) });
        }
    });
}
