"""A scene as a PDF file of one page: exact in size, with its letters embedded and its text selectable."""

from collections.abc import Generator
from contextlib import contextmanager
from math import ceil
from xml.sax.saxutils import escape

from PySide6.QtCore import QBuffer, QByteArray, QHashSeed, QIODevice, QMarginsF, QSizeF, QUuid
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from milepost.chart.geometry import Size
from milepost.chart.inscription import Inscription
from milepost.chart.scene import Scene, TextMark
from milepost.paint.files import PictureError
from milepost.paint.formats import NAMESPACE
from milepost.paint.painter import paint_scene
from milepost.paint.pdf_edits import on_no_day, with_page, with_subject
from milepost.paint.pdf_words import with_typed_words
from milepost.paint.plain_text import plain_json, plain_text

_POINTS = 0.75
"""Points of a page for each pixel, of which 96 are an inch."""

_RESOLUTION = 1200
_SHORT, _LONG = 210 / 25.4 * 72, 297 / 25.4 * 72
A4 = {Size(794, 1123): Size(_SHORT, _LONG), Size(1123, 794): Size(_LONG, _SHORT)}
"""Sizes in pixels that stand for a sheet of A4, in points."""


def pdf_bytes(scene: Scene, inscription: Inscription | None = None, *, transparent: bool = False) -> bytes:
    """The PDF file of a scene, the same bytes for the same scene; raises PictureError where Qt cannot make it."""
    with _fonts_in_one_order():
        written = _painted(scene, inscription or Inscription(), transparent=transparent)
    edited = with_page(with_subject(on_no_day(written)), _page(scene.size))
    return with_typed_words(edited, [mark for mark in scene.marks if isinstance(mark, TextMark)])


def _painted(scene: Scene, said: Inscription, *, transparent: bool) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = _writer(buffer, scene, said)
    painter = QPainter()
    if not painter.begin(writer):
        raise PictureError("The picture could not be turned into a PDF file.")
    with painter:
        size, page, dots = scene.size, _page(scene.size), _RESOLUTION / 72
        painter.translate(0, (ceil(page.height) - page.height) * dots)
        painter.scale(page.width * dots / size.width, page.height * dots / size.height)
        paint_scene(painter, scene, transparent=transparent)
    return bytes(buffer.data().data())


@contextmanager
def _fonts_in_one_order() -> Generator[None]:
    """Qt writes fonts in the order of a hash table, which differs with every process unless its seed is fixed."""
    QHashSeed.setDeterministicGlobalSeed()
    try:
        yield
    finally:
        QHashSeed.resetRandomGlobalSeed()


def _writer(buffer: QBuffer, scene: Scene, said: Inscription) -> QPdfWriter:
    writer = QPdfWriter(buffer)
    writer.setResolution(_RESOLUTION)
    writer.setPageLayout(_whole(_page(scene.size)))
    writer.setTitle(plain_text(said.title))
    writer.setAuthor(plain_text(said.description))
    writer.setCreator("Milepost")
    writer.setDocumentId(QUuid.createUuidV5(QUuid(), repr((scene, said)).encode()))
    writer.setDocumentXmpMetadata(QByteArray(xmp(said).encode()))
    return writer


def _page(size: Size) -> Size:
    """The page of a picture in points."""
    return A4.get(size, Size(size.width * _POINTS, size.height * _POINTS))


def _whole(page: Size) -> QPageLayout:
    """The page with room for all of it, as Qt knows whole points only; what is over is above and to the right."""
    sheet = QSizeF(ceil(page.width), ceil(page.height))
    whole = QPageSize(sheet, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
    return QPageLayout(whole, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))


def xmp(said: Inscription) -> str:
    """Title, description and recipe as the metadata that readers of PDF show (XMP, ISO 16684)."""
    title, description = (escape(plain_text(text)) for text in (said.title, said.description))
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>\n'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>'
        f'<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{description}</rdf:li></rdf:Alt></dc:description>'
        f'<recipe xmlns="{NAMESPACE}">{escape(plain_json(said.recipe))}</recipe>'
        "</rdf:Description></rdf:RDF></x:xmpmeta>\n"
        '<?xpacket end="w"?>\n'
    )
