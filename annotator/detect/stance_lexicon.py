"""The stance lexicon (`resources/lexicons/stances.toml`): verbs and words that judge."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TYPE_CHECKING

from annotator.core.annotation import Polarity
from annotator.detect.trigger_lexicon import load_irregular, verb_forms
from annotator.paths import resource

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


@dataclass(frozen=True)
class StanceLexicon:
    """Verb forms and words to polarity; `naming` verbs leave the judging to what they call somebody.
    `deeds` and `works` are nouns that stand for who did something and for a title."""

    verbs: Mapping[str, Polarity] = field(default_factory=dict)
    naming: frozenset[str] = frozenset()
    words: Mapping[str, Polarity] = field(default_factory=dict)
    strong: frozenset[str] = frozenset()
    deeds: frozenset[str] = frozenset()
    works: frozenset[str] = frozenset()

    def leaning(self, tokens: Iterable[str]) -> int:
        """Words for minus words against, lower case; a word after `not`, `no` or `never` counts the other
        way, one between `if` and a comma not at all."""
        total, flip, supposed = 0, 1, False
        for token in tokens:
            supposed = token == "if" or (supposed and token != ",")
            polarity = None if supposed else self.words.get(token)
            if polarity is not None:
                total += flip * (1 if polarity is Polarity.FAVOR else -1)
            flip = (
                -1 if token in ("not", "no", "never", "n't", "n’t", "without") else (1 if polarity else flip)
            )
        return total


@lru_cache(maxsize=1)
def load_stance_lexicon() -> StanceLexicon:
    """The shipped lexicon; empty when its file is missing."""
    path = resource("lexicons", "stances.toml")
    if not path.is_file():
        return StanceLexicon()
    data = tomllib.loads(path.read_text(encoding="utf-8"))
    irregular = load_irregular()

    def forms(name: str) -> frozenset[str]:
        return frozenset(form for lemma in data["verbs"][name] for form in verb_forms(lemma, irregular))

    both = (Polarity.FAVOR, Polarity.AGAINST)
    return StanceLexicon(
        verbs={form: polarity for polarity in both for form in forms(polarity.value)},
        naming=forms("naming"),
        words={word: polarity for polarity in both for word in data["words"][polarity.value]},
        strong=frozenset(data["words"]["strong"]),
        deeds=frozenset(data["nouns"]["deeds"]),
        works=frozenset(data["nouns"]["works"]),
    )
