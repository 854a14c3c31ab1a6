"""Where a built program starts: what PyInstaller's launcher leaves in the environment is put back.

The launcher and its start hooks point LD_LIBRARY_PATH and Qt's variables at the bundle. They have
done their work when this runs (the loader reads them once, at the start, and PySide6 finds its own
plugins), and a file manager or mail program that flickrcheck opens must not load our libraries.
"""

from __future__ import annotations

import os
import sys

for name in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"):
    before = os.environ.pop(f"{name}_ORIG", None)
    if before is not None:
        os.environ[name] = before
    elif os.environ.get(name, "").split(os.pathsep)[0] == getattr(sys, "_MEIPASS", None):
        del os.environ[name]
# Workers are this program again. Without this their launcher takes the path to the libraries for
# set, and finds none of them but those that the system happens to have as well.
os.environ["PYINSTALLER_RESET_ENVIRONMENT"] = "1"

if __name__ == "__main__":
    from flickrcheck.__main__ import main

    sys.exit(main())
