use serde::{Deserialize, Serialize};

use super::{Language, isolated};

/// A text in each of a package's languages, by language code.
///
/// ```
/// # use tenfold_data::LocalizedText;
/// let name = LocalizedText::from_iter([("en", "Beijing"), ("zh", "北京")]);
/// assert_eq!(name.say("zh"), "北京");
/// assert_eq!(name.say("fr"), "Beijing", "a language that is not there falls back to the first");
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct LocalizedText(Vec<(String, String)>);

impl LocalizedText {
    /// The text in a language, or in the first one there is.
    pub fn say(&self, language: &str) -> &str {
        let here = self.0.iter().find(|(code, _)| code == language);
        here.or(self.0.first()).map_or("", |(_, text)| text)
    }

    /// The code of the language in which [`say`](Self::say) says it: another than asked for where the text is not in that. `None` if
    /// nothing is said.
    ///
    /// ```
    /// # use tenfold_data::LocalizedText;
    /// let name = LocalizedText::from_iter([("en", "Beijing"), ("zh", "北京")]);
    /// assert_eq!([name.language("zh"), name.language("fr")], [Some("zh"), Some("en")]);
    /// ```
    pub fn language(&self, asked: &str) -> Option<&str> {
        let here = self.0.iter().find(|(code, _)| code == asked);
        here.or(self.0.first()).filter(|(_, text)| !text.is_empty()).map(|(code, _)| code.as_str())
    }

    /// The text in another language than this, with that language's code: `None` if all say the same.
    pub fn otherwise(&self, language: &str) -> Option<(&str, &str)> {
        let here = self.say(language);
        self.0.iter().find(|(code, text)| code != language && text != here).map(|(c, t)| (c.as_str(), t.as_str()))
    }

    /// A text of ours, in each language of the page.
    pub(super) fn in_each_language(said: impl Fn(Language) -> &'static str) -> Self {
        Language::ALL.into_iter().map(|l| (l.code(), said(l))).collect()
    }

    /// Texts of a publisher, each with its language, as they may stand in sentences of ours: [`isolated`].
    pub(super) fn of_others<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        pairs.into_iter().map(|(language, text)| (language, isolated(text))).collect()
    }

    /// Every language with its text.
    pub(super) fn pairs(&self) -> &Vec<(String, String)> {
        &self.0
    }

    /// Whether it says nothing at all.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(|(_, text)| text.is_empty())
    }
}

impl<K: Into<String>, V: Into<String>> FromIterator<(K, V)> for LocalizedText {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(pairs: I) -> Self {
        Self(pairs.into_iter().map(|(k, v)| (k.into(), v.into())).collect())
    }
}
