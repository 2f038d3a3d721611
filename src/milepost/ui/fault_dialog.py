"""Tells of a fault of Milepost, with a report to copy."""

from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from milepost.ui.pieces import label, primary

SIZE = (620, 460)


class FaultDialog(QDialog):
    """Says that nothing is lost, shows the report and copies it."""

    def __init__(self, parent: QWidget | None, report: str, log: str) -> None:
        """`log` says where the log is."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("A Fault in Milepost"))
        self.resize(*SIZE)
        self.report = QPlainTextEdit(report)
        self.report.setReadOnly(True)
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
        self.report.setStyleSheet(f'font-family: "{fixed}"; font-size: 12px')
        self.report.setTabChangesFocus(True)
        self.report.setAccessibleName(self.tr("Report"))
        self.copy = primary(self.tr("&Copy Report"))
        self.copy.setDefault(True)
        self.copy.clicked.connect(self._copy)
        self.close_button = QPushButton(self.tr("C&lose"))
        self.close_button.clicked.connect(self.accept)
        self._lay_out(log)
        self.copy.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.report.toPlainText())
        self.copy.setText(self.tr("Copied"))

    def _lay_out(self, log: str) -> None:
        told = self.tr("Something in Milepost went wrong. It goes on, and everything you entered is saved.")
        ask = self.tr("The report says where in the program it happened. None of your figures and names are in it.")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(10)
        column.addWidget(label("faultTitle", told, wraps=True))
        column.addWidget(label("subline", ask, wraps=True))
        column.addWidget(self.report, 1)
        column.addWidget(label("tileDetail", self.tr("It is also in the log: %1").replace("%1", log), wraps=True))
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.close_button)
        row.addWidget(self.copy)
        column.addLayout(row)
