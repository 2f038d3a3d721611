"""The chart in the window: one that can be read, zoomed and moved, and follows every key press."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from milepost.chart.geometry import Size
from milepost.chart.hits import DotHit, LineHit, NameHit, hit
from milepost.chart.marking import Marked
from milepost.chart.plot import Plot
from milepost.chart.theme import Theme
from milepost.chart.view import View
from milepost.chart.wording import Wording
from milepost.paint.fonts import QtMeasurer
from milepost.ui.live_chart.gestures import Click
from milepost.ui.live_chart.keys import after_key
from milepost.ui.live_chart.reader import Reading
from milepost.ui.live_chart.scene_of import Picture
from milepost.ui.live_chart.stage import Stage

_LEAST = QSize(320, 120)
_USUAL = QSize(950, 450)
_BY_KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)
_FOR_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class LiveChart(QWidget):
    """Shows any plot, and what is known of the day under the pointer.

    Wheel, plus and minus zoom the days, with Shift or Page Up and Page Down the counts; drag and arrows move; a drag
    with Shift frames what to look at; double click and 0 go back to the whole; Shift with arrows reads day by day.
    """

    figures_clicked = Signal(list)
    line_clicked = Signal(str, int)
    name_clicked = Signal(str)
    why_asked = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setMinimumSize(_LEAST)
        self._shown: Picture | None = None
        self._names: Collection[str] = ()
        self._marked: Sequence[Marked] = ()
        self._description = ""
        self._measurer = QtMeasurer()
        self._stage = Stage(self)
        self.reader, self._box = self._stage.reader, self._stage.box
        self._box.sigRangeChanged.connect(self._lay_out)
        self._stage.clicked.connect(self._click)
        self.reader.told.connect(self._tell)

    def show_plot(
        self, plot: Plot, wording: Wording, theme: Theme, reading: Reading | None = None, names: Collection[str] = ()
    ) -> None:
        """Show a plot; what was zoomed to stays, where the plot is of the same days of the calendar as before.

        `reading` says what is known of a day, and the series of these `names` are hidden with a click on theirs.
        """
        before, self._shown = self._shown, Picture(plot, wording, theme, self._measurer)
        self._names = names
        self._box.use_colour(theme.accent)
        self._stage.spots.setToolTip(self.tr("Click to hide"))
        self.setAccessibleName(plot.title)
        self.reader.use(self._shown, reading or _nothing)
        same = before is not None and self._shown.same_goal(before)
        show = self._box.keep_view if same else self._box.show_whole
        show(self._shown.whole(self._room))
        self._lay_out()

    def mark(self, found: Sequence[Marked]) -> None:
        """Show where these figures are."""
        self._marked = found
        if self._shown is not None:
            self._stage.mark(self._shown.plot, found, self._shown.style(self._room))

    def reset_view(self) -> None:
        """Show the whole plot again."""
        self._box.reset()

    def zoom_in(self) -> None:
        """Show fewer days, around the middle."""
        self._box.look_at(View(self._box.view.days.closer, self._box.view.counts))

    def zoom_out(self) -> None:
        """Show more days, around the middle."""
        self._box.look_at(View(self._box.view.days.further, self._box.view.counts))

    def set_description(self, text: str) -> None:
        """Say in words what the plot shows, for those who cannot see it."""
        self._description = text
        self.setAccessibleDescription(text)

    def sizeHint(self) -> QSize:
        """Wide enough for the months of a year beside the labels of the lines."""
        return _USUAL

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the plot out for the new size."""
        super().resizeEvent(event)
        self._stage.fill(self.rect())
        if self._shown is not None:
            self._box.keep_view(self._shown.whole(self._room))
        self._lay_out()

    def leaveEvent(self, event: QEvent) -> None:
        """Say nothing of days while the pointer is elsewhere."""
        super().leaveEvent(event)
        self.reader.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Read, zoom and move without a mouse; keys that commands are made of are left to the window."""
        if event.modifiers() & _FOR_COMMANDS or not self._takes(event):
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is, to those who use it to get there."""
        super().focusInEvent(event)
        if self._shown is not None and event.reason() in _BY_KEYBOARD:
            self._stage.picture.show_ring(self._shown.theme.accent)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the keyboard is elsewhere."""
        super().focusOutEvent(event)
        self._stage.picture.show_ring("")

    def _takes(self, event: QKeyEvent) -> bool:
        """Whether a key means something here."""
        if event.key() == Qt.Key.Key_Escape and self.reader.number is not None:
            self.reader.hide()
            return True
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            day = self.reader.after_key(event.key())
            if day is not None:
                self._box.show_day(day)
                self.reader.read(day)
                return True
        view = after_key(event.key(), self._box.view, self._box.whole)
        if view is not None:
            self._box.look_at(view)
        return view is not None

    def _click(self, event: Click) -> None:
        """Hide a series, choose figures, ask why, or look at the whole again."""
        scene, at = self._stage.picture.shown, event.scenePos()
        if scene is None or event.button() != Qt.MouseButton.LeftButton:
            return
        match hit(scene, (at.x(), at.y()), self._names):
            case NameHit(key):
                self.name_clicked.emit(key)
            case DotHit(number, _) if event.double():
                self.why_asked.emit(number)
            case DotHit(_, figures):
                self.figures_clicked.emit(list(figures))
            case LineHit(number, key) if not event.double():
                self.line_clicked.emit(key, number)
            case LineHit() | None:
                if event.double():
                    self.reset_view()

    def _tell(self, text: str) -> None:
        self.setAccessibleDescription(text or self._description)

    @property
    def _room(self) -> Size:
        return Size(self.width(), self.height())

    def _lay_out(self) -> None:
        if self._shown is not None:
            scene, style = self._shown.scene(self._room, self._box.view), self._shown.style(self._room)
            self._stage.show_scene(scene, style, self._names)
            self._stage.mark(self._shown.plot, self._marked, style)


def _nothing(_: int) -> None:
    """Of other plots nothing is known day by day."""
