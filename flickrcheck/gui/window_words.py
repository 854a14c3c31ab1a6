"""Says in the window's words what sentences of the lower floors say in those of commands."""

from __future__ import annotations

import re

from flickrcheck.language import say

# (as the command line needs it, as the window says it); the longer ones first. Only English needs
# this: the other languages are spoken in the window alone, so their translations speak of it.
_WORDS = (
    (
        "Run 'flickrcheck scan' first, or name the right file with --casebook.",
        "If it was moved or renamed, put it back, or open another one with File, Open casebook.",
    ),
    (
        "a casebook is a file. Name a file with --casebook.",
        "a casebook is a file. Choose the file.",
    ),
    (
        "Name a casebook in another folder with --casebook.",
        "Use a casebook in another folder.",
    ),
    ("Name another file with --casebook.", "Choose another file."),
    (
        "name another file with --casebook.",
        "open another one with File, Open casebook.",
    ),
    (
        'Run "flickrcheck scan FOLDER" with this casebook first.',
        "Scan your photos first.",
    ),
    ('; a folder of pictures becomes a pack with "flickrcheck index build --images".', "."),
    (
        'To make a pack from a published list, use "flickrcheck index build".',
        "Add the list that the dataset's makers published instead.",
    ),
    ("right file, or name its format with --format.", "right file."),
    ("right file, or leave --format out.", "right file."),
    ("; flickrcheck identify --explain shows every source.", "."),
    ("Pictures alone are checked by: flickrcheck scan", "Pictures alone are checked by a scan"),
    (
        "Write it again with 'flickrcheck requests export'.",
        "Write it again with Requests, Export all requests.",
    ),
    (
        '"flickrcheck index list" shows the installed packs.',
        "see the Datasets page.",
    ),
    (
        '"flickrcheck letters --example-writer" prints one to start from.',
        "Fill in the form anew.",
    ),
    (
        '"flickrcheck letters --example-writer" prints one to compare with.',
        "Fill in the form anew.",
    ),
    (
        "If you know where it comes from, add --trust to the command.",
        "If you know where it comes from, trust it with Datasets, Trusted packs.",
    ),
    (
        "See the list with: flickrcheck index trust",
        "See the list with Datasets, Trusted packs.",
    ),
    ("run the same command again, it goes on where it stopped.", "try again."),
    ("run the same command again.", "try again."),
)
# at the end of the catalogue's texts
_ADD = re.compile(r"flickrcheck index add (?:--dataset \S+ )?(\S+)\Z")
# of a folder or a zip file that the look-up took for a text
_EXPORT = re.compile(r"For (?:the folder of )?an account export, write --export .*\Z", re.DOTALL)


def in_window_words(sentence: str) -> str:
    """The sentence without commands and their options."""
    for command, window in _WORDS:
        sentence = sentence.replace(command, window)
    sentence = _EXPORT.sub("An account export has buttons of its own.", sentence)
    return _ADD.sub(_press, sentence)


def _press(command: re.Match[str]) -> str:
    if command[1] == "FILE":
        return say('press "Add a list or pack..." and choose the file.')
    return say('press "Add a list or pack..." and choose {file}.', file=command[1])
