"""The words and signs around the number of a typed quantity, and what they mean.

Keys are in the form that typed text is brought into before it is compared: small letters, no spaces, plain signs.
"""

from enum import Enum, auto


class Sense(Enum):
    """What is said of the number named."""

    EXACT = auto()
    AT_LEAST = auto()
    OVER = auto()
    AT_MOST = auto()
    UNDER = auto()
    ABOUT = auto()
    NEARLY = auto()


def _meaning(words: dict[Sense, str]) -> dict[str, Sense]:
    return {word: sense for sense, listed in words.items() for word in listed.split()}


BEFORE = _meaning(
    {
        Sense.AT_LEAST: ">= atleast nolessthan nofewerthan notlessthan notfewerthan minimum 至少 不少于 不低于 突破",
        Sense.OVER: "> over morethan above greaterthan exceeding inexcessof 超过 超 逾 多于 大于 高于",
        Sense.AT_MOST: "<= atmost upto nomorethan notmorethan maximum 至多 最多 不超过 不多于",
        Sense.UNDER: "< under lessthan fewerthan below 不到 不足 低于 少于 小于",
        Sense.ABOUT: "~ about around approximately approx approx. roughly circa ca. 约 大约",
        Sense.NEARLY: "nearly almost closeto 近 将近 接近",
    }
)

AFTER = _meaning(
    {
        Sense.AT_LEAST: "+ ormore orabove andabove plus 以上",
        Sense.OVER: "多 余",
        Sense.AT_MOST: "orless orfewer orbelow 以下 以内",
        Sense.ABOUT: "左右 上下",
    }
)

# The power of ten that each suffix stands for.
SCALES = {
    "k": 3,
    "thousand": 3,
    "m": 6,
    "mn": 6,
    "million": 6,
    "bn": 9,
    "billion": 9,
    "千": 3,
    "万": 4,
    "萬": 4,
    "百万": 6,
    "千万": 7,
    "亿": 8,
    "億": 8,
}

UNITS = (
    *("vehicle", "vehicles", "car", "cars", "unit", "units", "order", "orders", "delivery", "deliveries"),
    *("辆", "輛", "台", "臺", "部", "单", "單"),
)
