"""What a whole detection run makes of an article."""

from dataclasses import replace
from types import MappingProxyType

import pytest

from annotator.core.annotation import Annotation, Article, Block, Layer, Role, Span, Status
from annotator.core.rules import Rule
from annotator.core.strings import Words
from annotator.core.suggesting import reconcile_run

TEXT = "Velmark told Reuters of Ostria."


def entity(words, label, **more):
    start = TEXT.index(words)
    return Annotation(f"{words}-{label}", Layer.ENTITY, label, (Span(start, start + len(words)),), **more)


def test_rules_are_followed_decisions_stand_and_what_was_not_found_again_goes():
    decided = replace(entity("Reuters", "ORG"), status=Status.ACCEPTED)
    old = entity("told", "PERSON")
    standing = MappingProxyType({a.id: a for a in (decided, old)})
    article = Article(TEXT, blocks=(Block(0, len(TEXT), Role.BODY),), annotations=standing)
    found = [entity("Velmark", "GPE"), entity("Reuters", "PERSON"), entity("Ostria", "GPE")]
    made = reconcile_run(article, found, [Rule(Words("Ostria"), "ORG")], None)
    assert made.removed == (old.id,)
    assert [(a.text_in(TEXT), a.label) for a in made.added] == [("Velmark", "GPE"), ("Ostria", "ORG")]


@pytest.mark.parametrize(("first", "second"), [("a", "b"), ("b", "a")])
def test_what_a_run_says_later_about_a_place_holds_whatever_the_ids(first, second):
    """The worker tells a name first alone and at the end with its entity, which must not be lost."""
    article = Article(TEXT, blocks=(Block(0, len(TEXT), Role.BODY),))
    early = replace(entity("Ostria", "ORG"), id=first)
    late = replace(entity("Ostria", "GPE"), id=second, entity="Republic of Ostria")
    made = reconcile_run(article, [early, entity("Velmark", "GPE"), late], [], None)
    told = [(a.text_in(TEXT), a.label, a.entity) for a in made.added]
    assert told == [("Velmark", "GPE", None), ("Ostria", "GPE", "Republic of Ostria")]
