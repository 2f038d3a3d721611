"""What stands between a fresh checkout and the running program: environment, libraries, display."""
