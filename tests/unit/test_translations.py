"""Every text of the window has its German and Spanish one, with the same places to fill in."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "packaging"))

import translations  # noqa: E402

# Texts that wait for a translation. This list may only shrink.
WAITING: frozenset[tuple[str, str]] = frozenset()

LANGUAGES = translations.LANGUAGES


@pytest.fixture(scope="module")
def wanted():
    return translations.texts()


@pytest.fixture(scope="module")
def stored():
    return {language: translations.read(path_of(language)) for language in (*LANGUAGES, "en")}


def path_of(language, suffix="ts"):
    return translations.FOLDER / f"annotator_{language}.{suffix}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated(language, wanted, stored):
    missing = {(t.context, t.source) for t in wanted if not stored[language].get(t)}
    assert sorted(missing - WAITING) == [], "run packaging/translate.sh and translate what it lists"
    assert missing >= WAITING, "shorten the list WAITING"


def test_english_has_its_plurals(wanted, stored):
    assert [t.source for t in wanted if t.plural and not stored["en"].get(t)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_filled_in_stays(language, stored):
    """`{0}`, `%n`, the mark-up and an ampersand's shortcut are in the translation as in the text."""
    wrong = [
        f"{text.source!r}: {form!r}"
        for text, forms in stored[language].items()
        for form in forms
        if places(form) != places(text.source) or form.count("&") != text.source.count("&")
    ]
    assert wrong == []


def places(text):
    return sorted(re.findall(r"\{\d(?:!s)?\}|%n|<[^>]*>", text))


@pytest.mark.parametrize("language", LANGUAGES)
def test_blanks_at_the_ends_and_the_ellipsis_stay(language, stored):
    wrong = [
        f"{text.source!r}: {form!r}"
        for text, forms in stored[language].items()
        for form in forms
        if text.source.endswith("…") != form.endswith("…")
        or text.source.startswith(" ") != form.startswith(" ")
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_files_that_are_shipped_are_made_from_these(language, stored):
    translator = QTranslator()
    assert translator.load(str(path_of(language, "qm")))
    wrong = [
        text.source
        for text, forms in stored[language].items()
        if forms and not text.plural and forms[0] != text.source
        if translator.translate(text.context, text.source) != forms[0]
    ]
    assert wrong == [], "run packaging/translate.sh"


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_shortcut_of_a_dialog_stands_for_one_thing(language, stored):
    """Two letters with an ampersand in one class must differ."""
    keys = {}
    for text, forms in stored[language].items():
        for form in forms:
            for letter in re.findall("&(.)", form):
                keys.setdefault((text.context, letter.casefold()), []).append(form)
    assert [forms for forms in keys.values() if len(forms) > 1] == []


# -- what goes past the translators -------------------------------------------------------------------------

SHOWS = {
    *("QLabel", "QPushButton", "QCheckBox", "QToolButton", "QAction", "QMenu", "addMenu"),
    *("NoteEdit", "RowList", "ValueButton", "PercentField", "caption"),
    *("setText", "setToolTip", "setWindowTitle", "setTitle", "setStatusTip", "setPlaceholderText"),
    *("setAccessibleName", "setAccessibleDescription", "tell", "warn"),
    *("show_idle", "show_work", "show_files", "show_saved", "show_mode", "show_order"),
}
# Names that are the same in every language.
SAME = re.compile("Article Annotator")
# Texts that still go past them. This list may only shrink.
PAST: frozenset[str] = frozenset()


def test_no_text_goes_past_the_translators():
    past = {
        f"{path.name}: {words!r}"
        for path in translations.sources()
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and name_of(node.func) in SHOWS
        for words in written(node)
        if re.search("[A-Za-z]{2}", SAME.sub("", words))
    }
    assert past - PAST == set()
    assert past >= PAST, "shorten the list PAST"


def name_of(function):
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def written(call):
    """The texts written in the arguments of a call, in f-strings too; mark-up does not count."""
    for argument in call.args:
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
            yield argument.value
        elif isinstance(argument, ast.JoinedStr):
            for part in argument.values:
                if isinstance(part, ast.Constant):
                    yield re.sub("<[^>]*>|<[^>]*$|^[^<]*>|&[a-z]+;", "", str(part.value))


def test_texts_between_the_braces_of_f_strings_reach_them(wanted):
    assert translations.Text("ImportReportPage", "All") in wanted


def test_each_context_is_a_class_or_a_table(wanted):
    """A text of any other context is never found: lupdate takes `dialog.tr()` for one of a class `dialog`."""
    trees = [ast.parse(path.read_text("utf-8")) for path in translations.sources()]
    classes = {n.name for tree in trees for n in ast.walk(tree) if isinstance(n, ast.ClassDef)}
    tables = {context for _module, context, _texts in translations.TABLES}
    assert {text.context for text in wanted} - classes - tables - set(named(trees)) == set()


def named(trees):
    """The contexts that are given to `QCoreApplication.translate()`."""
    for call in (n for tree in trees for n in ast.walk(tree) if isinstance(n, ast.Call)):
        if name_of(call.func) == "translate" and isinstance(call.args[0], ast.Constant):
            yield call.args[0].value


# -- the tool -----------------------------------------------------------------------------------------------


def test_a_translation_follows_its_text_into_another_class():
    old = {translations.Text("Old", "Undo"): ["Rückgängig"]}
    new = [translations.Text("New", "Undo"), translations.Text("New", "Redo")]
    assert translations.kept(new, old) == {new[0]: ["Rückgängig"], new[1]: []}


def test_a_file_comes_back_as_it_was_written(tmp_path):
    path = tmp_path / "x_de.ts"
    written = {
        translations.Text("A", "a <b> & “c”\n d"): ["ä <b> & „c“\n d"],
        translations.Text("A", "untranslated"): [],
        translations.Text("B", "%n word(s)", plural=True): ["%n Wort", "%n Wörter"],
    }
    translations.write(path, "de", written)
    assert translations.read(path) == written


def test_reading_the_source_anew_changes_no_file_that_is_up_to_date(wanted, stored, tmp_path):
    translations.write(tmp_path / "de.ts", "de", translations.kept(wanted, stored["de"]))
    if translations.kept(wanted, stored["de"]) == stored["de"]:
        assert (tmp_path / "de.ts").read_text("utf-8") == path_of("de").read_text("utf-8")


def test_the_script_is_runnable():
    done = subprocess.run(["bash", "-n", ROOT / "packaging" / "translate.sh"], check=False)
    assert done.returncode == 0
