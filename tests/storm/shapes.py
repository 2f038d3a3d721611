"""Inputs of any size that look simple and are the dearest there are to something that goes over them twice."""

import json
from collections.abc import Callable, Mapping

from tests.storm.inputs import sheet_of

Shape = Callable[[int], bytes]

_RUNS = {
    "digits": "7",
    "groups": "7,058,",
    "dots": "7.058.",
    "separators": ",",
    "spaces": " ",
    "spaced digits": "1 ",
    "parted digits": "1    ",
    "quotes": '"',
    "single quotes": "'",
    "parted quotes": '",',
    "escaped quotes": '"",""',
    "brackets": "(",
    "square brackets": "[",
    "braces": '{"a":',
    "words before": "over ",
    "words after": " or more",
    "signs": ">=",
    "minus signs": "-",
    "dashes": "–",
    "full stops": ". ",
    "ends without one": "!",
    "exclamations": "!x",
    "line feeds": "\n",
    "returns": "\r",
    "tabs": "\t",
    "letters": "a",
    "capitals": "A",
    "names": "Abc ",
    "names sold": "Abc sold 1,000 ",
    "deliveries": "delivered 1,000 vehicles, ",
    "sentences": "Abc delivered 7,058 vehicles in May 2024. ",
    "targets": "It raised its target from 100,000 to 120,000. ",
    "months": "May ",
    "days": "2024-05-01 ",
    "ends of a year": "the end of the ",
    "Chinese": "万",
    "Chinese words": "累计交付",
    "Chinese ends": "。",
    "marks to combine": "e\u0301\u0301\u0301",
    "marks of direction": "\u200f\u202e",
    "nothings": "\x00",
    "faces": "😀",
    "stars": "*",
    "footnotes": "[1]",
    "addresses": "https://a.b/(",
    "formulas": "=A1+",
    "entities": "&amp;",
    "tags": "<b>",
    "kinds of letters": "ßİ",
}


def _run(piece: str) -> Shape:
    return lambda size: (piece * (1 + size // len(piece)))[:size].encode()


def _cell(piece: str) -> Shape:
    """A table of one row, in which one cell is huge."""
    run = _run(piece)
    head = b"tracker,measure,period,quantity,note\nNova,deliveries,2024-05,7,"
    return lambda size: head + b'"' + run(size).replace(b'"', b'""') + b'"\n'


RUNS: Mapping[str, Shape] = {name: _run(piece) for name, piece in _RUNS.items()}

TABLES: Mapping[str, Shape] = {
    "columns": lambda size: (",".join(f"c{at}" for at in range(size // 10)) + "\n" + "1," * (size // 10)).encode(),
    "titles": lambda size: ("Month," + "Deliveries 2024," * (size // 16) + "\nMay,1\n").encode(),
    "periods": lambda size: ("Maker;" + "Q2 2024;" * (size // 8) + "\nNova;" + "1;" * (size // 8)).encode(),
    "rows": lambda size: ("tracker,measure,period,quantity\n" + "Nova,deliveries,2024-05,7\n" * (size // 26)).encode(),
    "trackers": lambda size: (
        "tracker,measure,period,quantity\n" + "".join(f"N{at},orders,2024-05,7\n" for at in range(size // 24))
    ).encode(),
    "faults": lambda size: ("tracker,measure,period,quantity\n" + "Nova,what,when,how\n" * (size // 20)).encode(),
    "a cell of quotes": _cell('"'),
    "a cell of letters": _cell("a"),
    "a cell of lines": _cell("\n"),
    "blank rows": lambda size: b"Month,Deliveries\n" + b",\n" * (size // 2) + b"May 2024,7\n",
}

DOCUMENTS: Mapping[str, Shape] = {
    "lists in lists": lambda size: b"[" * size,
    "texts": lambda size: json.dumps([{"note": "a" * size}]).encode(),
    "half characters": lambda size: json.dumps([{"note": "\ud800" * (size // 6)}]).encode(),
    "columns of their own": lambda size: json.dumps([{f"c{at}": 1} for at in range(size // 12)]).encode(),
    "numbers": lambda size: json.dumps([{"quantity": at} for at in range(size // 16)]).encode(),
    "trackers": lambda size: json.dumps(
        {"milepost": 1, "trackers": [{"name": f"N{at}", "start_day": "2024-01-01"} for at in range(size // 40)]}
    ).encode(),
    "trackers of one name": lambda size: json.dumps(
        {"milepost": 1, "trackers": [{"name": "N", "start_day": "2024-01-01"}] * (size // 40)}
    ).encode(),
    "goals": lambda size: json.dumps({"milepost": 1, "trackers": [_with_goals(size // 90)]}).encode(),
    "a long number": lambda size: b'[{"quantity": ' + b"7" * size + b"}]",
}

WORKBOOKS: Mapping[str, Shape] = {
    "columns": lambda size: sheet_of([[f"c{at}" for at in range(size // 40)], ["1"] * (size // 40)]),
    "rows": lambda size: sheet_of([["Month", "Deliveries"], *[["May 2024", "7"]] * (size // 90)]),
    "a long text": lambda size: sheet_of([["Month", "Deliveries"], ["a" * size, "7"]]),
    "texts": lambda size: b"<worksheet/>\0<sst>" + b"<si><t>a</t></si>" * (size // 18) + b"</sst>",
    "elements in elements": lambda size: b"<a>" * (size // 3),
    "attributes": lambda size: b"<worksheet" + b"".join(b' a%d=""' % at for at in range(size // 9)) + b"/>",
    "comments": lambda size: b"<worksheet>" + b"<!---->" * (size // 7) + b"</worksheet>",
    "spaces": lambda size: b"<worksheet>" + b" " * size + b"</worksheet>",
}


def shapes(target: str) -> Mapping[str, Shape]:
    """The shapes for one target, by their names."""
    own = {"csv": TABLES, "dropped": TABLES, "json": DOCUMENTS, "xlsx": WORKBOOKS}.get(target, {})
    return own if target in {"json", "xlsx"} else {**RUNS, **own}


def _with_goals(count: int) -> dict[str, object]:
    days = {"first_day": "2024-01-01", "last_day": "2024-12-31"}
    goals = [{"name": f"G{at}", "measure": "deliveries", **days} for at in range(count)]
    return {"name": "N", "start_day": "2024-01-01", "goals": goals}
