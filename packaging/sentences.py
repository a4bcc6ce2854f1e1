"""The sentences that the rest of the program hands to the window in English, as templates for translators.

Sentences of errors and titles of changes are made where no Qt is. They are read from the source: what is
given to a `UserError`, as the title of a `Change` and so on (`_PLACES`), with the names in it followed to
where they are set. A template has a numbered hole for each value, `{0}`; one for such a sentence itself is
`{0!s}`.
"""

from __future__ import annotations

import ast
import itertools
import math
import string
import sys
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from annotator.exports import choice

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

FOLDER = Path(__file__).resolve().parents[1] / "annotator"
_ENGLISH = frozenset(("cli", "evaluation"))  # what only these say stays English
_PLACES = {  # arguments of calls
    **{"Change": (0,), "Migration": (0,), "refused": (0, 1)},
    **{"ExportProblem": (2,), "unreadable": (1,)},
}
_SAID_VALUES = frozenset(("query_values",))  # whose ValueErrors are put into a `UserError` as they are
_KEYWORDS = frozenset(("title", "read_only_reason"))  # of `replace` and of a database
_ABOUT_FORMAT = "Format", "description"
_LISTS = frozenset(("warnings", "unusual", "problems"))  # what is appended to them, last in a tuple
_SAID_NAMES = frozenset(
    ("error", "reason", "advice", "sentence", "title", "damage", "read_only_reason", "remark")
)
_MOST = 40  # templates of one place; more are data and no words
_DATA, _SAID = "\0", "\1"  # in a text: a value, and a value that is a sentence
_METHODS = frozenset(dir(dict) + dir(list) + dir(str) + dir(set))

Scope = ast.FunctionDef | None


@dataclass
class _Module:
    path: Path
    tree: ast.Module
    functions: dict[str, list[ast.FunctionDef]] = field(default_factory=dict)
    constants: dict[str, list[ast.expr]] = field(default_factory=dict)
    calls: list[tuple[Scope, ast.Call]] = field(default_factory=list)


