"""Compiles articles annotated by hand in a light markup to one file of our JSON Lines format.

    python packaging/gold.py tests/data/gold/dev        # writes tests/data/gold/dev.jsonl

A source is a UTF-8 text file with one article: header lines, a line `---`, the body. The compiled text is the
headline, the byline, the date (each a paragraph of its own, if given) and the paragraphs of the body.

    title: Velmark Calls Off Talks With <e GPE>Ostria</e>      with tags, like the body
    outlet: The Harbour Post
    byline: By Ilse Marrin
    published: 2025-03-14
    event: REJECT/meet               event types of the article, the main one first; `/mode` may be left out
    event: SANCTION
    stance: AUTHOR -> Ostria : against 2      AUTHOR is the byline, else the outlet; intensity 0 to 3 or none
    indirect: yes                    every indirect quote is marked, not only some (goes to the note)
    q1: speaker=Katarina Holm | event=REJECT/meet | stance=Ostria against 2; Pavel Dornan against | group=g1
    q2: speaker=none

Every quote number has one such line: the resolved name or `none` (nobody, or somebody without a name) and,
where they apply, one event type, stances parted by `;` and the group that ties the segments of one utterance.

Body: paragraphs parted by blank lines; line ends within a paragraph become blanks. `[caption] `,
`[subhead] `, `[dek] `, `[related] `, `[source] ` or `[boilerplate] ` before a paragraph gives its role, which
else is body. Tags:

    <e PERSON=Katarina Holm>Holm</e>   an entity; `=NAME` may be left out where the name is the words
    <q 1 direct>“No,”</q>              quote 1: direct, mixed, indirect, scare or title, its marks included
    <s 1,2>she</s> <c 1>said</c>       speaker mention of the quotes 1 and 2, cue of quote 1

Tags of different names may cross, tags of one name nest; quotes may span paragraphs. Scare and title quotes
have no speaker. Entities never overlap; a quote within a direct or mixed one is not marked. A stance's target
is the nearest mention of that name.
"""

from __future__ import annotations

import argparse
import hashlib
import io
import re
import sys
from functools import cache
from pathlib import Path
from types import MappingProxyType

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from gold_markup import Header, MarkupError, Reader, Tagged, read_source

from annotator import paths
from annotator.core.annotation import (
    Annotation,
    Article,
    ArticleLabels,
    EventType,
    Layer,
    Mention,
    Metadata,
    Polarity,
    Source,
    Span,
    Stance,
    Status,
)
from annotator.core.scheme import Scheme, parse_scheme
from annotator.evaluation import ALL_INDIRECT
from annotator.exports.jsonl import JsonlWriter

NAMED = frozenset({"PERSON", "NORP", "ORG", "GPE", "LOC", "FAC", "PRODUCT", "EVENT", "WORK_OF_ART", "LAW"})
"""Entity labels whose mentions belong to an entity; amounts and times have one only where it is given."""

_EVENT = re.compile(r"(?P<code>[A-Z]+)(?:/(?P<mode>[a-z-]+))?")
_POLARITIES = "|".join(polarity.value for polarity in Polarity)
_STANCE = re.compile(rf"(?P<target>.+?) (?P<polarity>{_POLARITIES})(?: (?P<intensity>[0-3]))?")
_ARTICLE_STANCE = re.compile(r"(?P<holder>.+?) -> (?P<target>.+?) : (?P<rest>.+)")
_PLAIN_QUOTES = frozenset({"direct", "mixed"})
_UNSPOKEN = frozenset({"scare", "title"})


@cache
def scheme() -> Scheme:
    """The default scheme, by which labels are checked."""
    return parse_scheme(paths.resource("schemes", "news.toml").read_text("utf-8"))


def compile_source(data: bytes, name: str) -> Article:
    """The article of a source file. Raises MarkupError."""
    reader, header, metadata = read_source(data, name)
    return _Compiler(reader, header, Path(name).stem).article(metadata, hashlib.sha256(data).hexdigest())


