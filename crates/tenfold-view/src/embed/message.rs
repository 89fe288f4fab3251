use serde::Serialize;

/// The version of the protocol, which every message includes.
pub const PROTOCOL: u32 = 1;

/// A message from an embedded page to its host, as a structured object: `{ tenfold: 1, type: "height", height: 812 }`.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "type", rename_all = "lowercase")]
pub enum Message {
    /// The page's height, in CSS pixels, sent whenever it changes: the host gives the frame the same height.
    Height {
        /// The version of the protocol.
        tenfold: u32,
        /// The height, in CSS pixels.
        height: u32,
    },
    /// The page can be used, and listens to its host; with its first view.
    Ready(ViewState),
    /// The reader or the host has changed the view.
    Change(ViewState),
}

/// The view that a reader sees.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct ViewState {
    /// The version of the protocol.
    tenfold: u32,
    /// The view, as a link's text.
    link: String,
    /// The rows, best first; none if the data is not public.
    top: Vec<RankedItem>,
}

/// A row of the ranking.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RankedItem {
    /// The unit's id.
    pub unit: String,
    /// Its rank.
    pub rank: u32,
    /// Its composite score, unrounded.
    pub score: f64,
}

impl Message {
    /// Creates the message that reports the page's height.
    pub fn height(height: u32) -> Self {
        Self::Height { tenfold: PROTOCOL, height }
    }

    /// Creates the message that the page can be used.
    pub fn ready(link: String, top: Vec<RankedItem>) -> Self {
        Self::Ready(ViewState { tenfold: PROTOCOL, link, top })
    }

    /// Creates the message that the view has changed.
    pub fn change(link: String, top: Vec<RankedItem>) -> Self {
        Self::Change(ViewState { tenfold: PROTOCOL, link, top })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{json, to_value};

    use super::*;

    #[test]
    fn messages_carry_their_version_and_type() {
        let message = to_value(Message::height(812)).unwrap();
        assert_eq!(message, json!({ "tenfold": 1, "type": "height", "height": 812 }));
        let top = vec![RankedItem { unit: "beijing".into(), rank: 1, score: 91.5 }];
        let message = to_value(Message::change("talent/".into(), top)).unwrap();
        let top = json!([{ "unit": "beijing", "rank": 1, "score": 91.5 }]);
        assert_eq!(message, json!({ "tenfold": 1, "type": "change", "link": "talent/", "top": top }));
    }
}
