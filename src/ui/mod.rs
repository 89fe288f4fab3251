//! **The screen**: Yew components over the rooms below. Only `hooks` knows the browser.
//!
//! `app` composes, `appendix` does so for what stands below the chart, a program of its own, `state` is the one reducer, `scene` all that is computed from it, and `at_rest` the same without a page, `reckon` who ranks by other methods than the default, `shown` which rows are shown, `place` where the page stands, `name_match` what matches names as a reader types them, `order` an order as a reader types it and `order_fault` what
//! may be wrong with it, `typed_number` a number as a reader types it, `take` what a reader takes away of a scene, `words` is what the page says in each language, `components` are what
//! it is made of, `hooks` is how it touches the window.

mod app;
mod appendix;
mod at_rest;
pub mod components;
mod holes;
mod hooks;
mod known;
pub mod lazy;
mod name_match;
mod order;
mod order_fault;
mod place;
mod reckon;
mod scene;
mod shared;
mod shown;
mod state;
pub mod take;
mod typed_number;
pub mod words;

pub use app::{App, AppProps};
pub use appendix::{Appendix, AppendixProps};
pub use hooks::{Asking, Heard, mount};
pub use known::{Known, KnownRow};
pub use name_match::{Fit, Names};
pub use order::{print_order, read_order, told_apart};
pub use order_fault::OrderFault;
pub use place::Place;
pub use reckon::{Directly, Reckon, Reckoner};
pub use scene::{Held, Scene, Since};
pub use shared::Shared;
pub use state::{Action, Arrival, Refused, State, Wanted};
pub use typed_number::plain_number;
