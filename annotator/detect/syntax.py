"""The few questions the quote rules ask a dependency parse, answered for UD and CLEAR labels and without a
parse.

UD (our pipeline) says `nsubj`, `nsubj:pass`, `obl:agent`, `acl:relcl`; CLEAR (the official English pipelines)
says `nsubj`, `nsubjpass`, `agent` + `pobj`, `relcl`. Indices count a paragraph's words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.detect.words import Word

_SUBJECTS = frozenset({"nsubj", "csubj", "nsubj:outer"})
_RELATIVES = frozenset({"acl:relcl", "relcl"})
_SHARED = frozenset({"conj", "advcl", "xcomp", "acl", "parataxis"})
_RELATIVE_PRONOUNS = frozenset({"who", "which", "that"})


class Syntax:
    """Children by head, made once per paragraph. `words` keep their order."""

    def __init__(self, words: Sequence[Word]) -> None:
        self._words = words
        self._children: dict[int, list[int]] = {}
        self.is_parsed = False
        for index, word in enumerate(words):
            if word.dep:
                self.is_parsed = True
                if word.head != index:
                    self._children.setdefault(word.head, []).append(index)

    def _child(self, index: int, labels: frozenset[str]) -> int | None:
        return next((i for i in self._children.get(index, ()) if self._words[i].dep in labels), None)

    def subject_of(self, index: int) -> int | None:
        """The word that does what verb `index` says: its own subject, its relative's antecedent, or that of
        the verb it depends on."""
        seen = 0
        current = index
        while seen < 4:
            subject = self._child(current, _SUBJECTS)
            if subject is not None:
                return self._antecedent(current, subject)
            word = self._words[current]
            if word.dep not in _SHARED or word.head == current:
                return None
            current = word.head
            seen += 1
        return None

    def _antecedent(self, verb: int, subject: int) -> int:
        word = self._words[verb]
        if self._words[subject].lower in _RELATIVE_PRONOUNS and word.dep in _RELATIVES:
            return word.head
        return subject

    def agent_of(self, index: int) -> int | None:
        """`N` of `dismissed by N`."""
        agent = self._child(index, frozenset({"obl:agent"}))
        if agent is not None:
            return agent
        by = self._child(index, frozenset({"agent"}))
        return None if by is None else self._child(by, frozenset({"pobj"}))
