"""Paints the chart of a standpoint into a file, and writes down what it says; the one part of the commands with Qt."""

from argparse import Namespace

from milepost.chart.alt import alternative
from milepost.chart.english import EnglishWording
from milepost.chart.geometry import Size
from milepost.chart.layout import lay_out
from milepost.chart.progress_view import ProgressOptions, progress_plot
from milepost.chart.rows import progress_rows
from milepost.chart.subject import Subject
from milepost.chart.theme import DARK, LIGHT
from milepost.chart.wording import Wording
from milepost.cli.standpoint import Standpoint
from milepost.paint.catalogue import ENGLISH, use_language

_THEMES = {"light": LIGHT, "dark": DARK}


def paint_chart(standpoint: Standpoint, arguments: Namespace) -> None:
    """Paint the picture that the arguments of `chart` ask for."""
    from milepost.paint import session, wording  # noqa: PLC0415 - Qt is loaded only where there is painting

    application = session.ensure_application()  # Qt needs it for as long as there is something to paint
    with use_language(application, arguments.lang) as locale:
        words = EnglishWording() if arguments.lang == ENGLISH else wording.QtWording(locale)
        _paint(standpoint, words, arguments)


def _paint(standpoint: Standpoint, wording: Wording, arguments: Namespace) -> None:
    from milepost.paint import files, fonts, png  # noqa: PLC0415 - as above

    subject = Subject(standpoint.snapshot.tracker, standpoint.progress, standpoint.curves, standpoint.known_on)
    plot = progress_plot(subject, wording, ProgressOptions(title=arguments.title))
    scene = lay_out(plot, Size(*arguments.size), fonts.QtMeasurer(), wording, _THEMES[arguments.theme])
    png.write_png(scene, arguments.out, arguments.scale, transparent=arguments.transparent)
    if arguments.alt is not None:
        rows = tuple(progress_rows(subject, wording, orders=True))
        files.write_whole(arguments.alt, f"{alternative(plot, rows, wording)}\n".encode())
