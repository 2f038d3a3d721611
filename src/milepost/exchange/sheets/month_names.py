"""The months by their names, and the short forms of those, in the languages that tables come in."""

import unicodedata

_NAMES = """
january february march april may june july august september october november december
januar februar märz april mai juni juli august september oktober november dezember
jänner feber märz april mai juni juli august september oktober november dezember
janvier février mars avril mai juin juillet août septembre octobre novembre décembre
enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre
janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
januari februari maart april mei juni juli augustus september oktober november december
januari februari mars april maj juni juli augusti september oktober november december
januar februar marts april maj juni juli august september oktober november desember
styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień
stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık
январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь
января февраля марта апреля мая июня июля августа сентября октября ноября декабря
jan feb mrz apr mai jun jul aug sept okt nov dez
jan feb mrt apr mei jun jul aug sept okt nov dec
"""
_SHORTEST = 3


def plain_word(word: str) -> str:
    """The word in small letters without accents."""
    spread = unicodedata.normalize("NFKD", word.casefold())
    return "".join(sign for sign in spread if not unicodedata.combining(sign)).replace("ı", "i")


def _by_name() -> dict[str, int]:
    found: dict[str, set[int]] = {}
    for line in _NAMES.strip().splitlines():
        for number, name in enumerate(map(plain_word, line.split()), 1):
            for length in range(min(_SHORTEST, len(name)), len(name) + 1):
                found.setdefault(name[:length], set()).add(number)
    return {name: numbers.pop() for name, numbers in found.items() if len(numbers) == 1}


MONTHS = _by_name()
"""The number of each month by its name and by all beginnings of it that mean no other one."""
