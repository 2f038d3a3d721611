"""Tables of any make: which column is what, guessed and mended, and the import rows that follow from it."""
