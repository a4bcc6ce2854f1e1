"""Where the name begins in a run of words: `French President Emmanuel Macron`. Positions count items."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.detect.gazetteers import load_gazetteers
from annotator.detect.lexicon import DETERMINERS, GROUP_NOUNS, OFFICES, ORG_NOUNS, PARTICLES, TRADE_ENDINGS
from annotator.detect.names import is_title, title_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from annotator.detect.carrier import Item


def name_start(items: Sequence[Item], first: int, last: int) -> int | None:
    """Where the name at the end of the run begins, titles left out; None when the run ends in a common
    noun."""
    start = last
    while start > first and (items[start - 1].is_name or _inner(items, start - 1, first, last)):
        start -= 1
    if start == last or items[start].lower in DETERMINERS:
        start += 1
    if start >= last:
        return None
    start = _after_titles(items, start, last)
    if start >= last or _is_office(items[start:last]):
        return None
    single = items[start]
    if last - start == 1 and _is_common(single, sentence_start=start == 0 or start == first == 0):
        return None
    return start


def _is_office(name: Sequence[Item]) -> bool:
    """True for `Prime Minister`, `Asia Director`: ends in a title and does not begin with a first name."""
    if not is_title(name[-1].text):
        return False
    lists = load_gazetteers()
    first = name[0].lower
    entity = name[-1].entity
    if len(name) == 1 or all(is_title(item.text) for item in name):
        return len(name) > 1 or entity is None or entity.label != "PERSON"
    return name[-1].lower in OFFICES and first not in lists.female and first not in lists.male


def _inner(items: Sequence[Item], position: int, first: int, last: int) -> bool:
    """True if a small word stands inside a name: a particle, `of`, `the` after `of`, an ampersand."""
    item = items[position]
    if position + 1 >= last or position <= first or not (items[position + 1].is_name or item.lower == "of"):
        return False
    small = item.lower in PARTICLES or item.lower == "of" or item.text == "&"
    small = small or (item.lower == "the" and items[position - 1].lower == "of")
    return small and (items[position - 1].is_name or items[position - 1].lower in PARTICLES | {"of"})


def _after_titles(items: Sequence[Item], start: int, last: int) -> int:
    """Skip titles and what stands before them, unless the title is the person's first name."""
    if items[last - 1].lower in ORG_NOUNS:
        return start
    for position in range(last - 2, start - 1, -1):
        word = items[position]
        if is_title(word.text):
            lists = load_gazetteers()
            known = word.lower in lists.female or word.lower in lists.male
            if known and last - position == 2 and not _is_certain_title(word.lower):
                continue
            return _after_office(items, position + 1, last)
    entity = items[last - 1].entity
    if entity is not None and entity.label == "PERSON" and items[start].start < entity.start:
        inside = [p for p in range(start, last) if items[p].start >= entity.start]
        return _with_forename(items, inside[0], start) if inside else start
    if start == 0 and last - start >= 3 and _is_trade(items[start], items[start + 1]):
        return start + 1
    return start


def _with_forename(items: Sequence[Item], name: int, start: int) -> int:
    """Where a person's name begins whose first name the recogniser left out: `Said Belkacem`."""
    lists = load_gazetteers()
    if name == start:
        return name
    before = items[name - 1]
    known = before.lower in lists.female or before.lower in lists.male
    return name - 1 if known or (before.entity is not None and before.entity.label == "PERSON") else name


def _after_office(items: Sequence[Item], start: int, last: int) -> int:
    """After a title: skip `of Education` too, up to the person; `last` when no person follows."""
    if items[start].lower != "of":
        return start
    entity = items[last - 1].entity
    if entity is not None and entity.label == "PERSON" and entity.start > items[start + 1].start:
        return next(p for p in range(start, last) if items[p].end > entity.start)
    bodies = [p for p in range(start, last) if items[p].lower in ORG_NOUNS]
    if bodies:
        return bodies[-1] + 1
    return last - 2 if last - start >= 4 else last


def _is_trade(first: Item, second: Item) -> bool:
    """True for `Beekeeper` before `Silas Boone` at the beginning of a sentence, where it has a capital
    too."""
    lists = load_gazetteers()
    names = lists.female | lists.male
    if first.lower in names:
        return False
    return first.pos in ("NOUN", "ADJ") or second.lower in names or first.lower.endswith(TRADE_ENDINGS)


def _is_certain_title(word: str) -> bool:
    return word in ("president", "minister", "senator", "mayor", "secretary", "mr", "mrs", "ms", "dr")


def _is_common(item: Item, *, sentence_start: bool) -> bool:
    """True for `Police`, `Officials`, `Baker` at the beginning of a sentence."""
    if item.lower in GROUP_NOUNS:
        return True
    if item.entity is not None and item.entity.label in ("PERSON", "GPE", "ORG"):
        return False
    if load_gazetteers().label(item.text) is not None:
        return False
    return sentence_start and (item.lower in title_words() or item.pos == "NOUN")
