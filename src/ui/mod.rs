//! **The screen**: Yew components over the crates below. Only `hooks` knows the browser.
//!
//! `app` composes the page from `components`. `state` is the one reducer, and `scene` all that is computed from it: `computed` is
//! the part that depends on the dataset alone, `visible_rows` which rows are shown. `method_engine` ranks by methods other than the
//! default. `lazy` fetches the code that a visit may never need. `i18n` is what the page says in each language.
//!
//! What a reader types is read by `name_match` (names), `order` (an order, with `order_error` for what may be wrong in it) and
//! `typed_number`. `downloads` is what a reader takes away. `missing_data` says what a dataset does not hold, `deployment` where the
//! page stands, `prerendered_ranges` the ranges that stood in the page before any script, and `ptr_eq` compares by address.

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
pub use name_match::{FindNames, Fit, Names};
pub use order::{print_order, read_order, told_apart};
pub use order_error::OrderError;
pub use prerendered_ranges::{PrerenderedRanges, PrerenderedRow};
pub use ptr_eq::PtrEq;
pub use scene::{LockState, Scene, SceneInputs, Since};
pub use state::{Action, LoadError, LoadedView, RankQuery, State};
pub use typed_number::plain_number;
