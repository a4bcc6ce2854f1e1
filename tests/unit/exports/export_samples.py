"""Articles with all that makes exports go wrong: emoji, right to left, combining marks, nesting, gaps."""

from __future__ import annotations

import hashlib

from annotator.core.annotation import (
    Annotation,
    Article,
    ArticleLabels,
    Block,
    EventType,
    Layer,
    Mention,
    Metadata,
    Polarity,
    Role,
    Source,
    Span,
    Stance,
    Status,
)

TEXT = (
    "Bank of England warns 🕊️🇬🇧\n"
    "By Zoë Kravitz\n"
    "“Inflation  will rise,” said María\u00a0López of the Bank of England, a US-led body. "
    "Cafe\u0301 Müller closed.\n"
    "\n"
    "“We are worried.\n"
    '“It’s $5m too much,” she added; “no, =1+1\tor "2", enough.”\n'
    "قال الوزير محمد: «لن نستسلم». He’s -DOCSTART- in O'Hare.\n"
    "Read more: Elon Musk"
)


def span(words: str, occurrence: int = 1) -> Span:
    """Where the words stand in TEXT."""
    start = -1
    for _ in range(occurrence):
        start = TEXT.index(words, start + 1)
    return Span(start, start + len(words))


def mention(words: str) -> Mention:
    """The words as a mention."""
    return Mention(words, span(words))


def entity(
    id_: str, label: str, words: str, occurrence: int = 1, status: Status = Status.ACCEPTED
) -> Annotation:
    """An entity."""
    return Annotation(id_, Layer.ENTITY, label, (span(words, occurrence),), status, "model:en_news@1", 0.5)


def _blocks() -> tuple[Block, ...]:
    roles = (Role.HEADLINE, Role.BYLINE, Role.BODY, None, Role.BODY, Role.BODY, Role.BODY, Role.RELATED)
    blocks, start = [], 0
    for line, role in zip(TEXT.split("\n"), roles, strict=True):
        if role is not None:
            blocks.append(Block(start, start + len(line), role))
        start += len(line) + 1
    return tuple(blocks)


STANCE = Stance(mention("María\u00a0López"), Mention("the price"), Polarity.AGAINST, 2, (span("too much"),))
QUOTE = Annotation(
    id="q1",
    layer=Layer.QUOTE,
    label="direct",
    fragments=(Span(span("“We are").start, span("too much,”").end), span('“no, =1+1\tor "2", enough.”')),
    status=Status.ACCEPTED,
    origin="rule:quotes",
    note='a, "note"\nof two lines',
    unsure=True,
    event_type=EventType("REJECT", "statement", ("economic", "legal")),
    stances=(STANCE, Stance(None, None, Polarity.UNCLEAR)),
    speaker=mention("María\u00a0López"),
    cue=mention("added"),
    resolved_speaker="María López",
    group="g1",
    candidates=(Mention("she", span("she")),),
)
ANNOTATIONS = (
    entity("e1", "ORG", "Bank of England", 2),
    entity("e2", "GPE", "England", 2),  # inside e1
    entity("e3", "PERSON", "María\u00a0López"),
    entity("e4", "GPE", "US"),
    entity("e5", "FAC", "Cafe\u0301 Müller"),
    entity("e6", "PERSON", "محمد"),
    entity("e7", "WORK OF ART", "Hare"),  # inside a token
    entity("e8", "ORG", "-DOCSTART-"),
    entity("s1", "LOC", "Müller", status=Status.SUGGESTED),  # inside e5
    entity("r1", "LOC", "body", status=Status.REJECTED),
    Annotation("v1", Layer.EVENT, "PROTEST", (span("closed"),), Status.ACCEPTED),
    QUOTE,
)
ARTICLE = Article(
    text=TEXT,
    metadata=Metadata(
        "Bank warns, “again” 🕊️", "By Zoë Kravitz", "The Paper", "2022-02-23", "https://example.org/a"
    ),
    source=Source("bank.html", "text/html", "cp1252", hashlib.sha256(TEXT.encode()).hexdigest()),
    blocks=_blocks(),
    annotations={a.id: a for a in ANNOTATIONS},
    labels=ArticleLabels((EventType("REJECT", None, ("legal",)),), (STANCE,), "seen", True),
    id=7,
    position=3,
    detected_by="en_news@1",
)
PLAIN = Article("Nothing here.\nAt all", Metadata("Plain"), id=8)
