"""The window's look as one font, one palette and one style sheet, made from a theme's colours.

The sheet has no rule for all widgets: such a rule makes another theme take half as long again.
"""

from string import Template

from PySide6.QtGui import QColor, QFont, QPalette

from milepost.chart.theme import Theme

LETTERS = 14
"""The size of letters, in pixels."""

_SHEET = Template("""
QMainWindow, QDialog { background: $background; }
QMenuBar { background: $background; padding: 2px 6px; }
QMenuBar::item { padding: 4px 9px; border-radius: 5px; background: transparent; }
QMenuBar::item:selected { background: $selection; }
QMenu { background: $surface; border: 1px solid $edge; padding: 5px; }
QMenu::item { padding: 6px 26px 6px 14px; border-radius: 5px; }
QMenu::item:selected { background: $selection; }
QMenu::item:disabled { color: $muted; }
QMenu::separator { height: 1px; background: $edge; margin: 5px 8px; }
QToolTip { background: $surface; color: $text; border: 1px solid $edge; padding: 4px 7px; }
QStatusBar { background: $surface; border-top: 1px solid $edge; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: $muted; font-size: 12px; padding: 3px 6px; }
QStatusBar QLabel[wrong="true"] { color: $bad; font-weight: 600; }
QStatusBar #fileFolder:hover { color: $accent; text-decoration: underline; }
#dropHint {
    background: $veil; color: $accent; border: 2px dashed $accent; border-radius: 14px;
    font-size: 24px; font-weight: 700;
}
QToolButton#tool::menu-indicator { image: none; width: 0; }
QToolButton#tool[narrow="true"] { padding: 6px 8px; min-width: 14px; }

#toolbar { background: $surface; border-bottom: 1px solid $edge; }
#sidebar { background: $surface; border-right: 1px solid $edge; }
#page { background: $background; }
#history { background: $surface; border-left: 1px solid $edge; }
#historyTitle, #faultTitle { font-weight: 600; }
#details, #preview { background: transparent; border: none; }
#details { border-top: 1px solid $edge; padding-top: 8px; }
QToolButton#close { background: transparent; border: 1px solid transparent; border-radius: 5px; color: $muted;
    padding: 1px 5px; }
QToolButton#close:hover { color: $text; background: $selection; }
QToolButton#close:focus { border: 1px solid $accent; }
#palette { background: $surface; border: 1px solid $edge; border-radius: 10px; }
#paletteLine { background: transparent; border: none; border-bottom: 1px solid $edge; border-radius: 0;
    padding: 12px 14px; font-size: 16px; }
#paletteLine:focus { border: none; border-bottom: 1px solid $edge; padding: 12px 14px; }
#palette QListView { padding: 4px 0; }
#paletteNothing { color: $muted; padding: 12px 14px; }
#help { background: $surface; border: none; border-radius: 9px; }
#contents { background: $background; border-right: 1px solid $edge; padding: 16px 8px; }
#contents::item { padding: 6px 10px; border-radius: 6px; color: $text; }
#contents::item:hover, #contents::item:selected { background: $selection; color: $text; }
#sheet { background: transparent; border: none; }
#keyCap {
    background: $background; border: 1px solid $field; border-bottom-width: 2px; border-radius: 5px;
    padding: 1px 6px; font-size: 12px;
}
#card { background: $surface; border: 1px solid $edge; border-radius: 10px; }

#section { color: $muted; font-size: 12px; font-weight: 600; }
#headline { font-size: 24px; font-weight: 700; }
#headline[provisional="true"] { color: $accent; }
#card[provisional="true"] { border: 1px dashed $accent; }
#subline { color: $muted; font-size: 14px; }
#asYouType { color: $accent; font-size: 14px; font-weight: 600; }
#tileLabel { color: $muted; font-size: 12px; }
#tileValue { font-size: 20px; font-weight: 700; }
#tileDetail { color: $muted; font-size: 12px; }
#tileValue[tone="good"], #tileDetail[tone="good"] { color: $good; }
#tileValue[tone="bad"], #tileDetail[tone="bad"] { color: $bad; }
#fieldLabel { color: $muted; font-size: 13px; }
#fieldError { color: $bad; font-size: 13px; }
#echo { color: $muted; font-size: 13px; }
#twin { color: $text; font-size: 13px; }
#known { font-size: 14px; font-weight: 600; }
#banner { background: $selection; border: 1px solid $edge; border-radius: 8px; }

QPushButton, QToolButton#tool {
    outline: none;
    background: $surface; border: 1px solid $edge; border-radius: 7px; padding: 6px 13px; min-height: 18px;
}
QPushButton:hover, QToolButton#tool:hover { background: $selection; }
QPushButton:focus, QToolButton#tool:focus { border: 1px solid $accent; }
QPushButton:disabled, QToolButton#tool:disabled { color: $faint; }
QPushButton[primary="true"] { background: $accent; border-color: $accent; color: $on_accent; font-weight: 600; }
QPushButton[primary="true"]:hover { background: $accent_hover; }
QPushButton[primary="true"]:focus { border: 2px solid $text; padding: 5px 12px; }
QPushButton[primary="true"]:disabled { background: $edge; border-color: $edge; color: $muted; }
QPushButton[segment="true"] { border-radius: 0; padding: 6px 12px; border-right-width: 0; }
QPushButton[segment="true"][place="first"] { border-top-left-radius: 7px; border-bottom-left-radius: 7px; }
QPushButton[segment="true"][place="last"] {
    border-top-right-radius: 7px; border-bottom-right-radius: 7px; border-right-width: 1px;
}
QPushButton[segment="true"]:checked { background: $selection; color: $accent; font-weight: 600; }
QPushButton[segment="true"]:disabled { background: $background; color: $muted; font-weight: 400; }
QPushButton[segment="true"]:focus { border: 1px solid $accent; }
QPushButton[flat="true"] { background: transparent; border: 1px solid transparent; padding: 4px 1px; color: $muted; }
QPushButton[flat="true"]:hover { color: $accent; }
QPushButton[link="true"] { color: $accent; font-size: 13px; padding: 1px; }
QPushButton[link="true"]:hover { text-decoration: underline; }
QPushButton[flat="true"]:focus { border: 1px solid $accent; }

QProgressBar { background: $edge; border: none; border-radius: 3px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QSlider::groove:horizontal { background: $edge; height: 4px; border-radius: 2px; }
QSlider::sub-page:horizontal { background: $accent; height: 4px; border-radius: 2px; }
QSlider::handle:horizontal {
    background: $surface; border: 2px solid $accent; width: 14px; margin: -7px 0; border-radius: 9px;
}
QSlider::handle:horizontal:focus { background: $accent; }

QLineEdit, QComboBox, QPlainTextEdit {
    background: $surface; border: 1px solid $field; border-radius: 7px; padding: 6px 9px; min-height: 18px;
    selection-background-color: $accent; selection-color: $on_accent; placeholder-text-color: $muted;
}
QLineEdit:focus, QComboBox:focus, QPlainTextEdit:focus { border: 2px solid $accent; padding: 5px 8px; }
QLineEdit[wrong="true"] { border-color: $bad; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow { image: url("$arrow"); width: 10px; height: 10px; }
QComboBox QLineEdit { border: none; padding: 0; }
QComboBox QAbstractItemView { background: $surface; border: 1px solid $edge; selection-background-color: $selection;
    selection-color: $text; outline: none; }
QLineEdit:disabled { color: $muted; background: $background; }
QCheckBox { spacing: 7px; }
QCheckBox::indicator, QTableView::indicator {
    width: 14px; height: 14px; border: 1px solid $muted; border-radius: 4px; background: $surface;
}
QCheckBox::indicator:checked, QTableView::indicator:checked {
    background: $accent; border-color: $accent; image: url("$tick");
}
QCheckBox::indicator:focus { border: 2px solid $accent; }
QRadioButton { spacing: 7px; font-size: 13px; }
QRadioButton::indicator {
    width: 12px; height: 12px; border: 1px solid $muted; border-radius: 7px; background: $surface;
}
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 4px solid $accent; background: $on_accent; }
QRadioButton:focus { color: $accent; }

#calendarPopup { background: $surface; border: 1px solid $edge; }
QCalendarWidget #qt_calendar_navigationbar { background: $surface; }
QCalendarWidget QToolButton {
    background: transparent; border: none; border-radius: 5px; padding: 4px 8px; font-weight: 600;
}
QCalendarWidget QToolButton:hover { background: $selection; }
QCalendarWidget QToolButton::menu-indicator { image: none; }
QCalendarWidget QSpinBox {
    background: $surface; border: 1px solid $field; border-radius: 5px; padding: 2px 4px;
    selection-background-color: $accent; selection-color: $on_accent;
}
QCalendarWidget QSpinBox::up-button, QCalendarWidget QSpinBox::down-button { width: 0; border: none; }
QCalendarWidget QTableView { selection-background-color: $accent; selection-color: $on_accent; }
QCalendarWidget QTableView::item { padding: 0; border: none; border-radius: 5px; }
QCalendarWidget QTableView::item:selected { background: $accent; color: $on_accent; }
QCalendarWidget QTableView:disabled { color: $faint; }

QListView { background: $surface; border: none; outline: none; }
QTableView {
    background: $surface; border: none; gridline-color: $edge; outline: none;
    selection-background-color: $selection; selection-color: $text;
}
QTableView::item { padding: 0 8px; border-bottom: 1px solid $edge; }
QTableView::item:selected { background: $selection; color: $text; }
#find { border-color: transparent; border-radius: 6px; background: $background; padding: 3px 8px; }
#find:focus { border: 2px solid $accent; background: $surface; padding: 2px 7px; }
#counted { color: $muted; font-size: 13px; }
#nothing { color: $muted; }
QTableView QLineEdit { border-radius: 0; padding: 0 6px; min-height: 0; }
QHeaderView { background: $surface; border: none; }
QHeaderView::section {
    background: $surface; color: $muted; font-size: 13px; border: none; border-bottom: 1px solid $edge;
    padding: 5px 9px; text-align: left;
}
QAbstractScrollArea::corner { background: transparent; border: none; }
QTableCornerButton::section { background: $surface; border: none; border-bottom: 1px solid $edge; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QSplitter::handle { background: transparent; }
QScrollArea { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; }
QScrollBar::handle:vertical { background: $field; border-radius: 3px; min-height: 30px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 2px; }
QScrollBar::handle:horizontal { background: $field; border-radius: 3px; min-width: 30px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
""")


