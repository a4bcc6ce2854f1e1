"""CoNLL-2012 columns with entities, clusters of mentions and the speaker of each word.

See docs/formats/conll2012.md.

Format: https://conll.cemantix.org/2012/data.html (`*_conll` files). Part of speech, parse and predicates are
not known: `-`, `*`.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING

from annotator.core.annotation import Layer
from annotator.exports.base import Format, Written, title_of
from annotator.exports.choice import lost_fields
from annotator.exports.conllu import cluster_ids
from annotator.exports.members import slug
from annotator.exports.tokens import (
    Placed,
    Tokens,
    align,
    counted,
    make_doc,
    sentence_starts,
    without_overlaps,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from typing import BinaryIO

    from annotator.core.annotation import Annotation, Article

_BLANK = re.compile(r"\s+")
_NO_SPEAKER = "-"
_CARRIED = frozenset({"fragments", "entity", "resolved"})
ONLY_CLUSTERED = "it overlaps a longer one, so it stands among the clusters only"


class Conll2012Writer:
    """Writes a document an article."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._count = 0

    def add(self, article: Article, annotations: Sequence[Annotation]) -> Written:
        """Write the sentences of one article."""
        alignment = align(article.text, [a for a in annotations if a.layer is not Layer.EVENT])
        entities = [item for item in alignment.placed if item.annotation.layer is Layer.ENTITY]
        quotes = [item for item in alignment.placed if item.annotation.layer is Layer.QUOTE]
        kept, problems = without_overlaps(entities)
        clusters = [i for i in entities if i.annotation.entity is not None and len(i.ranges) == 1]
        name = f"annotator/{self._count + 1:05d}-{slug(title_of(article))}"
        sentences = _sentences(alignment.tokens, kept, clusters, quotes, name)
        body = f"#begin document ({name}); part 000\n{''.join(sentences)}#end document\n"
        self._file.write(body.encode())
        self._count += 1
        written = {item.annotation.id for item in [*kept, *clusters, *quotes]}
        return Written(len(written), (*alignment.problems, *map(_worded, problems)))

    def close(self) -> None:
        """Nothing stands at the end."""


def _sentences(
    tokens: Tokens,
    kept: Sequence[Placed],
    clusters: Sequence[Placed],
    quotes: Sequence[Placed],
    name: str,
) -> Iterator[str]:
    """Each sentence with the blank line after it."""
    names, brackets = _names(kept), _brackets(clusters)
    speakers = _speakers(quotes)
    starts = sentence_starts(make_doc(tokens), tokens, [*kept, *clusters])
    lines: list[str] = []
    for index, word in enumerate(tokens.words):
        if starts[index] and lines:
            yield "".join(lines) + "\n"
            lines = []
        if not word.isspace():
            speaker = speakers.get(index, _NO_SPEAKER)
            columns = [name, "0", str(len(lines)), word, "-", "*", "-", "-", "-", speaker]
            lines.append("   ".join([*columns, names.get(index, "*"), brackets.get(index, "-")]) + "\n")
    if lines:
        yield "".join(lines) + "\n"


def _names(kept: Sequence[Placed]) -> dict[int, str]:
    found: dict[int, str] = {}
    for item in kept:
        first, last = item.ranges[0]
        label = _BLANK.sub("_", item.annotation.label.strip())
        found[first] = f"({label}*"
        found[last - 1] = found.get(last - 1, "*") + ")" if last - 1 > first else f"({label})"
    return found


def _brackets(clusters: Sequence[Placed]) -> dict[int, str]:
    """Which clusters begin and end at a token: `(3`, `3)`, `(3)`, joined by `|`."""
    found: dict[int, list[str]] = defaultdict(list)
    numbers = cluster_ids([item.annotation for item in clusters])
    for item, number in zip(clusters, numbers, strict=True):
        first, last = item.ranges[0]
        if last - first == 1:
            found[first].append(f"({number})")
        else:
            found[first].append(f"({number}")
            found[last - 1].append(f"{number})")
    return {index: "|".join(marks) for index, marks in found.items()}


def _speakers(quotes: Sequence[Placed]) -> dict[int, str]:
    """The speaker of each token within a quote, the innermost quote's where they are nested."""
    found: dict[int, str] = {}
    for item in quotes:
        annotation = item.annotation
        name = annotation.resolved_speaker or (annotation.speaker.text if annotation.speaker else "")
        if name.strip():
            word = _BLANK.sub("_", name.strip())
            found.update((index, word) for first, last in item.ranges for index in range(first, last))
    return found


def _worded(problem: tuple[Annotation, str]) -> tuple[Annotation, str]:
    """What overlaps stays among the clusters if it belongs to one."""
    annotation, reason = problem
    is_clustered = annotation.entity is not None and len(annotation.fragments) == 1
    return annotation, ONLY_CLUSTERED if is_clustered else reason


def _lost(article: Article, annotations: Sequence[Annotation]) -> Mapping[str, int]:
    entities = [a for a in annotations if a.layer is Layer.ENTITY]
    alignment = align(article.text, entities)
    lost = lost_fields(article, annotations, _CARRIED)
    overlapping = without_overlaps(alignment.placed)[1]
    lost.update(counted([*alignment.problems, *map(_worded, overlapping)]))
    lost["events"] = sum(a.layer is Layer.EVENT for a in annotations)
    lost["kinds of quotes, and quotes without a speaker"] = sum(a.layer is Layer.QUOTE for a in annotations)
    return +lost


CONLL2012 = Format(
    name="conll2012",
    description="CoNLL-2012 columns with entities, clusters of mentions and speakers",
    loses=(
        "events, kinds of quotes, quotes without a speaker",
        "places of speakers and cues",
        "entities inside or across others (the longest stays; all stay among the clusters)",
        "entities with gaps",
        "notes, confidences, unsure marks, event types and stances",
        "labels, title and metadata of articles, roles of paragraphs",
        "blanks between the tokens",
    ),
    suffix=".conll2012",
    write=Conll2012Writer,
    lost=_lost,
    on_tokens=frozenset({Layer.ENTITY, Layer.QUOTE}),
)
