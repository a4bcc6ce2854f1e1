"""Detectors of other packages: functions that find entities in a paragraph. See docs/extensions.md."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from annotator.core.annotation import Annotation, Layer, Span, new_id
from annotator.core.extensions import DETECTORS, checked

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from annotator.core.extensions import Extension
    from annotator.detect.paragraphs import Paragraph

log = logging.getLogger(__name__)

Detector = Callable[[str], Iterable[tuple[int, int, str]]]
"""Takes the text of a paragraph; gives `(start, end, label)` of each entity, code points, half open."""


@dataclass
class Detectors:
    """The detectors of one run. One that fails is named in `failures`, once, and not asked again."""

    extensions: Sequence[Extension] = field(default_factory=lambda: checked(DETECTORS, None).found)
    failures: list[str] = field(default_factory=list)

    def find(self, paragraphs: Sequence[Paragraph]) -> list[Annotation]:
        """Everything that they find, as suggestions."""
        return [item for extension in self.extensions for item in self._of(extension, paragraphs)]

    def _of(self, extension: Extension, paragraphs: Sequence[Paragraph]) -> list[Annotation]:
        origin = f"rule:{extension.name}"
        try:
            return [item for paragraph in paragraphs for item in _found(extension, paragraph, origin)]
        except Exception as error:  # it is not our code
            self.failures.append(
                f"The detector “{extension.name}” of the package {extension.package} failed "
                f"({type(error).__name__}: {error}); what the others found is there; ask its author or "
                "remove the package."
            )
            log.warning("%s", self.failures[-1])
            return []


def _found(extension: Extension, paragraph: Paragraph, origin: str) -> Iterator[Annotation]:
    """Raises ValueError for what does not lie within the paragraph or has no label."""
    assert callable(extension.value)
    for start, end, label in extension.value(paragraph.text):
        if not 0 <= start < end <= len(paragraph.text):
            raise ValueError(f"characters {start} to {end} are not within its paragraph")
        if not isinstance(label, str) or not label.strip():
            raise ValueError("a label is empty")
        span = Span(int(start) + paragraph.start, int(end) + paragraph.start)
        yield Annotation(id=new_id(), layer=Layer.ENTITY, label=label, fragments=(span,), origin=origin)
