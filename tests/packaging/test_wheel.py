"""The wheel holds all that the program needs: it runs where nothing but it and its dependencies is there."""

import os
import subprocess
import sys
import sysconfig
import venv
from pathlib import Path
from zipfile import ZipFile

import pytest

ROOT = Path(__file__).parents[2]
SAMPLE = "sample/su7-2024.csv"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    pip("wheel", "--no-build-isolation", "--no-deps", "--no-index", "--wheel-dir", str(folder), str(ROOT))
    (made,) = folder.glob("milepost-*.whl")
    return made


@pytest.fixture(scope="module")
def empty(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> "Environment":
    """An environment with the wheel alone; the dependencies come from the one that the tests run in."""
    made = Environment(tmp_path_factory.mktemp("empty"))
    venv.create(made.folder, with_pip=False)
    pip("--python", made.program("python"), "install", "--no-deps", "--no-index", str(wheel))
    packages = made.output("python", "-c", "import sysconfig; print(sysconfig.get_path('purelib'))").strip()
    # Folders that a .pth names are searched, but their own .pth files, such as the checkout's, are not read.
    Path(packages, "dependencies.pth").write_text(sysconfig.get_path("purelib"))
    return made


def test_the_wheel_holds_code_resources_and_licence_and_nothing_else(wheel: Path) -> None:
    names = ZipFile(wheel).namelist()
    assert "milepost/__init__.py" in names
    assert f"milepost/resources/{SAMPLE}" in names
    assert any(name.endswith("licenses/LICENSE") for name in names)
    assert {name.split("/")[0].split("-")[0] for name in names} == {"milepost"}


def test_every_resource_is_in_the_wheel(wheel: Path) -> None:
    shipped = {f"milepost/{file.relative_to(ROOT).as_posix()}" for file in (ROOT / "resources").rglob("*.*")}
    assert shipped <= set(ZipFile(wheel).namelist())


def test_the_program_is_the_wheel_s(empty: "Environment") -> None:
    where = empty.output("python", "-c", "import milepost; print(milepost.__file__)").strip()
    assert Path(where).is_relative_to(empty.folder)


def test_the_sample_can_be_read(empty: "Environment") -> None:
    script = f"from milepost.resources import resource; print(resource({SAMPLE!r}).read_text('utf-8'), end='')"
    assert empty.output("python", "-c", script) == (ROOT / "resources" / SAMPLE).read_text("utf-8")


def test_the_commands_run(empty: "Environment") -> None:
    assert "0.1.0" in empty.output("milepost", "--version")
    empty.output("milepost", "new", "plan.milepost", "--tracker", "Car", "--year", "2024", "--target", "1000")
    assert "Car" in empty.output("milepost", "status", "plan.milepost")


class Environment:
    """A virtual environment to start programs in."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def program(self, name: str) -> str:
        return str(self.folder / "Scripts" / f"{name}.exe" if os.name == "nt" else self.folder / "bin" / name)

    def output(self, name: str, *arguments: str) -> str:
        """What a program prints that is started far from the checkout."""
        done = subprocess.run(
            [self.program(name), *arguments],
            check=False,
            cwd=self.folder,
            env=without_paths(),
            capture_output=True,
            encoding="utf-8",
        )
        assert done.returncode == 0, done.stderr
        return done.stdout


def pip(*arguments: str) -> None:
    command = [sys.executable, "-m", "pip", "--quiet", "--disable-pip-version-check", *arguments]
    done = subprocess.run(command, check=False, env=without_paths(), capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def without_paths() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if name not in {"PYTHONPATH", "PYTHONHOME"}}
