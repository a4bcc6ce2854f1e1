"""The rules of the house: who imports whom, how large things get, what is never written."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections import Counter
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import pytest

from annotator.core.annotation import Layer
from annotator.core.scheme import parse_scheme

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).parents[1]
PACKAGE = ROOT / "annotator"
MODULES = sorted(PACKAGE.rglob("*.py"))
TESTS = sorted(path for path in (ROOT / "tests").rglob("*.py") if path != Path(__file__))

# Imports go downwards only; units with the same number are siblings, which do not know each other.
LEVELS = {
    "__main__": 6,
    "app": 5,
    "cli": 5,
    "gui": 4,
    "workspace": 3,
    "importing": 3,
    "datasheets": 3,
    "corpus": 2,
    "articles": 2,
    "exports": 2,
    "evaluation": 2,
    "detect": 2,
    "core": 1,
    "settings": 0,
    "paths": 0,
}
OUTSIDE_OF = {"core": {"regex"}, "settings": {"tomli_w"}, "paths": {"platformdirs"}}
HOMES = {
    "PySide6": {"gui", "app"},
    "sqlalchemy": {"corpus"},
    "spacy": {"detect", "exports"},
    "matplotlib": {"gui", "exports"},
    "distributed": {"detect"},
    "pyarrow": {"exports"},
}
MAY_FETCH = {"requests", "httpx", "aiohttp", "urllib3", "ftplib", "http.client", "urllib.request"}
RUN_CODE = {"pickle", "shelve", "marshal", "dill", "cloudpickle"}

# Too large, by name and with the reason. This list may only shrink.
LARGE: dict[str, str] = {}


class Import(NamedTuple):
    """`module` is what is imported; a name of our package is followed to its module."""

    module: str
    line: int
    inside_function: bool


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"), str(path))


def unit_of(path: Path) -> str:
    """`gui` for annotator/gui/desk.py, `app` for annotator/app.py."""
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def name_of(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def imports_of(path: Path) -> list[Import]:
    """All imports, those for type checkers and those inside functions included."""
    return list(_imports(path, tree_of(path), inside=False))


def _imports(path: Path, node: ast.AST, *, inside: bool) -> Iterator[Import]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Import):
            yield from (Import(alias.name, child.lineno, inside) for alias in child.names)
        elif isinstance(child, ast.ImportFrom):
            base = _absolute(path, child)
            yield from (Import(_followed(base, alias.name), child.lineno, inside) for alias in child.names)
        is_function = isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda)
        yield from _imports(path, child, inside=inside or is_function)


def _absolute(path: Path, node: ast.ImportFrom) -> str:
    if not node.level:
        return node.module or ""
    folder = path.relative_to(ROOT).parent.parts
    parts = folder[: len(folder) - node.level + 1]
    return ".".join([*parts, *([node.module] if node.module else [])])


def _followed(base: str, name: str) -> str:
    """`annotator.core.spans` for `from annotator.core import spans`; Qt and the web by submodule too."""
    place = ROOT.joinpath(*base.split("."))
    if base.split(".")[0] == "annotator":
        is_module = (place / f"{name}.py").exists() or (place / name).is_dir()
        return f"{base}.{name}" if is_module else base
    return f"{base}.{name}" if base in {"PySide6", "urllib", "http"} else base


def ours(module: str) -> str | None:
    """The unit of a module of ours: `gui` for annotator.gui.desk, None for what is not ours."""
    parts = module.split(".")
    return parts[1] if parts[0] == "annotator" and len(parts) > 1 else None


def offences(wrong: list[str]) -> None:
    assert not wrong, "\n" + "\n".join(wrong)


# -- layers -------------------------------------------------------------------------------------------------


def test_every_module_has_its_level():
    assert {unit_of(path) for path in MODULES} - {"__init__"} == set(LEVELS)


def test_imports_go_downwards_only():
    offences(
        [
            f"{name_of(path)}:{found.line} imports {found.module}"
            for path in MODULES
            for found in imports_of(path)
            if (target := ours(found.module)) and target != (unit := unit_of(path))
            if unit != "__init__" and LEVELS[target] >= LEVELS[unit]
        ]
    )


@pytest.mark.parametrize("unit", sorted(OUTSIDE_OF))
def test_the_lowest_layers_need_nearly_nothing_from_outside(unit):
    allowed = sys.stdlib_module_names | OUTSIDE_OF[unit] | {"annotator"}
    found = [(path, i) for path in MODULES if unit_of(path) == unit for i in imports_of(path)]
    assert found
    offences(
        [
            f"{name_of(path)}:{i.line} imports {i.module}"
            for path, i in found
            if i.module.split(".")[0] not in allowed or ours(i.module) not in {None, unit}
        ]
    )


@pytest.mark.parametrize("library", sorted(HOMES))
def test_each_large_library_has_its_home(library):
    offences(
        [
            f"{name_of(path)}:{i.line} imports {i.module}"
            for path in MODULES
            for i in imports_of(path)
            if i.module.split(".")[0] == library
            and unit_of(path) not in HOMES[library]
            and not (unit_of(path) == "cli" and (i.inside_function or _for_types(path, i)))
        ]
    )


def test_exports_import_spacy_only_when_they_need_it():
    offences(
        [
            f"{name_of(path)}:{i.line}"
            for path in MODULES
            if unit_of(path) == "exports"
            for i in imports_of(path)
            if i.module.split(".")[0] == "spacy" and not i.inside_function and not _for_types(path, i)
        ]
    )


def _for_types(path: Path, found: Import) -> bool:
    """True if the import stands under `if TYPE_CHECKING`."""
    blocks = (n for n in ast.walk(tree_of(path)) if isinstance(n, ast.If))
    return any(
        isinstance(b.test, ast.Name)
        and b.test.id == "TYPE_CHECKING"
        and b.body[0].lineno <= found.line <= (b.body[-1].end_lineno or 0)
        for b in blocks
    )


def test_the_window_knows_neither_tables_nor_detection_itself():
    allowed = {"annotator.detect.messages", "annotator.detect.paragraphs"}
    offences(
        [
            f"{name_of(path)}:{i.line} imports {i.module}"
            for path in MODULES
            if unit_of(path) in {"gui", "app"}
            for i in imports_of(path)
            if i.module == "annotator.corpus.schema"
            or (ours(i.module) == "detect" and i.module not in allowed)
        ]
    )


@pytest.mark.parametrize(
    ("module", "absent"),
    [
        ("annotator.app", {"spacy", "trafilatura", "numpy", "matplotlib", "psycopg", "distributed"}),
        ("annotator.detect.worker", {"PySide6", "sqlalchemy"}),
        (
            "annotator.cli",
            {"PySide6", "spacy", "trafilatura", "numpy", "matplotlib", "psycopg", "distributed"},
        ),
        ("annotator.__main__", {"PySide6", "spacy", "sqlalchemy"}),
    ],
)
def test_what_starts_quickly_loads_nothing_heavy(module, absent):
    code = f"import sys, {module}; print(*sorted({absent!r} & sys.modules.keys()))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=False)
    assert (done.stdout.split(), done.stderr) == ([], "")


def test_nothing_imports_what_could_fetch_from_the_network():
    offences(
        [
            f"{name_of(path)}:{i.line} imports {i.module}"
            for path in MODULES
            for i in imports_of(path)
            if i.module in MAY_FETCH or i.module.split(".")[0] in MAY_FETCH or "QtNetwork" in i.module
        ]
    )


# -- sizes --------------------------------------------------------------------------------------------------

Function = ast.FunctionDef | ast.AsyncFunctionDef


def _lines(node: ast.stmt) -> int:
    first = min([node.lineno, *(d.lineno for d in getattr(node, "decorator_list", ()))])
    return (node.end_lineno or first) - first + 1


def _is_ours(method: Function) -> bool:
    """False for Qt's own virtual methods (camelCase) and Python's (__init__)."""
    return method.name.islower() and not method.name.startswith("__")


def _too_large(path: Path) -> Iterator[tuple[str, str]]:
    most = 260 if path.name == "main_window.py" else 400
    length = len(path.read_text("utf-8").splitlines())
    if length > most:
        yield name_of(path), f"{length} lines, more than {most}"
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.ClassDef):
            methods = [m for m in node.body if isinstance(m, Function) and _is_ours(m)]
            if _lines(node) > 300:
                yield f"{name_of(path)}:{node.name}", f"class of {_lines(node)} lines, more than 300"
            if len(methods) > 25:
                yield f"{name_of(path)}:{node.name}", f"class of {len(methods)} methods, more than 25"
        elif isinstance(node, Function) and _lines(node) > 40:
            yield f"{name_of(path)}:{node.name}", f"function of {_lines(node)} lines, more than 40"


def test_nothing_is_too_large():
    found = [pair for path in MODULES for pair in _too_large(path)]
    offences([f"{name}: {why}" for name, why in found if name not in LARGE])


def test_the_list_of_large_things_only_shrinks():
    found = {name for path in MODULES for name, _why in _too_large(path)}
    assert set(LARGE) <= found


# -- what is never written ----------------------------------------------------------------------------------


@pytest.mark.parametrize("path", TESTS, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_tests_wait_for_conditions_and_never_for_the_clock(path):
    offences(
        [
            f"{name_of(path)}:{node.lineno}"
            for node in ast.walk(tree_of(path))
            if (isinstance(node, ast.Attribute) and _is_clock(_last_name(node.value), node.attr))
            or (isinstance(node, ast.ImportFrom) and any(_is_clock(node.module, a.name) for a in node.names))
        ]
    )


def _is_clock(owner: str | None, name: str) -> bool:
    """True for qtbot.wait, QTest.qWait, time.sleep and processEvents of anything."""
    return name == "processEvents" or (owner, name) in {
        ("qtbot", "wait"),
        ("QTest", "qWait"),
        ("time", "sleep"),
    }


def _last_name(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else node.attr if isinstance(node, ast.Attribute) else ""


def test_no_error_is_swallowed():
    """`except Exception: pass` hides bugs; so do a bare `except` and one that only returns or goes on."""
    offences(
        [
            f"{name_of(path)}:{node.lineno}"
            for path in MODULES
            for node in ast.walk(tree_of(path))
            if isinstance(node, ast.ExceptHandler)
            and (node.type is None or _last_name(node.type) in {"Exception", "BaseException"})
            and all(_does_nothing(statement) for statement in node.body)
        ]
    )


def _does_nothing(statement: ast.stmt) -> bool:
    if isinstance(statement, ast.Return):
        return statement.value is None or isinstance(statement.value, ast.Constant)
    is_ellipsis = isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)
    return is_ellipsis or isinstance(statement, ast.Pass | ast.Continue)


def test_data_is_never_run_as_code():
    calls = [
        f"{name_of(path)}:{node.lineno} calls {node.func.id}"
        for path in MODULES
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in {"eval", "exec"}
    ]
    imports = [
        f"{name_of(path)}:{i.line} imports {i.module}"
        for path in MODULES
        for i in imports_of(path)
        if i.module.split(".")[0] in RUN_CODE
    ]
    offences(calls + imports)


# -- the table of actions -----------------------------------------------------------------------------------


class Row(NamedTuple):
    """What the table says of an action."""

    name: str
    keys: tuple[str, ...]
    icon: str


def action_rows() -> list[Row]:
    """The rows of `TABLE`, read without Qt."""
    tree = tree_of(PACKAGE / "gui" / "actions.py")
    table = next(
        node.value
        for node in tree.body
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.target.id == "TABLE"
    )
    assert isinstance(table, ast.Tuple)
    return [_row(call) for call in table.elts if isinstance(call, ast.Call)]


def _row(call: ast.Call) -> Row:
    names = ("name", "menu", "text", "keys", "tip", "icon", "in_article")
    given = dict(zip(names, call.args, strict=False)) | {str(k.arg): k.value for k in call.keywords}
    values = {name: ast.literal_eval(value) for name, value in given.items()}
    return Row(values["name"], values.get("keys", ()), values.get("icon", ""))


def test_every_icon_of_an_action_is_shipped():
    icons = {path.stem for path in (ROOT / "resources" / "icons").glob("*.svg")}
    rows = action_rows()
    assert len(rows) > 30
    offences([f"{row.name}: no icon {row.icon}" for row in rows if row.icon and row.icon not in icons])


def test_no_two_actions_have_one_name():
    names = Counter(row.name for row in action_rows())
    assert [name for name, count in names.items() if count > 1] == []


@pytest.mark.parametrize(
    "scheme", sorted((ROOT / "resources" / "schemes").glob("*.toml")), ids=lambda path: path.stem
)
def test_no_key_stands_for_two_actions(scheme):
    """A key that two actions claim does nothing in Qt, without a word."""
    labels = parse_scheme(scheme.read_text("utf-8")).labels
    taken = [(key.casefold(), row.name) for row in action_rows() for key in row.keys]
    taken += [(label.key.casefold(), label.name) for label in labels if label.key]
    taken += [(str(number), f"candidate {number}") for number in range(1, 7)]
    counts = Counter(key for key, _name in taken)
    offences([f"{key}: {name}" for key, name in sorted(taken) if counts[key] > 1])
    assert not [label for label in labels if label.key and label.layer is Layer.EVENT], "events have no keys"
