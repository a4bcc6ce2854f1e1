"""Articles and changes: what goes in comes out, after a restart as well."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from corpus_samples import ARGUED, DATA, ENTITY, EVENT, GUESS, GUESSED, LABELS, QUOTE, TEXT

from annotator.core.annotation import (
    Annotation,
    Article,
    ArticleLabels,
    Change,
    Layer,
    Mention,
    Metadata,
    Source,
    Span,
    Status,
)
from annotator.core.errors import InvalidSpanError, StorageError
from annotator.corpus import QueueItem

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from annotator.corpus import Corpus

ACCEPTED = replace(ENTITY, status=Status.ACCEPTED)
ACCEPT = Change("Accept", (ENTITY,), (ACCEPTED,))


def test_an_article_comes_back_as_it_was(
    corpus: Corpus, article: Article, reopen: Callable[[Corpus], Corpus]
) -> None:
    article_id, is_new = corpus.add(article, DATA)
    corpus = reopen(corpus)
    assert is_new
    assert corpus.load(article_id) == replace(article, id=article_id)
    assert corpus.source_bytes(article_id) == DATA
    assert corpus.check() == []


def test_entities_arguments_and_guesses_are_kept(corpus: Corpus, article: Article) -> None:
    more = replace(article, annotations={a.id: a for a in (GUESSED, ARGUED)}, guesses=(GUESS,))
    article_id, _ = corpus.add(more, DATA)
    assert corpus.load(article_id) == replace(more, id=article_id)
    corpus.add_suggestions(article_id, ("e2",), (), guesses=(replace(GUESS, confidence=0.7),))
    loaded = corpus.load(article_id)
    assert loaded.annotations == {"v2": ARGUED}
    assert [guess.confidence for guess in loaded.guesses] == [0.7]
    assert loaded.detected_by == article.detected_by
    assert corpus.check() == []


def test_annotations_are_loaded_in_reading_order(corpus: Corpus, article: Article) -> None:
    with_gap = replace(QUOTE, id="b", fragments=(Span(2, 4), Span(8, 9)))  # ends with its last fragment
    whole = Span(2, 9)
    spans = {"z": Span(0, 3), "c": whole, "a": whole, "ä": whole, "d": Span(2, 5), "y": Span(1, 2)}
    others = [replace(EVENT, id=id_, fragments=(span,)) for id_, span in spans.items()]
    shuffled = {annotation.id: annotation for annotation in (*others, with_gap)}
    article_id, _ = corpus.add(replace(article, annotations=shuffled), DATA)
    loaded = corpus.load(article_id)
    assert list(loaded.annotations) == ["z", "y", "a", "b", "c", "ä", "d"]
    assert list(loaded.annotations.values()) == loaded.in_order()


def test_the_same_bytes_are_added_once(corpus: Corpus, article: Article) -> None:
    first, _ = corpus.add(article, DATA)
    assert corpus.add(replace(article, text="other", annotations={}, labels=ArticleLabels()), DATA) == (
        first,
        False,
    )
    assert corpus.article_ids() == [first]


def test_bytes_that_are_not_the_article_s_are_refused(corpus: Corpus, article: Article) -> None:
    with pytest.raises(ValueError, match="SHA-256"):
        corpus.add(article, b"something else")
    assert corpus.article_ids() == []


def test_save_undo_redo(corpus: Corpus, article: Article, reopen: Callable[[Corpus], Corpus]) -> None:
    article_id, _ = corpus.add(article, DATA)
    corpus.save(article_id, ACCEPT)
    assert corpus.load(article_id).annotations["e1"] == ACCEPTED
    corpus = reopen(corpus)
    assert (corpus.undo_title(article_id), corpus.redo_title(article_id)) == ("Accept", None)
    assert corpus.undo(article_id) == ACCEPT.inverse()
    assert corpus.load(article_id).annotations["e1"] == ENTITY
    corpus = reopen(corpus)
    assert (corpus.undo_title(article_id), corpus.redo_title(article_id)) == (None, "Accept")
    assert corpus.undo(article_id) is None
    assert corpus.redo(article_id) == ACCEPT
    assert corpus.redo(article_id) is None
    assert corpus.load(article_id).annotations["e1"] == ACCEPTED
    assert corpus.check() == []


def test_undo_is_per_article(corpus: Corpus, article: Article) -> None:
    first, _ = corpus.add(article, DATA)
    second, _ = corpus.add(Article("Other", Metadata("Other")), b"Other")
    corpus.save(first, ACCEPT)
    assert corpus.undo_title(second) is None
    assert corpus.undo(second) is None
    assert corpus.undo_title(first) == "Accept"


def test_a_new_change_drops_what_was_undone(corpus: Corpus, article: Article) -> None:
    article_id, _ = corpus.add(article, DATA)
    corpus.save(article_id, ACCEPT)
    corpus.undo(article_id)
    corpus.save(article_id, Change("Remove", (EVENT,), ()))
    assert corpus.redo(article_id) is None
    assert [(entry.title, entry.state, entry.person) for entry in corpus.history(article_id)] == [
        ("Remove", "done", "Ada"),
        ("Accept", "dropped", "Ada"),
    ]
    assert corpus.undo_title(article_id) == "Remove"


def test_labels_are_part_of_a_change(corpus: Corpus, article: Article) -> None:
    article_id, _ = corpus.add(article, DATA)
    labels = ArticleLabels(note="changed")
    corpus.save(article_id, Change("Note", (LABELS,), (labels,)))
    assert corpus.load(article_id).labels == labels
    corpus.undo(article_id)
    assert corpus.load(article_id) == replace(article, id=article_id)


def test_a_change_may_have_many_annotations(corpus: Corpus, article: Article) -> None:
    article_id, _ = corpus.add(article, DATA)
    many = tuple(Annotation(f"m{n}", Layer.ENTITY, "ORG", (Span(n % 50, n % 50 + 1),)) for n in range(1200))
    corpus.save(article_id, Change("Add all", (), many))
    accepted = tuple(replace(a, status=Status.ACCEPTED, stances=QUOTE.stances) for a in many)
    corpus.save(article_id, Change("Accept all", many, accepted))
    assert corpus.queue_item(article_id).accepted == 1201
    corpus.undo(article_id)
    corpus.undo(article_id)
    assert corpus.load(article_id) == replace(article, id=article_id)
    assert corpus.check() == []


def test_suggestions_are_no_step_of_undo(corpus: Corpus, article: Article) -> None:
    article_id, _ = corpus.add(replace(article, detected_by=None), DATA)
    assert corpus.article_ids(undetected=True) == [article_id]
    new = replace(EVENT, id="new", fragments=(Span(0, 4),), status=Status.SUGGESTED)
    corpus.add_suggestions(article_id, ["e1", "not there"], [new], detected_by="other@2")
    assert set(corpus.load(article_id).annotations) == {"q1", "v1", "new"}
    assert corpus.undo(article_id) is None
    assert corpus.article_ids(undetected=True) == []
    assert corpus.queue_item(article_id).detected_by == "other@2"
    assert corpus.check() == []


def test_undo_after_the_suggestion_was_replaced_puts_it_back(corpus: Corpus, article: Article) -> None:
    article_id, _ = corpus.add(article, DATA)
    corpus.save(article_id, ACCEPT)
    corpus.undo(article_id)
    corpus.add_suggestions(article_id, ["e1"], [])
    corpus.redo(article_id)
    assert corpus.load(article_id).annotations["e1"] == ACCEPTED
    assert corpus.check() == []


@pytest.mark.parametrize(
    "wrong",
    [
        replace(ENTITY, fragments=()),
        replace(ENTITY, fragments=(Span(3, 3),)),
        replace(ENTITY, fragments=(Span(-1, 3),)),
        replace(ENTITY, fragments=(Span(0, len(TEXT) + 1),)),
        replace(ENTITY, fragments=(Span(5, 8), Span(0, 2))),
        replace(ENTITY, fragments=(Span(0, 5), Span(4, 8))),
        replace(ENTITY, speaker=Mention("x", Span(0, len(TEXT) + 1))),
        replace(ENTITY, candidates=(Mention("x", Span(4, 3)),)),
        replace(ENTITY, stances=(replace(QUOTE.stances[0], evidence=(Span(-2, 1),)),)),
    ],
)
def test_an_annotation_that_does_not_fit_is_refused(
    corpus: Corpus, article: Article, wrong: Annotation
) -> None:
    article_id, _ = corpus.add(article, DATA)
    with pytest.raises(InvalidSpanError, match="nothing was changed"):
        corpus.save(article_id, Change("Move", (ENTITY,), (wrong,)))
    with pytest.raises(InvalidSpanError):
        corpus.add_suggestions(article_id, [], [wrong])
    with pytest.raises(InvalidSpanError):
        corpus.add(replace(article, annotations={"e1": wrong}, source=Source()), b"new")
    assert corpus.load(article_id) == replace(article, id=article_id)
    assert corpus.history() == []


def test_the_queue_tells_the_progress(corpus: Corpus, article: Article) -> None:
    article_id, _ = corpus.add(article, DATA)
    expected = QueueItem(
        id=article_id,
        title="Talks fail",
        outlet="The Paper",
        published="2022-02-23",
        source_name="talks.html",
        suggested=1,
        accepted=1,
        rejected=1,
        done=True,
        detected_by="en_news@1.0",
        last_opened=None,
    )
    assert corpus.queue() == [expected]
    corpus.save(article_id, ACCEPT)
    assert corpus.queue_item(article_id) == replace(expected, suggested=0, accepted=2)
    corpus.undo(article_id)
    assert corpus.queue_item(article_id) == expected


def test_position_and_last_article(
    corpus: Corpus, article: Article, reopen: Callable[[Corpus], Corpus]
) -> None:
    assert corpus.last_article() is None
    article_id, _ = corpus.add(article, DATA)
    corpus.remember_position(article_id, 20)
    corpus = reopen(corpus)
    assert corpus.last_article() == article_id
    assert corpus.load(article_id).position == 20
    assert corpus.queue_item(article_id).last_opened is not None
    corpus.delete(article_id)
    assert corpus.last_article() is None


def test_deleting_takes_everything_of_the_article_along(corpus: Corpus, article: Article, path: Path) -> None:
    article_id, _ = corpus.add(article, DATA)
    corpus.save(article_id, ACCEPT)
    corpus.delete(article_id)
    assert (corpus.queue(), corpus.history(), corpus.check()) == ([], [], [])
    with pytest.raises(StorageError, match="not in the corpus any more"):
        corpus.save(article_id, ACCEPT)
    for call in (corpus.load, corpus.delete, corpus.source_bytes, corpus.queue_item, corpus.undo):
        if call != corpus.undo:
            with pytest.raises(StorageError, match="not in the corpus any more"):
                call(article_id)
    again, is_new = corpus.add(article, DATA)
    assert is_new
    assert again != article_id


def test_meta(corpus: Corpus) -> None:
    assert corpus.get_meta("scheme") is None
    corpus.set_meta("scheme", "a")
    corpus.set_meta("scheme", "b “c”")
    assert corpus.get_meta("scheme") == "b “c”"


def test_stats(corpus: Corpus, article: Article) -> None:
    article_id, _ = corpus.add(article, DATA)
    corpus.add(Article("Other"), b"Other")
    corpus.save(article_id, ACCEPT)
    corpus.save(article_id, Change("Note", (LABELS,), (replace(LABELS, note="x"),)))
    stats = corpus.stats()
    assert (stats.articles, stats.done) == (2, 1)
    assert stats.annotations == {
        (Layer.ENTITY, "PERSON", Status.ACCEPTED): 1,
        (Layer.QUOTE, "direct", Status.ACCEPTED): 1,
        (Layer.EVENT, "PROTEST", Status.REJECTED): 1,
    }
    assert stats.decisions == {"Ada": 2}


def test_the_tables_can_be_read_with_plain_sqlite(corpus: Corpus, article: Article, path: Path) -> None:
    corpus.add(article, DATA)
    corpus.close()
    with sqlite3.connect(path) as plain:
        row = plain.execute("SELECT words, start, end, fragments FROM annotations WHERE id = 'q1'").fetchone()
        assert row == ("“We will … yield,”", QUOTE.start, QUOTE.end, "[[14,22],[27,34]]")
        assert plain.execute("SELECT title, accepted FROM articles").fetchall() == [("Talks fail", 1)]
    plain.close()


def test_every_foreign_key_has_an_index(corpus: Corpus, path: Path) -> None:
    corpus.close()
    plain = sqlite3.connect(path)
    tables = [name for (name,) in plain.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    for table in tables:
        for key in plain.execute(f"PRAGMA foreign_key_list({table})").fetchall():
            plan = plain.execute(f"EXPLAIN QUERY PLAN SELECT 1 FROM {table} WHERE {key[3]} = 1").fetchall()
            if key[3] != "annotation_id":  # second column of its key
                assert "SEARCH" in plan[0][3], (table, key)
    plain.close()


def test_half_a_character_is_refused_with_a_sentence(corpus: Corpus, article: Article) -> None:
    article_id, _ = corpus.add(article, DATA)
    with pytest.raises(StorageError, match="half a character"):
        corpus.save(article_id, Change("Note", (ENTITY,), (replace(ENTITY, note="\ud83d"),)))
    assert corpus.load(article_id) == replace(article, id=article_id)
    assert corpus.history() == []
