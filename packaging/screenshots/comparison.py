"""How far two pictures of a surface differ, in a way that does not mind how letters are smoothed.

Both are averaged over cells of `CELL` pixels. A cell is as different as the nearest of the places a pixel
around it, so that what another version of FreeType draws a pixel further counts little, while a chip that is
missing, has moved or has another colour makes whole cells differ.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray
    from PIL import Image

    Cells = NDArray[np.float32]

CELL = 8
STRONG = 20.0
"""Levels, of 255, from which on a cell differs strongly."""

MOST_MEAN = 1.5
MOST_STRONG = 2


@dataclass(frozen=True)
class Difference:
    """`mean` over all cells in levels of 255, and the number of cells that differ strongly."""

    mean: float
    strong: int

    @property
    def is_tolerable(self) -> bool:
        """True if the two show the same."""
        return self.mean <= MOST_MEAN and self.strong <= MOST_STRONG


def difference(new: Image.Image, old: Image.Image) -> Difference | None:
    """How far two pictures differ; None if they are not of one size."""
    if new.size != old.size:
        return None
    here = _pixels(new)
    there = _cells(_pixels(old))
    as_it_is = _measure(np.abs(_cells(here) - there).max(axis=2))
    if as_it_is.is_tolerable:
        return as_it_is
    shifted = (np.roll(here, (down, right), (0, 1)) for down in (-1, 0, 1) for right in (-1, 0, 1))
    return _measure(np.min([np.abs(_cells(pixels) - there).max(axis=2) for pixels in shifted], axis=0))


def _measure(levels: Cells) -> Difference:
    return Difference(float(levels.mean()), int((levels > STRONG).sum()))


def _pixels(picture: Image.Image) -> Cells:
    return np.asarray(picture.convert("RGB"), np.float32)


def _cells(pixels: Cells) -> Cells:
    """The mean colour of each cell; the rest at the right and lower edge is left out."""
    height, width = pixels.shape[0] // CELL, pixels.shape[1] // CELL
    cells = pixels[: height * CELL, : width * CELL].reshape(height, CELL, width, CELL, 3)
    return np.asarray(cells.mean(axis=(1, 3)), np.float32)
