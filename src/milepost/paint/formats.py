"""The kinds of files that a picture can be written as; knowing them takes no Qt."""

PNG, SVG, PDF = ".png", ".svg", ".pdf"

ENDINGS = (PNG, SVG, PDF)
"""How the names of picture files end."""
