use serde::Serialize;

/// The version of the protocol, in every message.
pub const PROTOCOL: u32 = 1;

/// What an embedded page tells its host, as a structured object: `{ tenfold: 1, type: "height", height: 812 }`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "type", rename_all = "lowercase")]
pub enum Message {
    /// The page's height, in CSS pixels, whenever it changes: the host makes the frame as high.
    Height {
        /// The version of the protocol.
        tenfold: u32,
        /// The height.
        height: u32,
    },
}

impl Message {
    /// The message that the page is so high.
    pub fn height(height: u32) -> Self {
        Self::Height { tenfold: PROTOCOL, height }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn messages_carry_their_version_and_type() {
        let json = serde_json::to_value(Message::height(812)).unwrap();
        assert_eq!(json, serde_json::json!({ "tenfold": 1, "type": "height", "height": 812 }));
    }
}
