"""What holds for every view, whatever there is to show."""

import pytest

from milepost.chart.alt import alternative
from milepost.chart.captioned import Captions, automatic_captions, captioned
from milepost.chart.english import EnglishWording
from milepost.chart.geometry import Size
from milepost.chart.layout import lay_out
from milepost.chart.scene import BoxMark, DotMark, PolylineMark, Scene, TextMark
from milepost.chart.subject import Subject
from milepost.chart.theme import LIGHT
from milepost.chart.trace import readings
from milepost.chart.view_name import ViewName
from milepost.chart.view_readout import view_readout
from milepost.chart.views import ViewChoice, view_plot, view_rows
from milepost.domain.span import Span
from tests.chart.made import ORDERS, FixedWidths, day, figure, snapshot, su7_in_october, subject

WORDS = EnglishWording()
ONE_DAY = Span(day("5 May"), day("5 May"))
NEXT_YEAR = Span(day("1 Jan 2025"), day("31 Dec 2025"))
TOTAL = figure(1, "1 Jan", "30 Apr", "7,058")
GREATEST = 9_007_199_254_740_991

SITUATIONS = {
    "no figure": subject(snapshot()),
    "one figure": subject(snapshot([TOTAL])),
    "orders only": subject(snapshot([figure(1, "1 Jan", "30 Apr", "88,063", ORDERS)])),
    "no target": subject(snapshot([TOTAL], ())),
    "target withdrawn": subject(snapshot([TOTAL], (("1 Jan", 100_000), ("1 Mar", None)))),
    "target below what is done": subject(snapshot([TOTAL], (("1 Jan", 5000),))),
    "goal of one day": subject(snapshot([figure(1, "5 May", "5 May", "70")], (("1 May", 100),), span=ONE_DAY)),
    "goal not started": subject(snapshot(span=NEXT_YEAR), as_of=day("1 Nov")),
    "all but one contradicted": subject(
        snapshot([TOTAL, figure(2, "1 Jan", "31 Jan", "20,000"), figure(3, "1 Jan", "30 Apr", "9,000")])
    ),
    "three": subject(snapshot([figure(1, "1 Jan", "31 Mar", "3")], (("1 Jan", 5),))),
    "the greatest count": subject(snapshot([figure(1, "1 Jan", "31 Mar", str(GREATEST))], (("1 Jan", GREATEST),))),
    "the su7 in october": su7_in_october(),
}


def scene(drawn: Subject, view: ViewName) -> Scene:
    return lay_out(view_plot(drawn, ViewChoice(view), WORDS), Size(1600, 900), FixedWidths(), WORDS, LIGHT)


@pytest.mark.parametrize("view", ViewName)
@pytest.mark.parametrize("situation", SITUATIONS)
def test_every_situation_is_a_picture_with_a_sentence(situation: str, view: ViewName) -> None:
    drawn = SITUATIONS[situation]
    plot, found = view_plot(drawn, ViewChoice(view), WORDS), scene(drawn, view)
    data = [
        mark
        for mark in found.marks
        if (isinstance(mark, PolylineMark | DotMark | BoxMark) and mark.names)
        or (isinstance(mark, TextMark) and mark.names == "note")
    ]
    assert plot.title
    assert plot.title in " ".join(mark.text for mark in found.marks if isinstance(mark, TextMark))
    assert data, "never an empty frame"


@pytest.mark.parametrize("view", ViewName)
@pytest.mark.parametrize("situation", SITUATIONS)
def test_every_picture_is_told_in_a_paragraph_and_a_table(situation: str, view: ViewName) -> None:
    drawn, choice = SITUATIONS[situation], ViewChoice(view)
    plot, rows = view_plot(drawn, choice, WORDS), tuple(view_rows(drawn, choice, WORDS))
    paragraph, _, table = alternative(plot, rows, WORDS).partition("\n\n")
    assert paragraph.startswith(("Line chart. ", "Bar chart. "))
    assert plot.title in paragraph
    assert len(table.splitlines()) == len(rows)


@pytest.mark.parametrize("view", ViewName)
@pytest.mark.parametrize("situation", SITUATIONS)
def test_every_day_can_be_asked_about(situation: str, view: ViewName) -> None:
    drawn = SITUATIONS[situation]
    span = drawn.progress.goal.span
    for asked in {span.first, span.first + (span.last - span.first) / 2, span.last}:
        found = view_readout(drawn, ViewChoice(view), asked, WORDS, readings)
        assert found.title
        assert found.spoken(WORDS).endswith(".")


def test_a_period_tells_what_it_brought_and_needed_and_why() -> None:
    found = view_readout(su7_in_october(), ViewChoice(ViewName.PERIODS), day("15 May"), WORDS, readings)
    assert found.title == "May 2024"
    assert [said.text for said in found.said] == ["8,646 delivered", "11,760 needed"]
    assert found.proof == ("8,646 in May 2024",)


def test_a_day_of_the_backlog_tells_what_waits() -> None:
    found = view_readout(su7_in_october(), ViewChoice(ViewName.ORDERS), day("30 Apr"), WORDS, readings)
    assert [said.text for said in found.said] == ["88,063 orders", "7,058 delivered", "81,005 waiting"]
    assert found.said[2].details == ("46 weeks of deliveries",)


def test_a_share_of_the_time_tells_how_far_each_goal_was() -> None:
    nova, terra = (
        subject(snapshot([figure(1, "1 Jan", "30 Jun", said)], (("1 Jan", 1000),))) for said in ("500", "700")
    )
    choice = ViewChoice(ViewName.COMPARE, others=(terra,))
    found = view_readout(nova, choice, day("31 Mar"), WORDS, readings)
    # 31 March is day 91 of 366, half way to 30 June
    assert found.title == "25 % of the time: 31 Mar 2024"
    assert [said.text for said in found.said] == ["2024: 35 %", "Nova: 25 %"]


def test_the_chosen_goal_is_told_of_however_many_are_further() -> None:
    nova, *others = (
        subject(snapshot([figure(1, "1 Jan", "30 Jun", str(said))], (("1 Jan", 1000),)))
        for said in range(100, 1100, 100)
    )
    found = view_readout(nova, ViewChoice(ViewName.COMPARE, others=tuple(others)), day("30 Jun"), WORDS, readings)
    shares = ["100 %", "90 %", "80 %", "70 %", "60 %", "50 %", "40 %"]
    assert [said.text for said in found.said] == [*(f"2024: {share}" for share in shares), "Nova: 10 %"]


@pytest.mark.parametrize("view", ViewName)
def test_words_of_ones_own_take_the_place_of_those_that_follow(view: ViewName) -> None:
    plot = view_plot(su7_in_october(), ViewChoice(view), WORDS)
    own = captioned(plot, Captions("Mine", "", "Me", None))
    assert (own.title, own.subtitle, own.sources, own.footnote) == ("Mine", "", ("Me",), plot.footnote)
    assert captioned(plot, Captions()) == plot
    assert automatic_captions(own).title == "Mine"


def test_an_empty_title_leaves_its_room_to_the_data() -> None:
    plot = view_plot(su7_in_october(), ViewChoice(), WORDS)
    bare = lay_out(captioned(plot, Captions("", "", "", "")), Size(1600, 900), FixedWidths(), WORDS, LIGHT)
    assert bare.plot_box.height > lay_out(plot, Size(1600, 900), FixedWidths(), WORDS, LIGHT).plot_box.height
