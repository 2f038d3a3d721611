"""What figures mean: pure functions from values to values, with no file and no window."""
