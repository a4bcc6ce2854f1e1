"""The scheme of a corpus: versions, and rename, merge and split of what is annotated."""

from __future__ import annotations

import os
import re
import signal
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from corpus_samples import DATA, ENTITY, EVENT, GUESSED, QUOTE, span_of

from annotator.core import scheme_edits as edits
from annotator.core import scheme_migration as migrations
from annotator.core.annotation import Change, EventType, Guess, Layer, Status
from annotator.core.errors import UserError
from annotator.core.scheme import Label, Link, Scheme

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from annotator.core.annotation import Article
    from annotator.corpus import Corpus

SCHEME = Scheme(
    "Test",
    1,
    (
        Label("PERSON", Layer.ENTITY, "PER", "P"),
        Label("ORG", Layer.ENTITY, "ORG", "O"),
        Label("direct", Layer.QUOTE, "direct", "Q"),
        Label("mixed", Layer.QUOTE, "mixed"),
        Label("REJECT", Layer.EVENT, "REJ", modes=("meet", "statement")),
        Label("CONSULT", Layer.EVENT, "CON", modes=("visit",)),
        Label("PROTEST", Layer.EVENT, "PRO"),
    ),
    ("diplomatic", "military", "legal"),
    (Link("speaker", ("PERSON",)),),
)
PUTIN = replace(ENTITY, id="p", fragments=(span_of("Putin"),), status=Status.ACCEPTED)
ORG = replace(PUTIN, id="o", label="ORG", status=Status.REJECTED, note="of the people")


@pytest.fixture
def two(corpus: Corpus, article: Article) -> tuple[int, int]:
    """Two articles of one text. Both have a person; the first has another and the same words as ORG."""
    first = replace(article, annotations={**article.annotations, "p": PUTIN, "o": ORG})
    return corpus.add(first, DATA)[0], corpus.add(replace_hash(article), DATA + b"\n")[0]


def replace_hash(article: Article) -> Article:
    return replace(article, source=replace(article.source, sha256=""))


def labels(corpus: Corpus, *ids: int, layer: Layer = Layer.ENTITY) -> list[str]:
    """The labels of a layer in those articles, in reading order."""
    found = (a for number in ids for a in corpus.load(number).in_order())
    return [a.label for a in found if a.layer is layer]


def everything(corpus: Corpus, *ids: int) -> list[object]:
    articles = [corpus.load(number) for number in ids]
    return [(dict(article.annotations), article.labels) for article in articles]


def names(scheme: Scheme | None, layer: Layer = Layer.ENTITY) -> list[str]:
    assert scheme is not None
    return [label.name for label in scheme.all_of(layer)]


def migrate(corpus: Corpus, migration: migrations.Migration, scheme: Scheme = SCHEME) -> Scheme:
    preview = corpus.schemes.preview(migration)
    return corpus.schemes.migrate(migration, before=scheme, expected=preview)


# -- versions -----------------------------------------------------------------------------------------------


def test_a_corpus_has_no_scheme_until_one_is_edited(corpus: Corpus) -> None:
    assert corpus.schemes.current() is None
    assert corpus.schemes.versions() == []
    saved = corpus.schemes.save(edits.rekey(SCHEME, Layer.ENTITY, "ORG", "W"), before=SCHEME)
    assert corpus.schemes.current() == saved
    assert saved.version == 2
    newest, first = corpus.schemes.versions()
    assert (newest.scheme, newest.person, newest.operation) == (saved, "Ada", None)
    assert first.scheme == SCHEME
    assert newest.made_at >= first.made_at


def test_two_windows_do_not_overwrite_each_other(corpus: Corpus) -> None:
    corpus.schemes.save(edits.set_contexts(SCHEME, ["a"]), before=SCHEME)
    with pytest.raises(UserError, match="changed elsewhere; nothing was changed"):
        corpus.schemes.save(edits.set_contexts(SCHEME, ["b"]), before=SCHEME)
    with pytest.raises(UserError, match="changed elsewhere"):
        migrate(corpus, migrations.rename_label(SCHEME, Layer.ENTITY, "ORG", "BODY"))
    assert len(corpus.schemes.versions()) == 2


