"""The dialog that shows a table before it is imported: what each column is, and what is wrong at which cell."""
