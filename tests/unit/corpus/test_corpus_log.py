"""The history as people read it, reverting single changes, and what became of suggestions."""

from __future__ import annotations

import hashlib
from dataclasses import replace

import pytest
from sqlalchemy import delete, select, update

from annotator.core import edits
from annotator.core.annotation import Annotation, Article, ArticleLabels, Change, Layer, Mention, Span, Status
from annotator.core.errors import UserError
from annotator.core.scheme import parse_scheme
from annotator.core.scheme_migration import rename_label
from annotator.corpus import Corpus, history, schema
from annotator.corpus.copied_history import COPIED
from annotator.corpus.log import LogFilter
from annotator.corpus.reverting import DependsError
from annotator.corpus.version_rows import Mode
from annotator.paths import resource

TEXT = "Kyiv Post wrote that Kyiv fell. “It did not,” Holm said in Kyiv."
MODEL = "model:en_news@1.0"


def entity(id_: str, start: int, end: int, label: str = "ORG", **more: object) -> Annotation:
    return Annotation(id_, Layer.ENTITY, label, (Span(start, end),), origin=MODEL, **more)  # type: ignore[arg-type]


POST, KYIV = entity("post", 0, 9), entity("kyiv", 21, 25)
QUOTE = Annotation(
    "quote",
    Layer.QUOTE,
    "direct",
    (Span(32, 45),),
    origin="rule:quotes",
    speaker=Mention("Holm", Span(46, 50)),
)


def make_article(*annotations: Annotation, number: int = 0) -> tuple[Article, bytes]:
    data = f"{TEXT}{number}".encode()
    article = Article(TEXT, annotations={a.id: a for a in annotations})
    sha256 = hashlib.sha256(data).hexdigest()
    return replace(article, source=replace(article.source, name=f"a{number}.txt", sha256=sha256)), data


@pytest.fixture
def article_id(corpus: Corpus) -> int:
    return corpus.add(*make_article(POST, KYIV, QUOTE))[0]


def save(
    corpus: Corpus, article_id: int, old: Annotation, title: str = "Edit", **fields: object
) -> Annotation:
    new = replace(old, **fields)  # type: ignore[arg-type]
    corpus.save(article_id, Change(title, (old,), (new,)))
    return new


def verdicts(corpus: Corpus) -> dict[str, str]:
    columns = schema.verdicts.c
    with corpus._database.reading() as connection:
        found = connection.execute(select(columns.annotation_id, columns.verdict))
        return {row.annotation_id: row.verdict for row in found}


def told(corpus: Corpus, wanted: LogFilter = LogFilter()) -> list[str]:  # noqa: B008 - it is frozen
    return [str(entry.narration) for entry in corpus.log.page(wanted)]


# -- pages --------------------------------------------------------------------------------------------------


def test_the_newest_comes_first_with_its_place_and_state(corpus: Corpus, article_id: int) -> None:
    save(corpus, article_id, POST, status=Status.ACCEPTED)
    save(corpus, article_id, KYIV, label="GPE", status=Status.ACCEPTED)
    corpus.undo(article_id)
    newest, oldest = corpus.log.page(LogFilter())
    assert (str(newest.narration), newest.state) == ("Relabelled “Kyiv” from ORG to GPE", "undone")
    assert (str(oldest.narration), oldest.state) == ("Accepted “Kyiv Post” as ORG", "done")
    assert (newest.article, newest.person, newest.span, newest.annotation_id) == (
        "a0.txt",
        "Ada",
        Span(21, 25),
        "kyiv",
    )


def test_an_edit_of_several_articles_is_one_row(corpus: Corpus, article_id: int) -> None:
    other, _ = corpus.add(*make_article(KYIV, number=1))
    changed = replace(KYIV, label="GPE", status=Status.ACCEPTED)
    save(corpus, article_id, POST, status=Status.REJECTED)
    changes = {i: Change("Label all", (KYIV,), (changed,)) for i in (article_id, other)}
    operation = corpus.operations.save(changes)
    save(corpus, other, changed, unsure=True)
    assert told(corpus) == [
        "Marked “Kyiv” as unsure",
        "Relabelled “Kyiv” from ORG to GPE",
        "Rejected “Kyiv Post” as ORG",
    ]
    wide = corpus.log.page(LogFilter())[1]
    assert (wide.articles, wide.places, wide.operation) == (2, 2, operation)
    assert told(corpus, LogFilter(article_id=other)) == [
        "Marked “Kyiv” as unsure",
        "Relabelled “Kyiv” from ORG to GPE",
    ]
    corpus.delete(article_id)
    assert told(corpus) == ["Marked “Kyiv” as unsure", "Relabelled “Kyiv” from ORG to GPE"]


