//! The project's commands.
mod data;
fn main() {
    data::write(std::path::Path::new(".")).unwrap()
}
