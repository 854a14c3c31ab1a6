"""How many bordered, framed and square copies of photos are found, and how many others are not.

    python tests/bench/bench_parts.py LISTED MINE PHOTOS [--limit N] [--write PAGE]

LISTED and MINE are folders with two copies each of the same photos, by the same file names; PHOTOS
has other photos, most of them not square. Each kind of edit is made to one copy of every photo, in
turn at JPEG qualities 60, 75 and 90, and searched for with the other copy in a pack, by the code
and with the bounds of a scan: those of this many photos, and (as the stricter test) those of 50,000
photos against a million entries. The photos in PHOTOS, with the same edits, must match nothing.
"""

from __future__ import annotations

import argparse
import io
import tempfile
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from performance_page import machine, table, write_section
from PIL import Image, ImageOps

from flickrcheck.model import Entry, Grade, Match, Photo
from flickrcheck.photo.decode import read_grey
from flickrcheck.photo.fingerprint import fingerprint
from flickrcheck.photo.parts import PRINTS_A_PHOTO, entry_parts, fingerprint_with_parts
from flickrcheck.store.pack import Pack
from flickrcheck.store.pack_writer import PackWriter
from flickrcheck.work.bounds import Bounds, bounds_for
from flickrcheck.work.grade import Candidate, match_all
from flickrcheck.work.searches import Searches

Edit = Callable[[Image.Image], Image.Image]

LARGE_SCAN = (50_000, 1_000_000)  # photos, entries
QUALITIES = (60, 75, 90)
COLOURS = {
    "white": (255, 255, 255),
    "black": (0, 0, 0),
    "grey": (128, 128, 128),
    "red": (150, 30, 40),
    "cream": (240, 230, 210),
}
TURNS = (None, *Image.Transpose)


def framed(image: Image.Image, part: float, colour: str, sides: str = "ltrb") -> Image.Image:
    """A picture with a border: ``part`` of its shorter side wide, on the named sides."""
    width = max(1, round(part * min(image.size)))
    return ImageOps.expand(
        image, tuple(width if side in sides else 0 for side in "ltrb"), COLOURS[colour]
    )


def square(image: Image.Image, edge: int) -> Image.Image:
    """The picture as Flickr's square sizes show it."""
    return ImageOps.fit(image, (edge, edge), Image.Resampling.LANCZOS)


def border_kinds() -> dict[str, Edit]:
    """The kinds of border, by name."""
    kinds: dict[str, Edit] = {}
    for part in (0.03, 0.05, 0.08, 0.15, 0.25):
        for colour in COLOURS:
            name = f"border of {part:.0%}, {colour}"
            kinds[name] = lambda image, part=part, colour=colour: framed(image, part, colour)
    kinds["black bars above and below, 12 %"] = lambda image: framed(image, 0.12, "black", "tb")
    kinds["white on one side, 8 %"] = lambda image: framed(image, 0.08, "white", "l")
    kinds["mount: 5 % white, a black line, 5 % white"] = lambda image: framed(
        framed(framed(image, 0.05, "white"), 0.006, "black"), 0.05, "white"
    )
    kinds["black line and 6 % white around it"] = lambda image: framed(
        framed(image, 0.01, "black"), 0.06, "white"
    )
    kinds["5 % white and a black line around it"] = lambda image: framed(
        framed(image, 0.05, "white"), 0.005, "black"
    )
    return kinds


def turned(image: Image.Image, number: int) -> Image.Image:
    """The picture in one of its eight orientations."""
    turn = TURNS[number % len(TURNS)]
    return image if turn is None else image.transpose(turn)


def jpeg(image: Image.Image, number: int) -> bytes:
    """The picture's file; number: of the photo, which settles its quality."""
    out = io.BytesIO()
    image.save(out, "JPEG", quality=QUALITIES[number % len(QUALITIES)])
    return out.getvalue()


def colours_of(path: Path) -> Image.Image:
    with Image.open(path) as image:
        return image.convert("RGB")


