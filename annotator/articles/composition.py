"""From a reader's draft to the article: cleaned text, a role for every block, metadata from all sources."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from annotator.articles import roles
from annotator.articles.draft import Piece
from annotator.articles.normalisation import is_blank, normalise, strip_outer
from annotator.articles.paragraphs import join_split
from annotator.core.annotation import Article, Block, Metadata, Role, Source
from annotator.core.errors import ReadError

if TYPE_CHECKING:
    from annotator.articles.draft import Draft, Raw

SEPARATOR = "\n\n"
_BLANK_LINES = re.compile(r"\n[^\S\n]*(?:\n[^\S\n]*)+")
_TITLE_PLACES = 6  # a headline stands among the first pieces


@dataclass(frozen=True)
class ReadArticle:
    """An article as read. `data` are the source bytes, of which `article.source.sha256` is the digest."""

    article: Article
    data: bytes
    warnings: tuple[str, ...]


def compose(draft: Draft, raw: Raw) -> ReadArticle:
    """The article of `draft`. Raises ReadError if there is nothing to read in it."""
    pieces = _clean(draft.pieces)
    if not pieces:
        raise ReadError(f"“{raw.name}” holds no text, only blanks or markup; open another file.")
    pieces = _settle_headline(pieces, draft.headline)
    pieces = roles.assign(join_split(roles.mark_plain(pieces)), titled=bool(draft.metadata.title))
    text, blocks = _lay_out(pieces)
    source = Source(raw.name, draft.media_type, draft.encoding, hashlib.sha256(raw.data).hexdigest())
    article = Article(text, _fill(_complete(draft.metadata, pieces), draft.fallback), source, blocks)
    return ReadArticle(article, raw.data, tuple(dict.fromkeys(draft.warnings)))


def _clean(pieces: list[Piece]) -> list[Piece]:
    """Normalised pieces without outer blanks, cut at blank lines; empty ones are dropped."""
    cleaned = []
    for piece in pieces:
        for part in _BLANK_LINES.split(normalise(piece.text)):
            text = strip_outer(part)
            if not is_blank(text):
                cleaned.append(replace(piece, text=text))
    return cleaned


def _key(text: str) -> str:
    """What makes two headlines equal: their letters and digits."""
    return "".join(char for char in text.casefold() if char.isalnum())


def _settle_headline(pieces: list[Piece], headline: str) -> list[Piece]:
    """`pieces` with `headline` marked where it stands, or put first where it does not."""
    headline = strip_outer(re.sub(r"\s+", " ", normalise(headline)))
    key = _key(headline)
    if not key:
        return pieces
    for number, piece in enumerate(pieces[:_TITLE_PLACES]):
        if _key(piece.text) == key and piece.role in {None, Role.HEADLINE, Role.SUBHEAD, Role.BODY}:
            others = [
                replace(each, role=Role.SUBHEAD) if each.role is Role.HEADLINE else each for each in pieces
            ]
            others[number] = replace(piece, role=Role.HEADLINE)
            return others
    if any(piece.role is Role.HEADLINE for piece in pieces):
        return pieces
    return [Piece(headline, Role.HEADLINE), *pieces]


def _lay_out(pieces: list[Piece]) -> tuple[str, tuple[Block, ...]]:
    """The text and its blocks, in code points."""
    blocks = []
    start = 0
    for piece in pieces:
        end = start + len(piece.text)
        blocks.append(Block(start, end, piece.role or Role.BODY))
        start = end + len(SEPARATOR)
    return SEPARATOR.join(piece.text for piece in pieces), tuple(blocks)


def _complete(metadata: Metadata, pieces: list[Piece]) -> Metadata:
    """`metadata` with what is missing taken from the lines of the article."""
    headline = next((piece.text for piece in pieces if piece.role is Role.HEADLINE), "")
    title = strip_outer(re.sub(r"\s+", " ", normalise(metadata.title)))
    if headline and (not title or _key(title) == _key(headline)):
        title = re.sub(r"\s+", " ", headline)
    published, byline, outlet = metadata.published, metadata.byline, metadata.outlet
    for piece in pieces:
        if piece.role in {Role.DATE, Role.BYLINE}:
            line = roles.read_date_line(piece.text)
            rest = line.rest if line else piece.text
            published = published or (line.iso if line else None)
            names = roles.read_byline(rest)
            byline = byline or names or ""
            outlet = outlet or (roles.read_outlet(rest) if line and not names else "")
    url = metadata.url or _find_url(pieces)
    return Metadata(title, _one_line(byline), _one_line(outlet), published, _one_line(url))


def _fill(known: Metadata, fallback: Metadata) -> Metadata:
    return Metadata(
        title=known.title or _one_line(fallback.title),
        byline=known.byline or _one_line(fallback.byline),
        outlet=known.outlet or _one_line(fallback.outlet),
        published=known.published or fallback.published,
        url=known.url or _one_line(fallback.url),
    )


def _one_line(text: str) -> str:
    return strip_outer(re.sub(r"\s+", " ", normalise(text)))


def _find_url(pieces: list[Piece]) -> str:
    """The first address in a source line, as long as there is only one such address or it is announced."""
    for piece in pieces:
        if piece.role is Role.SOURCE and not piece.item:
            match = roles.URL.search(piece.text[:3000])
            if match:
                return match.group().rstrip(".,;)")
    return ""
