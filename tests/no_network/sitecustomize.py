"""Makes every network socket fail, in the test run and in every Python process it starts.

Python imports a module of this name at its start; tests/conftest.py puts this folder on
PYTHONPATH, so that commands and worker processes started by tests are covered too.
Unix sockets stay allowed: processes of one computer talk through them.
"""

import socket
from typing import Any


class NetworkUsedError(AssertionError):
    """flickrcheck promises never to open a network socket."""


_real_init = socket.socket.__init__


def _refuse(self: socket.socket, family: int = -1, *args: Any, **kwargs: Any) -> None:
    if family in (-1, socket.AF_INET, socket.AF_INET6) and kwargs.get("fileno") is None:
        raise NetworkUsedError("a network socket was opened")
    _real_init(self, family, *args, **kwargs)


socket.socket.__init__ = _refuse  # type: ignore[method-assign]
