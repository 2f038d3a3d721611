"""What the title of a column says of its cells, in the languages that tables come in."""

import re

from milepost.domain.figure import Measure
from milepost.domain.period import Step
from milepost.exchange.sheets.mapping import Column, Reach, Role
from milepost.exchange.sheets.month_names import plain_word
from milepost.exchange.sheets.whens import When, read_when

_ROLES = (
    (
        Role.LEFT_OUT,
        (
            r"%|yoy|y/y|mom\b|change|growth|share|同比|环比|增长|veranderung|variation|price|revenue|umsatz\b|营收|low$|"
            r"high$"
        ),
    ),
    (
        Role.ANNOUNCED_ON,
        r"announce|publish|report(?:ed)? ?(?:on|date|day)|release|veroffentlicht|gemeldet|publie|公布|发布|公告",
    ),
    (
        Role.FIRST_DAY,
        (
            r"^(?:first|start|from|begin|von|ab|de|du|desde|dal|inicio|开始|首日|起)\b|(?:first|start).?da(?:y|te)|"
            r"^period start|^beginn"
        ),
    ),
    (
        Role.LAST_DAY,
        (
            r"^(?:last|end|to|until|till|bis|au|hasta|al|fin|截至|截止|结束|末日)\b|(?:last|end).?da(?:y|te)|as.?of|"
            r"^period end|^ende\b|^stand\b"
        ),
    ),
    (Role.SOURCE, r"source|link|\burl\b|quelle|fuente|fonte|bron\b|来源|出处"),
    (Role.NOTE, r"note|comment|remark|bemerkung|kommentar|notiz|observa|commentaire|备注|说明"),
    (
        Role.DELIVERIES,
        (
            r"deliver|sales|sold|shipped|shipment|registration|ausliefer|absatz|zulassung|verkauf|livr|vente|"
            r"immatricul|entrega|venta|venda|consegn|vendite|leverin|交付|销量|销售|交车|上险"
        ),
    ),
    (Role.ORDERS, r"order(?!ed by)|booking|reserv|lock.?in|bestell|auftr|command|pedido|ordini|订单|锁单|大定|小订"),
    (Role.MEASURE, r"^measure|^metric|^kpi|^kind|^type|^counted|^kennzahl|^指标|^类别"),
    (
        Role.PERIOD,
        (
            r"period|^fy\b|fiscal|^date\b|^day\b|month|quarter|^year|week|datum|^tag\b|monat|quartal|^jahr|mois|fecha|"
            r"^mes(?:es)?\b|trimestre|^ano|periode|periodo|日期|月份|月度|季度|年份|^年$|^月$|时间"
        ),
    ),
    (
        Role.TRACKER,
        (
            r"tracker|model|product|brand|make\b|maker|company|manufacturer|vehicle|produkt|marke|hersteller|"
            r"marque|marca|车型|品牌|车企|厂商|^name$"
        ),
    ),
    (
        Role.QUANTITY,
        (
            r"quantity|count|number|amount|value|figure|units|volume|typed|数值|menge|anzahl|stuck|wert|quantite|"
            r"nombre|cantidad|unidades|total|cumul|kumul|so far|to.?date|数量|台数|合计|总计|累计"
        ),
    ),
)
_REACHES = (
    (Reach.YEAR, r"\bytd\b|year.?to.?date|this year so far|im jahr bisher|本年累计|年累计|今年累计"),
    (Reach.START, r"cumul|kumul|to.?date|so far|running total|累计"),
)
_TOTAL = re.compile(r"\btotale?s?\b|gesamt|合计|总计")
_SCALES = (
    ("万", re.compile("万")),
    ("k", re.compile(r"\(k\)|\bk\b|\bthousands?\b|'000|\btsd\b|\bmilliers\b|\bmiles\b|千[辆台]")),
    (" million", re.compile(r"\(m\)|\bmillions?\b|\bmio\b|\bmillionen\b")),
)
_PARTS = (
    (Step.MONTH, re.compile(r"month|monat|mois|^mes|mese\b|maand|^月")),
    (Step.QUARTER, re.compile(r"quarter|quartal|trimestre|kwartaal|^季")),
)
_COMPILED = tuple((role, re.compile(pattern)) for role, pattern in _ROLES)
_REACHING = tuple((reach, re.compile(pattern)) for reach, pattern in _REACHES)
_MEASURED = ((Measure.DELIVERIES, Role.DELIVERIES), (Measure.ORDERS, Role.ORDERS))


def titled(title: str) -> Column | None:
    """What a title names; None where it names nothing that is known."""
    words = plain_word(" ".join(title.replace("_", " ").split()))
    if not words:
        return None
    if (when := read_when(title)) is not None:
        return Column(Role.QUANTITY, when=when)
    role = next((role for role, pattern in _COMPILED if pattern.search(words)), None)
    if role is None:
        return None
    if role.is_counted:
        return Column(role, _reach(words), _period_in(title), scale=_scale(words))
    part = next((step for step, pattern in _PARTS if pattern.search(words)), None) if role is Role.PERIOD else None
    return Column(role, part=part)


def is_total(title: str) -> bool:
    """Whether a title says that the quantities are totals: so far, or of other columns beside them."""
    return _TOTAL.search(plain_word(title)) is not None


def measure_named(text: str) -> Measure | None:
    """The measure that a cell names."""
    column = titled(text)
    return next((measure for measure, role in _MEASURED if column is not None and column.role is role), None)


def _scale(words: str) -> str:
    return next((scale for scale, pattern in _SCALES if pattern.search(words)), "")


def _reach(words: str) -> Reach:
    return next((reach for reach, pattern in _REACHING if pattern.search(words)), Reach.PERIOD)


def _period_in(title: str) -> When | None:
    """The period that stands before or after the other words of a title, such as "Deliveries Q2 2024"."""
    words = re.split(r"[\s()]+", title.strip(" ()"))
    for length in range(min(3, len(words) - 1), 0, -1):
        for part in (words[-length:], words[:length]):
            if (when := read_when(" ".join(part))) is not None:
                return when
    return None
