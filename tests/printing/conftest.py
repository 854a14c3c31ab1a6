"""Qt draws without a window, but one application serves the whole run, so it is the window's."""

import pytest


@pytest.fixture(autouse=True)
def _qt(qapp):
    """Qt is ready before anything prints."""
