//! **Where weights are from** when nobody gives them as points: a file a method, each a function of columns or of comparisons
//! that can be held against what others have printed.

pub mod ahp;
pub mod bod;
mod criteria;
mod influence;
mod jacobi;
mod pca;
mod simplex;
mod tridiagonal;
mod weighting;

pub use criteria::{critic, entropy, spread};
pub use influence::{equal_influence, equal_influence_steps, influences};
pub use pca::{first_component, first_component_steps};
pub use simplex::maximise;

pub(super) use {simplex::NOUGHT, weighting::weighting};
