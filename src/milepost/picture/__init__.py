"""From a recipe and a file to a picture: the same for the window and the command line."""
