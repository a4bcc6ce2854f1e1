"""Edits of all that was selected in a list of results: what changes in each article, for `Operations`."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.core.annotation import HUMAN, Annotation, Change, EventType, Layer, Span, Status, new_id
from annotator.corpus import bulk, schema
from annotator.corpus.search_rows import Rows

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from annotator.core.concordance import Passage
    from annotator.corpus.database import Database

_IDS = 500  # a statement

_columns = schema.annotations.c


class Selecting:
    """Works out bulk edits; each method raises `StorageError` as `Corpus` does.

    What has gone or been changed since it was listed is taken as it is now.
    """

    def __init__(self, database: Database, person: str) -> None:
        self._database = database
        self._person = person

    def decide(self, passages: Iterable[Passage], status: Status) -> dict[int, Change]:
        """The annotations are accepted or rejected."""
        verb = "Accept" if status is Status.ACCEPTED else "Reject"
        return self._edit(passages, verb, lambda annotation: replace(annotation, status=status))

    def relabel(self, passages: Iterable[Passage], layer: Layer, label: str) -> dict[int, Change]:
        """The annotations of the layer get the label and are accepted; those of other layers stay."""

        def edit(old: Annotation) -> Annotation:
            return replace(old, label=label, status=Status.ACCEPTED) if old.layer is layer else old

        return self._edit(passages, f"Label {label}:", edit)

    def set_event_type(self, passages: Iterable[Passage], code: str) -> dict[int, Change]:
        """The annotations tell of an event of this type and are accepted; events get it as their label."""

        def edit(old: Annotation) -> Annotation:
            label = code if old.layer is Layer.EVENT else old.label
            return replace(old, label=label, event_type=EventType(code), status=Status.ACCEPTED)

        return self._edit(passages, f"Event type {code}:", edit)

    def remove(self, passages: Iterable[Passage]) -> dict[int, Change]:
        """What a person made is removed; suggestions are rejected, so that they are not made again."""

        def edit(old: Annotation) -> Annotation | None:
            return None if old.origin == HUMAN else replace(old, status=Status.REJECTED)

        return self._edit(passages, "Delete", edit)

    def _edit(
        self, passages: Iterable[Passage], verb: str, edit: Callable[[Annotation], Annotation | None]
    ) -> dict[int, Change]:
        changes = {}
        for article_id, found in self._annotations(passages).items():
            made = [(old, edit(old)) for old in found]
            before = tuple(old for old, new in made if new != old)
            after = tuple(new for old, new in made if new is not None and new != old)
            if before:
                number = f"{len(before)} annotation{'' if len(before) == 1 else 's'}"
                changes[article_id] = Change(f"{verb} {number}", before, after)
        return changes

    def _annotations(self, passages: Iterable[Passage]) -> dict[int, list[Annotation]]:
        wanted: dict[int, list[str]] = defaultdict(list)
        for passage in passages:
            if passage.annotation_id:
                wanted[passage.article_id].append(passage.annotation_id)
        found: dict[int, list[Annotation]] = {}
        with self._database.reading() as connection:
            rows = Rows(connection, self._person)
            for some in bulk.some(wanted):
                of_article = rows.rows_of(some)
                ids = [annotation_id for article_id in some for annotation_id in wanted[article_id]]
                for first in range(0, len(ids), _IDS):
                    part = _columns.id.in_(ids[first : first + _IDS])
                    for row, annotations in bulk.annotations_of(connection, list(of_article), part).items():
                        found.setdefault(of_article[row], []).extend(annotations.values())
        return found


def entity_of(label: str) -> Annotation:
    """What `Operations.decide` takes to make entities with this label."""
    return Annotation(new_id(), Layer.ENTITY, label, (Span(0, 1),), Status.ACCEPTED, HUMAN)


def spans_of(passages: Sequence[Passage]) -> Mapping[int, list[Span]]:
    """The places by article, for `Operations.decide`."""
    spans: dict[int, list[Span]] = defaultdict(list)
    for passage in passages:
        spans[passage.article_id].append(Span(passage.start, passage.end))
    return spans
