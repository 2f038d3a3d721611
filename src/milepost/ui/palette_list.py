"""The answers of the palette as a list: each with its name, what it is, and the keys that do the same."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from milepost.chart.theme import Theme
from milepost.ui.figures_model import Index
from milepost.ui.palette import Place

ROW_HEIGHT = 34
MOST_ROWS = 9
_PLACE = Qt.ItemDataRole.UserRole
_MARGIN = 16


class PlacesModel(QAbstractListModel):
    """Places in the order in which they answer."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._places: Sequence[Place] = ()

    def show_places(self, places: Sequence[Place]) -> None:
        """Show other places."""
        self.beginResetModel()
        self._places = places
        self.endResetModel()

    def place(self, index: Index) -> Place | None:
        """What a row leads to."""
        return self._places[index.row()] if index.isValid() else None

    def find(self, place: Place | None) -> int | None:
        """The row of a place that may have been made anew."""
        if place is None:
            return None
        sought = place.name, place.kind
        return next((row for row, each in enumerate(self._places) if (each.name, each.kind) == sought), None)

    def possible_rows(self) -> list[int]:
        """The rows one can go to."""
        return [row for row, place in enumerate(self._places) if place.possible]

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._places)

    def flags(self, index: Index) -> Qt.ItemFlag:
        place = self.place(index)
        is_there = place is not None and place.possible
        return Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled if is_there else Qt.ItemFlag.NoItemFlags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        place = self.place(index)
        if place is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return place.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(place)
        return place if role == _PLACE else None


class PlacesList(QListView):
    """The rows, one of which is chosen; the keyboard stays with the line above."""

    def __init__(self, model: PlacesModel, theme: Theme) -> None:
        super().__init__()
        self._places = model
        self._delegate = PlaceDelegate(theme, self)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Results"))
        self.entered.connect(self.setCurrentIndex)

    def use_theme(self, theme: Theme) -> None:
        """Paint with other colours."""
        self._delegate.theme = theme

    @property
    def chosen(self) -> Place | None:
        """The place of the chosen row."""
        return self._places.place(self.currentIndex())

    def choose(self, place: Place | None) -> None:
        """Choose the row of a place, else the first row that leads somewhere."""
        row = self._places.find(place)
        if row is None:
            self.step(0)
            self.scrollToTop()
        else:
            self.setCurrentIndex(self._places.index(row))

    def step(self, rows: int) -> None:
        """Choose the row so many below, of those that lead somewhere; from the last to the first and back."""
        possible = self._places.possible_rows()
        if not possible:
            self.setCurrentIndex(QModelIndex())
            return
        row = self.currentIndex().row()
        at = possible.index(row) + rows if row in possible else 0
        self.setCurrentIndex(self._places.index(possible[at % len(possible)]))


class PlaceDelegate(QStyledItemDelegate):
    """Paints a row: the name, what it is beside it, and the keys on the right."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self.theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        place: object = index.data(_PLACE)
        if not isinstance(place, Place):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        row = QRectF(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.theme.selection))
            painter.drawRoundedRect(row.adjusted(4, 1, -4, -1), 6, 6)
        self._write(painter, row.adjusted(_MARGIN, 0, -_MARGIN, 0), place)
        painter.restore()

    def _write(self, painter: QPainter, room: QRectF, place: Place) -> None:
        small = _sized(painter.font(), 13)
        metrics = QFontMetricsF(small)
        keys = metrics.horizontalAdvance(place.keys)
        kind = min(metrics.horizontalAdvance(place.kind), room.width() / 3)
        free = room.adjusted(0, 0, -keys - _MARGIN, 0)
        painter.setPen(QColor(self.theme.text if place.possible else self.theme.muted))
        used = _write_in(painter, free.adjusted(0, 0, -kind - _MARGIN, 0), place.name)
        painter.setFont(small)
        painter.setPen(QColor(self.theme.muted))
        _write_in(painter, free.adjusted(used + _MARGIN, 0, 0, 0), place.kind)
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, place.keys)


def spoken(place: Place) -> str:
    """What a screen reader says of a place."""
    return ", ".join(filter(None, (place.name, place.kind, place.keys)))


def _write_in(painter: QPainter, room: QRectF, text: str) -> float:
    """Write a text, shortened where there is no room for it, and give the width that it took."""
    metrics = QFontMetricsF(painter.font())
    fitting = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room.width())
    painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, fitting)
    return metrics.horizontalAdvance(fitting)


def _sized(font: QFont, pixels: int) -> QFont:
    other = QFont(font)
    other.setPixelSize(pixels)
    return other