def test_a_version_comes_back(corpus: Corpus) -> None:
    second = corpus.schemes.save(edits.set_contexts(SCHEME, ["a"]), before=SCHEME)
    first_id = corpus.schemes.versions()[-1].id
    back = corpus.schemes.revert(first_id)
    assert replace(back, version=1) == SCHEME
    assert back.version == 3
    assert corpus.schemes.revert(corpus.schemes.versions()[1].id).contexts == second.contexts
    with pytest.raises(UserError, match="nothing was changed"):
        corpus.schemes.revert(99)


def test_the_labels_in_use_are_counted(corpus: Corpus, two: tuple[int, int]) -> None:
    used = corpus.schemes.used()
    assert used[Layer.ENTITY, "PERSON"] == 3
    assert used[Layer.ENTITY, "ORG"] == 1
    assert used[Layer.EVENT, "PROTEST"] == 2


# -- rename -------------------------------------------------------------------------------------------------


def test_a_renamed_label_is_renamed_everywhere_and_the_history_says_so(
    corpus: Corpus, two: tuple[int, int]
) -> None:
    migration = migrations.rename_label(SCHEME, Layer.ENTITY, "PERSON", "HUMAN")
    preview = corpus.schemes.preview(migration)
    assert (preview.articles, preview.annotations, preview.labels, preview.folded) == (2, 3, 0, 0)
    assert preview.moves == {("PERSON", "HUMAN"): 3}
    first = preview.examples[0]
    assert (first.title, first.before, first.words) == (
        "Talks fail",
        "“We will not yield,” said ",
        "María López",
    )
    scheme = corpus.schemes.migrate(migration, before=SCHEME, expected=preview)
    assert corpus.schemes.current() == scheme
    assert names(scheme) == ["HUMAN", "ORG"]
    assert scheme.links == (Link("speaker", ("HUMAN",)),)
    assert sorted(labels(corpus, *two)) == ["HUMAN"] * 3 + ["ORG"]
    title = "Rename label PERSON to HUMAN, 3 annotations in 2 articles"
    assert [corpus.undo_title(number) for number in two] == [title, title]
    assert corpus.history(two[0])[0].person == "Ada"
    assert corpus.check() == []


def test_undo_in_any_article_takes_back_annotations_and_scheme(corpus: Corpus, two: tuple[int, int]) -> None:
    before = everything(corpus, *two)
    scheme = migrate(corpus, migrations.rename_label(SCHEME, Layer.ENTITY, "PERSON", "HUMAN"))
    after = everything(corpus, *two)
    corpus.undo(two[1])
    assert everything(corpus, *two) == before
    undone = corpus.schemes.current()
    assert undone is not None
    assert replace(undone, version=1) == SCHEME
    corpus.redo(two[0])
    assert everything(corpus, *two) == after
    redone = corpus.schemes.current()
    assert redone is not None
    assert replace(redone, version=scheme.version) == scheme
    corpus.undo(two[0])
    assert replace(corpus.schemes.current() or SCHEME, version=1) == SCHEME
    assert [v.scheme.version for v in corpus.schemes.versions()] == [5, 4, 3, 2, 1]
    assert corpus.check() == []


def test_revert_takes_back_every_migration_since(corpus: Corpus, two: tuple[int, int]) -> None:
    before = everything(corpus, *two)
    scheme = migrate(corpus, migrations.rename_label(SCHEME, Layer.ENTITY, "PERSON", "HUMAN"))
    scheme = corpus.schemes.save(edits.set_contexts(scheme, ["a"]), before=scheme)
    migrate(corpus, migrations.merge_labels(scheme, Layer.ENTITY, ["ORG"], "HUMAN"), scheme)
    assert set(labels(corpus, *two)) == {"HUMAN"}
    (newest,) = corpus.schemes.versions(1)
    merged = newest.id
    back = corpus.schemes.revert(corpus.schemes.versions()[-1].id)
    assert replace(back, version=1) == SCHEME
    assert everything(corpus, *two) == before
    assert corpus.undo_title(two[0]) is None
    assert corpus.check() == []
    forth = corpus.schemes.revert(merged)
    assert names(forth) == ["HUMAN"]
    assert set(labels(corpus, *two)) == {"HUMAN"}
    assert corpus.check() == []


