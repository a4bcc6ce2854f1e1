"""Turns the shipped pipeline's UD labels into the CLEAR labels that the official spaCy pipelines use.

So that the quote rules can be measured on both without a download. Only the labels that the rules read are
converted: CLEAR's agent hangs between the verb and its noun, UD has none.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from spacy.language import Language

if TYPE_CHECKING:
    from spacy.tokens import Doc

COMPONENT = "ud_to_clear"

_CLEAR = {
    "nsubj:pass": "nsubjpass",
    "aux:pass": "auxpass",
    "acl:relcl": "relcl",
    "obj": "dobj",
    "obl": "pobj",
}


@Language.component(COMPONENT)
def ud_to_clear(doc: Doc) -> Doc:
    """The parsed document with CLEAR labels; changes it in place."""
    for token in doc:
        if token.dep_ == "obl:agent":
            by = next((child for child in token.children if child.dep_ == "case"), None)
            if by is not None:
                verb = token.head
                by.dep_, by.head = "agent", verb
                token.dep_, token.head = "pobj", by
    for token in doc:
        token.dep_ = _CLEAR.get(token.dep_, token.dep_)
    return doc
