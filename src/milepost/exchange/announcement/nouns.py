"""Tells by the words around a number what it counts: vehicles, or money, people, kilometres, a name."""

import re

_COUNTED = (
    *("vehicles?", "cars?", "units?", "aircraft", "airplanes?", "planes?", "jets?", "jetliners?", "airliners?"),
    *("SUVs?", "sedans?", "EVs", "BEVs", "NEVs", "PHEVs", "trucks?", "pickups?", "smartphones?", "phones?"),
    *("automobiles?", "deliveries", "orders", "pre-?orders", "reservations", "bookings", "sales"),
)
_MONEY_OR_NAME = re.compile(
    r"(?:[$€£¥￥]|\b(?:RMB|CNY|USD|US\$|HK\$|EUR|NT\$|yuan|priced (?:at|from)|price of|costs?|starting at|Nos?\.|Model"
    r"|Series|Level|Phase|version|Type|CLTC|WLTP|top|iPhone|iOS|Galaxy|pages?|Article|Section|Rule|Form|tel|phone"
    r"|Porsche|Zeekr|Chengdu|chapter)\s?)$",
    re.IGNORECASE,
)
_OTHER_UNIT = re.compile(
    r"""\s?(?:%|‰|°|percent|per ?cent|percentage|pct|pp\b|pc\b|basis
    |(?:thousand|million|billion)?\s?(?:yuan|dollars?|euros?|pounds?|yen|won\b|RMB|CNY|USD|EUR|US\$|HK)
    |km\b|kms\b|kilomet|miles?\b|mph\b|meters?\b|metres?\b|mm\b|cm\b|m²|square|sq\b|hectares?|acres?
    |kWh?\b|GWh?\b|MWh?\b|TWh\b|hp\b|PS\b|bhp\b|horsepower|Nm\b|N·m|volts?\b|V\b|kg\b|tons?\b|tonnes?\b|GB\b|TB\b|TOPS\b
    |seconds?\b|minutes?\b|hours?\b|days?\b|weeks?\b|months?\b|years?\b|times\b|x\b|-?fold\b|a\.?m\.?\b|p\.?m\.?\b
    |-?(?:day|month|year|hour|minute|mile|km)\b|-?seat|-?inch
    |persons|workers|jobs|locations|provinces|piles|swap|shops|factories|plants|models?\b|variants?\b|versions?\b
    |trims?\b|seats?\b|doors?\b|consecutive|straight|points?\b|degrees|downloads|views|visitors|engines
    |[多余]?(?:元|万元|亿元|美元|港元|欧元|人民币|块|个百分点|倍|成|公里|千米|米|毫米|平方|亩|马力|千瓦|匹|度|小时
    |分钟|秒|天|日|周|个?月|年|季度|人|名|位|家|座|个|城|国|款|项|次|点|号|级|寸|吨|公斤|桩|站|门店|户|股|分|折|期
    |代|届|层|排|字|页|充电|换电|连|强))""",
    re.IGNORECASE | re.VERBOSE,
)
_OTHER_NOUN = re.compile(
    r"\b(?:stores?|stations?|stalls?|chargers?|cent(?:er|re)s?|outlets|showrooms|dealer\w*|employees|staff|people"
    r"|customers|clients|users|members|passengers|airlines|robots|robotaxis|cities|countries|markets|network"
    r"|facilities|suppliers|followers|engineers|patents|shares)\b",
    re.IGNORECASE,
)
_RATE = re.compile(
    r"\s?(?:[a-z-]+\s){0,2}?(?:per|a|an|each|every)\s(?:day|week|month|quarter|year|hour|minute)\b"
    r"|\s?(?:vehicles|units|cars)\s(?:daily|weekly|monthly|annually|per\b)|/(?:day|month|week|year)"
    r"|[辆台架]?[/每](?:天|日|月|周|年)",
    re.IGNORECASE,
)
_AVERAGE = re.compile(
    r"(?:\baverag\w*(?: of| rate of)?|\b(?:daily|weekly|monthly|annual) (?:average|rate|capacity|run rate)(?: of)?"
    r"|日均|月均|周均|平均|均)\D{0,14}$",
    re.IGNORECASE,
)
_AIRLINER = re.compile(r"7[0-9]7|3[0-9]0")
_AIRLINERS_GO_ON = re.compile(r"s\b|-| (?:MAX|NG|family|jets?|aircraft|airplanes?|Dreamliner)|\W*$")
_PHRASE_ENDS = re.compile(
    r"[,;，；。、:：(（]|\b(?:in|on|by|for|to|from|and|while|as|during|with|at|through|up|down|against|versus|of)\b"
)
_PHRASE, _FURTHEST, _FURTHEST_OTHER = 48, 6, 3


class Nouns:
    """The words for what is counted, the tracker's own unit and the numbers in its name among them."""

    def __init__(self, tracker: str, unit: str) -> None:
        own = [re.escape(unit), re.escape(unit.removesuffix("s"))] if unit else []
        words = "|".join((*own, *_COUNTED))
        self._counted = re.compile(rf"(?P<noun>\b(?:{words})\b|[辆輛台臺架单單份部](?!车型))", re.IGNORECASE)
        self._names = frozenset(re.findall("[0-9]+", tracker))

    def after(self, text: str, start: int, end: int) -> str | None:
        """The noun counted by a number: empty where none follows, None where the number is something else."""
        phrase = _PHRASE_ENDS.split(text[end : end + _PHRASE])[0]
        noun = self._counted.search(phrase)
        if self._is_else(text, start, end) or _counts_else(phrase, noun):
            return None
        return noun["noun"].lower() if noun and _words(phrase[: noun.start()]) <= _FURTHEST else ""

    def _is_else(self, text: str, start: int, end: int) -> bool:
        lead, after = text[max(0, start - 32) : start], text[end : end + _PHRASE]
        return bool(
            text[start:end] in self._names
            or _MONEY_OR_NAME.search(lead)
            or _OTHER_UNIT.match(after)
            or _RATE.match(after)
            or _AVERAGE.search(lead)
            or _is_glued(text, start, end)
            or (_AIRLINER.fullmatch(text[start:end]) and _AIRLINERS_GO_ON.match(after))
        )


def _counts_else(phrase: str, noun: re.Match[str] | None) -> bool:
    """Whether stores, people and the like are counted: "219 sales stores"."""
    other = _OTHER_NOUN.search(phrase)
    if other is None or _words(phrase[: other.start()]) > _FURTHEST_OTHER:
        return False
    return noun is None or noun.start() > other.start() or noun["noun"].lower() == "sales"


def _words(text: str) -> int:
    return len(re.findall(r"[\w'-]+", text))


def _is_glued(text: str, start: int, end: int) -> bool:
    """Whether the number is part of a name, such as SU7, ET5 or 7X."""
    before, after = text[max(0, start - 1) : start], text[end : end + 1]
    return (before.isascii() and before.isalpha()) or (after.isascii() and after.isalpha()) or after in {"/", "@"}
