"""Files that ship with the program are found from a checkout as well; tests/packaging has the wheel."""

from milepost.resources import resource


def test_the_sample_is_found_in_the_checkout() -> None:
    header = resource("sample/su7-2024.csv").read_text("utf-8").splitlines()[0]
    assert header == "tracker,measure,first_day,last_day,quantity,announced_on,source,note"


def test_a_file_that_does_not_ship_is_not_there() -> None:
    assert not resource("sample/nothing.csv").is_file()
