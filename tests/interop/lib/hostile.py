"""Hostile requests, byte by byte, and the allowed responses."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, repeat

from lib.service import CREATE

#: The maximum that the service reads of a body: `MAX_BYTES` in examples/service.rs.
MAX_BYTES = 16 * 1024
#: The connection is closed without a response.
CLOSED = 0


@dataclass(frozen=True)
class Request:
    title: str
    pieces: list[bytes] | Iterator[bytes]
    #: The allowed statuses, one of which is required; CLOSED if no response is.
    expected: tuple[int, ...]
    #: Seconds between two pieces.
    pause: float = 0
    #: Whether the sending side of the connection is closed afterwards.
    ends: bool = False


def head(*headers: str) -> bytes:
    lines = [f"POST {CREATE} HTTP/1.1", "Host: localhost", "Connection: close", *headers]
    return "\r\n".join([*lines, "", ""]).encode()


JSON = "Content-Type: application/json"
CHUNKED = "Transfer-Encoding: chunked"


def whole(body: bytes) -> list[bytes]:
    return [head(JSON, f"Content-Length: {len(body)}"), body]


def bodies() -> Iterator[Request]:
    """Sent correctly, but with invalid content."""
    brackets = MAX_BYTES // 2 - 10
    for title, body in {
        "deep and closed": b'{"a":' + b"[" * brackets + b"]" * brackets + b"}",
        "deep in an annotation": b'{"@a":' + b"[" * brackets + b"]" * brackets + b"}",
        "deep and open": b'{"categories":' + b"[" * (MAX_BYTES - 20),
        "deep objects": b'{"a":' * (MAX_BYTES // 5),
        "many mistakes": b'{"categories":[' + b"1," * (MAX_BYTES // 2 - 20) + b"1]}",
        "one name again and again": b"{" + b'"webUrl":1,' * (MAX_BYTES // 11 - 10) + b'"webUrl":1}',
        "a long number": b'{"inference":{"confidenceScore":1' + b"0" * (MAX_BYTES - 100) + b"}}",
        "broken UTF-8": b'{"displayName":"\xc3\x28"}',
        "an overlong character": b'{"displayName":"\xc0\xaf"}',
        "UTF-16": '{"displayName":"a"}'.encode("utf-16"),
        "a byte order mark": b"\xef\xbb\xbf{}",
        "half a pair of surrogates": b'{"displayName":"\\ud83d"}',
        "zero bytes": b"\0" * MAX_BYTES,
        "nothing": b"",
        "half an object": b'{"displayName":',
        "two objects": b"{}{}",
    }.items():
        yield Request(title, whole(body), (400,))
    yield Request("just small enough", whole(b"{}".ljust(MAX_BYTES)), (201,))
    yield Request("a byte too large", whole(b"{}".ljust(MAX_BYTES + 1)), (413,))
    yield Request("text", [head("Content-Type: text/plain", "Content-Length: 2"), b"{}"], (415,))
    yield Request("no type", [head("Content-Length: 2"), b"{}"], (415,))


def transfers() -> Iterator[Request]:
    """Broken, slow and endless requests."""
    chunk = b"1000\r\n" + b" " * 0x1000 + b"\r\n"
    yield Request("declared huge, sends nothing", [head(JSON, "Content-Length: 1000000000000")], (413,))
    # The connection may be closed while it still sends, and the response may be lost.
    huge = [head(JSON, "Content-Length: 67108864")]
    yield Request("declared huge, sends it", chain(huge, repeat(b" " * 65536, 1024)), (413, CLOSED))
    yield Request("huge in chunks", chain([head(JSON, CHUNKED)], repeat(chunk, 16384)), (413, CLOSED))
    yield Request("no end of chunks", [head(JSON, CHUNKED), b"2\r\n{}\r\n"], (400, CLOSED), ends=True)
    yield Request("a chunk of no size", [head(JSON, CHUNKED), b"zz\r\n{}\r\n0\r\n\r\n"], (400, CLOSED))
    yield Request("a chunk beyond all numbers", [head(JSON, CHUNKED), b"f" * 40 + b"\r\n{}"], (400, CLOSED))
    yield Request("length too long", [head(JSON, "Content-Length: 100"), b"{}"], (408,))
    yield Request("length too long, and ends", [head(JSON, "Content-Length: 100"), b"{}"], (400, CLOSED), ends=True)
    yield Request("length too short", [head(JSON, "Content-Length: 5"), b'{"displayName":"a"}'], (400,))
    yield Request("length below zero", [head(JSON, "Content-Length: -1"), b"{}"], (400, CLOSED))
    yield Request("length is a word", [head(JSON, "Content-Length: two"), b"{}"], (400, CLOSED))
    yield Request("two lengths", [head(JSON, "Content-Length: 2", "Content-Length: 3"), b"{}"], (400, CLOSED))
    body = [bytes([byte]) for byte in b'{"displayName":"' + b"a" * 100]
    yield Request("drips its body", [head(JSON, "Content-Length: 1000"), *body], (408,), pause=0.25)
    yield Request("drips its head", [bytes([byte]) for byte in head(JSON)[:80]], (408, CLOSED), pause=0.25)
    yield Request("says nothing", [], (408, CLOSED))
    yield Request("a head without end", chain([head(JSON)[:-2]], repeat(b"A: b\r\n", 200_000)), (431, 400, CLOSED))
    address = head(JSON).replace(b"/me/", b"/" + b"a" * 20_000 + b"/")
    yield Request("a long address", [address], (414, 431, CLOSED))
    yield Request("no HTTP", [b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(200)], (400, CLOSED))
