"""Invented news articles with annotations; the same seed gives the same article.

By default 7.7 entities and one quote per 1,000 characters, as in annotated political news.
"""

from __future__ import annotations

import hashlib
import random
from types import MappingProxyType
from typing import TYPE_CHECKING

from annotator.core.annotation import (
    Annotation,
    Article,
    Block,
    Layer,
    Mention,
    Metadata,
    Role,
    Source,
    Span,
    Status,
    reading_order,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

KB = 1_000
MB = 1_000_000

MIXED = (Status.SUGGESTED,) * 5 + (Status.ACCEPTED,) * 4 + (Status.REJECTED,)
SUGGESTED = (Status.SUGGESTED,)
ACCEPTED = (Status.ACCEPTED,)

_FIRST = (
    "Anna",
    "David",
    "Maria",
    "Omar",
    "Ingrid",
    "Paul",
    "Chen",
    "Olga",
    "Samuel",
    "Priya",
    "Hans",
    "Lucia",
)
_LAST = ("Keller", "Okafor", "Lindqvist", "Moreau", "Petrov", "Haddad", "Novak", "Tanaka", "Silva", "Brandt")
_NAMES = {
    "PERSON": tuple(f"{first} {last}" for first in _FIRST for last in _LAST),
    "ORG": (
        "Northern Harbour Authority",
        "Reuters",
        "World Bank",
        "Ministry of Transport",
        "Siemens",
        "NATO",
    ),
    "GPE": (
        "Geneva",
        "Kenya",
        "Brussels",
        "Norway",
        "Lisbon",
        "Texas",
        "Ukraine",
        "Osaka",
        "Chile",
        "Ankara",
    ),
    "DATE": ("Tuesday", "last week", "March 2021", "the end of the year", "Monday", "2019", "next month"),
}
_WITH_NAME = {
    "PERSON": ("after {} asked for more time", "while {} spoke to reporters", "as {} had proposed"),
    "ORG": ("according to {}", "while {} declined to comment", "in a letter sent to {}"),
    "GPE": ("in {}", "for the talks in {}", "across much of {}"),
    "DATE": ("on {}", "before {}", "and again by {}"),
}
_CLAUSES = (
    "the council approved the plan for the new bridge",
    "officials said that the report would be published soon",
    "workers left the plant without an agreement on wages",
    "the committee found no evidence of wrongdoing",
    "prices of wheat and fuel rose for the third time",
    "the two sides agreed to meet again",
    "a court rejected the appeal of the opposition party",
    "rescue teams searched the coast through the night",
    "lawmakers delayed the vote on the budget",
    "the company promised to repay its loans",
)
_SAID = (
    "We will not wait for another report",
    "Nobody in this room believes that the talks have failed",
    "The numbers speak for themselves, and they are worse than we feared",
    "It is a small step, but it is the right one",
)


class _Writer:
    """Grows one article until it is long enough."""

    def __init__(self, seed: int, entities: float, quotes: float, statuses: Sequence[Status]) -> None:
        self._random = random.Random(seed)
        self._entities = entities
        self._quotes = quotes
        self._statuses = statuses
        self._pieces: list[str] = []
        self._given = {Layer.ENTITY: 0, Layer.QUOTE: 0}
        self.length = 0
        self.annotations: dict[str, Annotation] = {}
        self.blocks: list[Block] = []

    @property
    def text(self) -> str:
        return "".join(self._pieces)

    def paragraph(self, limit: int) -> None:
        """One more paragraph of 300 to 600 characters, `limit` at most."""
        if self.blocks:
            self._put("\n\n")
        start = self.length
        end = start + min(limit, self._random.randint(300, 600))
        if self._is_due(Layer.QUOTE, self._quotes, end):
            self._quote()
        while self.length < end:
            self._sentence()
        self.blocks.append(Block(start, self.length, Role.BODY))

    def _sentence(self) -> None:
        clause = self._random.choice(_CLAUSES)
        self._put(clause[0].upper() + clause[1:])
        while self._is_due(Layer.ENTITY, self._entities, self.length):
            label = self._random.choice(tuple(_NAMES))
            before, after = self._random.choice(_WITH_NAME[label]).split("{}")
            self._put(" " + before)
            self._entity(label)
            self._put(after)
        self._put(". ")

    def _quote(self) -> None:
        start = self.length
        self._put(f"“{self._random.choice(_SAID)},”")
        quote = Span(start, self.length)
        self._put(" ")
        speaker = self._entity("PERSON")
        self._put(" ")
        cue = Mention("said", self._put("said"))
        self._put(". ")
        self._annotate(Layer.QUOTE, "direct", quote, speaker=speaker, cue=cue)

    def _entity(self, label: str) -> Mention:
        name = self._random.choice(_NAMES[label])
        mention = Mention(name, self._put(name))
        assert mention.span is not None
        self._annotate(Layer.ENTITY, label, mention.span)
        return mention

    def _annotate(
        self,
        layer: Layer,
        label: str,
        span: Span,
        speaker: Mention | None = None,
        cue: Mention | None = None,
    ) -> None:
        id_ = f"{self._random.getrandbits(128):032x}"
        self.annotations[id_] = Annotation(
            id=id_,
            layer=layer,
            label=label,
            fragments=(span,),
            status=self._random.choice(self._statuses),
            origin="import:bench",
            confidence=round(self._random.uniform(0.5, 1.0), 3),
            speaker=speaker,
            cue=cue,
            resolved_speaker=speaker.text if speaker else None,
        )
        self._given[layer] += 1

    def _is_due(self, layer: Layer, per_kb: float, at: int) -> bool:
        return self._given[layer] < at * per_kb / KB

    def _put(self, text: str) -> Span:
        self._pieces.append(text)
        self.length += len(text)
        return Span(self.length - len(text), self.length)


def invented_article(
    size: int,
    *,
    seed: int = 1,
    entities: float = 7.7,
    quotes: float = 1.0,
    statuses: Sequence[Status] = MIXED,
    detected_by: str | None = "bench@1",
) -> Article:
    """An article of about `size` characters with so many `entities` and `quotes` per 1,000 of them.

    Without `detected_by` the window starts detection when it opens the article.
    """
    writer = _Writer(seed, entities, quotes, statuses)
    while writer.length < size:
        writer.paragraph(size - writer.length)
    return Article(
        text=writer.text,
        metadata=Metadata(title=f"Invented article {seed}", outlet="Bench", published="2024-05-01"),
        source=Source(f"invented-{seed}.txt", sha256=hashlib.sha256(writer.text.encode()).hexdigest()),
        blocks=tuple(writer.blocks),
        annotations=MappingProxyType(
            {a.id: a for a in sorted(writer.annotations.values(), key=reading_order)}
        ),
        is_sorted=True,  # as a corpus gives them
        detected_by=detected_by,
    )


def file_of(article: Article) -> bytes:
    """The bytes of the file that the article says it came from."""
    return article.text.encode()


def small_articles(count: int) -> list[Article]:
    """Accepted articles of 4 KB with 30 entities and 5 quotes each."""
    return [
        invented_article(4 * KB, seed=seed, entities=7.3, quotes=1.1, statuses=ACCEPTED)
        for seed in range(count)
    ]
