use std::{
    collections::BTreeSet,
    sync::{Arc, LazyLock},
};

use png::{BitDepth, ColorType, Compression, Encoder, EncodingError, Filter};
use resvg::{
    render,
    tiny_skia::{Color, Pixmap, Transform},
    usvg::{Options, Tree, fontdb::Database},
};
use thiserror::Error;

use tenfold_view::export::PICTURE_FONT;

/// Why a picture could not be drawn.
#[derive(Debug, Error)]
pub enum PictureError {
    /// The text is no drawing.
    #[error("the picture is not SVG: {0}")]
    Svg(#[from] resvg::usvg::Error),
    /// The drawing has no area, or more than memory has room for.
    #[error("a picture of {0} by {1} cannot be drawn")]
    Size(u32, u32),
    /// The pixels could not be packed.
    #[error("the picture could not be written as PNG: {0}")]
    Packing(#[from] EncodingError),
}

/// The fonts of the pictures and no others: every machine must draw the same, whatever is installed on it.
pub fn fonts() -> Arc<Database> {
    static FONTS: LazyLock<Arc<Database>> = LazyLock::new(|| {
        let mut fonts = Database::new();
        fonts.load_font_data(include_bytes!("../../../fonts/NotoSansSC-Regular.ttf").to_vec());
        fonts.load_font_data(include_bytes!("../../../fonts/NotoSansSC-Bold.ttf").to_vec());
        fonts.set_sans_serif_family(PICTURE_FONT);
        Arc::new(fonts)
    });
    FONTS.clone()
}

/// Draws an SVG as PNG, at its own size and in the pictures' fonts; what it leaves open is white.
///
/// # Errors
///
/// Where it is no SVG, or too large to draw.
pub fn png(svg: &str) -> Result<Vec<u8>, PictureError> {
    let options = Options { fontdb: fonts(), font_family: PICTURE_FONT.to_owned(), ..Options::default() };
    let tree = Tree::from_str(svg, &options)?;
    let size = tree.size().to_int_size();
    let (width, height) = (size.width(), size.height());
    let mut pixels = Pixmap::new(width, height).ok_or(PictureError::Size(width, height))?;
    pixels.fill(Color::WHITE);
    render(&tree, Transform::identity(), &mut pixels.as_mut());
    // Opaque now: a premultiplied colour is the colour.
    let colours: Vec<[u8; 4]> = pixels.data().as_chunks().0.to_vec();
    Ok(pack(&colours, width, height)?)
}

/// Packs pixels: by number where there are few colours, which halves a chart, and as they are where there are many.
fn pack(pixels: &[[u8; 4]], width: u32, height: u32) -> Result<Vec<u8>, EncodingError> {
    // Run by run: most of a chart is paper.
    let runs: Vec<&[[u8; 4]]> = pixels.chunk_by(|a, b| a == b).collect();
    let palette: Vec<[u8; 4]> = runs.iter().map(|run| run[0]).collect::<BTreeSet<_>>().into_iter().collect();
    let rgb = |pixels: &[[u8; 4]]| pixels.iter().flat_map(|&[r, g, b, _]| [r, g, b]).collect::<Vec<u8>>();
    let mut bytes = Vec::new();
    let mut encoder = Encoder::new(&mut bytes, width, height);
    encoder.set_depth(BitDepth::Eight);
    encoder.set_compression(Compression::High);
    let data = if palette.len() <= 256 {
        encoder.set_color(ColorType::Indexed);
        encoder.set_palette(rgb(&palette));
        encoder.set_filter(Filter::NoFilter);
        let mut numbers = Vec::with_capacity(pixels.len());
        for run in runs {
            // The palette holds every colour: the search never fails.
            let number = palette.binary_search(&run[0]).unwrap_or_default() as u8;
            numbers.resize(numbers.len() + run.len(), number);
        }
        numbers
    } else {
        encoder.set_color(ColorType::Rgb);
        rgb(pixels)
    };
    let mut writer = encoder.write_header()?;
    writer.write_image_data(&data)?;
    writer.finish()?;
    Ok(bytes)
}
