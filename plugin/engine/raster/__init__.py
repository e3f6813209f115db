"""Where and what: grids, sources in physical units, masks, tiles and the writer."""
