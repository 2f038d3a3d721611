"""Prints a picture, as large as the page allows."""

from PySide6.QtCore import QMarginsF, QRectF
from PySide6.QtGui import QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from milepost.chart.scene import Scene
from milepost.paint.files import PictureError
from milepost.paint.painter import paint_scene

_MARGIN_MM = 12.0


def print_scene(window: QWidget, scene: Scene, title: str) -> bool:
    """Ask for a printer and print; whether it was printed. Raises PictureError where the printer takes nothing."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    wide = scene.size.width > scene.size.height
    printer.setPageOrientation(QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait)
    printer.setPageMargins(QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM), QPageLayout.Unit.Millimeter)
    if QPrintDialog(printer, window).exec() != QDialog.DialogCode.Accepted:
        return False
    paint_page(printer, scene)
    return True


def paint_page(printer: QPrinter, scene: Scene) -> None:
    """Paint a scene in the middle of a page, as large as it has room; raises PictureError where that cannot begin."""
    painter = QPainter()
    if not painter.begin(printer):
        raise PictureError("The printer took no page. Choose another one, or export a PDF and print that.")
    with painter:
        page: QRectF = printer.pageRect(QPrinter.Unit.DevicePixel)
        factor = min(page.width() / scene.size.width, page.height() / scene.size.height)
        painter.translate(
            (page.width() - factor * scene.size.width) / 2, (page.height() - factor * scene.size.height) / 2
        )
        painter.scale(factor, factor)
        paint_scene(painter, scene)
