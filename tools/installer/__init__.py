"""Builds what people install; build_installer.py at the top of the repository starts it."""
