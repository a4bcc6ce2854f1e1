"""XML parsed without entities, network or external files."""

from __future__ import annotations

import re
from html.entities import name2codepoint
from typing import TYPE_CHECKING

from annotator.core.errors import ReadError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import XMLParser, _Element

_SPACES = re.compile(r"[ \t\r\n\f]+")
_NAMED_ENTITY = re.compile(rb"&([A-Za-z][A-Za-z0-9]{1,30});")
_XML_ENTITIES = frozenset({"lt", "gt", "amp", "quot", "apos"})


def parse_xml(data: bytes, name: str, warnings: list[str] | None = None) -> _Element:
    """The root element; comments and processing instructions are dropped.

    With `warnings`, a damaged file gives what stands before the damage and a warning. Raises ReadError where
    nothing can be read. Entities are not expanded, which makes “billion laughs” files harmless.
    """
    from lxml import etree

    data = _number_entities(data)
    try:
        root: _Element = etree.fromstring(data, _parser(recover=False))
        return root
    except (etree.XMLSyntaxError, ValueError) as error:
        if warnings is not None:
            partial = _recover(data)
            if partial is not None:
                line = getattr(error, "lineno", None) or 1
                warnings.append(f"The XML is damaged at line {line}; what could be read was kept.")
                return partial
    raise ReadError(f"“{name}” is not valid XML; get an undamaged copy or save its text as a .txt file.")


def _number_entities(data: bytes) -> bytes:
    """`data` with HTML's names such as `&nbsp;` as numbers; agencies use them without a DTD."""
    if b"<!ENTITY" in data:
        return data
    return _NAMED_ENTITY.sub(lambda match: _numbered(match[1].decode()) or match[0], data)


def _numbered(name: str) -> bytes | None:
    code = None if name in _XML_ENTITIES else name2codepoint.get(name)
    return b"&#%d;" % code if code else None


def _parser(*, recover: bool) -> XMLParser:
    from lxml import etree

    return etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
        recover=recover,
    )


def _recover(data: bytes) -> _Element | None:
    from lxml import etree

    try:
        root = etree.fromstring(data, _parser(recover=True))
    except (etree.XMLSyntaxError, ValueError):
        return None
    return root if root is not None and inner_text(root) else None


def local(element: _Element) -> str:
    """The tag without its namespace; empty for comments and entity references."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def find_all(root: _Element, *names: str) -> Iterator[_Element]:
    """All elements of one of these local names, whatever their namespace, in document order."""
    wanted = frozenset(names)
    return (element for element in root.iter() if local(element) in wanted)


def find_text(root: _Element, *names: str) -> str:
    """The text of the first non-blank element of one of these names, in the order of the names."""
    for name in names:
        for element in find_all(root, name):
            text = inner_text(element)
            if text:
                return text
    return ""


def inner_text(element: _Element) -> str:
    """All text within `element`, white space runs as one blank."""
    return one_line(raw_text(element))


def one_line(text: str) -> str:
    """`text` with runs of XML white space as one blank; no-break spaces stay."""
    return _SPACES.sub(" ", text).strip(" ")


def raw_text(element: _Element) -> str:
    """All text within `element` as it stands."""
    return "".join(str(part) for part in element.itertext())
