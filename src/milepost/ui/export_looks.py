"""The choices of a picture: what kind of file, how large, and how it looks."""

from dataclasses import replace

from PySide6.QtCore import QLocale, QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QHBoxLayout, QSpinBox, QWidget

from milepost.paint.catalogue import ENGLISH, LANGUAGES
from milepost.paint.formats import ENDINGS, PNG
from milepost.picture.presets import PRESETS
from milepost.picture.recipe import LEAST_SIDE, MOST_DOTS, MOST_SCALE, MOST_SIDE, THEME_NAMES, Recipe
from milepost.ui.export_settings import ExportChoice
from milepost.ui.pieces import Choice, label
from milepost.ui.plain_words import plain_words

_WIDTH = 310


class ExportLooks(QWidget):
    """Fields that start with what was chosen last; `changed` tells of every other choice."""

    changed = Signal()

    def __init__(self, choice: ExportChoice) -> None:
        super().__init__()
        self.setFixedWidth(_WIDTH)
        recipe = choice.recipe
        self.kinds = Choice([ending.removeprefix(".").upper() for ending in ENDINGS])
        self.kinds.choose(ENDINGS.index(choice.ending))
        self.preset = self._make_sizes(recipe.width, recipe.height)
        self.width_box, self.height_box = (
            _number(LEAST_SIDE, MOST_SIDE, side) for side in (recipe.width, recipe.height)
        )
        self.scale = _number(1, MOST_SCALE, recipe.scale)
        self.dots = _number(0, MOST_DOTS, recipe.dots_per_inch or 0)
        self.dots.setSpecialValueText(self.tr("automatic"))
        self.theme = Choice([self.tr("Light"), self.tr("Dark")])
        self.theme.choose(THEME_NAMES.index(recipe.theme) if recipe.theme in THEME_NAMES else 0)
        self.language = self._make_languages(recipe.language)
        self.transparent = QCheckBox(self.tr("Transp&arent ground"))
        self.transparent.setChecked(recipe.transparent)
        self._lay_out()
        self._connect()

    @property
    def choice(self) -> ExportChoice:
        """What is chosen now."""
        return ExportChoice(self.on(Recipe()), ENDINGS[self.kinds.chosen])

    def on(self, recipe: Recipe) -> Recipe:
        """A recipe with these looks."""
        return replace(
            recipe,
            width=self.width_box.value(),
            height=self.height_box.value(),
            scale=self.scale.value(),
            dots_per_inch=self.dots.value() or None,
            theme=THEME_NAMES[self.theme.chosen],
            language=str(self.language.currentData()),
            transparent=self.transparent.isChecked(),
        )

    def _make_sizes(self, width: int, height: int) -> QComboBox:
        names = {
            "slide": self.tr("Slide 16:9"),
            "article": self.tr("Article 3:2"),
            "square": self.tr("Square"),
            "story": self.tr("Story 9:16"),
            "a4": self.tr("A4 sheet"),
        }
        box = QComboBox()
        for name, preset in PRESETS.items():
            box.addItem(names[name], (preset.width, preset.height))
        box.addItem(self.tr("Own size"), None)
        _choose_size(box, width, height)
        return box

    def _make_languages(self, chosen: str) -> QComboBox:
        box = QComboBox()
        for code in LANGUAGES:
            box.addItem(self.tr("English") if code == ENGLISH else QLocale(code).nativeLanguageName(), code)
        box.setCurrentIndex(max(box.findData(chosen), 0))
        return box

    def _lay_out(self) -> None:
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setVerticalSpacing(9)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        rows: list[tuple[str, QWidget]] = [
            (self.tr("&File"), self.kinds),
            (self.tr("&Size"), self.preset),
            (self.tr("Pixels"), self._make_sides()),
            (self.tr("Sca&le"), self.scale),
            (self.tr("&Dots per inch"), self.dots),
            (self.tr("&Colours"), self.theme),
            (self.tr("Lan&guage"), self.language),
        ]
        for title, field in rows:
            form.addRow(title, field)
            field.setAccessibleName(plain_words(title))
        form.addRow("", self.transparent)

    def _make_sides(self) -> QWidget:
        """Width and height in one row."""
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        for part in (self.width_box, label("fieldLabel", "×"), self.height_box):
            row.addWidget(part)
        row.addStretch(1)
        self.width_box.setAccessibleName(self.tr("Width in pixels"))
        self.height_box.setAccessibleName(self.tr("Height in pixels"))
        return holder

    def _connect(self) -> None:
        self.preset.activated.connect(self._take_size)
        for box in (self.width_box, self.height_box):
            box.valueChanged.connect(self._name_size)
        for box in (self.scale, self.dots):
            box.valueChanged.connect(self.changed)
        for choice in (self.kinds, self.theme):
            choice.group.idToggled.connect(self.changed)
        self.kinds.group.idToggled.connect(self._fit_kind)
        self.language.currentIndexChanged.connect(self.changed)
        self.transparent.toggled.connect(self.changed)
        self._fit_kind()

    def _take_size(self) -> None:
        """The sides of the size that was chosen by its name."""
        sides = self.preset.currentData()
        if sides is not None:
            for box, side in zip((self.width_box, self.height_box), sides, strict=True):
                with QSignalBlocker(box):
                    box.setValue(side)
            self.changed.emit()

    def _name_size(self) -> None:
        """Name the size that was typed."""
        _choose_size(self.preset, self.width_box.value(), self.height_box.value())
        self.changed.emit()

    def _fit_kind(self) -> None:
        """Only an image of pixels has a scale and dots."""
        for box in (self.scale, self.dots):
            box.setEnabled(ENDINGS[self.kinds.chosen] == PNG)


def _choose_size(box: QComboBox, width: int, height: int) -> None:
    place = next((at for at in range(box.count()) if box.itemData(at) == (width, height)), box.count() - 1)
    box.setCurrentIndex(place)


def _number(least: int, most: int, value: int) -> QSpinBox:
    box = QSpinBox()
    box.setRange(least, most)
    box.setValue(value)
    box.setMinimumSize(90, 30)
    return box
