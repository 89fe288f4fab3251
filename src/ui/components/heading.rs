use yew::{Html, Properties, component, html};

use crate::{
    chart::TopTen,
    dataset::Dataset,
    link::Language,
    ui::{Shared, words},
};

/// What the heading needs.
#[derive(Debug, Clone, PartialEq, Properties)]
pub struct HeadingProps {
    /// The data that is ranked.
    pub dataset: Shared<Dataset>,
    /// The rows shown.
    pub top_ten: Shared<TopTen>,
    /// How many units are ranked.
    pub ranked: usize,
    /// The language of the page.
    pub language: Language,
}

/// The title, who leads, and the package's caution.
#[component]
pub fn Heading(props: &HeadingProps) -> Html {
    let HeadingProps { dataset, top_ten, ranked, language } = props;
    let (l, code, about) = (*language, language.code(), &dataset.about);
    let noun = about.units.say(code);
    let kicker = words::kicker(l, about.after.say(code), dataset.framework.indicators().len(), *ranked, noun);
    let name = |rank: usize| {
        let row = top_ten.rows.get(rank - 1).filter(|row| row.rank == rank)?;
        Some(dataset.table.units[row.unit].name.say(code))
    };
    let verdict = match (name(1), name(2), name(3)) {
        (Some(first), Some(second), Some(third)) => {
            Some(words::verdict(l, first, &[second, third], &words::counted(l, *ranked, noun)))
        }
        _ => None,
    };
    let caution = about.caution.as_ref().map(|caution| {
        html! {
            <p class="recon">
                <b>{ caution.label.say(code).to_owned() }</b>{ words::gap(l) }{ caution.text.say(code).to_owned() }{ words::gap(l) }
                <a class="nb" href="#method">{ words::how(l) }</a>
            </p>
        }
    });
    html! {
        <div class="head">
            <p class="kicker">{ kicker }</p>
            <h1>{ about.title.say(code).to_owned() }</h1>
            <p class="verdict">{ verdict }{ words::invitation(l) }</p>
            { caution }
        </div>
    }
}
