"""The files as programs see them that share no code with what wrote them."""

from xml.etree import ElementTree as ET

import numpy as np
import pypdfium2
import resvg_py
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from tests.benchmarks.likeness import on_white

SVG = "{http://www.w3.org/2000/svg}"
_TEXT_OBJECT = 1
_WHITE = (255, 255, 255, 255)


def seen_png(content: bytes) -> NDArray[np.uint8]:
    return on_white(QImage.fromData(content))


def seen_svg(content: bytes) -> NDArray[np.uint8]:
    """As resvg paints it, without any font of the system."""
    return on_white(QImage.fromData(resvg_py.svg_to_bytes(content.decode(), skip_system_fonts=True)))


def seen_pdf(content: bytes) -> NDArray[np.uint8]:
    """As pdfium, which browsers show PDF with, paints the page at 96 dots per inch."""
    with pypdfium2.PdfDocument(content) as document:
        bitmap = document[0].render(scale=96 / 72, fill_color=_WHITE, rev_byteorder=True)
        return bitmap.to_numpy()[:, :, :3].copy()


def words_of_pdf(content: bytes) -> list[str]:
    """The lines of text that can be selected."""
    with pypdfium2.PdfDocument(content) as document:
        return document[0].get_textpage().get_text_range().splitlines()


def fonts_of_pdf(content: bytes) -> dict[str, bool]:
    """The fonts of the page, and whether each is in the file."""
    with pypdfium2.PdfDocument(content) as document:
        fonts = [text.get_font() for text in document[0].get_objects(filter=[_TEXT_OBJECT])]
        return {font.get_base_name(): font.is_embedded for font in fonts}


def page_of_pdf(content: bytes) -> tuple[float, float]:
    """Width and height in points of the one page."""
    with pypdfium2.PdfDocument(content) as document:
        assert len(document) == 1
        left, bottom, right, top = document[0].get_mediabox()
        assert (left, bottom) == (0, 0)
        return right, top


def info_of_pdf(content: bytes) -> dict[str, str]:
    with pypdfium2.PdfDocument(content) as document:
        return document.get_metadata_dict()


def strictly_read(xml: bytes) -> ET.Element:
    return ET.fromstring(xml)  # noqa: S314 the tests themselves have made it


def xmp_of_pdf(content: bytes) -> dict[str, str]:
    """The texts of the metadata by their element, as a strict parser of XML reads them."""
    start, end = content.index(b"<?xpacket begin"), content.index(b'<?xpacket end="w"?>')
    return _texts(strictly_read(content[start:end]))


def texts_of_svg(content: bytes) -> dict[str, str]:
    """Title, description and recipe, as a strict parser of XML reads them."""
    return _texts(strictly_read(content))


def elements_of_svg(content: bytes, tag: str) -> list[dict[str, str]]:
    return [dict(element.attrib) for element in strictly_read(content).iter(f"{SVG}{tag}")]


def _texts(element: ET.Element, name: str = "") -> dict[str, str]:
    """The texts below an element by the nearest name that means something."""
    tag = element.tag.rpartition("}")[2]
    name = tag if tag in {"title", "desc", "description", "recipe"} else name
    told = {name: element.text} if name and not len(element) and element.text is not None else {}
    for child in element:
        told |= _texts(child, name)
    return told
