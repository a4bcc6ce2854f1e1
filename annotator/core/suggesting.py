"""What a whole detection run makes of an article, as scheme, remembered rules and decisions want it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.reconcile import Reconciled, Reconciler, place_of
from annotator.core.rules import follow, rules_for
from annotator.core.scheme_migration import suggestions_for

if TYPE_CHECKING:
    from collections.abc import Iterable

    from annotator.core.annotation import Annotation, Article
    from annotator.core.rules import Rule
    from annotator.core.scheme import Scheme


def reconcile_run(
    article: Article, found: Iterable[Annotation], rules: Iterable[Rule], scheme: Scheme | None
) -> Reconciled:
    """What to remove and to add after a complete run; suggestions that it did not make again go.

    `found` is in the order in which the run told it: what came later about a place is what holds.
    """
    found = {place_of(suggestion): suggestion for suggestion in found}.values()
    if scheme is not None:
        found, rules = suggestions_for(scheme, found), rules_for(scheme, rules)
    reconciler = Reconciler(article.annotations)
    new = reconciler.take(follow(rules, article.text, article.detected_text_blocks(), found))
    return Reconciled((*new.removed, *reconciler.stale(article.annotations)), new.added)
