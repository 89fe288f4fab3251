use super::{many, say};
use crate::{
    chart,
    link::Language,
    ranking::{
        AppliedTreatment,
        statistics::{Correlation, Extent},
    },
};

/// The section's heading.
pub fn structure(l: Language) -> &'static str {
    say(l, "What the index is made of", "指数的内部结构")
}

/// What is in it.
pub fn structure_note(l: Language) -> &'static str {
    say(
        l,
        "What each part weighs in name and moves in truth, whether parts say the same, and what was done to the figures: what a reviewer of a composite index would ask (OECD/JRC Handbook 2008, p. 26 to 34).",
        "各部分名义权重与实际影响、是否重复、数据作过何种处理：审阅综合指数时会问的问题（OECD/JRC《手册》2008，第26至34页）。",
    )
}

/// What is left out of so many units and parts, if anything.
pub fn structure_limit(l: Language, units: &str, parts: usize, extent: Extent) -> Option<String> {
    let named = many(parts, "part");
    match extent {
        Extent::Whole => None,
        Extent::Linear => Some(say(
            l,
            format!(
                "With {units} and {named} a page would stand still for too long: warnings, places moved and rank correlations are left out. Data with fewer of either has them."
            ),
            format!(
                "{units}、{parts}个组成部分，逐一计算会使页面停顿过久：此处略去警示、名次移动与等级相关。规模较小的数据会全部列出。"
            ),
        )),
        Extent::Nothing => Some(say(
            l,
            format!(
                "With {units} and {named} a page would stand still for too long: this section is left out. Data with fewer of either has it."
            ),
            format!("{units}、{parts}个组成部分，逐一计算会使页面停顿过久：此处略去这一节。规模较小的数据会列出。"),
        )),
    }
}

/// The heading of warnings.
pub fn warnings(l: Language) -> &'static str {
    say(l, "What a reviewer would ask", "审阅者会提出的问题")
}

/// That there are none.
pub fn no_warnings(l: Language) -> &'static str {
    say(
        l,
        "Nothing: no two indicators correlate above 0.92, none runs against its aspect, none moves nothing.",
        "没有：没有两项指标相关超过0.92，没有与所在方面反向者，也没有毫无作用者。",
    )
}

/// Two indicators that say nearly the same.
pub fn alike(l: Language, one: &str, other: &str, correlation: f64) -> String {
    let r = chart::correlation(correlation);
    say(
        l,
        format!("“{one}” and “{other}” say nearly the same: they correlate by {r}, over 0.92, and so count twice."),
        format!("“{one}”与“{other}”几乎相同：相关系数{r}，超过0.92，有重复计算之嫌。"),
    )
}

/// An indicator that runs against its aspect.
pub fn runs_against(l: Language, indicator: &str, aspect: &str, correlation: f64) -> String {
    let r = chart::correlation(correlation);
    say(
        l,
        format!("“{indicator}” runs against “{aspect}”, in which it counts: they correlate by {r}."),
        format!("“{indicator}”与其所在的“{aspect}”方向相反：相关系数{r}。"),
    )
}

/// An indicator that has weight and moves nothing.
pub fn idle(l: Language, indicator: &str, nominal: f64, places: f64) -> String {
    let (share, places) = (chart::fine_share(nominal), chart::points(places));
    say(
        l,
        format!(
            "“{indicator}” has {share} of the weight and moves next to nothing: without it a unit would move {places} places on average."
        ),
        format!("“{indicator}”占权重{share}却几乎不起作用：去掉它，平均只移动{places}个名次。"),
    )
}

/// The heading of weights.
pub fn influence(l: Language) -> &'static str {
    say(l, "Weight in name, influence in truth", "名义权重与实际影响")
}

/// How to read it.
pub fn influence_note(l: Language) -> &'static str {
    say(
        l,
        "Variance: the part of the differences between scores that comes of it; all indicators sum to 100 %, and what is below nought evens units out. r: its correlation with the score. Alpha: how far what is right below it measures one thing (Cronbach), from 0.7 on taken for enough. Places: how many a unit moves on average if it is left out.",
        "方差：得分差异中来自该项的部分，全部指标合计100%，负值表示使各单位趋于接近。r：与总分的相关系数。α：其下各项衡量同一事物的程度（克朗巴哈系数），一般以0.7为足。名次：去掉该项后平均移动的名次数。",
    )
}

/// The heads of its columns.
pub fn influence_heads(l: Language) -> [&'static str; 6] {
    say(l, ["Part", "Weight", "Variance", "r", "Alpha", "Places"], ["部分", "权重", "方差", "r", "α", "名次"])
}

/// The heading of correlations.
pub fn correlations(l: Language) -> &'static str {
    say(l, "How two parts go together", "两部分之间的相关")
}

/// The labels of the two lists.
pub fn two_parts(l: Language) -> [&'static str; 2] {
    say(l, ["The one part", "The other part"], ["其一", "其二"])
}

/// The whole, among the parts.
pub fn the_score(l: Language) -> &'static str {
    say(l, "The score", "总分")
}

/// A correlation's name.
pub fn correlation_of(l: Language, kind: Correlation) -> &'static str {
    match kind {
        Correlation::Pearson => say(l, "Pearson’s r", "皮尔逊r"),
        Correlation::Spearman => say(l, "Spearman’s rho", "斯皮尔曼ρ"),
        Correlation::Kendall => say(l, "Kendall’s tau", "肯德尔τ"),
    }
}

/// The heading of what was done to the figures.
pub fn treatments(l: Language) -> &'static str {
    say(l, "What was done to each indicator", "各指标的处理")
}

/// How to read it.
pub fn treatments_note(l: Language) -> &'static str {
    say(
        l,
        "Skewness and excess kurtosis before and after. By the JRC’s rule a distribution is sound unless skewness is beyond 2 and kurtosis beyond 3.5. What is winsorised moves to the next value.",
        "处理前后的偏度与超额峰度。按JRC规则，偏度绝对值大于2且峰度大于3.5者须处理。缩尾即移至相邻的值。",
    )
}

/// The heads of its columns.
pub fn treatment_heads(l: Language) -> [&'static str; 4] {
    say(l, ["Indicator", "Skewness", "Kurtosis", "Done"], ["指标", "偏度", "峰度", "处理"])
}

/// The button that takes all of this away.
pub fn structure_file(l: Language) -> &'static str {
    say(l, "Download all of this (CSV)", "下载以上全部（CSV）")
}

/// What was done to an indicator.
pub fn treatment(l: Language, treatment: AppliedTreatment) -> String {
    match treatment {
        AppliedTreatment::None => say(l, "nothing", "未处理").to_owned(),
        AppliedTreatment::Winsorised(cells) => {
            say(l, format!("{} winsorised", many(cells, "cell")), format!("缩尾{cells}个值"))
        }
        AppliedTreatment::Logged => say(l, "logarithm", "取对数").to_owned(),
        AppliedTreatment::BoxCox(power) => say(l, format!("Box–Cox, power {power}"), format!("Box–Cox，幂次{power}")),
    }
}
