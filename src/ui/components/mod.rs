//! What the page is made of. A component never knows what it steers: it gets values and a callback.

mod announcer;
mod aspect;
mod bar;
mod chart;
mod heading;
mod indicator_table;
mod knob;
mod legend;
mod masthead;
mod method;
mod notices;
mod preset_picker;
mod ranked_row;
mod refused;
mod rows;
mod take_away;
mod weights_panel;

pub use announcer::Announcer;
pub use aspect::Aspect;
pub use bar::{StackedBar, Swatch};
pub use chart::Chart;
pub use heading::Heading;
pub use indicator_table::IndicatorTable;
pub use knob::Knob;
pub use legend::Legend;
pub use masthead::Masthead;
pub use method::Method;
pub use notices::Notices;
pub use preset_picker::PresetPicker;
pub use ranked_row::RankedRow;
pub use refused::{Refused, RefusedProps};
pub use rows::Rows;
pub use take_away::TakeAway;
pub use weights_panel::WeightsPanel;
