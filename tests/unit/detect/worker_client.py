"""A worker process as the window sees it: lines in, lines out."""

import subprocess
import sys

from annotator.detect import messages


class Client:
    """Writes requests, reads responses; ends the process when the block is left."""

    def __init__(self, *command, env=None):
        self.process = subprocess.Popen(
            [sys.executable, *command],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=env,
        )

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()
        for stream in (self.process.stdin, self.process.stdout, self.process.stderr):
            stream.close()

    def send(self, line):
        self.process.stdin.write(line.encode() if isinstance(line, str) else line)
        self.process.stdin.flush()

    def read(self):
        line = self.process.stdout.readline()
        return messages.read_response(line.decode()) if line else None

    def job(self, number):
        """All messages of a job up to its end."""
        found = []
        while (message := self.read()) is not None:
            if message.job == number:
                found.append(message)
                if isinstance(message, messages.Done | messages.Failed):
                    break
        return found

    def close(self):
        """Close stdin; the exit code and what stderr said."""
        self.process.stdin.close()
        self.process.stdout.read()
        errors = self.process.stderr.read().decode()
        return self.process.wait(30), errors
