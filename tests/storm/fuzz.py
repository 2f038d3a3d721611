"""Lets libFuzzer make inputs for one target: `python tests/storm/fuzz.py TARGET SECONDS`.

It follows which lines of Milepost an input reaches, and ends with status 1 on the first one that raises what is no
MilepostError, breaks what a target asserts, takes two seconds, or half a gigabyte; the input is left beside it.
"""

import os
import subprocess
import sys
import tempfile
from importlib import import_module
from pathlib import Path

ROOT = Path(__file__).parents[2]
FOUND = ("crash-", "timeout-", "oom-")
MOST_SECONDS, MOST_MEGABYTES, LONGEST = 2, 500, 4_000


def main(words: list[str]) -> int:
    """Run it in a process of its own, which libFuzzer ends as it likes, and tell how many inputs it made."""
    target, seconds, *rest = words
    if rest == ["here"]:
        _fuzz(target, seconds)
        return 1
    command = [sys.executable, __file__, target, seconds, "here"]
    environment = os.environ | {"PYTHONPATH": f"{ROOT}{os.pathsep}{ROOT / 'src'}", "QT_QPA_PLATFORM": "offscreen"}
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(command, env=environment, cwd=folder, stderr=subprocess.PIPE, check=False)
        said = [line for line in done.stderr.decode(errors="replace").splitlines() if not line.startswith("#")]
        print("\n".join(line for line in said if line.startswith(("stat::number_of_executed_units", "Done"))))
        if done.returncode:
            print("\n".join(line for line in said if not line.startswith("INFO")))
            for left in Path(folder).iterdir():
                if left.name.startswith(FOUND):
                    print(left.name, left.read_bytes())
    return 1 if done.returncode else 0


def _fuzz(target: str, seconds: str) -> None:
    atheris = import_module("atheris")
    with atheris.instrument_imports(include=["milepost"]):
        from tests.storm import inputs, seeds  # noqa: PLC0415 - it looks at modules while they are loaded

    corpus, dictionary = Path("corpus"), Path("words.txt")
    corpus.mkdir()
    for place, seed in enumerate(seeds.seeds()[target]):
        (corpus / f"{place}").write_bytes(seed)
    listed = ("".join(f"\\x{byte:02x}" for byte in word) for word in seeds.words())
    dictionary.write_text("\n".join(f'"{word}"' for word in listed), encoding="ascii")
    options = {
        "max_total_time": seconds,
        "timeout": MOST_SECONDS,
        "rss_limit_mb": MOST_MEGABYTES,
        "max_len": LONGEST,
        "print_final_stats": 1,
        "dict": dictionary,
    }
    given = [f"-{name}={value}" for name, value in options.items()]
    atheris.Setup([sys.argv[0], *given, str(corpus)], inputs.TARGETS[target])
    atheris.Fuzz()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
