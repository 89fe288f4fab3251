use yew::{Html, html};

/// A row of radio buttons with its label before them, on one line.
///
/// The label is no `legend`: WebKit puts one on a line of its own, or outside the window of a row that scrolls.
pub(crate) fn choice_group(label: &str, choices: impl IntoIterator<Item = Html>) -> Html {
    html! {
        <fieldset class="presets" aria-label={label.to_owned()}>
            <span class="or" aria-hidden="true">{ label }</span>
            { for choices }
        </fieldset>
    }
}
