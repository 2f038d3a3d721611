"""The proposals as Qt's table reads them."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont

from milepost.chart.theme import Theme
from milepost.chart.wording import Wording
from milepost.ui.announcement.proposal_rows import (
    CHOICES,
    MENDABLE,
    Check,
    Counted,
    Part,
    ProposalRow,
    ReadDay,
    checked,
    days_of,
    editing_text,
    with_counted,
    with_typed,
)
from milepost.ui.figure_rows import measure_word
from milepost.ui.tips import plain_tip
from milepost.workspace.announcements import Kind, Proposal

Index = QModelIndex | QPersistentModelIndex
ItemRole = Qt.ItemDataRole
CONTEXT = "Proposals"
_READING = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled


class ProposalsModel(QAbstractTableModel):
    """What is proposed, ticked and mended; `mended` tells that it is something else now."""

    mended = Signal()

    def __init__(self, check: Check, read_day: ReadDay, wording: Wording, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._check, self._read_day = check, read_day
        self._wording, self._theme = wording, theme
        self.rows: Sequence[ProposalRow] = ()
        self._answers: Mapping[int, Callable[[ProposalRow, Part], object]] = {
            ItemRole.DisplayRole: self._text,
            ItemRole.EditRole: _editing,
            ItemRole.CheckStateRole: _tick,
            ItemRole.ToolTipRole: self._tip,
            ItemRole.ForegroundRole: self._colour,
            ItemRole.FontRole: _font,
            ItemRole.TextAlignmentRole: lambda _, part: _alignment(part),
        }

    def propose(self, proposals: Sequence[Proposal]) -> None:
        """Show other proposals; what was ticked and mended of those that stay is kept."""
        kept = {row.read: row for row in self.rows}
        self.beginResetModel()
        self.rows = [kept.get(each) or self._new(each) for each in proposals]
        self.endResetModel()
        self.mended.emit()

    @property
    def ticked(self) -> list[ProposalRow]:
        """The rows that are to be added."""
        return [row for row in self.rows if row.is_ticked]

    def counted_words(self) -> list[str]:
        """What may be counted, in the order of CHOICES."""
        return [self._counted(each) for each in CHOICES]

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(Part)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = ItemRole.DisplayRole) -> object:
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == ItemRole.TextAlignmentRole:
            return _alignment(Part(section))
        text = self._wording.text
        titles = (text("Counted"), text("Figure"), text("Period"), text("Announced"), _translated("Sentence"))
        return titles[section] if role == ItemRole.DisplayRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        part, flags = Part(index.column()), _READING
        if part is Part.COUNTED:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags | Qt.ItemFlag.ItemIsEditable if part in MENDABLE else flags

    def data(self, index: Index, role: int = ItemRole.DisplayRole) -> object:
        answer = self._answers.get(role)
        return None if answer is None else answer(self.rows[index.row()], Part(index.column()))

    def setData(self, index: Index, value: object, role: int = ItemRole.EditRole) -> bool:
        row, part = self.rows[index.row()], Part(index.column())
        if role == ItemRole.CheckStateRole:
            self._put(index.row(), replace(row, is_ticked=Qt.CheckState(value) is Qt.CheckState.Checked))
        elif part is Part.COUNTED and isinstance(value, int):
            self._put(index.row(), with_counted(row, CHOICES[value], self._check))
        elif str(value) != editing_text(row, part):
            self._put(index.row(), with_typed(row, part, str(value), self._read_day, self._check))
        return True

    def _new(self, proposal: Proposal) -> ProposalRow:
        row = checked(ProposalRow(proposal), self._check)
        return replace(row, is_ticked=not row.is_held)

    def _put(self, place: int, row: ProposalRow) -> None:
        self.rows = [*self.rows[:place], row, *self.rows[place + 1 :]]
        self.dataChanged.emit(self.index(place, 0), self.index(place, len(Part) - 1))
        self.mended.emit()

    def _text(self, row: ProposalRow, part: Part) -> str:
        if part in row.faults:
            return editing_text(row, part)
        now = row.now
        match part:
            case Part.COUNTED:
                return self._counted(_counted(row))
            case Part.QUANTITY:
                return now.typed
            case Part.PERIOD:
                return self._wording.span(days_of(now))
            case Part.ANNOUNCED:
                return self._wording.day_year(now.announced_on)
            case Part.SENTENCE:
                return " ".join(now.sentence.split())

    def _counted(self, counted: Counted) -> str:
        measure = measure_word(counted.measure, self._wording)
        if counted.kind is Kind.FIGURE:
            return measure
        return _translated("Target, %1").replace("%1", measure.lower())

    def _tip(self, row: ProposalRow, part: Part) -> str | None:
        if part in row.faults:
            return plain_tip(row.faults[part])
        if row.is_held:
            return _translated("The file holds this already.")
        if row.assumes(part):
            return _translated("Assumed: the text does not say it, or not all of it.")
        return plain_tip(self._text(row, part)) if part is Part.SENTENCE else None

    def _colour(self, row: ProposalRow, part: Part) -> QColor | None:
        if part in row.faults:
            return QColor(self._theme.bad)
        return None if row.is_ticked and part is not Part.SENTENCE else QColor(self._theme.muted)


def _counted(row: ProposalRow) -> Counted:
    return Counted(row.now.kind, row.now.measure)


def _editing(row: ProposalRow, part: Part) -> str | int:
    return CHOICES.index(_counted(row)) if part is Part.COUNTED else editing_text(row, part)


def _tick(row: ProposalRow, part: Part) -> Qt.CheckState | None:
    if part is not Part.COUNTED:
        return None
    return Qt.CheckState.Checked if row.is_ticked else Qt.CheckState.Unchecked


def _alignment(part: Part) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if part is Part.QUANTITY else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _font(row: ProposalRow, part: Part) -> QFont | None:
    if not row.assumes(part) and part is not Part.QUANTITY:
        return None
    font = QFont()
    font.setItalic(row.assumes(part))
    if part is Part.QUANTITY:
        font.setWeight(QFont.Weight.DemiBold)
    return font


def _translated(text: str) -> str:
    return QCoreApplication.translate(CONTEXT, text)
