"""Finding articles and passages, by words and by what was annotated; saved searches; the trash."""

from dataclasses import replace
from pathlib import Path

import pytest

from annotator.core import edits
from annotator.core.annotation import (
    Annotation,
    Article,
    ArticleLabels,
    Change,
    EventType,
    Layer,
    Mention,
    Metadata,
    Polarity,
    Source,
    Span,
    Stance,
    Status,
)
from annotator.core.errors import UserError
from annotator.core.query import QueryError, parse
from annotator.corpus import Corpus, version_rows
from annotator.corpus.concordance import compiled
from annotator.corpus.queue import Order, QueueView
from annotator.corpus.selecting import entity_of, spans_of

TEXTS = {
    1: "Putin met Xi in Moscow.\nThe peace talks failed, he said.",
    2: "Talks about peace in Kyïv.\nResume of the Résumé.",
    3: "他在北京的人民大会堂。 Nothing else.",
    4: "Grain prices rose. Sanctions bite; the sanctioned firms leave.",
}


def mention(words):
    return Mention(words)


def annotated(number):
    """What article 1 and 4 have."""
    if number == 1:
        quote = Annotation(
            "q1", Layer.QUOTE, "indirect", (Span(24, 46),), Status.ACCEPTED, "model:quotes@1",
            speaker=mention("he"), resolved_speaker="Vladimir Putin", note="Check the wording",
            stances=(Stance(mention("Putin"), mention("the talks"), Polarity.AGAINST),),
        )  # fmt: skip
        return [
            Annotation("p", Layer.ENTITY, "PERSON", (Span(0, 5),), Status.ACCEPTED, entity="Vladimir Putin"),
            Annotation("x", Layer.ENTITY, "PERSON", (Span(10, 12),), origin="model:en@1", confidence=0.4),
            Annotation("m", Layer.ENTITY, "GPE", (Span(16, 22),), Status.REJECTED, "model:en@1"),
            quote,
        ]
    if number == 4:
        return [
            Annotation("g", Layer.ENTITY, "GPE", (Span(0, 5),), Status.ACCEPTED, "rule:list", unsure=True),
            Annotation("e", Layer.EVENT, "SANCTION", (Span(19, 28),), event_type=EventType("SANCTION")),
        ]
    return []


@pytest.fixture
def filled(corpus):
    """Four articles."""
    for number, text in TEXTS.items():
        article = Article(
            text,
            Metadata(
                f"Title {number}", "By Ada", "The Herald" if number % 2 else "The Post", f"2022-0{number}-10"
            ),
            Source(f"file-{number}.txt"),
            annotations={a.id: a for a in annotated(number)},
            labels=ArticleLabels(done=number == 2, note="Zebra crossing" if number == 2 else ""),
        )
        corpus.add(article, text.encode())
    return corpus


def ids(corpus, query, **options):
    return corpus.search.article_ids(parse(query), **options)


FOUND = {
    "": [1, 2, 3, 4],
    "peace": [1, 2],
    "PEACE talks": [1, 2],
    '"peace talks"': [1],
    "kyiv": [2],
    "resume": [2],
    "sanction*": [4],
    "sanction": [],
    "peace -moscow": [2],
    "-peace": [3, 4],
    "-(peace OR grain)": [3],
    "grain OR xi": [1, 4],
    "北京": [3],
    "京的": [3],
    "北人": [],
    "title:4": [4],
    "text:4": [],
    "4": [4],
    "file-3": [3],
    "file:herald": [1, 3],
    "zebra": [2],
    "note:zebra": [2],
    "note:wording": [1],
    "-note:zebra": [1, 3, 4],
    "peace zebra": [],
    "outlet:herald": [1, 3],
    "outlet:post": [2, 4],
    'outlet:"post"': [],
    "date:2022-02..2022-03": [2, 3],
    "date:>2022-03-10": [3, 4],
    "date:none": [],
    "done:yes": [2],
    "done:no": [1, 3, 4],
    "flagged:yes": [],
    "id:2..3": [2, 3],
    "layer:quote": [1],
    "label:GPE": [1, 4],
    "label:gpe status:accepted": [4],
    "label:PERSON status:rejected": [],
    "label:GPE,PERSON status:accepted": [1, 4],
    "(label:PERSON OR label:GPE) status:rejected": [1],
    "layer:entity -label:GPE": [1],
    "-label:GPE": [2, 3],
    "origin:model": [1],
    "origin:human": [1, 4],
    "origin:en": [1],
    "origin:rule label:GPE": [4],
    "unsure:yes": [4],
    "kind:indirect": [1],
    "kind:direct": [],
    "event:SANCTION": [4],
    "entity:putin": [1],
    'entity:"Vladimir Putin"': [1],
    'entity:"Putin"': [],
    "entity:vlad*": [1],
    "speaker:putin kind:indirect": [1],
    "speaker:xi": [],
    "layer:entity entity:none": [1, 4],
    "stance:against": [1],
    "stance:favor": [],
    "stance:against target:talks": [1],
    "stance:against layer:quote": [1],
    "stance:against layer:entity": [],
    "words:moscow": [1],
    "words:mosc status:rejected": [1],
    'words:"mosc"': [],
    "confidence:<0.5": [1],
    "confidence:>0.5": [],
    "talks label:PERSON": [1],
    "person:Ada": [],
    "tag:x": [],
    "set:none": [1, 2, 3, 4],
    "assigned:none id:1": [1],
    "split:none id:1": [1],
    "story:none id:4": [4],
    "uncertainty:>0.9 id:9": [],
}


