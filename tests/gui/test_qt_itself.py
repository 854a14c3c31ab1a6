"""The installed Qt binding keeps what flickrcheck relies on."""

from __future__ import annotations

import subprocess
import sys

SIGNALS = """
from PySide6.QtCore import QCoreApplication, QObject, Signal
app = QCoreApplication([])
class Sender(QObject):
    sent = Signal(bool)
seen = []
sender = Sender()
sender.sent.connect(seen.append)
for _ in range(20_000):
    sender.sent.emit(True)
assert len(seen) == 20_000
"""


def test_the_installed_qt_survives_20_000_signals():
    """PySide6 6.12.0 loses a reference on True at each emit and kills the interpreter."""
    done = subprocess.run([sys.executable, "-c", SIGNALS], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr[-500:]
