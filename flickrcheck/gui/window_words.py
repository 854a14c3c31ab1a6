"""Says in the window's words what sentences of the lower floors say in those of commands."""

from __future__ import annotations

import re

from flickrcheck.language import marked, say

# (as the command line needs it, as the window says it); the longer ones first. Translations of
# sentences hold the translation of their part to the letter.
_WORDS = (
    (
        marked("Run 'flickrcheck scan' first, or name the right file with --casebook."),
        marked(
            "If it was moved or renamed, put it back, or open another one with File, Open casebook."
        ),
    ),
    (
        marked("a casebook is a file. Name a file with --casebook."),
        marked("a casebook is a file. Choose the file."),
    ),
    (
        marked("Name a casebook in another folder with --casebook."),
        marked("Use a casebook in another folder."),
    ),
    (marked("Name another file with --casebook."), marked("Choose another file.")),
    (
        marked("name another file with --casebook."),
        marked("open another one with File, Open casebook."),
    ),
    (
        marked('Run "flickrcheck scan FOLDER" with this casebook first.'),
        marked("Scan your photos first."),
    ),
    (marked('; a folder of pictures becomes a pack with "flickrcheck index build --images".'), "."),
    (
        marked('To make a pack from a published list, use "flickrcheck index build".'),
        marked("Add the list that the dataset's makers published instead."),
    ),
    (marked("right file, or name its format with --format."), marked("right file.")),
    (
        marked('"flickrcheck index list" shows the installed packs.'),
        marked("see the Datasets page."),
    ),
    (
        marked('"flickrcheck letters --example-writer" prints one to start from.'),
        marked("Fill in the form anew."),
    ),
    (
        marked('"flickrcheck letters --example-writer" prints one to compare with.'),
        marked("Fill in the form anew."),
    ),
    (marked("run the same command again, it goes on where it stopped."), marked("try again.")),
    (marked("run the same command again."), marked("try again.")),
)
# at the end of the catalogue's texts
_ADD = re.compile(r"flickrcheck index add (?:--dataset \S+ )?(\S+)\Z")


def in_window_words(sentence: str) -> str:
    """The sentence without commands and their options."""
    for command, window in _WORDS:
        sentence = sentence.replace(say(command), say(window))
    return _ADD.sub(_press, sentence)


def _press(command: re.Match[str]) -> str:
    if command[1] == "FILE":
        return say('press "Add a list or pack..." and choose the file.')
    return say('press "Add a list or pack..." and choose {file}.', file=command[1])
