"""How fast published lists are read, and what that costs beside unpacking them alone.

    python tests/bench/bench_lists.py [--rows 100000] [--rounds 5] [--write PAGE]

Makes lists of drawn rows in a temporary folder and reads each several times, in turn with the bare
decompressor of the standard library. Processor time is compared, so that other programs count less;
the wall clock is shown for packed lists, since unpacking runs beside reading.
"""

from __future__ import annotations

import argparse
import bz2
import gzip
import random
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from performance_page import machine, table, write_section

from flickrcheck.lists import PlainRows, open_list
from flickrcheck.lists.yfcc import yfcc_key

BARE = {".bz2": bz2.open, ".gz": gzip.open}


@dataclass
class Timed:
    """Seconds of each round."""

    processor: list[float] = field(default_factory=list)
    wall: list[float] = field(default_factory=list)

    def measure(self, work: Callable[[], int]) -> int:
        processor, wall = time.process_time(), time.perf_counter()
        result = work()
        self.processor.append(time.process_time() - processor)
        self.wall.append(time.perf_counter() - wall)
        return result


def yfcc_row(number: int, chance: random.Random, words: list[str]) -> str:
    """A row as YFCC100M has them: some 500 characters, mostly title, description and tags."""
    photo, owner = chance.randrange(10**8, 14 * 10**9), f"{chance.randrange(10**7, 10**8)}@N00"
    secret = f"{chance.getrandbits(40):010x}"
    url = f"http://farm{number % 9 + 1}.staticflickr.com/{number % 8000}/{photo}_{secret}.jpg"
    cells = [
        *(str(number), str(photo), yfcc_key(url), owner, "+".join(chance.choices(words, k=2))),
        *("2012-02-16 09:56:37.0", str(chance.randrange(11 * 10**8, 14 * 10**8)), "Canon+EOS"),
        "+".join(chance.choices(words, k=4)),
        "+".join(chance.choices(words, k=chance.choice((0, 0, 5, 20, 60)))),
        ",".join(chance.choices(words, k=chance.choice((0, 3, 8, 15)))),
        *("", f"{chance.uniform(-180, 180):.6f}", f"{chance.uniform(-90, 90):.6f}", "16"),
        *(f"http://www.flickr.com/photos/{owner}/{photo}/", url, "Attribution License"),
        *("http://creativecommons.org/licenses/by/2.0/", str(number % 8000), str(number % 9 + 1)),
        *(secret, f"{chance.getrandbits(40):010x}", "jpg", "1" if number % 120 == 7 else "0"),
    ]
    return "\t".join(cells) + "\n"


def make_lists(folder: Path, count: int) -> list[Path]:
    chance = random.Random(4)
    letters = "abcdefghijklmnopqrstuvwxyz"
    words = ["".join(chance.choices(letters, k=chance.randrange(2, 10))) for _ in range(20_000)]
    ids = [chance.randrange(10**9, 10**10) for _ in range(count)]
    yfcc = "".join(yfcc_row(number, chance, words) for number in range(count)).encode()
    pages = [f"https://www.flickr.com/photos/{i % 10**7 + 10**6}@N00/{i}/" for i in ids]
    lists = {
        "yfcc100m_dataset": yfcc,
        "yfcc100m_dataset.gz": gzip.compress(yfcc, 6),
        "yfcc100m_dataset.bz2": bz2.compress(yfcc),
        "yfcc15m.tsv": "".join(f"{n}\t{i}\t{i:032x}\n" for n, i in enumerate(ids)).encode(),
        "ids.txt": "".join(f"{i}\n" for i in ids).encode(),
        "addresses.csv": "".join(
            f'{i},{page},"a, b"\n' for i, page in zip(ids, pages, strict=True)
        ).encode(),
    }
    for name, content in lists.items():
        (folder / name).write_bytes(content)
    return [folder / name for name in lists] + laion(folder, ids)


def laion(folder: Path, ids: list[int]) -> list[Path]:
    """LAION's columns, where every fiftieth address is on Flickr; none without pyarrow."""
    try:
        from pyarrow import parquet
        from pyarrow import table as columns
    except ImportError:
        return []
    urls = [
        f"https://live.staticflickr.com/1227/{i}_124c1e63d8_b.jpg"
        if number % 50 == 0
        else f"https://images.example/{i}.jpg"
        for number, i in enumerate(ids)
    ]
    count = len(urls)
    more = {"TEXT": ["a text"] * count, "NSFW": ["x"] * count, "WIDTH": ids, "HEIGHT": ids}
    path = folder / "laion.parquet"
    parquet.write_table(columns({"SAMPLE_ID": ids, "URL": urls} | more), path)
    return [path]


def read(path: Path) -> int:
    """How many rows a list has, kept or passed over."""
    with open_list(path) as reader:
        rows = sum(len(item.photo_ids) if isinstance(item, PlainRows) else 1 for item in reader)
        return rows + sum(reader.skipped.values())


def unpack(path: Path) -> int:
    with BARE[path.suffix](path) as file:
        return sum(len(block) for block in iter(lambda: file.read(1 << 20), b""))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--write", type=Path, help="the page to write the section of")
    options = parser.parse_args()
    lines = []
    with tempfile.TemporaryDirectory() as name:
        for path in make_lists(Path(name), options.rows):
            ours, bare, rows = Timed(), Timed(), 0
            for _ in range(options.rounds):
                if path.suffix in BARE:
                    bare.measure(lambda path=path: unpack(path))
                rows = ours.measure(lambda path=path: read(path))
            lines.append(line(path, rows, ours, bare))
            print(lines[-1], flush=True)
    head = ["list", "rows", "rows a second of processor time", "processor", "wall clock"]
    text = (
        f"{machine('pyarrow')}\n- Rounds: {options.rounds}, medians\n\n{table(head, lines)}\n\n"
        "Processor and wall clock are shown as multiples of unpacking the same file with Python's "
        "own bz2 or gzip and doing nothing with it, in the same rounds."
    )
    print(text)
    if options.write:
        write_section(options.write, "lists", text)


def line(path: Path, rows: int, ours: Timed, bare: Timed) -> list[str]:
    rate = f"{rows / median(ours.processor):,.0f}"
    if not bare.wall:
        return [path.name, f"{rows:,}", rate, "", ""]
    ratios = [
        median(a / b for a, b in zip(mine, theirs, strict=True))
        for mine, theirs in ((ours.processor, bare.processor), (ours.wall, bare.wall))
    ]
    return [path.name, f"{rows:,}", rate, *(f"{ratio:.2f}" for ratio in ratios)]


if __name__ == "__main__":
    main()
