"""XML written and read with care: no entities, no network, no huge trees, no characters that XML forbids."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from annotator.exports.properties import annotation_properties, article_properties

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lxml.etree import _Element

    from annotator.core.annotation import Annotation, Article

REPLACEMENT = "\ufffd"
FORBIDDEN = "characters that XML has no place for (replaced)"
_FORBIDDEN = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def xml_text(text: str) -> str:
    """The text with the characters that XML 1.0 forbids replaced one by one, so that offsets stay."""
    return _FORBIDDEN.sub(REPLACEMENT, text)


def forbidden_in(article: Article, annotations: Sequence[Annotation]) -> int:
    """How many characters `xml_text` replaces in the text and the properties of an article."""
    values = [annotation_properties(a, article.text) for a in annotations] + [article_properties(article)]
    texts = [article.text, *(value for properties in values for value in properties.values())]
    return sum(len(_FORBIDDEN.findall(text)) for text in texts)


def parse_xml(data: bytes) -> _Element:
    """The root element.

    Raises:
        ValueError: it is not XML, or deeper or larger than an article's could be.
    """
    from lxml import etree

    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_pis=True
    )
    try:
        root: _Element = etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        raise ValueError(f"it is not XML: {error.msg}") from error
    return root


def serialised(element: _Element) -> bytes:
    """The element as UTF-8, without an XML declaration; a carriage return is written as a number."""
    from lxml import etree

    data: bytes = etree.tostring(element, encoding="utf-8", xml_declaration=False)
    return data
