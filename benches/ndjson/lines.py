#!/usr/bin/env python3
"""Writes request bodies, one per line; the same seed gives the same bytes.

Nine in ten are right. Of the rest most have two or three mistakes, and a few are blank or no JSON. Each has a key of
its own under `/@key`, but for those few.
"""

import argparse
import random
import sys
from collections.abc import Iterator

#: For each property, the values that a line may have. A line has about three in four of them.
PARTS = [
    ['"displayName":"Chelsea FC"', '"displayName":"Großmutters Rezepte, 日本料理"'],
    [
        '"description":"World\'s greatest football club"',
        r'"description":"She said \"never again\"\nand meant it. \u00dcbermorgen: weiter."',
        # Some readers end a line at these two.
        '"description":"one line,\u2028and\u0085another"',
        '"description":null',
    ],
    ['"webUrl":"https://www.chelseafc.com/en/teams/men?season=2026"', '"webUrl":"http://example.org/"'],
    [
        '"categories":["Sports","Cooking","Reading","Long walks in the mountains"]',
        '"categories":["音楽","Ψυχολογία"]',
        '"categories": [],\r "id@odata.type": "#String"',
    ],
    ['"collaborationTags":["askMeAbout","ableToMentor"]', '"collaborationTags":["wantsToLearn"]'],
    ['"allowedAudiences":"federatedOrganizations"', '"allowedAudiences":"me"'],
    ['"inference":{"confidenceScore":0.75,"userHasVerifiedAccuracy":false}', '"inference":null'],
    ['"source":{"type":["profile"]}'],
    ['"@odata.type":"#microsoft.graph.personInterest"'],
    ['"@my.note":{"text":"kept by nobody","at":[1,2.5e3,true,null]}'],
]

#: An invalid line has two or three of these besides its other parts.
MISTAKES = [
    '"isSearchable":"no"',
    '"displayname":"Chelsea FC"',
    '"audience":"everybody"',
    '"sources":[null]',
    '"createdBy":{"user":{"displayName":"Innocenty Popov"}}',
]

#: One line in two hundred is one of these.
BROKEN = ["", " \r", "{", '{"displayName":"Chelsea FC",}', "[]", '{"displayName":"Chelsea\tFC"}']


def lines(seed: int) -> Iterator[str]:
    """An endless series of lines."""
    source = random.Random(seed)
    number = 0
    while True:
        number += 1
        if source.random() < 0.005:
            yield source.choice(BROKEN)
            continue
        parts = [f'"@key":{number}']
        parts += [source.choice(texts) for texts in PARTS if source.random() < 0.75]
        if source.random() < 0.095:
            parts += source.sample(MISTAKES, source.choice([2, 3]))
        yield "{" + ",".join(parts) + "}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=20261123)
    amount = parser.add_mutually_exclusive_group(required=True)
    amount.add_argument("--lines", type=int, metavar="NUMBER", help="how many lines")
    amount.add_argument("--megabytes", type=int, metavar="NUMBER", help="at least this much, in 10^6 bytes")
    arguments = parser.parse_args()
    number = size = 0
    for line in lines(arguments.seed):
        if number == arguments.lines or (arguments.megabytes and size >= arguments.megabytes * 10**6):
            break
        size += sys.stdout.buffer.write(line.encode() + b"\n")
        number += 1


if __name__ == "__main__":
    main()
