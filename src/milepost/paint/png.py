"""Writes a scene as a PNG image: the same bytes for the same scene."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtGui import QImage, QImageWriter, QPainter

from milepost.chart.scene import Scene
from milepost.paint.files import PictureError, write_whole
from milepost.paint.painter import paint_scene

_DOTS_PER_METRE = 96 / 0.0254
_MOST_PIXELS = 400_000_000


def write_png(scene: Scene, path: Path, scale: float = 1, *, transparent: bool = False) -> None:
    """Paint a scene enlarged by `scale` into a file; raises PictureError where it is too large or cannot be written."""
    write_whole(path, png_bytes(scene, scale, transparent=transparent))


def png_bytes(scene: Scene, scale: float = 1, *, transparent: bool = False) -> bytes:
    """The PNG file of a scene; raises PictureError where it is too large."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not QImageWriter(buffer, QByteArray(b"png")).write(scene_image(scene, scale, transparent=transparent)):
        raise PictureError("The picture could not be turned into a PNG image.")
    return bytes(buffer.data().data())


def scene_image(scene: Scene, scale: float = 1, *, transparent: bool = False) -> QImage:
    """The scene as an image, enlarged by `scale`; raises PictureError where it is too large."""
    width, height = round(scene.size.width * scale), round(scene.size.height * scale)
    kind = QImage.Format.Format_ARGB32 if transparent else QImage.Format.Format_RGB32
    image = QImage(width, height, kind) if 0 < width * height <= _MOST_PIXELS else QImage()
    if image.isNull():
        raise PictureError(f"A picture of {width} by {height} pixels is too large to be painted; choose a smaller one.")
    image.fill(Qt.GlobalColor.transparent)
    image.setDotsPerMeterX(round(_DOTS_PER_METRE * scale))
    image.setDotsPerMeterY(round(_DOTS_PER_METRE * scale))
    painter = QPainter(image)
    painter.scale(scale, scale)
    paint_scene(painter, scene, transparent=transparent)
    painter.end()
    return image
