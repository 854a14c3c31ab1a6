"""The window: PySide6 pages over the deeds of work/, and one bridge for background work."""
