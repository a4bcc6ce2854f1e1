"""The bytes of sources: kept small, read back as they were."""

import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.annotation import Article
from annotator.core.errors import StorageError
from annotator.corpus.sources import DICTIONARY, packed, unpacked


@given(st.binary(max_size=200), st.text(max_size=200))
def test_any_bytes_come_back(data, text):
    coding, kept = packed(data, text)
    assert unpacked(coding, kept, text) == data
    assert len(kept) <= len(data)


@pytest.mark.parametrize("length", [100, DICTIONARY - 1, DICTIONARY, DICTIONARY + 5000])
def test_a_file_that_says_what_the_text_says_takes_next_to_nothing(length):
    text = "".join(f"{number * 7919 % 104729:x} " for number in range(length))[:length]
    data = text.encode()
    coding, kept = packed(data, text)
    assert (coding, unpacked(coding, kept, text)) == ("deflate-text", data)
    assert len(kept) < 0.01 * min(length, DICTIONARY) + 0.5 * max(0, length - DICTIONARY) + 200


def test_what_is_damaged_is_said(corpus, path, reopen):
    corpus.add(Article("One two three four."), b"One two three four. One two three four.")
    assert corpus.source_bytes(1) == b"One two three four. One two three four."
    if not hasattr(corpus.path, "exists"):
        return
    with sqlite3.connect(path) as raw:
        raw.execute("UPDATE sources SET data = substr(data, 1, length(data) - 2)")
    with pytest.raises(StorageError, match="damaged"):
        corpus.source_bytes(1)
    assert "not those that were imported" in corpus.check()[0].message
    with pytest.raises(ValueError, match="unknown coding"):
        unpacked("zip", b"x", "")


def test_sources_of_older_files_are_read_as_they_are(corpus, path):
    corpus.add(Article("One."), b"One.")
    if not hasattr(corpus.path, "exists"):
        return
    with sqlite3.connect(path) as raw:
        raw.execute("UPDATE sources SET data = ?, coding = ''", (b"One.",))
    assert corpus.source_bytes(1) == b"One."
