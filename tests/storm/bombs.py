"""Workbooks that are small and would not be once they are read, or that say of themselves what is not so."""

import struct
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from io import BytesIO
from itertools import chain, repeat
from zipfile import ZIP_LZMA, ZipFile

from tests.storm.inputs import sheet_of, workbook_of

MEGABYTE = 1_000_000
SHEET, TEXTS = "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml"
_DEFLATED = 8
_LOCAL, _CENTRAL, _END = "<4s5H3I2H", "<4s6H3I5H2I", "<4s4H2IH"


@dataclass(frozen=True, slots=True)
class Part:
    """A part of an archive as it lies there, with the size and the checksum that the directory gives of it."""

    name: str
    packed: bytes
    size: int
    checksum: int


def archive_of(parts: Iterable[Part]) -> bytes:
    """A zip archive that says what it is told to say."""
    body, directory, listed = bytearray(), bytearray(), list(parts)
    for part in listed:
        name, place = part.name.encode(), len(body)
        sizes = (part.checksum, len(part.packed), part.size)
        body += struct.pack(_LOCAL, b"PK\x03\x04", 20, 0, _DEFLATED, 0, 33, *sizes, len(name), 0) + name + part.packed
        fields = (20, 20, 0, _DEFLATED, 0, 33, *sizes, len(name), 0, 0, 0, 0, 0, place)
        directory += struct.pack(_CENTRAL, b"PK\x01\x02", *fields) + name
    shown = min(len(listed), 0xFFFF)
    end = struct.pack(_END, b"PK\x05\x06", 0, 0, shown, shown, len(directory), len(body), 0)
    return bytes(body + directory + end)


def usual_parts(*left_out: str) -> Iterator[Part]:
    """The parts of a small workbook."""
    with ZipFile(BytesIO(workbook_of(sheet_of([["Month", "Deliveries"]])))) as archive:
        for each in archive.infolist():
            if each.filename not in left_out:
                yield part_of(each.filename, archive.read(each))


def part_of(name: str, content: bytes) -> Part:
    """A part of which the directory says what is so."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    return Part(name, packer.compress(content) + packer.flush(), len(content), zlib.crc32(content))


@cache
def inflating(start: bytes, megabytes: int) -> tuple[bytes, int]:
    """A few kilobytes that unpack to so much: `start`, and spaces; and the checksum of it."""
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    head = packer.compress(start) + packer.flush(zlib.Z_FULL_FLUSH)
    blank = b" " * MEGABYTE
    block = packer.compress(blank) + packer.flush(zlib.Z_FULL_FLUSH)
    checksum = 0
    for piece in chain([start], repeat(blank, megabytes)):
        checksum = zlib.crc32(piece, checksum)
    return head + block * megabytes + packer.flush(), checksum


def swollen(name: str) -> bytes:
    """A workbook with a part of 1.2 gigabytes."""
    packed, checksum = inflating(b"<worksheet><sheetData>", 1_200)
    return archive_of([*usual_parts(name), Part(name, packed, 1_200 * MEGABYTE + 22, checksum)])


def lying(name: str, size: int) -> bytes:
    """The same, of which the directory says that it is small, with the checksum of so much of it."""
    packed, _ = inflating(b"<worksheet><sheetData>", 1_200)
    told = (b"<worksheet><sheetData>" + b" " * size)[:size]
    return archive_of([*usual_parts(name), Part(name, packed, size, zlib.crc32(told))])


def of_many_parts(count: int) -> bytes:
    """A workbook beside a great many empty parts."""
    empty = part_of("", b"")
    others = (Part(f"xl/media/{place}.xml", empty.packed, 0, 0) for place in range(count))
    return archive_of([*usual_parts(), *others])


def nested() -> bytes:
    """An archive in an archive in an archive."""
    inner = swollen(SHEET)
    for _ in range(3):
        inner = archive_of([part_of("xl/workbook.xml.zip", inner)])
    return inner


def corners() -> bytes:
    """A sheet of two cells, the first and the last that there is room for."""
    cells = b'<c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c>'
    return workbook_of(b'<worksheet><sheetData><row r="1">' + cells + b"</row></sheetData></worksheet>")


def echoing(letters: int, cells: int) -> bytes:
    """A long text that is kept once, and stands in every cell."""
    cell = b'<c t="s"><v>0</v></c>'
    sheet = b"<worksheet><sheetData>" + b"<row>" + cell * cells + b"</row>" + b"</sheetData></worksheet>"
    return workbook_of(sheet, b"<sst><si><t>" + b"a" * letters + b"</t></si></sst>")


def shown_often(times: int) -> bytes:
    """One sheet under many names."""
    sheets = "".join(f'<sheet name="{place}" sheetId="{place + 1}" r:id="r1"/>' for place in range(times))
    start = '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" '
    named = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">'
    book = f"{start}{named}<sheets>{sheets}</sheets></workbook>"
    return workbook_of(sheet_of([["1"] * 1_000] * 10), book=book.encode())


def laughing() -> bytes:
    """The billion laughs: entities of entities."""
    entities = "".join(f'<!ENTITY l{at + 1} "{f"&l{at};" * 10}">' for at in range(9))
    types = f'<!DOCTYPE worksheet [<!ENTITY l0 "lol">{entities}]>'
    return workbook_of(types.encode() + sheet_of([["&l9;"]]))


def reaching_out() -> bytes:
    """A text that another file is to be read for."""
    types = b'<!DOCTYPE sst [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    texts = types + b"<sst><si><t>&x;</t></si></sst>"
    return workbook_of(b'<worksheet><sheetData><row><c t="s"><v>0</v></c></row></sheetData></worksheet>', texts)


def packed_otherwise() -> bytes:
    """A workbook packed in a way that may ask for gigabytes before it gives a byte."""
    content = BytesIO()
    with ZipFile(BytesIO(workbook_of(sheet_of([["1"]])))) as plain, ZipFile(content, "w", ZIP_LZMA) as other:
        for each in plain.infolist():
            other.writestr(each.filename, plain.read(each))
    return content.getvalue()


def locked() -> bytes:
    """A workbook whose parts are said to be encrypted."""
    plain = bytearray(workbook_of(sheet_of([["1"]])))
    at = plain.find(b"PK\x01\x02")
    while at >= 0:
        plain[at + 8] |= 1
        at = plain.find(b"PK\x01\x02", at + 4)
    return bytes(plain)
