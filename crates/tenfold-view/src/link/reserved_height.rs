use super::{Controls, Top, View, ViewMode, WeightControls};
use tenfold_data::Dataset;

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

/// The height of a line of presets, and of the button that opens the sliders.
const LINE: u32 = 45;
/// The height of a slider with its label.
const SLIDER: u32 = 58;
/// The height of two rankings side by side, but for their rows.
const BESIDE: ReservedHeight = ReservedHeight { wide: 120, narrow: 200 };
/// The height of one of their rows.
const BESIDE_ROW: u32 = 28;
/// The number of units that are in one of the two rankings alone, for which there is room.
const BESIDE_MORE: u32 = 4;
/// The most rows of each ranking.
const BESIDE_MOST: u32 = 50;

/// The height of the buttons under the sliders.
const TOOLS: u32 = 48;

impl ReservedHeight {
    /// Returns the height for a view.
    pub fn of(view: &View, dataset: &Dataset) -> Self {
        let alone = Self::with(view.layout, view.controls, dataset.framework.aspects().len());
        if view.against.is_none() || view.layout != ViewMode::Chart {
            return alone;
        }
        let beside = Self::beside(view.top);
        Self { wide: alone.wide + beside.wide, narrow: alone.narrow + beside.narrow }
    }

    /// Returns the height that a second ranking adds to a chart of so many rows.
    pub fn beside(top: Top) -> Self {
        let most = match top {
            Top::First(rows) => u32::try_from(rows).unwrap_or(BESIDE_MOST).min(BESIDE_MOST),
            Top::All => BESIDE_MOST,
        };
        let rows = (most + BESIDE_MORE) * BESIDE_ROW;
        Self { wide: BESIDE.wide + rows, narrow: BESIDE.narrow + rows }
    }

    /// Returns the height for a view mode; of a chart, with what readers can change in it, and the number of its top-level nodes.
    fn with(layout: ViewMode, controls: Controls, nodes: usize) -> Self {
        match layout {
            ViewMode::Full => Self { wide: 900, narrow: 900 },
            ViewMode::Badge => Self { wide: 100, narrow: 128 },
            ViewMode::Chart => {
                let has_weights = controls.weights != WeightControls::Absent;
                let lines = LINE * (u32::from(controls.presets) + u32::from(has_weights));
                let sliders = u32::try_from(nodes).unwrap_or(u32::MAX).min(Controls::SLIDERS.into());
                let open = |columns: u32| match controls.weights {
                    WeightControls::Open => sliders.div_ceil(columns) * SLIDER + TOOLS,
                    WeightControls::Absent | WeightControls::Closed => 0,
                };
                Self { wide: 800 + lines + open(2), narrow: 1060 + lines + open(1) }
            }
        }
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
        let [full, chart, badge] = ViewMode::ALL.map(|layout| ReservedHeight::with(layout, Controls::default(), 4));
        let rooms = format!(
            "{{ chart: [{}, {}], badge: [{}, {}] }}[query.get(\"view\")] || [{}, {}]",
            chart.wide, chart.narrow, badge.wide, badge.narrow, full.wide, full.narrow
        );
        assert!(script.contains(&rooms), "{rooms}");
        let beside = ReservedHeight::beside(Top::default());
        let length = format!(
            "max(${{wide + beside * {}}}px,min(${{narrow + beside * {}}}px,({PHONE}px - 100vw)*999))",
            beside.wide, beside.narrow
        );
        assert!(script.contains(&length), "{length}");
    }

    #[test]
    fn a_length_for_each_width_in_one_line() {
        let css = |layout, controls| ReservedHeight::with(layout, controls, 4).css();
        assert_eq!(css(ViewMode::Full, Controls::default()), "900px");
        assert_eq!(css(ViewMode::Chart, Controls::default()), "max(890px,min(1150px,(600px - 100vw)*999))");
        let none = Controls { presets: false, weights: WeightControls::Absent };
        assert_eq!(css(ViewMode::Chart, none), "max(800px,min(1060px,(600px - 100vw)*999))");
        let open = Controls { weights: WeightControls::Open, ..none };
        assert_eq!(css(ViewMode::Chart, open), "max(1009px,min(1385px,(600px - 100vw)*999))");
    }

    #[test]
    fn a_second_ranking_needs_room_in_the_chart_alone() {
        let dataset = tenfold_bundled::dataset();
        let of = |link: &str| ReservedHeight::of(&crate::link::read(link, &dataset).0, &dataset);
        let beside = ReservedHeight::beside(Top::default());
        let chart = of("?view=chart");
        assert_eq!(
            of("?view=chart&against=talent"),
            ReservedHeight { wide: chart.wide + beside.wide, narrow: chart.narrow + beside.narrow }
        );
        assert_eq!(of("?view=chart&against=none"), chart);
        assert_eq!(of("?against=talent"), of(""));
        assert_eq!(of("?view=badge&against=talent"), of("?view=badge"));
        assert!(of("?view=chart&against=talent&top=5").wide < of("?view=chart&against=talent").wide);
        assert_eq!(of("?view=chart&against=talent&top=50"), of("?view=chart&against=talent&top=all"));
    }
}
