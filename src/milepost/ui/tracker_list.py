"""The list of trackers, each with how far its goal is as a small bar."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from time import monotonic

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from milepost.chart.theme import Theme
from milepost.domain.tracker import Tracker
from milepost.ui.figures_model import Index
from milepost.ui.tips import plain_tip

ROW_HEIGHT = 48
SUMMARY = Qt.ItemDataRole.UserRole
MOMENT = 0.04
"""Seconds for which summaries are made before the window goes on."""

LONG_READ = 0.02
"""Seconds for which a tracker is read, after which its summary waits for the next turn."""


@dataclass(frozen=True, slots=True)
class TrackerSummary:
    """What a row says: the tracker and its goal, the share in words, and the share of one (None: not known)."""

    title: str
    share_text: str
    share: float | None


class TrackerModel(QAbstractListModel):
    """The trackers of a file; a summary is made when its row is first shown, or soon after where that takes long.

    Until then a row says what it said before.
    """

    def __init__(
        self,
        read: Callable[[int], object],
        summarise: Callable[[int], TrackerSummary | None],
        parent: QObject | None = None,
    ) -> None:
        """By its id, `read` makes ready what there is on a tracker, and `summarise` gives its summary, or None yet."""
        super().__init__(parent)
        self._read, self._summarise = read, summarise
        self._trackers: Sequence[Tracker] = ()
        self._summaries: dict[int, TrackerSummary] = {}
        self._earlier: dict[int, TrackerSummary] = {}
        self._spent, self._is_slow = 0.0, False
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._go_on)

    def show_trackers(self, trackers: Sequence[Tracker]) -> None:
        """Show other trackers, or the same ones with new summaries."""
        self._earlier |= self._summaries
        self._summaries.clear()
        if self._is_slow:
            self._spent = 2 * MOMENT
        if trackers == self._trackers:
            if trackers:
                self.dataChanged.emit(self.index(0), self.index(len(trackers) - 1))
            return
        self.beginResetModel()
        self._earlier = {each.id: self._earlier[each.id] for each in trackers if self._keeps(each)}
        self._trackers, self._is_slow = trackers, False
        self.endResetModel()

    def tracker_id(self, index: QModelIndex) -> int:
        """The id of a row's tracker."""
        return self._trackers[index.row()].id

    def find(self, tracker_id: int) -> QModelIndex:
        """The row of a tracker."""
        places = (place for place, tracker in enumerate(self._trackers) if tracker.id == tracker_id)
        return self.index(next(places, -1))

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._trackers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        tracker = self._trackers[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(tracker.name)
        if role not in {Qt.ItemDataRole.AccessibleTextRole, SUMMARY}:
            return None
        summary = self._summary(tracker)
        return summary if role == SUMMARY else f"{summary.title}, {summary.share_text}"

    def _summary(self, tracker: Tracker) -> TrackerSummary:
        if tracker.id not in self._summaries and self._spent <= MOMENT:
            begun = monotonic()
            self._read(tracker.id)
            if monotonic() - begun <= LONG_READ:
                self._keep(tracker.id, self._summarise(tracker.id))
            self._spent += monotonic() - begun
            self._is_slow = self._is_slow or self._spent > MOMENT
        if tracker.id in self._summaries:
            return self._summaries[tracker.id]
        self._soon.start()
        return self._earlier.get(tracker.id) or TrackerSummary(tracker.name, "", None)

    def _keep(self, tracker_id: int, summary: TrackerSummary | None) -> None:
        if summary is not None:
            self._summaries[tracker_id] = summary

    def _keeps(self, tracker: Tracker) -> bool:
        """Whether something was said of a tracker that is still the same."""
        return tracker.id in self._earlier and tracker in self._trackers

    def _go_on(self) -> None:
        """Make more summaries, as far as they are shown."""
        self._spent = 0.0
        if self._trackers:
            self.dataChanged.emit(self.index(0), self.index(len(self._trackers) - 1))


class TrackerDelegate(QStyledItemDelegate):
    """Paints a row: title, share, bar."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(120, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        summary = index.data(SUMMARY)
        box = QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen:
            painter.setBrush(QColor(self.theme.selection))
            painter.drawRoundedRect(box, 8, 8)
        inner = box.adjusted(10, 7, -10, -10)
        self._paint_words(painter, option.font, inner, summary, chosen=chosen)
        self._paint_bar(painter, QRectF(inner.left(), inner.bottom() - 5, inner.width(), 5), summary.share)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(self.theme.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        painter.restore()

    def _paint_words(
        self, painter: QPainter, font: QFont, box: QRectF, summary: TrackerSummary, *, chosen: bool
    ) -> None:
        font = QFont(font)
        font.setWeight(QFont.Weight.DemiBold if chosen else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(self.theme.text))
        metrics = painter.fontMetrics()
        top = Qt.AlignmentFlag.AlignTop
        painter.drawText(box, top | Qt.AlignmentFlag.AlignRight, summary.share_text)
        room = box.width() - metrics.horizontalAdvance(summary.share_text) - 10
        title = metrics.elidedText(summary.title, Qt.TextElideMode.ElideMiddle, int(room))
        painter.drawText(box, top | Qt.AlignmentFlag.AlignLeft, title)

    def _paint_bar(self, painter: QPainter, box: QRectF, share: float | None) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.edge))
        painter.drawRoundedRect(box, 2.5, 2.5)
        if share:
            painter.setBrush(QColor(self.theme.accent))
            painter.drawRoundedRect(QRectF(box.left(), box.top(), box.width() * min(1.0, max(0.0, share)), 5), 2.5, 2.5)


class TrackerList(QListView):
    """Chooses the tracker that the window shows."""

    chosen = Signal(int)

    def __init__(self, model: TrackerModel, theme: Theme) -> None:
        super().__init__()
        self._trackers = model
        self._delegate = TrackerDelegate(theme, self)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(self.tr("Trackers"))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setUniformItemSizes(True)
        self.selectionModel().currentChanged.connect(self._tell)

    def use_theme(self, theme: Theme) -> None:
        """Paint with other colours."""
        self._delegate.theme = theme
        self.viewport().update()

    def show_chosen(self, tracker_id: int) -> None:
        """Mark a tracker as the one shown."""
        self.selectionModel().setCurrentIndex(
            self._trackers.find(tracker_id), self.selectionModel().SelectionFlag.ClearAndSelect
        )

    def _tell(self, current: QModelIndex) -> None:
        if current.isValid():
            self.chosen.emit(self._trackers.tracker_id(current))
