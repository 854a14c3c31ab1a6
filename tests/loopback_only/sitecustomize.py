"""Lets network sockets reach this computer alone, in the processes of the cluster's tests.

Stands in for tests/no_network there, in processes of their own;
the process that runs the tests never imports it.
"""

import socket
from collections.abc import Callable
from typing import Any

_HERE = ("127.0.0.1", "::1", "localhost")


class NetworkUsedError(AssertionError):
    """A socket was to reach another computer, or to be reached from one."""


def _only_here(real: Callable[..., Any]) -> Callable[..., Any]:
    def guarded(self: socket.socket, *args: Any) -> Any:
        address = args[-1]
        if self.family != getattr(socket, "AF_UNIX", None) and address[0] not in _HERE:
            raise NetworkUsedError(f"a network socket was to use the address {address}")
        return real(self, *args)

    return guarded


for _name in ("connect", "connect_ex", "bind", "sendto"):
    setattr(socket.socket, _name, _only_here(getattr(socket.socket, _name)))
