"""Text in PNG files: chunks that any reader of the format shows, and that survive what only copies the file."""

import struct
import zlib
from collections.abc import Iterator, Mapping

SIGNATURE = b"\x89PNG\r\n\x1a\n"
_HEADER_END = len(SIGNATURE) + 25
"""Where the chunk that comes first, and has 13 bytes, ends."""


def with_texts(png: bytes, texts: Mapping[str, str]) -> bytes:
    """The file with international text chunks (PNG specification, 11.3.4.5) after its header; empty ones left out."""
    chunks = b"".join(_text_chunk(key, text) for key, text in texts.items() if text)
    return png[:_HEADER_END] + chunks + png[_HEADER_END:]


def texts_of(png: bytes) -> dict[str, str]:
    """The uncompressed international texts of a file by their keys; ValueError where it is no sound PNG."""
    found: dict[str, str] = {}
    for kind, data in _chunks(png):
        if kind == b"iTXt":
            key, _, rest = data.partition(b"\x00")
            if rest[:2] == b"\x00\x00":
                found[key.decode("latin-1")] = rest[2:].split(b"\x00", 2)[2].decode()
    return found


def _text_chunk(key: str, text: str) -> bytes:
    return _chunk(b"iTXt", key.encode("latin-1") + b"\x00\x00\x00\x00\x00" + text.encode())


def _chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def _chunks(png: bytes) -> Iterator[tuple[bytes, bytes]]:
    if not png.startswith(SIGNATURE):
        raise ValueError(png[:8])
    at = len(SIGNATURE)
    while at + 12 <= len(png):
        (length,) = struct.unpack(">I", png[at : at + 4])
        yield png[at + 4 : at + 8], png[at + 8 : at + 8 + length]
        at += 12 + length
