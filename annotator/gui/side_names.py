"""What the window calls those whose annotations are compared."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from annotator.corpus.version_rows import VersionKind

if TYPE_CHECKING:
    from annotator.corpus.versions import Side

TEXTS = {
    "": "shared",
    VersionKind.BLIND.value: "blind",
    VersionKind.REPEATED.value: "repeated",
    VersionKind.ADJUDICATED.value: "adjudicated",
    VersionKind.MERGED.value: "from a merge",
}


def side_name(side: Side) -> str:
    """`Ann`, `Ann (blind)`, `shared`."""
    if side.kind == VersionKind.PERSONAL.value:
        return side.person
    kind = QCoreApplication.translate("Sides", TEXTS[side.kind])
    return f"{side.person} ({kind})" if side.person else kind
