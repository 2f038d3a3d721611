"""The dialog in which a target is announced or corrected."""

from collections.abc import Callable

from PySide6.QtWidgets import QCheckBox, QWidget

from milepost.domain.span import parse_day
from milepost.ui.form_dialog import Asked, FormDialog
from milepost.workspace.targets import TargetDraft


class TargetDialog(FormDialog):
    """A target, or that it is withdrawn, as announced on a day."""

    def __init__(
        self, parent: QWidget | None, start: TargetDraft, take: Callable[[TargetDraft], None], *, announced: bool
    ) -> None:
        """`announced` tells that there is such a target already, which is corrected."""
        title = self.tr("Edit target") if announced else self.tr("Announce target")
        super().__init__(parent, title, self.tr("Save") if announced else self.tr("Announce"), self._take_it)
        self._give, self._corrected = take, start if announced else None
        self.target, self.stretch = self.ask_beside(
            Asked(self.tr("&Target"), start.typed, self.tr("120,000")),
            Asked(self.tr("&Stretch"), start.stretch, self.tr("none")),
        )
        self.withdrawn = QCheckBox(self.tr("The target is &withdrawn"))
        self.withdrawn.toggled.connect(self.target.setDisabled)
        self.withdrawn.toggled.connect(self.stretch.setDisabled)
        self.withdrawn.setChecked(start.withdrawn)
        self.put(self.withdrawn)
        self.announced = self.ask(
            self.tr("Announced &on"), start.announced_on.isoformat() if start.announced_on else ""
        )
        self.source = self.ask(self.tr("So&urce"), start.source)
        self.note = self.ask(self.tr("&Note"), start.note, more=True)
        self.finish()

    def _draft(self) -> TargetDraft:
        withdrawn = self.withdrawn.isChecked()
        return TargetDraft(
            typed="" if withdrawn else self.target.text(),
            stretch="" if withdrawn else self.stretch.text(),
            withdrawn=withdrawn,
            announced_on=parse_day(self.announced.text()),
            source=self.source.text(),
            note=self.note.text(),
        )

    def _take_it(self) -> None:
        if (new := self._draft()) != self._corrected:
            self._give(new)
