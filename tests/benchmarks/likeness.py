"""How alike two images are, whoever painted them."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter


def on_white(image: QImage) -> NDArray[np.uint8]:
    """The reds, greens and blues of an image on white paper, by row and column."""
    paper = QImage(image.size(), QImage.Format.Format_RGB32)
    paper.fill(Qt.GlobalColor.white)
    painter = QPainter(paper)
    painter.drawImage(0, 0, image)
    painter.end()
    plain = paper.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(plain.constBits(), dtype=np.uint8).reshape(plain.height(), plain.bytesPerLine())
    return rows[:, : plain.width() * 3].reshape(plain.height(), plain.width(), 3).copy()


def difference(one: NDArray[np.uint8], other: NDArray[np.uint8]) -> float:
    """The mean distance in the colour in which they differ most, in percent of the greatest there can be.

    Images of different sizes differ wholly.
    """
    if one.shape != other.shape:
        return 100.0
    distances = np.abs(one.astype(np.int16) - other.astype(np.int16))
    return float(distances.mean(axis=(0, 1)).max() / 255 * 100)
