"""How good detection is: predictions against gold, as pure functions over the core's values.

Neither spaCy nor the corpus is known here; who calls brings articles and predictions.
"""

from annotator.evaluation.evaluation import Evaluation, evaluate
from annotator.evaluation.passages import article_from_passage, is_passage
from annotator.evaluation.sample import ALL_INDIRECT, Sample, counts_as_gold, sample_of

__all__ = [
    "ALL_INDIRECT",
    "Evaluation",
    "Sample",
    "article_from_passage",
    "counts_as_gold",
    "evaluate",
    "is_passage",
    "sample_of",
]
