"""A readable page of annotated articles: one HTML file without scripts or anything from elsewhere.

Format: https://html.spec.whatwg.org/. See docs/formats/html.md.
"""

from __future__ import annotations

from collections import defaultdict
from html import escape
from typing import TYPE_CHECKING

from annotator.core.annotation import DETECTED_ROLES, Layer, Status
from annotator.exports.base import Format, Written, title_of
from annotator.exports.choice import lost_fields
from annotator.exports.properties import body_blocks

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import BinaryIO

    from annotator.core.annotation import Annotation, Article, Block, Stance

CARRIED = frozenset(
    {
        "fragments",
        "confidence",
        "note",
        "unsure",
        "event_type",
        "stances",
        "speaker",
        "resolved",
        "cue",
        "entity",
        "arguments",
        "article_event_types",
        "article_stances",
        "article_note",
        "metadata",
        "roles",
        "group",
    }
)
_STYLE = """
body { font: 18px/1.6 Georgia, "Times New Roman", serif; max-width: 42rem; margin: 2rem auto; padding: 0 1rem;
  color: #1d1d1f; background: #fff }
article { margin-bottom: 4rem } h1 { font-size: 1.6rem; line-height: 1.25 }
.about, .quiet, figcaption { color: #62666d; font-size: .85rem }
p { white-space: pre-wrap; overflow-wrap: anywhere }
mark { color: inherit; background: none; padding: 1px 0 }
mark.entity { background: #dcebfb } mark.quote { box-shadow: inset 0 -2px #b7791f }
mark.event { background: #fbe3dc } mark.suggested { opacity: .75; outline: 1px dashed #8a8f98 }
sup { font: 600 .6rem/1 system-ui, sans-serif; color: #62666d; user-select: none }
table { border-collapse: collapse; font: .8rem/1.4 system-ui, sans-serif; width: 100% }
td, th { text-align: left; vertical-align: top; border-top: 1px solid #d8dbe0; padding: .3rem .5rem .3rem 0 }
@media (prefers-color-scheme: dark) { body { color: #e8e8ea; background: #18191b }
  mark.entity { background: #1f3a57 } mark.event { background: #54291d } td, th { border-color: #3a3d42 } }
@media print { body { max-width: none } article { break-after: page } }
"""
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
_HEAD = (
    '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
    f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
    f"<title>Annotated articles</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
)


