"""The words of a sentence that say what is counted, and whether it is hoped for or has come."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto


class Clue(Enum):
    """What a word says of the counts around it."""

    DELIVERED = auto()
    ORDERED = auto()
    OTHER = auto()
    """Something else is counted: what was built, stores, what was called back."""
    TARGET = auto()
    STRETCH = auto()
    TOTAL = auto()
    ANNOUNCED = auto()
    PART = auto()
    FORMER = auto()
    MET = auto()
    CLAUSE = auto()
    RATE = auto()


@dataclass(frozen=True, slots=True)
class Mark:
    """A clue from `start` to `end` of a sentence."""

    clue: Clue
    start: int
    end: int


_WORDS = {
    Clue.DELIVERED: (
        r"\b(?:deliver(?:ed|s|y|ies|ing)?|hand(?:ed|ing|s)?[- ]over|handovers?|sold|sells?|selling|sales"
        r"|ship(?:ped|s|ments?|ping))\b"
        r"|交付|交车|销量|销售|售出|卖出|出货|交货|提车|零售"
    ),
    Clue.ORDERED: (
        r"\b(?:lock(?:ed)?-?(?: ?in)?(?=[- ]+(?:\w+ ){0,2}(?:orders?|units?))|locked[- ]in|lock-ins?"
        r"|pre-?orders?|pre-?ordered|reservations?|bookings?|booked|orders?(?! (?:of magnitude|to\b(?= (?:meet"
        r"|reach|achieve|increase|ensure|make|secure|improve|support))))|ordered|order (?:intake|book"
        r"|tally))\b"
        r"|锁单|鎖單|大定|小定|小订|大订|订单|訂單|预订|预定|下订|下定|订购|订货"
    ),
    Clue.OTHER: (
        r"\b(?:produc(?:e|ed|es|tion|ing)|output|built|build(?:s|ing)?|manufactur\w+|assembl\w+|rolled off"
        r"|rolls? off|roll(?:ing)?[- ]off|capacity|export(?:ed|s)?|inventor(?:y|ies)|recall(?:ed|s|ing)?"
        r"|cancel(?:led|ed|lations?)|registrations?|stores?|stations?|insured|fleet|backlog|unfilled|workforce"
        r"|refund\w*|test drives?|fires?)\b"
        r"|生产|下线|产量|产能|出口|库存|召回|退订|门店|上险|充电|换电|保有量|积压|试驾|投产|年产|关注|粉丝|预约"
    ),
    Clue.TARGET: (
        r"\b(?:targets?|targeted|targeting|goals?|aim(?:s|ed|ing)?(?= to| for| at)|plan(?:s|ned|ning)?(?= to"
        r"|\b)|expect(?:s|ed|ing|ation)?|guid(?:ance|es|ed|ing)|outlook|forecasts?|project(?:s|ed|ing|ion)"
        r"|on track|set to|intends?|seek(?:s|ing)?|hopes?|strives?|to reach|to deliver|will deliver"
        r"|would deliver|to hit|to achieve|anticipat(?:es|ed|ing)|confident|commit(?:s|ted)? to|look(?:s"
        r"|ing)? to|vow(?:s|ed)?|pledg(?:es|ed)|challenge)\b"
        r"|目标|目標|冲刺|预计|預計|计划|力争|确保|指引|冲击|挑战|争取|将交付|有望|预期|剑指"
    ),
    Clue.STRETCH: r"\b(?:stretch|challenge)(?: (?:goal|target|of))?\b|挑战|冲击",
    Clue.TOTAL: (
        r"\b(?:cumulative(?:ly)?|to date|since (?:its |the )?(?:launch|deliver(?:y|ies) (?:began|started)"
        r"|start of deliveries|inception|debut|first deliver(?:y|ies)|market launch)\w*|in total|total(?:s|led"
        r"|ing)?|tally|so far|altogether|all-time|lifetime|overall)\b"
        r"|累计|總計|总量|总数|总交付|共计|合计|共交付|已交付|上市以来|至今|迄今"
    ),
    Clue.ANNOUNCED: (
        r"\b(?:announc(?:ed|es|ing)|report(?:ed|s)?|said|says|stated|revealed|disclosed|posted|published"
        r"|released|unveiled|confirmed|wrote|told|today)\b"
        r"|宣布|公布|官宣|发布|表示|透露|披露|消息|称|公告|讯|指出|晒出"
    ),
    Clue.PART: (
        r"\b(?:includ(?:ing|es|ed)|of which|of them|of these|out of which|consist(?:ed|s|ing) of|compris(?:ed"
        r"|es|ing)|made up of|broken down|accounted for|accounting for|contribut\w*|respectively)\b|其中|包括|包含"
        r"|占比|贡献"
    ),
    Clue.FORMER: (
        r"\b(?:initial(?:ly)?|original(?:ly)?|previous(?:ly)?|earlier (?:target|goal|guidance|forecast|plan)"
        r"|prior|former(?:ly)?|old|had (?:aimed|planned|targeted|expected|guided|previously)|up from|down from"
        r"|instead of|rather than|from (?:an?|the|its)\b)|原本|原定|原计划|此前|最初|之前|由原来|原先|从原"
    ),
    Clue.MET: (
        r"\b(?:beat(?:s|ing|en)?|met|meeting|miss(?:ed|es|ing)?|exceed(?:ed|s|ing)?|surpass(?:ed|es|ing)?"
        r"|above|below|top(?:ped|ping)|fell short of|short of|complet(?:ed|ing)|achiev(?:ed|ing)|fulfilled"
        r"|hit its|reached its|within|ahead of)\b(?= (?:\w+ ){0,4}?(?:target|goal|guidance|forecast|outlook"
        r"|expectation|plan))|(?:提前)?(?:完成|达成|实现|超额|超出|超过)(?=[^，。；]{0,16}(?:目标|指引|计划))"
    ),
    Clue.CLAUSE: (
        r"[;；]|, (?:while|but|whereas|with(?! deliver)|and (?:it|the company|its|has|have|is|plans|expects"
        r"|aims|said))\b|，(?=而|但|且|同时)"
    ),
    Clue.RATE: (
        r"\b(?:monthly|weekly|daily|per month|a month|each month|every month|months in a row"
        r"|consecutive months?|straight months?)\b"
        r"|连续|每月|月均|日均|单日|每天|逐月"
    ),
}
_PATTERNS = {clue: re.compile(words, re.IGNORECASE) for clue, words in _WORDS.items()}


def find_clues(text: str) -> tuple[Mark, ...]:
    """The clues of a sentence in their order."""
    return tuple(sorted(_all(text), key=lambda mark: (mark.start, -mark.end)))


def _all(text: str) -> Iterator[Mark]:
    for clue, pattern in _PATTERNS.items():
        for match in pattern.finditer(text):
            yield Mark(clue, *match.span())
