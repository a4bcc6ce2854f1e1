"""Texts and helpers for the tests of detection. All names and statements are invented."""

import json
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.tokens import Doc

from annotator.core.annotation import Block, Role
from annotator.detect.paragraphs import Paragraph
from annotator.detect.quotes import find_quotes

DATA = Path(__file__).parents[2] / "data"
CASES = DATA / "detect" / "quote_cases.jsonl"

NEWS = """Foreign Minister Jorge Salas said on Monday that Canada would leave the talks.
He met Anna Lindt in Berlin.

“We are done waiting,” Salas said. “The door is open, but not for ever.”

Lindt, who chairs the panel, called the move “a mistake nobody needed”.

The so-called "fast track" was closed in March, according to the Foreign Ministry.

“It was never fast,” said Lindt.
"""


def cases():
    """The passages of the case file."""
    return [json.loads(line) for line in CASES.read_text(encoding="utf-8").splitlines()]


def passages(path):
    """The passages of a file; articles as the program exports them become passages with their blocks."""
    rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    return [row if "quotes" in row else _passage(row) for row in rows]


def _passage(article):
    quotes = [
        {"speaker": None, "cue": None, "resolved_speaker": None, **item, "kind": item["label"]}
        for item in article["annotations"]
        if item["layer"] == "quote" and item.get("status") != "rejected"
    ]
    blocks = [Block(block["start"], block["end"], Role(block["role"])) for block in article["blocks"]]
    name = article["source"]["name"] or article["title"]
    return {"id": name, "case": "article", "text": article["text"], "quotes": quotes, "blocks": blocks}


def lines_of(text):
    """Paragraphs at line breaks, nothing else."""
    paragraphs, start = [], 0
    for line in text.split("\n"):
        if line.strip():
            paragraphs.append(Paragraph(start, line))
        start += len(line) + 1
    return paragraphs


def quoted(text):
    """The quotes found in a text, as strings."""
    return [text[quote.start : quote.end] for quote in find_quotes(lines_of(text))]


_CLEAR = {
    "nsubj:pass": "nsubjpass",
    "aux:pass": "auxpass",
    "acl:relcl": "relcl",
    "obj": "dobj",
    "obl": "pobj",
}


@Language.component("test_ud_to_clear")
def ud_to_clear(doc: Doc) -> Doc:
    """Turn the shipped pipeline's UD labels into the CLEAR labels that the official pipelines use."""
    for token in doc:
        if token.dep_ == "obl:agent":
            by = next((child for child in token.children if child.dep_ == "case"), None)
            if by is not None:
                verb = token.head
                by.dep_, by.head = "agent", verb
                token.dep_, token.head = "pobj", by
    for token in doc:
        token.dep_ = _CLEAR.get(token.dep_, token.dep_)
    return doc


def blank():
    """A pipeline with a tokenizer only."""
    return spacy.blank("en")