class _Compiler:
    """Annotations and labels of one source that has been read."""

    def __init__(self, reader: Reader, header: list[Header], stem: str) -> None:
        self._reader = reader
        self._header = header
        self._stem = stem
        self._fail = reader.fail
        self._entities = [tag for tag in reader.tags if tag.name == "e"]

    def article(self, metadata: Metadata, sha256: str) -> Article:
        """The article with everything accepted and done."""
        annotations = [*map(self._entity, self._entities), *self._quotes()]
        self._refuse_overlaps(annotations)
        author = metadata.byline or metadata.outlet
        return Article(
            text=self._reader.text,
            metadata=metadata,
            source=Source(f"{self._stem}.txt", "text/plain", "utf-8", sha256),
            blocks=tuple(self._reader.blocks),
            annotations=MappingProxyType({annotation.id: annotation for annotation in annotations}),
            labels=ArticleLabels(
                event_types=tuple(self._event_type(item.value, item.line) for item in self._all("event")),
                stances=tuple(self._article_stance(item, author) for item in self._all("stance")),
                note=ALL_INDIRECT if any(item.value == "yes" for item in self._all("indirect")) else "",
                done=True,
            ),
        )

    def _all(self, key: str) -> list[Header]:
        return [item for item in self._header if item.key == key]

    def _id(self, tag: Tagged) -> str:
        """The same at every compilation, different in every article."""
        key = f"{self._stem} {tag.name} {tag.fields.get('number', '')} {tag.span.start} {tag.span.end}"
        return hashlib.sha256(key.encode()).hexdigest()[:32]

    def _words(self, span: Span) -> str:
        return self._reader.text[span.start : span.end]

    def _mention(self, tag: Tagged | None) -> Mention | None:
        return Mention(self._words(tag.span), tag.span) if tag else None

    def _entity(self, tag: Tagged) -> Annotation:
        label = tag.fields["label"]
        self._check_label(Layer.ENTITY, label, tag.line)
        name = tag.fields.get("entity") or (self._words(tag.span) if label in NAMED else None)
        return Annotation(
            self._id(tag), Layer.ENTITY, label, (tag.span,), status=Status.ACCEPTED, entity=name
        )

    def _quotes(self) -> list[Annotation]:
        given = {item.number: item for item in self._all("q")}
        quotes = {int(tag.fields["number"]): tag for tag in self._reader.tags if tag.name == "q"}
        for number in sorted(given.keys() - quotes.keys()):
            self._fail(given[number].line, f"there is no quote {number} in the text")
        if len(given) < len(self._all("q")):
            self._fail(1, "a quote has two lines in the header")
        if len(quotes) < sum(tag.name == "q" for tag in self._reader.tags):
            self._fail(1, "two quotes have the same number")
        for number, tag in quotes.items():
            if number not in given:
                self._fail(tag.line, f"quote {number} has no line in the header")
        for tag in self._reader.tags:
            if tag.name in {"s", "c"} and not set(tag.numbers) <= quotes.keys():
                self._fail(tag.line, f"<{tag.name}> belongs to a quote that does not exist")
        return [self._quote(quotes[number], given[number]) for number in quotes]

    def _quote(self, tag: Tagged, header: Header) -> Annotation:
        kind = tag.fields["kind"]
        self._check_label(Layer.QUOTE, kind, tag.line)
        fields = self._fields(header)
        resolved = None if fields["speaker"] == "none" else fields["speaker"]
        speaker, cue = (self._mention(self._only(name, header)) for name in "sc")
        if kind in _UNSPOKEN and (speaker or cue or resolved):
            self._fail(header.line, f"a {kind} quote has no speaker and no cue")
        if resolved and not speaker:
            self._fail(header.line, f"quote {header.number} has a speaker but no speaker mention <s>")
        if resolved and resolved not in self._reader.text and resolved not in self._names():
            self._fail(header.line, f"nobody in the article is called “{resolved}”")
        stances = [each for each in fields.get("stance", "").split(";") if each.strip()]
        return Annotation(
            self._id(tag),
            Layer.QUOTE,
            kind,
            (tag.span,),
            status=Status.ACCEPTED,
            event_type=self._event_type(fields["event"], header.line) if "event" in fields else None,
            stances=tuple(self._stance(each, speaker, tag.span, header.line) for each in stances),
            speaker=speaker,
            cue=cue,
            resolved_speaker=resolved,
            group=fields.get("group"),
        )

    def _fields(self, header: Header) -> dict[str, str]:
        fields = {}
        for part in header.value.split("|"):
            key, sign, value = (each.strip() for each in part.partition("="))
            if not sign or not value or key not in {"speaker", "event", "stance", "group"} or key in fields:
                self._fail(header.line, f"“{part.strip()}” is not a field of a quote")
            fields[key] = value
        if "speaker" not in fields:
            self._fail(header.line, "the speaker is missing (speaker=NAME or speaker=none)")
        return fields

    def _only(self, name: str, header: Header) -> Tagged | None:
        number = header.number
        found = [tag for tag in self._reader.tags if tag.name == name and number in tag.numbers]
        if len(found) > 1:
            self._fail(found[1].line, f"quote {number} has two <{name}>")
        return found[0] if found else None

    def _names(self) -> set[str]:
        return {tag.fields["entity"] for tag in self._entities if "entity" in tag.fields}

    def _check_label(self, layer: Layer, label: str, line: int) -> None:
        if not scheme().has_label(layer, label):
            self._fail(line, f"the scheme has no {layer.value} “{label}”")

    def _event_type(self, source: str, line: int) -> EventType:
        match = _EVENT.fullmatch(source.strip())
        if match is None:
            self._fail(line, f"“{source}” is not an event type")
        self._check_label(Layer.EVENT, match["code"], line)
        if match["mode"] and match["mode"] not in scheme().label(Layer.EVENT, match["code"]).modes:
            self._fail(line, f"{match['code']} has no mode “{match['mode']}”")
        return EventType(match["code"], match["mode"])

    def _article_stance(self, header: Header, author: str) -> Stance:
        match = _ARTICLE_STANCE.fullmatch(header.value)
        if match is None:
            self._fail(header.line, f"“{header.value}” is not a stance")
        by_author = match["holder"] == "AUTHOR"
        holder = Mention(author) if by_author else self._nearest(match["holder"], Span(0, 0))
        return self._stance(f"{match['target']} {match['rest']}", holder, Span(0, 0), header.line)

    def _stance(self, source: str, holder: Mention | None, near: Span, line: int) -> Stance:
        match = _STANCE.fullmatch(source.strip())
        if match is None:
            self._fail(line, f"“{source.strip()}” is not a stance")
        intensity = int(match["intensity"]) if match["intensity"] else None
        return Stance(holder, self._nearest(match["target"], near), Polarity(match["polarity"]), intensity)

    def _nearest(self, name: str, near: Span) -> Mention:
        """The mention of `name` that is nearest to `near`; without one, the bare name."""
        known = (tag for tag in self._entities if name in {tag.fields.get("entity"), self._words(tag.span)})
        spans = [tag.span for tag in known]
        if not spans:
            pattern = re.compile(rf"\b{re.escape(name)}\b", re.IGNORECASE)
            spans = [Span(*match.span()) for match in pattern.finditer(self._reader.text)]
        if not spans:
            return Mention(name)
        span = min(spans, key=lambda span: max(near.start - span.end, span.start - near.end, 0))
        return Mention(self._words(span), span)

    def _refuse_overlaps(self, annotations: list[Annotation]) -> None:
        lines = {self._id(tag): tag.line for tag in self._reader.tags}
        for layer in (Layer.ENTITY, Layer.QUOTE):
            same = sorted((a for a in annotations if a.layer is layer), key=lambda a: (a.start, -a.end))
            for number, one in enumerate(same):
                for other in same[number + 1 :]:
                    alone = layer is Layer.ENTITY or {one.label, other.label} & _PLAIN_QUOTES
                    if alone and one.span.overlaps(other.span):
                        words = self._words(other.span)
                        self._fail(lines[other.id], f"two annotations overlap at “{words}”")


def compile_folder(folder: Path) -> bytes:
    """The JSON Lines of all sources of a folder, in the order of their names. Raises MarkupError."""
    sources = sorted(folder.glob("*.txt"))
    if not sources:
        raise MarkupError(f"{folder} holds no .txt files; nothing was written; name a folder of sources.")
    file = io.BytesIO()
    writer = JsonlWriter(file)
    for path in sources:
        article = compile_source(path.read_bytes(), path.name)
        writer.add(article, article.in_order())
    return file.getvalue()


def main() -> int:
    """Parses the command line; 1 if a source cannot be compiled."""
    parser = argparse.ArgumentParser(description="Compile annotated sources to JSON Lines.")
    parser.add_argument("folder", type=Path, help="FOLDER/*.txt are compiled to FOLDER.jsonl")
    folder: Path = parser.parse_args().folder
    try:
        lines = compile_folder(folder)
    except MarkupError as error:
        print(error, file=sys.stderr)
        return 1
    output = folder.parent / f"{folder.name}.jsonl"
    output.write_bytes(lines)
    print(f"{len(lines.splitlines())} articles in {output}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
