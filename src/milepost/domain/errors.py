"""The user's situation: everything that can go wrong without being our mistake, as sentences for the reader."""


class MilepostError(Exception):
    """A situation the user can mend; its text says what happened and what to do."""


class QuantityError(MilepostError):
    """A typed quantity that cannot be read."""


class SpanError(MilepostError):
    """A day, a period or a pair of days that cannot be read or does not make a span."""


class SelectionError(MilepostError):
    """A tracker, goal or figure that was named but is not there, or not named where there are several."""


class EditError(MilepostError):
    """A change that does not make sense for what the file holds."""
