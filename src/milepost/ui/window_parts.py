"""Makes the parts of the window that are seen, each with what it needs."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QMainWindow, QSplitter

from milepost.chart.wording import Wording
from milepost.paint.catalogue import ENGLISH
from milepost.ui.actions import Actions
from milepost.ui.chart_panel import ChartPanel
from milepost.ui.dressing import Dressing
from milepost.ui.entry_form import EntryForm
from milepost.ui.figure_rows import no_rows
from milepost.ui.figure_story import FigureStories
from milepost.ui.figures_model import FiguresModel
from milepost.ui.figures_table import FiguresTable
from milepost.ui.find_line import FindLine
from milepost.ui.foreseeing import Foreseeing
from milepost.ui.history_list import HistoryModel
from milepost.ui.history_panel import HistoryPanel
from milepost.ui.open_file import OpenFile
from milepost.ui.page import Page
from milepost.ui.revising import Revising
from milepost.ui.settings import Settings
from milepost.ui.sidebar import Sidebar
from milepost.ui.status_line import StatusLine
from milepost.ui.tracker_list import TrackerList, TrackerModel
from milepost.ui.tracker_summary import TrackerSummaries
from milepost.ui.views import Views
from milepost.workspace import Opening


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the window is given: the file, how others are opened, and how things are said, shown and remembered here."""

    file: OpenFile
    opening: Opening
    settings: Settings
    dressing: Dressing
    wording: Wording
    locale: QLocale
    documents: Path
    language: str = ENGLISH

    @property
    def separator(self) -> str:
        """What stands between groups of digits here."""
        return self.locale.groupSeparator()


class Parts:
    """Everything in the window that shows something, and the commands in its menus."""

    def __init__(self, window: QMainWindow, given: Surroundings) -> None:
        file, settings, dressing, wording = given.file, given.settings, given.dressing, given.wording
        self.actions = Actions(window)
        self.form = EntryForm()
        summaries = TrackerSummaries(file, wording)
        self.tracker_model = TrackerModel(summaries.read, summaries, window)
        self.trackers = TrackerList(self.tracker_model, dressing.theme)
        self.figures_model = FiguresModel(
            no_rows(wording),
            Revising(file, given.locale),
            FigureStories(file, wording),
            dressing.theme,
            window,
        )
        self.table = FiguresTable(self.figures_model)
        self.finder = FindLine()
        self.page = Page(self.table, self.finder)
        self.sidebar = Sidebar(self.trackers, self.form)
        self.status = StatusLine()
        self.sides = QSplitter()
        self.sides.addWidget(self.sidebar)
        self.sides.addWidget(self.page)
        self.history = HistoryPanel(HistoryModel(wording, file.today, window), dressing.theme)
        self.sides.addWidget(self.history)
        self.views = Views(file, self.actions, self.page.view_bar, settings)
        self.foreseeing = Foreseeing(window)
        self.chart = ChartPanel(self.page, self.actions, self.views, wording)
