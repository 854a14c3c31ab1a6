"""Everything on disk: index packs, which are only read, and the person's own casebook."""
