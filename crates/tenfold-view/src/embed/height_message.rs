use serde::Serialize;

use super::Message;

/// A height message in the formats of frames that newsrooms already use. It is sent beside our own message, so that a
/// host with the script of one of these needs none of ours.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
pub enum HeightMessage {
    /// Our own format.
    Tenfold(Message),
    /// Datawrapper's format: the host finds the frame by its window, whatever the name.
    Datawrapper {
        /// The height, by name.
        #[serde(rename = "datawrapper-height")]
        heights: Named,
    },
    /// AMP's format (`amp-iframe resizable`).
    Amp {
        /// Always `amp`.
        sentinel: &'static str,
        /// Always `embed-size`.
        r#type: &'static str,
        /// The height.
        height: u32,
    },
    /// pym.js's format: a line of text with the id that the host gave the frame.
    Pym(String),
}

/// A height, keyed by the name of the chart.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Named {
    tenfold: u32,
}

const PYM: &str = "xPYMx";

/// Returns a height in every format. pym's needs the id that its host puts into the frame's address (`childId`).
pub fn heights(height: u32, pym: Option<&str>) -> Vec<HeightMessage> {
    let ours = HeightMessage::Tenfold(Message::height(height));
    let datawrapper = HeightMessage::Datawrapper { heights: Named { tenfold: height } };
    let amp = HeightMessage::Amp { sentinel: "amp", r#type: "embed-size", height };
    let pym = pym.map(|id| HeightMessage::Pym(["pym", id, "height", &height.to_string()].join(PYM)));
    [ours, datawrapper, amp].into_iter().chain(pym).collect()
}

/// Returns whether a text is the message by which pym's host, after it changes the frame's width, asks for a height.
pub fn asks_height(text: &str, pym: &str) -> bool {
    text.strip_prefix("pym").is_some_and(|rest| rest.starts_with(&[PYM, pym, PYM, "width", PYM].concat()))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_height_is_told_in_every_dialect() {
        let told = serde_json::to_value(heights(640, Some("chart-1"))).unwrap();
        let dialects = json!([
            { "tenfold": 1, "type": "height", "height": 640 },
            { "datawrapper-height": { "tenfold": 640 } },
            { "sentinel": "amp", "type": "embed-size", "height": 640 },
            "pymxPYMxchart-1xPYMxheightxPYMx640",
        ]);
        assert_eq!(told, dialects);
        assert_eq!(heights(640, None).len(), 3);
    }

    #[test]
    fn pyms_host_asks_with_the_id_that_it_gave() {
        assert!(asks_height("pymxPYMxchart-1xPYMxwidthxPYMx320", "chart-1"));
        assert!(!asks_height("pymxPYMxchart-2xPYMxwidthxPYMx320", "chart-1"));
        assert!(!asks_height("nothing of the kind", "chart-1"));
    }
}
