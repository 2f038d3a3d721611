"""The commands of the set-up: run, test, check, bench and storm."""

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from bootstrapping.environment import ROOT, Stamp, prepare, program
from bootstrapping.errors import SetupError
from bootstrapping.qt import has_display, platforms, require_libraries
from bootstrapping.system import SystemPackages

USAGE = """\
usage: python3 packaging/bootstrap.py [--install-system] COMMAND [ARGUMENTS]

Each command first makes .venv with the pinned versions, where it is not there yet.

  run    starts the program: `run`, `run my.milepost`, `run status my.milepost`
  test   runs the tests: `test`, `test -k curve`
  check  runs the linters, the type checker, the import rules and the search for dead code
  bench  runs the benchmarks
  storm  runs the long tests of what can befall a file and the window: `storm`, `storm -k crash`

--install-system installs the system libraries that Qt needs, where they are missing."""

PAINTING = ("chart", "report", "watch")
EXAMPLE = "milepost-example.milepost"
PICTURE = "milepost-example.png"
SAMPLE = ROOT / "resources" / "sample" / "su7-2024.csv"
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen"}


def main(words: list[str]) -> int:
    """Do what the command line says; gives the exit status."""
    install = "--install-system" in words[:2]
    if install:
        words = [word for word in words[:2] if word != "--install-system"] + words[2:]
    command, *arguments = words or [""]
    commands = {"run": run, "test": test, "check": check, "bench": bench, "storm": storm}
    if command not in commands:
        return _usage(asked=command in {"-h", "--help"})
    try:
        return commands[command](arguments, SystemPackages.of_this_machine(install=install))
    except SetupError as error:
        print(error, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("Interrupted; the next start takes it up again.", file=sys.stderr)
        return 130


def run(arguments: list[str], packages: SystemPackages) -> int:
    """Start the program, or do the part that needs no display where there is none."""
    stamp = prepare(packages, development=False)
    if not opens_window(arguments):
        if arguments[0] in PAINTING:
            require_libraries(stamp, packages, ["offscreen"])
        return _hand_over([program("milepost"), *arguments], os.environ)
    if has_display(os.environ, sys.platform):
        require_libraries(stamp, packages, platforms(os.environ))
        return _hand_over([program("milepost"), *arguments], os.environ)
    return _without_display(arguments, stamp, packages)


def test(arguments: list[str], packages: SystemPackages) -> int:
    """Run the tests, with Qt painting into memory."""
    require_libraries(prepare(packages, development=True), packages, ["offscreen"])
    os.chdir(ROOT)
    return _hand_over([program("python"), "-m", "pytest", *arguments], os.environ | OFFSCREEN)


def storm(arguments: list[str], packages: SystemPackages) -> int:
    """Run the tests of `tests/storm` at their full length, which takes hours; `test` runs a short form of each."""
    return test(["tests/storm", "--storm", "--capture=no", *arguments], packages)


def check(_arguments: list[str], packages: SystemPackages) -> int:
    """Run every check, and fail where one of them does."""
    prepare(packages, development=True)
    return _all_of(
        [
            [program("ruff"), "check"],
            [program("ruff"), "format", "--check"],
            [program("basedpyright"), "--pythonpath", program("python")],
            [program("lint-imports")],
            [program("vulture")],
        ],
        os.environ,
    )


def bench(arguments: list[str], packages: SystemPackages) -> int:
    """Run every benchmark, and fail where one of them does."""
    require_libraries(prepare(packages, development=True), packages, ["offscreen"])
    scripts = sorted((ROOT / "tests" / "benchmarks").glob("bench_*.py"))
    return _all_of([[program("python"), str(script), *arguments] for script in scripts], os.environ | OFFSCREEN)


def opens_window(arguments: list[str]) -> bool:
    """Whether the program would open its window: with no argument, or with a file and nothing else."""
    return not arguments or (len(arguments) == 1 and not arguments[0].startswith("-") and "." in arguments[0])


def _without_display(arguments: list[str], stamp: Stamp, packages: SystemPackages) -> int:
    milepost = program("milepost")
    if arguments:
        print("There is no display here, so instead of the window this is the status:", flush=True)
        return _hand_over([milepost, "status", *arguments], os.environ)
    print("There is no display here, so the example is worked through without the window.", flush=True)
    status = 0 if Path(EXAMPLE).exists() else subprocess.call([milepost, "import", EXAMPLE, str(SAMPLE)])
    status = status or subprocess.call([milepost, "status", EXAMPLE])
    if status == 0:
        require_libraries(stamp, packages, ["offscreen"])
        status = subprocess.call([milepost, "chart", EXAMPLE, PICTURE])
    if status == 0:
        print(f"The figures are in {EXAMPLE}, the chart is in {PICTURE}.")
    return status


def _usage(*, asked: bool) -> int:
    print(USAGE, file=sys.stdout if asked else sys.stderr)
    return 0 if asked else 2


def _all_of(commands: list[list[str]], environ: Mapping[str, str]) -> int:
    failed: list[str] = []
    for command in commands:
        name = " ".join(Path(word).name if word.startswith(str(ROOT)) else word for word in command)
        print(f"== {name}", flush=True)
        if subprocess.call(command, cwd=ROOT, env=dict(environ)):
            failed.append(name)
    print(f"Failed: {'; '.join(failed)}." if failed else "All passed.", flush=True)
    return 1 if failed else 0


def _hand_over(command: list[str], environ: Mapping[str, str]) -> int:
    """Become the command, so that signals and the exit status are its own; Windows can only wait for it."""
    sys.stdout.flush()
    if os.name == "posix":
        os.execve(command[0], command, dict(environ))  # noqa: S606 - a shell would only stand in between
    return subprocess.call(command, env=dict(environ))
