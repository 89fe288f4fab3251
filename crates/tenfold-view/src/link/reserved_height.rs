use super::ViewMode;

/// The height that a host reserves for a frame until the frame reports its own, in CSS pixels: as measured for each
/// view mode. `embed.js` has the same numbers, as a test checks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReservedHeight {
    /// The height in an article's column on a wide screen.
    pub wide: u32,
    /// The height on a phone, where each row takes two lines.
    pub narrow: u32,
}

/// The width in CSS pixels below which a window is a phone.
const PHONE: u32 = 600;

impl ReservedHeight {
    /// Returns the height for a view mode.
    pub fn of(layout: ViewMode) -> Self {
        let (wide, narrow) = match layout {
            ViewMode::Full => (900, 900),
            ViewMode::Chart => (800, 1060),
            ViewMode::Badge => (100, 128),
        };
        Self { wide, narrow }
    }

    /// Returns it as a CSS length for a style attribute, which cannot contain a media query.
    pub fn css(self) -> String {
        let Self { wide, narrow } = self;
        if wide == narrow {
            return format!("{wide}px");
        }
        format!("max({wide}px,min({narrow}px,({PHONE}px - 100vw)*999))")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hosts_script_keeps_the_same_room() {
        let script = include_str!("../embed/embed.js");
        let [full, chart, badge] = ViewMode::ALL.map(ReservedHeight::of);
        let rooms = format!(
            "{{ chart: [{}, {}], badge: [{}, {}] }}[query.get(\"view\")] || [{}, {}]",
            chart.wide, chart.narrow, badge.wide, badge.narrow, full.wide, full.narrow
        );
        assert!(script.contains(&rooms), "{rooms}");
        assert!(script.contains(&format!("max(${{wide}}px,min(${{narrow}}px,({PHONE}px - 100vw)*999))")));
    }

    #[test]
    fn a_length_for_each_width_in_one_line() {
        assert_eq!(ReservedHeight::of(ViewMode::Full).css(), "900px");
        assert_eq!(ReservedHeight::of(ViewMode::Chart).css(), "max(800px,min(1060px,(600px - 100vw)*999))");
    }
}
