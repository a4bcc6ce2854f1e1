"""The packages that the program runs on, by the names of their distributions, as pyproject.toml has them."""

PACKAGES = (
    "PySide6-Essentials",
    "SQLAlchemy",
    "spacy",
    "onnxruntime",
    "trafilatura",
    "lxml",
    "pypdfium2",
    "markdown-it-py",
    "PyYAML",
    "charset-normalizer",
    "striprtf",
    "regex",
    "platformdirs",
    "tomli-w",
    "tqdm",
)