def test_a_search_finds_its_articles(filled):
    assert {query: ids(filled, query) for query in FOUND} == FOUND
    counts = {query: filled.search.count(parse(query)) for query in FOUND}
    assert {query: count.number for query, count in counts.items()} == {q: len(f) for q, f in FOUND.items()}
    assert not any(count.is_more for count in counts.values())


@pytest.mark.parametrize("few", [0, 10**9])
def test_it_makes_no_difference_how_the_parts_are_asked_for(filled, few, monkeypatch):
    monkeypatch.setattr("annotator.corpus.search_lists.FEW", few)
    monkeypatch.setattr("annotator.corpus.search_lists.FEW_WITH_WORDS", few)
    assert {query: ids(filled, query) for query in FOUND} == FOUND


def test_results_come_in_order_and_by_pages(filled):
    assert ids(filled, "peace OR grain", order="date", descending=True) == [4, 2, 1]
    assert ids(filled, "", order="title", offset=1, limit=2) == [2, 3]
    assert filled.search.count(parse(""), most=2).is_more
    shown = filled.search.articles([2, 99, 1])
    assert [(found.id, found.title, found.done) for found in shown] == [
        (2, "Title 2", True),
        (1, "Title 1", False),
    ]


def test_the_index_follows_every_edit(filled):
    article = filled.load(1)
    old = article.annotations["p"]
    filled.save(1, Change("x", (old,), (replace(old, label="ORG", note="Lighthouse"),)))
    assert (ids(filled, "label:ORG"), ids(filled, "note:lighthouse")) == ([1], [1])
    assert ids(filled, "person:Ada label:ORG") == [1]
    assert ids(filled, "person:Bob") == []
    filled.undo(1)
    assert (ids(filled, "label:ORG"), ids(filled, "note:lighthouse")) == ([], [])
    labels = filled.load(2).labels
    filled.save(2, Change("x", (labels,), (replace(labels, note="Giraffe"),)))
    assert (ids(filled, "zebra"), ids(filled, "giraffe")) == ([], [2])
    filled.delete(2)
    assert (ids(filled, "giraffe"), ids(filled, "peace")) == ([], [1])
    with filled._database.writing() as raw:
        raw.exec_driver_sql("UPDATE articles SET title = 'Volcano' WHERE id = 4")
        if isinstance(filled.path, Path):
            raw.exec_driver_sql("INSERT INTO search (search, rank) VALUES ('integrity-check', 1)")
    assert (ids(filled, "volcano"), ids(filled, "title:4")) == ([4], [])


def test_versions_are_no_results(filled):
    odd = Annotation("v", Layer.ENTITY, "ODD", (Span(0, 5),), Status.ACCEPTED, note="Hidden")
    with filled._database.writing() as connection:
        version_rows.make(connection, 1, version_rows.VersionKind.PERSONAL, "Bob", (odd,))
    assert ids(filled, "") == [1, 2, 3, 4]
    assert (ids(filled, "label:ODD"), ids(filled, "hidden")) == ([], [])
    assert filled.search.passages(parse("label:ODD")) == []


