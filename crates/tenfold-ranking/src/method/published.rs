use super::{Method, MethodKey};
use crate::screen;
use tenfold_data::{Dataset, Diagnostic, MANIFEST, Table, quoted};

impl Method {
    /// The publisher's method: the default, changed by what the package says. A value that is not a choice is one of
    /// its [`diagnostics`](Self::diagnostics) and left at the default.
    pub fn published(dataset: &Dataset) -> Self {
        let choices = dataset.about.method.iter().filter_map(|(key, value)| Some((read(key)?, value)));
        choices.fold(Self::default(), |method, (key, value)| key.with(&method, value).unwrap_or(method))
    }

    /// Whether it is the publisher's method.
    pub fn is_published(&self, dataset: &Dataset) -> bool {
        *self == Self::published(dataset)
    }

    /// The errors in a package's choice of method.
    pub fn diagnostics(dataset: &Dataset) -> Vec<Diagnostic> {
        let known = |key: &str, value: &str| read(key).is_some_and(|key| key.with(&Self::default(), value).is_some());
        let unknown = dataset.about.method.iter().filter(|(key, value)| !known(key, value));
        let diagnostic = |(key, value): &(String, String)| {
            let choice = quoted(&format!("{key}={value}"));
            let problem = [
                format!("“{choice}” in tenfold.about.method is no choice"),
                format!("tenfold.about.method中的“{choice}”不是可选的方法"),
            ];
            let remedy = [
                "Take one that a link can take, see docs/links.md; weights are a preset's points",
                "请用链接可用的选项，见docs/links.md；权重由预设的分数给出",
            ];
            Diagnostic::new(MANIFEST, problem, remedy)
        };
        unknown.map(diagnostic).collect()
    }

    /// The reasons not to open a dataset from a file that are not in a single cell: wrong choices of method, and too
    /// few figures to rank any unit.
    pub fn against(dataset: &Dataset, file: &str) -> Vec<Diagnostic> {
        let mut diagnostics = Self::diagnostics(dataset);
        let Table { units, columns } = &dataset.table;
        let screened = screen(&dataset.table, Self::published(dataset).min_coverage.value());
        if screened.ranked.is_empty() {
            let (needed, all) = (screened.needed, columns.len());
            let most = screened.unranked.iter().map(|unit| unit.filled).max().unwrap_or(0);
            let problem = [
                format!(
                    "none of the {} units can be ranked: that takes at least {needed} of the {all} figures of a unit, and none has more than {most}",
                    units.len()
                ),
                format!(
                    "{}个单位均无法参评：每个单位{all}项数据中至少须有{needed}项，而最多的只有{most}项",
                    units.len()
                ),
            ];
            let remedy =
                ["Fill in figures, or leave out the columns with few of them", "请补充数据，或删去数据很少的列"];
            diagnostics.push(Diagnostic::new(file, problem, remedy));
        }
        diagnostics
    }
}

/// A key as a package has it: any but that of the weights, which its presets give.
fn read(key: &str) -> Option<MethodKey> {
    MethodKey::ALL.into_iter().find(|known| known.code() == key && *known != MethodKey::Weigh)
}
