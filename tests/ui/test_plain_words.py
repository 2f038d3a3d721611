import pytest

from milepost.ui.plain_words import command_name, plain_words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("&Undo", "Undo"),
        ("Zoom O&ut", "Zoom Out"),
        ("撤销(&U)", "撤销"),
        ("打开(&O)…", "打开…"),
        ("&Undo: Johnson && Johnson", "Undo: Johnson & Johnson"),
        ("Total (exact)", "Total (exact)"),
    ],
)
def test_letters_go_and_ampersands_stay(text: str, words: str) -> None:
    assert plain_words(text) == words


def test_a_command_is_named_without_the_dots_of_its_dialog() -> None:
    assert command_name("打开(&O)…") == "打开"
    assert command_name("&Open…") == "Open"
