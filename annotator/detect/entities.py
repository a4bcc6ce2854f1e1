"""From a parsed paragraph to entities: the model's spans, corrected by name lists, with a score.

Offsets of `Entity` are code points into the whole text. The score estimates precision: the share of right
spans of that label, apart for names in a list, persons with a known first name and the rest, lowered in
log-odds for small letters, digits and single words that begin a paragraph.

Those shares, for pipelines without scores of their own, were measured on hand-labelled web text (UNER English
EWT dev) and silver news (GMB). A model's own score is taken as it is: it holds for listed names, too
(`packaging/training/encoder_reliability.py`). The shares of names that only a list backs are from there.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.core.annotation import Annotation, Layer, Span, new_id
from annotator.detect import quantities
from annotator.detect.encoder import SCORES
from annotator.detect.gazetteers import load_gazetteers
from annotator.detect.names import PERSON_TITLES, gender_of_first_name, is_title, strip_titles, trim

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from spacy.tokens import Doc

    from annotator.detect.paragraphs import Paragraph

RENAMED = {"PER": "PERSON", "MISC": "EVENT", "ORGANIZATION": "ORG", "LOCATION": "LOC"}
"""Labels of other schemes, as the default scheme calls them; unknown labels are kept as they are."""

GAZETTEER = "rule:gazetteer"

_PRECISION = {
    "PERSON": 0.76,
    "GPE": 0.72,
    "NORP": 0.55,
    "ORG": 0.56,
    "LOC": 0.7,
    "FAC": 0.6,
    "DATE": 0.92,
    "PERCENT": 0.97,
    "MONEY": 0.95,
    "CARDINAL": 0.92,
    "ORDINAL": 0.94,
    "TIME": 0.88,
    "QUANTITY": 0.88,
}
"""Share of right spans whose name is in no list."""
_RARE_PRECISION = 0.5
_LISTED_PRECISION = 0.94
_FIRST_NAME_PRECISION = 0.9
_PASSED_OVER = {"GPE": 0.7, "LOC": 0.7, "NORP": 0.5, "ORG": 0.5}
"""Share of right ones among listed names that the model passed over."""
_RELABELLED = {"GPE": 0.85, "LOC": 0.85, "NORP": 0.5, "ORG": 0.4}
"""Share of right ones among the model's spans whose label a list changed to this one."""
_SURE = 0.5
"""From this score on the model may call a listed town or state an ORG."""

NAMES = frozenset({"PERSON", "ORG", "GPE", "LOC", "NORP", "FAC"})
_CAPITALISED = re.compile(r"(?<![\w.@/-])[A-ZÀ-ÖØ-Þ][^\s,;:!?()\[\]“”\"«»]*")
_WORD_AFTER = re.compile(r"(?:['’]s)?[ \u00a0]([A-ZÀ-ÖØ-Þ]\w)")
_WORD_BEFORE = re.compile(r"([A-ZÀ-ÖØ-Þ][\w.’'-]*)[ \u00a0]$")


@dataclass(slots=True)
class Entity:
    """A found entity; `[start, end)` in code points of the whole text."""

    start: int
    end: int
    label: str
    text: str
    score: float
    origin: str

    def to_annotation(self) -> Annotation:
        """As a suggestion."""
        return Annotation(
            id=new_id(),
            layer=Layer.ENTITY,
            label=self.label,
            fragments=(Span(self.start, self.end),),
            origin=self.origin,
            confidence=self.score,
        )


def _score(label: str, text: str, *, listed: str | None, starts_sentence: bool) -> float:
    precision = _PRECISION.get(label, _RARE_PRECISION)
    if listed == label:
        precision = _LISTED_PRECISION
    elif label == "PERSON" and " " in text and gender_of_first_name(text) is not None:
        precision = _FIRST_NAME_PRECISION
    odds = math.log(precision / (1 - precision))
    if label in NAMES and listed != label:
        odds -= 1.0 if text.islower() else 0.0
        odds -= 0.4 if starts_sentence and " " not in text else 0.0
        odds -= 0.7 if any(char.isdigit() for char in text) else 0.0
    return round(1 / (1 + math.exp(-odds)), 3)


def entities_of(doc: Doc, piece: Paragraph, origin: str) -> list[Entity]:
    """The entities of one piece of text, in order and without overlap."""
    found = []
    scores = doc.user_data.get(SCORES) or [None] * len(doc.ents)
    for ent, score in zip(doc.ents, scores, strict=True):
        label = RENAMED.get(ent.label_, ent.label_)
        for start, end in _apart(piece.text, ent.start_char, ent.end_char, label):
            entity = _corrected(piece, start, end, label, origin, score)
            if entity is not None:
                found.append(entity)
    if SCORES in doc.user_data:
        found = _with_quantities(found, piece)
    return _merge(found, _listed_names(piece.text, piece.start, found))


def _with_quantities(found: Sequence[Entity], piece: Paragraph) -> list[Entity]:
    """The names among the model's spans, and numbers by rule: the shipped model is weak at these."""
    spans, offset = quantities.find_quantities(piece.text), piece.start
    names = [
        name
        for name in found
        if name.label not in quantities.PRECISION
        and not any(span.outweighs(name.start - offset, name.end - offset) for span in spans)
    ]
    taken = [(name.start - offset, name.end - offset) for name in names]
    kept = [span for span in spans if all(span.end <= start or end <= span.start for start, end in taken)]
    made = [
        Entity(
            piece.start + span.start,
            piece.start + span.end,
            span.label,
            piece.text[span.start : span.end],
            quantities.PRECISION[span.label],
            quantities.ORIGIN,
        )
        for span in kept
    ]
    return _merge(names, made)


