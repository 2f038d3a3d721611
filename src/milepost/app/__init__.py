"""The composition root: reads the command line and starts the window or a command."""
