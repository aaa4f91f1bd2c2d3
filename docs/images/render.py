#!/usr/bin/env python3
"""Draws the coloured output of the command as on a terminal: an SVG in dark and one in light colours, in this folder.

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
from typing import NamedTuple

FOLDER = Path(__file__).resolve().parent
ROOT = FOLDER.parent.parent

COMMAND = ["validate", "interest.json"]

FONT = "ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace"
FONT_SIZE = 14
CELL_WIDTH = 8.43
LINE_HEIGHT = 19
PADDING = 18


class Theme(NamedTuple):
    """The colours of a terminal."""

    background: str
    border: str
    text: str
    prompt: str
    #: By the last digit of the SGR code, from 1.
    colours: tuple[str, ...]


THEMES = {
    "dark": Theme(
        "#0d1117", "#30363d", "#d1d7e0", "#7d8590", ("#ff7b72", "#57d364", "#e3b341", "#6cb6ff", "#d2a8ff", "#56d4dd")
    ),
    "light": Theme(
        "#ffffff", "#d1d9e0", "#1f2328", "#59636e", ("#cf222e", "#116329", "#7d4e00", "#0550ae", "#8250df", "#0a5c73")
    ),
}

Style = tuple[bool, int]  # Whether it is bold, and its colour: a digit as above, or one of these.
TEXT, PROMPT = 7, 0
PLAIN: Style = (False, TEXT)


def printed(program: Path) -> list[str]:
    settings = {**os.environ, "TERM": "xterm-256color"}
    command = [program.resolve(), "--color", "always", *COMMAND]
    done = subprocess.run(command, cwd=FOLDER, env=settings, capture_output=True, text=True, encoding="utf-8")
    if done.returncode > 1 or not done.stdout:
        sys.exit(f"{COMMAND}: exit status {done.returncode}: {done.stderr}")
    return done.stdout.rstrip("\n").split("\n")


def restyled(style: Style, codes: str) -> Style:
    bold, colour = style
    for code in map(int, filter(None, codes.split(";"))) if codes else [0]:
        if code == 0:
            bold, colour = PLAIN
        elif code == 1:
            bold = True
        elif code // 10 in (3, 9) and 1 <= code % 10 <= TEXT:
            colour = code % 10
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


def drawn_line(line: list[tuple[str, Style]], y: int, theme: Theme) -> Iterator[str]:
    fills = [theme.prompt, *theme.colours]
    at = 0
    for text, (bold, colour) in line:
        for word, cell in words(text, at):
            x = PADDING + cell * CELL_WIDTH
            weight = ' font-weight="bold"' if bold else ""
            fill = f' fill="{fills[colour]}"' if colour != TEXT else ""
            length = f'textLength="{cells(word) * CELL_WIDTH:.1f}"'
            yield f'<text x="{x:.1f}" y="{y}" {length}{weight}{fill}>{escape(word, quote=False)}</text>'
        at += cells(text)


def picture(lines: list[str], theme: Theme) -> str:
    command = " ".join(["msgraph-profile", *COMMAND])
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
        body += drawn_line(line, PADDING + number * LINE_HEIGHT + FONT_SIZE, theme)
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
            f'viewBox="0 0 {width} {height}" role="img">',
            f"<title>What `{escape(command, quote=False)}` prints</title>",
            f'<rect x="0.5" y="0.5" width="{width - 1}" height="{height - 1}" rx="8" fill="{theme.background}" '
            f'stroke="{theme.border}"/>',
            f'<g font-family="{FONT}" font-size="{FONT_SIZE}" fill="{theme.text}">',
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
    lines = printed(arguments.program)
    stale = []
    for name, theme in THEMES.items():
        file = FOLDER / f"validate-{name}.svg"
        text = picture(lines, theme)
        if not arguments.check:
            file.write_text(text, encoding="utf-8")
        elif not file.exists() or file.read_text(encoding="utf-8") != text:
            stale.append(str(file.relative_to(ROOT)))
    if stale:
        sys.exit(f"stale (run without --check to rewrite): {', '.join(stale)}")


if __name__ == "__main__":
    main()
