"""The evaluation of detection as a process of its own: `annotator evaluate`, which only reads the corpus."""

from __future__ import annotations

import json
import logging
import os
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal

if TYPE_CHECKING:
    from collections.abc import Sequence

log = logging.getLogger(__name__)

Json = dict[str, Any]

_PROGRESS = re.compile(r"progress (\d+) (\d+)")


def evaluate_command() -> list[str]:
    """How the command is started: by the same program."""
    module = [] if getattr(sys, "frozen", False) else ["-P", "-m", "annotator"]
    return [sys.executable, *module, "evaluate"]


class EvaluationProcess(QObject):
    """Runs one evaluation at a time.

    `progressed` carries articles done and in all, `finished` the object that `--json` prints and the
    sentences about articles that were left out, `failed` one sentence.
    """

    progressed = Signal(int, int)
    finished = Signal(object, object)
    failed = Signal(str)

    def __init__(self, command: list[str] | None = None) -> None:
        super().__init__()
        self._command = command or evaluate_command()
        self._process: QProcess | None = None
        self._output = bytearray()
        self._told = bytearray()
        self._problems: list[str] = []

    @property
    def running(self) -> bool:
        """True until one of the signals of the end has come, or it was stopped."""
        return self._process is not None

    def start(self, options: Sequence[str]) -> None:
        """Evaluates with these options of the command; a run that is going on is stopped."""
        self.stop()
        self._output.clear()
        self._told.clear()
        self._problems.clear()
        process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        package_parent = str(Path(__file__).resolve().parents[2])
        known = environment.value("PYTHONPATH")
        environment.insert("PYTHONPATH", os.pathsep.join(filter(None, (package_parent, known))))
        process.setProcessEnvironment(environment)
        process.readyReadStandardOutput.connect(self._on_output)
        process.readyReadStandardError.connect(self._on_lines)
        process.finished.connect(self._on_finished)
        process.errorOccurred.connect(self._on_error)
        self._process = process
        process.start(self._command[0], [*self._command[1:], *options, "--json", "--progress"])

    def stop(self) -> None:
        """Ends the run; nothing is told of it any more."""
        process, self._process = self._process, None
        if process is not None:
            process.blockSignals(True)
            process.kill()
            process.waitForFinished()
            process.deleteLater()

    def _on_output(self) -> None:
        if self._process is not None:
            self._output += self._process.readAllStandardOutput().data()

    def _on_lines(self) -> None:
        """Whole lines of stderr; the rest waits."""
        if self._process is not None:
            self._told += self._process.readAllStandardError().data()
        *lines, rest = bytes(self._told).split(b"\n")
        self._told = bytearray(rest)
        for line in lines:
            self._take_line(line.decode("utf-8", errors="replace").strip())

    def _take_line(self, line: str) -> None:
        match = _PROGRESS.fullmatch(line)
        if match:
            self.progressed.emit(int(match[1]), int(match[2]))
        elif line:
            log.info("evaluation: %s", line)
            self._problems.append(line.removeprefix("annotator: "))

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._end(QProcess.ExitStatus.CrashExit)

    def _on_finished(self, _code: int, status: QProcess.ExitStatus) -> None:
        self._on_output()
        self._on_lines()
        self._end(status)

    def _end(self, status: QProcess.ExitStatus) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.deleteLater()
        result = _result_of(bytes(self._output))
        if status is QProcess.ExitStatus.NormalExit and result is not None:
            self.finished.emit(result, list(self._problems))
        elif status is QProcess.ExitStatus.NormalExit and self._problems:
            self.failed.emit(self._problems[-1])
        else:
            self.failed.emit(
                self.tr("The evaluation ended too early; your annotations are safe; start it again.")
            )


def _result_of(output: bytes) -> Json | None:
    """The object that was printed; None if it is not whole."""
    try:
        result = json.loads(output)
    except ValueError:
        return None
    return result if isinstance(result, dict) and "figures" in result else None
