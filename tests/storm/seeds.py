"""Inputs that are as they should be, or nearly so, from which a fuzzer makes others."""

from collections.abc import Mapping, Sequence
from functools import cache
from io import BytesIO
from zipfile import ZIP_STORED, ZipFile

from milepost.exchange.document import write_document
from milepost.exchange.export_rows import export_rows
from milepost.exchange.workbook import write_workbook
from milepost.resources import resource
from tests.storm.inputs import held, sheet_of

_QUANTITIES = (
    *("7,058", "7 058 cars", "7.1k", "1.79 million", "3.6万", "10,000+", ">=10,000", "at least 10,000", "10,000以上"),
    *("over 10,000", "逾1万", "under 10,000", "up to 10,000", "~130,000", "约13万", "480k–500k", "480,000 to 500,000"),
    *("-1,200", "n/a", "1e5", "between 1 and 2", "from 5 to 9", "7.058.000", "9,007,199,254,740,991", "nearly 2bn"),
)
_DAYS = (
    *("2024", "2024-H1", "2024-Q2", "2024-05", "2024-W18", "2024-05-01", "1.4.24", "30/04/2024", "04/30/2024"),
    *("Apr-24", "April 2024", "Apr–Jun 2024", "2024年5月", "2024年第二季度", "上半年", "FY24", "Q2 '24", "KW 18 2024"),
    *("9999-12-31", "0001-01-01", "29 Feb 2023", "3rd quarter 2024", "1 May", "20240501"),
)
_ANNOUNCEMENTS = (
    "BEIJING, July 1, 2024 -- Nova delivered 8,646 vehicles in May, bringing the total to 23,705.",
    "Nova raised its full-year target from 100,000 to 120,000, with a stretch goal of 130,000.",
    "As of April 30, 2024, Nova had received 88,063 locked-in orders. It expects to deliver over 10,000 in June.",
    "Nova交付超过1万辆，累计交付27307辆，全年目标12万辆。截至6月30日，锁单量突破8万台。",
    "Tesla sold 1.8 million cars in 2023; NIO handed over 20,544 units, up 233%.",
)
_OWN = (
    "tracker,measure,first_day,last_day,quantity,announced_on,source,note\n"
    'Nova,deliveries,2024-04-03,2024-04-30,"7,058",2024-05-01,Maker,=note\n'
    'Nova,target,2024-01-01,2024-12-31,"100,000-120,000",2024-01-01,,\n'
    "Nova,stretch,2024-01-01,2024-12-31,130k,2024-03-01,,\n"
    "Nova,plan,2024-05-01,2024-05-31,8000,,,\n"
    "Nova,milestone,,,50000,,,fifty\n"
)
_TABLES = (
    _OWN,
    "tracker;measure;period;quantity\nNova;orders;2024-Q2;10.000+\nTerra;deliveries;2024-05;'-5\n",
    "Month\tDeliveries\tOrders\nMay 2024\t8,646\t\nJun 2024\t10,000+\t5,000\nTotal\t20,000\t\n",
    "Datum|Auslieferungen (kumuliert)\n31.05.2024|8.646\n30.06.2024|18.646*\n",
    "2024-05  8000\n2024-06  9000\n",
    'a,"b ""c""\nd",e\n',
)
_ROWS = (
    ("tracker", "measure", "period", "quantity", "note"),
    ("Nova", "deliveries", "2024-05", "7,058", "=1+1"),
    ("Nova", "target", "2024", "100,000", "&amp;"),
)
_TYPED_SHEET = b"""<worksheet><dimension ref="A1:C3"/><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s">
<v>1</v></c></row><row r="2"><c r="A2" s="1"><v>45413</v></c><c r="B2"><f>SUM(1,2)</f><v>8646</v></c><c r="C2" t="e">
<v>#REF!</v></c><c r="D2" t="b"><v>1</v></c></row></sheetData></worksheet>\0<sst><si><t>Month</t></si><si><r><t>
Deliveries</t></r></si></sst>"""
_NAMES = (
    *("Nova", "=cmd|' /C calc'!A0", "+1", "-1", "@SUM(1)", "\t=1", "<script>alert(1)</script>", "<b>bold</b>"),
    *("&amp;", "]]>", "-->", "[x](javascript:alert(1))", "a|b`c`", "two\nlines", "\u202eoverride\u202c", "'quoted'"),
    *(
        '"=1"',
        "\x00\x07\x1b[31m",
        "e\u0301\u0301\u0301",
        "小米 SU7",
        "https://example.org/?a=1&b=<i>",
        "{{ 7 * 7 }}",
        "%1 %2",
    ),
)


@cache
def seeds() -> Mapping[str, Sequence[bytes]]:
    """For each target, inputs from which others are made."""
    document = write_document([held()], {})
    rows = b'[{"tracker": "Nova", "measure": "deliveries", "period": "2024-05", "quantity": 7058, "note": null}]'
    tables = [*map(str.encode, _TABLES), resource("sample/su7-2024.csv").read_bytes()]
    return {
        "quantities": [*map(str.encode, _QUANTITIES)],
        "days": [*map(str.encode, _DAYS)],
        "csv": tables,
        "xlsx": [sheet_of(_ROWS), _TYPED_SHEET, _stored(write_workbook(export_rows([held()]), [held()]))],
        "json": [document, rows, b'{"milepost": 1, "trackers": []}'],
        "announcements": [*map(str.encode, _ANNOUNCEMENTS)],
        "names": [*map(str.encode, _NAMES)],
        "dropped": [*tables, *map(str.encode, (*_ANNOUNCEMENTS, *_QUANTITIES)), b"file:///tmp/a%00b.csv"],
    }


@cache
def words() -> Sequence[bytes]:
    """What a fuzzer puts into inputs, as it would hardly come upon it by itself."""
    signs = (
        "\u202e",
        "\u0301",
        "\u200b",
        "\ud83d\ude00",
        "\x00",
        "９",
        "一",
        "²",
        "٣",
        "ß",
        "İ",
        "年",
        "月",
        "'",
        '""',
    )
    whole = (*_QUANTITIES, *_DAYS, *_NAMES, *(cell for row in _ROWS for cell in row))
    return [each.encode("utf-8", "surrogatepass") for each in (*signs, *whole)]


def _stored(workbook: bytes) -> bytes:
    """The workbook without compression, in which a change of a byte is one of the sheet."""
    content = BytesIO()
    with ZipFile(BytesIO(workbook)) as old, ZipFile(content, "w", ZIP_STORED) as new:
        for part in old.infolist():
            new.writestr(part.filename, old.read(part))
    return content.getvalue()
