"""The house plan holds: every module is seen, every package has its place, and the commands start without Qt."""

import inspect
import subprocess
import sys
from pathlib import Path

import grimp
import pytest
from importlinter.cli import lint_imports

import milepost

ROOT = Path(__file__).parents[1]
SOURCE = ROOT / "src"


@pytest.fixture(scope="module")
def graph() -> grimp.ImportGraph:
    return grimp.build_graph("milepost", include_external_packages=True, cache_dir=None)


def module_name(file: Path) -> str:
    return ".".join(file.relative_to(SOURCE).with_suffix("").parts).removesuffix(".__init__")


def test_the_checker_sees_every_module(graph: grimp.ImportGraph) -> None:
    modules = {module_name(file) for file in (SOURCE / "milepost").rglob("*.py")}
    assert modules == {module for module in graph.modules if module.split(".")[0] == "milepost"}


def test_the_checker_reads_this_checkout() -> None:
    assert Path(inspect.getfile(milepost)) == SOURCE / "milepost" / "__init__.py"


def test_the_contracts_are_kept(capsys: pytest.CaptureFixture[str]) -> None:
    status = lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True)
    assert status == 0, capsys.readouterr().out


@pytest.mark.parametrize("package", ["milepost.cli", "milepost.app.main"])
def test_the_commands_start_without_qt(package: str) -> None:
    script = """
import importlib, pkgutil, sys
module = importlib.import_module(sys.argv[1])
for found in pkgutil.walk_packages(getattr(module, "__path__", []), module.__name__ + "."):
    importlib.import_module(found.name)
print(*sorted({name.split(".")[0] for name in sys.modules} & {"PySide6", "pyqtgraph"}))
"""
    loaded = subprocess.run([sys.executable, "-c", script, package], check=True, capture_output=True, text=True)
    assert loaded.stdout.split() == []
