"""The texts of the Help menu and of the offline mark.

Each paragraph is said for itself, so that a sentence that changes is one sentence to translate.
"""

from __future__ import annotations

from typing import Final

from flickrcheck import __version__
from flickrcheck.language import marked, say

_OFFLINE: Final = (
    marked(
        "flickrcheck works on this computer alone. It never opens a network connection: no photo,"
        " no name and no result leaves this computer unless you send it yourself."
    ),
    "",
    marked(
        "Addresses of photos and operators are shown as text. Letters are saved as drafts, and "
        "your own mail program sends them if you want."
    ),
)

_LIMITS: Final = (
    marked("What flickrcheck can find"),
    marked(
        "• Photos whose Flickr ID is in a dataset's list. The ID is read from your Flickr account"
        " export, from databases of photo programs, from the photo's metadata, from files that "
        "downloaders wrote beside it, and from the file name."
    ),
    marked(
        "• Every photo that your Flickr account export lists, with or without a picture of it. "
        "Drop the folder or the zip files onto the window."
    ),
    marked(
        "• The same picture, also smaller, recompressed, mirrored, turned, with a border or cut "
        "to its centre square, in datasets whose pack holds the pictures' fingerprints."
    ),
    marked(
        "• Copies that show only a part of your picture, where flickrcheck looks harder: in "
        "casebooks of up to 200 photos, for photos whose account is listed, and where you ask for"
        " it in the options of the scan. That takes seconds a photo."
    ),
    marked("• Files that are, byte for byte, an original that a list describes."),
    marked("• Flickr accounts of which a dataset lists other photos."),
    marked(
        "• Without any picture: photo IDs, addresses, accounts and whole account exports, with "
        "Datasets, Look up photos and accounts."
    ),
    marked(
        "• Which of your photos somebody means who sends you a request file: Photos, Find pictures "
        "that somebody asks for."
    ),
    "",
    marked("What it cannot find"),
    marked("• Other pictures of the same face. There is no face search here."),
    marked(
        '• Which of several marked people you are. You say that yourself, with "Which box is you?".'
    ),
    marked("• Strong crops, collages and heavy edits, unless the ID tells."),
    marked("• Pictures that are too plain to tell apart: fog, plain walls, pages of text."),
    marked(
        "• Datasets whose lists are not installed. When you add one later, press the button that "
        "is offered then, or Datasets, Check known photos again: no picture has to be read anew "
        "for it, and what is found is marked as new."
    ),
    "",
    marked("How to read the result"),
    marked('• "Listed": the photo\'s Flickr ID is in the list, or the very file is.'),
    marked(
        '• "Same picture": the pictures agree by two measures. It can be a sister shot of the '
        "scene."
    ),
    marked(
        '• "Possible": look at it before you rely on it. "One of 36" means that so many of your '
        "pictures come near to one listed photo; only the nearest is shown."
    ),
    marked('• "Account listed": other photos of the account are listed, not this one.'),
    marked(
        "• The Overview page shows it all in bars. A photo counts once in each dataset, with its "
        "best grade there. Its year is that in which it was taken where an account export tells, "
        "else that of the file's date, which a copy may have changed."
    ),
    marked(
        "• What could not be read, and why, is listed at the bottom of the Photos page. A scan "
        "that was stopped goes on where it was when it is started again."
    ),
    marked(
        "• A photo that was not found is not proven to be absent: other datasets and other "
        "editions exist."
    ),
    "",
    marked("After a letter"),
    marked(
        "• flickrcheck sends and fetches nothing. On the Requests page you note what you sent, "
        "what was answered and how it ended; each step can be taken back, and the history keeps "
        "all."
    ),
    marked(
        "• The day on which an answer is due is counted from the receipt, in calendar months by "
        "the GDPR. Where no receipt is noted, the day of sending stands for it. Public holidays "
        "are not known."
    ),
)

_ABOUT: Final = (
    marked("flickrcheck {version}"),
    "",
    marked(
        "Finds your photos in face-recognition and AI-training datasets made from Flickr photos, "
        "and drafts requests for their removal."
    ),
    "",
    marked(
        "Free software under the MIT licence. It works offline and changes no photo. It knows no "
        "faces. Nothing it says or writes is legal advice."
    ),
)


def offline() -> str:
    """What the mark "Offline" means."""
    return _said(_OFFLINE)


def limits() -> str:
    """What the program can find and what it cannot."""
    return _said(_LIMITS)


def about() -> str:
    """What the program is, with its version."""
    return _said(_ABOUT)


def _said(lines: tuple[str, ...]) -> str:
    return "\n".join(say(line, version=__version__) if line else "" for line in lines)
