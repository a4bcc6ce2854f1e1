"""The fuzzing of the readers: its inputs repeat, its rules see faults, a few inputs of each reader pass."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "packaging"))

from fuzzing.child import input_of  # noqa: E402
from fuzzing.mutations import LONGEST, generated, mutated  # noqa: E402
from fuzzing.readers import Reader, WrongArticleError, all_readers  # noqa: E402
from fuzzing.run import MEGABYTES, SECONDS, Result, fuzz  # noqa: E402

READERS = all_readers()


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("reader", READERS, ids=[reader.name for reader in READERS])
def test_a_few_inputs(reader: Reader, tmp_path: Path) -> None:
    """The seed itself is an article; what comes of its mutations raises nothing."""
    assert any(reader.read(seed, tmp_path) for seed in reader.seeds)
    for number in range(8):
        reader.read(input_of(reader, number, 7)[:200_000], tmp_path)


def test_the_same_numbers_give_the_same_input() -> None:
    reader = READERS[0]
    assert input_of(reader, 5, 1) == input_of(reader, 5, 1)
    assert len({input_of(reader, number, 1) for number in range(20)}) > 15


def test_inputs_have_a_limit() -> None:
    random = Random(1)
    assert max(len(generated(random)) for _ in range(50)) <= LONGEST
    assert mutated(b"PK\x03\x04 no zip", b"", random) is not None


def test_faults_are_seen(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    from fuzzing import readers

    from annotator.core.annotation import Article

    class Wrong:
        article = Article("a\rb")

    monkeypatch.setattr(readers, "read_bytes", lambda *_: Wrong)
    with pytest.raises(WrongArticleError, match="not normalised"):
        READERS[0].read(b"a", tmp_path)


def test_the_report_counts_faults() -> None:
    result = Result(READERS[0])
    good = {"number": 0, "valid": True, "fault": "", "seconds": 0.1, "peak": 100.0}
    for told in (
        good,
        good | {"number": 1, "valid": False},
        good | {"number": 2, "fault": "ValueError: x"},
        good | {"number": 3, "seconds": SECONDS + 1},
        good | {"number": 4, "peak": MEGABYTES + 1},
    ):
        result.add(told)
    assert (result.inputs, result.valid, result.refused) == (5, 1, 1)
    assert [number for number, _ in result.faults] == [2, 3, 4]


def test_a_process_that_dies_costs_one_input(monkeypatch: pytest.MonkeyPatch) -> None:
    """A reader that nobody knows: the child dies before its first input, each time."""
    unknown = replace(READERS[0], name="no such reader")
    result = fuzz(unknown, 2, 1)
    assert [number for number, _ in result.faults] == [0, 1]
    assert "process died" in result.faults[0][1]
