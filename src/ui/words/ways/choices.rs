use crate::{
    link::Language,
    ranking::{Levels, MethodKey},
};

use super::say;

/// A choice of a method: how a link has it, what it is called, and what it does in a sentence.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Choice {
    /// As in a link; parameters may follow in brackets.
    pub code: &'static str,
    name: [&'static str; 2],
    why: [&'static str; 2],
}

impl Choice {
    /// Its name.
    pub fn name(&self, l: Language) -> &'static str {
        say(l, self.name[0], self.name[1])
    }

    /// What it does.
    pub fn why(&self, l: Language) -> &'static str {
        say(l, self.why[0], self.why[1])
    }

    /// The choice that a value is of: that with the very value, or with its name.
    pub fn of(key: MethodKey, value: &str) -> Option<&'static Self> {
        let name = value.split('(').next().unwrap_or_default();
        let all = choices(key);
        all.iter().find(|choice| choice.code == value).or_else(|| all.iter().find(|choice| choice.code == name))
    }
}

/// What a value chooses, by its name: one a level, from the indicators up, where they differ.
pub fn chosen(l: Language, key: MethodKey, value: &str) -> String {
    let one = |value: &str| Choice::of(key, value).map(|choice| choice.name(l).to_owned());
    let levels = || value.parse::<Levels>().ok().filter(|levels| key == MethodKey::Aggregate && levels.named() > 1);
    let each = |levels: Levels| {
        let names: Vec<String> = levels.used().filter_map(|(_, by)| one(&by.to_string())).collect();
        names.join(say(l, ", then ", "，再"))
    };
    one(value).or_else(|| levels().map(each)).unwrap_or_else(|| value.to_owned())
}

const fn choice(code: &'static str, name: [&'static str; 2], why: [&'static str; 2]) -> Choice {
    Choice { code, name, why }
}

/// What can be chosen for a key, the default first.
pub fn choices(key: MethodKey) -> &'static [Choice] {
    match key {
        MethodKey::Weigh => &WEIGH,
        MethodKey::Cover => &COVER,
        MethodKey::Treat => &TREAT,
        MethodKey::Normalise => &NORMALISE,
        MethodKey::Impute => &IMPUTE,
        MethodKey::Aggregate => &AGGREGATE,
    }
}

const WEIGH: [Choice; 10] = [
    choice("points", ["Points by hand", "人工赋分"], ["The sliders’ points, or a preset’s.", "采用滑块或预设的分数。"]),
    choice("equal", ["Equal at each level", "逐级等权"], ["All siblings weigh the same.", "同组各项权重相同。"]),
    choice(
        "equal(indicators)",
        ["Equal for each indicator", "指标等权"],
        [
            "All indicators weigh the same, so a theme weighs as much as it has of them.",
            "各指标权重相同，指标多的主题权重大。",
        ],
    ),
    choice(
        "entropy",
        ["Entropy", "熵权法"],
        [
            "The more unevenly an indicator’s scores are spread over all, the more it weighs (Shannon).",
            "指标得分分布越不均匀，权重越大（香农熵）。",
        ],
    ),
    choice(
        "critic",
        ["CRITIC", "CRITIC法"],
        ["Spread, times how little an indicator says the same as the others.", "离散程度乘以与其他指标的差异性。"],
    ),
    choice(
        "deviation",
        ["Standard deviation", "标准差"],
        ["The more an indicator varies, the more it weighs.", "指标差异越大，权重越大。"],
    ),
    choice(
        "pca",
        ["Principal component", "主成分"],
        [
            "Squared loadings on the first principal component of each family (OECD/JRC Handbook p. 89).",
            "各组第一主成分载荷的平方（OECD/JRC《手册》第89页）。",
        ],
    ),
    choice(
        "influence",
        ["Equal influence", "等影响力"],
        [
            "The aspects’ weights under which all correlate alike with the score; what is inside them as by hand.",
            "使各方面与总分的相关程度相同；方面内部权重不变。",
        ],
    ),
    choice(
        "ahp",
        ["Pairwise comparison (AHP)", "层次分析法（AHP）"],
        [
            "Say how many times as important each is as each other; the principal eigenvector makes the weights (Saaty).",
            "两两比较重要程度，由主特征向量得出权重（萨蒂）。",
        ],
    ),
    choice(
        "bod",
        ["Benefit of the doubt", "无罪推定权重"],
        [
            "Each unit at its own best weights for the aspects, each of which makes 10 to 50 % of its score.",
            "各单位取对自己最有利的方面权重，各方面占其得分的10%至50%。",
        ],
    ),
];

const COVER: [Choice; 5] = [
    choice("0.8", ["80 %", "80%"], ["Ranked is who has four figures in five.", "至少有八成数据者参评。"]),
    choice("0.6", ["60 %", "60%"], ["More are ranked, with more holes.", "参评者增多，缺失也多。"]),
    choice("0.7", ["70 %", "70%"], ["A few more are ranked, with more holes.", "参评者略增，缺失也增。"]),
    choice("0.9", ["90 %", "90%"], ["Fewer are ranked, with few holes.", "参评者减少，缺失较少。"]),
    choice("1", ["All of them", "全部"], ["Ranked is only who lacks nothing.", "仅数据完整者参评。"]),
];

