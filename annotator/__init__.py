"""Article Annotator: open a news article, correct what was detected, export training data."""

__version__ = "0.1.0"
