"""The sentence over the Orders view: how many wait, and how long that takes."""

from milepost.chart.amounts import amount_text, capitalised, certainty
from milepost.chart.headline import headline
from milepost.chart.subject import Subject
from milepost.chart.wording import Wording
from milepost.domain.figure import Measure


def orders_title(subject: Subject, wording: Wording) -> str:
    """The backlog on the last day that orders are known of; the orders alone where no deliveries are known then."""
    progress, backlog = subject.progress, subject.progress.backlog
    if backlog.as_of is None or certainty(progress.orders) == "unknown":
        return headline(progress, wording).sentence
    day = wording.day_year(backlog.as_of)
    if certainty(backlog.amount) == "unknown" or not subject.curves[Measure.DELIVERIES].figures:
        text = wording.text("{amount} ordered by {day}", amount=amount_text(progress.orders, wording), day=day)
        return capitalised(text)
    amount = amount_text(backlog.amount, wording)
    if backlog.weeks is None:
        return capitalised(wording.text("{amount} orders waiting on {day}", amount=amount, day=day))
    text = wording.plural(
        "{amount} orders waiting on {day}: {n} week of deliveries",
        "{amount} orders waiting on {day}: {n} weeks of deliveries",
        round(backlog.weeks),
        amount=amount,
        day=day,
    )
    return capitalised(text)
