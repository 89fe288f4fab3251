use crate::ui::{Reckoner, lazy};

/// Loads the methods that few choose. `None` if their chunk did not come.
pub(super) async fn load() -> Option<Reckoner> {
    lazy::methods().await.ok()
}