class HtmlWriter:
    """Writes one `article` element an article."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        file.write(_HEAD.encode())

    def add(self, article: Article, annotations: Sequence[Annotation]) -> Written:
        """Write one article with its annotations and a table of them."""
        numbers = {annotation.id: number for number, annotation in enumerate(annotations, 1)}
        parts = ["<article>\n", *_about(article)]
        marks = _Marks(article.text, annotations, numbers)
        for block in article.blocks or body_blocks(article.text):
            quiet = "" if block.role in DETECTED_ROLES else f' class="quiet" title="{block.role.value}"'
            parts.append(f'<p dir="auto"{quiet}>{marks.between(block)}</p>\n')
        parts += [*_table(article, annotations, numbers), "</article>\n"]
        self._file.write("".join(parts).encode("utf-8", "replace"))
        return Written(len(annotations))

    def close(self) -> None:
        """Write the end of the page."""
        self._file.write(b"</body>\n</html>\n")


def _about(article: Article) -> Iterator[str]:
    metadata, labels = article.metadata, article.labels
    yield f'<h1 dir="auto">{escape(title_of(article))}</h1>\n'
    known = (metadata.byline, metadata.outlet, metadata.published or "", metadata.url)
    lines = [" · ".join(escape(item) for item in known if item)]
    if labels.event_types:
        lines.append("Events: " + escape(", ".join(item.code for item in labels.event_types)))
    lines += [escape(stance_phrase(stance)) for stance in labels.stances]
    lines.append(escape(labels.note))
    yield from (f'<p class="about" dir="auto">{line}</p>\n' for line in lines if line)


class _Marks:
    """The text as HTML: cut at every boundary, so that annotations may cross."""

    def __init__(self, text: str, annotations: Sequence[Annotation], numbers: Mapping[str, int]) -> None:
        self._text = text
        self._numbers = numbers
        self._placed = [(span, annotation) for annotation in annotations for span in annotation.fragments]

    def between(self, block: Block) -> str:
        """One block; an annotation that goes on in the next block is marked there again."""
        starts: dict[int, list[Annotation]] = defaultdict(list)
        ends: dict[int, list[Annotation]] = defaultdict(list)
        for span, annotation in self._placed:
            if span.start < block.end and block.start < span.end:
                starts[max(span.start, block.start)].append(annotation)
                ends[min(span.end, block.end)].append(annotation)
        bounds = sorted({block.start, block.end, *starts, *ends})
        parts: list[str] = []
        covering: list[Annotation] = []
        for at, following in zip(bounds, [*bounds[1:], block.end], strict=True):
            parts += [f"<sup>{self._numbers[annotation.id]}</sup>" for annotation in ends[at]]
            covering = [annotation for annotation in covering if annotation not in ends[at]] + starts[at]
            if at < following:
                parts.append(self._piece(self._text[at:following], covering))
        return "".join(parts)

    def _piece(self, words: str, covering: Sequence[Annotation]) -> str:
        marked = escape(words)
        for annotation in reversed(covering):
            suggested = "" if annotation.status is Status.ACCEPTED else " suggested"
            title = escape(f"{self._numbers[annotation.id]} {annotation.label}", quote=True)
            marked = f'<mark class="{annotation.layer.value}{suggested}" title="{title}">{marked}</mark>'
        return marked


def _table(article: Article, annotations: Sequence[Annotation], numbers: Mapping[str, int]) -> Iterator[str]:
    if not annotations:
        return
    yield "<table>\n<tr><th></th><th>Label</th><th>Words</th><th>What is known</th></tr>\n"
    for annotation in annotations:
        cells = (
            str(numbers[annotation.id]),
            f"{annotation.layer.value}: {annotation.label}",
            annotation.text_in(article.text),
            "; ".join(facts(annotation)),
        )
        yield "<tr>" + "".join(f'<td dir="auto">{escape(cell)}</td>' for cell in cells) + "</tr>\n"
    yield "</table>\n"


def facts(annotation: Annotation) -> Iterator[str]:
    """What is known of an annotation, in short phrases for people."""
    if annotation.resolved_speaker or annotation.speaker:
        name = annotation.resolved_speaker or (annotation.speaker.text if annotation.speaker else "")
        yield f"speaker {name}"
    if annotation.cue:
        yield f"cue {annotation.cue.text}"
    if annotation.entity:
        yield f"is {annotation.entity}"
    if annotation.event_type:
        kind = annotation.event_type
        yield " ".join(["event", kind.code, kind.mode or "", ", ".join(kind.contexts)]).strip()
    if annotation.arguments:
        yield "with " + ", ".join(mention.text for mention in annotation.arguments.mentions)
    yield from map(stance_phrase, annotation.stances)
    if annotation.unsure:
        yield "unsure"
    if annotation.confidence is not None and annotation.layer is not Layer.EVENT:
        yield f"confidence {annotation.confidence:.2f}"
    if annotation.note:
        yield f"note: {annotation.note}"


def stance_phrase(stance: Stance) -> str:
    """A stance in words."""
    holder = stance.holder.text if stance.holder else "somebody"
    target = stance.target.text if stance.target else "something"
    return f"stance of {holder} on {target}: {stance.polarity.value}"


def _lost(article: Article, annotations: Sequence[Annotation]) -> Mapping[str, int]:
    return lost_fields(article, annotations, CARRIED)


HTML = Format(
    name="html",
    description="A readable page of the annotated articles, one HTML file",
    loses=("offsets and identifiers", "other candidates for the speaker", "marks “done” of articles"),
    suffix=".html",
    write=HtmlWriter,
    lost=_lost,
)
