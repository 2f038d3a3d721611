"""The elements of SVG for marks without letters."""

from collections.abc import Sequence
from xml.sax.saxutils import quoteattr

from milepost.chart.geometry import XY, Box
from milepost.chart.scene import NO_FILL, AreaMark, ArrowMark, BoxMark, DotMark, PanelMark, PolylineMark
from milepost.paint.glyphs import number

_ROUND = {"stroke-linecap": "round", "stroke-linejoin": "round"}


def polyline(mark: PolylineMark) -> str:
    """A line through points, which ends square where it is dashed."""
    dash = {"stroke-dasharray": " ".join(map(number, mark.dash)), "stroke-linecap": "butt"} if mark.dash else {}
    seen = {"stroke-opacity": number(mark.opacity)} if mark.opacity < 1 else {}
    pen = {"stroke-width": number(mark.width), **_ROUND, **dash, **seen}
    return _element("polyline", points=_points(mark.points), fill="none", stroke=mark.colour, **pen)


def area(mark: AreaMark) -> str:
    """A filled outline."""
    return _element("polygon", points=_points(mark.points), **_filled(mark.colour, mark.opacity))


def box(mark: BoxMark) -> str:
    """A filled rectangle."""
    return rect(mark.box, **_filled(mark.colour, mark.opacity))


def panel(mark: PanelMark) -> str:
    """A rectangle with round corners and a thin edge."""
    return rect(mark.box, fill=mark.fill, stroke=mark.edge, rx=number(mark.corner))


def dot(mark: DotMark) -> str:
    """A disc with its rim."""
    fill = "none" if mark.fill == NO_FILL else mark.fill
    place = {"cx": number(mark.x), "cy": number(mark.y), "r": number(mark.radius)}
    return _element("circle", **place, fill=fill, stroke=mark.rim, **{"stroke-width": number(mark.rim_width)})


def arrow(mark: ArrowMark) -> str:
    """The stem and the two barbs."""
    back = mark.tip + (mark.head if mark.start > mark.tip else -mark.head)
    x, tip, left, right = (number(value) for value in (mark.x, mark.tip, mark.x - mark.head, mark.x + mark.head))
    way = f"M{x} {number(mark.start)}V{tip}M{left} {number(back)}L{x} {tip}L{right} {number(back)}"
    return _element("path", d=way, fill="none", stroke=mark.colour, **{"stroke-width": number(mark.width), **_ROUND})


def rect(box: Box, **more: str) -> str:
    """A rectangle with these attributes."""
    place = {"x": box.left, "y": box.top, "width": box.width, "height": box.height}
    return _element("rect", **{name: number(value) for name, value in place.items()}, **more)


def _filled(colour: str, opacity: float) -> dict[str, str]:
    return {"fill": colour, **({"fill-opacity": number(opacity)} if opacity < 1 else {})}


def _points(points: Sequence[XY]) -> str:
    return " ".join(f"{number(x)},{number(y)}" for x, y in points)


def _element(tag: str, **attributes: str) -> str:
    return f"<{tag} {' '.join(f'{name}={quoteattr(value)}' for name, value in attributes.items())}/>"