@pytest.mark.parametrize("few", [0, 10**9])
def test_an_article_that_i_have_not_begun_counts_with_its_suggestions(filled, few, monkeypatch):
    monkeypatch.setattr("annotator.corpus.search_lists.FEW", few)
    filled.versions.set_mode(version_rows.Mode.OWN)
    least = QueueView(order=Order.UNCERTAIN)
    assert filled.queues.ids(least) == [1, 4, 3, 2]
    asked = "label:PERSON", "label:PERSON status:accepted", "words:xi", "label:GPE", "-layer:event"
    assert [ids(filled, query) for query in asked] == [[1], [], [1], [], [1, 2, 3]]
    assert [p.annotation_id for p in filled.search.passages(parse("layer:entity"))] == ["x"]
    chosen = filled.search.selecting.decide(filled.search.passages(parse("words:xi")), Status.ACCEPTED)
    filled.operations.save(chosen)
    assert filled.queues.ids(least) == [4, 3, 2, 1]
    assert [ids(filled, f"words:xi status:{status}") for status in ("accepted", "suggested")] == [[1], []]
    assert [p.status for p in filled.search.passages(parse("label:PERSON"))] == ["accepted"]
    filled.versions.set_mode(version_rows.Mode.BLIND)
    assert ids(filled, "layer:event") == []
    assert filled.search.passages(parse("layer:event")) == []


# -- passages -----------------------------------------------------------------------------------------------


def places(passages):
    return [(p.article_id, p.before, p.words, p.after, p.annotation_id) for p in passages]


def test_passages_of_words_stand_in_their_lines(filled):
    assert places(filled.search.passages(parse("talks"))) == [
        (1, "The peace ", "talks", " failed, he said.", ""),
        (2, "", "Talks", " about peace in Kyïv.", ""),
    ]
    assert [p.words for p in filled.search.passages(parse("北京 nothing"))] == ["北京", "Nothing"]


def test_passages_are_the_annotations_that_are_asked_for(filled):
    found = filled.search.passages(parse("peace label:PERSON,GPE status:accepted,rejected"))
    assert places(found) == [
        (1, "", "Putin", " met Xi in Moscow.", "p"),
        (1, "Putin met Xi in ", "Moscow", ".", "m"),
    ]
    (quote,) = filled.search.passages(parse("speaker:putin"))
    assert (quote.annotation_id, quote.speaker, quote.layer, quote.label) == (
        "q1",
        "Vladimir Putin",
        "quote",
        "indirect",
    )
    assert [p.annotation_id for p in filled.search.passages(parse("note:wording"))] == ["q1"]
    assert filled.search.passages(parse("outlet:post")) == []


@pytest.mark.parametrize("text", ["layer:entity", "peace OR talks OR xi OR grain"])
def test_passages_come_page_by_page(filled, text):
    query = parse(text)
    everything = filled.search.passages(query)
    assert len(everything) > 3
    paged = []
    while page := filled.search.passages(query, after=paged[-1].key if paged else None, limit=1):
        paged += page
    assert paged == everything


def test_a_regular_expression_goes_through_the_texts(filled):
    expression = compiled(r"^\w+ (met|about)", match_case=True)
    found = filled.search.concordance.matching(parse(""), expression, None, 10)
    assert [p.words for p in found] == ["Putin met", "Talks about"]
    (only,) = filled.search.concordance.matching(parse("xi"), expression, None, 10)
    assert only.article_id == 1
    assert filled.search.concordance.matching(parse(""), expression, None, 10, lambda: False) == []
    with pytest.raises(UserError, match="no regular expression"):
        compiled("(", match_case=True)


def test_an_expression_that_takes_too_long_is_given_up(corpus):
    text = "a" * 60 + "b"
    corpus.add(Article(text), text.encode())
    with pytest.raises(UserError, match="takes too long"):
        corpus.search.concordance.matching(parse(""), compiled("(a|aa)+$", match_case=True), None, 5)


# -- edits of what was selected -----------------------------------------------------------------------------


def test_what_is_selected_is_decided_in_one_step(filled):
    found = filled.search.passages(parse("label:PERSON,GPE"))
    changes = filled.search.selecting.decide(found, Status.ACCEPTED)
    assert sorted(changes) == [1]  # what is accepted already is no change
    operation = filled.operations.save(changes)
    assert {a.status for a in filled.load(1).annotations.values()} == {Status.ACCEPTED}
    assert filled.operations.undo(operation) == (1, 0)
    assert filled.load(1).annotations["m"].status is Status.REJECTED


def test_what_is_selected_gets_another_label_or_event_type(filled):
    found = filled.search.passages(parse("label:GPE OR layer:event"))
    assert {p.annotation_id for p in found} == {"m", "g", "e"}
    filled.operations.save(filled.search.selecting.relabel(found, Layer.ENTITY, "LOC"))
    assert (ids(filled, "label:LOC status:accepted"), ids(filled, "label:GPE")) == ([1, 4], [])
    filled.operations.save(filled.search.selecting.set_event_type(found[-1:], "PROTEST"))
    assert filled.load(4).annotations["e"].label == "PROTEST"
    removed = filled.search.selecting.remove(filled.search.passages(parse("origin:human OR origin:rule")))
    filled.operations.save(removed)
    assert "p" not in filled.load(1).annotations
    assert filled.load(4).annotations["g"].status is Status.REJECTED