def test_what_was_edited_since_stays_when_a_migration_is_undone(corpus: Corpus, two: tuple[int, int]) -> None:
    scheme = migrate(corpus, migrations.rename_label(SCHEME, Layer.ENTITY, "ORG", "BODY"))
    corpus.schemes.save(edits.describe(scheme, Layer.ENTITY, "PERSON", definition="Somebody."), before=scheme)
    corpus.undo(two[0])
    current = corpus.schemes.current()
    assert names(current) == ["PERSON", "ORG"]
    assert current is not None
    assert current.label(Layer.ENTITY, "PERSON").definition == "Somebody."


def test_a_label_that_undo_must_leave_on_an_annotation_stays_as_retired(
    corpus: Corpus, two: tuple[int, int]
) -> None:
    migrate(corpus, migrations.rename_label(SCHEME, Layer.ENTITY, "PERSON", "HUMAN"))
    renamed = corpus.load(two[0]).annotations["p"]
    corpus.save(two[0], Change("Note", (renamed,), (replace(renamed, note="mine"),)))
    corpus.undo(two[1])
    assert corpus.load(two[0]).annotations["p"] == replace(renamed, note="mine")
    current = corpus.schemes.current()
    assert current is not None
    assert names(current) == ["PERSON", "HUMAN", "ORG"]
    assert current.label(Layer.ENTITY, "HUMAN").retired


def test_the_scheme_follows_an_operation_once_whichever_article_it_is_undone_in(
    corpus: Corpus, two: tuple[int, int]
) -> None:
    first, second = two
    migrate(corpus, migrations.rename_label(SCHEME, Layer.ENTITY, "PERSON", "HUMAN"))
    renamed = corpus.load(second).annotations["e1"]
    corpus.save(second, Change("Note", (renamed,), (replace(renamed, note="mine"),)))
    corpus.undo(first)
    corpus.undo(second)
    corpus.undo(second)
    assert set(labels(corpus, *two)) == {"PERSON", "ORG"}
    scheme = corpus.schemes.current()
    assert scheme is not None
    assert [label.name for label in scheme.of(Layer.ENTITY)] == ["PERSON", "ORG"]
    corpus.redo(first)
    redone = corpus.schemes.current()
    assert redone is not None
    assert [label.name for label in redone.of(Layer.ENTITY)] == ["HUMAN", "ORG"]
    assert set(labels(corpus, *two)) == {"HUMAN", "ORG"}
    corpus.schemes.revert(corpus.schemes.versions()[-1].id)
    assert set(labels(corpus, *two)) == {"PERSON", "ORG"}
    assert corpus.check() == []


def test_no_undo_fails_by_a_key(corpus: Corpus, two: tuple[int, int]) -> None:
    scheme = migrate(corpus, migrations.merge_labels(SCHEME, Layer.ENTITY, ["ORG"], "PERSON"))
    corpus.schemes.save(edits.rekey(scheme, Layer.ENTITY, "PERSON", "O"), before=scheme)
    corpus.undo(two[0])
    current = corpus.schemes.current()
    assert current is not None
    assert [(label.name, label.key) for label in current.of(Layer.ENTITY)] == [("PERSON", ""), ("ORG", "O")]


@pytest.mark.parametrize("is_deleted", [False, True])
def test_an_older_change_is_undone_under_the_name_of_today(
    corpus: Corpus, two: tuple[int, int], is_deleted: bool
) -> None:
    now = () if is_deleted else (replace(ORG, label="PERSON"),)
    corpus.save(two[0], Change("Old", (ORG,), now))
    migrate(corpus, migrations.rename_label(SCHEME, Layer.ENTITY, "ORG", "BODY"))
    undone = corpus.undo(two[0])
    assert undone is not None
    assert undone.after == (replace(ORG, label="BODY"),)
    assert corpus.load(two[0]).annotations["o"].label == "BODY"
    assert names(corpus.schemes.current()) == ["PERSON", "BODY"]
    corpus.redo(two[0])
    assert corpus.load(two[0]).annotations.get("o") == (now[0] if now else None)
    assert corpus.check() == []


