"""Named entities of GUM as records: `Entity=` spans of the CoNLL-U column MISC, cut down to the name.

GUM marks all mentions ("the small town of Herat, once ..."). A mention is a name when its head is a proper
noun; the name is the head with the capitalised words that hang on it, without articles and titles. People
by nation are NORP; places are GPE, LOC or FAC by their words. What looks like a name but does not fit is
left without an answer.
Source: amir-zeldes/gum, see the data folder's README.
"""

from __future__ import annotations

import gzip
import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from gazetteer_files import names
from label_fixes import Fixes, title_length
from ner_data import Entity, Record

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

_KINDS = {"person": "PERSON", "organization": "ORG", "place": "PLACE"}
_MARK = re.compile(r"\((\d+)-([a-z]+)-[^()]*|(\d+)\)|\)")
_INNER = frozenset(
    {
        "of",
        "for",
        "and",
        "the",
        "de",
        "la",
        "del",
        "di",
        "du",
        "van",
        "der",
        "von",
        "bin",
        "al",
        "el",
        "le",
        "&",
        "-",
    }
    | {"’s", "'s"}
)
_LEFT_OUT = frozenset({"DET", "NUM", "PRON", "ADV", "PUNCT", "ADP", "CCONJ"})
_LOC = re.compile(
    r"\b(?:River|Sea|Ocean|Lake|Mountains?|Mount|Mt|Hills?|Valley|Coast|Islands?|Bay|Gulf|Desert|Strait"
    r"|Peninsula|Canyon|Falls|Forest|Cape|Peak|Beach|Europe|Asia|Africa|America|Middle East"
    r"|Pacific|Atlantic|Earth|Moon|Mars)\b"
)
_FAC = re.compile(
    r"\b(?:Airport|Bridge|Prison|Museum|Hall|Street|Avenue|Road|Square|Castle|Stadium|Station|Palace|Church"
    r"|Cathedral|Temple|Tower|House|Hotel|Park|Building|Theatre|Theater|Hospital|Center|Centre|Gallery|Library"
    r"|Fort|Plaza|Highway|Route|Market|Mosque|Zoo|Garden|Gardens|Arena|Monument|Memorial|Inn|Cafe|Mall|Pier)\b"
)
_CUT_AT = re.compile(r"[,;:()\[\]\"“”/]")


@dataclass(frozen=True)
class _Token:
    form: str
    upos: str
    head: int
    dep: str
    start: int
    end: int


@dataclass
class _Sentence:
    tokens: list[_Token] = field(default_factory=list)
    mentions: list[tuple[int, int, str]] = field(default_factory=list)
    text: str = ""


def read_gum(path: Path, group: int = 4) -> list[Record]:
    """Records of up to `group` sentences of one document; `unknown` holds doubtful names."""
    fixes = Fixes.load()
    records = []
    for sentences in _documents(path):
        for index in range(0, len(sentences), group):
            records.append(_record(sentences[index : index + group], fixes))
    return records


def _documents(path: Path) -> Iterator[list[_Sentence]]:
    document: list[_Sentence] = []
    rows: list[list[str]] = []
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            if line.startswith("# newdoc") and document:
                yield document
                document = []
            elif line[:1].isdigit():
                rows.append(line.rstrip("\n").split("\t"))
            elif not line.strip() and rows:
                document.append(_sentence(rows))
                rows = []
    if document:
        yield document


def _sentence(rows: list[list[str]]) -> _Sentence:
    """Surface text and mentions; the words of a multi-word token share its blanks."""
    made, glued = _Sentence(), set[int]()
    opened: dict[str, Any] = {}
    for row in rows:
        if "-" in row[0] and "SpaceAfter=No" in row[9]:
            first, last = map(int, row[0].split("-"))
            glued |= set(range(first, last + 1))
        elif "-" in row[0]:
            first, last = map(int, row[0].split("-"))
            glued |= set(range(first, last))
    for row in rows:
        if not row[0].isdigit():
            continue
        place, start = len(made.tokens), len(made.text)
        made.tokens.append(_Token(row[1], row[3], int(row[6]) - 1, row[7], start, start + len(row[1])))
        made.text += row[1]
        if "SpaceAfter=No" not in row[9] and int(row[0]) not in glued:
            made.text += " "
        found = re.search(r"(?:^|\|)Entity=([^|\n]*)", row[9])
        for mark in _MARK.finditer(found.group(1) if found else ""):
            if mark.group(1):
                opened[mark.group(1)] = [*opened.get(mark.group(1), []), (place, mark.group(2))]
                latest = mark.group(1)
                continue
            key = mark.group(3) or latest
            if opened.get(key):
                begin, kind = opened[key].pop()
                made.mentions.append((begin, place + 1, kind))
    made.text = made.text.rstrip()
    return made


