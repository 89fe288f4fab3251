use super::{are, many, say};
use crate::{
    chart,
    dataset::{Dataset, NodeId, quoted},
    link::Language,
    ranking::MethodError,
};

/// Why the figures cannot be ranked by a method, and what would do: one sentence, with the place.
#[allow(clippy::too_many_lines, reason = "a sentence a case, in each language")]
pub fn refused(l: Language, refusal: &MethodError, dataset: &Dataset) -> String {
    let node = |id: NodeId| dataset.framework.node(id).name.say(l.code());
    let unit = |unit: usize| dataset.table.units[unit].name.say(l.code());
    let units = dataset.about.units.say(l.code());
    match refusal {
        MethodError::NotPositive { by, node: id, unit: at, value } => {
            let (node, unit, value) = (node(*id), unit(*at), chart::points(*value));
            say(
                l,
                format!(
                    "{by} needs scores above 0, and {unit} has {value} on “{node}”: put the figures on minmax(1,100)."
                ),
                format!("{by}要求得分大于0，而{unit}的“{node}”为{value}：请改用minmax(1,100)。"),
            )
        }
        MethodError::Holes { by, node: id, unit: at } => {
            let (node, unit) = (node(*id), unit(*at));
            say(
                l,
                format!("{by} needs every figure, and {unit} has none on “{node}”: have holes filled, impute=theme."),
                format!("{by}要求数据完整，而{unit}缺“{node}”：请补齐缺失，impute=theme。"),
            )
        }
        MethodError::OverCopeland(by) => say(
            l,
            format!(
                "{by} needs scores above 0, and copeland below it gives 0 to whoever beats nobody: take arithmetic above copeland."
            ),
            format!("{by}要求得分大于0，而其下的copeland会给未胜者0分：copeland之上请用arithmetic。"),
        ),
        MethodError::TooMany { by, units: there, steps, most } => {
            let [there, steps, most] = [there, steps, most].map(|count| chart::count(*count));
            say(
                l,
                format!(
                    "{by} takes {steps} steps for these {there} {units}, and this page does {most} at most: take another method, or data with fewer {units} or indicators."
                ),
                format!(
                    "{by}对这{there}{units}需{steps}步计算，本页至多{most}步：请改用其他方法，或减少{units}或指标。"
                ),
            )
        }
        MethodError::NoShare { node: id, unit: at } => {
            let (node, unit) = (node(*id), unit(*at));
            say(
                l,
                format!(
                    "A share of the best needs figures above 0, and “{node}” of {unit} is not: take minmax or percentile."
                ),
                format!("“占最优值之比”要求数据大于0，而{unit}的“{node}”不是：请改用minmax或percentile。"),
            )
        }
        MethodError::NoLogarithm(id) => {
            let (node, code) = (node(*id), &dataset.framework.node(*id).code);
            say(
                l,
                format!(
                    "A logarithm needs a lower goalpost above 0 for “{node}”: give both, loggoalposts({code}:1:100)."
                ),
                format!("取对数要求“{node}”的下限大于0：请给出上下限，如loggoalposts({code}:1:100)。"),
            )
        }
        MethodError::UnknownNode(code) => {
            let code = quoted(code);
            say(
                l,
                format!(
                    "“{code}” is no code here: the codes stand in the link of each slider and in the file of figures."
                ),
                format!("“{code}”不是这里的代码：代码见各滑块的链接与数据文件。"),
            )
        }
        MethodError::Twice(what) => {
            let what = quoted(what);
            say(l, format!("“{what}” is said twice: say it once."), format!("“{what}”重复出现：只保留一次。"))
        }
        MethodError::Levels { named, levels } => say(
            l,
            format!(
                "aggregate names {}, and there {} {levels}: name one for all, or {levels} from the indicators up.",
                many(*named, "level"),
                are(*levels)
            ),
            format!("aggregate列出{named}层，而共有{levels}层：请写一种通用，或自下而上写{levels}种。"),
        ),
        MethodError::NotSiblings(one, other) => say(
            l,
            format!(
                "“{one}” and “{other}” are not beside each other in the tree: compare aspects with aspects, themes within one aspect, indicators within one theme."
            ),
            format!("“{one}”与“{other}”不在同一层同一组：只能比较各方面、同一方面内的主题、同一主题内的指标。"),
        ),
        MethodError::Unjoined(one, other) => say(
            l,
            format!("No comparison leads from “{one}” to “{other}”: compare the two, or each with a third."),
            format!("“{one}”与“{other}”之间没有任何比较：请直接比较，或各与第三者比较。"),
        ),
        MethodError::TooManySiblings { node: id, most } => {
            let node = node(*id);
            say(
                l,
                format!(
                    "“{node}” has more than {most} beside it, and no random index is known for so many comparisons: give points."
                ),
                format!("与“{node}”并列者超过{most}个，两两比较没有可用的随机一致性指标：请改用分数。"),
            )
        }
        MethodError::Limits(aspects) => say(
            l,
            format!(
                "The limits of bod leave no weights for {}: the lower at most 1/{aspects}, the higher at least that.",
                many(*aspects, "aspect")
            ),
            format!("bod的上下限对{aspects}个方面无解：下限不超过1/{aspects}，上限不低于此数。"),
        ),
        MethodError::Beyond { by, node: id } => {
            let node = node(*id);
            say(
                l,
                format!(
                    "{by} makes figures of “{node}” that are too large to compute with: take treat=jrc and normalise=minmax."
                ),
                format!("{by}使“{node}”的数值大到无法计算：请改用treat=jrc与normalise=minmax。"),
            )
        }
        MethodError::Nobody => say(
            l,
            format!("None of the {units} has as many figures as that: ask for less cover, such as cover=0.8."),
            format!("没有任何{units}达到这一数据完整率：请降低要求，如cover=0.8。"),
        ),
    }
}
