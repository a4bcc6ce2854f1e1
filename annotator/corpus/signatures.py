"""Which texts are nearly the same: MinHash signatures (Broder 1997) in bands (locality-sensitive hashing).

A text is the set of its runs of `SHINGLE` words. Texts that share a bucket of one band are candidates; their
sets are then compared in full, so that a bucket of a common phrase groups nothing. With `BANDS` bands of
`ROWS` rows, 0.97 of the pairs of Jaccard 0.7 and 0.01 of those of 0.1 become candidates.
"""

from __future__ import annotations

import re
import struct
import zlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Set

SHINGLE = 4
"""Words."""

BANDS = 8
ROWS = 3
NEAR = 0.6
"""Jaccard similarity from which two texts are copies of one story."""

_FEWEST = 12  # shingles: a shorter text says too little to be somebody's copy
_SEED = 1
_WORD = re.compile(r"\w+")


def shingles(text: str) -> set[str]:
    """Its runs of words, without case and punctuation."""
    words = _WORD.findall(text.casefold())
    return set(map(" ".join, zip(*(words[first:] for first in range(SHINGLE)), strict=False)))


def buckets(text: str) -> list[int]:
    """The bucket of each band, 31 bits each; none for a text that is too short."""
    from rensa import RMinHash  # late: who opens an article need not wait for it

    found = shingles(text)
    if len(found) < _FEWEST:
        return []
    signature = RMinHash(num_perm=BANDS * ROWS, seed=_SEED)
    signature.update(list(found))
    values = signature.digest()
    bands = (values[first : first + ROWS] for first in range(0, BANDS * ROWS, ROWS))
    packed = (struct.pack(f"<B{ROWS}I", number, *band) for number, band in enumerate(bands))
    return sorted({zlib.crc32(band) & 0x7FFFFFFF for band in packed})


def similarity(one: Set[str], other: Set[str]) -> float:
    """Jaccard similarity of two sets of shingles, 0 to 1."""
    shared = len(one & other)
    return shared / (len(one) + len(other) - shared) if shared else 0.0
