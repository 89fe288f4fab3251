use yew::{Callback, Html, html};

use crate::{link::Language, ui::words};

/// The button that asks again for what did not load.
pub fn again(l: Language, ask: &Callback<()>) -> Html {
    html! { <button type="button" class="bare again" onclick={ask.reform(|_| ())}>{ words::try_again(l) }</button> }
}
