"""The window's side of detection: a worker process of its own, spoken to in JSON lines.

The process may be slow, fail or be killed: the window goes on, and the next request starts it again.
Results of an older job are dropped.
"""

from __future__ import annotations

import logging
import os
import sys
from collections import deque
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QTimer, Signal

from annotator.detect.messages import (
    Done,
    Failed,
    Found,
    MessageError,
    Ready,
    Request,
    read_response,
    write_request,
)
from annotator.detect.paragraphs import paragraphs_of

if TYPE_CHECKING:
    from annotator.core.annotation import Article, Example, Span

log = logging.getLogger(__name__)

_GOODBYE = 200  # milliseconds that the worker gets to end by itself; it has nothing to save


def worker_command() -> list[str]:
    """The same program with a flag; -P keeps the current folder from being searched for modules."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "--detect-worker"]
    return [sys.executable, "-P", "-m", "annotator", "--detect-worker"]


class Detector(QObject):
    """Runs one job at a time. `suggested` carries a list of annotations, `finished` the model's name and the
    guesses about the article, `failed` a sentence and the digest of the code to ask the user about, or ""."""

    started = Signal()
    suggested = Signal(object)
    progressed = Signal(int, int)
    finished = Signal(str, object)
    failed = Signal(str, str)

    def __init__(self, command: list[str] | None = None) -> None:
        super().__init__()
        self._command = command or worker_command()
        self._process: QProcess | None = None
        self._pipeline = ""  # that of the process
        self._job = 0
        self._running = False
        self._closed = False
        self._lines: deque[bytes] = deque()
        self._turn = QTimer(self, interval=0)
        self._turn.timeout.connect(self._take_one)

    @property
    def running(self) -> bool:
        """True from the request until its last result."""
        return self._running

    def detect(
        self,
        article: Article,
        visible: Span,
        pipeline: str,
        *,
        indirect: bool = False,
        examples: tuple[Example, ...] = (),
        trust: str = "",
    ) -> None:
        """Asks for suggestions in an article, the paragraphs in `visible` first; replaces a running job.

        With `indirect` reported speech without marks too; guesses learn from `examples`; the code in the
        pipeline's folder may run if it has the digest `trust`.
        """
        if self._closed:
            return
        process = self._ensure_process(pipeline)
        self._job += 1
        self._lines.clear()
        paragraphs = paragraphs_of(article.text, article.blocks)
        paragraphs.sort(key=lambda p: not (p.start < visible.end and visible.start < p.end))  # stable
        request = Request(self._job, tuple(paragraphs), pipeline or None, indirect, examples, trust or False)
        self._running = True
        process.write(write_request(request).encode())
        self.started.emit()

    def cancel(self) -> None:
        """Drops the running job; what came before stays."""
        if not self._running:
            return
        self._job += 1
        self._running = False
        self._lines.clear()
        if self._process is not None:
            self._process.write(write_request(Request(self._job, ())).encode())

    def close(self) -> None:
        """Ends the process, politely, then not; nothing is detected after that."""
        self._closed = True
        self._running = False
        self._turn.stop()
        self._end_process()

    def _end_process(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.blockSignals(True)
        process.closeWriteChannel()
        if not process.waitForFinished(_GOODBYE):
            process.kill()
            process.waitForFinished()
        process.deleteLater()

    def _ensure_process(self, pipeline: str) -> QProcess:
        """The running process; another pipeline gets one of its own."""
        if pipeline != self._pipeline:
            self._end_process()
        if self._process is None:
            process = QProcess(self)
            environment = QProcessEnvironment.systemEnvironment()
            package_parent = str(Path(__file__).resolve().parents[2])
            known = environment.value("PYTHONPATH")
            environment.insert("PYTHONPATH", os.pathsep.join(filter(None, (package_parent, known))))
            process.setProcessEnvironment(environment)
            process.readyReadStandardOutput.connect(self._on_output)
            process.readyReadStandardError.connect(self._on_noise)
            process.finished.connect(self._on_finished)
            process.errorOccurred.connect(self._on_error)
            options = ["--pipeline", pipeline] if pipeline else []
            process.start(self._command[0], [*self._command[1:], *options])
            self._process, self._pipeline = process, pipeline
        return self._process

    def _on_output(self) -> None:
        assert self._process is not None
        while self._process.canReadLine():
            self._lines.append(bytes(self._process.readLine().data()))
        self._turn.start()

    def _take_one(self) -> None:
        """One message a turn of the event loop, so that keys and paint come in between."""
        if not self._lines:
            self._turn.stop()
            return
        try:
            response = read_response(self._lines.popleft().decode("utf-8", errors="replace"))
        except MessageError as error:
            log.warning("detection worker: %s", error)
            return
        if isinstance(response, Ready):
            if response.error:  # the job says so too, if it wants that pipeline
                log.warning("detection worker: %s", response.error)
        elif response.job == self._job and self._running:
            self._take(response)

    def _take(self, response: Found | Done | Failed) -> None:
        if isinstance(response, Found):
            self.suggested.emit(list(response.annotations))
            self.progressed.emit(response.done_paragraphs, response.total_paragraphs)
        elif isinstance(response, Done):
            self._running = False
            self.finished.emit(response.model, response.guesses)
        else:
            self._fail(response.error, response.digest)

    def _fail(self, sentence: str, digest: str = "") -> None:
        self._running = False
        self.failed.emit(sentence, digest)

    def _on_noise(self) -> None:
        assert self._process is not None
        noise = bytes(self._process.readAllStandardError().data())
        log.info("detection worker: %s", noise.decode(errors="replace"))

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._gone()

    def _on_finished(self) -> None:
        self._gone()

    def _gone(self) -> None:
        """The process has ended by itself; what it said before still counts."""
        if self._process is not None:
            self._on_output()
            while self._lines:
                self._take_one()
            self._process.deleteLater()
            self._process = None
        if self._running:
            self._fail(self.tr("Detection stopped; your annotations are safe; start it again."))
