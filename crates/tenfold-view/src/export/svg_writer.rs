use std::fmt::Write;

use super::{colours::Ink, text_metrics::escape};
use crate::{
    chart::{self, BAR_HEIGHT, BAR_WIDTH, Bar, SWATCH_HEIGHT, SWATCH_WIDTH},
    link::Colours,
};

/// A writer that draws a chart's parts as SVG, one after the other, in the colours of the light page or the dark one.
pub(super) struct Pen {
    /// The drawing so far.
    pub(super) svg: String,
    dark: bool,
    /// The colours of the first aspects, if they are not the page's own.
    pub(super) aspects: Vec<String>,
}

/// Returns the distance from a line's middle down to the baseline, for a font size.
pub(super) const fn drop(size: u32) -> u32 {
    size * 9 / 25
}

impl Pen {
    /// Creates a pen that has drawn nothing.
    pub(super) fn new(dark: bool) -> Self {
        Self { svg: String::new(), dark, aspects: Vec::new() }
    }

    /// Returns the colour of an ink.
    pub(super) fn colour(&self, ink: Ink) -> &'static str {
        ink.colour(self.dark)
    }

    /// Draws words, already marked up, that begin at a position.
    pub(super) fn text(&mut self, x: u32, y: u32, size: u32, ink: Ink, words: &str) {
        let ink = self.colour(ink);
        let _ = writeln!(self.svg, "<text x=\"{x}\" y=\"{y}\" font-size=\"{size}\" fill=\"{ink}\">{words}</text>");
    }

    /// Draws words or figures that end at a position.
    pub(super) fn text_to(&mut self, x: u32, y: u32, size: u32, ink: Ink, words: &str) {
        self.anchored("end", [x, y], size, ink, words);
    }

    /// Draws figures that are centred on a position.
    pub(super) fn text_over(&mut self, x: u32, y: u32, size: u32, ink: Ink, words: &str) {
        self.anchored("middle", [x, y], size, ink, words);
    }

    fn anchored(&mut self, anchor: &str, [x, y]: [u32; 2], size: u32, ink: Ink, words: &str) {
        let ink = self.colour(ink);
        let at = format!("x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\"");
        let _ = writeln!(self.svg, "<text {at} font-size=\"{size}\" fill=\"{ink}\">{words}</text>");
    }

    /// Draws a filled rectangle: a rule, or paper.
    pub(super) fn fill(&mut self, [x, y, width, height]: [u32; 4], ink: Ink) {
        let ink = self.colour(ink);
        let _ = writeln!(self.svg, "<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" fill=\"{ink}\"/>");
    }

    /// Draws lines along a path, with further attributes.
    pub(super) fn line(&mut self, path: &str, ink: Ink, more: &str) {
        let ink = self.colour(ink);
        let _ = writeln!(self.svg, "<path d=\"{path}\" fill=\"none\" stroke=\"{ink}\"{more}/>");
    }

    /// Draws a stacked bar, stretched to a rectangle; hairlines in tenths, gaps in thousandths of a score of 100.
    pub(super) fn bar(&mut self, place: [u32; 4], bar: &Bar, hairlines: u32, gaps: u32) {
        self.open(place, [BAR_WIDTH, BAR_HEIGHT]);
        for (aspect, outline) in bar.segments.iter().enumerate() {
            self.segment(aspect, outline);
        }
        self.hairlines(&bar.texture, hairlines);
        let paper = self.colour(Ink::Paper);
        let _ = writeln!(
            self.svg,
            "<path d=\"{}\" fill=\"none\" stroke=\"{paper}\" stroke-width=\"{gaps}\"/></svg>",
            bar.gaps
        );
    }

    /// Draws an aspect's colour and hairlines, for a legend.
    pub(super) fn swatch(&mut self, place: [u32; 4], aspect: usize, hairlines: u32) {
        let (outline, texture) = chart::swatch(aspect);
        self.open(place, [SWATCH_WIDTH, SWATCH_HEIGHT]);
        self.segment(aspect, &outline);
        self.hairlines(&texture, hairlines);
        self.svg += "</svg>\n";
    }

    /// Opens a nested drawing with its own measures, stretched to a rectangle.
    fn open(&mut self, [x, y, width, height]: [u32; 4], [w, h]: [u32; 2]) {
        let _ = write!(
            self.svg,
            "<svg x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {w} {h}\" preserveAspectRatio=\"none\">"
        );
    }

    fn segment(&mut self, aspect: usize, outline: &str) {
        let own = self.colour(Ink::Aspect(aspect));
        let colour = self.aspects.get(aspect % Colours::MOST).map_or(own, String::as_str);
        let _ = write!(self.svg, "<path d=\"{outline}\" fill=\"{colour}\"/>");
    }

    /// Draws hairlines; their thickness is in tenths.
    fn hairlines(&mut self, texture: &str, tenths: u32) {
        if texture.is_empty() {
            return;
        }
        let paper = self.colour(Ink::Paper);
        let _ = write!(
            self.svg,
            "<path d=\"{texture}\" fill=\"none\" stroke=\"{paper}\" stroke-width=\"{}.{}\" stroke-opacity=\".6\"/>",
            tenths / 10,
            tenths % 10
        );
    }
}

/// Returns words in bold, escaped.
pub(super) fn bold(words: &str) -> String {
    format!("<tspan font-weight=\"700\">{}</tspan>", escape(words))
}

/// Returns words that follow others on a line. A Chinese full stop is wide enough without a gap.
pub(super) fn after(before: &str, words: &str) -> String {
    let gap = if before.ends_with(|c: char| c.is_ascii()) { 8 } else { 0 };
    format!("<tspan dx=\"{gap}\">{}</tspan>", escape(words))
}
