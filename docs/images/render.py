#!/usr/bin/env python3
"""Draws the coloured output of the command as on a terminal: one SVG for each sample, in the folder of this file.

    docs/images/render.py target/release/msgraph-profile           writes them
    docs/images/render.py --check target/release/msgraph-profile   lists stale pictures, and fails if there are any
"""

import argparse
import os
import re
import subprocess
import sys
import unicodedata
from collections.abc import Iterator
from html import escape
from pathlib import Path

FOLDER = Path(__file__).resolve().parent
ROOT = FOLDER.parent.parent

INVALID = "examples/create-personInterest.mistakes.json"
SAMPLES = {
    "validate": ["validate", "--width", "100", INVALID],
    "fix": ["validate", "--fix", "--dry-run", INVALID],
    "explain": ["explain", "create-personInterest.collaborationTags"],
}

FONT = "ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace"
FONT_SIZE = 14
CELL_WIDTH = 8.43
LINE_HEIGHT = 19
PADDING = 18
BACKGROUND, BORDER, TEXT, PROMPT = "#0d1117", "#30363d", "#d1d7e0", "#7d8590"
#: By the last digit of the SGR code.
COLOURS = {1: "#ff7b72", 2: "#57d364", 3: "#e3b341", 4: "#6cb6ff", 5: "#d2a8ff", 6: "#56d4dd", 7: TEXT}

Style = tuple[bool, str]  # Whether it is bold, and its colour.
PLAIN: Style = (False, TEXT)


def printed(program: Path, arguments: list[str]) -> list[str]:
    settings = {**os.environ, "TERM": "xterm-256color", "COLUMNS": "100"}
    command = [program.resolve(), "--color", "always", *arguments]
    done = subprocess.run(command, cwd=ROOT, env=settings, capture_output=True, text=True, encoding="utf-8")
    if done.returncode > 1 or not done.stdout:
        sys.exit(f"{arguments}: exit status {done.returncode}: {done.stderr}")
    return done.stdout.rstrip("\n").split("\n")


def restyled(style: Style, codes: str) -> Style:
    bold, colour = style
    for code in map(int, filter(None, codes.split(";"))) if codes else [0]:
        if code == 0:
            bold, colour = PLAIN
        elif code == 1:
            bold = True
        elif code // 10 in (3, 9) and code % 10 in COLOURS:
            colour = COLOURS[code % 10]
        else:
            sys.exit(f"unsupported style {code}")
    return bold, colour


def runs(line: str, style: Style) -> tuple[list[tuple[str, Style]], Style]:
    """The pieces of a line with their styles, and the style at its end."""
    found = []
    pieces = re.split(r"\x1b\[([0-9;]*)m", line)
    for text, codes in zip(pieces[::2], [*pieces[1::2], None]):
        if text:
            found.append((text, style))
        if codes is not None:
            style = restyled(style, codes)
    return found, style


def cells(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in text)


def words(text: str, at: int) -> Iterator[tuple[str, int]]:
    """The pieces between wide gaps, and the cells they start at, so that renderers cannot change the gaps."""
    for match in re.finditer(r"\S+(?: \S+)*", text):
        yield match[0], at + cells(text[: match.start()])


def drawn_line(line: list[tuple[str, Style]], y: int) -> Iterator[str]:
    at = 0
    for text, (bold, colour) in line:
        for word, cell in words(text, at):
            x = PADDING + cell * CELL_WIDTH
            weight = ' font-weight="bold"' if bold else ""
            fill = f' fill="{colour}"' if colour != TEXT else ""
            length = f'textLength="{cells(word) * CELL_WIDTH:.1f}"'
            yield f'<text x="{x:.1f}" y="{y}" {length}{weight}{fill}>{escape(word, quote=False)}</text>'
        at += cells(text)


def picture(arguments: list[str], lines: list[str]) -> str:
    command = " ".join(["msgraph-profile", *arguments])
    drawn = [[("$ ", (False, PROMPT)), (command, (True, TEXT))]]
    style = PLAIN
    for line in lines:
        found, style = runs(line, style)
        drawn.append(found)
    columns = max(sum(cells(text) for text, _ in line) for line in drawn)
    width = round(columns * CELL_WIDTH) + 2 * PADDING
    height = len(drawn) * LINE_HEIGHT + 2 * PADDING
    body = []
    for number, line in enumerate(drawn):
        body += drawn_line(line, PADDING + number * LINE_HEIGHT + FONT_SIZE)
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
            f'viewBox="0 0 {width} {height}" role="img">',
            f"<title>What `{escape(command, quote=False)}` prints</title>",
            f'<rect x="0.5" y="0.5" width="{width - 1}" height="{height - 1}" rx="8" fill="{BACKGROUND}" '
            f'stroke="{BORDER}"/>',
            f'<g font-family="{FONT}" font-size="{FONT_SIZE}" fill="{TEXT}">',
            *body,
            "</g>",
            "</svg>",
            "",
        ]
    )


def main() -> None:
    parser = argparse.ArgumentParser(description="Draw the output of the command.")
    parser.add_argument("--check", action="store_true", help="write nothing, and fail if a picture is stale")
    parser.add_argument("program", type=Path, help="the built command")
    arguments = parser.parse_args()
    stale = []
    for name, sample in SAMPLES.items():
        file = FOLDER / f"{name}.svg"
        text = picture(sample, printed(arguments.program, sample))
        if not arguments.check:
            file.write_text(text, encoding="utf-8")
        elif not file.exists() or file.read_text(encoding="utf-8") != text:
            stale.append(str(file.relative_to(ROOT)))
    if stale:
        sys.exit(f"stale (run without --check to rewrite): {', '.join(stale)}")


if __name__ == "__main__":
    main()
