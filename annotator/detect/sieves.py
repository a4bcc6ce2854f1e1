"""Names of the speaker sieves and how far each can be trusted.

The confidence is the share of right names on passages and articles that no rule had seen when they were first
run (525 quotes of six sets, 0.86 over all), shrunk towards that mean: `packaging/quote_report.py --sieves`.
The name is the origin of the quote: `rule:NAME`.
"""

from __future__ import annotations

CONFIDENCE = {
    "alternation": 0.93,
    "inverted": 0.92,
    "same-paragraph": 0.92,
    "subject": 0.88,
    "colon": 0.87,
    "according-to": 0.84,
    "sentence-subject": 0.84,
    "participle": 0.83,
    "lead-in": 0.8,
    "passive": 0.79,
    "relative": 0.79,
    "floating": 0.66,
    "unattributed": 0.49,
    # too rare to be measured: below the mean, as they guess more than the others
    "quoted": 0.8,
    "coordinated": 0.8,
    "dash": 0.8,
    "any-verb": 0.7,
    "indirect": 0.6,
    "marks": 0.6,
}
"""Sieve to confidence, both for the quote and its speaker."""

UNCLOSED = 0.6
"""Factor for a quote without closing mark."""


def confidence_of(sieve: str, *, closed: bool, pronoun: bool) -> float:
    """The confidence of a quote whose speaker came from a sieve; pronouns are a little less sure."""
    value = CONFIDENCE[sieve] * (1.0 if closed else UNCLOSED) * (0.95 if pronoun else 1.0)
    return round(value, 3)
