//! **The screen**: Yew components over the rooms below. Only `hooks` knows the browser.
//!
//! `app` composes, `appendix` does so for what stands below the chart, `state` is the one reducer, `scene` all that is computed from it, `computed` the part of that which depends on the dataset alone, `reckon` who ranks by other methods than the default, `shown` which rows are shown, `place` where the page stands, `name_match` what matches names as a reader types them, `order` an order as a reader types it and `order_error` what
//! may be wrong with it, `typed_number` a number as a reader types it, `take` what a reader downloads of a scene, `words` is what the page says in each language, `components` are what
//! it is made of, `hooks` is how it touches the window.

mod app;
pub mod components;
mod computed;
mod deployment;
pub mod downloads;
mod hooks;
pub mod i18n;
pub mod lazy;
mod method_engine;
mod missing_data;
mod name_match;
mod order;
mod order_error;
mod prerendered_ranges;
mod ptr_eq;
mod scene;
mod state;
mod typed_number;
mod visible_rows;

pub use app::{App, AppProps};
pub use components::{Appendix, AppendixProps};
pub use computed::Computed;
pub use deployment::Deployment;
pub use hooks::{WorkerClient, WorkerReply, mount};
pub use method_engine::{LocalEngine, MethodEngine, RankByMethod};
pub use name_match::{Fit, Names};
pub use order::{print_order, read_order, told_apart};
pub use order_error::OrderError;
pub use prerendered_ranges::{PrerenderedRanges, PrerenderedRow};
pub use ptr_eq::PtrEq;
pub use scene::{LockState, Scene, SceneInputs, Since};
pub use state::{Action, LoadError, LoadedView, RankQuery, State};
pub use typed_number::plain_number;
