"""The kinds of files that a picture can be written as; knowing them takes no Qt."""

PNG, SVG, PDF = ".png", ".svg", ".pdf"

ENDINGS = (PNG, SVG, PDF)
"""How the names of picture files end."""

RECIPE = "milepost"
"""The key of the text in a PNG that holds the recipe."""

NAMESPACE = "https://milepost.invalid/recipe"
"""The namespace of the recipe in an SVG and among the metadata of a PDF; nothing is there to be fetched."""
