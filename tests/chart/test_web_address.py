"""Which part of a source is a web address."""

import pytest

from milepost.chart.web_address import web_address


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("https://example.org/news", "https://example.org/news"),
        ("HTTP://EXAMPLE.ORG", "HTTP://EXAMPLE.ORG"),
        ("Reuters, https://example.org/a?b=1&c=(2)#d, and others", "https://example.org/a?b=1&c=(2)#d"),
        ("as told (https://example.org/a).", "https://example.org/a"),
        ("https://en.example.org/wiki/SU7_(car)", "https://en.example.org/wiki/SU7_(car)"),
        ("“https://example.org/a”", "https://example.org/a"),
        ("<https://example.org/a>", "https://example.org/a"),
        ("https://one.example http://two.example", "https://one.example"),
        ("https://xn--fiq.example:8080/路径", "https://xn--fiq.example:8080/路径"),
        ("Xiaomi EV", None),
        ("https://", None),
        ("https:///etc/passwd", None),
        ("file:///etc/passwd", None),
        ("javascript://example.org/%0Aalert(1)", None),
        ("ftp://example.org", None),
        ("xhttps://example.org", None),
        ("", None),
    ],
)
def test_the_first_address_is_found_without_what_follows_it(text: str, address: str | None) -> None:
    assert web_address(text) == address
