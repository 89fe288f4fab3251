use super::{
    super::{Goalpost, Normalisation, Normalised, Screened, Treated, compare_by_direction, normalise},
    MethodError,
};
use crate::statistics::{deviation, mean};
use tenfold_data::{Direction, Framework, Indicator, NodeId, argsort};

/// Puts the figures on one scale in the way chosen. Direction is applied here.
pub(super) fn normalise_by(
    by: &Normalisation,
    treated: &Treated,
    screened: &Screened,
    framework: &Framework,
) -> Result<Normalised, MethodError> {
    let plain = normalise(treated, framework);
    if *by == Normalisation::HUNDRED {
        return Ok(plain);
    }
    let mut normalised = Normalised { columns: Vec::new(), flat: plain.flat, ends: (0.0, 100.0) };
    let most = plain.columns.iter().map(|column| column.iter().flatten().count()).max().unwrap_or_default() as f64;
    let posts = posts(by, framework)?;
    for (&node, on_hundred) in framework.indicators().iter().zip(plain.columns) {
        let Some(indicator) = framework.node(node).indicator.as_ref() else { continue };
        let column = &treated.columns[indicator.column];
        let figures: Vec<f64> = column.iter().flatten().copied().collect();
        let is_flat = normalised.flat.contains(&indicator.column);
        let scaled: Vec<f64> = match by {
            Normalisation::MinMax(low, high) => {
                let (low, high) = (low.value(), high.value());
                on_hundred.iter().flatten().map(|part| part / 100.0 * (high - low) + low).collect()
            }
            Normalisation::ZScore(centre, spread) => {
                let (middle, by) = (mean(&figures), deviation(&figures));
                let towards = if indicator.direction == Direction::Negative { -spread.value() } else { spread.value() };
                let z = |v: &f64| if is_flat { 0.0 } else { (v - middle) / by };
                figures.iter().map(|v| z(v) * towards + centre.value()).collect()
            }
            Normalisation::Rank | Normalisation::Percentile | Normalisation::Borda => {
                let others = figures.len().saturating_sub(1) as f64;
                let worse = if is_flat { vec![others / 2.0; figures.len()] } else { worse(indicator, &figures) };
                let scale = |worse: &f64| match by {
                    Normalisation::Rank => worse + 1.0,
                    Normalisation::Percentile if others > 0.0 => worse / others * 100.0,
                    _ => *worse,
                };
                worse.iter().map(scale).collect()
            }
            Normalisation::Share => shares(node, indicator, column, screened)?,
            Normalisation::Goalposts(_) | Normalisation::LogGoalposts(_) => {
                let given = posts.iter().find(|(id, _)| *id == node).map(|(_, post)| *post);
                let ends = given.map(|post| (post.low.value(), post.high.value()));
                between(node, indicator, &figures, ends, by.is_logarithmic(given))?
            }
        };
        let mut scaled = scaled.into_iter();
        normalised.columns.push(column.iter().map(|cell| cell.and_then(|_| scaled.next())).collect());
    }
    let (low, high) = normalised
        .columns
        .iter()
        .flatten()
        .flatten()
        .fold((f64::INFINITY, f64::NEG_INFINITY), |(l, h), &v| (l.min(v), h.max(v)));
    normalised.ends = match by {
        Normalisation::MinMax(low, high) => (low.value(), high.value()),
        Normalisation::ZScore(..) => (low, high),
        Normalisation::Rank => (1.0, most.max(1.0)),
        Normalisation::Borda => (0.0, (most - 1.0).max(0.0)),
        Normalisation::Share => (low.min(0.0), 100.0),
        _ => (0.0, 100.0),
    };
    Ok(normalised)
}

/// How many figures are worse than each.
fn worse(indicator: &Indicator, figures: &[f64]) -> Vec<f64> {
    let order = argsort(figures.len(), &|a, b| compare_by_direction(indicator, figures[a], figures[b]));
    let mut worse = vec![0.0; figures.len()];
    for (place, &at) in order.iter().enumerate() {
        let alike = place > 0 && figures[order[place - 1]] == figures[at];
        worse[at] = if alike { worse[order[place - 1]] } else { place as f64 };
    }
    worse
}

/// Figures over the best, or the best over figures where less is better. Unlike COINr's, which there grows as the figure gets
/// worse.
fn shares(
    node: NodeId,
    indicator: &Indicator,
    column: &[Option<f64>],
    screened: &Screened,
) -> Result<Vec<f64>, MethodError> {
    let figures: Vec<f64> = column.iter().flatten().copied().collect();
    let best = figures.iter().copied().fold(None, |best: Option<f64>, v| {
        Some(best.filter(|&best| compare_by_direction(indicator, best, v).is_ge()).unwrap_or(v))
    });
    let Some(best) = best else { return Ok(Vec::new()) };
    let is_bad = |v: f64| match indicator.direction {
        Direction::Positive => best <= 0.0,
        Direction::Negative => v <= 0.0,
    };
    if let Some(at) = column.iter().position(|cell| cell.is_some_and(is_bad)) {
        return Err(MethodError::NoShare { node, unit: screened.ranked[at] });
    }
    let share = |v: f64| match indicator.direction {
        Direction::Positive => v / best * 100.0,
        Direction::Negative => best / v * 100.0,
    };
    Ok(figures.into_iter().map(share).collect())
}

/// Where figures stand between two that are held, or between their own ends.
fn between(
    node: NodeId,
    indicator: &Indicator,
    figures: &[f64],
    given: Option<(f64, f64)>,
    logarithmic: bool,
) -> Result<Vec<f64>, MethodError> {
    let own = figures.iter().fold((f64::INFINITY, f64::NEG_INFINITY), |(l, h), &v| (l.min(v), h.max(v)));
    let (mut low, mut high) = given.unwrap_or(own);
    if logarithmic {
        if low <= 0.0 {
            return Err(MethodError::NoLogarithm(node));
        }
        (low, high) = (libm::log(low), libm::log(high));
    }
    let on = |&figure: &f64| {
        let value = match logarithmic {
            // What is not above nought is below any goalpost.
            true if figure <= 0.0 => low,
            true => libm::log(figure),
            false => figure,
        };
        let part = if low < high { ((value - low) / (high - low)).clamp(0.0, 1.0) } else { 0.5 };
        if indicator.direction == Direction::Negative { (1.0 - part) * 100.0 } else { part * 100.0 }
    };
    Ok(figures.iter().map(on).collect())
}

/// The goalposts that are given, each with its indicator.
pub(super) fn posts<'a>(
    by: &'a Normalisation,
    framework: &Framework,
) -> Result<Vec<(NodeId, &'a Goalpost)>, MethodError> {
    let (Normalisation::Goalposts(given) | Normalisation::LogGoalposts(given)) = by else { return Ok(Vec::new()) };
    let mut posts: Vec<(NodeId, &Goalpost)> = Vec::new();
    for post in given {
        let id = framework.find(&post.node).filter(|&id| framework.node(id).indicator.is_some());
        let id = id.ok_or_else(|| MethodError::UnknownNode(post.node.clone()))?;
        if posts.iter().any(|(other, _)| *other == id) {
            return Err(MethodError::Twice(post.node.clone()));
        }
        posts.push((id, post));
    }
    Ok(posts)
}
