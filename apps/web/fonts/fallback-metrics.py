"""Prints, for each font, how the system's fallback must be stretched to take up the same room."""

from pathlib import Path

from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

FONTS = Path(__file__).parent.parent / "public/fonts"
# Of the same widths as Arial and Times New Roman.
LIBERATION = Path("/usr/share/fonts/truetype/liberation")
PAIRS = [("figtree", 400, "LiberationSans-Regular.ttf"), ("fraunces", 560, "LiberationSerif-Regular.ttf")]
SAMPLE = (
    "SERN is the result of a long-term process of cooperation and exchange between Italian and Swedish actors. "
    "Vi är ett nätverk som förbinder norra och södra Europa. Våra medlemmar är huvudsakligen offentliga organ och "
    "privata ideella organisationer. Som ett resultat av så många människors engagemang delar vi en framgångsrik historia."
)


def width(font: TTFont) -> float:
    """The width of the sample, in ems."""
    glyphs, metrics = font.getBestCmap(), font["hmtx"]
    return sum(metrics[glyphs[ord(letter)]][0] for letter in SAMPLE) / font["head"].unitsPerEm


for family, weight, fallback in PAIRS:
    font = instantiateVariableFont(TTFont(next(FONTS.glob(f"{family}.*.woff2"))), {"wght": weight})
    size = width(font) / width(TTFont(LIBERATION / fallback))
    em = font["head"].unitsPerEm * size
    line = font["hhea"]
    print(
        f"{family}: size-adjust {size:.1%}, ascent-override {line.ascent / em:.1%}, "
        f"descent-override {-line.descent / em:.1%}, line-gap-override {line.lineGap / em:.1%}"
    )