def _record(sentences: list[_Sentence], fixes: Fixes) -> Record:
    text, limits = "", []
    entities: list[Entity] = []
    unknown: list[tuple[int, int]] = []
    for sentence in sentences:
        text += " " if text else ""
        offset = len(text)
        text += sentence.text
        limits.append((offset, len(text)))
        for start, end, kind in _names(sentence, fixes):
            start, end = start + offset, end + offset
            if kind:
                entities.append(Entity(start, end, kind))
            else:
                unknown.append((start, end))
    return Record(text, tuple(sorted(entities, key=lambda e: e.start)), tuple(limits), tuple(unknown))


def _names(sentence: _Sentence, fixes: Fixes) -> list[tuple[int, int, str]]:
    """Start, end and label ("" for a doubtful one) of the longest names."""
    found: list[tuple[int, int, str]] = []
    for begin, end, kind in sentence.mentions:
        core = _core(sentence, begin, end)
        if core is None:
            continue
        start, stop = sentence.tokens[core[0]].start, sentence.tokens[core[1] - 1].end
        label = _KINDS.get(kind, "")
        name = sentence.text[start:stop]
        if label == "PERSON":
            start += title_length(name, fixes.titles)
            name = sentence.text[start:stop]
            if fixes.peoples.fullmatch(name) or (name.endswith("s") and name[:-1] in names("demonyms.txt")):
                label = "NORP"
            elif sentence.text[:start].endswith(("the ", "The ")):
                label = ""
        elif label == "PLACE":
            label = "LOC" if _LOC.search(name) else "FAC" if _FAC.search(name) else "GPE"
        if start < stop and sentence.text[start].isupper():
            found.append((start, stop, "" if name.lower().split()[-1] in fixes.titles else label))
    found.sort(key=lambda f: (f[0] - f[1], f[2] == ""))
    kept: list[tuple[int, int, str]] = []
    for start, stop, label in found:
        if all(stop <= s or e <= start for s, e, _ in kept):
            kept.append((start, stop, label))
    return kept


def _core(sentence: _Sentence, begin: int, end: int) -> tuple[int, int] | None:
    """The words of the name inside a mention, `[first, last)`; None when the mention is no name."""
    tokens = sentence.tokens
    heads = [i for i in range(begin, end) if not begin <= tokens[i].head < end]
    if not heads or tokens[heads[0]].upos != "PROPN":
        return None
    head = heads[0]
    first, last = head, head + 1
    while first > begin and _joins(tokens, first - 1):
        first -= 1
    place = head + 1
    while place < end and not _CUT_AT.search(tokens[place].form):
        word = tokens[place]
        if _is_name_word(word):
            last = place + 1
        elif word.form.lower() not in _INNER or word.dep == "appos":
            break
        if word.dep in ("appos", "conj", "nsubj", "acl:relcl", "acl", "list", "parataxis", "dep"):
            last = min(last, place)
            break
        place += 1
    while first < last and tokens[first].upos in _LEFT_OUT:
        first += 1
    while first < last and tokens[last - 1].form.lower() in _INNER:
        last -= 1
    return (first, last) if first < last and tokens[head].form[0].isupper() else None


def _is_name_word(token: _Token) -> bool:
    return token.form[0].isupper() or token.upos == "NUM"


def _joins(tokens: list[_Token], index: int) -> bool:
    """Whether the word before the name belongs to it."""
    token = tokens[index]
    if _CUT_AT.search(token.form):
        return False
    if token.form == "-":
        return index > 0 and tokens[index - 1].form[0].isupper()
    if token.form in ("&", "and", "of", "'s", "’s"):
        return index > 0 and tokens[index - 1].form[0].isupper() and token.form != "and"
    return token.form[0].isupper() and token.upos in ("PROPN", "ADJ", "NOUN", "VERB", "X", "DET")
