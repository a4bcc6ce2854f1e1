"""Universal Dependencies (CoNLL-U) files to spaCy documents.

Sources: UD English EWT (CC BY-SA 4.0) and the open genres of GUM (see the data folder's README).
"""

from __future__ import annotations

import gzip
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from spacy.tokens import Doc

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator
    from pathlib import Path

    from spacy.vocab import Vocab

MAX_SENTENCES = 10
"""Longest training document, in sentences."""

MAX_TOKENS = 350
"""A document is closed when it holds this many tokens or more."""


@dataclass(frozen=True)
class Word:
    """One syntactic word; `head` counts words from 0 inside the sentence (its own index for the root)."""

    form: str
    lemma: str
    upos: str
    xpos: str
    feats: str
    head: int
    dep: str
    space_after: bool


@dataclass(frozen=True)
class Sentence:
    """Words of one sentence and whether it opens a paragraph or a document."""

    words: tuple[Word, ...]
    new_paragraph: bool
    document: str


@dataclass
class _Block:
    """Lines of one sentence while a file is read."""

    document: str = ""
    new_paragraph: bool = False
    rows: list[list[str]] = field(default_factory=list)


def read_sentences(path: Path) -> Iterator[Sentence]:
    """Yield the sentences of a gzip CoNLL-U file, in order; empty nodes are left out."""
    block = _Block()
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if line.startswith("# newdoc"):
                block.document = line.split("=", 1)[-1].strip()
                block.new_paragraph = True
            elif line.startswith("# newpar"):
                block.new_paragraph = True
            elif line and line[0].isdigit():
                block.rows.append(line.split("\t"))
            elif not line and block.rows:
                yield _sentence(block)
                block = _Block(document=block.document)
    if block.rows:
        yield _sentence(block)


def _sentence(block: _Block) -> Sentence:
    """Turn the collected rows into a sentence; words inside a multi-word token are joined without a space."""
    glued: dict[int, bool] = {}
    surfaces: dict[int, str] = {}
    words: list[Word] = []
    for row in block.rows:
        if "." in row[0]:
            continue
        space = "SpaceAfter=No" not in row[9].split("|")
        if "-" in row[0]:
            first, last = (int(part) for part in row[0].split("-"))
            glued.update(dict.fromkeys(range(first, last), False))
            glued[last] = space
            surfaces[first] = row[1]
            continue
        number = int(row[0])
        head = int(row[6])
        words.append(
            Word(
                form=row[1],
                lemma=row[2],
                upos=row[3],
                xpos=row[4],
                feats="" if row[5] == "_" else row[5],
                head=head - 1 if head else number - 1,
                dep="ROOT" if head == 0 else row[7],
                space_after=glued.get(number, space),
            )
        )
    return Sentence(tuple(words), block.new_paragraph, block.document)


def group_documents(sentences: list[Sentence], rng: random.Random) -> list[list[Sentence]]:
    """Cut into training documents of one to `MAX_SENTENCES` sentences that never cross a source document."""
    groups: list[list[Sentence]] = []
    limit = MAX_SENTENCES
    size = 0
    for sentence in sentences:
        crosses = bool(groups) and groups[-1][-1].document != sentence.document
        if not groups or crosses or len(groups[-1]) >= limit or size >= MAX_TOKENS:
            groups.append([])
            limit = rng.choice([1, 2, 4, 6, 8, MAX_SENTENCES])
            size = 0
        groups[-1].append(sentence)
        size += len(sentence.words)
    return groups


def make_doc(vocab: Vocab, group: list[Sentence], line_break: str = "") -> Doc:
    """Build a gold document; with `line_break` a white-space token stands between paragraphs."""
    rows: list[Word] = []
    starts: list[bool | int | None] = []
    for index, sentence in enumerate(group):
        if index and sentence.new_paragraph and line_break:
            rows[-1] = replace(rows[-1], space_after=False)
            rows.append(
                Word(line_break, line_break, "SPACE", "_SP", "", len(rows) - 1, "dep", space_after=False)
            )
            starts.append(False)
        offset = len(rows)
        rows.extend(replace(word, head=word.head + offset) for word in sentence.words)
        starts.extend(position == 0 for position in range(len(sentence.words)))
    return Doc(
        vocab,
        words=[word.form for word in rows],
        spaces=[word.space_after for word in rows],
        tags=[word.xpos for word in rows],
        pos=[word.upos for word in rows],
        morphs=[word.feats for word in rows],
        lemmas=[word.lemma for word in rows],
        heads=[word.head for word in rows],
        deps=[word.dep for word in rows],
        sent_starts=starts,
    )


def curl_word(word: Word, single: bool) -> Word:
    """The word with typographic marks: quotes by part of speech, apostrophes, long dashes."""
    form = word.form
    if word.xpos == "``" and form in {'"', "``", "'"}:
        form = "‘" if single or form == "'" else "“"
    elif word.xpos == "''" and form in {'"', "''", "'"}:
        form = "’" if single or form == "'" else "”"
    elif form in {"--", "---"}:
        form = "—"
    elif form == "-" and word.xpos in {":", ","}:
        form = "–"
    else:
        form = form.replace("'", "’")
    return replace(word, form=form)


def curl(group: list[Sentence], single: bool) -> list[Sentence]:
    """A copy of the group with typographic marks."""
    return [replace(s, words=tuple(curl_word(w, single) for w in s.words)) for s in group]


def recase(group: list[Sentence], upper: bool) -> list[Sentence]:
    """A copy in capitals or in lower case, as some headlines are; lemmas stay."""
    return [
        replace(
            s,
            words=tuple(replace(w, form=w.form.upper() if upper else w.form.lower()) for w in s.words),
        )
        for s in group
    ]


def training_docs(vocab: Vocab, groups: list[list[Sentence]], rng: random.Random) -> list[Doc]:
    """Every group once as it is and once with typographic marks, plus a few in other letter case."""
    docs: list[Doc] = []
    for group in groups:
        docs.append(make_doc(vocab, group, rng.choice(["", "\n", "\n\n"])))
        docs.append(make_doc(vocab, curl(group, rng.random() < 0.2), rng.choice(["", "\n", "\n\n"])))
        chance = rng.random()
        if chance < 0.08:
            docs.append(make_doc(vocab, recase(group[:2], upper=chance < 0.04)))
    rng.shuffle(docs)
    return docs
