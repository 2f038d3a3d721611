"""A picture as the bytes of any kind of file there is for it."""

from milepost.chart.inscription import Inscription
from milepost.chart.scene import Scene
from milepost.domain.quoting import quoted
from milepost.paint.files import PictureError
from milepost.paint.formats import ENDINGS, PDF, PNG, SVG
from milepost.paint.png import png_bytes


def picture_bytes(  # noqa: PLR0913 what a file depends on
    ending: str,
    scene: Scene,
    inscription: Inscription,
    *,
    scale: float = 1,
    transparent: bool = False,
    dpi: int | None = None,
) -> bytes:
    """The file whose name ends so; `scale` and `dpi` are for pixels alone. Raises PictureError where it cannot be."""
    match ending.lower():
        case kind if kind == SVG:
            from milepost.paint.svg import svg_bytes  # noqa: PLC0415 - a PNG needs nothing of it

            return svg_bytes(scene, inscription, transparent=transparent)
        case kind if kind == PDF:
            from milepost.paint.pdf import pdf_bytes  # noqa: PLC0415 - likewise

            return pdf_bytes(scene, inscription, transparent=transparent)
        case kind if kind == PNG:
            return png_bytes(scene, inscription, scale, transparent=transparent, dpi=dpi)
        case kind:
            raise PictureError(f"No picture can be written as {quoted(kind)}; choose {' or '.join(ENDINGS)}.")