def test_pages_follow_each_other_without_gap_or_repetition(corpus: Corpus, article_id: int) -> None:
    now = POST
    for number in range(7):
        now = save(corpus, article_id, now, title=f"Note {number}", note=f"{number}")
    ids, page = [], corpus.log.page(LogFilter(), limit=3)
    while page:
        ids += [entry.id for entry in page]
        page = corpus.log.page(LogFilter(), page[-1], limit=3)
    assert ids == sorted(ids, reverse=True)
    assert len(ids) == 7


def test_filters(corpus: Corpus, article_id: int, reopen) -> None:  # type: ignore[no-untyped-def]
    save(corpus, article_id, POST, title="Label “Kyiv Post” ORG", status=Status.ACCEPTED)
    first = corpus.log.page(LogFilter())[0]
    corpus.person = "Ben"
    corpus = reopen(corpus)
    save(corpus, article_id, KYIV, title="Reject “100 %”", status=Status.REJECTED)
    second = corpus.log.page(LogFilter())[0]
    assert corpus.log.persons() == ["Ada", "Ben"]
    assert told(corpus, LogFilter(person="Ben")) == ["Rejected “Kyiv” as ORG"]
    assert told(corpus, LogFilter(text="kyiv post")) == ["Accepted “Kyiv Post” as ORG"]
    assert told(corpus, LogFilter(text="%”")) == ["Rejected “Kyiv” as ORG"]
    assert told(corpus, LogFilter(text="_")) == []
    assert len(told(corpus, LogFilter(since=first.made_at))) == 2
    assert told(corpus, LogFilter(until=first.made_at)) == []
    assert told(corpus, LogFilter(until=second.made_at + "z", person="Ada")) == [
        "Accepted “Kyiv Post” as ORG"
    ]


# -- reverting ----------------------------------------------------------------------------------------------


def revert(corpus: Corpus, change_id: int) -> None:
    corpus.save(*corpus.log.reversal(change_id))


def test_an_older_change_is_reverted_and_the_revert_undone(corpus: Corpus, article_id: int) -> None:
    save(corpus, article_id, POST, title="Label", label="GPE", status=Status.ACCEPTED)
    save(corpus, article_id, KYIV, status=Status.REJECTED)
    older = corpus.log.page(LogFilter())[1]
    revert(corpus, older.id)
    stored = corpus.load(article_id).annotations
    assert (stored["post"], stored["kyiv"].status) == (POST, Status.REJECTED)
    assert told(corpus)[0] == "Took back: Relabelled “Kyiv Post” from ORG to GPE"
    corpus.undo(article_id)
    assert corpus.load(article_id).annotations["post"].label == "GPE"


def test_what_a_later_change_builds_on_is_not_reverted(corpus: Corpus, article_id: int) -> None:
    accepted = save(corpus, article_id, POST, title="Accept it", status=Status.ACCEPTED)
    first = corpus.log.page(LogFilter())[0]
    save(corpus, article_id, accepted, title="Note on it", note="x")
    later = corpus.log.page(LogFilter())[0]
    with pytest.raises(
        DependsError, match="“Accept it” cannot be taken back, because “Note on it”"
    ) as refused:
        corpus.log.reversal(first.id)
    assert (refused.value.change_id, refused.value.article_id) == (later.id, article_id)
    revert(corpus, later.id)
    with pytest.raises(DependsError, match="“Undo: Note on it”"):
        corpus.log.reversal(first.id)
    corpus.undo(article_id)
    corpus.undo(article_id)
    revert(corpus, first.id)
    assert corpus.load(article_id).annotations["post"] == POST


def test_fields_of_the_article_do_not_depend_on_each_other(corpus: Corpus, article_id: int) -> None:
    noted = ArticleLabels(note="seen")
    corpus.save(article_id, Change("Note", (ArticleLabels(),), (noted,)))
    corpus.save(article_id, Change("Done", (noted,), (replace(noted, done=True),)))
    revert(corpus, corpus.log.page(LogFilter())[1].id)
    assert corpus.load(article_id).labels == ArticleLabels(done=True)
    assert told(corpus) == [
        "Took back: Changed the note on the article",
        "Marked the article as done",
        "Changed the note on the article",
    ]


def test_what_is_undone_or_replaced_since_is_refused(corpus: Corpus, article_id: int) -> None:
    save(corpus, article_id, POST, status=Status.ACCEPTED)
    change_id = corpus.log.page(LogFilter())[0].id
    corpus.undo(article_id)
    with pytest.raises(UserError, match="undone or gone"):
        corpus.log.reversal(change_id)
    corpus.redo(article_id)
    with corpus._database.writing() as connection:
        connection.execute(update(schema.annotations).values(confidence=0.1))
    with pytest.raises(UserError, match="detected, renamed or replaced since"):
        corpus.log.reversal(change_id)


