"""One decision for all equal strings: offered after a correction, shown for a choice, taken as one step."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.core.annotation import HUMAN, Annotation, Change, Layer, Span, Status, new_id
from annotator.core.rules import Rule, rules_for
from annotator.core.strings import Place, Words, decide_all, decision_places, meets, one_line
from annotator.gui.rule_sentence import sentence_of
from annotator.gui.sentences import translated
from annotator.workspace import SUGGESTIONS

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.core.annotation import Article
    from annotator.core.errors import UserError
    from annotator.core.strings import Occurrence
    from annotator.gui.equal_strings import EqualStringsPanel
    from annotator.gui.messages import Messages
    from annotator.gui.selection import Selection
    from annotator.gui.tasks import Task, Tasks
    from annotator.gui.wide_edits import WideEdits
    from annotator.workspace import Workspace

_MOST = 5000  # places shown of a corpus


@dataclass(frozen=True)
class Decision:
    """What is decided about which words. `annotation` has label, entity and status."""

    annotation: Annotation
    words: str

    def rule(self, words: Words) -> Rule:
        """The decision as a rule."""
        is_none = self.annotation.status is Status.REJECTED
        return Rule(words, None if is_none else self.annotation.label, self.annotation.entity)


class SameForAll(QObject):
    """Between panel, workspace and corpus. Whoever binds the action calls `ask`."""

    def __init__(
        self,
        workspace: Workspace,
        selection: Selection,
        messages: Messages,
        tasks: Tasks,
        wide: WideEdits,
        panel: EqualStringsPanel,
        key: Callable[[], str],
    ) -> None:
        """`key` is that of the action, for the offer."""
        super().__init__()
        self._key = key
        self._workspace = workspace
        self._selection = selection
        self._messages = messages
        self._tasks = tasks
        self._wide = wide
        self._panel = panel
        self._decision: Decision | None = None  # of the open panel
        self._offered: Decision | None = None
        self._offer_text = ""
        self._moves = 0  # of the selection since the offer
        self._search: Task[list[Place]] | None = None
        panel.search_requested.connect(self.search)
        panel.apply_requested.connect(self.apply)
        panel.closed.connect(self._on_closed)
        selection.selected.connect(self._on_selected)

    # what is decided

    def ask(self) -> None:
        """Shows where else the words stand; pressed again, applies the decision to what is ticked."""
        if self._panel.isVisible():
            self.apply()
            return
        is_offered = self._messages.shows(self._offer_text)
        decision = (self._offered if is_offered else None) or self._selected()
        if decision is not None:
            self._open(decision)

    def ask_rule(self, rule: Rule) -> None:
        """Shows where in the corpus a remembered rule could be taken over, in the names of the scheme."""
        current = rules_for(self._workspace.scheme, [rule])
        if not current:
            text = self.tr("The scheme offers the label {0} no more; bring it back or remove the rule.")
            self._messages.tell(text.format(rule.label))
            return
        (rule,) = current
        status = Status.REJECTED if rule.label is None else Status.ACCEPTED
        decided = Annotation(new_id(), Layer.ENTITY, rule.label or "", (Span(0, 1),), status, HUMAN)
        self._decision = Decision(replace(decided, entity=rule.entity), rule.words.text)
        self._panel.open(sentence_of(rule), everywhere=True)
        self._panel.match_case.setChecked(rule.words.match_case)
        self._panel.whole_words.setChecked(rule.words.whole_word)
        self.search()

    def _selected(self) -> Decision | None:
        """The decision about the selected entity; an undecided one counts as accepted."""
        current = self._selection.require()
        if current is None:
            return None
        if current.layer is not Layer.ENTITY:
            self._messages.tell(self.tr("Same for all is about names: select an entity first."))
            return None
        return self._decision_of(current)

    def _decision_of(self, annotation: Annotation) -> Decision:
        status = Status.REJECTED if annotation.status is Status.REJECTED else Status.ACCEPTED
        words = one_line(annotation.text_in(self._workspace.article.text))
        return Decision(replace(annotation, status=status), words)

    def _open(self, decision: Decision) -> None:
        self._decision = decision
        self._withdraw_offer()
        self._panel.open(sentence_of(decision.rule(Words(decision.words))))
        self.search()

    # the offer

    def follow_change(self, change: Change) -> None:
        """After a correction of one entity: tells how often the same words stand here undecided."""
        if change.title == SUGGESTIONS:
            return
        self._withdraw_offer()
        if self._panel.isVisible():
            self.search()
        decided = _correction(change)
        if decided is None:
            return
        decision = self._decision_of(decided)
        if _is_move(change) and _is_plain_word(decision.words):
            return
        count = sum(place.is_sure for place in self._places_here(decision, Words(decision.words)))
        if count:
            self._offered, self._moves = decision, 0
            self._offer_text = self._offer(decision, count, is_link=_is_link(change))
            self._messages.tell(self._offer_text)

    def _withdraw_offer(self) -> None:
        """The key means the selected entity again, and the bar says nothing else."""
        self._offered = None
        self._messages.withdraw(self._offer_text)
        self._offer_text = ""

    def _offer(self, decision: Decision, count: int, *, is_link: bool) -> str:
        decided = decision.annotation
        if decided.status is Status.REJECTED:
            text = self.tr("{0} more “{1}” here: reject them too ({3})")
        elif is_link:
            text = self.tr("{0} more “{1}” here: link them to {2} too ({3})")
        else:
            text = self.tr("{0} more “{1}” here: label them {2} too ({3})")
        return text.format(count, decision.words, decided.entity if is_link else decided.label, self._key())

    def _on_selected(self) -> None:
        """A decision moves the selection on once; who moves it again means something else."""
        self._moves += 1
        if self._moves > 1:
            self._withdraw_offer()
        self._panel.dismiss()

    def article_opened(self, _article: Article | None) -> None:
        """Another article is on the desk."""
        self._withdraw_offer()
        self._panel.dismiss()

    # the places

    def search(self) -> None:
        """Looks for the words as the options of the panel say."""
        self._cancel()
        decision = self._decision
        if decision is None:
            return
        words = self._words(decision)
        with self._messages.attempt():
            if self._panel.in_article.isChecked():
                article_id, found = self._workspace.article.id, self._places_here(decision, words)
                self._panel.show_places([Place(article_id, "", occurrence) for occurrence in found])
            else:
                self._search_corpus(decision, words)

    def _places_here(self, decision: Decision, words: Words) -> list[Occurrence]:
        article = self._workspace.article
        found = decision_places(article, decision.annotation, words)
        is_detected = _detected(article)
        return [place if is_detected(place.span) else replace(place, is_sure=False) for place in found]

    def _search_corpus(self, decision: Decision, words: Words) -> None:
        corpus = self._workspace.corpus

        def work(task: Task[list[Place]]) -> list[Place]:
            def progress(done: int, total: int) -> bool:
                task.progress(done, total)
                return not task.cancelled

            found = corpus.operations.decision_places(
                decision.annotation, words, limit=_MOST + 1, progress=progress
            )
            return _doubting_outside(found, corpus.load, task)

        def show(places: list[Place]) -> None:
            if self._search is task:
                self._search = None
                self._panel.show_places(places[:_MOST], is_all=len(places) <= _MOST)

        self._panel.show_searching(0, 0)

        def refuse(error: UserError) -> None:
            if self._search is task:
                self._search = None
                self._panel.dismiss()
                self._messages.warn(str(error))

        self._search = task = self._tasks.run(work, show, refuse)
        task.signals.progressed.connect(self._on_progressed)

    def _on_progressed(self, done: int, total: int) -> None:
        if self._search is not None:
            self._panel.show_searching(done, total)

    def _words(self, decision: Decision) -> Words:
        panel = self._panel
        return Words(decision.words, panel.match_case.isChecked(), panel.whole_words.isChecked())

    def _cancel(self) -> None:
        if self._search is not None:
            self._search.cancel()
            self._search = None

    def _on_closed(self) -> None:
        self._cancel()
        self._decision = None

    # the step

    def apply(self) -> None:
        """Takes the decision at every place that is ticked, and remembers it where that is wished."""
        decision = self._decision
        if decision is None or self._search is not None or not self._panel.apply_button.isEnabled():
            return
        spans: dict[int, list[Span]] = {}
        for hit in self._panel.model.ticked:
            place = hit.value
            assert isinstance(place, Place)
            spans.setdefault(place.article_id, []).append(place.occurrence.span)
        words, remember = self._words(decision), self._panel.remember.isChecked()
        everywhere = self._panel.in_corpus.isChecked()
        self._panel.dismiss()
        with self._messages.attempt():
            if remember:
                self._workspace.corpus.rules.add(decision.rule(words))
            if spans and everywhere:
                self._apply_to_corpus(decision, spans)
            elif spans:
                self._apply_to_article(decision, next(iter(spans.values())))
            else:
                self._messages.tell(self.tr("Remembered: {0}.").format(sentence_of(decision.rule(words))))

    def _apply_to_article(self, decision: Decision, spans: list[Span]) -> None:
        current = self._selection.current
        change = decide_all(self._workspace.article, decision.annotation, spans)
        self._workspace.do(change)
        if change is not None:
            said = self.tr("{0}. Undo takes it back.").format(translated(change.title))
            self._messages.tell(said, undoes=change.title)
        if current is not None and change is not None and current.id in change.removed_ids:
            self._selection.select(current.id)

    def _apply_to_corpus(self, decision: Decision, spans: dict[int, list[Span]]) -> None:
        said = sentence_of(decision.rule(Words(decision.words)))
        self._wide.run(lambda corpus: corpus.operations.decide(decision.annotation, spans), said)


def _detected(article: Article) -> Callable[[Span], bool]:
    """Which spans detection looks at: elsewhere (captions, other articles' titles) it is not sure."""
    read = [Span(block.start, block.end) for block in article.detected_text_blocks()]
    return lambda span: meets(read, span.start, span.end)


def _doubting_outside(
    places: list[Place], load: Callable[[int], Article], task: Task[list[Place]]
) -> list[Place]:
    """The places; those that detection does not look at are not sure. They come article by article."""
    checked: list[Place] = []
    for article_id, group in groupby(places, key=lambda place: place.article_id):
        some = list(group)
        if any(place.occurrence.is_sure for place in some) and not task.cancelled:
            is_detected = _detected(load(article_id))
            some = [p if is_detected(p.occurrence.span) else _unsure(p) for p in some]
        checked += some
    return checked


def _unsure(place: Place) -> Place:
    return replace(place, occurrence=replace(place.occurrence, is_sure=False))


def _correction(change: Change) -> Annotation | None:
    """The entity that a person has corrected, made or rejected in a change of one annotation."""
    before = [item for item in change.before if isinstance(item, Annotation)]
    if len(change.after) != 1 or len(change.added) != 1 or len(before) > 1 or change.operation is not None:
        return None
    (made,) = change.added
    if made.layer is not Layer.ENTITY or made.status is Status.SUGGESTED:
        return None
    old = before[0] if before else None
    if old is None:
        return made
    is_other = (made.label, made.fragments, made.entity) != (old.label, old.fragments, old.entity)
    is_rejected = made.status is Status.REJECTED and old.status is not Status.REJECTED
    return made if is_other or is_rejected else None


def _is_move(change: Change) -> bool:
    """True if an annotation got other words."""
    (made,) = change.added
    return any(isinstance(old, Annotation) and old.fragments != made.fragments for old in change.before)


def _is_plain_word(words: str) -> bool:
    """True for a single word that is no name by its letters: a boundary goes on from there, or past it."""
    return words.islower() and " " not in words


def _is_link(change: Change) -> bool:
    """True if only the entity of a mention, and with it its status, is another one."""
    (made,) = change.added
    before = [a for a in change.before if isinstance(a, Annotation) and a.entity != made.entity]
    return made.entity is not None and any(
        (old.label, old.fragments) == (made.label, made.fragments) for old in before
    )
