//! JSON, read with its place: every lookup says what it expected and what it found.

use std::fmt;

use serde::{
    Deserialize, Deserializer,
    de::{MapAccess, SeqAccess, Visitor},
};

use super::{
    Language, LocalizedText, argsort,
    diagnostic::{Both, Diagnostics, Location},
};

/// A value as the file has it: keys in their order, and those that are there twice, which the usual maps drop.
pub(super) enum Json {
    Null,
    Bool(bool),
    Number,
    LocalizedText(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        from.deserialize_any(Reading)
    }
}

struct Reading;

impl<'de> Visitor<'de> for Reading {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }

    fn visit_bool<E>(self, given: bool) -> Result<Json, E> {
        Ok(Json::Bool(given))
    }

    fn visit_i64<E>(self, _: i64) -> Result<Json, E> {
        Ok(Json::Number)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Json, E> {
        Ok(Json::Number)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Json, E> {
        Ok(Json::Number)
    }

    fn visit_str<E>(self, text: &str) -> Result<Json, E> {
        Ok(Json::LocalizedText(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut from: A) -> Result<Json, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = from.next_element()? {
            items.push(item);
        }
        Ok(Json::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut from: A) -> Result<Json, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = from.next_entry()? {
            entries.push(entry);
        }
        Ok(Json::Object(entries))
    }
}

/// What a value is, in a sentence.
fn kind(json: &Json) -> Both {
    match json {
        Json::Null => ["nothing", "空值"],
        Json::Bool(_) => ["true or false", "真假值"],
        Json::Number => ["a number", "数值"],
        Json::LocalizedText(_) => TEXT,
        Json::List(_) => LIST,
        Json::Object(_) => OBJECT,
    }
}

const TEXT: Both = ["a text", "文本"];
const LIST: Both = ["a list [ ]", "列表[ ]"];
const OBJECT: Both = ["an object { }", "对象{ }"];
const AS_DOCUMENTED: Both = ["Write it as docs/data-packages.md shows", "请按docs/data-packages.md中的写法改正"];
const BY_LANGUAGE: Both =
    ["Write a text for each language, such as {\"en\": \"…\"}", "请按语言分别填写，如{\"zh\": \"…\"}"];

/// A value and where it stands: `tenfold.presets[0].name`. What is not there is `null`.
pub(super) struct At<'a> {
    file: &'a str,
    path: String,
    json: &'a Json,
}

impl<'a> At<'a> {
    /// A file's whole value.
    pub(super) fn whole(file: &'a str, json: &'a Json) -> Self {
        Self { file, path: String::new(), json }
    }

    /// Notes that something is wrong here.
    #[cold]
    pub(super) fn diagnostic(&self, problem: Both<&str>, remedy: Both, diagnostics: &mut Diagnostics) {
        let path = if self.path.is_empty() { "$" } else { &self.path };
        diagnostics.note(Location::file(self.file), path, problem, remedy);
    }

    /// Notes that something else should stand here.
    #[cold]
    fn wanted(&self, wanted: Both, remedy: Both, diagnostics: &mut Diagnostics) {
        let found = kind(self.json);
        let english = format!("is {}, where {} should stand", found[0], wanted[0]);
        self.diagnostic([&english, &format!("是{}，此处应为{}", found[1], wanted[1])], remedy, diagnostics);
    }

    /// Whether anything stands here.
    pub(super) fn is_there(&self) -> bool {
        !matches!(self.json, Json::Null)
    }

    /// What stands under a key, the last one if it is there twice.
    pub(super) fn key(&self, key: &str) -> Self {
        let found = match self.json {
            Json::Object(entries) => entries.iter().rfind(|(k, _)| k == key).map(|(_, json)| json),
            _ => None,
        };
        self.below(key, found.unwrap_or(&Json::Null))
    }

    fn below(&self, key: &str, json: &'a Json) -> Self {
        let dot = if self.path.is_empty() { "" } else { "." };
        Self { file: self.file, path: format!("{}{dot}{key}", self.path), json }
    }

    /// The entries of an object; none if nothing stands here. What is none, and a key that is there twice, is noted.
    pub(super) fn entries(&self, remedy: Both, diagnostics: &mut Diagnostics) -> Vec<(&'a str, Self)> {
        let entries = match self.json {
            Json::Object(entries) => entries.as_slice(),
            Json::Null => &[],
            _ => {
                self.wanted(OBJECT, remedy, diagnostics);
                &[]
            }
        };
        let order = argsort(entries.len(), &|a, b| entries[a].0.cmp(&entries[b].0));
        for pair in order.windows(2).filter(|pair| entries[pair[0]].0 == entries[pair[1]].0) {
            let (key, json) = &entries[pair[1]];
            self.below(key, json).diagnostic(
                ["is there twice", "出现了两次"],
                ["Keep one of them", "请只保留一个"],
                diagnostics,
            );
        }
        entries.iter().map(|(key, json)| (key.as_str(), self.below(key, json))).collect()
    }

    /// Notes each key of an object that is not known: what stands there would be passed over.
    pub(super) fn only(&self, known: &[&str], diagnostics: &mut Diagnostics) {
        for (key, at) in self.entries(AS_DOCUMENTED, diagnostics) {
            if !known.contains(&key) {
                let remedy = ["Mend its spelling, or take it out", "请更正拼写，或将其删去"];
                at.diagnostic(["is no key that is read", "不是可识别的键"], remedy, diagnostics);
            }
        }
    }

    /// The items of a list; none if nothing stands here.
    pub(super) fn items(&self, diagnostics: &mut Diagnostics) -> Vec<Self> {
        let items = match self.json {
            Json::List(items) => items.as_slice(),
            Json::Null => &[],
            _ => {
                self.wanted(LIST, AS_DOCUMENTED, diagnostics);
                &[]
            }
        };
        let item = |(place, json)| Self { file: self.file, path: format!("{}[{place}]", self.path), json };
        items.iter().enumerate().map(item).collect()
    }

    /// A string; empty if nothing stands here.
    pub(super) fn string(&self, diagnostics: &mut Diagnostics) -> String {
        self.plain().unwrap_or_else(|| {
            if self.is_there() {
                self.wanted(TEXT, AS_DOCUMENTED, diagnostics);
            }
            String::new()
        })
    }

    /// A string, if one stands here.
    pub(super) fn plain(&self) -> Option<String> {
        if let Json::LocalizedText(text) = self.json { Some(text.clone()) } else { None }
    }

    /// Whether `false` stands here.
    pub(super) fn is_false(&self) -> bool {
        matches!(self.json, Json::Bool(false))
    }

    /// A list of strings, none of which is empty.
    pub(super) fn strings(&self, diagnostics: &mut Diagnostics) -> Vec<String> {
        let mut found = Vec::new();
        for item in self.items(diagnostics) {
            let before = diagnostics.len();
            let text = item.string(diagnostics);
            if text.is_empty() && diagnostics.len() == before {
                item.diagnostic(EMPTY, AS_DOCUMENTED, diagnostics);
            }
            found.push(text);
        }
        found
    }

    /// A text by language, `{"en": "…", "zh": "…"}`.
    pub(super) fn text(&self, languages: &[String], diagnostics: &mut Diagnostics) -> LocalizedText {
        let mut pairs = Vec::new();
        for (language, at) in self.entries(BY_LANGUAGE, diagnostics) {
            if Language::of(language).is_none() && !languages.iter().any(|known| known == language) {
                let remedy = ["Add it there, or mend its spelling", "请在那里补上，或更正拼写"];
                let problem =
                    ["is no language that tenfold.about.languages names", "不是tenfold.about.languages所列的语言"];
                at.diagnostic(problem, remedy, diagnostics);
            }
            pairs.push((language, at.string(diagnostics)));
        }
        LocalizedText::of_others(pairs.iter().map(|(language, text)| (*language, text.as_str())))
    }

    /// A text that must be there, and not empty in any of its languages: a reader would see nothing.
    pub(super) fn name(&self, languages: &[String], diagnostics: &mut Diagnostics) -> LocalizedText {
        let before = diagnostics.len();
        let text = self.text(languages, diagnostics);
        if diagnostics.len() == before
            && (text.pairs().is_empty() || text.pairs().iter().any(|(_, t)| t.trim().is_empty()))
        {
            self.diagnostic(EMPTY, BY_LANGUAGE, diagnostics);
        }
        text
    }
}

const EMPTY: Both = ["is empty", "是空的"];