class Sentences:
    """Reads some modules. `opaque` are the places whose words were not found: a bug of these or of those."""

    def __init__(self, paths: Iterable[Path]) -> None:
        self._modules = [_read(path) for path in paths]
        self._constants: dict[str, list[ast.expr]] = {}  # those that other modules may use
        self._functions: dict[str, list[tuple[_Module, ast.FunctionDef]]] = {}
        self._calls: dict[str, list[tuple[_Module, Scope, ast.Call]]] = {}
        for module in self._modules:
            self._constants |= {n: v for n, v in module.constants.items() if not n.startswith("_")}
            for name, found in module.functions.items():
                self._functions.setdefault(name, []).extend((module, function) for function in found)
            for scope, call in module.calls:
                self._calls.setdefault(_name_of(call.func), []).append((module, scope, call))
        self._parts: set[str] = set()  # sentences that stand in others
        self._open: set[tuple[int, int]] = set()  # what is being followed
        self.opaque: list[str] = []

    @cached_property
    def templates(self) -> list[str]:
        """All of them, in order."""
        found: set[str] = set()
        for module in self._modules:
            for scope, place in self._places(module):
                texts = [text for text in self._texts(place, module, scope) if _has_words(text)]
                found.update(texts)
                if not texts and isinstance(place, ast.JoinedStr):
                    self.opaque.append(f"{module.path.name}, line {place.lineno}: {ast.unparse(place)}")
        return sorted(map(_numbered, found | self._parts | set(_of_losses())))

    @cached_property
    def _errors(self) -> set[str]:
        known, before = {"UserError"}, 0
        classes = [n for m in self._modules for n in ast.walk(m.tree) if isinstance(n, ast.ClassDef)]
        while len(known) > before:
            before = len(known)
            known |= {c.name for c in classes if any(_name_of(base) in known for base in c.bases)}
        return known

    def _places(self, module: _Module) -> Iterator[tuple[Scope, ast.expr]]:
        """The expressions that are sentences, each with the function in which it stands."""
        inits = {
            id(node)
            for c in ast.walk(module.tree)
            if isinstance(c, ast.ClassDef) and c.name in self._errors
            for node in ast.walk(c)
        }
        for scope, call in module.calls:
            name = _name_of(call.func)
            is_error = name in self._errors or any(
                _name_of(kind) in self._errors for value in _assigned(scope, name) for kind in _either(value)
            )
            is_error = is_error or (name == "ValueError" and module.path.stem in _SAID_VALUES)
            numbers = (0,) if is_error else _PLACES.get(name, ())
            if name == "__init__" and id(call) in inits:
                numbers = (0,)
            if name == "append" and isinstance(call.func, ast.Attribute):
                numbers = (0,) if _name_of(call.func.value) in _LISTS else ()
            given = (call.args[n] for n in numbers if n < len(call.args))
            yield from ((scope, value.elts[-1] if isinstance(value, ast.Tuple) else value) for value in given)
            is_new = name == "replace" or name.endswith("Database")
            yield from ((scope, k.value) for k in call.keywords if is_new and k.arg in _KEYWORDS)
            yield from ((scope, k.value) for k in call.keywords if (name, k.arg) == _ABOUT_FORMAT)
        yield from ((None, value) for node in ast.walk(module.tree) for value in _written(node))

    def _texts(self, node: ast.expr, module: _Module, scope: Scope) -> list[str]:
        """What the expression may be; a hole alone if nobody knows."""
        key = id(node), id(scope)
        if key not in self._open:
            self._open.add(key)
            found = list(dict.fromkeys(self._found(node, module, scope)))
            self._open.discard(key)
            if 0 < len(found) <= _MOST:
                return found
        return [_hole(node)]

    def _found(self, node: ast.expr, module: _Module, scope: Scope) -> list[str]:
        match node:
            case ast.Constant(value=str(text)):
                return [text]
            case ast.JoinedStr(values=values):
                pieces = [self._piece(value, module, scope) for value in values]
                if math.prod(map(len, pieces)) > _MOST:
                    pieces = [self._part(piece) if len(piece) > 1 else piece for piece in pieces]
                return ["".join(some) for some in itertools.product(*pieces)]
            case ast.IfExp(body=left, orelse=right):
                return self._texts(left, module, scope) + self._texts(right, module, scope)
            case ast.BoolOp(values=values):
                return [text for value in values for text in self._texts(value, module, scope)]
            case ast.Name(id=name):
                return self._named(name, module, scope)
            case ast.Call(func=ast.Attribute(value=value, attr="format")):
                return [_with_holes(text) for text in self._texts(value, module, scope)]
            case ast.Call(func=ast.Name(id=name)):
                return self._returned(name, module)
        return []

    def _piece(self, value: ast.expr, module: _Module, scope: Scope) -> list[str]:
        """A part of an f-string. What a function makes is a sentence within the sentence."""
        if isinstance(value, ast.Constant):
            return [str(value.value)]
        assert isinstance(value, ast.FormattedValue)
        inner = value.value
        if isinstance(inner, ast.Name) and _is_parameter(scope, inner.id):
            given = self._given(scope, inner.id, module)
            is_word = inner.id not in _SAID_NAMES and not any(map(_has_holes, given))
            return given if given and is_word else [_hole(inner)]
        if not isinstance(inner, ast.Name | ast.IfExp | ast.Call):
            return [_hole(inner)]
        texts = self._texts(inner, module, scope)
        made = [v for v in _assigned(scope, inner.id)] if isinstance(inner, ast.Name) else [inner]
        return self._part(texts) if any(isinstance(v, ast.Call) for v in made) else texts

    def _part(self, texts: list[str]) -> list[str]:
        """One hole for all that a part of a sentence may be; what has words is a sentence of its own."""
        words = [text for text in texts if _has_words(text)]
        self._parts.update(words)
        return [_SAID] if words else texts if len(texts) == 1 else [_DATA]

    def _named(self, name: str, module: _Module, scope: Scope) -> list[str]:
        values = list(_assigned(scope, name)) or list(_looped(scope, name, module))
        if not values and _is_parameter(scope, name):
            return self._given(scope, name, module)
        values = values or module.constants.get(name) or self._constants.get(name, [])
        return [text for value in values for text in self._texts(value, module, scope)]

    def _given(self, function: Scope, name: str, at: _Module) -> list[str]:
        """What the calls of the function give to a parameter."""
        assert function is not None
        names = [a.arg for a in (*function.args.posonlyargs, *function.args.args)]
        names = names[1:] if names[:1] == ["self"] else names
        found: list[str] = []
        for module, scope, call in self._calls.get(function.name, ()):
            is_other = function.name in _METHODS or (function.name.startswith("_") and module is not at)
            if is_other and not (isinstance(call.func, ast.Name) and module is at):
                continue
            given = [k.value for k in call.keywords if k.arg == name]
            if name in names:
                given += call.args[names.index(name) :][:1]
            found += [text for value in given for text in self._texts(value, module, scope)]
        return list(dict.fromkeys(found))

    def _returned(self, name: str, at: _Module) -> list[str]:
        return [
            text
            for module, function in self._functions.get(name, ())
            if module is at or not name.startswith("_")
            for node in ast.walk(function)
            if isinstance(node, ast.Return) and node.value is not None
            for text in self._texts(node.value, module, function)
        ]


