"""Changes told as sentences, and what verdicts and periods are."""

from __future__ import annotations

from dataclasses import replace
from string import Formatter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core import edits
from annotator.core.annotation import (
    Annotation,
    Article,
    ArticleLabels,
    Change,
    EventType,
    Layer,
    Mention,
    Polarity,
    Span,
    Stance,
    Status,
)
from annotator.core.charts import Period
from annotator.core.narration import TEMPLATES, Narration, narrate
from annotator.core.proportions import wilson_interval
from annotator.core.scheme import parse_scheme
from annotator.paths import resource

TEXT = "Kyiv Post wrote that Kyiv fell. “It did not,” Holm said in Kyiv."
MODEL = "model:en_news@1.0"
POST = Annotation("post", Layer.ENTITY, "ORG", (Span(0, 9),), origin=MODEL)
KYIV = Annotation("kyiv", Layer.ENTITY, "ORG", (Span(21, 25),), origin=MODEL)
ACCEPTED = replace(KYIV, status=Status.ACCEPTED)
LAST = Annotation("last", Layer.ENTITY, "ORG", (Span(59, 63),), origin=MODEL)
QUOTE = Annotation("q", Layer.QUOTE, "direct", (Span(32, 45),), origin="rule:quotes")
EVENT = Annotation("v", Layer.EVENT, "ASSAULT", (Span(26, 30),), origin="rule:triggers")
ARTICLE = Article(TEXT, annotations={a.id: a for a in (POST, KYIV, LAST, QUOTE, EVENT)})


def told(change: Change) -> str:
    narration = narrate(change, lambda span: TEXT[span.start : span.end])
    assert_known(narration)
    return str(narration)


def assert_known(narration: Narration) -> None:
    """Its template and those in it are in the list for translators, with as many places as arguments."""
    assert narration.template in TEMPLATES
    places = {name for _text, name, _spec, _conversion in Formatter().parse(narration.template) if name}
    assert places <= set(map(str, range(len(narration.arguments))))
    for argument in narration.arguments:
        if isinstance(argument, Narration):
            assert_known(argument)


def edit(old: Annotation, **fields: object) -> Change:
    return Change("Edit", (old,), (replace(old, **fields),))  # type: ignore[arg-type]


def accepted(**fields: object) -> dict[str, object]:
    return {"status": Status.ACCEPTED, **fields}


@pytest.mark.parametrize(
    ("old", "fields", "sentence"),
    [
        (KYIV, accepted(), "Accepted “Kyiv” as ORG"),
        (KYIV, {"status": Status.REJECTED}, "Rejected “Kyiv” as ORG"),
        (KYIV, accepted(label="GPE"), "Relabelled “Kyiv” from ORG to GPE"),
        (POST, accepted(fragments=(Span(0, 4),)), "Moved the end of “Kyiv Post” one word back"),
        (POST, accepted(fragments=(Span(0, 20),)), "Moved the end of “Kyiv Post” 2 words on"),
        (POST, accepted(fragments=(Span(5, 9),)), "Moved the start of “Kyiv Post” one word on"),
        (POST, accepted(fragments=(Span(0, 8),)), "Moved the end of “Kyiv Post” one character back"),
        (KYIV, accepted(fragments=(Span(16, 30),)), "Changed “Kyiv” to “that Kyiv fell”"),
        (KYIV, accepted(entity="Kyiv (city)"), "Linked “Kyiv” to Kyiv (city)"),
        (replace(KYIV, entity="Kyiv"), {"entity": None}, "Unlinked “Kyiv” from Kyiv"),
        (QUOTE, accepted(speaker=Mention("Holm")), "Set the speaker of “It did not,” to Holm"),
        (
            replace(QUOTE, speaker=Mention("Holm")),
            accepted(speaker=Mention("she"), resolved_speaker="Olga"),
            "Changed the speaker of “It did not,” from Holm to Olga",
        ),
        (replace(QUOTE, speaker=Mention("Holm")), {"speaker": None}, "Removed the speaker of “It did not,”"),
        (QUOTE, accepted(cue=Mention("said")), "Set the cue of “It did not,” to said"),
        (QUOTE, accepted(event_type=EventType("ACCUSE")), "Set the event type of “It did not,” to ACCUSE"),
        (
            QUOTE,
            accepted(stances=(Stance(None, None, Polarity.AGAINST),)),
            "Set the stance of “It did not,” to against",
        ),
        (KYIV, {"note": "x"}, "Wrote a note on “Kyiv”"),
        (KYIV, {"unsure": True}, "Marked “Kyiv” as unsure"),
        (ACCEPTED, {"status": Status.SUGGESTED}, "Took back the decision about “Kyiv”"),
        (EVENT, {"layer": Layer.ENTITY, "label": "ORG"}, "Made “fell” (event ASSAULT) into entity ORG"),
    ],
)  # fmt: skip
def test_an_edit_of_one_annotation(old: Annotation, fields: dict[str, object], sentence: str) -> None:
    assert told(edit(old, **fields)) == sentence


