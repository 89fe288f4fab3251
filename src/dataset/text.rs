use std::collections::BTreeMap;

use serde::Deserialize;

/// A text in each of a package's languages, by language code.
///
/// ```
/// # use tenfold::dataset::Text;
/// let name = Text::from_iter([("en", "Beijing"), ("zh", "北京")]);
/// assert_eq!(name.say("zh"), "北京");
/// assert_eq!(name.say("fr"), "Beijing", "a language that is not there falls back to the first");
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
pub struct Text(BTreeMap<String, String>);

impl Text {
    /// The text in a language, or in the first one there is.
    pub fn say(&self, language: &str) -> &str {
        self.0.get(language).or_else(|| self.0.values().next()).map_or("", String::as_str)
    }

    /// The text in another language than this, with that language's code: `None` where all say the same.
    pub fn otherwise(&self, language: &str) -> Option<(&str, &str)> {
        let here = self.say(language);
        self.0.iter().find(|(code, text)| *code != language && *text != here).map(|(c, t)| (c.as_str(), t.as_str()))
    }
}

impl<K: Into<String>, V: Into<String>> FromIterator<(K, V)> for Text {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(pairs: I) -> Self {
        let mut text = Self::default();
        for (language, words) in pairs {
            text.0.insert(language.into(), words.into());
        }
        text
    }
}
