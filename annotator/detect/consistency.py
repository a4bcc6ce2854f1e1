"""Names in the article as a whole: one label for each, and the mentions that were missed.

What the recogniser said about a name in one place helps in the others. Offsets are code points.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.detect.entities import NAMES, Entity, inside_longer_name, occurrences
from annotator.detect.gazetteers import by_first_word, load_gazetteers
from annotator.detect.name_context import label_by_context

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from annotator.core.annotation import Annotation
    from annotator.detect.paragraphs import Paragraph

REPEAT = "rule:repeat"

TITLE = "rule:title"

_TITLE_PRECISION = 0.85
_MARKS = "“”\"‘’'«»„‚‹›「」『』,.!? "
_BODIES = frozenset(
    {"Ministry", "Army", "Navy", "Parliament", "Embassy", "Government", "Police", "Council", "Court", "Force"}
)

_CLEARLY_MORE = 1.3
"""How much more weight a label needs to win over another of the same name."""

_CONTEXT_WEIGHT = 2.0
"""Weight of one mention that stands in words which say what it is."""

_DOUBTFUL = {"ORG": {"ORG", "PERSON", "GPE", "LOC", "FAC", "NORP"}, "GPE": {"GPE", "PERSON", "LOC", "NORP"}}
"""Labels of the recogniser that the words around a name may overrule, by what they say."""

_AGREED = 0.9
"""Factor for the score of a name that took the label of the others."""


def correct_surnames(entities: Iterable[Entity], surnames: set[str]) -> None:
    """Single words that the model took for a place or body although a person of the article is called so."""
    lists = load_gazetteers()
    for entity in entities:
        wrong = entity.label in ("GPE", "ORG", "LOC", "NORP", "FAC") and entity.text in surnames
        if wrong and entity.text not in lists.labels:
            entity.label, entity.origin = "PERSON", REPEAT


def surnames_of(entities: Iterable[Entity]) -> set[str]:
    """Last names of the persons with a full name."""
    return {e.text.split()[-1] for e in entities if e.label == "PERSON" and " " in e.text and e.score >= 0.6}


def agree(paragraphs: Sequence[Paragraph], by_paragraph: Sequence[Sequence[Entity]]) -> list[Entity]:
    """Gives a name one label in the whole article: that of its surer finds and of the words around it.

    One name has one meaning in an article nearly always (Yarowsky 1995). Returns the entities that changed.
    """
    named: dict[str, list[Entity]] = {}
    weights: dict[str, dict[str, float]] = {}
    for paragraph, entities in zip(paragraphs, by_paragraph, strict=True):
        for entity in entities:
            if entity.label not in NAMES or not entity.text[:1].isupper():
                continue
            named.setdefault(entity.text, []).append(entity)
            votes = weights.setdefault(entity.text, {})
            votes[entity.label] = votes.get(entity.label, 0.0) + _weight(entity.score)
            start = entity.start - paragraph.start
            said = label_by_context(paragraph.text, start, start + len(entity.text))
            if said is not None and entity.label in _DOUBTFUL[said]:
                votes[said] = votes.get(said, 0.0) + _CONTEXT_WEIGHT
    changed = []
    for name, entities in named.items():
        best = max(weights[name], key=lambda label: weights[name][label])
        for entity in entities:
            if weights[name][entity.label] * _CLEARLY_MORE <= weights[name][best]:
                entity.score = round(_AGREED * _mean(entities, best), 3)
                entity.label = best
                changed.append(entity)
    return changed


def joined(entities: Sequence[Entity], piece: Paragraph) -> list[Entity]:
    """The entities of one piece; `Ethiopian` and `Foreign Ministry` beside each other are one body."""
    result: list[Entity] = []
    for entity in entities:
        last = result[-1] if result else None
        if last and last.label == "NORP" and _completes(piece, last, entity):
            result[-1] = replace(entity, start=last.start, text=f"{last.text} {entity.text}")
        else:
            result.append(entity)
    return result


def _completes(piece: Paragraph, nation: Entity, body: Entity) -> bool:
    between = piece.text[nation.end - piece.start : body.start - piece.start]
    return body.label == "ORG" and between in (" ", "\u00a0") and body.text.split()[-1] in _BODIES


def titles(paragraphs: Sequence[Paragraph], quotes: Iterable[Annotation]) -> list[Entity]:
    """The words inside the marks of quotes that are titles, as works."""
    found = []
    for quote in quotes:
        paragraph = next((p for p in paragraphs if p.start <= quote.start < p.start + len(p.text)), None)
        if quote.label != "title" or paragraph is None:
            continue
        marked = paragraph.text[quote.start - paragraph.start : quote.end - paragraph.start]
        words = marked.strip(_MARKS)
        if words and "\n" not in words:
            start = quote.start + marked.index(words)
            found.append(Entity(start, start + len(words), "WORK_OF_ART", words, _TITLE_PRECISION, TITLE))
    return found


def _weight(score: float) -> float:
    """An unsure find hardly counts."""
    return score**3


def _mean(entities: Sequence[Entity], label: str) -> float:
    scores = [entity.score for entity in entities if entity.label == label]
    return sum(scores) / len(scores) if scores else _AGREED


def repeats(paragraphs: Sequence[Paragraph], by_paragraph: Sequence[Sequence[Entity]]) -> list[list[Entity]]:
    """The second pass: names of the article that the model found in one place and missed in another.

    A person's surname alone counts when the full name was found. Gives the additions per paragraph.
    """
    known = _known_names([entity for entities in by_paragraph for entity in entities])
    names = by_first_word(list(known))
    added = []
    for paragraph, entities in zip(paragraphs, by_paragraph, strict=True):
        taken = [(entity.start - paragraph.start, entity.end - paragraph.start) for entity in entities]
        new = []
        for start, end, name in occurrences(paragraph.text, names, taken):
            if not inside_longer_name(paragraph.text, start, end):
                label, score = known[name]
                new.append(Entity(paragraph.start + start, paragraph.start + end, label, name, score, REPEAT))
        added.append(new)
    return added


def _known_names(entities: Sequence[Entity]) -> dict[str, tuple[str, float]]:
    """Name to label and score, for names that are worth looking for; the commonest label wins."""
    votes: dict[str, dict[str, list[float]]] = {}
    for entity in entities:
        if entity.label in ("PERSON", "ORG", "GPE", "LOC", "NORP", "FAC") and entity.text[:1].isupper():
            votes.setdefault(entity.text, {}).setdefault(entity.label, []).append(entity.score)
    known: dict[str, tuple[str, float]] = {}
    lists = load_gazetteers()
    for name, labels in votes.items():
        label, scores = max(labels.items(), key=lambda item: (len(item[1]), sum(item[1])))
        enough = " " in name or name in lists.labels or label == "PERSON" or len(scores) > 1
        if len(name) > 2 and enough and max(scores) >= 0.6 and _worth(name):
            known[name] = (label, round(max(scores) * 0.9, 3))
        if label == "PERSON" and " " in name:
            surname = name.split()[-1]
            if (
                len(surname) > 2
                and surname[0].isupper()
                and surname not in votes
                and surname not in lists.labels
            ):
                known.setdefault(surname, (label, round(max(scores) * 0.85, 3)))
    return known


def _worth(name: str) -> bool:
    return "\n" not in name and not name.isdigit()
