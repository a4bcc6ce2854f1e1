"""What core and corpus say in English is shown in the language of the window."""

from dataclasses import replace

import pytest

from annotator.core import edits, linking
from annotator.core.annotation import Layer, Status
from annotator.core.errors import ExportError, ReadError, StorageError, UserError
from annotator.core.scheme_migration import rename_label
from annotator.core.strings import decide_all
from annotator.corpus import Corpus
from annotator.exports import format_named
from annotator.gui.sentences import Template, translated
from annotator.gui.translation import use_language


@pytest.fixture
def german(qapp):
    use_language("de")
    yield
    use_language("en")


@pytest.fixture
def name(make_article):
    """An article with a name as a suggestion, and its id."""
    return make_article("Reuters asked.", entities={"Reuters": "ORG"}, status=Status.SUGGESTED), "Reuters"


def test_english_stays_as_it_is(qapp):
    assert translated("Accept “Reuters”") == "Accept “Reuters”"


def test_titles_of_changes_are_translated(german, name, scheme):
    article, id_ = name
    words = article.annotations[id_]
    changes = {
        edits.accept(article, id_): "“Reuters” annehmen",
        edits.relabel(article, id_, "GPE", scheme=scheme): "“Reuters” als GPE bezeichnen",
        edits.set_done(article, True): "Als fertig markieren",
        edits.finish(article, lambda _a: True): "1 Vorschlag annehmen und als fertig markieren",
        linking.link(article, [id_], "Thomson Reuters"): "Mit Thomson Reuters verknüpfen: 1 Erwähnung",
        decide_all(
            article, replace(words, status=Status.ACCEPTED), [words.span]
        ): "Label ORG: „Reuters“, 1 Stelle",
    }
    assert {translated(change.title): text for change, text in changes.items()} == {
        text: text for text in changes.values()
    }
    assert translated("Undo: Reject “Reuters”") == "Rückgängig: “Reuters” ablehnen"
    migration = rename_label(scheme, Layer.ENTITY, "ORG", "COMPANY")
    assert translated(f"{migration.title}, 41 annotations in 12 articles") == (
        "Label ORG in COMPANY umbenennen, 41 Annotationen in 12 Artikeln"
    )


def refused(attempt, kind=UserError):
    with pytest.raises(kind) as error:
        attempt()
    return translated(str(error.value))


def test_errors_are_translated(german, name, scheme, tmp_path):
    article, id_ = name
    assert refused(lambda: edits.relabel(article, id_, "NONE", scheme=scheme)) == (
        "Das Schema hat kein Label „NONE“; nichts wurde geändert; wählen Sie eines seiner Labels."
    )
    assert refused(lambda: rename_label(scheme, Layer.ENTITY, "ORG", "GPE")) == (
        "Das Schema hat schon ein Label „GPE“; nichts wurde geändert; "
        "nehmen Sie einen anderen Namen oder verbinden Sie die beiden."
    )
    said = refused(lambda: Corpus.open(tmp_path, person="me"), StorageError)
    assert said == f"{tmp_path} ist ein Ordner, kein Korpus; nichts wurde geändert; wählen Sie eine Datei."
    assert refused(lambda: format_named("x"), ExportError).startswith("Es gibt kein Format „x“; nichts wurde")


def test_a_name_that_looks_like_a_sentence_stays_a_name(german):
    said = translated("“Delete me.txt” is empty; open another file.")
    assert said == "„Delete me.txt“ ist leer; öffnen Sie eine andere Datei."


def test_what_nobody_has_translated_stays_english(german):
    assert translated("Something else, nothing in it") == "Something else, nothing in it"
    assert translated("") == ""


def test_the_most_special_template_wins(german):
    part = "No space left on device"
    english = f"The backup a.sqlite could not be written ({part}); the corpus is unchanged; "
    english += "choose another place or free some space and repeat."
    assert translated(english).startswith(f"Die Sicherung a.sqlite konnte nicht geschrieben werden ({part});")


@pytest.mark.parametrize(
    ("template", "sentence", "values"),
    [
        ("Label {0} {1}", "Label “New York” GPE", ["“New York”", "GPE"]),
        ("Note on the article", "Note on the article", []),
        ("Note on the article", "Note on the article and more", None),
        ("“{0}” is empty.", "“a\nb” is empty.", ["a\nb"]),
        ("{{0}} is {0}", "{0} is x", ["x"]),
    ],
)
def test_the_values_of_a_template_are_found(qapp, template, sentence, values):
    assert Template(template).values(sentence) == values


def test_the_error_of_a_file_is_shown_in_the_language_of_the_window(german, tmp_path):
    from annotator.articles import read_file

    empty = tmp_path / "leer.txt"
    empty.write_text("", "utf-8")
    assert (
        refused(lambda: read_file(empty), ReadError) == "„leer.txt“ ist leer; öffnen Sie eine andere Datei."
    )


def test_an_update_of_the_translations_does_not_harm_a_running_window(tmp_path, monkeypatch, qapp):
    """Qt would map the file: reading it after it was cut short ends the process with SIGBUS."""
    import shutil

    from PySide6.QtCore import QCoreApplication

    from annotator import paths
    from annotator.gui import translation

    copy = tmp_path / "annotator_de.qm"
    shutil.copy(paths.resource("translations", "annotator_de.qm"), copy)
    monkeypatch.setattr(translation, "resource", lambda *parts: tmp_path.joinpath(*parts[1:]))
    translation.use_language("de")
    copy.write_bytes(b"")
    assert QCoreApplication.translate("AboutDialog", "About") == "Über"
    monkeypatch.undo()
    translation.use_language("en")
