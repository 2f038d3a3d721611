"""The ways in which English and Chinese texts name days and periods, as patterns with named parts."""

import re

MONTHS = (
    *("january", "february", "march", "april", "may", "june", "july"),
    *("august", "september", "october", "november", "december"),
)
ORDINALS = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "1st": 1,
    "2nd": 2,
    "3rd": 3,
    "4th": 4,
    "final": 4,
    "last": 4,
    "一": 1,
    "二": 2,
    "三": 3,
    "四": 4,
    "两": 2,
    "上": 1,
    "下": 2,
    "1": 1,
    "2": 2,
    "3": 3,
    "4": 4,
}
NUMBERS = {
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
    "eleven": 11,
    "两": 2,
    "二": 2,
    "三": 3,
    "四": 4,
    "五": 5,
    "六": 6,
    "七": 7,
    "八": 8,
    "九": 9,
}

_MONTH = (
    "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?\\.?|July?\\.?|Aug(?:ust|\\.)?|"
    "Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)"
)
_YEAR = "(?:(?:19|20)[0-9]{2})"
_DAY = "(?:[0-3]?[0-9])(?:st|nd|rd|th)?"
_OF_YEAR = rf"(?:,? (?:of |in )?(?:fiscal |the year )?(?P<year>{_YEAR})\b)?"
_NTH = "first|second|third|fourth|1st|2nd|3rd|4th|final"
_COUNT = "[1-9][0-9]?|" + "|".join(word for word in NUMBERS if word.isascii())
_COUNT_CN = "[1-9][0-9]?|[两二三四五六七八九]"


