"""Hands and eyes for the stories: keys and mouse on the window, and the rows really in the corpus."""

from PySide6.QtCore import QPoint, QPointF, Qt

from annotator.core.annotation import Layer, Span
from annotator.corpus import Corpus

PATIENCE = 60_000  # milliseconds; only a broken program needs them


class Driver:
    """One running window."""

    def __init__(self, qtbot, corpus_path):
        self.bot = qtbot
        self.corpus_path = corpus_path
        self.window = None

    def take(self, window):
        """The window that main() has made."""
        self.window = window
        self.view = window.view
        window.activateWindow()
        self.until(window.isActiveWindow)  # shortcuts work only in the active window

    # waiting

    def until(self, condition):
        """Runs the event loop until the condition holds."""
        self.bot.waitUntil(lambda: bool(condition()), timeout=PATIENCE)

    def opened(self):
        """Waits until an article is on the desk and detection has gone through it."""
        self.until(lambda: self.window.workspace.has_article and not self.window.detector.running)
        self.until(lambda: self.window.workspace.article.detected_by is not None)
        return self.article

    # what is there

    @property
    def article(self):
        """The open article as the window has it."""
        return self.window.workspace.article

    @property
    def stored(self):
        """The open article as the corpus has it, read by a connection of its own."""
        corpus = Corpus.open(self.corpus_path, person="test", write=False)
        try:
            return corpus.load(self.article.id)
        finally:
            corpus.close()

    def find(self, words, layer=Layer.ENTITY, nth=0):
        """The stored annotation of these words."""
        stored = self.stored
        found = [a for a in stored.in_order() if a.layer is layer and a.text_in(stored.text) == words]
        assert len(found) > nth, f"{words!r} is not annotated: {self.words()}"
        return found[nth]

    def words(self):
        """The words of all stored annotations."""
        stored = self.stored
        return [a.text_in(stored.text) for a in stored.in_order()]

    @property
    def message(self):
        """The sentence in the bar."""
        return self.window.desk.bar.text

    # hands

    def key(self, key, modifiers=Qt.KeyboardModifier.NoModifier):
        """Presses a key in whatever has the keyboard."""
        self.bot.keyClick(self.window.focusWidget() or self.view, key, modifiers)

    def type(self, text):
        """Types into whatever has the keyboard."""
        self.bot.keyClicks(self.window.focusWidget(), text)

    def pick(self, text):
        """Types into the open picker and takes the first hit."""
        self.type(text)
        self.key(Qt.Key.Key_Return)

    def select(self, words, layer=Layer.ENTITY, nth=0):
        """Clicks an annotation in the article."""
        annotation = self.find(words, layer, nth)
        self.window.selection.select(annotation.id)
        return annotation

    def point(self, position, *, fraction=0.5):
        """The pixel of a code point in the article; `fraction` of its width from the left."""
        self.view.scrolling.reveal(Span(position, position + 1))
        box = self.view.layout_.rects(Span(position, position + 1))[0]
        x = box.left() + box.width() * fraction + self.view.left
        y = box.center().y() - self.view.verticalScrollBar().value()
        return QPointF(x, y).toPoint()

    def click(self, position):
        """Clicks a character."""
        self.bot.mouseClick(self.view.viewport(), Qt.MouseButton.LeftButton, pos=self.point(position))

    def drag(self, start, end, modifiers=Qt.KeyboardModifier.NoModifier):
        """Drags from one pixel to another."""
        viewport = self.view.viewport()
        left = Qt.MouseButton.LeftButton
        self.bot.mousePress(viewport, left, modifiers, start)
        self.bot.mouseMove(viewport, (start + end) / 2)
        self._move(end, modifiers)
        self.bot.mouseRelease(viewport, left, modifiers, end)

    def _move(self, point: QPoint, modifiers):
        """qtbot.mouseMove carries neither button nor modifier, so the event is made here."""
        from PySide6.QtCore import QEvent
        from PySide6.QtGui import QMouseEvent
        from PySide6.QtWidgets import QApplication

        viewport = self.view.viewport()
        left = Qt.MouseButton.LeftButton
        where = QPointF(viewport.mapToGlobal(point))
        event = QMouseEvent(QEvent.Type.MouseMove, QPointF(point), where, left, left, modifiers)
        QApplication.sendEvent(viewport, event)

    def drag_text(self, start, end):
        """Selects code points with the mouse."""
        self.drag(self.point(start, fraction=0.1), self.point(end - 1, fraction=0.9))