def sources() -> list[Path]:
    """The modules whose sentences the window shows, those of the window that are not given to `tr()` too."""
    found = FOLDER.rglob("*.py")
    return sorted(p for p in found if p.relative_to(FOLDER).parts[0] not in _ENGLISH)


def _read(path: Path) -> _Module:
    module = _Module(path, ast.parse(path.read_text("utf-8")))
    for node in module.tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            module.constants.setdefault(node.targets[0].id, []).append(node.value)
    _collect(module.tree, None, module)
    return module


def _collect(node: ast.AST, scope: Scope, module: _Module) -> None:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.FunctionDef):
            module.functions.setdefault(child.name, []).append(child)
        elif isinstance(child, ast.Call):
            module.calls.append((scope, child))
        _collect(child, child if isinstance(child, ast.FunctionDef) else scope, module)


def _assigned(scope: Scope, name: str) -> Iterator[ast.expr]:
    for node in ast.walk(scope) if scope is not None else ():
        if isinstance(node, ast.NamedExpr) and node.target.id == name:
            yield node.value
        elif isinstance(node, ast.Assign):
            target, value = node.targets[0], node.value
            if isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple):
                yield from (v for t, v in zip(target.elts, value.elts, strict=True) if _name_of(t) == name)
            elif isinstance(target, ast.Name) and target.id == name:
                yield value


def _looped(scope: Scope, name: str, module: _Module) -> Iterator[ast.expr]:
    """What a loop over a table of the module gives to the name."""
    for node in ast.walk(scope) if scope is not None else ():
        if isinstance(node, ast.For) and isinstance(node.target, ast.Tuple):
            names = [_name_of(element) for element in node.target.elts]
            for table in module.constants.get(_name_of(node.iter), ()) if name in names else ():
                rows: Sequence[ast.expr] = table.elts if isinstance(table, ast.Tuple) else ()
                yield from (row.elts[names.index(name)] for row in rows if isinstance(row, ast.Tuple))


def _written(node: ast.AST) -> Iterator[ast.expr]:
    """Sentences that are kept under a name, and those by which `lost` counts what an export leaves out."""
    if isinstance(node, ast.Assign) and _name_of(node.targets[0]) in ("read_only_reason", "warning"):
        yield node.value
    elif isinstance(node, ast.Subscript) and _name_of(node.value) == "lost":
        what = node.slice
        if not isinstance(what, ast.JoinedStr) or isinstance(what.values[0], ast.Constant):
            yield what  # f"{layer}s" is in `_of_losses`


def _is_parameter(scope: Scope, name: str) -> bool:
    return scope is not None and name in [a.arg for a in (*scope.args.args, *scope.args.kwonlyargs)]


def _name_of(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")


def _either(node: ast.expr) -> tuple[ast.expr, ...]:
    return (node.body, node.orelse) if isinstance(node, ast.IfExp) else (node,)


def _hole(node: ast.expr) -> str:
    names = {_name_of(n) for n in ast.walk(node) if isinstance(n, ast.Name | ast.Attribute)}
    return _SAID if names & _SAID_NAMES else _DATA


def _with_holes(text: str) -> str:
    parts = string.Formatter().parse(text)
    return "".join(
        literal + ("" if name is None else _SAID if name in _SAID_NAMES else _DATA)
        for literal, name, _spec, _conversion in parts
    )


def _has_words(text: str) -> bool:
    """True if a translator needs to see it: a few letters around sentences or values say nothing."""
    letters = sum(char.isalpha() for char in text)
    return " " in text and letters >= (1 if _SAID in text else 4)


def _has_holes(text: str) -> bool:
    return _DATA in text or _SAID in text


def _of_losses() -> Iterator[str]:
    """What an export leaves out, as the window counts it."""
    yield from (what for _name, what, _is_set in (*choice._FIELDS, *choice._ARTICLE_FIELDS))
    yield from (f"annotations of which: {_SAID}", "suggestions that nobody has decided")
    yield from ("entities", "quotes", "events")


def _numbered(text: str) -> str:
    numbers = itertools.count()
    signs = {_DATA: lambda: f"{{{next(numbers)}}}", _SAID: lambda: f"{{{next(numbers)}!s}}"}
    signs |= {"{": lambda: "{{", "}": lambda: "}}"}
    return "".join(signs[char]() if char in signs else char for char in text)