def test_what_came_with_a_merge_is_no_undone_change(corpus: Corpus, article_id: int) -> None:
    save(corpus, article_id, POST, status=Status.ACCEPTED)
    values = {"state": "dropped", "operation": f"{COPIED}1"}
    with corpus._database.writing() as connection:
        connection.execute(update(schema.changes).values(values))
    (entry,) = corpus.log.page(LogFilter())
    assert (str(entry.narration), entry.state) == ("Accepted “Kyiv Post” as ORG", "copied")


def test_a_damaged_row_is_shown_by_its_title(corpus: Corpus, article_id: int) -> None:
    save(corpus, article_id, POST, title="Accept it", status=Status.ACCEPTED)
    save(corpus, article_id, KYIV, status=Status.ACCEPTED)
    with corpus._database.writing() as connection:
        connection.execute(update(schema.changes).where(schema.changes.c.id == 1).values(before="[{}]"))
    assert told(corpus) == ["Accepted “Kyiv” as ORG", "Accept it"]


# -- verdicts -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("old", "fields", "verdict"),
    [
        (POST, {"status": Status.ACCEPTED}, "accepted"),
        (POST, {"status": Status.REJECTED}, "rejected"),
        (POST, {"status": Status.ACCEPTED, "label": "GPE"}, "relabelled"),
        (POST, {"status": Status.ACCEPTED, "fragments": (Span(0, 4),)}, "moved"),
        (QUOTE, {"status": Status.ACCEPTED, "speaker": Mention("Kyiv Post", Span(0, 9))}, "reattributed"),
        (QUOTE, {"status": Status.ACCEPTED, "note": "x"}, "accepted"),
    ],
)
def test_a_decision_gives_a_verdict_which_undo_takes_back(
    corpus: Corpus, article_id: int, old: Annotation, fields: dict[str, object], verdict: str
) -> None:
    save(corpus, article_id, old, **fields)
    assert verdicts(corpus) == {old.id: verdict}
    corpus.undo(article_id)
    assert verdicts(corpus) == {}
    corpus.redo(article_id)
    assert verdicts(corpus) == {old.id: verdict}


def test_a_later_correction_changes_the_verdict_and_its_undo_restores_it(
    corpus: Corpus, article_id: int
) -> None:
    accepted = save(corpus, article_id, POST, status=Status.ACCEPTED)
    save(corpus, article_id, accepted, label="GPE")
    assert verdicts(corpus) == {"post": "relabelled"}
    corpus.undo(article_id)
    assert verdicts(corpus) == {"post": "accepted"}
    moved = save(corpus, article_id, accepted, fragments=(Span(0, 4),))
    save(corpus, article_id, moved, fragments=accepted.fragments)
    assert verdicts(corpus) == {"post": "accepted"}


def test_what_a_person_made_and_what_was_imported_as_decided_have_none(corpus: Corpus) -> None:
    mine = replace(POST, origin="human", status=Status.ACCEPTED)
    imported = replace(KYIV, origin="import:brat", status=Status.ACCEPTED)
    number, _ = corpus.add(*make_article(mine, imported))
    save(corpus, number, mine, label="GPE")
    save(corpus, number, imported, label="GPE")
    assert verdicts(corpus) == {}


def test_a_merge_is_a_verdict_on_all_its_parts(corpus: Corpus) -> None:
    parts = entity("a", 0, 4), entity("b", 5, 9)
    article, data = make_article(*parts)
    number, _ = corpus.add(article, data)
    corpus.save(number, edits.merge(article, ["a", "b"]))
    assert verdicts(corpus) == {"a": "moved", "b": "merged"}
    corpus.undo(number)
    assert verdicts(corpus) == {}


def test_an_edit_of_several_articles_gives_verdicts_too(corpus: Corpus, article_id: int) -> None:
    other, _ = corpus.add(*make_article(entity("k2", 21, 25), number=1))
    changes = {
        article_id: Change("All", (KYIV,), (replace(KYIV, status=Status.ACCEPTED),)),
        other: Change("All", (entity("k2", 21, 25),), (entity("k2", 21, 25, "GPE", status=Status.ACCEPTED),)),
    }
    operation = corpus.operations.save(changes)
    assert verdicts(corpus) == {"kyiv": "accepted", "k2": "relabelled"}
    assert operation is not None
    corpus.operations.undo(operation)
    assert verdicts(corpus) == {}
    corpus.redo(other)
    assert verdicts(corpus) == {"kyiv": "accepted", "k2": "relabelled"}


