"""Flickr identity: which photo and which account a URL, a name or a file belongs to."""