def style_sheet(theme: Theme, icons: str) -> str:
    """The sheet for a theme; `icons` is the folder of the pictures on buttons."""
    return _SHEET.substitute(
        arrow=f"{icons}/down.svg",
        tick=f"{icons}/tick.svg",
        text=theme.text,
        muted=theme.muted,
        faint=mixed(theme.muted, theme.surface, 0.45),
        background=theme.background,
        surface=theme.surface,
        edge=theme.edge,
        field=mixed(theme.edge, theme.muted, 0.25),
        selection=theme.selection,
        veil=f"#e6{theme.selection[1:]}",
        accent=theme.accent,
        accent_hover=mixed(theme.accent, theme.text, 0.12),
        on_accent=theme.on_accent,
        good=theme.good,
        bad=theme.bad,
    )


def window_font(family: str) -> QFont:
    """The font of all that the sheet does not give another."""
    font = QFont(family)
    font.setPixelSize(LETTERS)
    return font


def palette(theme: Theme) -> QPalette:
    """The colours for what the sheet does not name."""
    roles = QPalette.ColorRole
    colours = QPalette()
    for role, colour in (
        (roles.Window, theme.background),
        (roles.Base, theme.surface),
        (roles.AlternateBase, theme.background),
        (roles.Button, theme.surface),
        (roles.WindowText, theme.text),
        (roles.Text, theme.text),
        (roles.ButtonText, theme.text),
        (roles.ToolTipText, theme.text),
        (roles.PlaceholderText, theme.muted),
        (roles.Highlight, theme.accent),
        (roles.HighlightedText, theme.on_accent),
        (roles.Link, theme.accent),
    ):
        colours.setColor(role, QColor(colour))
    return colours


def mixed(one: str, other: str, share: float) -> str:
    """The colour `share` of the way from one to the other."""
    pairs = ((int(one[at : at + 2], 16), int(other[at : at + 2], 16)) for at in (1, 3, 5))
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)