def test_words_that_were_found_become_entities(filled):
    found = filled.search.passages(parse("grain OR 北京"))
    filled.operations.save(filled.operations.decide(entity_of("GPE"), spans_of(found)))
    made = [p.words for p in filled.search.passages(parse("label:GPE status:accepted"))]
    assert made == ["北京", "Grain"]


# -- saved searches, completion, the trash ------------------------------------------------------------------


def test_searches_are_kept_by_name(filled, reopen):
    saved = filled.search.saved
    first = saved.save(" To  check ", "status:suggested")
    saved.save("Putin", "speaker:putin")
    assert saved.save("To check", "unsure:yes").id == first.id
    saved.rename(first.id, "Doubts")
    with pytest.raises(UserError, match="already"):
        saved.rename(first.id, "Putin")
    with pytest.raises(QueryError):
        saved.save("Bad", "(")
    with pytest.raises(UserError, match="needs a name"):
        saved.save(" ", "x")
    again = reopen(filled).search.saved
    assert [(s.name, s.query) for s in again.all()] == [("Doubts", "unsure:yes"), ("Putin", "speaker:putin")]
    again.remove(first.id)
    assert [s.name for s in again.all()] == ["Putin"]


def test_values_are_completed_from_the_corpus(filled):
    complete = filled.search.completions
    assert complete("label", "G") == ["GPE"]
    assert complete("entity", "put") == ["Vladimir Putin"]
    assert complete("status", "s") == ["suggested"]
    assert complete("outlet", "The P") == ["The Post"]
    assert complete("speaker", "no") == ["none"]
    assert complete("origin", "") == ["human", "model:en@1", "model:quotes@1", "rule:list"]
    assert complete("text", "x") == []


def test_deleted_articles_come_back_whole(filled):
    before = filled.load(1)
    filled.save(1, Change("x", (before.annotations["x"],), (replace(before.annotations["x"], unsure=True),)))
    filled.tags.add("Core", [1, 2])
    whole, history = filled.load(1), filled.history(1)
    batch = filled.search.trash.delete([1, 4, 99])
    assert (ids(filled, ""), ids(filled, "moscow"), ids(filled, "label:GPE")) == ([2, 3], [], [])
    assert [(d.article_id, d.title, d.person) for d in filled.search.trash.entries()] == [
        (4, "Title 4", "Ada"), (1, "Title 1", "Ada"),
    ]  # fmt: skip
    assert filled.check() == []
    assert filled.search.trash.restore(batch) == ([1, 4], 0)
    assert (filled.load(1), filled.history(1)) == (whole, history)
    assert filled.source_bytes(1) == TEXTS[1].encode()
    assert (ids(filled, "moscow"), ids(filled, "label:GPE"), ids(filled, "tag:core")) == ([1], [1, 4], [1, 2])
    assert filled.search.trash.count() == 0
    assert filled.check() == []
    filled.undo(1)
    assert filled.load(1) == before


def test_an_article_with_stances_comes_back_when_others_have_got_some_since(filled):
    against = Stance(None, Mention("the talks"), Polarity.AGAINST)
    filled.save(1, edits.set_article_stances(filled.load(1), [against]))
    batch = filled.search.trash.delete([1])
    filled.save(2, edits.set_article_stances(filled.load(2), [against]))
    assert filled.search.trash.restore(batch) == ([1], 0)
    assert filled.load(1).labels.stances == filled.load(2).labels.stances == (against,)


def test_an_article_that_was_taken_in_again_stays_in_the_trash(filled):
    batch = filled.search.trash.delete([1, 2])
    filled.add(Article(TEXTS[1]), TEXTS[1].encode())
    assert filled.search.trash.restore(batch) == ([2], 1)
    assert filled.search.trash.count() == 1
    assert filled.search.trash.purge() == 1
    assert filled.search.trash.count() == 0


def test_a_tag_that_is_gone_does_not_keep_an_article_in_the_trash(filled):
    filled.tags.add("Core", [1])
    batch = filled.search.trash.delete([1])
    filled.tags.delete(filled.tags.all()[0].id)
    assert filled.search.trash.restore(batch) == ([1], 0)


def test_nothing_is_deleted_from_a_corpus_that_is_only_read(filled, path):
    filled.close()
    reader = Corpus.open(path, person="Bob", write=False)
    with pytest.raises(UserError):
        reader.search.trash.delete([1])
    assert ids(reader, "putin") == [1]
    reader.close()
