"""Decisions as examples for guesses."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from corpus_samples import DATA, QUOTE, span_of

from annotator.core.annotation import (
    Article,
    ArticleLabels,
    Block,
    Change,
    EventType,
    Example,
    Polarity,
    Role,
    Status,
)

if TYPE_CHECKING:
    from annotator.corpus import Corpus

TYPED = ArticleLabels((EventType("REJECT"), EventType("CONSULT", "visit")))
BARE = replace(QUOTE, id="q2", event_type=None, stances=(), fragments=(span_of("fail"),))
SUGGESTED = replace(QUOTE, id="q3", status=Status.SUGGESTED, fragments=(span_of("Talks"),))


def with_body(article: Article, text: str, *, labels: ArticleLabels = TYPED) -> Article:
    """The article with other words, all of them its body."""
    block = Block(0, len(text), Role.BODY)
    source = replace(article.source, sha256="")
    return replace(article, text=text, blocks=(block,), annotations={}, labels=labels, source=source)


def test_accepted_quotes_and_the_main_event_type_of_articles_are_examples(
    corpus: Corpus, article: Article
) -> None:
    quotes = {quote.id: quote for quote in (QUOTE, BARE, SUGGESTED)}
    corpus.add(replace(article, annotations=quotes), DATA)
    assert set(corpus.examples()) == {
        Example("“We will … yield,”", "REJECT", Polarity.AGAINST),
        Example("“We will not yield,” said María\u00a0López.", "REJECT"),
    }


def test_the_article_changed_last_comes_first_and_the_limit_holds(corpus: Corpus, article: Article) -> None:
    first, _ = corpus.add(with_body(article, "Old 🕊️ news"), b"1")
    second, _ = corpus.add(with_body(article, "New news"), b"2")
    assert {example.text for example in corpus.examples()} == {"Old 🕊️ news", "New news"}
    for article_id in (second, first):
        other = replace(TYPED, event_types=(EventType("AID"),))
        corpus.save(article_id, Change("Set the event type", (TYPED,), (other,)))
    assert corpus.examples() == (Example("Old 🕊️ news", "AID"), Example("New news", "AID"))
    assert corpus.examples(limit=1) == (Example("Old 🕊️ news", "AID"),)


def test_long_texts_are_cut_at_code_points_and_articles_without_a_type_give_none(
    corpus: Corpus, article: Article
) -> None:
    corpus.add(with_body(article, "🕊" * 900), b"1")
    corpus.add(with_body(article, "Nothing", labels=ArticleLabels()), b"2")
    assert corpus.examples() == (Example("🕊" * 600, "REJECT"),)