def test_a_label_that_is_gone_for_good_comes_back_as_retired_with_its_annotation(
    corpus: Corpus, two: tuple[int, int]
) -> None:
    scheme = corpus.schemes.save(
        edits.add_label(SCHEME, Label("SHIP", Layer.ENTITY, "SHI", "S")), before=SCHEME
    )
    ship = replace(ORG, id="s", label="SHIP")
    corpus.save(two[0], Change("Add", (), (ship,)))
    corpus.save(two[0], Change("Delete", (ship,), ()))
    corpus.schemes.revert(corpus.schemes.versions()[-1].id)
    assert names(corpus.schemes.current()) == ["PERSON", "ORG"]
    corpus.undo(two[0])
    current = corpus.schemes.current()
    assert current is not None
    wanted = replace(scheme.label(Layer.ENTITY, "SHIP"), retired=True, key="")
    assert current.label(Layer.ENTITY, "SHIP") == wanted
    versions = len(corpus.schemes.versions())
    corpus.redo(two[0])
    corpus.undo(two[0])
    assert len(corpus.schemes.versions()) == versions


def test_a_label_that_no_scheme_ever_had_stays_unknown_when_its_change_is_undone(
    corpus: Corpus, two: tuple[int, int]
) -> None:
    scheme = corpus.schemes.save(edits.set_contexts(SCHEME, ["a"]), before=SCHEME)
    imported = replace(ORG, id="x", label="VESSEL")
    corpus.save(two[0], Change("Add", (), (imported,)))
    corpus.save(two[0], Change("Delete", (imported,), ()))
    corpus.undo(two[0])
    assert corpus.load(two[0]).annotations["x"] == imported
    assert corpus.schemes.current() == scheme


def test_an_undo_in_one_article_names_the_others_by_the_scheme_of_today(
    corpus: Corpus, two: tuple[int, int]
) -> None:
    scheme = migrate(corpus, migrations.split_label(SCHEME, Layer.ENTITY, "PERSON", [("NAMED", r"/\w/")]))
    migrate(corpus, migrations.rename_label(scheme, Layer.ENTITY, "PERSON", "HUMAN"), scheme)
    corpus.undo(two[0])
    assert set(labels(corpus, *two)) == {"HUMAN", "ORG"}
    assert names(corpus.schemes.current()) == ["HUMAN", "ORG"]
    assert corpus.check() == []


def test_a_label_without_annotations_is_renamed_and_comes_back_too(corpus: Corpus) -> None:
    scheme = migrate(corpus, migrations.rename_label(SCHEME, Layer.QUOTE, "mixed", "partial"))
    assert names(scheme, Layer.QUOTE) == ["direct", "partial"]
    back = corpus.schemes.revert(corpus.schemes.versions()[-1].id)
    assert replace(back, version=1) == SCHEME


def test_an_event_type_is_renamed_on_events_quotes_guesses_and_articles(
    corpus: Corpus, two: tuple[int, int]
) -> None:
    corpus.add_suggestions(two[0], ["e1"], [GUESSED])
    migration = migrations.rename_label(SCHEME, Layer.EVENT, "REJECT", "REFUSE")
    preview = corpus.schemes.preview(migration)
    assert (preview.articles, preview.annotations, preview.labels) == (2, 2, 2)
    migrate(corpus, migration)
    article = corpus.load(two[0])
    assert article.annotations["q1"].event_type == replace(QUOTE.event_type, code="REFUSE")
    assert article.annotations["e2"].guesses[0].event_type == EventType("REFUSE", "meet")
    assert [event_type.code for event_type in article.labels.event_types] == ["REFUSE", "CONSULT"]
    scheme = corpus.schemes.current()
    assert scheme is not None
    migrate(corpus, migrations.rename_label(scheme, Layer.EVENT, "PROTEST", "MARCH"), scheme)
    assert labels(corpus, *two, layer=Layer.EVENT) == ["MARCH", "MARCH"]
    assert corpus.check() == []


def test_guesses_about_an_article_are_in_the_names_of_the_scheme(
    corpus: Corpus, two: tuple[int, int]
) -> None:
    guess = Guess(0.9, "rule:x", EventType("REJECT", "meet"))
    corpus.add_suggestions(two[1], [], [], guesses=[guess])
    migrate(corpus, migrations.rename_label(SCHEME, Layer.EVENT, "REJECT", "REFUSE"))
    assert corpus.load(two[1]).guesses == (replace(guess, event_type=EventType("REFUSE", "meet")),)
    corpus.undo(two[1])
    assert corpus.load(two[1]).guesses == (guess,)


