"""What this program is made of: versions and licences."""

from __future__ import annotations

import html
import platform
from importlib.metadata import PackageNotFoundError, metadata
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QLabel, QTextBrowser, QVBoxLayout

from annotator import __version__
from annotator.core.packages import PACKAGES
from annotator.gui.theme import interface_font

if TYPE_CHECKING:
    from importlib.metadata import PackageMetadata

    from PySide6.QtWidgets import QWidget

_SHIPPED = (  # what lies in resources/, with the licence that stands beside it there
    ("Source Serif 4, Inter", "OFL-1.1"),
    ("Lucide", "ISC"),
    ("MiniLM", "Apache-2.0"),
)


def parts() -> list[tuple[str, str, str]]:
    """Name, version and licence of the packages in use, as each of them says it."""
    found = []
    for name in PACKAGES:
        try:
            about = metadata(name)
        except PackageNotFoundError:
            continue
        found.append((about["Name"], about["Version"], _licence(about)))
    return found


def _licence(about: PackageMetadata) -> str:
    if "License-Expression" in about:
        return about["License-Expression"]
    classifiers = [line for line in about.get_all("Classifier") or [] if line.startswith("License :: ")]
    if classifiers:
        return ", ".join(line.rsplit(" :: ", 1)[-1] for line in classifiers)
    return about["License"].split("\n")[0] if "License" in about else ""


class AboutDialog(QDialog):
    """Version, licence, parts; all of it can be copied into a report."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setWindowTitle(self.tr("About"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        heading = QLabel("Article Annotator")
        heading.setFont(interface_font(20, QFont.Weight.DemiBold))
        facts = QLabel(
            self.tr("Version {0} · Python {1} · MIT licence. It opens no connection to any network.").format(
                __version__, platform.python_version()
            )
        )
        facts.setWordWrap(True)
        facts.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.parts = QTextBrowser()
        self.parts.setFrameShape(QFrame.Shape.NoFrame)
        self.parts.setAccessibleName(self.tr("Parts and their licences"))
        self.parts.document().setDocumentMargin(0)
        rows = [*parts(), *((name, "", licence) for name, licence in _SHIPPED)]
        cells = ("".join(f"<td>{html.escape(cell)}&nbsp;&nbsp;</td>" for cell in row) for row in rows)
        self.parts.setHtml(f"<table cellspacing=0>{''.join(f'<tr>{row}</tr>' for row in cells)}</table>")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        for widget in (heading, facts, self.parts, buttons):
            column.addWidget(widget)
        self.resize(560, 480)
