"""Reading articles: from files of many formats to `core.annotation.Article`.

Libraries for the formats are imported when a file needs them, since the window waits for this package.
"""

from annotator.articles.collections import (
    Entry,
    annotated_zip,
    entries_of,
    estimated_count,
    is_collection,
    read_entry,
)
from annotator.articles.composition import ReadArticle
from annotator.articles.discovery import find_files
from annotator.articles.normalisation import normalise
from annotator.articles.registry import COLLECTIONS, SUFFIXES, file_filter, read_bytes, read_file

__all__ = [
    "COLLECTIONS",
    "SUFFIXES",
    "Entry",
    "ReadArticle",
    "annotated_zip",
    "entries_of",
    "estimated_count",
    "file_filter",
    "find_files",
    "is_collection",
    "normalise",
    "read_bytes",
    "read_entry",
    "read_file",
]