def test_modes_and_contexts_are_renamed(corpus: Corpus, two: tuple[int, int]) -> None:
    scheme = migrate(corpus, migrations.rename_mode(SCHEME, "REJECT", "statement", "words"))
    assert scheme.label(Layer.EVENT, "REJECT").modes == ("meet", "words")
    scheme = migrate(corpus, migrations.rename_context(scheme, "legal", "diplomatic"), scheme)
    assert scheme.contexts == ("diplomatic", "military")
    article = corpus.load(two[1])
    assert article.annotations["q1"].event_type == EventType("REJECT", "words", ("diplomatic", "military"))
    assert article.labels.event_types[1] == EventType("CONSULT", "visit", ("diplomatic",))
    title = "Rename context legal to diplomatic, 0 annotations in 2 articles"
    assert corpus.undo_title(two[1]) == title


# -- merge and split ----------------------------------------------------------------------------------------


def test_merged_labels_become_one_and_equal_annotations_too(corpus: Corpus, two: tuple[int, int]) -> None:
    before = everything(corpus, *two)
    migration = migrations.merge_labels(SCHEME, Layer.ENTITY, ["ORG"], "PERSON")
    preview = corpus.schemes.preview(migration)
    assert (preview.annotations, preview.folded, preview.moves) == (1, 1, {("ORG", "PERSON"): 1})
    scheme = corpus.schemes.migrate(migration, before=SCHEME, expected=preview)
    assert scheme.label(Layer.ENTITY, "PERSON").also == ("ORG",)
    annotations = corpus.load(two[0]).annotations
    assert "o" not in annotations
    assert (annotations["p"].status, annotations["p"].note) == (Status.ACCEPTED, "of the people")
    assert corpus.check() == []
    corpus.undo(two[0])
    assert everything(corpus, *two) == before
    assert names(corpus.schemes.current()) == ["PERSON", "ORG"]


def test_a_label_that_only_the_data_has_is_merged_into_one_of_the_scheme(
    corpus: Corpus, two: tuple[int, int]
) -> None:
    corpus.add_suggestions(two[1], [], [replace(PUTIN, id="x", label="PER", status=Status.SUGGESTED)])
    migrate(corpus, migrations.merge_labels(SCHEME, Layer.ENTITY, ["PER"], "PERSON"))
    assert corpus.load(two[1]).annotations["x"].label == "PERSON"


def test_split_by_words_moves_some_and_leaves_the_rest(corpus: Corpus, two: tuple[int, int]) -> None:
    before = everything(corpus, *two)
    migration = migrations.split_label(SCHEME, Layer.ENTITY, "PERSON", [("LEADER", "putin, Merkel")])
    preview = corpus.schemes.preview(migration)
    assert (preview.articles, preview.annotations) == (1, 1)
    scheme = corpus.schemes.migrate(migration, before=SCHEME, expected=preview)
    assert names(scheme) == ["PERSON", "LEADER", "ORG"]
    assert scheme.links == (Link("speaker", ("PERSON", "LEADER")),)
    article = corpus.load(two[0])
    assert (article.annotations["p"].label, article.annotations["e1"].label) == ("LEADER", "PERSON")
    corpus.undo(two[0])
    assert everything(corpus, *two) == before
    assert names(corpus.schemes.current()) == ["PERSON", "ORG"]


def test_a_quote_kind_is_split_by_a_pattern(corpus: Corpus, two: tuple[int, int]) -> None:
    parts = [("vow", r"/\bwill\b/")]
    migrate(corpus, migrations.split_label(SCHEME, Layer.QUOTE, "direct", parts))
    assert labels(corpus, *two, layer=Layer.QUOTE) == ["vow", "vow"]


# -- safety -------------------------------------------------------------------------------------------------


def test_a_migration_that_is_not_the_one_of_the_preview_is_refused(
    corpus: Corpus, two: tuple[int, int]
) -> None:
    migration = migrations.rename_label(SCHEME, Layer.ENTITY, "PERSON", "HUMAN")
    preview = corpus.schemes.preview(migration)
    corpus.delete(two[1])
    before = everything(corpus, two[0])
    with pytest.raises(UserError, match="not as in the preview any more; nothing was changed"):
        corpus.schemes.migrate(migration, before=SCHEME, expected=preview)
    assert everything(corpus, two[0]) == before
    assert corpus.schemes.current() is None


