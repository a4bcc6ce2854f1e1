"""Reading articles: from files of many formats to `core.annotation.Article`.

Libraries for the formats are imported when a file needs them, since the window waits for this package.
"""

from annotator.articles.composition import ReadArticle
from annotator.articles.discovery import find_files
from annotator.articles.normalisation import normalise
from annotator.articles.registry import SUFFIXES, file_filter, read_bytes, read_file

__all__ = ["SUFFIXES", "ReadArticle", "file_filter", "find_files", "normalise", "read_bytes", "read_file"]
