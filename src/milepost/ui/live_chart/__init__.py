"""The chart in the window: its picture, and what makes it live, on pyqtgraph."""
