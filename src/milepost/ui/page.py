"""The main part of the window: headline and tiles, the chart, the table of figures."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from milepost.ui.figures_table import FiguresTable
from milepost.ui.headline_panel import HeadlinePanel
from milepost.ui.pieces import card, label, primary
from milepost.ui.window_view import WindowView


class Page(QFrame):
    """From the message to the proof; the chart and the table share the room below the headline."""

    goal_chosen = Signal(int)

    def __init__(self, table: FiguresTable) -> None:
        super().__init__()
        self.setObjectName("page")
        self.goals = QComboBox()
        self.headline = HeadlinePanel(self.goals)
        self.new_tracker, self.new_goal = primary(self.tr("New tracker…")), primary(self.tr("New goal…"))
        self.goals.setAccessibleName(self.tr("Goal"))
        self.goals.activated.connect(self._tell_goal)
        self.banner, self.start_own = self._make_banner()
        self.chart_card = card()
        self._table = table
        self._table_card = card(table, margins=(4, 4, 4, 4))
        self.split = QSplitter(Qt.Orientation.Vertical)
        self.split.setChildrenCollapsible(False)
        self.split.setHandleWidth(11)
        for part, share in ((self.chart_card, 4), (self._table_card, 1)):
            self.split.addWidget(part)
            self.split.setStretchFactor(self.split.count() - 1, share)
        self.chart_card.setMinimumHeight(150)
        self._table_card.setMinimumHeight(80)
        self.split.setSizes([470, 150])
        self._lay_out()

    def show_view(self, view: WindowView, goal_id: int | None) -> None:
        """Show the words of the window."""
        self.headline.show_progress(view.headline, view.tiles)
        self.goals.setVisible(len(view.goals) > 1)
        self.goals.clear()
        for number, name in view.goals:
            self.goals.addItem(name, number)
        self.goals.setCurrentIndex(self.goals.findData(goal_id))
        self.new_tracker.setVisible(not view.has_tracker)
        self.new_goal.setVisible(view.has_tracker and not view.has_goal)
        self.chart_card.setVisible(view.has_goal)
        self.split.setVisible(view.has_tracker)

    def hold_chart(self, chart: QWidget) -> None:
        """Put the chart into its card."""
        layout = self.chart_card.layout()
        if layout is not None:
            layout.addWidget(chart)
            QWidget.setTabOrder(chart, self._table)

    def _make_banner(self) -> tuple[QFrame, QPushButton]:
        banner = QFrame()
        banner.setObjectName("banner")
        row = QHBoxLayout(banner)
        row.setContentsMargins(12, 6, 6, 6)
        told = self.tr("This is an example: what was announced of the Xiaomi SU7 in 2024. Try things out in it.")
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

    def _tell_goal(self, place: int) -> None:
        self.goal_chosen.emit(int(self.goals.itemData(place)))
