"""A scene as a PNG image: the same bytes for the same scene."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from milepost.chart.inscription import Inscription
from milepost.chart.scene import Scene
from milepost.paint.files import PictureError
from milepost.paint.formats import RECIPE
from milepost.paint.letters import OutlinedText
from milepost.paint.painter import paint_scene
from milepost.paint.plain_text import plain_json, plain_text
from milepost.paint.png_chunks import Pixels, Raster, png_file

_INCHES_PER_METRE = 1 / 0.0254
_DOTS_PER_INCH = 96
_MOST_PIXELS = 400_000_000


def png_bytes(
    scene: Scene,
    inscription: Inscription | None = None,
    scale: float = 1,
    *,
    transparent: bool = False,
    dpi: int | None = None,
) -> bytes:
    """The PNG file of a scene enlarged by `scale`, by default at 96 dots per inch times that.

    Raises PictureError where it is too large.
    """
    said = inscription or Inscription()
    texts = {
        "Title": plain_text(said.title),
        "Description": plain_text(said.description),
        "Software": "Milepost",
        RECIPE: plain_json(said.recipe),
    }
    return encoded(scene_image(scene, scale, transparent=transparent, dpi=dpi), texts)


def encoded(image: QImage, texts: Mapping[str, str]) -> bytes:
    """The image as a PNG file with these texts."""
    kind, samples = (QImage.Format.Format_RGBA8888, 4) if image.hasAlphaChannel() else (QImage.Format.Format_RGB888, 3)
    plain = image.convertToFormat(kind)
    raster = Raster(plain.width(), plain.height(), samples, plain.dotsPerMeterX(), _rows(plain, samples))
    return png_file(raster, texts)


def _rows(image: QImage, samples: int) -> Iterator[Pixels]:
    """The rows of an image without the bytes that fill each up to whole words."""
    pixels, stride, length = image.constBits(), image.bytesPerLine(), image.width() * samples
    for start in range(0, stride * image.height(), stride):
        yield pixels[start : start + length]


def scene_image(scene: Scene, scale: float = 1, *, transparent: bool = False, dpi: int | None = None) -> QImage:
    """The scene as an image, enlarged by `scale`; raises PictureError where it is too large."""
    width, height = round(scene.size.width * scale), round(scene.size.height * scale)
    kind = QImage.Format.Format_ARGB32 if transparent else QImage.Format.Format_RGB32
    image = QImage(width, height, kind) if 0 < width * height <= _MOST_PIXELS else QImage()
    if image.isNull():
        raise PictureError(f"A picture of {width} by {height} pixels is too large to be painted; choose a smaller one.")
    if transparent:
        image.fill(Qt.GlobalColor.transparent)
    dots = round((_DOTS_PER_INCH * scale if dpi is None else dpi) * _INCHES_PER_METRE)
    image.setDotsPerMeterX(dots)
    image.setDotsPerMeterY(dots)
    with QPainter(image) as painter:
        painter.scale(scale, scale)
        paint_scene(painter, scene, transparent=transparent, paint_text=OutlinedText())
    return image
