"""Makes resources/demo/example-faces.pack anew; run it after a change of the demo's pictures.

.venv/bin/python tools/make_example_pack.py
"""

from flickrcheck.work.demo import example_pack
from flickrcheck.work.demo_library import write_pack

if __name__ == "__main__":
    write_pack(example_pack())
    print(f"wrote {example_pack()}, {example_pack().stat().st_size:,} bytes")
