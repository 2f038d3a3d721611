"""The main part of the window: headline and tiles, the chart, the table of figures."""

from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QSplitter, QVBoxLayout, QWidget

from milepost.ui.figures_card import FiguresCard
from milepost.ui.figures_table import FiguresTable
from milepost.ui.find_line import FindLine
from milepost.ui.goal_picker import GoalPicker
from milepost.ui.headline_panel import HeadlinePanel
from milepost.ui.pieces import card, label, primary
from milepost.ui.view_bar import ViewBar
from milepost.ui.window_view import WindowView

LEAST_CHART = 122


class Page(QFrame):
    """From the message to the proof; the chart and the table share the room below the headline."""

    def __init__(self, table: FiguresTable, finder: FindLine) -> None:
        super().__init__()
        self.setObjectName("page")
        self.goals = GoalPicker()
        self.headline = HeadlinePanel(self.goals)
        self.new_tracker, self.new_goal = primary(self.tr("New tracker…")), primary(self.tr("New goal…"))
        self.banner, self.start_own = self._make_banner()
        self.view_bar = ViewBar()
        self._chart_holder = QWidget()
        QVBoxLayout(self._chart_holder).setContentsMargins(0, 0, 0, 0)
        self._chart_holder.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        self.chart_card = card(self.view_bar, self._chart_holder)
        self._finder, self._table = finder, table
        self.table_card = FiguresCard(finder, table)
        self.split = QSplitter(Qt.Orientation.Vertical)
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(11)
        for part, share in ((self.chart_card, 4), (self.table_card, 1)):
            self.split.addWidget(part)
            self.split.setStretchFactor(self.split.count() - 1, share)
        self._chart_holder.setMinimumHeight(LEAST_CHART)
        self.split.setSizes([410, 210])
        self._lay_out()

    def show_view(self, view: WindowView, goal_id: int | None) -> None:
        """Show the words of the window."""
        self.headline.show_progress(view.headline, view.tiles)
        self.goals.show_goals(view.goals, goal_id, asks_target=view.asks_target)
        self.new_tracker.setVisible(not view.has_tracker)
        self.new_goal.setVisible(view.has_tracker and not view.has_goal)
        self.chart_card.setVisible(view.has_goal)
        self.split.setVisible(view.has_tracker)

    def hold_chart(self, chart: QWidget) -> None:
        """Put the chart into its card, in place of the one that is there."""
        layout = self._chart_holder.layout()
        if layout is not None:
            while (item := layout.takeAt(0)) is not None:
                if (held := item.widget()) is not None:
                    held.deleteLater()
            layout.addWidget(chart)
            for before, after in pairwise((chart, self._finder.field, self._table)):
                QWidget.setTabOrder(before, after)

    def hold_strip(self, strip: QWidget) -> None:
        """Put a strip over everything else of the page."""
        layout = self.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(layout.indexOf(self.headline), strip)

    def hold_bar(self, bar: QWidget) -> None:
        """Put a row of one more question over the chart."""
        layout = self.chart_card.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(layout.indexOf(self._chart_holder), bar)

    def _make_banner(self) -> tuple[QFrame, QPushButton]:
        banner = QFrame()
        banner.setObjectName("banner")
        row = QHBoxLayout(banner)
        row.setContentsMargins(12, 6, 6, 6)
        told = self.tr("This is an example. What you change goes to a copy of your own.")
        row.addWidget(label("bannerText", told, wraps=True), 1)
        start_own = primary(self.tr("Start &your own…"))
        row.addWidget(start_own)
        return banner, start_own

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 20, 12)
        column.setSpacing(12)
        column.addWidget(self.banner)
        column.addWidget(self.headline)
        for button in (self.new_tracker, self.new_goal):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.split, 1)
        column.addStretch(0)
