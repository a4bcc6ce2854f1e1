"""What an article lacks before it counts as done."""

import pytest

from annotator.core.annotation import (
    Annotation,
    Article,
    ArticleLabels,
    EventType,
    Layer,
    Mention,
    Polarity,
    Span,
    Stance,
    Status,
)
from annotator.core.criteria import Criteria, Lack, Missing, criteria_from_json, missing

QUOTE = Annotation("q", Layer.QUOTE, "direct", (Span(0, 3),), Status.ACCEPTED)
SURE = Annotation("s", Layer.ENTITY, "ORG", (Span(5, 7),), Status.SUGGESTED, confidence=0.9)
UNSURE = Annotation("u", Layer.ENTITY, "ORG", (Span(1, 2),), Status.SUGGESTED, confidence=0.2)
ALL = Criteria(0.5, event_type=True, speakers=True, stances=True)


def article(*annotations, labels=ArticleLabels()):  # noqa: B008 - frozen
    return Article("a quote and", annotations={a.id: a for a in annotations}, labels=labels)


def test_everything_that_is_missing_is_listed_in_reading_order():
    assert missing(article(SURE, QUOTE, UNSURE), ALL) == [
        Missing(Lack.SPEAKER, "q"),
        Missing(Lack.STANCE, "q"),
        Missing(Lack.DECISION, "s"),
        Missing(Lack.EVENT_TYPE),
    ]


def test_nothing_is_asked_for_by_default():
    assert missing(article(SURE, QUOTE), Criteria()) == []


def test_what_is_there_is_not_missing():
    stance = Stance(None, None, Polarity.FAVOR)
    quote = Annotation(
        "q", Layer.QUOTE, "direct", (Span(0, 3),), Status.ACCEPTED, speaker=Mention("A"), stances=(stance,)
    )
    rejected = Annotation("r", Layer.QUOTE, "direct", (Span(4, 6),), Status.REJECTED)
    assert missing(article(quote, rejected, labels=ArticleLabels((EventType("AID"),))), ALL) == []


@pytest.mark.parametrize("criteria", [Criteria(), ALL, Criteria(speakers=True)])
def test_criteria_are_kept_as_json(criteria):
    assert criteria_from_json(criteria.to_json()) == criteria


@pytest.mark.parametrize("data", [None, "", "[]", "{", '{"colour": 1}', "7"])
def test_json_of_another_version_asks_for_nothing(data):
    assert criteria_from_json(data) == Criteria()
