"""The words of training captions: what people call kinds, places and functions, and how clauses are put."""

from __future__ import annotations

CALLED = {
    "water": ("water", "open water", "water surface"),
    "flood": ("flood water", "flooding", "flooded land", "inundated ground"),
    "cropland": ("fields", "farmland", "cropland", "arable land", "crops"),
    "forest": ("forest", "woodland", "trees", "woods"),
    "shrub": ("shrubland", "shrubs", "bushes"),
    "grass": ("grassland", "meadows", "grass", "pasture"),
    "built": ("buildings", "built-up land", "houses", "settlement", "urban area"),
    "road": ("roads", "streets"),
    "bare": ("bare ground", "bare soil", "bare land", "rock and sand"),
    "wetland": ("wetland", "marsh", "swamp"),
    "snow": ("snow", "snow and ice", "ice"),
    "land": ("land", "dry land"),
}
PLACES = {
    "north": ("north", "upper part"), "north_east": ("north-east", "upper right"), "east": ("east", "right side"),
    "south_east": ("south-east", "lower right"), "south": ("south", "lower part"),
    "south_west": ("south-west", "lower left"), "west": ("west", "left side"),
    "north_west": ("north-west", "upper left"), "centre": ("centre", "middle"),
}  # fmt: skip
FUNCTIONS = {
    "flooded_farmland": ("flooded fields", "fields under water", "flooded farmland", "inundated fields"),
    "flooded_land": ("a flood", "flooded land", "land under water", "an inundated area"),
    "flooded_town": ("a flooded town", "flooded built-up land", "houses under water"),
    "partly_flooded": ("partly flooded land", "land with some flood water", "a small flood"),
    "dry_farmland": ("dry fields", "farmland without flood", "fields that are not flooded", "dry farmland"),
    "dry_land": ("dry land", "land without flood", "no flood"),
    "harbour": ("a harbour", "a town by the water", "a port", "a built-up waterfront"),
    "urban": ("a city", "an urban area", "a dense town", "a built-up area"),
    "settled_farmland": ("villages among fields", "farmland with settlements", "a rural area with houses"),
    "farmland": ("farmland", "an agricultural area", "fields", "countryside with fields"),
    "forest": ("a forest", "a wooded area", "woodland"),
    "open_water": ("open water", "a large water surface", "a lake or the sea"),
    "natural_grass": ("grassland", "open pasture", "rangeland"),
    "barren": ("barren land", "a bare landscape", "desert or bare rock"),
    "snow": ("a snow field", "a snowy landscape", "snow and ice"),
    "wetland": ("a wetland", "marshland"),
    "mixed": ("a mixed landscape", "a mosaic of land covers", "varied land"),
}
WATER_BODIES = {"river": ("river", "watercourse", "stream"), "lake": ("lake", "pond", "water body")}
PHRASES = {
    "leading": ("mainly {kind}", "{kind} on {value} of the scene", "{value} of the scene is {kind}"),
    "function": ("{value}",),
    "share": ("{value} of the area is {kind}", "{kind} on {value} of the area", "{value} is {kind}"),
    "lies": ("{kind} in the {value}", "{kind} mostly in the {value}", "in the {value} {kind}"),
    "everywhere": ("{kind} everywhere", "{kind} all over the scene", "scattered {kind}"),
    "absent": ("no {kind}", "without {kind}"),
    "patches": ("{value} patches of {kind}", "{kind} in {value} patches"),
    "patch": ("one patch of {kind}", "{kind} in one piece"),
    "fragmented": ("{kind} in many small patches", "scattered patches of {kind}"),
    "neighbour": ("{kind} next to {value}", "{kind} bordering on {value}", "{kind} beside {value}"),
    "dense": ("dense {kind}", "densely packed {kind}"),
    "sparse": ("few {kind}", "sparse {kind}", "scattered {kind}"),
    "waters": ("{value} bodies of water", "{value} separate water bodies"),
    "one_water": ("a {water}", "a single {water}"),
    "river": ("a {water} through {value}", "a {water} running through {value}", "a {water} between {value}"),
    "coast": ("a shore in the {value}", "a coast or lake shore in the {value}", "water reaches in from the {value}"),
    "flooded": ("{value} of the land is flooded", "{value} of the land is under water", "flood on {value} of the land"),
    "dry": ("no flood water", "nothing is flooded", "dry ground"),
    "flooded_ground": ("flooded {value}", "{value} under water", "inundated {value}"),
    "smooth": ("dark smooth water", "calm dark water", "water that looks black"),
    "rough": ("bright rough water", "water roughened by wind"),
    "bright_built": ("bright {kind}", "strong echoes from {kind}"),
}