@dataclass
class Found:
    """What was found of one kind. wrong: matches with an entry of another photo."""

    photos: int = 0
    sure: int = 0  # with the bounds of this scan
    sure_in_large: int = 0
    wrong: int = 0
    distances: list[int] = field(default_factory=list)


class Listed:
    """A pack of pictures (files as bytes), numbered from 1, and the two bounds."""

    def __init__(self, folder: Path, files: Sequence[bytes], *, squares: bool = False) -> None:
        path = folder / f"{len(list(folder.iterdir()))}.pack"
        self.part_prints = 0
        with PackWriter(path, dataset="listed", edition="1") as writer:
            writer.add_entries(self._entries(files, squares))
            writer.finish()
        self._pack = Pack.open(path)
        self._searches = Searches([self._pack])
        prints = len(self._searches.index)
        self.bounds = bounds_for(len(files) * PRINTS_A_PHOTO, prints)
        self.large = bounds_for(LARGE_SCAN[0] * PRINTS_A_PHOTO, LARGE_SCAN[1])

    def _entries(self, files: Sequence[bytes], squares: bool) -> Iterator[Entry]:
        for number, data in enumerate(files, 1):
            grey = read_grey(data).image
            print_ = fingerprint(grey)
            if not print_.plain:
                parts = entry_parts(grey, square=squares)
                self.part_prints += len(parts)
                yield Entry("listed", number, phash=print_.phash, dhash=print_.dhash, parts=parts)

    def find(self, files: Sequence[bytes]) -> Found:
        """Search for the pictures whose n-th is a copy of entry n."""
        found = Found(len(files))
        for matches in zip(*(self._matches(files, each) for each in (self.bounds, self.large)),
                           strict=True):  # fmt: skip
            found.wrong += sum(match.entry_id != id for id, row in [matches[0]] for match in row)
            sure = [any(_is_sure(match, id) for match in row) for id, row in matches]
            found.sure += sure[0]
            found.sure_in_large += sure[1]
            found.distances += [
                match.evidence[0].distance or 0
                for id, row in matches[:1]
                for match in row
                if match.entry_id == id
            ]
        return found

    def strangers(self, files: Sequence[bytes]) -> list[Match]:
        """The matches of pictures that are none of the listed ones."""
        return [match for _, row in self._matches(files, self.bounds) for match in row]

    def _matches(self, files: Sequence[bytes], bounds: Bounds) -> Iterator[tuple[int, list[Match]]]:
        prints = [fingerprint_with_parts(read_grey(data, thumbnails=True).image) for data in files]
        photo = Photo("x", 1, 1)
        candidates = [Candidate(photo, None, print_) for print_ in prints]
        yield from enumerate(match_all(self._searches, candidates, bounds), 1)


def _is_sure(match: Match, id: int) -> bool:
    return match.entry_id == id and match.grade is Grade.SAME_PICTURE


