"""The window's texts for translators: read anew from the source, translations kept, Qt's .qm files made.

`resources/translations/annotator_LANGUAGE.ts` are Qt Linguist files (format: Qt's ts.xsd). Qt's lupdate finds
the texts in `tr("…")`; those in tables (`tr(name)`) are named by `TABLES` below. A text keeps its translation
as long as it stays the same, wherever it moves. What is untranslated is listed.
"""

from __future__ import annotations

import argparse
import ast
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from sentences import Sentences
from sentences import sources as sentence_sources

from annotator.core import narration
from annotator.core.annotation import Polarity, Status
from annotator.core.candidates import Reason
from annotator.core.charts import CHARTS
from annotator.gui import (
    actions,
    agreement_table,
    annotation_list,
    disagreement_list,
    event_form,
    events,
    judging,
    menus,
    side_names,
    statistics_page,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "translations"
SENTENCES = FOLDER / "sentences.txt"  # the templates, one a line, for the window to match with
LANGUAGES = ("de", "es")
PLURALS = "en"  # English has a file for its plurals alone
_CLASSES = {  # what lupdate takes for classes, and whose `tr()` it is
    **dict.fromkeys(("window", "self._window"), "MainWindow"),
    "dialog": "MigrationDialog",
    "view": "ArticleView",
}


def _of_actions() -> list[str]:
    table = [text for spec in actions.TABLE for text in (spec.text, spec.tip)]
    return [*table, *(f"Candidate speaker {number}" for number in range(1, 7))]


# Calls of tr() whose text is not written in them: the module, the class that calls, and where its texts are.
TABLES: tuple[tuple[str, str, Callable[[], Iterable[str]]], ...] = (
    ("actions", "Actions", _of_actions),
    ("agreement_table", "Agreement", lambda: agreement_table.TEXTS),
    ("annotation_list", "AnnotationList", lambda: annotation_list.FILTERS),
    ("annotation_list", "AnnotationModel", lambda: [status.value for status in Status]),
    ("annotation_page", "AnnotationModel", lambda: [status.value for status in Status]),
    ("article_tips", "AnnotationModel", lambda: [status.value for status in Status]),
    ("disagreement_list", "Disagreements", lambda: disagreement_list.KIND_NAMES.values()),
    ("event_form", "EventForm", lambda: event_form._TITLES.values()),
    ("events", "Events", lambda: events._QUESTIONS.values()),
    ("judging", "Judging", lambda: [*judging._INTENSITIES, *(p.value for p in Polarity)]),
    ("key_sheet", "KeySheet", lambda: (*menus._MENUS, *menus._SUBMENUS)),
    ("menus", "MainWindow", lambda: (*menus._MENUS, *menus._SUBMENUS, "Entity", "Quote")),
    ("narrating", "Narration", lambda: narration.TEMPLATES),
    ("scheme_editor_migration", "MigrationDialog", lambda: ("before", "words", "after", "change", "article")),
    ("sentences", "Sentence", lambda: sentences()),
    ("side_names", "Sides", lambda: side_names.TEXTS.values()),
    ("speaker_field", "SpeakerField", lambda: _reasons()),
    ("speakers", "Speakers", lambda: _reasons()),
    ("statistics_page", "ChartListModel", lambda: (t for s in CHARTS.values() for t in (s.title, s.about))),
    ("statistics_page", "StatisticsPage", lambda: statistics_page.WORDS),
    ("stance_editor", "StanceFields", lambda: [p.value for p in Polarity]),
)


def _reasons() -> list[str]:
    return [reason.value for reason in Reason]


@dataclass(frozen=True)
class Text:
    """A text of the window. `context` is the class that shows it; `plural`: it has a form for each number."""

    context: str
    source: str
    plural: bool = False


Translations = dict[Text, list[str]]  # the forms of a plural, or one; empty: untranslated


def sources() -> list[Path]:
    """The modules that show something."""
    return [*sorted((ROOT / "annotator" / "gui").glob("*.py")), ROOT / "annotator" / "app.py"]


def texts_of_tables() -> list[Text]:
    """The texts that lupdate cannot see; a call of tr() that `TABLES` does not know raises LookupError."""
    found: dict[Text, None] = {}
    for path in sources():
        unwritten = _unwritten(ast.parse(path.read_text("utf-8")))
        tables = [(context, texts) for module, context, texts in TABLES if module == path.stem]
        if unwritten and not tables:
            raise LookupError(f"{path.name}: tr({unwritten[0]}): say in TABLES where its texts are")
        for context, texts in tables:
            found.update(dict.fromkeys(Text(context, text) for text in texts() if text))
    return list(found)


def texts_in_f_strings() -> list[Text]:
    """What is given to `self.tr()` between the braces of f-strings, where lupdate does not look."""
    found: dict[Text, None] = {}
    for path in sources():
        for owner in (n for n in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(n, ast.ClassDef)):
            strings = (node for node in ast.walk(owner) if isinstance(node, ast.JoinedStr))
            calls = (node for whole in strings for node in ast.walk(whole) if isinstance(node, ast.Call))
            for call in calls:
                if ast.unparse(call.func) == "self.tr" and isinstance(call.args[0], ast.Constant):
                    found[Text(owner.name, str(call.args[0].value))] = None
    return list(found)


def _unwritten(tree: ast.AST) -> list[str]:
    found = []
    for call in ast.walk(tree):
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute):
            place = {"tr": 0, "translate": 1}.get(call.func.attr)
            is_text = call.func.attr == "tr" or ast.unparse(call.func.value) == "QCoreApplication"
            if place is not None and is_text and len(call.args) > place:
                text = call.args[place]
                if not isinstance(text, ast.Constant):
                    found.append(ast.unparse(text))
    return found


