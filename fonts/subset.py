"""Cuts the fonts of the preview pictures down to what the pictures can say. See README.md."""

import json
import pathlib
import sys

from fontTools import subset
from fontTools.ttLib import TTFont

HERE = pathlib.Path(__file__).parent
ROOT = HERE.parent
PUNCTUATION = "‘’“”–—…·•×−≤≥▲▼（），。：；、！？“”《》"
# The font's quotes, dots and dashes are as wide as a Chinese character; these have a narrow form, which English needs.
NARROW = "‘’“”…"
# What either side of the apostrophe loses, in thousandths of the size.
TIGHTER = 30
# The keys of the package's own file whose texts stand in a picture.
SPOKEN = {"title", "name", "label", "short", "after", "units"}


def said(value, keys=None):
    """The texts of a JSON value, or only those under some keys."""
    if isinstance(value, str):
        return value if keys is None else ""
    if isinstance(value, list):
        return "".join(said(item, keys) for item in value)
    if isinstance(value, dict):
        return "".join(said(v, None if keys and k in keys else keys) for k, v in value.items())
    return ""


def characters():
    """What the pictures can say: any unit, the package's titles and names, the page's own sentences."""
    latin = "".join(map(chr, [*range(0x20, 0x7F), *range(0xA0, 0x100)]))
    units = (ROOT / "data/units.csv").read_text(encoding="utf-8")
    package = json.loads((ROOT / "data/datapackage.json").read_text(encoding="utf-8"))["tenfold"]
    words = "".join(path.read_text(encoding="utf-8") for path in sorted((ROOT / "src/ui/i18n").glob("*.rs")))
    return latin + PUNCTUATION + units + said(package, SPOKEN) + words


def narrow(font):
    """Gives the quotes their narrow forms, which the font keeps under the feature `pwid`."""
    features = font["GSUB"].table.FeatureList.FeatureRecord
    numbers = {i for f in features if f.FeatureTag == "pwid" for i in f.Feature.LookupListIndex}
    forms = {}
    for table in (t for i in sorted(numbers) for t in font["GSUB"].table.LookupList.Lookup[i].SubTable):
        forms.update(getattr(table, "ExtSubTable", table).mapping)
    for table in font["cmap"].tables:
        for code in map(ord, NARROW):
            # Tables may share their content: what is narrow already stays.
            if code in table.cmap:
                table.cmap[code] = forms.get(table.cmap[code], table.cmap[code])
    # The narrow apostrophe still stands apart from its letters, and `kern` does not know it.
    apostrophe = font.getBestCmap()[ord("’")]
    advance, side = font["hmtx"][apostrophe]
    font["hmtx"][apostrophe] = (advance - 2 * TIGHTER, side - TIGHTER)
    outline = font["glyf"][apostrophe]
    outline.coordinates.translate((-TIGHTER, 0))
    outline.recalcBounds(font["glyf"])


def cut(source, weight, text):
    """Writes one weight."""
    font = TTFont(source, recalcTimestamp=False)
    narrow(font)
    options = subset.Options(
        hinting=False,
        layout_features=["kern"],
        notdef_outline=True,
        glyph_names=False,
        name_IDs=[0, 1, 2, 3, 4, 5, 6, 13, 14],
    )
    options.drop_tables += ["BASE", "GDEF", "GSUB", "STAT", "gasp", "prep", "vhea", "vmtx"]
    cutter = subset.Subsetter(options)
    cutter.populate(text=text)
    cutter.subset(font)
    font.save(HERE / f"NotoSansSC-{weight}.ttf")


package = pathlib.Path(sys.argv[1])
# Both weights hold the same: where one lacks a character, the whole line would be drawn in the other.
for weight, name in ("400Regular", "Regular"), ("700Bold", "Bold"):
    cut(package / weight / f"NotoSansSC_{weight}.ttf", name, characters())
