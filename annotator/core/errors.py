"""Errors that a user can do something about.

The message is one sentence: what happened, what is safe, what to do. Everything that is not a `UserError`
is a bug of ours and goes to the exception hook.
"""


class UserError(Exception):
    """Something a user can understand and act on; `str(error)` is the sentence that is shown."""


class UnknownLabelError(UserError):
    """A label that the scheme does not have."""

    def __init__(self, label: str) -> None:
        super().__init__(f"The scheme has no label “{label}”; nothing was changed; pick one of its labels.")


class InvalidSpanError(UserError):
    """A stretch that cannot be annotated: empty, blank or outside the text."""


class ReadError(UserError):
    """A file that cannot be opened as an article; names the file and the reason."""


class StorageError(UserError):
    """The corpus cannot be opened or written; what was shown as saved before is safe."""


class ExportError(UserError):
    """An export that could not be written, or an article that a format cannot carry."""


class DetectionError(UserError):
    """A pipeline that cannot be loaded or that failed; annotations are not touched."""


class ConflictError(StorageError):
    """Somebody else has changed the same meanwhile; theirs stands, nothing of theirs was overwritten."""
