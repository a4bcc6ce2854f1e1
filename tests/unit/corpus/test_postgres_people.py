"""Several people in one corpus on a server: nobody's decision is lost, and each hears of the others'."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from corpus_samples import DATA, ENTITY, EVENT, GUESSED, LABELS, QUOTE, span_of

from annotator.core.annotation import Annotation, Change, Layer, Status
from annotator.core.errors import ConflictError, StorageError
from annotator.core.rules import Rule
from annotator.core.scheme import Label, Scheme
from annotator.core.strings import Words
from annotator.corpus import Corpus

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable, Iterator

    from annotator.core.addresses import ServerAddress
    from annotator.core.annotation import Article
    from annotator.corpus.watching import News
    from tests.postgres_server import Server

ACCEPTED = replace(ENTITY, status=Status.ACCEPTED)
ACCEPT = Change("Accept", (ENTITY,), (ACCEPTED,))
REJECT = Change("Reject", (ENTITY,), (replace(ENTITY, status=Status.REJECTED),))
NEW = Annotation("n1", Layer.ENTITY, "ORG", (span_of("fail"),), Status.ACCEPTED, "human")
WRITERS = 8
DECISIONS = 6

WRITE = """
import sys
from dataclasses import replace
from annotator.core.addresses import corpus_address
from annotator.core.annotation import Annotation, Change, Layer, Span, Status
from annotator.core.errors import ConflictError, StorageError
from annotator.corpus import Corpus
number, decisions, articles = int(sys.argv[2]), int(sys.argv[3]), [int(n) for n in sys.argv[4:]]
corpus = Corpus.open(corpus_address(sys.argv[1]), person=f"writer {number}")
print("ready", flush=True)
sys.stdin.readline()


def save(article_id, change):
    while True:
        try:
            return corpus.save(article_id, change)
        except StorageError as error:  # a slow machine: repeat, as the sentence says
            if "is just saving here" not in str(error):
                raise


for step in range(decisions):
    for article_id in articles:
        own = Annotation(f"w{number}-{step}", Layer.ENTITY, "ORG", (Span(step, step + 1),), Status.ACCEPTED)
        save(article_id, Change("Add", (), (own,)))
        while True:  # everybody counts in the note of the same annotation
            entity = corpus.load(article_id).annotations["e1"]
            count = replace(entity, note=str(int(entity.note or "0") + 1), status=Status.ACCEPTED)
            try:
                save(article_id, Change("Count", (entity,), (count,)))
                break
            except ConflictError:
                pass
