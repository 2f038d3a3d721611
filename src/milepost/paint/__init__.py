"""Puts a chart scene on any QPainter: the window, PNG files."""
