"""Near duplicates, and articles that come in many at once."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import replace

import pytest
from sqlalchemy import select

from annotator.core.annotation import Annotation, Article, Layer, Source, Span
from annotator.core.errors import InvalidSpanError
from annotator.corpus import schema, signatures, stories
from annotator.corpus.intake import Incoming

WORDS = [f"w{n}" for n in range(4000)]


def words(seed, number=120):
    return random.Random(seed).choices(WORDS, k=number)


def incoming(text, name=""):
    return Incoming(Article(text, source=Source(name or text[:20])), text.encode())


def copy_of(seed, changed):
    """The text of a seed whose last `changed` words are others."""
    return " ".join([*words(seed)[: 120 - changed], *words(f"other{seed}{changed}", changed)])


def test_a_copy_joins_the_story_of_the_older_article(corpus):
    texts = [copy_of(1, 0), copy_of(2, 0), copy_of(1, 10), copy_of(3, 0), copy_of(1, 20)]
    added = corpus.intake.add([incoming(text) for text in texts])
    assert [item.near for item in added] == [None, None, 1, None, 1]
    assert {copy.id for copy in corpus.stories.copies_of(3)} == {1, 5}
    assert corpus.stories.copies_of(2) == []
    similar = corpus.stories.copies_of(1)
    assert [copy.id for copy in similar] == [3, 5], "the most similar first"
    assert 0.6 < similar[1].similarity < similar[0].similarity < 1


def test_two_stories_that_turn_out_to_be_one_get_the_smallest_id(corpus):
    whole = words(1, 200)
    middle = " ".join(whole)
    one, other = " ".join(whole[:160]), " ".join(whole[40:])
    corpus.intake.add([incoming(one), incoming(other)])
    assert corpus.stories.copies_of(1) == []
    corpus.intake.add([incoming(middle)])
    assert {copy.id for copy in corpus.stories.copies_of(1)} == {2, 3}
    assert [item.copies for item in corpus.queue()] == [3, 3, 3]


def test_very_many_copies_are_one_story_and_fill_no_bucket_without_end(corpus, monkeypatch):
    monkeypatch.setattr(stories, "_FULL", 5)
    texts = [f"{copy_of(1, 0)} number {n}" for n in range(60)]
    for first in range(0, 60, 20):
        added = corpus.intake.add([incoming(text) for text in texts[first : first + 20]])
        assert [item.near is not None for item in added][1:] == [True] * 19
    assert len(corpus.stories.copies_of(1)) == 59
    with corpus._database.reading() as connection:
        held = Counter(connection.execute(select(schema.signatures.c.bucket)).scalars())
    firsts = {signatures.buckets(text)[0] for text in texts}
    assert max(number for bucket, number in held.items() if bucket not in firsts) <= 5
    assert corpus.stories.unsigned() == []
    assert corpus.same_texts.begin().find([texts[50]]) == {texts[50]: 51}


def test_case_and_punctuation_make_no_difference_and_short_texts_no_story(corpus):
    text = copy_of(1, 0)
    corpus.intake.add([incoming(text), incoming(text.upper().replace(" ", ", "))])
    assert [copy.similarity for copy in corpus.stories.copies_of(1)] == [1.0]
    added = corpus.intake.add([incoming("Too short."), incoming("Too short!")])
    assert [item.near for item in added] == [None, None]


@pytest.mark.parametrize(("changed", "least", "most"), [(10, 0.97, 1.0), (100, 0.0, 0.05)])
def test_signatures_find_what_is_alike_and_pass_over_the_rest(changed, least, most):
    def shares_a_bucket(seed):
        one, other = copy_of(seed, 0), copy_of(seed, changed)
        return bool(set(signatures.buckets(one)) & set(signatures.buckets(other)))

    found = sum(map(shares_a_bucket, range(200))) / 200
    assert least <= found <= most


def test_articles_of_an_older_version_are_compared_later(corpus):
    for text in (copy_of(1, 0), copy_of(1, 10), copy_of(2, 0)):
        corpus.add(incoming(text).article, text.encode())
    waiting = corpus.stories.unsigned()
    assert waiting == [1, 2, 3]
    assert corpus.stories.find(waiting, lambda _done, _total: False) == 0
    assert corpus.stories.find(waiting, lambda _done, _total: True) == 1
    assert [copy.id for copy in corpus.stories.copies_of(2)] == [1]
    assert corpus.stories.unsigned() == []


def test_what_is_there_already_is_passed_over(corpus):
    first = corpus.intake.add([incoming("One text."), incoming("Two texts."), incoming("One text.")])
    assert [(item.article_id, item.is_new) for item in first] == [(1, True), (2, True), (1, False)]
    again = corpus.intake.add([incoming("Two texts."), incoming("Three texts.")])
    assert [(item.article_id, item.is_new) for item in again] == [(2, False), (3, True)]
    assert corpus.check() == []


def test_all_or_nothing(corpus):
    outside = Annotation("a", Layer.ENTITY, "ORG", (Span(0, 99),))
    wrong = Incoming(Article("Short.", annotations={"a": outside}), b"Short.")
    with pytest.raises(InvalidSpanError):
        corpus.intake.add([incoming("A good text."), wrong])
    assert corpus.article_ids() == []
    with pytest.raises(ValueError, match="SHA-256"):
        corpus.intake.add([Incoming(Article("x", source=Source("x", sha256="00")), b"x")])


def test_an_article_comes_in_as_it_would_alone(corpus, article):
    from corpus_samples import DATA

    (added,) = corpus.intake.add([Incoming(article, DATA)])
    stored = corpus.load(added.article_id)
    assert stored.annotations == dict(article.annotations)
    assert (stored.labels, stored.metadata, stored.blocks) == (
        article.labels,
        article.metadata,
        article.blocks,
    )
    assert corpus.source_bytes(added.article_id) == DATA
    assert corpus.check() == []
    item = corpus.queue_item(added.article_id)
    corpus.delete(added.article_id)
    alone, _ = corpus.add(article, DATA)
    assert corpus.queue_item(alone) == replace(item, id=alone)
