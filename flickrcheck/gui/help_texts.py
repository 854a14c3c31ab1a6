"""The texts of the Help menu and of the offline mark."""

from __future__ import annotations

from typing import Final

from flickrcheck import __version__

OFFLINE: Final = (
    "flickrcheck works on this computer alone. It never opens a network connection: no photo, no "
    "name and no result leaves this computer unless you send it yourself.\n\n"
    "Addresses of photos and operators are shown as text. Letters are saved as drafts, and your "
    "own mail program sends them if you want."
)

LIMITS: Final = (
    "What flickrcheck can find\n"
    "• Photos whose Flickr ID is in a dataset's list. The ID is read from your Flickr account "
    "export, from databases of photo programs, from the photo's metadata, from files that "
    "downloaders wrote beside it, and from the file name.\n"
    "• Every photo that your Flickr account export lists, with or without a picture of it. Drop "
    "the folder or the zip files onto the window.\n"
    "• The same picture, also smaller, recompressed, mirrored, turned, with a border or cut to its "
    "centre square, in datasets whose pack holds the pictures' fingerprints.\n"
    "• Copies that show only a part of your picture, where flickrcheck looks harder: in casebooks "
    "of up to 200 photos, for photos whose account is listed, and where you ask for it in the "
    "options of the scan. That takes seconds a photo.\n"
    "• Files that are, byte for byte, an original that a list describes.\n"
    "• Flickr accounts of which a dataset lists other photos.\n"
    "• Without any picture: photo IDs, addresses, accounts and whole account exports, with "
    "Datasets, Look up photos and accounts.\n\n"
    "What it cannot find\n"
    "• Other pictures of the same face. There is no face search here.\n"
    "• Strong crops, collages and heavy edits, unless the ID tells.\n"
    "• Pictures that are too plain to tell apart: fog, plain walls, pages of text.\n"
    "• Datasets whose lists are not installed. When you add one later, press the button that is "
    "offered then, or Datasets, Check known photos again: no picture has to be read anew for it, "
    "and what is found is marked as new.\n\n"
    "How to read the result\n"
    '• "Listed": the photo\'s Flickr ID is in the list, or the very file is.\n'
    '• "Same picture": the pictures agree by two measures. It can be a sister shot of the scene.\n'
    '• "Possible": look at it before you rely on it. "One of 36" means that so many of your '
    "pictures come near to one listed photo; only the nearest is shown.\n"
    '• "Account listed": other photos of the account are listed, not this one.\n'
    "• A photo that was not found is not proven to be absent: other datasets and other editions "
    "exist."
)

ABOUT: Final = (
    f"flickrcheck {__version__}\n\n"
    "Finds your photos in face-recognition and AI-training datasets made from Flickr photos, and "
    "drafts requests for their removal.\n\n"
    "Free software under the MIT licence. It works offline and changes no photo. It knows no "
    "faces. Nothing it says or writes is legal advice."
)
