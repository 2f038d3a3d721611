"""Keeps what a window would do outside of a test inside of its folder: file dialogs, other programs, printers."""

import random
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from milepost.ui import file_commands, printing

Chosen = tuple[str, str]


def contain(monkeypatch: pytest.MonkeyPatch, chance: random.Random, folder: Path, offered: Sequence[Path]) -> None:
    """File dialogs choose one of the `offered` files to open, a new name in `folder` to save, or nothing."""
    saved = folder / "saved"
    saved.mkdir()

    def open_one(*_: object, **__: object) -> Chosen:
        return "" if chance.random() < 0.3 else str(chance.choice(offered)), ""

    def save_one(_: object, __: str, suggested: str = "", *___: object) -> Chosen:
        number = len(list(saved.iterdir()))
        return "" if chance.random() < 0.3 else str(saved / f"{number}{Path(suggested).suffix}"), ""

    for name, answer in {"getOpenFileName": open_one, "getSaveFileName": save_one}.items():
        monkeypatch.setattr(QFileDialog, name, answer)
    says_so: Callable[..., bool] = lambda *_: chance.random() < 0.5  # noqa: E731
    monkeypatch.setattr(QDesktopServices, "openUrl", says_so)
    monkeypatch.setattr(QProcess, "startDetached", says_so)
    monkeypatch.setattr(file_commands, "show_in_folder", says_so)
    monkeypatch.setattr(printing, "print_scene", says_so)
