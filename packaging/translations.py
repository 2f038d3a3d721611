"""Brings the catalogues of translations up to date: `python3 packaging/translations.py`, after any change of words.

Each `resources/translations/milepost_*.ts` gets an entry for every word in the source and for nothing else, and the .qm
file beside it is made anew. What is not translated yet is listed. With the code of a new language, as in
`python3 packaging/translations.py de`, its catalogue is begun.
"""

import sys
from argparse import ArgumentParser

from bootstrapping.environment import ROOT
from translating.catalogues import FOLDER, CatalogueError, release, unfinished, update
from translating.words import WordsError, messages


def main(begun: list[str]) -> int:
    """Update and compile every catalogue and those of the languages `begun`; 0 where all of them are complete."""
    catalogues = {*FOLDER.glob("milepost_*.ts"), *(FOLDER / f"milepost_{code}.ts" for code in begun)}
    missing = 0
    try:
        found = messages(ROOT / "src" / "milepost")
        for catalogue in sorted(catalogues):
            update(catalogue, found)
            release(catalogue, catalogue.with_suffix(".qm"))
            left = unfinished(catalogue)
            print(f"{catalogue.name}: {len(found) - len(left)} of {len(found)} are translated.")
            print("".join(f"  {message.context}: {message.source}\n" for message in left), end="")
            missing += len(left)
    except (CatalogueError, WordsError) as error:
        print(error, file=sys.stderr)
        return 1
    return 1 if missing else 0


if __name__ == "__main__":
    parser = ArgumentParser(description="Brings the catalogues of translations up to date.")
    parser.add_argument("begun", nargs="*", metavar="LANGUAGE", help="the code of a language to begin, such as de")
    sys.exit(main(parser.parse_args().begun))