def test_the_same_for_equal_words_is_one_sentence() -> None:
    pair = (KYIV, LAST)
    relabelled = Change("x", pair, tuple(replace(a, label="GPE", status=Status.ACCEPTED) for a in pair))
    assert told(relabelled) == "Relabelled “Kyiv” from ORG to GPE, 2 places"
    linked = Change("x", pair, tuple(replace(a, entity="Kyiv") for a in pair))
    assert told(linked) == "Linked “Kyiv” to Kyiv, 2 places"
    other = (KYIV, POST)
    assert told(Change("x", other, tuple(replace(a, label="GPE") for a in other))) == (
        "Relabelled 2 annotations from ORG to GPE"
    )


def test_edits_as_the_window_makes_them() -> None:
    news_scheme = parse_scheme(resource("schemes", "news.toml").read_text("utf-8"))
    everything = edits.accept_all(ARTICLE, lambda _a: True)
    assert everything is not None
    assert told(everything) == "Accepted 5 suggestions"
    assert told(edits.finish(ARTICLE, lambda a: a is KYIV)) == "Accepted “Kyiv” as ORG; the article is done"
    assert told(edits.set_done(ARTICLE, True)) == "Marked the article as done"
    assert told(edits.set_article_note(ARTICLE, "x")) == "Changed the note on the article"
    made = edits.annotate(ARTICLE, Span(46, 50), Layer.ENTITY, "PERSON", scheme=news_scheme)
    assert told(made) == "Annotated “Holm” as PERSON"
    assert told(made.inverse()) == "Deleted “Holm” (PERSON)"
    merged = edits.merge(ARTICLE, ["post", "kyiv"])
    assert told(merged) == "Merged 2 annotations into “Kyiv Post wrote that Kyiv”"
    assert told(merged.inverse()) == "Split “Kyiv Post wrote that Kyiv” into “Kyiv Post” + “Kyiv”"
    undo = Change("Undo: Accept", edit(KYIV, status=Status.ACCEPTED).after, (KYIV,))
    assert told(undo) == "Took back: Accepted “Kyiv” as ORG"


STATES = st.builds(
    replace,
    st.sampled_from([POST, KYIV, LAST, QUOTE, EVENT]),
    status=st.sampled_from(Status),
    label=st.sampled_from(["ORG", "GPE"]),
    fragments=st.sampled_from([(Span(0, 4),), (Span(0, 9), Span(21, 25)), (Span(16, 25),)]),
    note=st.sampled_from(["", "x"]),
    entity=st.sampled_from([None, "Kyiv {0}"]),
    speaker=st.sampled_from([None, Mention("Holm")]),
)
LABELS = st.sampled_from([(), (ArticleLabels(),), (ArticleLabels(done=True, note="x"),)])


@given(st.lists(STATES, max_size=4), st.lists(STATES, max_size=4), LABELS, LABELS)
def test_every_change_has_a_sentence(before, after, had, has) -> None:  # type: ignore[no-untyped-def]
    assert told(Change("x", (*before, *had), (*after, *has)))


# -- periods and shares -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("period", "first", "end", "name"),
    [
        (Period.DAY, "2024-02-29", "2024-03-01", "2024-02-29"),
        (Period.WEEK, "2024-02-26", "2024-03-04", "2024-02-26"),
        (Period.MONTH, "2024-02-01", "2024-03-01", "2024-02"),
        (Period.YEAR, "2024-01-01", "2025-01-01", "2024"),
    ],
)
def test_a_day_lies_in_its_period(period: Period, first: str, end: str, name: str) -> None:
    assert (period.start_of("2024-02-29"), period.end_of(first), period.name_of(first)) == (first, end, name)
    assert list(period.between(first, end)) == [first, end]


def test_the_wilson_interval_is_that_of_the_literature() -> None:
    # Newcombe, Statistics in Medicine 17 (1998), table I: 81 of 263, 15 of 148, 0 of 20
    for successes, number, low, high in (
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0, 0.1611),
    ):
        assert wilson_interval(successes, number) == pytest.approx((low, high), abs=5e-5)
    assert wilson_interval(0, 0) == (0.0, 1.0)
