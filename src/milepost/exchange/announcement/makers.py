"""Tells whose counts a sentence gives: the tracker's own maker's, or another's."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

# Names of one maker stand in one line; the first is what a tracker would be called.
_MAKERS = """
Xiaomi|小米
NIO|蔚来|蔚來|Onvo|乐道|Firefly
XPeng|Xpeng Motors|小鹏|小鵬|Xiaopeng
Li Auto|理想
BYD|比亚迪|Build Your Dreams
Leapmotor|零跑
Zeekr|极氪
Geely|吉利|Geometry|Galaxy
Great Wall|长城|Haval|GWM
Chery|奇瑞
Changan|长安|Deepal|深蓝|Avatr|阿维塔
GAC|Aion|广汽|埃安
SAIC|上汽|IM Motors|智己|MG
Dongfeng|东风|Voyah|岚图
BAIC|北汽|Arcfox|极狐
Seres|AITO|赛力斯|问界|HIMA|鸿蒙智行|Harmony Intelligent
Huawei|华为
Neta|Hozon|哪吒
Hongqi|红旗|FAW|一汽
Tesla|特斯拉
Rivian
Lucid
Fisker
Polestar|极星
VinFast
Volkswagen|VW|大众
BMW|宝马
Mercedes-Benz|Mercedes|奔驰
Audi|奥迪
Porsche|保时捷
Volvo|沃尔沃
Toyota|丰田|Lexus
Honda|本田
Nissan|日产
Mazda|Subaru|Mitsubishi
Suzuki|Maruti Suzuki
Hyundai|现代汽车
Kia|起亚
Ford|福特
General Motors|GM|通用
Stellantis|Jeep|Fiat|Peugeot
Renault|雷诺|Dacia
Ferrari|Lamborghini|Maserati
Mahindra
Tata
Ola Electric
Airbus|空客
Boeing|波音
Embraer
COMAC|中国商飞
Bombardier
ATR
Apple|苹果
Samsung|三星
OPPO
vivo
Honor|荣耀
Sony|索尼
Nintendo|任天堂
Microsoft
"""
_MARKETS = re.compile(
    r"\b(?:industry|CPCA|CAAM|China's (?:new energy|passenger|auto|total|NEV|EV)|Chinese (?:market|auto)"
    r"|nationwide|passenger (?:car|vehicle) (?:market|sales)|the (?:overall )?market|its (?:rivals?"
    r"|competitors?)|the (?:two|three|four|five) (?:companies|makers))\b"
    r"|乘联会|中汽协|行业|全国|市场(?:零售|销量)|新能源乘用车|友商|对手"
)
_SUBJECT = re.compile(
    r"(?<![A-Za-z.])(?P<name>(?:[A-Z][\w&.-]{0,40}\s){0,6}[A-Z][\w&-]{0,40})(?:'s)?(?: (?:has|have|had|also|said it"
    r"|meanwhile))* (?:delivered|sold|handed over|shipped|deliveries|sales|orders)\b"
)
_GENERIC = re.compile(
    r"\b(?:It|They|We|The|This|That|Its|Their|Our|In|On|As|By|During|For|Total|Cumulative|Vehicle|Vehicles"
    r"|Monthly|Quarterly|Annual|New|Global|Worldwide|Overall|Strong|Record|Net|Gross|Commercial|Full|Year"
    r"|Half|First|Second|Third|Fourth|Q[1-4]|EV|NEV|BEV|PHEV|SUV|Smartphone|Car|Auto|Company|Group"
    r"|Meanwhile|However|So|And|But|To|Since|Firm|Locked|Lock|Pre|Domestic|Overseas|Retail|Wholesale"
    r"|Passenger|Motor|Electric|January|February|March|April|May|June|July|August|September|October"
    r"|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec|With|At|From|After|Of|These"
    r"|Deliveries|Sales|Orders|Model|Models|Series)\b"
)
_NOT_NAMES = re.compile(
    (
        r"\b(?:19|20)[0-9]{2}\b|\b(?:deliver\w*|net|gross|orders?|sales|production|family|company|announced"
        r"|first|as|ev|evs|nev|auto|motors?|cars?|vehicles?|the|and|of|in|china|inc|group|words|novel|model"
        r"|series|q[1-4])\b|[^\w\s]"
    ),
    re.IGNORECASE,
)
_MAKER_NAMES = [line.split("|") for line in _MAKERS.strip().splitlines()]


@dataclass(frozen=True, slots=True)
class Mention:
    """A maker named from `start` to `end` of a sentence."""

    start: int
    end: int
    is_own: bool


class Makers:
    """Whose names stand in texts, seen from a tracker."""

    def __init__(self, tracker: str) -> None:
        own = _own_names(tracker)
        others = [name for line in _MAKER_NAMES for name in line if name.casefold() not in own]
        self._own, self._others = _any_of(own), _any_of(others)
        self._own_words = own

    def names_own(self, text: str) -> bool:
        """Whether the tracker's own maker is named anywhere in a text."""
        return self._own.search(text) is not None

    def mentions(self, text: str) -> tuple[Mention, ...]:
        """The makers named in a sentence, in their order."""
        own = [Mention(*match.span(), is_own=True) for match in self._own.finditer(text)]
        elsewhere = (*self._others.finditer(text), *_MARKETS.finditer(text))
        others = [Mention(*match.span(), is_own=False) for match in elsewhere]
        named = [match for match in _SUBJECT.finditer(text) if self._is_name(match["name"])]
        subjects = [Mention(*match.span("name"), is_own=False) for match in named]
        taken = own + others
        apart = [each for each in subjects if all(each.end <= held.start or held.end <= each.start for held in taken)]
        return tuple(sorted(taken + apart, key=lambda each: each.start))

    def _is_name(self, name: str) -> bool:
        return not _GENERIC.search(name) and not any(word.casefold() in self._own_words for word in name.split())


def _own_names(tracker: str) -> set[str]:
    """The names of the tracker's maker: its words, and the other names of a maker among them."""
    words = {word.casefold() for word in _NOT_NAMES.sub(" ", tracker).split() if len(word) > 1 and not word.isdigit()}
    plain = tracker.casefold()
    for names in _MAKER_NAMES:
        if any(_stands(name.casefold(), plain) for name in names):
            words |= {name.casefold() for name in names}
    return words or {plain}


def _stands(name: str, text: str) -> bool:
    return re.search(_pattern(name), text) is not None


def _pattern(name: str) -> str:
    return rf"(?<![A-Za-z]){re.escape(name)}(?![a-z])" if name.isascii() else re.escape(name)


def _any_of(names: Iterable[str]) -> re.Pattern[str]:
    listed: Iterator[str] = (_pattern(name) for name in sorted(names, key=len, reverse=True))
    return _compiled("|".join(listed) or "(?!)")


@lru_cache(maxsize=8)
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)