def test_a_preview_stops_when_nobody_waits_for_it(corpus: Corpus, two: tuple[int, int]) -> None:
    migration = migrations.rename_label(SCHEME, Layer.ENTITY, "PERSON", "HUMAN")
    assert corpus.schemes.preview(migration, cancelled=lambda: True).articles == 1


_KILLED = """
import os, signal, sys
from pathlib import Path
from annotator.core.annotation import Layer
from annotator.core.scheme import parse_scheme
from annotator.core.scheme_migration import rename_label
from annotator.corpus import Corpus
from annotator.corpus.schemes import Schemes

corpus = Corpus.open(Path(sys.argv[1]), person="Ada")
scheme = parse_scheme(sys.stdin.read())
Schemes._add = lambda *_: os.kill(os.getpid(), signal.SIGKILL)
corpus.schemes.migrate(rename_label(scheme, Layer.ENTITY, "PERSON", "HUMAN"), before=scheme)
"""


@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGKILL")
def test_a_migration_that_is_killed_before_its_end_has_changed_nothing(
    corpus: Corpus,
    two: tuple[int, int],
    path: Path,
    reopen: Callable[[Corpus], Corpus],
    run_python: Callable[..., object],
) -> None:
    """The process dies when all annotations are written and the version is not."""
    from annotator.core.scheme_file import format_scheme

    stored = corpus.schemes.save(edits.set_contexts(SCHEME, ["a"]), before=SCHEME)
    before = everything(corpus, *two)
    corpus.close()
    process = run_python(_KILLED, str(path))
    _out, errors = process.communicate(format_scheme(stored))
    assert process.returncode == -signal.SIGKILL, errors
    again = reopen(corpus)
    assert everything(again, *two) == before
    assert again.schemes.current() == stored
    assert again.check() == []


def test_retired_labels_are_not_offered_and_stay_on_what_has_them(
    corpus: Corpus, two: tuple[int, int]
) -> None:
    scheme = corpus.schemes.save(edits.retire(SCHEME, Layer.EVENT, "PROTEST"), before=SCHEME)
    assert [label.name for label in scheme.of(Layer.EVENT)] == ["REJECT", "CONSULT"]
    assert labels(corpus, *two, layer=Layer.EVENT) == [EVENT.label] * 2
    assert scheme.label(Layer.EVENT, "PROTEST").retired


@pytest.mark.usefixtures("only_file")
def test_the_stored_file_can_be_read_by_a_person(corpus: Corpus) -> None:
    corpus.schemes.save(edits.set_contexts(SCHEME, ["a"]), before=SCHEME)
    with corpus._database.raw() as connection:
        toml = connection.execute("SELECT toml FROM schemes ORDER BY id DESC").fetchone()[0]
    assert re.search(r'^\[\[entity\]\]\nname = "PERSON"\ncode = "PER"\nkey = "P"$', toml, re.MULTILINE)


# -- the scheme follows, wherever an operation is taken back -------------------------------------------------


def test_a_rename_taken_back_as_an_operation_is_taken_back_in_the_scheme_too(
    corpus: Corpus, two: tuple[int, int]
) -> None:
    before = everything(corpus, *two)
    migrate(corpus, migrations.rename_label(SCHEME, Layer.ENTITY, "PERSON", "HUMAN"))
    operation = corpus.schemes.versions()[0].operation
    assert operation is not None
    assert corpus.operations.undo(operation) == (2, 0)
    assert everything(corpus, *two) == before
    assert names(corpus.schemes.current()) == names(SCHEME)
    assert corpus.operations.undo(operation) == (0, 0)
    assert names(corpus.schemes.current()) == names(SCHEME)


def test_an_article_from_the_trash_has_the_names_of_today(corpus: Corpus, two: tuple[int, int]) -> None:
    _, second = two
    batch = corpus.search.trash.delete([second])
    migrate(corpus, migrations.rename_label(SCHEME, Layer.ENTITY, "PERSON", "HUMAN"))
    assert corpus.search.trash.restore(batch) == ([second], 0)
    assert set(labels(corpus, *two)) == {"HUMAN", "ORG"}
    assert corpus.check() == []
