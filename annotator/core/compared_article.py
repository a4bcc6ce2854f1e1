"""One article as several people have annotated it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from annotator.core.annotation import Status

if TYPE_CHECKING:
    from annotator.core.annotation import Annotation, Article, Layer


@dataclass(frozen=True, slots=True)
class ComparedArticle:
    """The versions of one text, in the order of the sides; None for one who has not annotated it.

    `id` and `title` are those of the article that they are versions of.
    """

    text: str
    versions: tuple[Article | None, ...]
    id: int = 0
    title: str = ""

    def of_layer(self, side: int, layer: Layer) -> list[Annotation] | None:
        """What the side has accepted in a layer; None for one who has not annotated the article."""
        version = self.versions[side]
        if version is None:
            return None
        annotations = version.annotations.values()
        return [a for a in annotations if a.layer is layer and a.status is Status.ACCEPTED]