const TREAT: [Choice; 5] = [
    choice(
        "jrc",
        ["JRC rule", "JRC规则"],
        [
            "Winsorise up to five cells of a skewed indicator; if that is not enough take its logarithm (Handbook p. 84).",
            "偏态指标先缩尾至多五个值，不足则取对数（《手册》第84页）。",
        ],
    ),
    choice(
        "winsorise",
        ["Winsorise only", "仅缩尾"],
        ["Move up to five extreme cells to the next value, and leave it at that.", "至多将五个极端值移至次值。"],
    ),
    choice("log", ["Logarithm", "取对数"], ["Take the logarithm of every skewed indicator.", "偏态指标一律取对数。"]),
    choice(
        "boxcox",
        ["Box–Cox", "Box–Cox变换"],
        ["The power that makes a skewed indicator likeliest to be normal.", "取使偏态指标最接近正态的幂次。"],
    ),
    choice("none", ["Nothing", "不处理"], ["Outliers count in full.", "极端值照常计入。"]),
];

const NORMALISE: [Choice; 9] = [
    choice(
        "minmax",
        ["Min–max, 0 to 100", "极差法，0至100"],
        ["From the worst to the best of those ranked (Handbook p. 85).", "由参评者的最差到最好（《手册》第85页）。"],
    ),
    choice(
        "minmax(1,100)",
        ["Min–max, 1 to 100", "极差法，1至100"],
        [
            "The same without a nought, which a geometric or a harmonic mean needs.",
            "同上而无零值，几何或调和平均需要如此。",
        ],
    ),
    choice(
        "zscore",
        ["Z-scores", "标准分"],
        [
            "Standard deviations from the mean, here of mean 50 and spread 10 (Handbook p. 84).",
            "与均值相差的标准差数，此处均值50、标准差10（《手册》第84页）。",
        ],
    ),
    choice(
        "rank",
        ["Ranks", "名次"],
        [
            "Only the order counts: 1 for the worst, and so on up (Handbook p. 27).",
            "只看次序：最差为1，依次递增（《手册》第27页）。",
        ],
    ),
    choice(
        "percentile",
        ["Percentile ranks", "百分位"],
        ["The part of the others that are worse, in percent.", "逊于本单位者所占百分比。"],
    ),
    choice("borda", ["Borda points", "波达计分"], ["The number of others that are worse.", "逊于本单位者的个数。"]),
    choice(
        "share",
        ["Share of the best", "占最优值之比"],
        ["Figure over best, or best over figure where less is better.", "数据除以最优值；越低越好者反之。"],
    ),
    choice(
        "goalposts",
        ["Goalposts", "目标区间"],
        [
            "Between two figures held for good, capped: goalposts(code:low:high,…); by logarithms where :log follows.",
            "以固定上下限衡量并封顶：goalposts(代码:下限:上限,…)；其后加:log者取对数。",
        ],
    ),
    choice(
        "loggoalposts",
        ["Goalposts, logarithmic", "对数目标区间"],
        [
            "The same by logarithms for the indicators named: loggoalposts(code:low:high,…).",
            "所列指标取对数：loggoalposts(代码:下限:上限,…)。",
        ],
    ),
];

const IMPUTE: [Choice; 6] = [
    choice(
        "theme",
        ["Own mean in the theme", "本主题均值"],
        [
            "The unit’s own mean in the theme, else in the aspect, else everybody’s.",
            "取本单位在该主题（否则该方面，否则全体）的均值。",
        ],
    ),
    choice(
        "aspect",
        ["Own mean in the aspect", "本方面均值"],
        ["The unit’s own mean in the aspect, else everybody’s.", "取本单位在该方面（否则全体）的均值。"],
    ),
    choice(
        "mean",
        ["Everybody’s mean", "全体均值"],
        ["The indicator’s mean over all ranked (Handbook p. 55).", "取该指标全体均值（《手册》第55页）。"],
    ),
    choice(
        "median",
        ["Everybody’s median", "全体中位数"],
        ["The indicator’s median over all ranked.", "取该指标全体中位数。"],
    ),
    choice(
        "group",
        ["The region’s mean", "所在区域均值"],
        ["The indicator’s mean in the unit’s region.", "取该指标在所在区域的均值。"],
    ),
    choice(
        "none",
        ["Not filled", "不补齐"],
        [
            "What is missing is left out, and the weights of the rest in its family grow.",
            "缺失项略去，同组其余各项权重相应放大。",
        ],
    ),
];

const AGGREGATE: [Choice; 6] = [
    choice(
        "arithmetic",
        ["Arithmetic mean", "算术平均"],
        [
            "A lack is made good in full by something else (Handbook p. 103).",
            "短板可由其他项完全弥补（《手册》第103页）。",
        ],
    ),
    choice(
        "geometric",
        ["Geometric mean", "几何平均"],
        [
            "A lack is made good in part: balance pays (Handbook p. 103).",
            "短板只能部分弥补，均衡者占优（《手册》第103页）。",
        ],
    ),
    choice("harmonic", ["Harmonic mean", "调和平均"], ["A lack is hard to make good.", "短板难以弥补。"]),
    choice(
        "power",
        ["Power mean", "幂平均"],
        ["Of exponent 0.5, between arithmetic and geometric: power(0.5).", "幂次0.5，介于算术与几何之间：power(0.5)。"],
    ),
    choice(
        "owa",
        ["Ordered weighted mean", "有序加权平均"],
        ["What a unit is worst in counts most; owa(2) by how much.", "各单位最弱之处权重最大，程度为owa(2)。"],
    ),
    choice(
        "copeland",
        ["Copeland’s rule", "科普兰法"],
        [
            "The part of all others that a unit beats, one by one, by the weight of what it leads in (Handbook p. 112).",
            "逐一比较，按占优项的权重计胜，得分为胜过者的比例（《手册》第112页）。",
        ],
    ),
];
