"""Drafts letters: who writes, which kind and law, the words, and the files they become."""
