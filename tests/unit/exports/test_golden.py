"""What each format writes for one small article, word for word; a change of it is seen in review.

To write the files anew: `python tests/unit/exports/test_golden.py`.
"""

from __future__ import annotations

import tempfile
import zipfile
from pathlib import Path

import pytest

from annotator.core.annotation import (
    Annotation,
    Arguments,
    Article,
    ArticleLabels,
    EventType,
    Layer,
    Mention,
    Metadata,
    Polarity,
    Span,
    Stance,
    Status,
)
from annotator.exports import FORMATS, export
from annotator.exports.properties import body_blocks

GOLDEN = Path(__file__).parent / "golden"
TEXT = "Zoë Li 🕊️ met crowds.\n“Go,” Li said, “now.”"


def _at(words: str, number: int = 1) -> Span:
    start = -1
    for _ in range(number):
        start = TEXT.index(words, start + 1)
    return Span(start, start + len(words))


def _mention(words: str, number: int = 1) -> Mention:
    return Mention(words, _at(words, number))


ANNOTATIONS = (
    Annotation(
        "e1", Layer.ENTITY, "PERSON", (_at("Zoë Li"),), Status.ACCEPTED, confidence=0.5, entity="Zoë Li"
    ),
    Annotation("e2", Layer.ENTITY, "PERSON", (_at("Li", 2),), Status.ACCEPTED, entity="Zoë Li"),
    Annotation(
        id="v1",
        layer=Layer.EVENT,
        label="PROTEST",
        fragments=(_at("met"),),
        status=Status.ACCEPTED,
        event_type=EventType("PROTEST", "demo", ("legal",)),
        arguments=Arguments((_mention("Zoë Li"),), (_mention("crowds"),), Mention("2022-02-23")),
    ),
    Annotation(
        id="q1",
        layer=Layer.QUOTE,
        label="direct",
        fragments=(_at("“Go,”"), _at("“now.”")),
        status=Status.ACCEPTED,
        note="=short",
        unsure=True,
        stances=(Stance(_mention("Li", 2), _mention("crowds"), Polarity.FAVOR, 1),),
        speaker=_mention("Li", 2),
        cue=_mention("said"),
        resolved_speaker="Zoë Li",
    ),
)
ARTICLE = Article(
    text=TEXT,
    metadata=Metadata("A & B", "", "The Paper", "2022-02-23"),
    blocks=body_blocks(TEXT),
    annotations={a.id: a for a in ANNOTATIONS},
    labels=ArticleLabels((EventType("PROTEST"),)),
    id=7,
)
PACKED = {"spacy", "parquet", "xlsx", "pdf"}
"""Not readable as text; their contents are compared in other tests."""
NAMES = [name for name in FORMATS if name not in PACKED]


def _written(name: str) -> str:
    """The file as text; the members of a zip one after the other, and the files beside."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"a{FORMATS[name].suffix}"
        export([ARTICLE], name, path)
        if not zipfile.is_zipfile(path):
            files = [(file.name, file.read_bytes()) for file in sorted(Path(folder).iterdir())]
        else:
            with zipfile.ZipFile(path) as zipped:
                files = [(member, zipped.read(member)) for member in zipped.namelist()]
        return "".join(f"==> {member}\n{data.decode()}\n" for member, data in files)


@pytest.mark.parametrize("name", NAMES)
def test_as_it_was(name: str) -> None:
    assert _written(name) == (GOLDEN / f"{name}.txt").read_bytes().decode()


@pytest.mark.parametrize("name", NAMES)
def test_twice_the_same(name: str) -> None:
    assert _written(name) == _written(name)


if __name__ == "__main__":
    for format_name in NAMES:
        (GOLDEN / f"{format_name}.txt").write_bytes(_written(format_name).encode())
