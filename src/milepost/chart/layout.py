"""Turns a plot into a scene: chooses sizes, sets the axes, draws the data and finds a place for every label."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import product

from milepost.chart.axes import Axes, axes, closer_axes
from milepost.chart.blocks import Block, block
from milepost.chart.broken_grid import broken_grid
from milepost.chart.crop import cropped
from milepost.chart.data_marks import data_marks, line_marks
from milepost.chart.end_labels import EndLabel, beside, end_marks
from milepost.chart.frame import Frame, frame
from milepost.chart.geometry import XY, Box, Size
from milepost.chart.notes import note_marks
from milepost.chart.obstacles import Obstacles
from milepost.chart.over_labels import over_labels
from milepost.chart.placement import place, place_over
from milepost.chart.plot import Below, Label, Place, Plot
from milepost.chart.proportions import Look, proportions
from milepost.chart.scale import Scale
from milepost.chart.scene import ArrowMark, BoxMark, Mark, Measurer, PolylineMark, Scene, TextMark
from milepost.chart.style import Style
from milepost.chart.theme import Theme
from milepost.chart.type_setting import TypeSetter
from milepost.chart.view import View
from milepost.chart.wording import Wording

_WIDEST_END = 0.27
"""The share of the picture's width that labels at the ends of lines may take."""

_WIDEST_LABEL = 0.45
"""The share of the plot's width that a label among the data may take."""

_DEPTHS = (0.6, 1.8, 3.0, 4.2)
"""How many gaps under the top of a bar its number may stand in it."""

FURNISHED = Look()


@dataclass(frozen=True, slots=True)
class Whole:
    """A plot at a size, as far as it is the same whatever part of it is looked at."""

    plot: Plot
    style: Style
    furniture: Frame
    ends: Sequence[EndLabel]
    axes: Axes

    @property
    def view(self) -> View:
        """The days and counts that a plot is seen with as a whole: to the last tick."""
        return self.axes.scale.view


def lay_out(  # noqa: PLR0913, PLR0917 these are the seven things a picture depends on
    plot: Plot,
    size: Size,
    measurer: Measurer,
    wording: Wording,
    theme: Theme,
    look: Look = FURNISHED,
    view: View | None = None,
) -> Scene:
    """The scene of a plot at a size, or of what is seen of it in a view."""
    whole = lay_out_whole(plot, Style(size, look, proportions(size, look), theme, TypeSetter(measurer), wording))
    return seen(whole, whole.view if view is None else view)


def lay_out_whole(plot: Plot, style: Style) -> Whole:
    """What every view of a plot has in common."""
    furniture, ends = frame(plot, style), _ends(plot, style)
    return Whole(plot, style, furniture, ends, _axes(plot, furniture.room, ends, style))


def seen(whole: Whole, view: View) -> Scene:
    """The scene of what is seen of a plot in a view."""
    plot, style, found = whole.plot, whole.style, whole.axes
    if view == whole.view:
        return _scene(plot, found, data_marks(plot, found.scale, style), whole.ends, whole)
    part = cropped(plot, view)
    closer = closer_axes(part, found, whole.furniture.room, style)
    marks = [mark for mark in data_marks(part, closer.scale, style) if _is_inside(mark, closer.scale.box)]
    return _scene(part, closer, marks, _ends(part, style), whole)


def _scene(plot: Plot, found: Axes, data: Sequence[Mark], ends: Sequence[EndLabel], whole: Whole) -> Scene:
    """Everything in the order of painting, with the labels where there is room for them."""
    style = whole.style
    ended = end_marks(ends, found.scale, _end_room(found.scale, style), style)
    texts = [mark for mark in ended if isinstance(mark, TextMark)]
    lower = _below(plot.below, found, style)
    labels = (*ended, *_inner_labels(plot, found.scale, (*found.marks, *data, *ended), texts, style))
    boxes = [mark.box for mark in (*labels, *lower) if isinstance(mark, TextMark)]
    grid = broken_grid(found.grid, boxes, style.sizes.gap / 2)
    marks: tuple[Mark, ...] = (*grid, *found.marks, *data, *lower, *labels, *whole.furniture.marks)
    return Scene(style.size, style.theme.surface, found.scale, marks)


def _below(lower: Below | None, found: Axes, style: Style) -> tuple[Mark, ...]:
    """The data of a second plot with their labels."""
    if lower is None or found.below is None:
        return ()
    data = line_marks(lower.series, lower.dots, found.below, style)
    obstacles = Obstacles(_label_room(found.below, style), (*found.marks, *data))
    return (*data, *(mark for label in lower.labels for mark in _placed(label, found.below, obstacles, style)))


