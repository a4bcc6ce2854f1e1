"""Finds entities, quotes and speakers. Importing this package imports neither spaCy nor Qt."""
