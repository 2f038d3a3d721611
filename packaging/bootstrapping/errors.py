"""What can be wrong with the machine, as sentences for whoever starts the program."""


class SetupError(Exception):
    """Something on this machine keeps the program from starting; the text says what it is and what to do."""
