"""Builds what people install. What it does, step by step, is in docs/building.md."""

from __future__ import annotations

import sys

if sys.version_info < (3, 11):  # noqa: UP036 - said here, before newer Python is read
    sys.exit("build_installer: this Python is too old: flickrcheck needs 3.11 or newer.")

from tools.installer.command import main

if __name__ == "__main__":
    sys.exit(main())
