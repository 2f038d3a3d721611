"""A pure description of each picture: marks, axes, labels and words, with no Qt."""
