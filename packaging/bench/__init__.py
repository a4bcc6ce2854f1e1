"""Benchmarks of the program as ratios to a bare reference on the same machine; `run.py` runs them."""
