"""What a screen reader says of itself while the article is worked on: what is selected, decided, left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import SIGNAL, QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from annotator.core.annotation import Annotation, Layer, Status
from annotator.core.edits import words_of
from annotator.gui.sentences import translated

if TYPE_CHECKING:
    from annotator.core.annotation import Article, Change
    from annotator.gui.article_view import ArticleView

_SAID = SIGNAL("said(QString)")


class Announcer(QObject):
    """Speaks for an article view. `said` carries each sentence; without a listener it does nothing."""

    said = Signal(str)

    def __init__(self, view: ArticleView) -> None:
        super().__init__(view)
        self._view = view
        self._named = ""  # the id of the annotation that was named last
        view.marked.connect(self._on_marked)

    @property
    def is_heard(self) -> bool:
        """True while a screen reader runs or somebody is connected to `said`."""
        return QAccessible.isActive() or self.receivers(_SAID) > 0

    def say(self, text: str, *, urgent: bool = False) -> None:
        """Says a sentence; an urgent one at once, any other when the speech before it is over."""
        if not text or not self.is_heard:
            return
        self.said.emit(text)
        if QAccessible.isActive():
            event = QAccessibleAnnouncementEvent(self._view, text)
            politeness = QAccessible.AnnouncementPoliteness
            event.setPoliteness(politeness.Assertive if urgent else politeness.Polite)
            QAccessible.updateAccessibility(event)

    def _on_marked(self, annotation: Annotation | None) -> None:
        named, self._named = self._named, annotation.id if annotation is not None else ""
        if annotation is not None and annotation.id != named and self.is_heard:
            self.say(self.name_of(annotation))

    def name_of(self, annotation: Annotation) -> str:
        """`Katarina Holm, person, suggested, 2 of 40`: words, label, facts, status, place."""
        article, layout = self._view.article, self._view.layout_
        if article is None or layout is None:
            return ""
        label = self._view.scheme.label(annotation.layer, annotation.label)
        facts = [words_of(article, annotation), label.name.lower().replace("_", " ")]
        if annotation.layer is Layer.QUOTE:
            facts.append(self.tr("quote"))
            if annotation.speaker is not None:
                facts.append(self.tr("said by {0}").format(annotation.speaker.text))
        if annotation.event_type is not None:
            facts.append(self.tr("event {0}").format(annotation.event_type.code.lower()))
        facts.append(self.status_name(annotation.status))
        if annotation.unsure:
            facts.append(self.tr("unsure"))
        place = layout.index.find(annotation)
        if place is not None:
            facts.append(self.tr("{0} of {1}").format(place + 1, len(layout.index)))
        return ", ".join(facts)

    def status_name(self, status: Status) -> str:
        """The status in the language of the window."""
        names = {
            Status.SUGGESTED: self.tr("suggested"),
            Status.ACCEPTED: self.tr("accepted"),
            Status.REJECTED: self.tr("rejected"),
        }
        return names[status]

    def tell_change(self, change: Change, article: Article) -> None:
        """Says what a person's change did, and how much is left to decide."""
        if not self.is_heard:
            return
        text = self._words_for(change, article)
        if text:
            drawn = (a for a in article.annotations.values() if self._view.is_drawn(a))
            left = sum(a.status is Status.SUGGESTED for a in drawn)
            self.say(f"{text}, {self.tr('{0} left').format(left)}")

    def _words_for(self, change: Change, article: Article) -> str:
        """Empty for what detection does and for what changes no annotation."""
        before = {item.id: item for item in change.before if isinstance(item, Annotation)}
        after = change.added
        if not before and not after:
            return ""
        if not before and all(a.status is Status.SUGGESTED for a in after):
            return ""
        if len(before) > 1 or len(after) > 1:
            return translated(change.title)
        if not after:
            return self.tr("deleted")
        new, old = after[0], before.get(after[0].id)
        label = self._view.scheme.label(new.layer, new.label).name.lower().replace("_", " ")
        if old is None:
            return self.tr("{0} is annotated as {1}").format(words_of(article, new), label)
        if old.label != new.label:
            return self.tr("labelled {0}").format(label)
        if old.fragments != new.fragments:
            return self.tr("now {0}").format(words_of(article, new))
        if old.status is not new.status:
            return self.status_name(new.status)
        return translated(change.title)
