"""The edits of the file as a list along a line of time, with a mark where the file is now."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from milepost.chart.theme import Theme
from milepost.chart.wording import Wording
from milepost.ui.figures_model import Index
from milepost.ui.history_delegate import ROW, HistoryDelegate
from milepost.ui.history_rows import START, Timeline
from milepost.ui.tips import plain_tip


class HistoryModel(QAbstractListModel):
    """The rows of a timeline; what a row says is made when it is first needed."""

    def __init__(self, wording: Wording, today: Callable[[], date], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._wording, self._today = wording, today
        self.timeline = Timeline(())

    def show_timeline(self, timeline: Timeline) -> None:
        """Show other edits."""
        self.beginResetModel()
        self.timeline = timeline
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.timeline)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self.timeline.row(index.row(), self._today(), self._wording)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.label
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(row.label)
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken(self._wording)
            case _:
                return row if role == ROW else None


class HistoryList(QListView):
    """Tells which edit is chosen, and asks to go there with Enter or double click."""

    chosen = Signal(int)
    asked = Signal(int)

    def __init__(self, model: HistoryModel, theme: Theme) -> None:
        super().__init__()
        self._history = model
        self._delegate = HistoryDelegate(theme, self)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("History"))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.selectionModel().currentChanged.connect(self._tell)
        self.doubleClicked.connect(self._ask)

    @property
    def chosen_id(self) -> int:
        """The id of the chosen edit; that of the start where none is."""
        place = self.currentIndex().row()
        return self._history.timeline.id_at(place) if place >= 0 else START

    def use_theme(self, theme: Theme) -> None:
        """Paint with other colours."""
        self._delegate.theme = theme
        self.viewport().update()

    def show_timeline(self, timeline: Timeline) -> None:
        """Show other edits; the chosen one stays so while it is there, and now follows now."""
        before, chosen = self._history.timeline, self.chosen_id
        scrolled = self.verticalScrollBar().value()
        self._history.show_timeline(timeline)
        place = timeline.place_of(timeline.now if chosen == before.now else chosen)
        self.verticalScrollBar().setValue(scrolled)
        self.setCurrentIndex(self._history.index(timeline.place_of(timeline.now) if place < 0 else place))

    def showEvent(self, event: QShowEvent) -> None:
        """Bring the chosen edit into view once there is a view."""
        super().showEvent(event)
        self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self._ask()
            return
        super().keyPressEvent(event)

    def _tell(self, current: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit(self.chosen_id)

    def _ask(self) -> None:
        self.asked.emit(self.chosen_id)
