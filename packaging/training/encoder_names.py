"""Invented names of organisations, products and works, and sentences from `encoder_templates.txt`. Seeded."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

from gazetteer_files import names

if TYPE_CHECKING:
    import random

    from augment import NameStock

HERE = Path(__file__).resolve().parent
_STARTS = "al ara bel bio cal cer cor dex dy el en fin gal helio in ka kor lu lumi mar mer no nor o ori pa"
_STARTS += " per qua ra ri sal sen sol ta tel ter va ve vel ver vi xan zen zy"
_ENDS = "ada adyne ara cel com core dia don dora ela ent era eo ex gen ia ica ify ily io is ista ium"
_ENDS += " ix lo lytics mart max net on ora os pay ra scale tec tis ty us va via vo yx za"

SHAPES = {
    "COMPANY": "{x}|{x}|{x}|{s}|{x} {suffix}|{s} {suffix}|{s} {trade}|{x} {trade}|{c} {trade}|{n} {trade}"
    "|{s} & {t}|{s}-{t}|{s} {trade} {suffix}|{x} {suffix}|{acr} {suffix}|{s} Brothers|{s}'s",
    "COUNSEL": "{s} & {t}|{s}, {t} & {s}|{s} {t}",
    "BANK": "{s} {t}|{s} {t} & Co|Bank of {n}|{s} Bank|{s} & {t}|Banco {s}|{c} Bank|{x} Capital"
    "|{s} Securities"
    "|{n} Savings Bank"
    "|{acr} Bank|{s} Sachs|{s} Partners|Banque de {n}",
    "TEAM": "{c} United|{c} City|{c}|{c} FC|FC {c}|Real {c}|Sporting {c}|{c} Rovers|{c} Tigers|{c} Hawks"
    "|{c} Wanderers|Dynamo {c}|{c} Giants|AC {c}|{c} Athletic|{c} Comets|Inter {c}|{c} Town|{s} Racing|{c}"
    "|{x} {c}|{acr} {c}|{x} {acr} {c}"
    "|Sparta {c}|Lokomotiv {c}|Spartak {c}|VfL {c}|SK {c}|{c} Wednesday|{c}|{c}"
    "|{c} {acr}|Racing {c}|{c} Bulls|{c} Broncos|{x} {c}|{x}"
    "|St {s}|West {c}|{c} Eagles|{c} Rangers|{c} County",
    "SPONSOR": "{x}|{x} {x}|{acr}|{s}|{x}-{x}|{acr} {x}|Team {x}",
    "PAPER": "the {c} Times|The {c} Post|the {c} Herald|{c} Gazette|the Daily {paper}|The {paper}|{n} Today"
    "|the {c} Tribune|Radio {n}|{c} Public Radio|{x} News|{acr} News|The {c} Chronicle|{n} Broadcasting",
    "AGENCY": "AP|Reuters|AFP|{acr}|{x} News|dpa|Xinhua|Bloomberg|ANSA|Kyodo|Getty Images|Tass",
    "MINISTRY": "Ministry of {field}|{field} Ministry|Department of {field}|{n} {field} Ministry"
    "|{field} Department|Department for {field}|Office of {field}|National {field} Agency|{field} Commission"
    "|Ministry of {field} and {field}|{field} and {field} Department|Department of {field} and {field}"
    "|Organisation for {field} and {field} in {n}|{n} {field} Authority|State {field} Committee"
    "|Federal {field} Administration|State Council for {field}",
    "PARTY": "{idea} Party|{idea} Front|Party of {idea}|{idea} Alliance|{n} {idea} Party|{idea} Union"
    "|New {idea}|{idea} Movement|{idea} {ideab} Party|{acr}|{n} First|Forward {n}|the {idea} Democrats"
    "|{idea} Party of {n}|{idea} Union of {n}|{idea} {ideab} Alliance|{n} {idea} Congress"
    "|{x}|{idea} Left Alliance"
    "|{n} Peasant Party|{idea} and {ideab} Party|Movement for {idea} {n}"
    "|{idea} Front for {n}|{n} Communist Party",
    "UNIVERSITY": "University of {c}|{c} University|{s} University|{c} Institute of Technology|{s} College"
    "|{c} State University|{s} School of Medicine|{n} Academy of Sciences|{s} Institute|{c} Polytechnic",
    "NGO": "{x} International|{field} Watch|{field} Without Borders|{s} Foundation|{acr}|{n} Red Crescent"
    "|Save the {thing}|{thing} Relief|Global {field} Fund|{n} Council on {field}|Friends of the {thing}"
    "|the {field} Initiative|Centre for {field} Studies|{s} Institute for {field}|{n} Human Rights Network",
    "COURT": "Supreme Court of {n}|{c} High Court|{n} Constitutional Court|Court of Appeal|{c} District Court"
    "|International {field} Tribunal|Federal Court|{n} Supreme Court",
    "UNION": "{trade} Workers Union|{acr}|United {trade} Workers|National Union of {thing} Workers"
    "|{n} Federation of Labour|{c} Teachers Union",
    "MILITIA": "{x} Brigade|{idea} Army|{n} Liberation Front|{acr}|Army of {idea}|Al-{s}|{s} Brigade"
    "|{n} {idea} Army|the {idea} Resistance|Revolutionary Armed Forces of {n}|{idea} Army of {n}"
    "|{idea} Liberation Front of {n}|{x}|Armed {idea} Group|{s} cartel|{n} Workers' Front",
    "POLICE": "{c} Police|{c} Police Department|{c} Metropolitan Police|{n} Police"
    "|{c} County Sheriff's Office",
    "ACRONYM": "{acr}",
    "COUNCIL": "{c} City Council|{c} County Board|{c} Town Council|{c} School Board|{c} Council",
    "LAW": "{field} Act|Treaty of {c}|{c} Accord|{field} Reform Act|{c} Convention|{s} Act|{field} Law",
    "EVENT": "{c} Film Festival|{c} Open|{n} Grand Prix|{field} Summit|{c} Games|{c} Marathon"
    "|World {field} Forum|{x} Cup|Battle of {c}|{n} Masters|{c} Biennale",
    "STORM": "Hurricane {s}|Typhoon {x}|Storm {x}|Cyclone {x}|Tropical Storm {s}|Typhoon {s}|Storm {s}",
    "PRODUCT": "{x} {d}|{x}|{s} {d}|{x} Pro|{acr}-{d}|{x} X",
    "WORK": "The {thing} of {c}|{thing} and {thing}|A {paper} for {c}|The Last {thing}|Letters to {s}",
    "FAC": "{s} Airport|{c} International Airport|{s} Bridge|{s} Stadium|{c} Central Station|{s} Street"
    "|{s} Square|{s} Hospital|{c} Prison|{s} Tower|Port of {c}|{s} Dam|{c} Cathedral"
    "|{s} hospital|{c} airport|{s} prison",
}
LABEL_OF = dict.fromkeys(SHAPES, "ORG") | {
    **{k: k for k in ("LAW", "EVENT", "PRODUCT", "FAC")},
    **{"STORM": "EVENT", "SAME": "PERSON", "BRIEF": "ORG"},
    **{"WORK": "WORK_OF_ART", "PERSON": "PERSON", "SURNAME": "PERSON", "CITY": "GPE", "COUNTRY": "GPE"},
    **{k: k for k in ("NORP", "LOC", "DATE", "MONEY", "PERCENT", "CARDINAL")},
}
"""Slot of a template to label."""

_PLACE_SHAPES = (
    *(
        "El {}",
        "San {}",
        "New {}",
        "Port {}",
        "Al-{}",
        "Saint-{}",
        "Santa {}",
        "{} City",
        "{} Bay",
        "{} Falls",
    ),
    *("Deir al-{}", "{} Heights", "La {}", "Fort {}", "{}-sur-Mer", "Upper {}", "{} Hills"),
)

WORDS = {
    "suffix": "Inc.|Corp.|Ltd|Group|Holdings|AG|plc|SA|GmbH|Co.|LLC|NV|SpA|Oyj|AB|Bhd|KK|Pvt Ltd",
    "trade": "Motors|Energy|Airlines|Airways|Pharma|Foods|Steel|Technologies|Systems|Media|Robotics|Mining"
    "|Semiconductor|Telecom|Logistics|Petroleum|Shipping|Insurance|Labs|AI|Solar|Electric|Aerospace|Health"
    "|Therapeutics|Networks|Games|Studios|Brewing|Hotels|Railways|Cement|Bio|Cloud|Power|Water|Records",
    "field": "Health|Education|Defense|Defence|Energy|Justice|Finance|Interior|Foreign Affairs|Labour|Water"
    "|Transport|Agriculture|Culture|Environment|Aviation|Climate|Migration|Trade|Housing|Media|Food|Security"
    "|Digital Affairs|Elections|Data Protection|Women's Affairs|Sport|Space|Fisheries|Social Welfare",
    "idea": "Freedom|Unity|People's|Progress|National|Green|Democratic|Socialist|Liberal|Justice|Reform"
    "|Labour|Conservative|Christian|Popular|Republican|Workers'|Civic|Republic|Future|Homeland|Hope",
    "paper": "Mirror|Star|Courier|Observer|Voice|Mail|Record|Standard|Monitor|Globe|Ledger|Nation|Bridge",
    "thing": "Children|River|Forest|Whale|Nurses|Harbour|Night|Winter|Teachers|Dock|Earth|Garden|Ocean",
}
TIMES = (
    "Monday|Tuesday|Wednesday|Thursday|Friday|last week|on Monday|in March|this year|2024|2023|2019|yesterday"
    "|last month|the second quarter|early January|next Tuesday|2025|June 3|in 2021"
)
_ACRONYM_LETTERS = "ABCDEFGHIKLMNOPRSTU"


def coined(rng: random.Random) -> str:
    """A word like "Velora"."""
    word = (
        rng.choice(_STARTS.split()) + rng.choice(["", "", "ra", "no", "li", "to"]) + rng.choice(_ENDS.split())
    )
    return word.title() if rng.random() < 0.9 else word[:2].title() + word[2:].title()


def _word(kind: str, stock: NameStock, rng: random.Random) -> str:
    simple = {"s": stock.surnames, "t": stock.surnames, "c": stock.cities, "n": stock.countries}
    if kind in simple:
        return rng.choice(simple[kind])
    if kind == "x":
        return coined(rng)
    if kind == "acr":
        return "".join(rng.sample(_ACRONYM_LETTERS, rng.choice([2, 3, 3, 3, 4, 4, 5])))
    if kind == "d":
        return rng.choice(["3", "7", "X2", "500", "One", "S24", "Mini", "9 Pro", "II"])
    return rng.choice(WORDS[kind.removesuffix("b")].split("|"))


def invented(kind: str, stock: NameStock, rng: random.Random) -> str:
    """A name for one slot of `SHAPES`."""
    shape = rng.choice(SHAPES[kind].split("|"))
    return re.sub(r"\{([a-z]+)\}", lambda m: _word(m.group(1), stock, rng), shape)


def blend(one: str, other: str) -> str:
    """The first half of a name with the second half of another."""
    return one[: (len(one) + 1) // 2] + other[len(other) // 2 :].lower()


def blended(known: tuple[str, ...], count: int, rng: random.Random) -> tuple[str, ...]:
    """New names that look like the known ones."""
    plain = [name for name in known if name.isalpha() and name.istitle() and 4 <= len(name) <= 11]
    return tuple(blend(rng.choice(plain), rng.choice(plain)) for _ in range(count))


def invented_places(known: tuple[str, ...], count: int, rng: random.Random) -> tuple[str, ...]:
    """New names of towns, one in four of two words."""
    made = []
    for name in blended(known, count, rng):
        shape = rng.choice(_PLACE_SHAPES) if rng.random() < 0.25 else "{}"
        made.append(shape.format(name))
    return tuple(made)


def person(stock: NameStock, rng: random.Random) -> str:
    """A full name, at times with an initial or a second surname."""
    first, last = rng.choice(stock.first_names), rng.choice(stock.surnames)
    roll = rng.random()
    if roll < 0.08:
        return f"{first} {rng.choice('ABCDEGJKLMRST')}. {last}"
    if roll < 0.2:
        return f"{first} {rng.choice(stock.surnames)} {last}"
    if roll < 0.24:
        return f"{first} {rng.choice(['al-', 'de ', 'van der ', 'bin ', 'O’', 'ben ', 'von '])}{last}"
    if roll < 0.28:
        return f"{last} {first}-{rng.choice(stock.first_names).lower()}"
    return f"{first} {last}"


def _number(kind: str, rng: random.Random) -> str:
    number = rng.choice([rng.randrange(2, 99), rng.randrange(100, 990), rng.randrange(2, 90) * 100])
    if kind == "PERCENT":
        return rng.choice(
            [f"{rng.random() * 20:.1f}%", f"{number % 60 + 1} percent", f"{number % 9 + 1} per cent"]
        )
    if kind == "MONEY":
        unit = rng.choice(["million", "billion"])
        return rng.choice(["$", "€", "£", "Rs "]) + f"{rng.random() * 90 + 1:.1f} {unit}"
    return rng.choice(["two", "three", "dozens", "twelve", str(number), f"{number:,}"])


def filled(kind: str, stock: NameStock, rng: random.Random) -> str:
    """The text of a slot."""
    if kind in SHAPES:
        return invented(kind, stock, rng)
    if kind == "PERSON":
        return person(stock, rng)
    if kind == "DATE":
        return rng.choice(TIMES.split("|"))
    lists = {
        "SURNAME": stock.surnames,
        "CITY": stock.cities,
        "COUNTRY": stock.countries,
        "NORP": tuple(d for d in stock.demonyms if not d.endswith("s") or d.endswith("ss")),
    }
    if kind in lists:
        return rng.choice(lists[kind])
    if kind == "LOC":
        water = rng.choice(
            ["{} River", "Lake {}", "Mount {}", "{} Strait", "{} Peninsula", "Gulf of {}", "{}"]
        )
        invented_one = water.format(blend(rng.choice(stock.cities), rng.choice(stock.surnames)))
        return invented_one if rng.random() < 0.5 else rng.choice(names("locations.txt"))
    return _number(kind, rng)


def templates() -> list[str]:
    """The sentences with slots."""
    lines = (HERE / "encoder_templates.txt").read_text(encoding="utf-8").splitlines()
    return [line for line in lines if line and not line.startswith("#")]
