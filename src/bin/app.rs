//! The page.

fn main() {
    tenfold::ui::mount();
}
