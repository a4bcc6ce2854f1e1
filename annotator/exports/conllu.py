"""CoNLL-U with entities in the MISC column, in CorefUD's notation. See docs/formats/conllu.md.

Format: https://universaldependencies.org/format.html; `SpacesAfter` as UDPipe writes it, so that the text
comes back to the character; `Entity` as in https://ufal.mff.cuni.cz/corefud (nesting, crossing, parts,
clusters). There are no offsets: places are words.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from annotator.core.annotation import Layer
from annotator.exports.base import Format, Written, title_of
from annotator.exports.choice import lost_fields
from annotator.exports.conllu_reader import read_conllu
from annotator.exports.places import entities_only
from annotator.exports.properties import ARTICLE_FIELDS, article_properties
from annotator.exports.tokens import BLANK, Placed, Tokens, align, counted, make_doc, sentence_starts

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import BinaryIO

    from annotator.core.annotation import Annotation, Article, Span

GLOBAL = "# global.Entity = eid-etype-head-identity"
_CARRIED = ARTICLE_FIELDS | {"fragments", "entity"}
_RESERVED = re.compile(r"[%()\-|=\[\]/,:+*#\\\s]")
_BLANKS = {" ": "\\s", "\t": "\\t", "\n": "\\n", "\r": "\\r", "|": "\\p", "\\": "\\\\"}
_UNPRINTED = re.compile(r"[\s|\\]")


class ConlluWriter:
    """Writes a document an article."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._count = 0

    def add(self, article: Article, annotations: Sequence[Annotation]) -> Written:
        """Write the sentences of one article with their entities."""
        alignment = align(article.text, [a for a in annotations if a.layer is Layer.ENTITY])
        name = f"article-{self._count + 1}"
        comments = [f"# newdoc id = {name}", GLOBAL]
        comments += [
            f"# annotator.{key} = {escape(value)}" for key, value in article_properties(article).items()
        ]
        sentences = list(_sentences(article.text, alignment.tokens, alignment.placed, name))
        if not sentences:
            raise ValueError(f"“{title_of(article)}” has no words")
        self._file.write(("\n".join(comments) + "\n" + "".join(sentences)).encode())
        self._count += 1
        return Written(len(alignment.placed), tuple(alignment.problems))

    def close(self) -> None:
        """Nothing stands at the end."""


def escape(blanks: str) -> str:
    """Blanks as UDPipe writes them; all others as `\\uXXXX`, since readers strip lines."""
    return _UNPRINTED.sub(lambda m: _BLANKS.get(m[0]) or f"\\u{ord(m[0]):04x}", blanks)


def _sentences(text: str, tokens: Tokens, placed: Sequence[Placed], name: str) -> Iterator[str]:
    """Each sentence with the blank line after it."""
    marks = _marks(placed)
    starts = sentence_starts(make_doc(tokens), tokens, placed)
    words = [index for index, word in enumerate(tokens.words) if not word.isspace()]
    firsts = [number for number, index in enumerate(words) if not number or starts[index]]
    reached = 0
    for number, (first, last) in enumerate(zip(firsts, [*firsts[1:], len(words)], strict=True), 1):
        lines = []
        for column, at in enumerate(range(first, last), 1):
            index = words[at]
            following = tokens.starts[words[at + 1]] if at + 1 < len(words) else len(text)
            before = text[: tokens.starts[index]] if not at else ""
            after = text[tokens.ends[index] : following]
            misc = _misc(marks.get(index, ""), before, after, is_last=following == len(text))
            lines.append(f"{column}\t{tokens.words[index]}\t_\t_\t_\t_\t_\t_\t_\t{misc}\n")
            reached = tokens.ends[index]
        shown = " ".join(text[tokens.starts[words[first]] : reached].split())
        yield f"# sent_id = {name}-{number}\n# text = {shown}\n{''.join(lines)}\n"


def _misc(mark: str, before: str, after: str, *, is_last: bool) -> str:
    """The last word says its blanks even if it is one, as nothing follows that it would part from."""
    fields = [f"Entity={mark}"] if mark else []
    if not after:
        fields.append("SpaceAfter=No")
    elif after != " " or is_last:
        fields.append(f"SpacesAfter={escape(after)}")
    if before:
        fields.append(f"SpacesBefore={escape(before)}")
    return "|".join(fields) or "_"


def _marks(placed: Sequence[Placed]) -> dict[int, str]:
    """The value of Entity by token: what closes comes first, then what opens, outer ones first."""
    opening: dict[int, list[tuple[int, str]]] = defaultdict(list)
    closing: dict[int, list[tuple[int, str]]] = defaultdict(list)
    whole: dict[int, list[str]] = defaultdict(list)
    ids = cluster_ids([item.annotation for item in placed])
    for item, id_ in zip(placed, ids, strict=True):
        count = len(item.ranges)
        size = sum(last - first for first, last in item.ranges)
        fields = f"-{quote(item.annotation.label)}-{size}-{quote(item.annotation.entity or '')}"
        for number, (first, last) in enumerate(item.ranges, 1):
            part = f"e{id_}[{number}/{count}]" if count > 1 else f"e{id_}"
            if last - first == 1:
                whole[first].append(f"({part}{fields})")
            else:
                opening[first].append((-last, f"({part}{fields}"))
                closing[last - 1].append((-first, f"{part})"))
    marks = {}
    for index in {*opening, *closing, *whole}:
        marks[index] = "".join(
            [
                *(mark for _first, mark in sorted(closing[index])),
                *(mark for _last, mark in sorted(opening[index])),
                *whole[index],
            ]
        )
    return marks


def quote(value: str) -> str:
    """A value without the characters that have a meaning in Entity, percent-encoded as in CorefUD."""
    return _RESERVED.sub(lambda match: "".join(f"%{byte:02X}" for byte in match[0].encode()), value)


def cluster_ids(annotations: Sequence[Annotation]) -> list[int]:
    """A number an annotation: those with the same entity and label share one, unless they overlap.

    Brackets of one number that overlap could not be told apart.
    """
    numbers: dict[tuple[str, str], list[tuple[int, list[Span]]]] = defaultdict(list)
    found: list[int] = []
    count = 0
    for annotation in annotations:
        known = numbers[annotation.label, annotation.entity] if annotation.entity is not None else []
        for number, taken in known:
            # In reading order the last one reaches furthest, as none of them overlap.
            if taken[-1].end <= annotation.start:
                taken.append(annotation.span)
                found.append(number)
                break
        else:
            count += 1
            known.append((count, [annotation.span]))
            found.append(count)
    return found


def _lost(article: Article, annotations: Sequence[Annotation]) -> Mapping[str, int]:
    entities = [a for a in annotations if a.layer is Layer.ENTITY]
    lost = lost_fields(article, annotations, _CARRIED)
    lost.update(counted(align(article.text, entities).problems))
    for annotation in annotations:
        if annotation.layer is not Layer.ENTITY:
            lost[f"{annotation.layer.value}s"] += 1
    return +lost


CONLLU = Format(
    name="conllu",
    description="CoNLL-U with entities and their clusters in MISC (CorefUD)",
    loses=(
        "quotes and events",
        "notes, confidences, unsure marks, event types and stances of annotations",
        f"annotations of which: {BLANK}",
    ),
    suffix=".conllu",
    write=ConlluWriter,
    lost=_lost,
    read=read_conllu,
    on_tokens=frozenset({Layer.ENTITY}),
    returns=entities_only,
)
