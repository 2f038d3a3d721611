"""Puts a chart scene on any QPainter, as the window does, and into files: PNG, SVG and PDF."""
