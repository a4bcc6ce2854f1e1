"""What the hover tip says about an annotation."""

from __future__ import annotations

import html
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from annotator.gui.markup import strong

if TYPE_CHECKING:
    from annotator.core.annotation import Annotation
    from annotator.core.scheme import Scheme


def tip_of(annotation: Annotation, scheme: Scheme) -> str:
    """Label, definition, status, origin, confidence and note, as rich text."""
    label = scheme.label(annotation.layer, annotation.label)
    status = QCoreApplication.translate("AnnotationModel", annotation.status.value)
    facts = [status, annotation.origin]
    if annotation.confidence is not None:
        facts.append(f"{annotation.confidence:.2f}")
    name = annotation.resolved_speaker or annotation.entity
    if name:
        facts.insert(0, name)
    note = f"<br><i>{html.escape(annotation.note)}</i>" if annotation.note else ""
    head = f"{strong(html.escape(label.name))} {html.escape(label.definition)}"
    return f"{head}<br>{html.escape(' · '.join(facts))}{note}"