def _is_inside(mark: Mark, box: Box) -> bool:
    """Whether an arrow has room in the box; everything else is cut to it already."""
    return not isinstance(mark, ArrowMark) or box.top <= mark.tip <= box.bottom


def _ends(plot: Plot, style: Style) -> list[EndLabel]:
    """The labels for the right margin, the most important first."""
    room = _WIDEST_END * style.size.width
    labels = (label for label in plot.labels if label.place is Place.END)
    return [EndLabel(_whole_block(label, room, style), label.anchors[0]) for label in labels]


def _whole_block(label: Label, room: float, style: Style) -> Block:
    """The label in full, or short where it can be and something would be cut off."""
    found = block(label, room, style)
    told = " ".join(text for text, _ in found.lines)
    cut = told != f"{label.text} {label.detail}".strip()
    return block(replace(label, text=label.short), room, style) if cut and label.short else found


def _axes(plot: Plot, room: Box, ends: Sequence[EndLabel], style: Style) -> Axes:
    widest = max((label.block.width for label in ends), default=0.0)
    return axes(plot, room, widest + beside(ends, style) if ends else 0.0, style)


def _end_room(scale: Scale, style: Style) -> Box:
    """Where end labels may stand: beside the plot, and no lower than its foot."""
    return Box(scale.box.right, scale.box.top - style.sizes.axis, style.size.width, scale.box.bottom)


def _inner_labels(
    plot: Plot, scale: Scale, marks: Sequence[Mark], taken: Sequence[TextMark], style: Style
) -> list[TextMark]:
    """The labels among the data, each where it was free when its turn came."""
    obstacles = Obstacles(_label_room(scale, style), marks)
    for mark in taken:
        obstacles.add(mark.box)
    shown = {mark.names for mark in marks if isinstance(mark, PolylineMark | BoxMark)}
    inner = [label for label in plot.labels if label.place is not Place.END and label.key in shown]
    placed = [mark for label in over_labels(inner, scale, style) for mark in _placed(label, scale, obstacles, style)]
    return [*placed, *(note_marks(plot.note, scale.box, obstacles, style) if plot.note else ())]


def _label_room(scale: Scale, style: Style) -> Box:
    """Labels stay over the foot of the plot and within the picture's margins."""
    box, right = scale.box, style.size.width - style.sizes.margin
    return Box(box.left, box.top - style.sizes.label, right, box.bottom - style.sizes.hair_line)


def _placed(label: Label, scale: Scale, obstacles: Obstacles, style: Style) -> tuple[TextMark, ...]:
    """The label at the first place that is free for it, in full or short; nothing where there is none."""
    anchors = [scale.at(point) for point in label.anchors]
    for said in _ways(label) if label.place is Place.OVER else ():
        if near := _at_bar(block(said, scale.box.width, style), anchors, obstacles, style):
            return near
    beyond_dot = 0.5 * style.sizes.radius if label.place in (Place.BESIDE, Place.AFTER) else 0.0
    for said in _ways(label):
        found = block(said, _WIDEST_LABEL * scale.box.width, style)
        box = place(found, label.place, anchors, style.sizes.gap + beyond_dot, obstacles)
        if box is not None:
            obstacles.add(box)
            return found.marks(box, style.setter)
    return ()


def _at_bar(found: Block, anchors: Sequence[XY], obstacles: Obstacles, style: Style) -> tuple[TextMark, ...]:
    """A number right over its bar, else inside it; nothing where neither has room."""
    for anchor in anchors:
        box = place_over(found, anchor, style.sizes.gap, obstacles)
        if box is not None:
            obstacles.add(box)
            return found.marks(box, style.setter)
    return _inside(found, anchors, obstacles, style)


def _inside(found: Block, anchors: Sequence[XY], obstacles: Obstacles, style: Style) -> tuple[TextMark, ...]:
    """A number inside the top of its bar, in the colour of what stands on accents; nothing where it has no room."""
    for (x, y), deep in product(anchors, _DEPTHS):
        box = found.at(x - found.width / 2, y + deep * style.sizes.gap)
        if obstacles.inside_bar(box.grown(style.sizes.gap / 4)):
            obstacles.add(box)
            return tuple(replace(mark, colour=style.theme.on_accent) for mark in found.marks(box, style.setter))
    return ()


def _ways(label: Label) -> tuple[Label, ...]:
    """The label in full, and short where it can be."""
    return (label, replace(label, text=label.short, detail="")) if label.short else (label,)
