"""The corpus: one SQLite file that holds articles, annotations and the history of every decision.

The only package that imports SQLAlchemy. It takes and returns the values of `annotator.core`; no row leaves
it.
"""

from annotator.corpus.records import CorpusStats, HistoryEntry, Problem, QueueItem
from annotator.corpus.store import Corpus

__all__ = ["Corpus", "CorpusStats", "HistoryEntry", "Problem", "QueueItem"]
