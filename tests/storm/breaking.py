"""Makes callbacks of the window fail on demand: slots, timers, models, what paints and handles events, and threads."""

from collections.abc import Callable
from types import ModuleType

import pytest

from milepost.ui.actions import Actions

ENTERED = "could not place 10,000 of 'Nova'"


class Breaking:
    """What fails now; each fails with a fault that is called after it."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self._monkeypatch = monkeypatch
        self.name = ""

    def fail(self, name: str) -> None:
        """Raise the fault of `name` where that is to fail."""
        if self.name == name:
            raise fault(name)(ENTERED)

    def method(self, owner: type, method: str, *names: str) -> None:
        """Let a method fail for each of these names; without any, for its own."""
        whole = getattr(owner, method)
        given = whole.__code__.co_argcount - 1
        told = names or (f"{owner.__name__}.{method}",)

        def attempt(self: object, *arguments: object) -> object:
            for name in told:
                breaking.fail(name)
            return whole(self, *arguments[:given])

        breaking = self
        self._monkeypatch.setattr(owner, method, attempt)

    def function(self, module: ModuleType, name: str) -> None:
        """Let a function fail for its own name."""
        whole = getattr(module, name)

        def attempt(*arguments: object, **named: object) -> object:
            self.fail(name)
            return whole(*arguments, **named)

        self._monkeypatch.setattr(module, name, attempt)

    def commands(self) -> None:
        """Let every command fail that is given to a slot of its own."""
        connect = Actions.on

        def on(actions: Actions, name: str, slot: Callable[..., object]) -> None:
            def obey() -> None:
                self.fail(name)
                slot()

            connect(actions, name, obey)

        self._monkeypatch.setattr(Actions, "on", on)


def fault(name: str) -> type[Exception]:
    """A kind of fault of its own, so that it is told apart from all others."""
    return type(f"Fault of {name}", (Exception,), {})
