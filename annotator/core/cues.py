"""The cue of a quote, moved from verb to verb through its paragraph.

Verbs are told by their form: the core has no tagger, and the person sees each step.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core import edits, spans
from annotator.core.annotation import Mention, Span

if TYPE_CHECKING:
    from annotator.core.annotation import Annotation, Article, Change


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_FORMS = _words(
    """say says said saying tell tells told telling ask asks add adds write writes wrote written writing
    think thinks thought feel feels felt find finds found know knows knew mean means meant hold holds held
    read reads speak speaks spoke swear swears swore see sees saw hear hears heard warn warns argue argues
    claim claims insist insists note notes call calls explain explains report reports tweet tweets post posts
    announce announces reply replies suggest suggests deny denies admit admits stress stresses state states
    declare declares accuse accuses demand demands urge urges vow vows promise promises believe believes hope
    hopes expect expects agree agrees conclude concludes recall recalls joke jokes quip quips according"""
)
_OTHERS = _words(
    """united armed indeed hundred sacred naked during morning evening nothing something anything everything
    meeting building need"""
)
_SHORTEST = 5  # letters of an unknown word in -ed or -ing


def move_cue(article: Article, quote_id: str, step: int) -> Change | None:
    """The next (`step` 1) or previous (-1) verb of the quote's paragraph becomes its cue; None at the end.

    Without a cue the first step goes to the verb after the quote or before it.
    """
    quote = article.annotations[quote_id]
    verbs = verbs_around(article.text, quote)
    here = quote.cue.span if quote.cue else None
    if here is not None:
        further = [v for v in verbs if (v.start > here.start if step > 0 else v.start < here.start)]
    else:
        further = [v for v in verbs if (v.start >= quote.end if step > 0 else v.start < quote.start)]
    if not further:
        return None
    found = further[0] if step > 0 else further[-1]
    return edits.set_cue(article, quote_id, Mention(article.text[found.start : found.end], found))


def verbs_around(text: str, quote: Annotation) -> list[Span]:
    """The words of the quote's lines, outside the quote, that look like verbs; in reading order."""
    start = text.rfind("\n", 0, quote.start) + 1
    end = text.find("\n", quote.end)
    tokens = spans.tokens(text, start, len(text) if end < 0 else end)
    return [
        token
        for token in tokens
        if _looks_like_verb(text[token.start : token.end])
        and not any(fragment.overlaps(token) for fragment in quote.fragments)
    ]


def _looks_like_verb(word: str) -> bool:
    if not word.isalpha() or not word.islower():
        return False
    if word in _FORMS:
        return True
    return len(word) >= _SHORTEST and word.endswith(("ed", "ing")) and word not in _OTHERS
