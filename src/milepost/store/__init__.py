"""The `.milepost` file: one SQLite database, opened, checked, read and changed through sqlite-utils."""
