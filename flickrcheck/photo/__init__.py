"""One picture file: finding it, reading it, its fingerprint, and workers that may die."""
