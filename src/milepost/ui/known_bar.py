"""The strip over the chart that says one is looking at the past, with the slider that plays it back."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from milepost.ui.pieces import label, primary
from milepost.ui.stops_slider import StopsSlider

PLAY, PAUSE, BEFORE, AFTER = "\N{BLACK RIGHT-POINTING TRIANGLE}", "❚❚", "‹", "›"
WIDTH = 40
_WITH_CHILDREN = Qt.ShortcutContext.WidgetWithChildrenShortcut


class KnownBar(QFrame):
    """Tells with `moved` the day that is chosen, and with `left` that one wants to return to today."""

    moved = Signal(object)
    left = Signal()
    play_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("banner")
        self.slider = StopsSlider()
        self.slider.setAccessibleName(self.tr("Known on"))
        self.before, self.play, self.after = (QPushButton(sign) for sign in (BEFORE, PLAY, AFTER))
        for button, name in (
            (self.before, self.tr("Previous announcement")),
            (self.play, self.tr("Play the year back")),
            (self.after, self.tr("Next announcement")),
        ):
            button.setFixedWidth(WIDTH)
            button.setAccessibleName(name)
            button.setToolTip(name)
        self.told, self.news = label("known"), label("subline", wraps=True)
        self.leave = primary(self.tr("Back to &today"))
        self._lay_out()
        self.slider.moved.connect(self.moved)
        self.before.clicked.connect(self.slider.go_back)
        self.after.clicked.connect(self.slider.go_on)
        self.play.clicked.connect(self.play_asked)
        self.leave.clicked.connect(self.left)
        QShortcut(QKeySequence("Escape"), self, self.left.emit, context=_WITH_CHILDREN)
        self.hide()

    def show_day(self, days: Sequence[date], day: date, told: str, news: str) -> None:
        """Stand on a day among those on which something was announced, and say what is known then."""
        self.slider.show_days(days, day)
        self.told.setText(told)
        self.news.setText(news)
        self.before.setEnabled(bool(days) and day > days[0])
        self.after.setEnabled(bool(days) and day < days[-1])

    def show_playing(self, *, playing: bool) -> None:
        """Show whether it plays."""
        self.play.setText(PAUSE if playing else PLAY)
        name = self.tr("Pause") if playing else self.tr("Play the year back")
        self.play.setAccessibleName(name)
        self.play.setToolTip(name)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        for part in (self.before, self.play, self.after):
            row.addWidget(part)
        row.addWidget(self.slider, 1)
        row.addWidget(self.leave)
        words = QHBoxLayout()
        words.setSpacing(12)
        words.addWidget(self.told)
        words.addWidget(self.news, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 8, 8)
        column.setSpacing(6)
        column.addLayout(words)
        column.addLayout(row)
