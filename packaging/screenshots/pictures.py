"""Plays the scenes, and writes what they show as small PNG files."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import numpy as np
from PIL import Image

from screenshots.corpus import fill, load_foreign_fonts
from screenshots.names import nameless
from screenshots.stage import play
from screenshots.table import SHARP, SURFACES, THEMES, file_name

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from PySide6.QtGui import QImage

    from screenshots.stage import Stage

_COLORS = 256
_FREQUENT = 160


class Gallery:
    """Plays scenes in `home`, each in a window of its own on a corpus of its own."""

    def __init__(self, home: Path, language: str = "en") -> None:
        self._home = home
        self._language = language
        self._corpus = home / "master.sqlite"
        self._count = 0
        self._themes = THEMES
        self.nameless: list[str] = []
        """Widgets without a name for a screen reader, by their surface."""
        fill(self._corpus)

    def pictures(self, name: str) -> dict[str, Image.Image]:
        """A surface in each theme."""
        taken: dict[str, Image.Image] = {}

        def work(stage: Stage) -> None:
            if not self._count:
                load_foreign_fonts()
            shot = SURFACES[name](stage)
            stage.come_to_rest(shot.widget)
            self.nameless += [f"{name}: {place}" for place in nameless(shot.widget)]
            for theme in self._themes:
                stage.window.store.set(theme=theme)
                stage.settle()
                taken[theme] = to_pillow(shot.grab())

        self._play(work)
        self._count += 1
        self._themes = self._themes[::-1]  # the next window begins with the style sheet that is there
        return taken

    def _play(self, work: Callable[[Stage], None]) -> None:
        folder = self._home / f"play-{self._count}"
        folder.mkdir()
        corpus = folder / "corpus.sqlite"
        shutil.copy(self._corpus, corpus)
        play(folder, corpus, work, language=self._language, theme=self._themes[0])


def to_pillow(image: QImage) -> Image.Image:
    """The same pixels."""
    image = image.convertToFormat(image.Format.Format_RGB888)
    size = image.width(), image.height()
    return Image.frombuffer("RGB", size, bytes(image.constBits()), "raw", "RGB", image.bytesPerLine(), 1)


def write(picture: Image.Image, path: Path) -> None:
    """Writes a small PNG of 256 colours: most are the most frequent ones, the rest those far from them."""
    pixels = np.asarray(picture, np.uint32)
    packed = pixels[..., 0] << 16 | pixels[..., 1] << 8 | pixels[..., 2]
    colors, inverse, counts = np.unique(packed, return_inverse=True, return_counts=True)
    channels = np.stack([colors >> 16, colors >> 8 & 255, colors & 255], axis=1).astype(np.int32)
    palette = list(channels[np.argsort(-counts, kind="stable")[:_FREQUENT]])
    squares = np.stack([((channels - color) ** 2).sum(1) for color in palette])
    nearest, far = squares.argmin(0), squares.min(0)
    while len(palette) < _COLORS and far.any():
        palette.append(channels[far.argmax()])
        square = ((channels - palette[-1]) ** 2).sum(1)
        nearest = np.where(square < far, len(palette) - 1, nearest)
        far = np.minimum(far, square)
    small = Image.fromarray(nearest.astype(np.uint8)[inverse].reshape(packed.shape), "P")
    small.putpalette(np.array(palette, np.uint8).tobytes())
    small.save(path, "PNG", optimize=True)


def take_all(
    home: Path,
    output: Path,
    names: Sequence[str] = (),
    suffix: str = "",
    *,
    language: str = "en",
    small: bool = True,
    names_too: bool = False,
) -> Iterator[Path]:
    """Writes the pictures of these surfaces, or of all; at another scale only of those in `SHARP`.

    Files that are not to be kept need not be `small`, which takes longer than the picture itself. With
    `names_too` the last file lists the widgets that a screen reader cannot name; it is empty if all is well.
    """
    output.mkdir(parents=True, exist_ok=True)
    gallery = Gallery(home, language)
    for name in names or (SHARP if suffix else SURFACES):
        for theme, picture in gallery.pictures(name).items():
            path = output / file_name(name, theme, suffix)
            write(picture, path) if small else picture.save(path, compress_level=1)
            yield path
    if names_too:
        told = output / "names.txt"
        told.write_text("".join(f"{line}\n" for line in gallery.nameless), "utf-8")
        yield told
