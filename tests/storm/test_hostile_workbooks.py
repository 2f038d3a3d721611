"""Workbooks that would fill the memory, reach into other files or run something are refused, or read as plain cells."""

import json
import subprocess
import sys
import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest

from milepost.domain.errors import MilepostError
from milepost.exchange.limits import MOST_BYTES
from milepost.exchange.sheets.workbook_sheets import read_workbook
from milepost.workspace.files import read_table
from tests.storm import bombs
from tests.storm.inputs import sheet_of, workbook_of

MOST_SECONDS, MOST_MEGABYTES = 2, 500
ROOT = Path(__file__).parents[2]
BOMBS: dict[str, Callable[[], bytes]] = {
    "a sheet of 1.2 GB": lambda: bombs.swollen(bombs.SHEET),
    "texts of 1.2 GB": lambda: bombs.swollen(bombs.TEXTS),
    "a sheet that is larger than it says": lambda: bombs.lying(bombs.SHEET, 1_000),
    "texts that are larger than they say": lambda: bombs.lying(bombs.TEXTS, 1_000_000),
    "hundreds of thousands of parts": lambda: bombs.of_many_parts(300_000),
    "archives in archives": bombs.nested,
    "two cells in opposite corners": bombs.corners,
    "one text in every cell": lambda: bombs.echoing(30_000, 16_000),
    "one sheet under many names": lambda: bombs.shown_often(5_000),
    "a billion laughs": bombs.laughing,
    "a text from another file": bombs.reaching_out,
    "packed by another method": bombs.packed_otherwise,
    "encrypted": bombs.locked,
    "too many bytes": lambda: b"PK\x03\x04" + bytes(MOST_BYTES),
}


def test_a_bomb_is_refused_at_once_in_a_sentence(tmp_path: Path) -> None:
    paths = [tmp_path / f"{place}.xlsx" for place in range(len(BOMBS))]
    for path, made in zip(paths, BOMBS.values(), strict=True):
        path.write_bytes(made())
    command = [sys.executable, "-m", "tests.storm.reading_alone", *map(str, paths)]
    ran = subprocess.run(command, capture_output=True, check=True, text=True, cwd=ROOT)
    told: list[tuple[str, float, float]] = json.loads(ran.stdout)
    found = {name: (said, seconds, size) for name, (said, seconds, size) in zip(BOMBS, told, strict=True)}
    assert not {name: each for name, each in found.items() if not each[0].startswith("Row 1, ")}
    assert not {name: each for name, each in found.items() if each[1] > MOST_SECONDS or each[2] > MOST_MEGABYTES}


def test_what_a_workbook_reaches_for_is_left_alone() -> None:
    """Links to other files and formulas are not followed; the value that was kept for them is what is read."""
    link = b"""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1"
 Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLinkPath"
 Target="http://127.0.0.1:9/evil.xlsx" TargetMode="External"/></Relationships>"""
    formula = b"""<worksheet><sheetData><row><c><f>WEBSERVICE("http://127.0.0.1:9/")</f><v>8646</v></c><c t="str">
<f>[1]One!A1</f><v>kept</v></c></row></sheetData></worksheet>"""
    others = {"xl/externalLinks/_rels/externalLink1.xml.rels": link, "xl/externalLinks/externalLink1.xml": b"<a/>"}
    (sheet,) = read_workbook(workbook_of(formula, others=others))
    assert [str(cell).strip() for cell in sheet.rows[0]] == ["8646", "kept"]


def test_a_formula_that_is_read_is_a_text() -> None:
    (sheet,) = read_workbook(workbook_of(sheet_of([["=1+1", "+cmd|' /C calc'!A0", "@SUM(1)", "&lt;b&gt;"]])))
    assert sheet.rows == (("=1+1", "+cmd|' /C calc'!A0", "@SUM(1)", "<b>"),)


@pytest.mark.parametrize("place", ["1", "A", "A0", "$A$1", "XFDA1", "A12345678", "A1:B2", " A1", "Ａ1"])
def test_a_cell_at_no_place_is_refused(place: str) -> None:
    cell = f'<worksheet><sheetData><row><c r="{place}"><v>1</v></c></row></sheetData></worksheet>'
    with pytest.raises(MilepostError, match="not a workbook"):
        read_workbook(workbook_of(cell.encode()))


def test_pictures_in_a_workbook_are_not_even_unpacked() -> None:
    packed, checksum = bombs.inflating(b"<worksheet><sheetData>", 1_200)
    picture = bombs.Part("xl/media/image1.png", packed, 1_200 * bombs.MEGABYTE + 22, checksum)
    (sheet,) = read_workbook(bombs.archive_of([*bombs.usual_parts(), picture]))
    assert sheet.rows == (("Month", "Deliveries"),)


def test_other_kinds_of_archives_are_no_workbooks(tmp_path: Path) -> None:
    content = BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
        archive.writestr("content.xml", '<table:table-cell table:number-columns-repeated="16384"/>')
    path = tmp_path / "table.xlsx"
    path.write_bytes(content.getvalue())
    with pytest.raises(MilepostError, match="not a workbook"):
        read_table(path, ())
