"""Keeps the catalogues of translations in step with the words in the source."""
