"""The names that are offered as speaker, holder or target."""

from __future__ import annotations

from core_samples import TEXT, article_with, at, entity, quote, span_of

from annotator.core.annotation import Mention, Status
from annotator.core.names import mentions_near, names_in

ARTICLE = article_with(
    entity("Antony Blinken", "a"),
    entity("Blinken", "b", occurrence=2),
    entity("Blinken", "c", occurrence=3),
    entity("U.S.", "d", label="GPE"),
    entity("Tuesday", "e", label="DATE"),
    entity("aides", "f", status=Status.REJECTED),
    quote("“We will not wait,”", "g"),
)


def test_actors_come_by_frequency_without_dates_quotes_and_rejected_ones():
    assert names_in(ARTICLE) == ["Blinken", "Antony Blinken", "U.S."]


def test_the_nearest_mention_comes_first_and_each_name_once():
    near = mentions_near(ARTICLE, TEXT.index("said Blinken"))
    assert near == [
        Mention("Blinken", span_of("Blinken", occurrence=3)),
        Mention("U.S.", span_of("U.S.")),
        Mention("Antony Blinken", span_of("Antony Blinken")),
    ]


def test_a_name_across_a_line_end_is_one_name():
    article = article_with(at(0, 14, "a"), at(15, 29, "b"), text="Antony\nBlinken Antony Blinken")
    assert names_in(article) == ["Antony Blinken"]


def test_an_article_without_names_offers_none():
    assert names_in(article_with()) == mentions_near(article_with(), 0) == []
