"""An article with everything that an annotation can carry, for the tests of the corpus."""

from __future__ import annotations

from dataclasses import replace

from annotator.core.annotation import (
    Annotation,
    Arguments,
    ArticleLabels,
    EventType,
    Guess,
    Layer,
    Mention,
    Polarity,
    Span,
    Stance,
    Status,
)

# emoji, combining marks, a no-break space, Arabic, curly quotes
TEXT = "Talks 🕊️ fail\n“We will not yield,” said María\u00a0López.\nقال الوزير: «لا». Putin Putin Putin"
DATA = TEXT.encode()


def span_of(words: str, text: str = TEXT, occurrence: int = 1) -> Span:
    """Where the words stand in the text."""
    start = -1
    for _ in range(occurrence):
        start = text.index(words, start + 1)
    return Span(start, start + len(words))


def mention(words: str) -> Mention:
    """The words as a mention in the text."""
    return Mention(words, span_of(words))


STANCE = Stance(
    mention("María\u00a0López"), Mention("the talks"), Polarity.AGAINST, 2, (span_of("not yield"),)
)

ENTITY = Annotation("e1", Layer.ENTITY, "PERSON", (span_of("María\u00a0López"),), origin="model:en_news@1.0")
GUESS = Guess(
    0.6,
    "rule:triggers",
    EventType("REJECT", "meet"),
    STANCE,
    span_of("fail"),
    Arguments(place=Mention("Kyiv")),
)
QUOTE = Annotation(
    id="q1",
    layer=Layer.QUOTE,
    label="direct",
    fragments=(span_of("“We will"), span_of("yield,”")),
    status=Status.ACCEPTED,
    origin="rule:quotes",
    confidence=0.25,
    note="a “note” with 🕊️",
    unsure=True,
    event_type=EventType("REJECT", "statement", ("diplomatic", "military")),
    stances=(STANCE, Stance(None, None, Polarity.UNCLEAR)),
    speaker=mention("María\u00a0López"),
    cue=mention("said"),
    resolved_speaker="María López",
    group="g1",
    candidates=(mention("Putin"), Mention("somebody")),
)
GUESSED = replace(ENTITY, id="e2", entity="María López", guesses=(GUESS, Guess(0.5, "rule:x")))
ARGUED = Annotation(
    id="v2",
    layer=Layer.EVENT,
    label="CONSULT",
    fragments=(span_of("Talks"),),
    arguments=Arguments((mention("Putin"),), (Mention("others"),), Mention("Monday"), Mention("Kyiv")),
)
EVENT = Annotation("v1", Layer.EVENT, "PROTEST", (span_of("قال"),), Status.REJECTED, "human")
LABELS = ArticleLabels(
    (EventType("REJECT"), EventType("CONSULT", "visit", ("legal",))), (STANCE,), "seen", True
)
