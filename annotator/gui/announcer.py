"""What a screen reader says of itself while the article is worked on: what is selected, decided, left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import SIGNAL, QObject, QTimer, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractItemView, QApplication

from annotator.core.annotation import Annotation, Layer, Status
from annotator.core.edits import words_of
from annotator.gui.sentences import translated
from annotator.gui.speech import speak

if TYPE_CHECKING:
    from annotator.core.annotation import Article, Change, Span
    from annotator.gui.article_view import ArticleView

_SAID = SIGNAL("said(QString)")
_MOST = 160  # characters of a quote that are said
_AROUND = 32  # characters on each side of a hit


class Announcer(QObject):
    """Speaks for an article view. `said` carries each sentence; without a listener it does nothing."""

    said = Signal(str)

    def __init__(self, view: ArticleView) -> None:
        super().__init__(view)
        self._view = view
        self._named = ""  # the id of the annotation that was named last
        self._bulk = "", ""  # a change of many annotations, and what is left
        self._hit: Span | None = None  # the hit of a search that was told last
        self._waiting: list[str] = []
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._say_waiting)
        view.marked.connect(self._on_marked)
        view.selection_changed.connect(self._on_selected)

    @property
    def is_heard(self) -> bool:
        """True while a screen reader runs or somebody is connected to `said`."""
        return QAccessible.isActive() or self.receivers(_SAID) > 0

    def say(self, text: str, *, urgent: bool = False) -> None:
        """Says a sentence; an urgent one at once, any other when the speech before it is over."""
        if not text or not self.is_heard:
            return
        self.said.emit(text)
        speak(self._view, text, urgent=urgent)

    def say_after(self, text: str) -> None:
        """Says a message after what the same key has changed and selected."""
        if text and self.is_heard:
            self._waiting.append(text)
            self._later.start()

    def _say_waiting(self) -> None:
        """A change of many annotations is not told twice: the message about it is enough."""
        waiting, self._waiting = self._waiting, []
        (title, left), self._bulk = self._bulk, ("", "")
        for text in waiting:
            self.say(text)
        if title:
            self.say(left if waiting else f"{title}, {left}")

    def tell_hit(self, number: int, count: int, hit: Span) -> None:
        """Says which hit of a search this is, and the words around it."""
        if self._view.article is None or not self.is_heard:
            return
        self._hit = hit
        text = self._view.article.text
        before, after = text[max(0, hit.start - _AROUND) : hit.start], text[hit.end : hit.end + _AROUND]
        if len(before) == _AROUND:  # cut there, mostly within a word
            before = before.partition(" ")[2]
        if len(after) == _AROUND:
            after = after.rpartition(" ")[0]
        around = " ".join(f"{before}{text[hit.start : hit.end]}{after}".split())
        self.say(f"{self.tr('{0} of {1}').format(number + 1, count)}: {around}")

    def _on_selected(self, words: Span | None) -> None:
        """Qt cannot tell a screen reader what is selected, see `accessible`."""
        hit, self._hit = self._hit, None
        article = self._view.article
        if words is None or words == hit or article is None or not self.is_heard or not self._view.hasFocus():
            return
        self.say(self.tr("{0} selected").format(_shortened(article.text[words.start : words.end])))

    def _on_marked(self, annotation: Annotation | None) -> None:
        named, self._named = self._named, annotation.id if annotation is not None else ""
        is_read = isinstance(QApplication.focusWidget(), QAbstractItemView)  # as a row of the list
        if annotation is not None and annotation.id != named and self.is_heard and not is_read:
            self.say(self.name_of(annotation))

    def name_of(self, annotation: Annotation) -> str:
        """`Katarina Holm, person, suggested, 2 of 40`: words, label, facts, status, place."""
        article, layout = self._view.article, self._view.layout_
        if article is None or layout is None:
            return ""
        label = self._label_of(annotation)
        facts = [_shortened(annotation.text_in(article.text)), label]
        if annotation.layer is Layer.QUOTE:
            facts[1] = self.tr("{0} quote").format(label)
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

    def _label_of(self, annotation: Annotation) -> str:
        return self._view.scheme.label(annotation.layer, annotation.label).name.lower().replace("_", " ")

    def status_name(self, status: Status) -> str:
        """The status in the language of the window."""
        names = {
            Status.SUGGESTED: self.tr("suggested"),
            Status.ACCEPTED: self.tr("accepted"),
            Status.REJECTED: self.tr("rejected"),
        }
        return names[status]

    def tell_change(self, change: Change, article: Article) -> None:
        """Says what a change did, and how much is left to decide."""
        if not self.is_heard:
            return
        before = {item.id: item for item in change.before if isinstance(item, Annotation)}
        after = change.added
        drawn = (a for a in article.annotations.values() if self._view.is_drawn(a))
        count = sum(a.status is Status.SUGGESTED for a in drawn)
        left = self.tr("{0} left").format(count)
        if not before and not after:
            return
        is_detection = all(a.status is Status.SUGGESTED for a in (*before.values(), *after))
        if is_detection and len(after) > len(before):
            self.say_after(self.tr("{0} suggestions").format(count))
        elif len(before) > 1 or len(after) > 1:
            title = translated(change.title)
            is_undone = all(a.status is Status.SUGGESTED for a in after)
            self._bulk = self.tr("undone: {0}").format(title) if is_undone else title, left
            self._later.start()
        else:
            self.say(f"{self._words_for(change, before, article)}, {left}")

    def _words_for(self, change: Change, before: dict[str, Annotation], article: Article) -> str:
        if not change.added:
            return self.tr("deleted")
        new = change.added[0]
        old = before.get(new.id)
        if old is None:
            self._named = new.id  # to select it says nothing new
            return self.tr("{0} is annotated as {1}").format(words_of(article, new), self._label_of(new))
        if old.label != new.label:
            return self.tr("labelled {0}").format(self._label_of(new))
        if old.fragments != new.fragments:
            return self.tr("now {0}").format(words_of(article, new))
        if old.status is not new.status and _facts(old) == _facts(new):
            return self.status_name(new.status)
        title = translated(change.title)
        return f"{title}: {new.cue.text}" if new.cue is not None and new.cue != old.cue else title


def _facts(annotation: Annotation) -> tuple[object, ...]:
    """What can be said of an annotation beside its label, and is told by the title of the change."""
    return annotation.speaker, annotation.event_type, annotation.stances, annotation.entity, annotation.unsure


def _shortened(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _MOST else f"{line[:_MOST].rsplit(' ', 1)[0]} …"
