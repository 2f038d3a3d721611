"""PNG files as chunks: pixels packed, and text that any reader of the format shows."""

import struct
import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

Pixels: TypeAlias = bytes | bytearray | memoryview

SIGNATURE = b"\x89PNG\r\n\x1a\n"

_LEVEL = 3
"""Of what zlib offers the least effort that still packs flat colours well."""

_COLOUR_TYPE = {3: 2, 4: 6}
_UNFILTERED = b"\x00"
_PLAIN = b"\x00\x00"
"""Neither compressed nor in a way of compression; two more zeros end a language and a translated key, both empty."""


@dataclass(frozen=True, slots=True)
class Raster:
    """Rows of pixels in sRGB, each of 3 bytes, or 4 with opacity."""

    width: int
    height: int
    samples: int
    dots_per_metre: int
    rows: Iterable[Pixels]


def png_file(raster: Raster, texts: Mapping[str, str]) -> bytes:
    """The file, with a chunk for each text that is not empty.

    Rows are left unfiltered, which suits flat colours, and spares looking for the best filter of each.
    """
    header = struct.pack(">IIBBBBB", raster.width, raster.height, 8, _COLOUR_TYPE[raster.samples], 0, 0, 0)
    dots = struct.pack(">IIB", raster.dots_per_metre, raster.dots_per_metre, 1)
    chunks = (
        (b"IHDR", header),
        (b"sRGB", b"\x00"),
        (b"pHYs", dots),
        *(_told(key, text) for key, text in texts.items() if text),
        (b"IDAT", _packed(raster.rows)),
        (b"IEND", b""),
    )
    return SIGNATURE + b"".join(_chunk(kind, data) for kind, data in chunks)


def _packed(rows: Iterable[Pixels]) -> bytes:
    """The rows packed one by one, without a copy of all of them."""
    packer = zlib.compressobj(_LEVEL)
    parts = [packer.compress(part) for row in rows for part in (_UNFILTERED, row)]
    return b"".join((*parts, packer.flush()))


def texts_of(png: bytes) -> dict[str, str]:
    """The uncompressed texts of a file by their keys; ValueError or IndexError where it is damaged or no PNG."""
    found: dict[str, str] = {}
    for kind, data in _chunks(png):
        key, _, rest = data.partition(b"\x00")
        if kind == b"tEXt":
            found[key.decode("latin-1")] = rest.decode("latin-1")
        elif kind == b"iTXt" and rest.startswith(_PLAIN):
            found[key.decode("latin-1")] = rest.removeprefix(_PLAIN).split(b"\x00", 2)[2].decode()
    return found


def _told(key: str, text: str) -> tuple[bytes, bytes]:
    """A text in the chunk that most programs show, or, where its letters are not Latin, the international one."""
    try:
        return b"tEXt", key.encode("latin-1") + b"\x00" + text.encode("latin-1")
    except UnicodeEncodeError:
        return b"iTXt", key.encode("latin-1") + b"\x00" + _PLAIN + b"\x00\x00" + text.encode()


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _chunks(png: bytes) -> Iterator[tuple[bytes, bytes]]:
    if not png.startswith(SIGNATURE):
        raise ValueError("no PNG")
    at = len(SIGNATURE)
    while at + 12 <= len(png):
        (length,) = struct.unpack(">I", png[at : at + 4])
        kind, data = png[at + 4 : at + 8], png[at + 8 : at + 8 + length]
        at += 12 + length
        if at <= len(png):
            yield kind, data
