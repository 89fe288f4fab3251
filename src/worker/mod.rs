//! **Off the main thread**: what takes longer than a frame, asked and answered in bytes.
//!
//! `question` is what the page asks, `answer` what it is told, `job` the work between them, `program` does that a little at a
//! time, so that a new question need not wait for an old one. Nothing here knows a browser: `bin/worker` puts the program
//! into one, `ui::hooks` asks it.

mod answer;
mod job;
mod program;
mod question;

pub use answer::{Answer, ByMethod, End, Fitted, Found, Span, Told, Way};
pub use job::{DRAWN, DRAWN_BY, PAIRS};
pub use program::{Program, Unreadable};
pub use question::{Ask, Question, subject};
