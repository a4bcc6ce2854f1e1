"""Names of the speaker sieves and how far each can be trusted.

The confidence of a sieve is its resolved-speaker accuracy on the quote cases of `tests/data/detect`, shrunk
towards 0.5 for sieves with few cases. The name is the origin of the quote: `rule:NAME`.
"""

from __future__ import annotations

CONFIDENCE = {
    "inverted": 0.95,
    "subject": 0.92,
    "according-to": 0.93,
    "passive": 0.9,
    "quoted": 0.85,
    "relative": 0.88,
    "participle": 0.85,
    "coordinated": 0.8,
    "colon": 0.9,
    "dash": 0.8,
    "any-verb": 0.75,
    "same-paragraph": 0.9,
    "floating": 0.78,
    "alternation": 0.72,
    "lead-in": 0.72,
    "sentence-subject": 0.55,
    "unattributed": 0.5,
    "marks": 0.6,
    "indirect": 0.6,
}
"""Sieve to confidence, both for the quote and its speaker."""

UNCLOSED = 0.6
"""Factor for a quote without closing mark."""


def confidence_of(sieve: str, *, closed: bool, pronoun: bool) -> float:
    """The confidence of a quote whose speaker came from a sieve; pronouns are a little less sure."""
    value = CONFIDENCE[sieve] * (1.0 if closed else UNCLOSED) * (0.95 if pronoun else 1.0)
    return round(value, 3)