corpus.close()
"""


@pytest.fixture
def address(server: Server) -> Iterator[ServerAddress]:
    """An empty corpus."""
    made = server.new_corpus()
    yield made
    server.give_back(made)


@pytest.fixture
def people(address: ServerAddress) -> Iterator[tuple[Corpus, Corpus]]:
    """Ada and Ben, each with the same corpus open."""
    both = Corpus.open(address, person="Ada"), Corpus.open(address, person="Ben")
    yield both
    for corpus in both:
        corpus.close()


@pytest.fixture
def article_id(people: tuple[Corpus, Corpus], article: Article) -> int:
    return people[0].add(article, DATA)[0]


def test_the_second_to_decide_is_told_and_overwrites_nothing(
    people: tuple[Corpus, Corpus], article_id: int
) -> None:
    ada, ben = people
    ada.save(article_id, ACCEPT)
    with pytest.raises(ConflictError, match=r"^Ada changed this just now; their state is shown now"):
        ben.save(article_id, REJECT)
    assert ben.load(article_id).annotations["e1"] == ACCEPTED
    assert [entry.person for entry in ben.history(article_id)] == ["Ada"]
    assert ben.check() == []


def test_labels_of_an_article_are_not_overwritten(people: tuple[Corpus, Corpus], article_id: int) -> None:
    ada, ben = people
    ada.save(article_id, Change("Note", (LABELS,), (replace(LABELS, note="Ada's"),)))
    with pytest.raises(ConflictError, match="Ada changed the labels of this article just now"):
        ben.save(article_id, Change("Note", (LABELS,), (replace(LABELS, note="Ben's"),)))
    assert ben.load(article_id).labels.note == "Ada's"


def test_what_somebody_deleted_is_not_changed(people: tuple[Corpus, Corpus], article_id: int) -> None:
    ada, ben = people
    ada.save(article_id, Change("Delete", (QUOTE,), ()))
    with pytest.raises(ConflictError, match="Ada changed this"):
        ben.save(article_id, Change("Note", (QUOTE,), (replace(QUOTE, note="mine"),)))
    assert "q1" not in ben.load(article_id).annotations


def test_different_annotations_of_one_article_are_no_conflict(
    people: tuple[Corpus, Corpus], article_id: int
) -> None:
    ada, ben = people
    ada.save(article_id, ACCEPT)
    ben.save(article_id, Change("Add", (), (NEW,)))
    ben.save(article_id, Change("Delete", (EVENT,), ()))
    assert set(ada.load(article_id).annotations) == {"e1", "q1", "n1"}
    item = ada.queue_item(article_id)
    assert (item.suggested, item.accepted, item.rejected) == (0, 3, 0)
    assert ada.check() == []


def test_a_decision_stands_above_a_suggestion_that_was_replaced(
    people: tuple[Corpus, Corpus], article_id: int
) -> None:
    ada, ben = people
    ada.add_suggestions(article_id, ["e1"], [replace(GUESSED, id="other")])
    ben.save(article_id, ACCEPT)
    assert ada.load(article_id).annotations["e1"] == ACCEPTED


def test_detection_takes_nothing_away_that_was_decided_meanwhile(
    people: tuple[Corpus, Corpus], article_id: int
) -> None:
    ada, ben = people
    ada.save(article_id, ACCEPT)
    again = replace(ENTITY, id="again")
    ben.add_suggestions(article_id, ["e1"], [again, replace(NEW, status=Status.SUGGESTED)])
    found = ben.load(article_id).annotations
    assert found["e1"] == ACCEPTED
    assert "again" not in found
    assert found["n1"].status is Status.SUGGESTED
    assert ben.check() == []


def test_undo_takes_back_one_s_own_changes_only(people: tuple[Corpus, Corpus], article_id: int) -> None:
    ada, ben = people
    ada.save(article_id, ACCEPT)
    ben.save(article_id, Change("Add", (), (NEW,)))
    assert (ada.undo_title(article_id), ben.undo_title(article_id)) == ("Accept", "Add")
    assert ada.undo(article_id) == ACCEPT.inverse()
    assert ada.undo(article_id) is None
    assert "n1" in ada.load(article_id).annotations
    ben.save(article_id, Change("Remove", (EVENT,), ()))  # does not cost Ada her redo
    assert ada.redo(article_id) == ACCEPT
    assert ben.undo(article_id) is not None
    assert ada.check() == []


def test_what_somebody_changed_since_is_not_undone_but_what_was_before_can_be(
    people: tuple[Corpus, Corpus], article_id: int
) -> None:
    ada, ben = people
    ada.save(article_id, Change("Add", (), (NEW,)))
    ada.save(article_id, ACCEPT)
    ben.save(article_id, Change("Note", (ACCEPTED,), (replace(ACCEPTED, note="Ben's"),)))
    with pytest.raises(ConflictError, match="Ben changed this just now"):
        ada.undo(article_id)
    assert ada.load(article_id).annotations["e1"].note == "Ben's"
    assert ada.undo_title(article_id) == "Add"
    ada.undo(article_id)
    assert "n1" not in ada.load(article_id).annotations
    assert ada.check() == []


def test_an_edit_of_several_articles_is_taken_back_where_nobody_has_decided_since(
    people: tuple[Corpus, Corpus], article: Article, article_id: int
) -> None:
    ada, ben = people
    other, _ = ada.add(replace(article, source=replace(article.source, sha256="")), DATA + b"\n")
    operation = ada.operations.save({article_id: ACCEPT, other: ACCEPT})
    assert operation is not None
    ben.save(other, Change("Note", (ACCEPTED,), (replace(ACCEPTED, note="Ben's"),)))
    with pytest.raises(ConflictError, match="Ada changed this"):
        ben.operations.save({article_id: REJECT, other: REJECT})
    assert ada.operations.undo(operation) == (1, 1)
    assert ada.load(article_id).annotations["e1"] == ENTITY
    assert ada.load(other).annotations["e1"].note == "Ben's"
    assert ada.check() == []


def test_the_scheme_is_not_changed_by_two_at_once(people: tuple[Corpus, Corpus]) -> None:
    ada, ben = people
    scheme = Scheme("test", 1, (Label("PERSON", Layer.ENTITY, "PER", "P"),))
    ada.schemes.save(
        replace(scheme, labels=(*scheme.labels, Label("ORG", Layer.ENTITY, "ORG", "O"))), before=scheme
    )
    with pytest.raises(Exception, match="The scheme was changed elsewhere"):
        ben.schemes.save(scheme, before=scheme)


def test_rules_time_and_notes_of_the_corpus_are_shared(
    people: tuple[Corpus, Corpus], article_id: int
) -> None:
    ada, ben = people
    ada.rules.add(Rule(Words("Putin"), "PERSON", None))
    ada.activity.add(article_id, "2024-01-01", 2.0)
    ben.activity.add(article_id, "2024-01-01", 3.0)
    ben.activity.add(article_id, "2024-01-01", 1.0)
    ada.set_meta("key", "one")
    ben.set_meta("key", "two")
    assert [rule.words.text for rule in ben.rules.all()] == ["Putin"]
    assert ada.activity.seconds_on(article_id) == 6.0
    assert ada.get_meta("key") == "two"


def test_each_person_goes_on_with_their_own_last_article(
    people: tuple[Corpus, Corpus], article: Article, article_id: int
) -> None:
    ada, ben = people
    other, _ = ada.add(replace(article, source=replace(article.source, sha256="")), DATA + b"\n")
    ada.remember_position(article_id, 1)
    ben.remember_position(other, 2)
    assert (ada.last_article(), ben.last_article()) == (article_id, other)


def wait_for(corpus: Corpus, lock: str) -> None:
    with corpus._database.writing() as connection:
        connection.exec_driver_sql("SET LOCAL lock_timeout = '50ms'")
        connection.exec_driver_sql(lock)


def test_who_waits_too_long_for_somebody_else_is_told(people: tuple[Corpus, Corpus], article_id: int) -> None:
    ada, ben = people
    lock = f"SELECT id FROM articles WHERE id = {article_id} FOR UPDATE"
    with ada._database.writing() as connection:
        connection.exec_driver_sql(lock)
        with pytest.raises(StorageError, match="Somebody else is just saving here; nothing was changed"):
            wait_for(ben, lock)


def next_news(news: Iterator[News], fits: Callable[[News], bool]) -> News:
    return next(piece for piece in news if fits(piece))


def test_each_hears_of_the_other_s_changes_and_where_they_read(
    people: tuple[Corpus, Corpus], article_id: int
) -> None:
    ada, ben = people
    watch = ada.others.watch()
    assert watch is not None
    news = watch.news()
    watch.read(article_id)
    assert next_news(news, lambda piece: piece.readers is not None).readers == ()
    ada.save(article_id, ACCEPT)  # what this program does is no news
    ben.save(article_id, Change("Add", (), (NEW,)))
    assert next(news).articles == {article_id}
    ben.rules.add(Rule(Words("Putin"), "PERSON", None))
    assert next_news(news, lambda piece: piece.whole).articles == frozenset()
    other = ben.others.watch()
    assert other is not None
    theirs = other.news()
    other.read(article_id)
    assert next_news(theirs, lambda piece: piece.readers is not None).readers == ("Ada",)
    assert next_news(news, lambda piece: piece.readers is not None).readers == ("Ben",)
    other.close()
    assert list(theirs) == []
    assert next_news(news, lambda piece: piece.readers is not None).readers == ()
    watch.close()
    assert list(news) == []


def test_a_broken_connection_is_told_and_made_again(
    server: Server, people: tuple[Corpus, Corpus], article_id: int
) -> None:
    watch = people[0].others.watch()
    assert watch is not None
    news = watch.news()
    watch.read(article_id)
    next_news(news, lambda piece: piece.readers is not None)
    server.stop()
    assert "was lost; what was shown as saved is safe" in next(news).lost
    server.start()
    found = next(news)
    assert found.found
    assert found.whole
    people[1].save(article_id, ACCEPT)
    assert next_news(news, lambda piece: bool(piece.articles)).articles == {article_id}
    watch.close()
    list(news)


def test_nobody_is_watched_in_a_file(tmp_path: object, article: Article) -> None:
    corpus = Corpus.open(tmp_path / "c.sqlite", person="Ada")  # type: ignore[operator]
    assert corpus.others.watch() is None
    corpus.close()


def write_all_at_once(writers: list[subprocess.Popen[str]]) -> list[tuple[int, str]]:
    """Exit code and errors of each."""
    for writer in writers:
        assert writer.stdout is not None
        if writer.stdout.readline() != "ready\n":
            return [(writer.wait(), writer.communicate()[1])]
    for writer in writers:
        assert writer.stdin is not None
        writer.stdin.write("go\n")
        writer.stdin.flush()
    outputs = [writer.communicate() for writer in writers]
    return [(writer.returncode, errors) for writer, (_, errors) in zip(writers, outputs, strict=True)]


def test_eight_writers_lose_nothing(
    address: ServerAddress, article: Article, run_python: Callable[..., subprocess.Popen[str]]
) -> None:
    """Each writes in one article with all the others, and in one of its own."""
    corpus = Corpus.open(address, person="Ada")
    plain = replace(article, source=replace(article.source, sha256=""))
    shared, *own = [corpus.add(plain, DATA + bytes([n]))[0] for n in range(WRITERS + 1)]
    writers = [
        run_python(WRITE, str(address), str(n), str(DECISIONS), str(shared), str(own[n]))
        for n in range(WRITERS)
    ]
    try:
        assert write_all_at_once(writers) == [(0, "")] * WRITERS
    finally:
        for writer in writers:
            writer.kill()
    for article_id, who in ((shared, range(WRITERS)), *((own[n], [n]) for n in range(WRITERS))):
        annotations = corpus.load(article_id).annotations
        assert {f"w{n}-{step}" for n in who for step in range(DECISIONS)} <= annotations.keys()
        assert int(annotations["e1"].note) == len(who) * DECISIONS
    assert len(corpus.history(limit=10_000)) == 4 * WRITERS * DECISIONS
    assert dict(corpus.stats().decisions) == {f"writer {n}": 4 * DECISIONS for n in range(WRITERS)}
    assert corpus.check() == []
    corpus.close()
