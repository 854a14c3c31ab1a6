"""Numbers in file names that are no Flickr IDs: dates, times, stock sites, phones, chat apps."""

from __future__ import annotations

import re

# Seconds since 1970 that programs write into names: from Flickr's first year to 2030. Bare photo
# IDs in this range (uploaded in late 2007) are given up: a number alone is no proof anyway.
_EPOCH = range(1_100_000_000, 1_900_000_000)

_YEAR, _MONTH, _DAY = (
    "(?:19[5-9][0-9]|20[0-4][0-9])",
    "(?:0[1-9]|1[0-2])",
    "(?:0[1-9]|[12][0-9]|3[01])",
)
_DATE = re.compile(f"{_YEAR}{_MONTH}{_DAY}|{_DAY}{_MONTH}{_YEAR}|{_MONTH}{_DAY}{_YEAR}")
_SHORT_DATE = re.compile(
    f"[0-9]{{2}}{_MONTH}{_DAY}|{_DAY}{_MONTH}[0-9]{{2}}|{_MONTH}{_DAY}[0-9]{{2}}"
)
_TIME = re.compile(r"(?:[01][0-9]|2[0-3])[0-5][0-9][0-5][0-9][0-9]{0,3}")
_HOUR, _MINUTE = "(?:[01][0-9]|2[0-3])", "[0-5][0-9]"
_MOMENT = re.compile(
    f"{_YEAR}{_MONTH}{_DAY}{_HOUR}|(?:[0-4][0-9]|9[0-9]){_MONTH}{_DAY}{_HOUR}{_MINUTE}"
)
_DATE_BEFORE = re.compile(f"{_YEAR}[-_.]?{_MONTH}[-_.]?{_DAY}[-_ .T]*$")

# Picture sites and programs that number their own pictures, wherever their name stands.
_SITES = re.compile(
    r"(?<![a-z])(?:istock(?:photo)?|gettyimages|getty-images|shutterstock|adobe ?stock|fotolia|"
    r"deposit ?photos?|dreamstime|alamy|bigstock(?:photo)?|can ?stock(?:photo)?|123rf|pond5|"
    r"stock[-_ ]?(?:photo|foto|image|illustration|vector)s?|royalty[-_ ]free|pexels|unsplash|"
    r"pixabay|freepik|freeimages|vecteezy|rawpixel|pngtree|stocksy|agefotostock|"
    r"stock(?:vault|fresh|snap)|storyblocks|colourbox|panthermedia|yayimages|picfair|photocase|"
    r"500px-photo|fb[-_ ]?img|whatsapp|mmexport|wx[-_ ]camera)(?![a-z])"
)
# The same for words with other meanings: only where nothing but numbers follows.
_NETWORKS = (
    "facebook|fb|instagram|insta|instasave|twitter|tumblr|pinterest|reddit|imgur|vk|weibo|wechat|"
    "snapchat|snap|tiktok|telegram|viber|kakaotalk|500px|pixiv|danbooru|gelbooru|wallhaven|"
    "deviantart|artstation|getty|imago|eyeem|ap|afp|dpa|epa|reuters|picture[-_ ]alliance"
)
_WORDS = (
    "signal|line|received|messenger|discord|skype|youtube|vimeo|google|bing|vsco|"
    "screen[-_ ]?shot|screen[-_ ]?recording|screencap|bildschirmfoto|capture|captura|burst|"
    "snapseed|picsart|photogrid|polish|inshot|collage|lightroom|resized|retouch|beautyplus|"
    "camerazoom|ean|isbn|asin|sku|upc|barcode|tel|phone|mobile|handy|call|contact|fax|invoice|"
    "rechnung|order|ticket|product|item|case|node|post|article|artikel|user|userid|member|uid|id|"
    "ref|no|nr|number|camscanner|adobe[-_ ]scan|office[-_ ]lens|snaptik|ssstik(?:\\.io)?|savefrom|"
    "(?:call[-_ ])?recording|screengrab|webcam|dashcam|cctv|chatgpt|midjourney|dall[-_ .]?e|"
    "canva|envato|giphy|tenor|flaticon|pngwing|pngegg|vectorstock|photobucket|imageshack|smugmug|"
    "dropbox|icloud|onedrive|linkedin|bluesky|ebay|amazon|etsy|airbnb|booking|tripadvisor|yelp|"
    "strava|inaturalist|gbif|telefono?|telephone|kontakt|voicemail|sms|mms|receipt|beleg|quittung|"
    "bestellung|facture|fattura|factura|account|konto|tracking|parcel|paket|dhl|ups|fedex|usps|"
    "passport|serial|sn|imei|gtin|patient|mrn|accession|dicom|x-?ray|ct|mri|landsat|sentinel|modis|"
    "photo|image|pic|picture|asset|media"
)
_NUMBERS_BEHIND = "[-_ .0-9]*"
_NETWORK = re.compile(f"(?:{_NETWORKS}){_NUMBERS_BEHIND}")
_WORD = re.compile(f"(?:{_WORDS})(?:[-_ ]?(?:id|no|nr|num|number))?{_NUMBERS_BEHIND}")
# Cameras and phones, with or without a date; a counter makes the name a title ("IMG_1234").
_CAMERAS = re.compile(
    r"_?(?:img|imag|dsc|dscn|dscf|dcim|pxl|mvimg|mvi|vid|mov|pano|cimg|hpim|pict|imgp|gopr|dji|sam|"
    r"wp|mg)[-_ .]*(?:[0-9]{8}[-_ .]*)?"
)
_GENERIC = re.compile(
    r"(?:images?|photos?|pictures?|pics?|fotos?|bild(?:er)?|files?|downloads?|scans?|pages?|seite|"
    r"video|movie|clip|film|doc|document|dokument|unnamed|attachment|upload|media|asset|avatar|"
    r"profile|cover|banner|header|logo|icon|thumb|thumbnail|th|wallpaper|background|cache|tmp|temp|"
    r"output|export|pasted|clipboard|copy|p|i)[-_ .]*"
)
# Shutterstock's previews are named <words>-260nw-<number>
_PREVIEW = re.compile(r".*(?:^|[-_])[1-9][0-9]{2,3}n?w[-_]?", re.DOTALL)
_HASH = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){1,3}|[0-9a-f]{16,}")  # or a part of a UUID
_FREEPIK = re.compile(r"[a-z]+(?:-[a-z0-9]+)+_[0-9]{2,6}")


