"""One picture of the real window: sample article, some decisions made, a quote with its speaker selected."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from offscreen_run import settle, wait_for

from annotator import app, paths
from annotator.core.annotation import Layer

if TYPE_CHECKING:
    from annotator.gui.main_window import MainWindow

_DECISIONS = ("accept", "accept", "accept", "reject", "accept", "accept", "accept", "accept")


def take(window: MainWindow, output: Path, width: int, height: int) -> int:
    """Decides a few suggestions, selects a quote and grabs the window."""
    window.resize(width, height)
    if not window.workspace.has_article:
        wait_for(window.signals.opened)
    if window.detector.running:
        wait_for(window.detector.finished)
    window.actions_["next"].trigger()
    for name in _DECISIONS:
        window.actions_[name].trigger()
    spoken = (a for a in window.workspace.article.in_order() if a.layer is Layer.QUOTE and a.speaker)
    quote = list(spoken)[2]
    window.selection.select(quote.id)
    window.view.verticalScrollBar().setValue(0)
    settle()
    output.parent.mkdir(parents=True, exist_ok=True)
    window.grab().save(str(output))
    print(output)
    return 0


def main() -> int:
    """Parses the command line; settings and corpus live in a temporary folder."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--theme", choices=("light", "dark"), required=True)
    parser.add_argument("--scale", default="1", help="device pixels for a pixel")
    parser.add_argument("--size", default="1360x880")
    parser.add_argument("--output", type=Path, required=True)
    parser.add_argument("--article", type=Path, default=paths.resource("samples", "harbour_talks.md"))
    options = parser.parse_args()
    width, height = map(int, options.size.split("x"))
    os.environ["QT_SCALE_FACTOR"] = options.scale
    with tempfile.TemporaryDirectory() as home:
        os.environ[paths.HOME_VARIABLE] = home
        (Path(home) / "settings.toml").write_text(f'theme = "{options.theme}"\nperson = "you"\n', "utf-8")
        arguments = ["--corpus", str(Path(home) / "corpus.sqlite"), str(options.article)]
        return app.main(arguments, loop=lambda window: take(window, options.output, width, height))


if __name__ == "__main__":
    sys.exit(main())
