"""Sentences of core, corpus and readers are found in the source, as templates for translators."""

from __future__ import annotations

import ast
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "packaging"))

import sentences  # noqa: E402
import translations  # noqa: E402

ERRORS = "class UserError(Exception): ...\nclass ReadError(UserError): ...\n"


def templates(tmp_path, *sources):
    paths = [tmp_path / f"module{number}.py" for number in range(len(sources))]
    for path, source in zip(paths, sources, strict=True):
        path.write_text(ERRORS + source, "utf-8")
        ast.parse(ERRORS + source)
    found = sentences.Sentences(paths)
    losses = set(sentences.Sentences([]).templates)
    return [template for template in found.templates if template not in losses], found.opaque


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ('raise ReadError(f"“{name}” is empty; open another.")', ["“{0}” is empty; open another."]),
        ('UserError("Nothing is selected.")', ["Nothing is selected."]),
        ('UserError("{not} a hole")', ["{{not}} a hole"]),
        (
            "def f(n):\n    UserError(f\"Take {n} place{'' if n == 1 else 's'} back\")",
            ["Take {0} place back", "Take {0} places back"],
        ),
        (
            'def f(e):\n    why = e.reason or "it is lost"\n    ReadError(f"Not read ({why}).")',
            ["Not read (it is lost).", "Not read ({0!s})."],
        ),
        (
            '_LOST = "The {name} is lost"\ndef f(n):\n    raise UserError(_LOST.format(name=n))',
            ["The {0} is lost"],
        ),
        (
            "def edited(verb, what):\n"
            '    return Change(f"{verb} {what}")\n'
            'edited("Accept", x)\n'
            'edited("Take back", y)',
            ["Accept {0}", "Take back {0}"],
        ),
        (
            '_TABLE = (("a", "{name} is full"), ("b", "{name} is gone"))\n'
            "def f(code, n):\n"
            "    for start, words in _TABLE:\n"
            "        kind = ReadError if start else UserError\n"
            "        return kind(words.format(name=n))",
            ["{0} is full", "{0} is gone"],
        ),
        (
            "def said(n):\n"
            '    return f"{n} new article"\n'
            "def f(c):\n"
            "    a = said(c)\n"
            '    UserError(f"There is {a}.")',
            ["There is {0!s}.", "{0} new article"],
        ),
        (
            'class Bad(UserError):\n    def __init__(self, n):\n        super().__init__(f"Bad label {n}")',
            ["Bad label {0}"],
        ),
        ('def f(c):\n    replace(c, title=f"Undo: {c.title}")', ["Undo: {0!s}"]),
        ('warnings.append(f"{n} attachments were not read.")', ["{0} attachments were not read."]),
        ('problems.append((a, "it has no characters"))', ["it has no characters"]),
        ('def f(a, e):\n    ExportProblem(a, "", f"it is lost ({e})")', ["it is lost ({0})"]),
        ('ValueError("The window never shows this")', []),
        ('UserError(tr("Translated where it is said"))', []),
    ],
)
def test_what_is_said_is_found(tmp_path, source, expected):
    assert templates(tmp_path, source) == (sorted(expected), [])


def test_words_are_followed_into_other_modules_but_not_into_their_private_functions(tmp_path):
    public = 'def complain(reason):\n    return UserError(f"{reason}; nothing was changed.")\n'
    private = 'def _said(n):\n    return f"nothing of {n}"\n'
    user = 'def f(n):\n    UserError(title(n))\n    UserError(f"Every: {_said(n)}")\n'
    title = 'def title(n):\n    return f"Rename label {n}"\n'
    found, _opaque = templates(tmp_path, public, private, title, user)
    assert found == ["Every: {0}", "Rename label {0}", "{0!s}; nothing was changed."]


@pytest.fixture(scope="module")
def program():
    return sentences.Sentences(sentences.sources())


def test_the_words_of_every_sentence_of_the_program_are_found(program):
    assert len(program.templates) > 200
    assert program.opaque == [], "packaging/sentences.py cannot follow where these words come from"


def test_what_a_search_says_of_a_value_is_found(program):
    """It is a ValueError, which becomes the sentence of a `QueryError`."""
    assert "The range “{0}” ends before it begins" in program.templates


def test_the_table_that_is_shipped_has_them(program):
    stored = translations.SENTENCES.read_text("utf-8").splitlines()
    assert stored == program.templates, "run packaging/translate.sh"


def test_translators_get_them(program):
    texts = {text.source for text in translations.texts_of_tables() if text.context == "Sentence"}
    assert texts == set(program.templates)