def is_date(number: str) -> bool:
    """Whether eight digits are a calendar date: yyyymmdd, ddmmyyyy or mmddyyyy."""
    return _DATE.fullmatch(number) is not None


def is_short_date(number: str) -> bool:
    """Whether six digits are a date without its century (yymmdd, ddmmyy, mmddyy) or a time."""
    return _SHORT_DATE.fullmatch(number) is not None or _TIME.fullmatch(number) is not None


def is_epoch(number: str) -> bool:
    """Whether a number may well be seconds since 1970."""
    return int(number) in _EPOCH


def is_milliseconds(number: str) -> bool:
    """Whether a number may well be milliseconds since 1970."""
    return len(number) == 13 and is_epoch(number[:10])


def is_moment(number: str) -> bool:
    """Whether a number alone is more likely a day, an hour, a minute or a second than a photo:
    yyyymmdd and the like, yyyymmddhh, yymmddhhmm, seconds since 1970."""
    return is_date(number) or is_epoch(number) or _MOMENT.fullmatch(number) is not None


def is_time_after(before: str, number: str) -> bool:
    """Whether number is a time of day behind a date: hhmmss, perhaps with parts of a second."""
    return _TIME.fullmatch(number) is not None and _DATE_BEFORE.search(before) is not None


def names_picture_site(words: str) -> bool:
    """Whether the words before a number name a site that numbers pictures itself."""
    words = words.lower()
    return _SITES.search(words) is not None or _NETWORK.fullmatch(words) is not None


def names_foreign_source(words: str) -> bool:
    """Whether the words before a number say that another site or program numbered it."""
    words = words.lower()
    return names_picture_site(words) or any(
        pattern.fullmatch(words) for pattern in (_WORD, _CAMERAS, _PREVIEW, _FREEPIK, _HASH)
    )


def is_generic(words: str) -> bool:
    """Whether words say nothing more than that this is a picture."""
    return _GENERIC.fullmatch(words.lower()) is not None
