//! What headings say, in the languages of the page.

/// A heading as words are looked for in it: in small letters, with spaces for all that is neither letter nor figure, one at each end.
pub(crate) fn folded(heading: &str) -> String {
    let mut words = String::from(" ");
    let mut before = ' ';
    for c in heading.chars() {
        // `happinessScore` is two words.
        if before.is_lowercase() && c.is_uppercase() && !words.ends_with(' ') {
            words.push(' ');
        }
        before = c;
        if c.is_alphanumeric() {
            words.extend(c.to_lowercase());
        } else if !words.ends_with(' ') {
            words.push(' ');
        }
    }
    words.truncate(words.trim_end().len());
    words.push(' ');
    words
}

/// Returns the first of some words that a folded heading holds. A Chinese word may stand in the middle of others.
pub(crate) fn finds(folded: &str, words: &[&'static str]) -> Option<&'static str> {
    words.iter().copied().find(|word| {
        if word.is_ascii() || word.chars().any(|c| ('\u{c0}'..='\u{24f}').contains(&c)) {
            folded.contains(&format!(" {word} "))
        } else {
            folded.contains(word)
        }
    })
}

pub(crate) const NAME: &[&str] = &[
    "name",
    "country",
    "countries",
    "city",
    "town",
    "municipality",
    "university",
    "institution",
    "school",
    "team",
    "unit",
    "economy",
    "territory",
    "district",
    "commune",
    "nation",
    "teamcountry",
    "stadt",
    "land",
    "gemeinde",
    "kreis",
    "stadtgebiet",
    "stadtteil",
    "pays",
    "ville",
    "nom",
    "université",
    "lycée",
    "établissement",
    "país",
    "pais",
    "ciudad",
    "nombre",
    "universidad",
    "municipio",
    "denominazione",
    "provincia",
    "城市",
    "国家",
    "地区名称",
    "名称",
    "学校",
    "大学",
    "高校",
    "الدولة",
    "المدينة",
    "الاسم",
];
pub(crate) const CODE: &[&str] = &[
    "code",
    "iso",
    "iso2",
    "iso3",
    "iso 3166",
    "id",
    "codice",
    "código",
    "codigo",
    "kennziffer",
    "schlüssel",
    "uai",
    "代码",
    "编号",
    "الرمز",
];
pub(crate) const GROUP: &[&str] = &[
    "region",
    "continent",
    "group",
    "type",
    "category",
    "income group",
    "subregion",
    "bundesland",
    "région",
    "catégorie",
    "región",
    "grupo",
    "省市",
    "省份",
    "地区",
    "区域",
    "类型",
    "类别",
    "المنطقة",
];
pub(crate) const RANK: &[&str] = &[
    "rank",
    "ranking",
    "rank by total",
    "place",
    "position",
    "pos",
    "rang",
    "platz",
    "rangliste",
    "classement",
    "puesto",
    "posición",
    "clasificación",
    "排名",
    "名次",
    "位次",
    "排序",
    "الترتيب",
    "المرتبة",
];
/// What is said of a whole.
pub(crate) const TOTAL: &[&str] = &[
    "total",
    "overall",
    "overall score",
    "total score",
    "composite",
    "index score",
    "ladder score",
    "happiness score",
    "life ladder",
    "hdi",
    "gesamt",
    "gesamtwert",
    "gesamtpunktzahl",
    "insgesamt",
    "punteggio",
    "score global",
    "note globale",
    "puntaje",
    "puntuación total",
    "índice",
    "总分",
    "总得分",
    "综合得分",
    "综合指数",
    "المجموع",
    "النتيجة الإجمالية",
];
/// What may be said of a whole or of a part.
pub(crate) const SCORE: &[&str] = &["score", "index", "points", "punkte", "得分", "指数"];
pub(crate) const YEAR: &[&str] =
    &["year", "time", "period", "jahr", "année", "annee", "año", "anno", "年份", "年度", "السنة"];
pub(crate) const ERROR: &[&str] = &[
    "standard error",
    "std error",
    "std err",
    "se",
    "stderr",
    "standardfehler",
    "erreur type",
    "error estándar",
    "标准误",
];
pub(crate) const LOW: &[&str] = &[
    "lower",
    "lower ci",
    "lowerwhisker",
    "low",
    "whisker low",
    "lower bound",
    "ci lower",
    "untergrenze",
    "borne inférieure",
    "下限",
];
pub(crate) const HIGH: &[&str] = &[
    "upper",
    "upper ci",
    "upperwhisker",
    "high",
    "whisker high",
    "upper bound",
    "ci upper",
    "obergrenze",
    "borne supérieure",
    "上限",
];
pub(crate) const SIZE: &[&str] = &[
    "sample size",
    "number of sources",
    "number of observations",
    "observations",
    "stichprobe",
    "taille de l échantillon",
    "样本量",
];
/// What the indicators are called in a long table, and their values.
pub(crate) const INDICATOR: &[&str] = &[
    "indicator",
    "indicator name",
    "indicatore",
    "indicateur",
    "indicador",
    "indikator",
    "variable",
    "series",
    "series name",
    "measure",
    "指标",
    "المؤشر",
];
pub(crate) const VALUE: &[&str] = &["value", "obs value", "valore", "valeur", "valor", "wert", "值", "数值", "القيمة"];
/// What is better when there is less of it.
pub(crate) const LESS: &[&str] = &[
    "unemployment",
    "mortality",
    "deaths",
    "death",
    "crime",
    "crimes",
    "corruption",
    "poverty",
    "pollution",
    "pm2",
    "pm10",
    "pm2 5",
    "emissions",
    "co2",
    "inflation",
    "debt",
    "accidents",
    "homicide",
    "murder",
    "murders",
    "violence",
    "obesity",
    "smoking",
    "congestion",
    "arbeitslosenanteil",
    "mieten",
    "miete",
    "homicides",
    "suicide",
    "suicides",
    "inequality",
    "gini",
    "disease",
    "noise",
    "rent",
    "dropout",
    "arbeitslose",
    "arbeitslosenquote",
    "kriminalität",
    "sterblichkeit",
    "säuglingssterblichkeit",
    "armut",
    "schulden",
    "unfälle",
    "chômage",
    "mortalité",
    "criminalité",
    "pauvreté",
    "émissions",
    "dette",
    "accidents",
    "desempleo",
    "paro",
    "mortalidad",
    "criminalidad",
    "pobreza",
    "emisiones",
    "deuda",
    "accidentes",
    "disoccupazione",
    "死亡率",
    "失业",
    "犯罪",
    "贫困",
    "污染",
    "排放",
    "事故",
    "债务",
    "البطالة",
    "الوفيات",
    "الجريمة",
    "الفقر",
    "التلوث",
];
/// What a row of a whole or a mean is called.
pub(crate) const SUMS: &[&str] = &[
    "total",
    "totals",
    "average",
    "mean",
    "median",
    "sum",
    "world",
    "all",
    "oecd average",
    "eu average",
    "gesamt",
    "insgesamt",
    "summe",
    "durchschnitt",
    "moyenne",
    "ensemble",
    "promedio",
    "media",
    "totale",
    "合计",
    "总计",
    "平均",
    "全国",
    "المجموع",
    "المتوسط",
];
/// What a note under a table begins with.
pub(crate) const NOTES: &[&str] = &[
    "source",
    "sources",
    "note",
    "notes",
    "quelle",
    "anmerkung",
    "fuente",
    "nota",
    "来源",
    "注",
    "资料来源",
    "المصدر",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_looked_at_word_by_word() {
        assert_eq!(folded("Happiness_Score (2019)"), " happiness score 2019 ");
        assert_eq!(folded("TeamCountry"), " team country ");
        assert_eq!(finds(&folded("Franking"), RANK), None);
        assert_eq!(finds(&folded("world_rank"), RANK), Some("rank"));
        assert_eq!(finds(&folded("全国排名"), RANK), Some("排名"));
        assert_eq!(finds(&folded("Taux de chômage"), LESS), Some("chômage"));
    }
}