def _apart(text: str, start: int, end: int, label: str) -> list[tuple[int, int]]:
    """The span, or its two halves when it is "A and B" of two organisations of which one is listed.

    Columns of a table are names of their own.
    """
    lists = load_gazetteers()
    if "\t" in text[start:end]:
        return [
            (start + part.start(), start + part.end()) for part in re.finditer(r"[^\t]+", text[start:end])
        ]
    first, joint, second = text[start:end].partition(" and ")
    if label != "ORG" or not joint or lists.label(text[start:end]) is not None or not second[:1].isupper():
        return [(start, end)]
    if "ORG" not in (lists.label(_without_article(first)), lists.label(second)):
        return [(start, end)]
    return [(start, start + len(first)), (end - len(second), end)]


def _corrected(
    piece: Paragraph, start: int, end: int, label: str, origin: str, model_score: float | None
) -> Entity | None:
    """The model's span of the piece, trimmed and checked against the lists; None if it is no name.

    The model's own score counts, where it has one and no list has an opinion; else the shares measured here.
    """
    lists, text, source = load_gazetteers(), piece.text, origin
    start, end = trim(text, start, end)
    listed = lists.label(_without_article(text[start:end]))
    if (
        listed is None
        and label in ("ORG", "PERSON", "GPE")
        and (place := _place_before_title(text[start:end]))
    ):
        end, listed = start + len(place), lists.label(place)
    if start < end and label == "PERSON" and listed is None:
        start = strip_titles(text, start, end)
    words = text[start:end]
    if not any(char.isalnum() for char in words) or (
        label in ("PERSON", "ORG", "GPE") and " " not in words and is_title(words)
    ):
        return None
    if listed is None and label in ("GPE", "ORG", "LOC") and _has_title_before(text, start):
        label, source = "PERSON", GAZETTEER
    elif (
        listed is not None and label in NAMES and listed != label and not _is_team(words, label, model_score)
    ):
        label, source = listed, GAZETTEER
    if model_score is not None and source == origin:
        score = round(float(model_score), 3)
    elif model_score is not None and listed == label:
        score = _RELABELLED.get(label, _RARE_PRECISION)
    else:
        score = _score(label, words, listed=listed, starts_sentence=start == 0)
    return Entity(piece.start + start, piece.start + end, label, words, score, source)


def _is_team(words: str, label: str, model_score: float | None) -> bool:
    """True for a town or state that the model takes for a body, as teams are called after their towns."""
    sure = model_score is not None and model_score >= _SURE
    return sure and label == "ORG" and _without_article(words) not in load_gazetteers().countries


def _place_before_title(words: str) -> str | None:
    """`U.S.` of `U.S. State Secretary`, `French` of `French President`."""
    parts = words.split(" ")
    lists = load_gazetteers()
    for count in range(len(parts) - 1, 0, -1):
        place = " ".join(parts[:count])
        if lists.label(place) in ("GPE", "NORP") and all(is_title(part) for part in parts[count:]):
            return place
    return None


def _has_title_before(text: str, start: int) -> bool:
    """True for the name of `Mr. Putin`, `President Putin`."""
    before = text[max(0, start - 25) : start].split()
    return bool(before) and before[-1].lower().rstrip(".") in PERSON_TITLES and text[start - 1 : start] == " "


def _without_article(words: str) -> str:
    return words[4:] if words[:4] in ("the ", "The ") else words


def _listed_names(text: str, offset: int, found: Sequence[Entity]) -> list[Entity]:
    """Names of the lists that the model passed over. Parts of longer capitalised names are left alone."""
    lists = load_gazetteers()
    taken = [(entity.start - offset, entity.end - offset) for entity in found]
    extra = []
    for start, end, name in occurrences(text, lists.by_first_word, taken):
        label = lists.labels[name]
        if inside_longer_name(text, start, end):
            continue
        score = _PASSED_OVER.get(label, _RARE_PRECISION)
        extra.append(Entity(offset + start, offset + end, label, name, score, GAZETTEER))
    return extra


def inside_longer_name(text: str, start: int, end: int) -> bool:
    if _WORD_AFTER.match(text, end) or text[end : end + 1] in ("-", "–", "/", "@"):
        return True
    before = _WORD_BEFORE.search(text, max(0, start - 30), start)
    if before is None:
        return False
    return text[before.start() - 2 : before.start()].strip() not in ("", ".", "!", "?") or before.start() > 1


def occurrences(
    text: str, names: dict[str, tuple[str, ...]], taken: Sequence[tuple[int, int]]
) -> Iterable[tuple[int, int, str]]:
    """Where a name stands as whole words outside the taken stretches (sorted); linear in the text."""
    at, free_from = 0, 0
    for match in _CAPITALISED.finditer(text):
        start = match.start()
        if start < free_from:
            continue
        while at < len(taken) and taken[at][1] <= start:
            at += 1
        word = match.group()
        for name in _candidates(names, word):
            end = start + len(name)
            if text.startswith(name, start) and _ends_word(text, end):
                if at >= len(taken) or end <= taken[at][0]:
                    yield start, end, name
                    free_from = end
                break


def _candidates(names: dict[str, tuple[str, ...]], word: str) -> tuple[str, ...]:
    group = names.get(word)
    if group is None and not word[-1].isalnum():
        group = names.get(word.rstrip(".'’"))
    if group is None and ("'" in word or "’" in word):
        group = names.get(re.split("['’]", word, maxsplit=1)[0])
    return group or ()


def _ends_word(text: str, end: int) -> bool:
    return not text[end : end + 1].isalnum() and text[end : end + 1] != "-"


def _merge(found: list[Entity], extra: list[Entity]) -> list[Entity]:
    if not extra:
        return found
    return sorted([*found, *extra], key=lambda entity: entity.start)
