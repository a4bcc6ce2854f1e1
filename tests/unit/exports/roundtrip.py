"""Generated articles, and what of them each format can carry: the expected result of a round trip."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from hypothesis import strategies as st

from annotator.core.annotation import (
    Annotation,
    Arguments,
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
    reading_order,
)
from annotator.exports.properties import body_blocks, trimmed

if TYPE_CHECKING:
    from collections.abc import Iterable

PIECES = (
    "Bank of England",
    "Zoë",
    "Cafe\u0301",
    "María\u00a0López",
    "🕊️",
    "🇬🇧",
    "👩\u200d👧",
    "محمد قال",
    "שלום",
    "“quoted”",
    '"',
    "'s",
    " ",
    "  ",
    "\n",
    "\n\n",
    "\t",
    "|",
    "\\",
    "[x]",
    "_",
    "*",
    "->",
    ";",
    "a",
    ".",
    ", ",
    "=1+1",
    "#Text=",
    "<b>&amp;",
    "]]>",
    "-DOCSTART-",
    "\u2028",
    "\ufeff",
    "T1\tX 0 1",
)
TEXTS = st.lists(st.sampled_from(PIECES), min_size=1, max_size=24).map(lambda parts: "W" + " ".join(parts))
LABELS = ("ORG", "PERSON", "WORK OF ART", "quote-x", "quote:x", "a|b", "É", "<&>", "T[1]", "x-y", "label")
WORDS = st.sampled_from(("", "a", "two words", "=x", "a|b_[1];*->\\n", "two\nlines\t“x”", "🕊️ é", "<b>&lt;"))
NAMES = WORDS.filter(bool)


def _spans(length: int) -> st.SearchStrategy[Span]:
    ends = st.tuples(st.integers(0, length - 1), st.integers(1, 12))
    return ends.map(lambda pair: Span(pair[0], min(length, pair[0] + pair[1])))


def _fragments(length: int) -> st.SearchStrategy[tuple[Span, ...]]:
    def apart(spans: list[Span]) -> tuple[Span, ...]:
        kept: list[Span] = []
        for span in sorted(spans):
            if not kept or span.start > kept[-1].end:
                kept.append(span)
        return tuple(kept)

    return st.lists(_spans(length), min_size=1, max_size=3).map(apart)


@st.composite
def _mention(draw: st.DrawFn, text: str) -> Mention:
    if draw(st.booleans()):
        return Mention(draw(NAMES))
    span = draw(_spans(len(text)))
    return Mention(text[span.start : span.end], span)


@st.composite
def _stance(draw: st.DrawFn, text: str) -> Stance:
    optional = st.none() | _mention(text)
    return Stance(
        draw(optional),
        draw(optional),
        draw(st.sampled_from(list(Polarity))),
        draw(st.none() | st.integers(0, 3)),
        tuple(draw(st.lists(_spans(len(text)), max_size=2))),
    )


EVENT_TYPES = st.builds(
    EventType,
    st.sampled_from(("PROTEST", "REJECT", "own type")),
    st.none() | st.sampled_from(("riot", "two words")),
    st.lists(st.sampled_from(("legal", "a;b")), max_size=2, unique=True).map(tuple),
)


@st.composite
def _annotation(draw: st.DrawFn, text: str, number: int) -> Annotation:
    layer = draw(st.sampled_from(list(Layer)))
    made = Annotation(
        id=f"x{number}",
        layer=layer,
        label=draw(st.sampled_from(LABELS)),
        fragments=draw(_fragments(len(text))),
        status=draw(st.sampled_from((Status.ACCEPTED, Status.SUGGESTED))),
        confidence=draw(st.none() | st.floats(0, 1)),
        note=draw(WORDS),
        unsure=draw(st.booleans()),
        event_type=draw(st.none() | EVENT_TYPES),
        stances=tuple(draw(st.lists(_stance(text), max_size=2))),
    )
    mentions = st.lists(_mention(text), max_size=2)
    optional = st.none() | _mention(text)
    if layer is Layer.ENTITY:
        return replace(made, entity=draw(st.none() | NAMES))
    if layer is Layer.EVENT:
        arguments = Arguments(
            _ordered(draw(mentions)), _ordered(draw(mentions)), draw(optional), draw(optional)
        )
        return replace(made, arguments=arguments if arguments.mentions else None)
    return replace(
        made,
        speaker=draw(optional),
        cue=draw(optional),
        resolved_speaker=draw(st.none() | NAMES),
        group=draw(st.none() | st.sampled_from(("g1", "g2"))),
        candidates=_ordered(draw(mentions)),
    )


def _ordered(mentions: Iterable[Mention]) -> tuple[Mention, ...]:
    """As the formats give them back: those without a place last."""
    return tuple(sorted(mentions, key=lambda mention: mention.span is None))


@st.composite
def articles(draw: st.DrawFn) -> Article:
    """An article with up to six annotations."""
    text = draw(TEXTS)
    count = draw(st.integers(0, 6))
    found = [draw(_annotation(text, number)) for number in range(count)]
    blocks = body_blocks(text)
    if draw(st.booleans()):
        blocks = tuple(Block(b.start, b.end, draw(st.sampled_from(list(Role)))) for b in blocks)
    labels = ArticleLabels(
        tuple(draw(st.lists(EVENT_TYPES, max_size=2))),
        tuple(draw(st.lists(_stance(text), max_size=1))),
        draw(WORDS),
        draw(st.booleans()),
    )
    metadata = Metadata(draw(WORDS), draw(WORDS), draw(WORDS), draw(st.none() | st.just("2022-02-23")))
    return Article(
        text=text,
        metadata=metadata,
        source=Source(name="a.txt"),
        blocks=blocks,
        annotations=MappingProxyType({a.id: a for a in found}),
        labels=labels,
    )


def comparable(article: Article) -> tuple[object, ...]:
    """What is the same after a round trip: not ids, status, origin and the names of groups."""
    found = sorted(article.annotations.values(), key=lambda a: (a.start, -a.end, repr(_bare(a))))
    groups: dict[str, int] = {}
    rows = []
    for annotation in found:
        group = annotation.group
        if group is not None:
            groups.setdefault(group, len(groups))
        rows.append((_bare(annotation), group and groups[group]))
    return article.text, article.metadata, article.blocks, article.labels, rows


def _bare(annotation: Annotation) -> Annotation:
    return replace(annotation, id="", status=Status.ACCEPTED, origin="", group=None, guesses=())


def carried(article: Article, *, trim: bool = False, drop: frozenset[str] = frozenset()) -> Article:
    """The article without what no format but our own carries, with blanks trimmed, and without fields."""
    found = []
    for annotation in sorted(article.annotations.values(), key=reading_order):
        fragments = trimmed(annotation.fragments, article.text) if trim else annotation.fragments
        if fragments:
            found.append(_trimmed_mentions(replace(annotation, fragments=fragments), article.text, trim))
    found = _without_lone_groups([_without(annotation, drop) for annotation in found])
    return replace(
        article,
        annotations={a.id: a for a in found},
        metadata=Metadata() if "metadata" in drop else article.metadata,
        labels=ArticleLabels() if "labels" in drop else article.labels,
        blocks=body_blocks(article.text) if "roles" in drop else article.blocks,
    )


def by_place(article: Article) -> Article:
    """The article with several actors and so on in the order of the text, typed ones last."""

    def sort(mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
        return tuple(sorted(mentions, key=lambda m: (m.span is None, m.span.start if m.span else 0)))

    found = {}
    for annotation in article.annotations.values():
        arguments = annotation.arguments
        if arguments is not None:
            arguments = replace(
                arguments, actors=sort(arguments.actors), recipients=sort(arguments.recipients)
            )
        found[annotation.id] = replace(
            annotation, candidates=sort(annotation.candidates), arguments=arguments
        )
    return replace(article, annotations=found)


def without_line_end_gaps(article: Article) -> Article:
    """The article with fragments that only line ends part as one, as in brat."""
    found = {}
    for annotation in article.annotations.values():
        fragments: list[Span] = []
        for span in annotation.fragments:
            gap = article.text[fragments[-1].end : span.start] if fragments else ""
            if gap and not gap.strip("\n"):
                fragments[-1] = Span(fragments[-1].start, span.end)
            else:
                fragments.append(span)
        found[annotation.id] = replace(annotation, fragments=tuple(fragments))
    return replace(article, annotations=found)


def without_typed(article: Article) -> Article:
    """The article without speakers, actors and so on that were typed."""

    def keep(mentions: tuple[Mention, ...]) -> tuple[Mention, ...]:
        return tuple(mention for mention in mentions if mention.span)

    def one(mention: Mention | None) -> Mention | None:
        return mention if mention and mention.span else None

    found = {}
    for a in article.annotations.values():
        b = a.arguments or Arguments()
        arguments = Arguments(keep(b.actors), keep(b.recipients), one(b.date), one(b.place))
        found[a.id] = replace(
            a,
            speaker=one(a.speaker),
            cue=one(a.cue),
            candidates=keep(a.candidates),
            arguments=arguments if arguments.mentions else None,
        )
    return replace(article, annotations=found)


def entities_only(article: Article) -> Article:
    """The article with its entities alone."""
    entities = {a.id: a for a in article.annotations.values() if a.layer is Layer.ENTITY}
    return replace(article, annotations=entities)


def _without(annotation: Annotation, drop: frozenset[str]) -> Annotation:
    empty = Annotation("", annotation.layer, "", annotation.fragments)
    return replace(
        annotation, **{name: getattr(empty, name) for name in drop - {"metadata", "labels", "roles"}}
    )


def _without_lone_groups(annotations: list[Annotation]) -> list[Annotation]:
    """A group of one is no link."""
    groups = [annotation.group for annotation in annotations]
    return [replace(a, group=None) if groups.count(a.group) < 2 else a for a in annotations]


def _trimmed_mentions(annotation: Annotation, text: str, trim: bool) -> Annotation:
    if not trim:
        return annotation

    def cut(mention: Mention | None) -> Mention | None:
        if mention is None or mention.span is None:
            return mention
        spans = trimmed((mention.span,), text)
        return Mention(text[spans[0].start : spans[0].end], spans[0]) if spans else None

    def cut_all(mentions: Iterable[Mention]) -> tuple[Mention, ...]:
        return tuple(found for mention in mentions if (found := cut(mention)) is not None)

    arguments = annotation.arguments
    if arguments is not None:
        arguments = Arguments(
            cut_all(arguments.actors),
            cut_all(arguments.recipients),
            cut(arguments.date),
            cut(arguments.place),
        )
    return replace(
        annotation,
        speaker=cut(annotation.speaker),
        cue=cut(annotation.cue),
        candidates=cut_all(annotation.candidates),
        arguments=arguments if arguments and arguments.mentions else None,
    )
