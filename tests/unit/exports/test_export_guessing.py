"""Files of annotated data tell their format."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from export_samples import ARTICLE, PLAIN

from annotator.exports import FORMATS, export
from annotator.exports.guessing import guess_format

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize("name", [name for name, format_ in FORMATS.items() if format_.reads])
def test_what_we_write_is_known_again(name: str, tmp_path: Path) -> None:
    suffix = FORMATS[name].suffix
    output = tmp_path / f"a{suffix}"
    export([ARTICLE, PLAIN], name, output)
    assert guess_format(output) == name
    if suffix.count(".") > 1:  # renamed, as other programs name them
        plain = output.rename(tmp_path / f"b.{suffix.rpartition('.')[2]}")
        assert guess_format(plain) == name


@pytest.mark.parametrize("data", [b"", b"\x00\x01\x02", b"just words", b"PK\x03\x04 no archive"])
def test_nothing_tells_it(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "a.dat"
    path.write_bytes(data)
    assert guess_format(path) is None
    assert guess_format(tmp_path / "missing") is None
