"""A remembered rule is said in the language of the window; what stands in the text stays as it is."""

import pytest

from annotator.core.rules import Rule
from annotator.core.strings import Words
from annotator.gui.rule_sentence import sentence_of
from annotator.gui.translation import use_language

NATO = Words("NATO")


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", ["“NATO” is no entity", "“NATO” is ORG", "“NATO” is ORG, North Atlantic"]),
        ("de", ["„NATO“ ist keine Entität", "„NATO“ ist ORG", "„NATO“ ist ORG, North Atlantic"]),
        ("es", ["«NATO» no es una entidad", "«NATO» es ORG", "«NATO» es ORG, North Atlantic"]),
    ],
)
def test_a_rule_in_each_language(qapp, language, said):
    use_language(language)
    rules = Rule(NATO, None), Rule(NATO, "ORG", "NATO"), Rule(NATO, "ORG", "North Atlantic")
    sentences = [sentence_of(rule) for rule in rules]
    use_language("en")
    assert sentences == said
