"""The dialog in which a goal's plan is shaped, pasted or typed as text, and seen."""

from collections.abc import Callable, Sequence

from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QWidget

from milepost.chart.geometry import Size
from milepost.chart.plan_plot import plan_plot
from milepost.chart.scene import Scene
from milepost.chart.situation import target_value
from milepost.chart.subject import Subject
from milepost.chart.theme import Theme
from milepost.chart.wording import Wording
from milepost.domain.span import Span
from milepost.domain.tracker import PlanPart
from milepost.paint.fonts import QtMeasurer
from milepost.ui.first_picture import FirstPicture
from milepost.ui.form_dialog import FormDialog
from milepost.ui.live_chart.scene_of import Picture
from milepost.ui.pieces import Field, card, label, quiet
from milepost.ui.plan_edit import PlanEdit
from milepost.ui.plan_shaping import PlanShaping, Shaped
from milepost.ui.plan_text import PlanLineError, read_parts, read_plan, write_plan
from milepost.workspace.plans import PlanDraft

SIZE = (840, 640)
TEXT_WIDTH = 300


class PlanDialog(FormDialog):
    """One part of the plan on each line, what they add up to, and the picture of it."""

    def __init__(  # noqa: PLR0913, PLR0917 what a plan is about, and what it is read and shown with
        self,
        parent: QWidget | None,
        subject: Subject,
        separator: str,
        wording: Wording,
        theme: Theme,
        give: Callable[[Sequence[PlanDraft]], None],
    ) -> None:
        progress = subject.progress
        self._goal, self._counting, self._target = progress.goal, progress.counting, target_value(progress)
        title = self.tr("Plan of %1").replace("%1", self._goal.name)
        super().__init__(parent, title, self.tr("Save"), self._take_it)
        self._unit, self._separator, self._wording = subject.tracker.unit, separator, wording
        self._theme, self._give = theme, give
        self.text = PlanEdit(write_plan(self._goal), self._goal.span)
        self.told = label("subline", wraps=True)
        about = Shaped(self._goal.span, self._counting, self._target or 0, subject.curves[self._goal.measure])
        self.shaping = PlanShaping(about, wording)
        self.picture = FirstPicture(self._scene)
        self.picture.setAccessibleName(self.tr("The plan against an even pace"))
        self.none = quiet(self.tr("&No plan"))
        self._lay_out()
        self.resize(*SIZE)
        self._start = self.text.toPlainText()
        self.text.textChanged.connect(self._tell)
        self.shaping.shaped.connect(self.text.put)
        self.none.clicked.connect(self._clear)
        self._tell()
        self.text.moveCursor(QTextCursor.MoveOperation.EndOfLine)
        self.text.setFocus()

    def _lay_out(self) -> None:
        keys = QKeySequence("Ctrl+Return")
        told = self.tr("A line for each part: a period or two days, then its count. Tables can be pasted. %1 saves.")
        native = keys.toString(QKeySequence.SequenceFormat.NativeText)
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        field = Field(self.tr("&Plan"), self.text)
        field.setFixedWidth(TEXT_WIDTH)
        row.addWidget(field)
        row.addWidget(card(self.picture, margins=(6, 6, 6, 6)), 1)
        under = QWidget()
        last = QHBoxLayout(under)
        last.setContentsMargins(0, 0, 0, 0)
        last.addWidget(self.told, 1)
        last.addWidget(self.none)
        self.put(self.shaping, label("subline", told.replace("%1", native), wraps=True), both, under)
        self.finish()
        for key in (keys, QKeySequence("Ctrl+Enter")):
            QShortcut(key, self, self.accept)

    def _clear(self) -> None:
        self.text.put("")
        self.text.setFocus()

    def _parts(self) -> list[PlanPart]:
        return read_parts(self.text.toPlainText(), self._unit, self._separator)

    def _tell(self) -> None:
        self.told.setText(self._told(sum(part.count for part in self._parts())))
        self.picture.update()

    def _told(self, planned: int) -> str:
        if not planned:
            return self.tr("Without a plan the pace is even.")
        target = self._target
        if target is None:
            sentence = self.tr("In all %1.")
        else:
            sentence = (
                self.tr("In all %1, the target.") if planned == target else self.tr("In all %1; the target is %2.")
            )
        return sentence.replace("%1", self._wording.count(planned)).replace("%2", self._wording.count(target or 0))

    def _scene(self, size: Size) -> Scene:
        plot = plan_plot(self._goal.span, self._counting, self._parts(), self._target, self._wording)
        picture = Picture(plot, self._wording, self._theme, QtMeasurer())
        return picture.scene(size, picture.whole(size))

    def _take_it(self) -> None:
        text = self.text.toPlainText()
        if text == self._start:
            return
        try:
            parts = read_plan(text, self._goal, self._unit, self._separator)
        except PlanLineError as fault:
            self.text.point_at(fault.line)
            raise
        if _contents(parts) != _contents(self._goal.plan):
            self._give([PlanDraft(part.span, str(part.count)) for part in parts])


def _contents(parts: Sequence[PlanPart]) -> list[tuple[Span, int]]:
    return sorted((part.span, part.count) for part in parts)
