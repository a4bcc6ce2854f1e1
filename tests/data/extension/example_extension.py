"""An extension of Article Annotator: a reader, a format and a detector. See docs/extensions.md."""

import re

from annotator.articles.draft import Draft, Piece
from annotator.articles.registry import Format as ArticleFormat
from annotator.core.annotation import Metadata
from annotator.exports.base import Format, Written


def read(raw):
    """`.wire` files: the headline in the first line, a paragraph in each other one."""
    headline, *paragraphs = raw.data.decode("utf-8").split("\n")
    return Draft([Piece(p) for p in paragraphs], "text/x-wire", Metadata(title=headline), headline)


class CountWriter:
    """One line an article: its title and how many annotations it has."""

    def __init__(self, file):
        self.file = file

    def add(self, article, annotations):
        self.file.write(f"{article.metadata.title}\t{len(annotations)}\n".encode())
        return Written(len(annotations))

    def close(self):
        """Nothing stands at the end."""


wire = ArticleFormat("a wire report", (".wire",), read)
counts = Format(
    "counts", "Annotations an article", ("everything but counts",), ".txt", CountWriter, lambda *_: {}
)


def hashtags(text):
    """`(start, end, label)` of each entity in a paragraph, code points."""
    return [(match.start(), match.end(), "HASHTAG") for match in re.finditer(r"#\w+", text)]