def texts() -> list[Text]:
    """All texts of the window, in the order of contexts and source."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "all_de.ts")
        names = [str(source) for source in sources()]
        _run("lupdate", *names, "-silent", "-locations", "none", "-ts", str(path))
        found = [*read(path), *texts_of_tables(), *texts_in_f_strings()]
    return sorted(dict.fromkeys(found), key=lambda t: (t.context, t.source))


def sentences() -> list[str]:
    """The templates of what core, corpus and the others say."""
    return Sentences(sentence_sources()).templates


def read(path: Path) -> Translations:
    """The texts of a .ts file with their translations."""
    found: Translations = {}
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            plural = message.get("numerus") == "yes"
            text = Text(_CLASSES.get(name, name), message.findtext("source") or "", plural)
            forms = [form.text or "" for form in message.iter("numerusform")]
            forms = forms or [message.findtext("translation") or ""]
            found[text] = forms if all(forms) else []
    return found


def write(path: Path, language: str, translations: Translations) -> None:
    """Writes a .ts file."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for text, forms in translations.items():
        if text.context not in contexts:
            contexts[text.context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[text.context], "name").text = text.context
        message = ET.SubElement(contexts[text.context], "message", {"numerus": "yes"} if text.plural else {})
        ET.SubElement(message, "source").text = text.source
        translation = ET.SubElement(message, "translation", {} if forms else {"type": "unfinished"})
        if text.plural:
            for form in forms or ["", ""]:
                ET.SubElement(translation, "numerusform").text = form
        elif forms:
            translation.text = forms[0]
    ET.indent(root, "    ")
    body = ET.tostring(root, "unicode", short_empty_elements=False)
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8")


def kept(wanted: Iterable[Text], old: Translations) -> Translations:
    """The translations of the texts that there are now; the same text in another class keeps its own."""
    by_source = {(text.source, text.plural): forms for text, forms in old.items() if forms}
    return {text: old.get(text) or by_source.get((text.source, text.plural), []) for text in wanted}


def update() -> dict[str, list[Text]]:
    """Brings all files up to date; the untranslated texts by language."""
    FOLDER.mkdir(exist_ok=True)
    SENTENCES.write_text("".join(f"{template}\n" for template in sentences()), "utf-8")
    everything = texts()
    untranslated = {}
    for language in (PLURALS, *LANGUAGES):
        path = FOLDER / f"annotator_{language}.ts"
        wanted = [text for text in everything if text.plural or language != PLURALS]
        translations = kept(wanted, read(path) if path.exists() else {})
        write(path, language, translations)
        _run("lrelease", "-silent", "-removeidentical", str(path), "-qm", str(path.with_suffix(".qm")))
        untranslated[language] = [text for text, forms in translations.items() if not forms]
    return untranslated


def _run(tool: str, *arguments: str) -> None:
    subprocess.run([Path(sys.executable).with_name(f"pyside6-{tool}"), *arguments], check=True)


def main() -> int:
    """Updates; the exit code is 1 if something is untranslated and `--strict` is given."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--strict", action="store_true")
    options = parser.parse_args()
    untranslated = update()
    for language, left in untranslated.items():
        for text in left:
            print(f"{language}  {text.context}: {text.source!r}")
        print(f"{language}: {len(left)} untranslated")
    return int(options.strict and any(untranslated.values()))


if __name__ == "__main__":
    sys.exit(main())
