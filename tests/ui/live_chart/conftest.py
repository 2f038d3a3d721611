"""A chart on a screen in memory."""

import pytest
from pytestqt.qtbot import QtBot

from milepost.chart.theme import LIGHT
from milepost.paint.fonts import load_fonts
from milepost.ui.live_chart.live_chart import LiveChart
from tests.ui.live_chart.plots import WORDING, Shown, full_plot


@pytest.fixture
def chart(qtbot: QtBot) -> LiveChart:
    """A chart of the usual size that shows a plot with one of each kind of mark."""
    load_fonts()
    made = LiveChart()
    qtbot.addWidget(made)
    made.resize(950, 450)
    made.show_plot(full_plot(), WORDING, LIGHT)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def shown(chart: LiveChart) -> Shown:
    """What it has on its screen."""
    return Shown(chart)
