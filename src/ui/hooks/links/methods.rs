use crate::ui::{MethodEngine, lazy};

/// Loads the methods that few choose. `None` if their chunk did not come.
pub(super) async fn load() -> Option<MethodEngine> {
    lazy::methods().await.ok()
}
