"""The chart in the window, on pyqtgraph; importing it takes a while, so the window does so after its first paint."""

from milepost.ui.live_chart.live_chart import LiveChart

__all__ = ["LiveChart"]