def _en(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


DAYS = (
    _en(rf"\b(?P<month>{_MONTH}) (?P<day>{_DAY})\b(?![,.]?[0-9]){_OF_YEAR}"),
    _en(rf"\b(?:the )?(?P<day>{_DAY})(?: of)? (?P<month>{_MONTH})\b{_OF_YEAR}"),
    re.compile(rf"(?<![0-9])(?P<year>{_YEAR})[-/.](?P<number>[01]?[0-9])[-/.](?P<day>[0-3]?[0-9])(?![0-9])"),
    re.compile(
        rf"(?:(?P<year>{_YEAR}) ?年 ?|(?P<word>今年"
        rf"|去年))?(?<![0-9.-])(?P<number>1?[0-9]) ?月 ?(?P<day>[1-3]?[0-9]) ?[日号號]"
    ),
)
"""Single days."""

DAY_SPANS = (
    _en(
        rf"\b(?:from |between )?(?P<month>{_MONTH}) (?P<day>{_DAY})(?:, (?P<year>{_YEAR}))?"
        rf" ?(?:to|and|through|until|-|–) ?(?:(?P<month2>{_MONTH}) )?(?P<day2>{_DAY})\b(?!,[0-9]"
        rf"|\.[0-9])(?:,? (?P<year2>{_YEAR})\b)?"
    ),
    re.compile(
        rf"(?:(?P<year>{_YEAR}) ?年 ?)?(?<![0-9])(?P<number>1?[0-9])月(?P<day>[1-3]?[0-9])[日号]?"
        rf" ?(?:至|到|-|—|–|~)+ ?(?:(?P<number2>1?[0-9])月)?(?P<day2>[1-3]?[0-9])[日号]"
    ),
)
"""From one day to another."""

MONTH_SPANS = (
    _en(
        rf"\b(?:from )?(?P<month>{_MONTH})(?: (?P<year>{_YEAR}))? ?(?:to|through|until|-"
        rf"|–) ?(?P<month2>{_MONTH})\b(?! [0-3]?[0-9]\b(?!,[0-9]))(?:,? (?P<year2>{_YEAR})\b)?"
    ),
    re.compile(
        rf"(?:(?P<year>{_YEAR}) ?年 ?|(?P<word>今年|去年))?(?<![0-9])(?P<number>1?[0-9])月?(?:至|到|-|—|–"
        rf"|~)(?P<number2>1?[0-9]) ?月(?:份)?(?![0-9])"
    ),
)
"""From one month to another."""

FIRST_MONTHS = (
    _en(rf"\b(?:the )?first (?P<count>{_COUNT}) months(?: of(?: the year)?)?{_OF_YEAR}"),
    re.compile(rf"(?:(?P<year>{_YEAR}) ?年 ?|(?P<word>今年|去年))?前 ?(?P<count>{_COUNT_CN}) ?个?月"),
)
"""The first months of a year."""

FIRST_QUARTERS = (
    _en(rf"\b(?:the )?first (?P<count>three|3) quarters(?: of(?: the year)?)?{_OF_YEAR}"),
    re.compile(rf"(?:(?P<year>{_YEAR}) ?年 ?|(?P<word>今年|去年))?前 ?(?P<count>[23两三]) ?个?季度"),
)
"""The first quarters of a year."""

MONTHS_TO = (
    _en(
        rf"\b(?:the )?(?P<count>{_COUNT}) months (?:ended|ending|to"
        rf"|through) (?P<month>{_MONTH})(?: (?P<day>{_DAY}))?{_OF_YEAR}"
    ),
)
"""So many months up to the end of one."""

QUARTERS = (
    _en(rf"\b(?:the )?(?P<quarter>{_NTH})[ -]quarters?(?: of(?: the year)?)?{_OF_YEAR}"),
    _en(rf"\b(?:the )?quarter (?:ended|ending) (?P<month>{_MONTH})(?: (?P<day>{_DAY}))?{_OF_YEAR}"),
    _en(rf"\bQ(?P<quarter>[1-4])\b(?: ?(?:of |FY ?|')?(?P<year>{_YEAR})\b)?"),
    _en(rf"\b(?P<quarter>[1-4])Q ?(?:FY)?(?P<year>{_YEAR})?\b"),
    _en(rf"\b(?P<year>{_YEAR})[ -]?Q(?P<quarter>[1-4])\b"),
    re.compile(
        rf"(?:(?P<year>{_YEAR}) ?年 ?|(?P<word>今年|去年))?第?(?<!前)(?<!个)(?P<quarter>[一二三四1-4]) ?季度?(?!度)"
    ),
)

HALVES = (
    _en(rf"\b(?:the )?(?P<half>first|second|1st|2nd)[ -]half(?:[ -]year)?(?: of(?: the year)?)?{_OF_YEAR}"),
    _en(rf"\bH(?P<half>[12])\b(?: ?(?:of )?(?P<year>{_YEAR})\b)?|\b(?P<half2>[12])H ?(?P<year2>{_YEAR})?\b"),
    re.compile(rf"(?:(?P<year>{_YEAR}) ?年 ?|(?P<word>今年|去年))?(?P<half>[上下])半年"),
)

ONE_MONTH = (
    _en(rf"\b(?P<month>{_MONTH})(?:'s)?{_OF_YEAR}(?![A-Za-z])"),
    re.compile(rf"(?<![0-9])(?P<year>{_YEAR})-(?P<number>0[1-9]|1[0-2])(?![0-9-])"),
    re.compile(
        rf"(?:(?P<year>{_YEAR}) ?年 ?|(?P<word>今年|去年))?(?<![0-9.个前-])(?P<number>1[0-2]"
        rf"|0?[1-9]) ?月(?:份)?(?![0-9])"
    ),
)

YEARS = (
    _en(
        rf"\b(?:in |for |of |during |through(?:out)? |the )?(?:the )?(?:full[- ]year |fiscal |FY ?|calendar "
        rf"|year )?(?P<year>{_YEAR})\b(?! ?(?:vehicles|units|cars|orders|deliveries))(?![,.]?[0-9])"
    ),
    re.compile(rf"(?<![0-9])(?P<year>{_YEAR}) ?年(?:度|全年)?"),
)

WHOLE_YEAR = (
    _en(
        r"\b(?:this|the (?:current|full|whole|entire)|full)[ -]year\b|\bfull[- ]year\b"
        r"|\bthe year(?! to date)(?= as a whole)|\bannual(?:ly)?\b"
    ),
    re.compile("今年全年|全年|今年|本年度?|年度|年内"),
)
"""The year the text is about."""

YEAR_END = (
    _en(
        rf"\b(?:by |at |before )?(?:the )?(?:end of (?:the |this )?(?:full "
        rf"|current )?(?:year\b(?: (?P<year>{_YEAR}))?|(?P<year2>{_YEAR})\b)"
        rf"|year[- ]?end(?: (?P<year3>{_YEAR}))?|end[- ](?P<year4>{_YEAR}))"
    ),
    re.compile(rf"(?:(?P<year>{_YEAR}) ?年|今年)?年?(?:年底|年末)|(?P<year2>{_YEAR}) ?年底"),
)

TO_DATE = (
    _en(
        r"\b(?:year[- ]to[- ]date|so far this year|this year so far|since the (?:beginning|start) of (?:the"
        r"|this) year|YTD)\b"
    ),
    re.compile("今年以来|年初至今|今年累计|年内累计|本年累计"),
)
"""From the first day of the year to a day that is named elsewhere."""

RELATIVE = (
    _en(r"\b(?P<which>last|previous|this|the same|the)[ -](?P<what>week|month|quarter)\b(?! (?:in|of) a row)"),
    re.compile("(?P<which>上|本|当|该)(?P<what>周|星期|月|季度|季)(?![0-9])"),
)
"""A week, a month or a quarter seen from the day of the announcement, or named before."""

UNTOLD = (
    _en(
        rf"\b(?:in|over|during|within) (?:just )?the (?:past|last) (?:few|{_COUNT}) (?:days|weeks|months|hours"
        rf"|quarters)\b"
    ),
    re.compile("(?:过去|近|最近)[0-9一二三四五六七八九十]+(?:天|周|个月|小时)"),
)
"""A while before a day that is not known."""
