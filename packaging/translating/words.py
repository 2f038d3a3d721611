"""Finds the words to translate where the source says them, each with the context that Qt looks it up in.

Qt's own lupdate knows neither the calls of a `Wording` nor contexts that stand in a constant.
"""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

WORDING = "milepost"
"""The context of what a `Wording` says."""

_RELAYS = ("tr", "_translated")
"""Functions of a module that look words up in the context that its `CONTEXT` names."""


class WordsError(Exception):
    """A call whose words or whose context cannot be told from the source."""


@dataclass(frozen=True, order=True, slots=True)
class Message:
    """Words in English and their context; `plural` where they have a form for each number."""

    context: str
    source: str
    plural: bool = False


def messages(folder: Path) -> tuple[Message, ...]:
    """All words of the modules below `folder`, in order; raises WordsError."""
    found: set[Message] = set()
    for path in sorted(folder.rglob("*.py")):
        found.update(messages_of(path.read_text(encoding="utf-8"), path))
    return tuple(sorted(found))


def messages_of(text: str, path: Path) -> tuple[Message, ...]:
    """The words of one module as they stand in it; raises WordsError."""
    reader = _Reader(ast.parse(text), path)
    return tuple(reader.found)


class _Reader(ast.NodeVisitor):
    """Walks through a module and knows the class and the function it is in."""

    def __init__(self, module: ast.Module, path: Path) -> None:
        self.found: list[Message] = []
        self._path = path
        self._context = _constant(module, "CONTEXT")
        self._class = ""
        self._owners: dict[str, str] = {}
        self.visit(module)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        outer, self._class = self._class, node.name
        self.generic_visit(node)
        self._class = outer

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        outer = self._owners
        given = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
        typed = {one.arg: one.annotation.id for one in given if isinstance(one.annotation, ast.Name)}
        self._owners = outer | typed | ({"self": self._class} if self._class else {})
        self.generic_visit(node)
        self._owners = outer

    def visit_Call(self, node: ast.Call) -> None:
        match node.func:
            case ast.Attribute(value=speaker, attr="text") if self._speaks(speaker):
                self._add(node, WORDING)
            case ast.Attribute(value=speaker, attr="plural") if self._speaks(speaker):
                self._add(node, WORDING, 1, plural=True)
            case ast.Attribute(value=owner, attr="tr"):
                self._add(node, self._owner(owner, node))
            case ast.Name(id=name) if name in _RELAYS:
                self._add(node, self._named(node))
            case _:
                pass
        self.generic_visit(node)

    def _speaks(self, speaker: ast.expr) -> bool:
        """Whether a call is made on a wording, or within one on itself."""
        match speaker:
            case ast.Name(id="self"):
                return self._class == "QtWording"
            case ast.Name(id=name) | ast.Attribute(attr=name):
                return name.endswith("wording")
            case _:
                return False

    def _owner(self, owner: ast.expr, node: ast.Call) -> str:
        """The class that Qt starts to look in; those it inherits from come after it."""
        name = self._owners.get(owner.id) if isinstance(owner, ast.Name) else None
        return name or self._fail(node, "is called on something whose class is not said")

    def _named(self, node: ast.Call) -> str:
        return self._context or self._fail(node, "has no CONTEXT in its module")

    def _add(self, node: ast.Call, context: str, place: int = 0, *, plural: bool = False) -> None:
        words = list(_literals(node.args[place])) if len(node.args) > place else []
        if not words:
            self._fail(node, "does not say its words as a literal")
        self.found += [Message(context, each, plural) for each in words]

    def _fail(self, node: ast.Call, why: str) -> str:
        raise WordsError(f"{self._path}:{node.lineno}: {ast.unparse(node)} {why}.")


def _literals(words: ast.expr) -> Iterator[str]:
    """The words of a literal, or of both sides of a choice between two."""
    match words:
        case ast.Constant(value=str(text)):
            yield text
        case ast.IfExp(body=body, orelse=other) if list(_literals(body)) and list(_literals(other)):
            yield from (*_literals(body), *_literals(other))
        case _:
            return


def _constant(module: ast.Module, name: str) -> str:
    """The text that a constant of the module holds, empty where there is no such constant."""
    for statement in module.body:
        match statement:
            case ast.Assign(targets=[ast.Name(id=found)], value=ast.Constant(value=str(text))) if found == name:
                return text
            case _:
                pass
    return ""
