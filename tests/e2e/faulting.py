"""What the program does while the system fails, and a look at what is there afterwards."""

from __future__ import annotations

import shutil
from contextlib import closing
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from annotator.corpus import Corpus
from tests.e2e import killing
from tests.e2e.faults import Faulty

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Callable
    from pathlib import Path

    from annotator.core.annotation import Article
    from tests.e2e.faults import Answer

CORPUS = "corpus.sqlite"
TARGET = "by-hand.sqlite"
_FEW = 3  # articles, of two sentences


@dataclass(frozen=True, slots=True)
class Deed:
    """Something the program does; `before` and `after` are the articles that may be there afterwards.

    `copies` are what the other corpora hold that lie there; `calls` those of the system by which it is done,
    by name.
    """

    act: str
    arguments: tuple[str, ...]
    whole: Path
    before: list[Article]
    after: list[Article]
    copies: list[list[Article]]
    calls: Counter[str]


@dataclass
class Outcome:
    """What a sweep has shown: starts, those killed, told that it is saved, refused, refused and yet there."""

    starts: int = 0
    killed: int = 0
    saved: int = 0
    refused: int = 0
    there: int = 0
    sentences: set[str] = field(default_factory=set)


def _few(place: Path) -> None:
    killing.make_corpus(place / CORPUS, _FEW, 2)


def _old(place: Path) -> None:
    shutil.copy(killing.OLD / "corpus-v2.sqlite", place / CORPUS)


def _files(place: Path) -> None:
    _few(place)
    killing.make_files(place / "files", 3)


def _with_backup(place: Path) -> None:
    _few(place)
    with closing(Corpus.open(place / CORPUS, person="Ada")) as corpus:
        corpus.backups.make()
        corpus.search.trash.delete([1])


def _with_copy(place: Path) -> None:
    _few(place)
    with closing(Corpus.open(place / CORPUS, person="Ada")) as corpus:
        corpus.backup(place / TARGET)
        corpus.search.trash.delete([1])


_DEEDS: dict[str, tuple[Callable[[Path], None], str, tuple[str, ...]]] = {
    "decision": (_few, "decide", ()),
    "bulk edit": (_few, "edit_all", ()),
    "deletion": (_few, "delete", ()),
    "new corpus": (lambda _place: None, "go_in", ()),
    "upgrade": (_old, "go_in", ()),
    "import": (_files, "command", ("import", "{place}/files")),
    "rotation": (_with_backup, "rotate", ()),
    "restore": (_with_backup, "command", ("restore", "1")),
    "backup": (_with_copy, "command", ("backup", f"{{place}}/{TARGET}")),
    "decision in the window": (_few, "window", ("decide",)),
    "bulk edit in the window": (_few, "window", ("edit_all", "{call}", "{number}")),
}
NAMES = tuple(_DEEDS)
IN_THE_WINDOW = tuple(name for name, (_prepare, act, _arguments) in _DEEDS.items() if act == "window")


def make_deed(name: str, folder: Path) -> Deed:
    """Does it once without a fault, to know what is there afterwards and by which calls."""
    prepare, act, arguments = _DEEDS[name]
    whole = folder / "whole"
    whole.mkdir(parents=True)
    prepare(whole)
    before = _articles(_copied(whole))
    place = _copied(whole)
    with Faulty(killing.make_home(folder)) as program:
        answer = program.run(act, place / CORPUS, *_placed(arguments, place, "", 0))
        assert answer.saved, answer
    calls = program.counts()
    after = _articles(place)
    copies = [_content(path) for path in _copies(_copied(whole))]
    return Deed(act, arguments, whole, before, after, [*copies, before, after], calls)


def sweep(
    deed: Deed, folder: Path, fault: str, *, more: int = 0, starts: int | None = None, reading: bool = False
) -> Outcome:
    """Spoils one call after the other, each in a start of its own, and looks at what is there then.

    Every call by which something is written or, with `reading`, read, or `starts` of them, evenly spread.
    """
    outcome = Outcome()
    calls = {call: count for call, count in deed.calls.items() if (call == "pread64") is reading}
    aims = [(call, number) for call, count in calls.items() for number in range(1, count + 1)]
    with Faulty(killing.make_home(folder), fault, more=more) as program:
        for call, number in aims[:: 1 if starts is None else -(-len(aims) // starts)]:
            place = _copied(deed.whole)
            arguments = _placed(deed.arguments, place, call, number)
            answer = program.run(deed.act, place / CORPUS, *arguments, call=call, number=number)
            try:
                is_there = _look(deed, place, answer)
                assert answer.code != 1 or call == "unlink" or not list(place.rglob("*.part*"))
            except AssertionError as error:
                raise AssertionError(f"{deed.act}: {fault} at {call} {number}: {answer}") from error
            _count(outcome, answer, is_there=is_there)
    return outcome


def _count(outcome: Outcome, answer: Answer, *, is_there: bool) -> None:
    is_refused = answer.code == 1
    outcome.starts += 1
    outcome.killed += answer.died
    outcome.saved += answer.saved
    outcome.refused += is_refused
    outcome.there += is_refused and is_there
    if is_refused:
        outcome.sentences |= set(answer.sentences)


def _copied(whole: Path) -> Path:
    place = whole.with_name("place")
    shutil.rmtree(place, ignore_errors=True)
    return shutil.copytree(whole, place)


def _placed(arguments: tuple[str, ...], place: Path, call: str, number: int) -> list[str]:
    return [argument.format(place=place, call=call, number=number) for argument in arguments]


def _look(deed: Deed, place: Path, answer: Answer) -> bool:
    """All that was shown as saved is there, and every corpus is whole, as is every copy; True: it is done."""
    assert answer.code in (0, 1, -9)
    assert "Traceback" not in answer.errors
    assert all(line.endswith(".") for line in answer.sentences)
    copies = _copies(place)
    assert copies or not _copies(deed.whole)
    found = _articles(place)
    assert found == deed.after or (found == deed.before and not answer.saved)
    for path in copies:
        assert _content(path) in deed.copies
    assert deed.act != "go_in" or not list(place.rglob("*.part*"))  # the next opening clears up
    return found == deed.after != deed.before


def _copies(place: Path) -> list[Path]:
    """The backups and other copies of the corpus."""
    return [path for path in place.rglob("*.sqlite") if path.name != CORPUS]


def _articles(place: Path) -> list[Article]:
    path = place / CORPUS
    return _content(path) if path.exists() else []


def _content(path: Path) -> list[Article]:
    """What a corpus holds, found whole; where somebody looked last is no part of it."""
    return [replace(article, position=0) for article in killing.content(path)]
