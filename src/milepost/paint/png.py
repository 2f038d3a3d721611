"""A scene as a PNG image: the same bytes for the same scene."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter

from milepost.chart.inscription import Inscription
from milepost.chart.scene import Scene
from milepost.paint.files import PictureError
from milepost.paint.formats import RECIPE
from milepost.paint.painter import paint_scene
from milepost.paint.plain_text import plain_text
from milepost.paint.png_chunks import with_texts

_INCHES_PER_METRE = 1 / 0.0254
_DOTS_PER_INCH = 96
_MOST_PIXELS = 400_000_000

_QUALITY = 80
"""Little compression, which of flat colours leaves no more bytes than Qt's usual, in two thirds of the time."""


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
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(b"png"))
    writer.setQuality(_QUALITY)
    if not writer.write(scene_image(scene, scale, transparent=transparent, dpi=dpi)):
        raise PictureError("The picture could not be turned into a PNG image.")
    said = inscription or Inscription()
    texts = {"Title": said.title, "Description": said.description, RECIPE: said.recipe}
    return with_texts(bytes(buffer.data().data()), {key: plain_text(text) for key, text in texts.items()})


def scene_image(scene: Scene, scale: float = 1, *, transparent: bool = False, dpi: int | None = None) -> QImage:
    """The scene as an image, enlarged by `scale`; raises PictureError where it is too large."""
    width, height = round(scene.size.width * scale), round(scene.size.height * scale)
    kind = QImage.Format.Format_ARGB32 if transparent else QImage.Format.Format_RGB32
    image = QImage(width, height, kind) if 0 < width * height <= _MOST_PIXELS else QImage()
    if image.isNull():
        raise PictureError(f"A picture of {width} by {height} pixels is too large to be painted; choose a smaller one.")
    image.fill(Qt.GlobalColor.transparent)
    dots = round((_DOTS_PER_INCH * scale if dpi is None else dpi) * _INCHES_PER_METRE)
    image.setDotsPerMeterX(dots)
    image.setDotsPerMeterY(dots)
    painter = QPainter(image)
    painter.scale(scale, scale)
    paint_scene(painter, scene, transparent=transparent)
    painter.end()
    return image
