"""Bringing copies of a file back, and saving what is readable of a damaged one."""
