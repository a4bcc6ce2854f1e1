"""The language of searches: words, phrases, fields; parsed to a tree of frozen values.

    ukraine "peace talks" sanction* -oil (label:GPE OR label:ORG) date:2022-02..2022-03

Side by side means and; `OR` binds weaker, `-` stronger; upper and lower case of words do not matter.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING

from annotator.core.errors import UserError
from annotator.core.query_fields import FIELDS, Kind, resolved_name
from annotator.core.query_values import Value, read_value

if TYPE_CHECKING:
    from collections.abc import Iterator

_TOKEN = re.compile(
    r"""\s*(?:
        (?P<open>\()|(?P<close>\))
        |(?P<minus>-(?=[^\s)]))
        |(?P<field>[A-Za-z_]+):(?=\S)
        |"(?P<phrase>[^"]*)(?P<end>"?)(?P<star>\*?)
        |(?P<word>[^\s()"]+)
    )""",
    re.VERBOSE,
)
_VALUE = re.compile(r'(?:"[^"]*"?|[^\s()",]+|,)+')
_DEEPEST = 40  # parentheses within parentheses; each is a call within a call


class QueryError(UserError):
    """A search that cannot be understood; `start` to `end` are the code points of the query it is about."""

    def __init__(self, sentence: str, start: int, end: int) -> None:
        super().__init__(f"{sentence} (at character {start + 1})")
        self.start = start
        self.end = max(end, start)


@dataclass(frozen=True, slots=True)
class Words:
    """Words beside one another in the text, the title, the notes or the names of file and outlet.

    With `is_prefix` the last one may go on. `column` is `title`, `text`, `note` or `about`, empty for all.
    """

    text: str
    is_prefix: bool = False
    column: str = ""


@dataclass(frozen=True, slots=True)
class FieldTest:
    """A field with the values of which one must hold; `name` is one of `FIELDS`."""

    name: str
    values: tuple[Value, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """What must not be."""

    node: Node


@dataclass(frozen=True, slots=True)
class And:
    """All must hold."""

    nodes: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Or:
    """One must hold."""

    nodes: tuple[Node, ...]


Node = Words | FieldTest | Not | And | Or


@dataclass(frozen=True, slots=True)
class Query:
    """A search; without a `root` it is everything. `text` is what was typed."""

    root: Node | None = None
    text: str = ""

    @property
    def is_empty(self) -> bool:
        """True if every article fits."""
        return self.root is None


def parse(text: str) -> Query:
    """The search that was typed.

    Raises:
        QueryError: it cannot be understood; the sentence says what is wrong and where.
    """
    return Query(_Parser(text).parse(), text.strip())


def leaves(node: Node | None) -> Iterator[Words | FieldTest]:
    """The words and fields of a tree that are asked for, in order; what is under `Not` is left out."""
    if isinstance(node, Words | FieldTest):
        yield node
    elif isinstance(node, And | Or):
        for part in node.nodes:
            yield from leaves(part)


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str
    start: int
    end: int
    is_prefix: bool = False


class _Parser:
    """Recursive descent over the tokens; Pratt would be more than three levels need."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._tokens = list(_tokens(text))
        self._at = 0
        self._depth = 0

    def parse(self) -> Node | None:
        if not self._tokens:
            return None
        node = self._any()
        token = self._peek()
        if token is not None:
            raise QueryError("This closing parenthesis has no opening one", token.start, token.end)
        return node

    def _peek(self) -> _Token | None:
        return self._tokens[self._at] if self._at < len(self._tokens) else None

    def _any(self) -> Node:
        nodes = [self._all()]
        while (token := self._peek()) is not None and token.kind == "or":
            self._at += 1
            nodes.append(self._all())
        return nodes[0] if len(nodes) == 1 else Or(tuple(nodes))

    def _all(self) -> Node:
        nodes: list[Node] = []
        while (token := self._peek()) is not None and token.kind not in ("or", "close"):
            self._at += 1
            if token.kind != "and":
                nodes.append(self._one(token))
        if not nodes:
            end = len(self._text)
            at = token.start if token is not None else end
            raise QueryError("A word or a field is missing here", at, token.end if token else end)
        return nodes[0] if len(nodes) == 1 else And(tuple(nodes))

    def _one(self, token: _Token) -> Node:
        if token.kind == "minus":
            following = self._peek()
            if following is None or following.kind in ("or", "and", "close", "minus"):
                raise QueryError("What must not be is missing after the minus", token.start, token.end)
            self._at += 1
            return Not(self._one(following))
        if token.kind == "open":
            return self._group(token)
        if token.kind == "field":
            return self._test(token)
        return _words(token.text, token, token.is_prefix)

    def _group(self, token: _Token) -> Node:
        self._depth += 1
        if self._depth > _DEEPEST:
            raise QueryError("There are too many parentheses within one another", token.start, token.end)
        node = self._any()
        self._depth -= 1
        if self._peek() is None:
            raise QueryError("This parenthesis is not closed", token.start, token.end)
        self._at += 1
        return node

    def _test(self, token: _Token) -> Node:
        """A field with its value; `token.text` is `name:value`."""
        written, _, value = token.text.partition(":")
        name = resolved_name(written)
        if name is None:
            near = get_close_matches(written.casefold(), FIELDS, 2) or sorted(FIELDS)
            sentence = f"There is no field “{written}”; there is {', '.join(near)}"
            raise QueryError(sentence, token.start, token.start + len(written))
        field = FIELDS[name]
        start = token.start + len(written) + 1
        if field.kind is Kind.WORDS:
            plain = value.removesuffix("*")
            return _words(plain.strip('"'), token, value.endswith("*"), field.column)
        try:
            values = tuple(read_value(field, part) for part in _parts(value))
        except ValueError as error:
            raise QueryError(str(error), start, token.end) from None
        return FieldTest(name, values)


def _words(text: str, token: _Token, is_prefix: bool, column: str = "") -> Words:
    if not any(character.isalnum() for character in text):
        raise QueryError("There is no word in here", token.start, token.end)
    if is_prefix and len(text.strip()) < 2 and text.isascii():
        raise QueryError("The beginning of a word needs at least two letters", token.start, token.end)
    return Words(text, is_prefix, column)


def _parts(value: str) -> list[str]:
    """The values between commas; those in marks keep theirs."""
    return [part for part in re.findall(r'"[^"]*"?\*?|[^,]+', value) if part.strip(",")]


def _tokens(text: str) -> Iterator[_Token]:
    at = 0
    while at < len(text) and text[at:].strip():
        match = _TOKEN.match(text, at)
        assert match is not None, "every character belongs to a token"
        kind = match.lastgroup
        start, at = match.start() + len(match.group()) - len(match.group().lstrip()), match.end()
        if match["field"] is not None:
            value = _VALUE.match(text, at)
            if value is None:
                raise QueryError(f"A value is missing after “{match['field']}:”", start, at)
            at = value.end()
            if value.group().count('"') % 2:
                raise QueryError("These quotation marks are not closed", value.start(), at)
            yield _Token("field", text[start:at], start, at)
        elif match["phrase"] is not None:
            if not match["end"]:
                raise QueryError("These quotation marks are not closed", start, at)
            yield _Token("words", match["phrase"], start, at, bool(match["star"]))
        elif match["word"] is not None:
            yield _word_token(match["word"], start, at)
        else:
            yield _Token(str(kind), match.group().strip(), start, at)


def _word_token(word: str, start: int, end: int) -> _Token:
    if word.endswith(":") and resolved_name(word[:-1]) is not None:
        raise QueryError(f"A value is missing after “{word}”", start, end)
    if word in ("OR", "|"):
        return _Token("or", word, start, end)
    if word == "AND":
        return _Token("and", word, start, end)
    if word == "NOT":
        return _Token("minus", word, start, end)
    return _Token("words", word.removesuffix("*"), start, end, word.endswith("*"))
