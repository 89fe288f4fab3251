use crate::link::Layout;

/// The height, in CSS pixels, that a host keeps free for a frame until it tells its own: about what each layout takes at the
/// width of an article's column. `embed.js` keeps the same, as a test holds.
pub fn reserved(layout: Layout) -> u32 {
    match layout {
        Layout::Full => 900,
        Layout::Chart => 640,
        Layout::Badge => 112,
    }
}
