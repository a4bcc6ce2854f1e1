"""A filter on what is drawn: layers, labels, status and origin, chosen in a small popover.

What it keeps out is neither drawn nor walked by Tab nor taken by "accept all"; it stays in the article. What
is decided while it is on stays in sight.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QToolButton

from annotator.core.annotation import HUMAN, Annotation, Layer, Status

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.core.annotation import Article
    from annotator.gui.article_view import ArticleView
    from annotator.gui.filter_popover import FilterPopover
    from annotator.gui.threshold import Threshold

ORIGINS = (HUMAN, "model", "rule", "import")


@dataclass(frozen=True)
class Filter:
    """What is kept out, each as a set of values; `past` also shows what was rejected before the opening."""

    layers: frozenset[Layer] = field(default_factory=frozenset)
    labels: frozenset[tuple[Layer, str]] = field(default_factory=frozenset)
    statuses: frozenset[Status] = field(default_factory=frozenset)
    origins: frozenset[str] = field(default_factory=frozenset)
    past: bool = False

    @property
    def is_on(self) -> bool:
        """True if anything is kept out."""
        return bool(self.layers or self.labels or self.statuses or self.origins)

    def passes(self, annotation: Annotation) -> bool:
        """True if nothing keeps the annotation out."""
        return (
            annotation.layer not in self.layers
            and annotation.status not in self.statuses
            and (annotation.layer, annotation.label) not in self.labels
            and origin_kind(annotation) not in self.origins
        )

    def switched(self, group: str, value: object) -> Filter:
        """The filter that keeps the value of that group (the name of a field) out, or in if it was out."""
        return replace(self, **{group: getattr(self, group) ^ {value}})


def origin_kind(annotation: Annotation) -> str:
    """`human`, `model`, `rule` or `import`."""
    return annotation.origin.partition(":")[0]


class ViewFilter(QObject):
    """Holds the filter of a view, hands it to the threshold and says in a corner that it is on.

    `counted` carries how many annotations are kept out, and whether the filter is on.
    """

    counted = Signal(int, bool)

    def __init__(self, threshold: Threshold, view: ArticleView) -> None:
        super().__init__(view)
        self._threshold = threshold
        self._view = view
        self._popover: FilterPopover | None = None
        self.filter = Filter()
        self.sign = QToolButton(view)
        self.sign.setObjectName("filter_sign")
        self.sign.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.sign.setToolTip(self.tr("Some annotations are not drawn. Click to draw everything again."))
        self.sign.clicked.connect(self.clear)
        self.sign.hide()
        view.installEventFilter(self)
        threshold.counted.connect(self._show_sign)

    @property
    def hidden(self) -> int:
        """How many annotations of the open article the filter keeps out of sight."""
        article = self._view.article
        if article is None or not self.filter.is_on:
            return 0
        return sum(not self._threshold.shows(a) and not self.filter.passes(a) for a in _all(article))

    def set(self, wanted: Filter) -> None:
        """Draws what passes the filter from now on."""
        self.filter = wanted
        self._threshold.set_filter(wanted.passes if wanted.is_on else None)
        self._view.show_rejected(wanted.past)
        self._show_sign()

    def clear(self) -> None:
        """Draws everything again."""
        self.set(Filter())
        if self._popover is not None:
            self._popover.show_filter()

    def open(self) -> FilterPopover:
        """Opens the popover at the top right of the article, the keyboard in it; closes it if it is open."""
        from annotator.gui.filter_popover import FilterPopover  # late: the window need not wait for it

        if self._popover is None:
            # not in the view: keys that act on annotations must not work in it
            self._popover = FilterPopover(self, self._view.window())
        if self._popover.isVisible():
            self._popover.dismiss()
            return self._popover
        self._popover.show_choices(self._counts())
        right = QPoint(self._view.viewport().geometry().right() - 8, 8)
        self._popover.open_at(self._view.mapTo(self._view.window(), right))
        return self._popover

    def _counts(self) -> Counter[tuple[Layer, str]]:
        article = self._view.article
        return Counter((a.layer, a.label) for a in _all(article)) if article is not None else Counter()

    def show_article(self, _article: Article | None) -> None:
        """Counts in another article; the filter stays on."""
        self._show_sign()

    def _show_sign(self) -> None:
        hidden = self.hidden
        self.counted.emit(hidden, self.filter.is_on)
        self.sign.setVisible(self.filter.is_on)
        if self.filter.is_on:
            text = self.tr("Filtered: {0} not drawn").format(hidden) + "  ✕"
            self.sign.setText(text)
            self.sign.setAccessibleName(text)
            self._place_sign()

    def _place_sign(self) -> None:
        self.sign.adjustSize()
        right = self._view.viewport().geometry().right()
        self.sign.move(right - self.sign.width() - 8, 8)
        self.sign.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The sign keeps to its corner."""
        if event.type() is QEvent.Type.Resize and self.sign.isVisible():
            self._place_sign()
        return super().eventFilter(watched, event)


def _all(article: Article) -> Iterable[Annotation]:
    return article.annotations.values()
