"""Entities behind the mentions: link, rename and merge, as changes of one article."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from annotator.core.annotation import Annotation, Change, Layer, Status

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from annotator.core.annotation import Article


def link(article: Article, ids: Iterable[str], entity: str | None) -> Change | None:
    """The mentions refer to the entity of that name, or (None) to nothing known; None if they already do.

    Linking a suggestion accepts it, unlinking leaves it undecided. Quotes that these mentions speak are
    resolved to the same name.
    """
    name = _plain(entity)
    linked = [article.annotations[i] for i in dict.fromkeys(ids)]
    before = [a for a in linked if a.entity != name or (name and a.status is Status.SUGGESTED)]
    after = [replace(a, entity=name, status=Status.ACCEPTED if name else a.status) for a in before]
    spans = {a.span for a in linked}
    for quote in article.annotations.values():
        speaks = quote.speaker is not None and quote.speaker.span in spans
        if quote.layer is Layer.QUOTE and speaks and name and quote.resolved_speaker != name:
            before.append(quote)
            after.append(replace(quote, resolved_speaker=name))
    if not before:
        return None
    what = f"Link to {name}" if name else "Unlink"
    count = f"{len(linked)} mention{'' if len(linked) == 1 else 's'}"
    return Change(f"{what}: {count}", tuple(before), tuple(after))


def rename(article: Article, names: Collection[str], to: str) -> Change | None:
    """Entities called one of `names` get the name `to`, which merges them; None where there are none.

    Whether a person decided about the mentions stays as it was.
    """
    new = _plain(to)
    before = [a for a in article.annotations.values() if _bears(a, names)]
    after = [_renamed(a, names, new) for a in before]
    pairs = [(old, made) for old, made in zip(before, after, strict=True) if old != made]
    if not pairs or new is None:
        return None
    verb = "Rename" if len(names) == 1 else "Merge"
    listed = ", ".join(sorted(names))
    return Change(f"{verb} {listed} to {new}", tuple(o for o, _ in pairs), tuple(n for _, n in pairs))


def _bears(annotation: Annotation, names: Collection[str]) -> bool:
    return annotation.entity in names or annotation.resolved_speaker in names


def _renamed(annotation: Annotation, names: Collection[str], new: str | None) -> Annotation:
    entity = new if annotation.entity in names else annotation.entity
    speaker = new if annotation.resolved_speaker in names else annotation.resolved_speaker
    return replace(annotation, entity=entity, resolved_speaker=speaker)


def _plain(name: str | None) -> str | None:
    return " ".join((name or "").split()) or None
