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
    "• Photos whose Flickr ID is in a dataset's list. The ID is read from the file name, from the "
    "photo's metadata, or from your Flickr account export.\n"
    "• The same picture, also smaller, recompressed, mirrored or turned, in datasets whose pack "
    "holds the pictures' fingerprints.\n"
    "• Flickr accounts of which a dataset lists other photos.\n\n"
    "What it cannot find\n"
    "• Other pictures of the same face. There is no face search here.\n"
    "• Strong crops, collages and heavy edits, unless the ID tells.\n"
    "• Datasets whose lists are not installed.\n\n"
    "How to read the result\n"
    '• "Listed": the photo\'s Flickr ID is in the list.\n'
    '• "Same picture": the pictures agree by two measures. It can be a sister shot of the scene.\n'
    '• "Possible": look at it before you rely on it.\n'
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