def run(listed: Path, mine: Path, photos: Path, limit: int | None) -> tuple[str, str]:
    """All kinds: the rows of the table, and what else there is to say."""
    names = sorted(
        {path.name for path in listed.iterdir()} & {path.name for path in mine.iterdir()}
    )
    step = max(1, len(names) // limit) if limit else 1
    copies = [((listed / name).read_bytes(), colours_of(mine / name)) for name in names[::step]]
    others = [colours_of(path) for path in sorted(photos.iterdir()) if path.is_file()]
    others = others[:limit]
    wide = [each for each in others if max(each.size) > 1.1 * min(each.size)]
    rows: list[list[str]] = []
    strangers = 0
    asked = 0

    def tell(kind: str, found: Found) -> None:
        rows.append(
            [
                kind,
                f"{found.photos}",
                f"{found.sure / found.photos:.1%}",
                f"{found.sure_in_large / found.photos:.1%}",
                f"{median(found.distances or [0]):g}",
                f"{found.wrong}",
            ]
        )
        print("  ".join(rows[-1]), flush=True)

    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        plain = Listed(folder, [data for data, _ in copies])
        strict = f"{plain.bounds.strict} and {plain.large.strict} bits"
        print(
            f"strict bounds {strict}; {plain.part_prints} of {len(copies)} entries without border"
        )
        mine_plain = [jpeg(image, n) for n, (_, image) in enumerate(copies)]
        for kind, edit in {"no edit": lambda image: image, **border_kinds()}.items():
            edited = [jpeg(edit(image), n) for n, (_, image) in enumerate(copies)]
            tell(f"mine: {kind}", plain.find(edited))
            # the same edits to photos that are not listed
            foreign = plain.strangers([jpeg(edit(image), n) for n, image in enumerate(others)])
            strangers += len(foreign)
            asked += len(others)
        for kind in ("border of 3%, white", "border of 5%, black", "border of 8%, cream"):
            edit = border_kinds()[kind]
            edited = [jpeg(turned(edit(image), n), n) for n, (_, image) in enumerate(copies)]
            tell(f"mine: {kind}, in eight orientations", plain.find(edited))
            bordered = Listed(folder, [jpeg(edit(image), n) for n, (_, image) in enumerate(copies)])
            tell(f"listed: {kind}", bordered.find([data for data, _ in copies]))
            other = [jpeg(framed(image, 0.06, "grey"), n) for n, (_, image) in enumerate(copies)]
            tell(f"listed: {kind}; mine: 6 % grey", bordered.find(other))
        whole = [jpeg(image, n) for n, image in enumerate(wide)]
        for edge in (75, 150):
            small = [jpeg(square(image, edge), n) for n, image in enumerate(wide)]
            squares = Listed(folder, small)
            tell(f"listed: square of {edge} pixels", squares.find(whole))
            around = [jpeg(framed(image, 0.05, "white"), n) for n, image in enumerate(wide)]
            tell(f"listed: square of {edge} pixels; mine: 5 % white", squares.find(around))
            around = [jpeg(turned(image, n), n) for n, image in enumerate(wide)]
            tell(f"listed: square of {edge} pixels; mine: in eight orientations",
                 squares.find(around))  # fmt: skip
            strangers += len(squares.strangers(mine_plain))
            asked += len(mine_plain)
            tell(f"mine: square of {edge} pixels", Listed(folder, whole).find(small))
            with_squares = Listed(folder, whole, squares=True)
            tell(f"mine: square of {edge} pixels; listed also with squares",
                 with_squares.find(small))  # fmt: skip
    said = (
        f"Strict bounds: {strict}. {strangers} matches of any grade with {asked:,} pictures that "
        f"are not listed, in the same edits. {plain.part_prints} part prints for {len(copies)} "
        "entries, because these look as if they had a border."
    )
    return table(["", "photos", "same picture", "in a large scan", "bits", "wrong"], rows), said


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("listed", type=Path)
    parser.add_argument("mine", type=Path)
    parser.add_argument("photos", type=Path)
    parser.add_argument("--limit", type=int, help="this many photos of each folder")
    parser.add_argument("--write", type=Path, metavar="PAGE", help="the page to put a table into")
    options = parser.parse_args()
    rows, said = run(options.listed, options.mine, options.photos, options.limit)
    print(said)
    if options.write:
        text = (
            "Copies of photos with borders, frames and as squares, found by picture alone. The "
            'column "same picture" has those of grade B with the bounds of a scan of so many '
            f"photos, the next one with those of {LARGE_SCAN[0]:,} photos against "
            f'{LARGE_SCAN[1]:,} entries; "bits" is the median distance, "wrong" counts matches '
            f"with another photo. Goal: 98 % of borders of 3 to 8 % and of squares.\n\n{said}\n\n"
            f"{machine('Pillow', 'numpy')}\n\n{rows}"
        )
        write_section(options.write, "parts", text)


if __name__ == "__main__":
    main()
