"""The command line: the same deeds as in the window, without Qt."""
