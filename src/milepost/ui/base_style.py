"""The drawing under the style sheet: Fusion on every system, with shortcut letters underlined in menus only."""

from PySide6.QtWidgets import QMenu, QMenuBar, QProxyStyle, QStyle, QStyleHintReturn, QStyleOption, QWidget


class BaseStyle(QProxyStyle):
    """Fusion; Alt with a letter works on fields and buttons too, but a line under each letter is noise."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,  # noqa: N803 Qt's name
    ) -> int:
        if hint is QStyle.StyleHint.SH_UnderlineShortcut and not isinstance(widget, (QMenu, QMenuBar)):
            return 0
        return super().styleHint(hint, option, widget, returnData)