def test_a_renamed_label_is_no_verdict(corpus: Corpus, article_id: int) -> None:
    scheme = parse_scheme(resource("schemes", "news.toml").read_text("utf-8"))
    save(corpus, article_id, POST, status=Status.ACCEPTED)
    save(corpus, article_id, KYIV, status=Status.ACCEPTED, label="GPE")
    migration = rename_label(scheme, Layer.ENTITY, "ORG", "BODY")
    renamed = corpus.schemes.migrate(migration, before=scheme)
    assert verdicts(corpus) == {"post": "accepted", "kyiv": "relabelled"}
    now = corpus.load(article_id).annotations["post"]
    assert now.label == "BODY"
    save(corpus, article_id, now, unsure=True)
    assert verdicts(corpus)["post"] == "accepted"
    corpus.undo(article_id)
    corpus.undo(article_id)
    assert corpus.load(article_id).annotations["post"].label == "ORG"
    assert verdicts(corpus) == {"post": "accepted", "kyiv": "relabelled"}
    assert renamed.has_label(Layer.ENTITY, "BODY")


def test_verdicts_are_worked_out_from_old_changes(corpus: Corpus, article_id: int) -> None:
    """What the upgrade of an older file does: the same rows as decision by decision."""
    accepted = save(corpus, article_id, POST, status=Status.ACCEPTED)
    save(corpus, article_id, accepted, label="GPE")
    save(corpus, article_id, QUOTE, status=Status.REJECTED)
    corpus.save(article_id, Change("Done", (ArticleLabels(),), (ArticleLabels(done=True),)))
    corpus.save(article_id, Change("Not", (ArticleLabels(done=True),), (ArticleLabels(),)))
    save(corpus, article_id, KYIV, status=Status.ACCEPTED)
    corpus.undo(article_id)
    columns = schema.changes.c
    done = select(columns.id, columns.done).order_by(columns.id)
    tables = select(schema.verdicts).order_by(schema.verdicts.c.annotation_id), done
    with corpus._database.writing() as connection:
        before = [list(connection.execute(table)) for table in tables]
        connection.execute(delete(schema.verdicts))
        connection.execute(update(schema.changes).values(done=0))
        history.fill_verdicts(connection)
        assert [list(connection.execute(table)) for table in tables] == before
    assert [row.done for row in before[1]] == [0, 0, 0, 1, -1, 0]
    assert verdicts(corpus) == {"post": "relabelled", "quote": "rejected"}


def test_a_rename_taken_back_below_a_later_change_is_no_verdict(corpus: Corpus, article_id: int) -> None:
    scheme = parse_scheme(resource("schemes", "news.toml").read_text("utf-8"))
    other, _ = corpus.add(*make_article(replace(POST, id="p2"), number=1))
    save(corpus, article_id, POST, status=Status.ACCEPTED)
    corpus.schemes.migrate(rename_label(scheme, Layer.ENTITY, "ORG", "BODY"), before=scheme)
    save(corpus, article_id, QUOTE, status=Status.ACCEPTED)
    corpus.undo(other)
    assert corpus.load(article_id).annotations["post"].label == "ORG"
    assert verdicts(corpus) == {"post": "accepted", "quote": "accepted"}


def test_what_only_follows_the_scheme_is_not_taken_back_alone(corpus: Corpus, article_id: int) -> None:
    scheme = parse_scheme(resource("schemes", "news.toml").read_text("utf-8"))
    corpus.schemes.migrate(rename_label(scheme, Layer.ENTITY, "ORG", "BODY"), before=scheme)
    (entry,) = corpus.history(article_id)
    with pytest.raises(UserError, match="only follows the scheme; nothing was changed"):
        corpus.log.reversal(entry.id)


def test_what_comes_back_has_the_names_of_today(corpus: Corpus, article_id: int) -> None:
    scheme = parse_scheme(resource("schemes", "news.toml").read_text("utf-8"))
    corpus.save(article_id, Change("Remove", (POST,), ()))
    (deleted,) = corpus.history(article_id)
    corpus.schemes.migrate(rename_label(scheme, Layer.ENTITY, "ORG", "BODY"), before=scheme)
    corpus.save(*corpus.log.reversal(deleted.id))
    assert corpus.load(article_id).annotations["post"].label == "BODY"


def test_nobody_takes_back_what_was_done_in_annotations_that_are_not_theirs(
    corpus: Corpus, article_id: int
) -> None:
    save(corpus, article_id, POST, status=Status.ACCEPTED)
    (entry,) = corpus.history(article_id)
    corpus.versions.set_mode(Mode.OWN)
    with pytest.raises(UserError, match="not your own; nothing was changed"):
        corpus.log.reversal(entry.id)
