"""Mutated and generated inputs through all readers: a clear error or a valid article, nothing else."""
