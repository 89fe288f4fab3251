use yew::{Callback, Html, html};

use crate::{link::Language, ui::i18n};

/// The button that asks again for what did not load.
pub fn again(l: Language, ask: &Callback<()>) -> Html {
    html! { <button type="button" class="bare again" onclick={ask.reform(|_| ())}>{ i18n::try_again(l) }</button> }
}
