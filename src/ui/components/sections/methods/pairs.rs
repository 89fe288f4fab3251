use yew::{Callback, Event, Html, TargetCast, html};

use crate::{
    chart,
    dataset::{Framework, NodeId},
    link::Language,
    ranking::{
        Comparison, Method, WeightingScheme,
        weighting::ahp::{CONSISTENT, Matrix, matrices},
    },
    ui::i18n,
};

/// Saaty's scale, the odd steps that he names, as a link has them.
const SCALE: [&str; 5] = ["9", "7", "5", "3", "1"];

/// Pairwise comparisons, group by group: the aspects, and the children of each node that has two or more.
pub(super) fn pairs(
    framework: &Framework,
    method: &Method,
    made: &[Comparison],
    choose: &Callback<Method>,
    l: Language,
) -> Html {
    let found = matrices(made, framework).unwrap_or_default();
    let family = |parent: Option<NodeId>| {
        let siblings = parent.map_or(framework.aspects(), |id| framework.node(id).children.as_slice());
        if siblings.len() < 2 {
            return None;
        }
        let pairs = siblings.iter().enumerate().flat_map(|(i, &one)| siblings[i + 1..].iter().map(move |&b| (one, b)));
        let result = found.iter().find(|matrix| matrix.nodes == siblings).map(|matrix| outcome(framework, matrix, l));
        let label = i18n::comparisons(l, parent.map(|id| framework.node(id).name.say(l.code())));
        let list = html! { <>
            <div class="ways">{ for pairs.map(|(one, other)| pair(framework, method, made, [one, other], choose, l)) }</div>
            { result }
        </> };
        Some(match parent {
            None => html! { <section class="compared"><h3>{ label }</h3>{ list }</section> },
            Some(_) => html! { <details class="compared"><summary>{ label }</summary>{ list }</details> },
        })
    };
    html! { <div id="pairs">{ family(None) }{ for framework.ids().filter_map(|id| family(Some(id))) }</div> }
}

/// One comparison: how many times the one, or the other, is as important.
fn pair(
    framework: &Framework,
    method: &Method,
    made: &[Comparison],
    [one, other]: [NodeId; 2],
    choose: &Callback<Method>,
    l: Language,
) -> Html {
    let [code, than] = [one, other].map(|id| framework.node(id).code.clone());
    let said = made.iter().find_map(|c| match (&c.node, &c.than) {
        (a, b) if *a == code && *b == than => Some(c.times.to_string()),
        (a, b) if *a == than && *b == code => Some(c.times.inverse().to_string()),
        _ => None,
    });
    let mut choices: Vec<String> = SCALE.iter().map(|&times| times.to_owned()).collect();
    choices.extend(SCALE.iter().rev().skip(1).map(|times| format!("1/{times}")));
    choices.extend(said.clone().filter(|said| !choices.contains(said)));
    let [name, other_name] = [one, other].map(|id| framework.node(id).short.say(l.code()));
    let option = |value: String| {
        let named = value.strip_prefix("1/").map_or((name, value.as_str()), |times| (other_name, times));
        let label = i18n::times(l, Some(named));
        html! { <option selected={said.as_ref() == Some(&value)} value={value.clone()}>{ label }</option> }
    };
    let onchange = {
        let (made, method, choose) = (begun(framework, made, one), method.clone(), choose.clone());
        let (code, than) = (code.clone(), than.clone());
        Callback::from(move |event: Event| {
            let times = event.target_unchecked_into::<web_sys::HtmlSelectElement>().value();
            let of_these = |c: &Comparison| (c.node == code && c.than == than) || (c.node == than && c.than == code);
            let mut made = made.clone();
            made.retain(|c| !of_these(c));
            made.extend(format!("{code}:{than}:{times}").parse::<Comparison>().ok());
            choose.emit(Method { weigh: WeightingScheme::Ahp(made), ..method.clone() });
        })
    };
    let id = format!("pair-{code}-{than}");
    html! { <div class="way">
        <label for={id.clone()}>{ i18n::versus(l, name, other_name) }</label>
        <select {id} {onchange}>
            <option value="" selected={said.is_none()}>{ i18n::times(l, None) }</option>
            { for choices.into_iter().map(option) }
        </select>
    </div> }
}

/// The comparisons made, and where none are yet of a family, that all of it are equally important: one alone would join nothing.
fn begun(framework: &Framework, made: &[Comparison], one: NodeId) -> Vec<Comparison> {
    let siblings = framework.siblings(one);
    let code = |id: NodeId| framework.node(id).code.as_str();
    let mut all = made.to_vec();
    if !made.iter().any(|c| siblings.iter().any(|&id| c.node == code(id))) {
        for (i, &a) in siblings.iter().enumerate() {
            all.extend(siblings[i + 1..].iter().filter_map(|&b| format!("{}:{}:1", code(a), code(b)).parse().ok()));
        }
    }
    all
}

/// The shares that come of it, how consistent it is, and which comparison to look at again.
fn outcome(framework: &Framework, matrix: &Matrix, l: Language) -> Html {
    let name = |place: usize| framework.node(matrix.nodes[place]).short.say(l.code());
    let found = matrix.priorities();
    let sound = found.ratio <= CONSISTENT;
    let shares: Vec<String> = found
        .shares
        .iter()
        .enumerate()
        .map(|(place, share)| format!("{} {}", name(place), chart::share(l, *share)))
        .collect();
    let again = found.revisit.filter(|_| !sound).map(|(one, other)| {
        let pair = i18n::versus(l, name(one), name(other));
        let times = found.shares[one] / found.shares[other];
        let (who, times) = if times < 1.0 { (name(other), 1.0 / times) } else { (name(one), times) };
        i18n::gap(l).to_owned() + &i18n::revisit(l, &pair, who, times)
    });
    html! { <p class="small" data-ratio={chart::exact(found.ratio)}>
        { i18n::sentence(l, &i18n::in_a_row(l, &shares)) }{ i18n::gap(l) }{ i18n::consistency(l, found.ratio, sound) }{ again }
    </p> }
}
